// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/name_kind.h"

#include "tests/support/catch.h"

using namespace preceptor;

TEST_CASE("programs that take notes are told from people of like names", "[text][name]") {
    for (const auto* name :
         {"Read AI", "read.ai meeting notes", "Fireflies.ai Notetaker", "Otter.ai", "OtterPilot", "AI Notetaker",
          "tl;dv", "会议助手", "AI助手", "AI 纪要", "腾讯会议 AI小助手", "Assistant IA"}) {
        CAPTURE(name);
        CHECK(nameKind(name) == NameKind::Recorder);
    }
    for (const auto* name : {"Ian Read", "Jane Otter", "Jan Bot", "Gong Li", "Ai Nakamura", "艾助", "Otto Runge"}) {
        CAPTURE(name);
        CHECK(nameKind(name) == NameKind::Person);
    }
}

TEST_CASE("telephones are known by their numbers", "[text][name]") {
    for (const auto* name : {"+86 139 1234 5678", "Phone caller", "手机用户1234", "Call-in User_3"}) {
        CAPTURE(name);
        CHECK(nameKind(name) == NameKind::Telephone);
    }
}

TEST_CASE("devices and rooms are told from people of like names", "[text][name]") {
    for (const auto* name : {"iPhone",        "iPhone13",       "iPad (2)",       "Galaxy A52",  "SM-G991B",
                             "Redmi Note 12", "MI 9",           "Mi Note 10",     "小米 13",     "小米手机",
                             "红米K50",       "HUAWEI P40",     "华为 Mate 40",   "荣耀X50",     "Honor 50",
                             "vivo X90",      "OPPO Reno8",     "DESKTOP-4F5G7",  "Zoom Room 3", "Zoom Rooms",
                             "护理部会议室",  "Meeting room 2", "王小明的iPhone", "Awa's iPad",  "iPhone de Awa"}) {
        CAPTURE(name);
        CHECK(nameKind(name) == NameKind::Device);
    }
    for (const auto* name : {"Trà Mi", "Mi Nguyen", "黄小米", "小米", "荣耀", "荣华", "李华为民", "Honor Blackman",
                             "Mate Petek", "Aiphone Nguyen-Tran", "Ipadi Okello", "王小明"}) {
        CAPTURE(name);
        CHECK(nameKind(name) == NameKind::Person);
    }
}

TEST_CASE("names that hide who it is are told from names", "[text][name]") {
    for (const auto* name : {"Anonymous", "匿名用户", "匿名用户 27", "Guest 2", "Utilisateur anonyme", "用户8812",
                             "Invité", "", "  ", "--"}) {
        CAPTURE(name);
        CHECK(nameKind(name) == NameKind::Nameless);
    }
    for (const auto* name : {"Guest Marie", "Anonymous Diop", "来宾娜", "Khách Nguyễn"}) {
        CAPTURE(name);
        CHECK(nameKind(name) == NameKind::Person);
    }
}

TEST_CASE("a device tells whose it is", "[text][name]") {
    CHECK(deviceOwner("王小明的iPhone") == "王小明");
    CHECK(deviceOwner("Awa Diop's iPad") == "Awa Diop");
    CHECK(deviceOwner("Awa Diop’s iPad") == "Awa Diop");
    CHECK(deviceOwner("iPhone de Awa Diop") == "Awa Diop");
    CHECK(deviceOwner("iPhone của Nguyễn Thị Hường") == "Nguyễn Thị Hường");
    CHECK(deviceOwner("Galaxy A52").empty());
}
