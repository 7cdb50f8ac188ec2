// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/name_kind.h"

#include "core/base/ascii.h"
#include "core/text/fold.h"
#include "core/text/normalise.h"
#include "core/text/pinyin.h"

#include <algorithm>
#include <array>
#include <vector>

namespace preceptor {

namespace {

using namespace std::string_view_literals;

using Words = std::vector<std::string>;

bool isNumber(std::string_view word) { return !word.empty() && std::all_of(word.begin(), word.end(), isAsciiDigit); }
bool hasDigit(std::string_view word) { return std::any_of(word.begin(), word.end(), isAsciiDigit); }

Words foldedWords(std::string_view folded) {
    Words words;
    for (std::size_t at = 0; at < folded.size();) {
        std::size_t end = at;
        while (end < folded.size() && isWordByte(folded[end])) ++end;
        if (end > at) words.emplace_back(folded.substr(at, end - at));
        at = end + 1;
    }
    return words;
}

// The words one after the other, anywhere in the name.
bool hasPhrase(const Words& words, std::string_view phrase) {
    const Words wanted = foldedWords(phrase);
    return std::search(words.begin(), words.end(), wanted.begin(), wanted.end()) != words.end();
}

template <std::size_t N>
bool hasAnyPhrase(const Words& words, const std::array<std::string_view, N>& phrases) {
    return std::any_of(phrases.begin(), phrases.end(),
                       [&](std::string_view phrase) { return hasPhrase(words, phrase); });
}

template <std::size_t N>
bool hasAnyPart(std::string_view text, const std::array<std::string_view, N>& parts) {
    return std::any_of(parts.begin(), parts.end(),
                       [&](std::string_view part) { return text.find(part) != std::string_view::npos; });
}

std::string withoutBlanks(std::string text) {
    std::erase(text, ' ');
    return text;
}

bool isRecorder(const Words& words, std::string_view joined) {
    constexpr std::array kPhrases{"read ai"sv,
                                  "read meeting notes"sv,
                                  "fireflies"sv,
                                  "fireflies ai"sv,
                                  "otter ai"sv,
                                  "otterpilot"sv,
                                  "otter pilot"sv,
                                  "notetaker"sv,
                                  "note taker"sv,
                                  "meeting notes"sv,
                                  "ai notes"sv,
                                  "tl dv"sv,
                                  "tldv"sv,
                                  "fathom ai"sv,
                                  "fathom notetaker"sv,
                                  "meetgeek"sv,
                                  "avoma"sv,
                                  "sembly"sv,
                                  "supernormal"sv,
                                  "noota"sv,
                                  "tactiq"sv,
                                  "airgram"sv,
                                  "notta ai"sv,
                                  "ai companion"sv,
                                  "ai assistant"sv,
                                  "meeting assistant"sv,
                                  "notta bot"sv,
                                  "recording bot"sv,
                                  "microsoft copilot"sv,
                                  "tro ly ai"sv,
                                  "tro ly cuoc hop"sv,
                                  "thu ky ai"sv,
                                  "assistant ia"sv,
                                  "assistant de reunion"sv};
    constexpr std::array kHan{"会议助手"sv, "会议助理"sv, "会议小助手"sv, "会议机器人"sv, "会议纪要"sv, "ai助手"sv,
                              "ai助理"sv,   "ai小助手"sv, "ai纪要"sv,     "智能助手"sv,   "智能纪要"sv, "纪要助手"sv,
                              "录制助手"sv, "会议录制"sv, "飞书妙记"sv,   "通义听悟"sv,   "讯飞听见"sv, "ai笔记"sv};
    return hasAnyPhrase(words, kPhrases) || hasAnyPart(joined, kHan) || (words.size() == 1 && words[0] == "otter");
}

bool isTelephone(std::string_view folded, const Words& words) {
    constexpr std::array kHan{"手机用户"sv, "电话用户"sv};
    const bool letters = std::any_of(folded.begin(), folded.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80;
    });
    return !letters || hasPhrase(words, "phone caller") || hasPhrase(words, "call in user") || hasAnyPart(folded, kHan);
}

// Makers whose names are people's too are devices only with a model behind: "MI 9", "Honor 50", "小米 13", "荣耀 X50".
bool isModel(const Words& words) {
    constexpr std::array kMakers{"mi"sv, "honor"sv, "vivo"sv, "pixel"sv, "poco"sv, "sm"sv, "nova"sv, "mate"sv};
    constexpr std::array kLines{"note"sv, "pro"sv, "max"sv, "lite"sv, "pad"sv, "plus"sv};
    const auto isOne = [](const auto& list, std::string_view word) {
        return std::find(list.begin(), list.end(), word) != list.end();
    };
    if (words.size() < 2 || !isOne(kMakers, words[0])) return false;
    return hasDigit(words[1]) || (isOne(kLines, words[1]) && (words.size() == 2 || hasDigit(words[2])));
}

bool isHanModel(std::string_view joined) {
    constexpr std::array kMakers{"小米"sv, "荣耀"sv, "红米"sv, "华为"sv, "三星"sv, "魅族"sv, "一加"sv, "苹果"sv};
    return std::any_of(kMakers.begin(), kMakers.end(), [&](std::string_view maker) {
        if (!joined.starts_with(maker)) return false;
        const std::string_view model = joined.substr(maker.size());
        return !model.empty() && (!hasHan(model) || hasAnyPart(model, std::array{"手机"sv, "平板"sv, "电脑"sv}));
    });
}

bool isDevice(const Words& words, std::string_view joined) {
    constexpr std::array kWords{"iphone"sv,
                                "ipad"sv,
                                "macbook"sv,
                                "imac"sv,
                                "huawei"sv,
                                "samsung"sv,
                                "galaxy"sv,
                                "xiaomi"sv,
                                "redmi"sv,
                                "oppo"sv,
                                "realme"sv,
                                "oneplus"sv,
                                "nokia"sv,
                                "android"sv,
                                "windows pc"sv,
                                "zoom room"sv,
                                "zoom rooms"sv,
                                "rally bar"sv,
                                "conference room"sv,
                                "meeting room"sv,
                                "salle de reunion"sv,
                                "phong hop"sv};
    constexpr std::array kHan{"手机"sv, "平板电脑"sv, "会议室"sv, "的电脑"sv, "的平板"sv, "的ipad"sv, "的iphone"sv};
    const auto named = [](const std::string& word) { // "iphone13", "DESKTOP-4F5G"
        constexpr std::array kStarts{"iphone"sv, "ipad"sv, "redmi"sv, "huawei"sv, "galaxy"sv, "desktop"sv, "laptop"sv};
        return std::any_of(kStarts.begin(), kStarts.end(), [&](std::string_view start) {
            return word.starts_with(start) && (word.size() == start.size() || hasDigit(word));
        });
    };
    return hasAnyPhrase(words, kWords) || hasAnyPart(joined, kHan) || isModel(words) || isHanModel(joined) ||
           std::any_of(words.begin(), words.end(), named);
}

bool isNameless(Words words) {
    constexpr std::array kNames{"anonymous"sv,    "anonymous user"sv,
                                "anonyme"sv,      "utilisateur anonyme"sv,
                                "an danh"sv,      "nguoi dung an danh"sv,
                                "guest"sv,        "guest user"sv,
                                "invite"sv,       "khach"sv,
                                "participant"sv,  "attendee"sv,
                                "user"sv,         "zoom user"sv,
                                "teams user"sv,   "unknown"sv,
                                "unknown user"sv, "nguoi dung"sv,
                                "utilisateur"sv};
    constexpr std::array kHan{"匿名"sv, "匿名用户"sv, "匿名者"sv, "用户"sv,     "微信用户"sv, "访客"sv,
                              "游客"sv, "来宾"sv,     "参会者"sv, "未知用户"sv, "参会人"sv,   "与会者"sv};
    std::erase_if(words, isNumber);
    std::string name;
    for (const std::string& word : words) name.append(name.empty() ? "" : " ").append(word);
    while (!name.empty() && isAsciiDigit(name.back())) name.pop_back();
    const auto isOne = [&](const auto& list) { return std::find(list.begin(), list.end(), name) != list.end(); };
    return isOne(kNames) || isOne(kHan);
}

} // namespace

NameKind nameKind(std::string_view displayName) {
    const std::string folded = fold(halfWidth(displayName));
    const Words words = foldedWords(folded);
    const std::string joined = withoutBlanks(folded);
    if (words.empty()) return NameKind::Nameless; // nothing is no number
    if (isRecorder(words, joined)) return NameKind::Recorder;
    if (isTelephone(folded, words)) return NameKind::Telephone;
    if (isDevice(words, joined)) return NameKind::Device;
    return isNameless(words) ? NameKind::Nameless : NameKind::Person;
}

std::string deviceOwner(std::string_view displayName) {
    const std::string name = tidy(halfWidth(displayName));
    for (const std::string_view behind : {"的"sv, "'s "sv, "\u2019s "sv})
        if (const auto at = name.find(behind); at != std::string::npos && at > 0) return tidy(name.substr(0, at));
    for (const std::string_view before : {" de "sv, " d'"sv, " d\u2019"sv, " của "sv})
        if (const auto at = name.find(before); at != std::string::npos) return tidy(name.substr(at + before.size()));
    return {};
}

} // namespace preceptor
