// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/meeting_heading.h"

#include "core/import/word_index.h"

#include <algorithm>
#include <array>

namespace preceptor {

namespace {

struct HeadingRow {
    MeetingField field;
    std::string_view words; // separated by '|'
};

using enum MeetingField;

constexpr std::array kHeadings{
    HeadingRow{Name, "name|full name|user name|username|display name|participant|participant name|attendee|"
                     "attendee name|nickname|nom|nom complet|nom d'utilisateur|nom d'affichage|nom du participant|"
                     "tên|họ tên|họ và tên|tên đầy đủ|tên người dùng|tên hiển thị|người tham gia|姓名|名字|名称|昵称|"
                     "用户昵称|全名|参会者|参会人|参会人员|参会成员|与会者|成员|成员名称|用户名|用户姓名|显示名称"},
    HeadingRow{FirstName, "first name|given name|prénom|tên gọi|名"},
    HeadingRow{LastName, "last name|surname|family name|nom de famille|họ|姓"},
    HeadingRow{Email, "email|e-mail|user email|email address|e-mail address|attendee email|adresse email|"
                      "adresse e-mail|adresse e-mail de l'utilisateur|adresse e-mail de l’utilisateur|courriel|"
                      "email người dùng|địa chỉ email|thư điện tử|邮箱|电子邮件|电子邮箱|用户邮箱|用户电子邮件|"
                      "电子邮件地址|邮件"},
    HeadingRow{Join, "join time|time joined|joined|joined at|join|heure d'arrivée|heure d’arrivée|"
                     "heure de connexion|thời gian vào|thời gian tham gia|giờ tham gia|giờ vào|入会时间|加入时间|"
                     "进入时间|加入会议时间|参会时间"},
    HeadingRow{FirstJoin, "first join|first join time|première connexion|première participation|"
                          "tham gia lần đầu|lần đầu tham gia|首次入会时间|首次加入|首次加入时间"},
    HeadingRow{Leave, "leave time|time exited|time left|leave|exit time|left at|heure de départ|heure de sortie|"
                      "heure de déconnexion|thời gian ra|thời gian rời|thời gian rời đi|thời gian rời khỏi|giờ rời|"
                      "giờ ra|退会时间|离开时间|退出时间|离会时间|离开会议时间"},
    HeadingRow{LastLeave, "last leave|last leave time|last quit time|dernier départ|dernière déconnexion|"
                          "rời đi lần cuối|lần cuối rời|最后退会时间|最终离会时间|最后离开时间|上次离开|"
                          "上次离开时间|最后离会时间"},
    HeadingRow{Duration, "duration|total duration|in-meeting duration|time in session|attendance duration|"
                         "cumulative time|durée|durée totale|durée dans la réunion|durée de la participation|"
                         "thời gian|tổng thời gian|thời lượng|thời lượng trong cuộc họp|时长|总时长|持续时间|"
                         "会议中持续时间|会议持续时间|累计参会时长|参会时长|在会时长|累计在会中时间"},
    HeadingRow{Action, "user action|action de l'utilisateur|action de l’utilisateur|action utilisateur|"
                       "hành động của người dùng|用户操作"},
    HeadingRow{Timestamp, "timestamp|horodateur|horodatage|dấu thời gian|时间戳"},
    HeadingRow{Attended, "attended|a participé|đã tham dự|已参加|是否参加"},
    HeadingRow{MeetingId, "meeting id|id|webinar id|id de réunion|id de la réunion|id cuộc họp|会议号|会议id"},
    HeadingRow{Topic, "topic|meeting title|meeting name|subject|sujet|titre de la réunion|chủ đề|"
                      "tiêu đề cuộc họp|会议主题|会议标题|主题"},
    HeadingRow{Start, "start time|actual start time|meeting start time|heure de début|"
                      "heure de début de la réunion|thời gian bắt đầu|giờ bắt đầu|开始时间|会议开始时间|预定开始时间"},
    HeadingRow{End, "end time|actual end time|meeting end time|heure de fin|heure de fin de la réunion|"
                    "thời gian kết thúc|giờ kết thúc|结束时间|会议结束时间|预定结束时间"},
    HeadingRow{Day, "date|jour|ngày|日期"},
    HeadingRow{Participants, "participants|attended participants|total number of participants|"
                             "nombre total de participants|người tham gia tổng cộng|参会用户总数|参会人数"},
    HeadingRow{Role, "role|rôle|vai trò|身份|角色"},
    HeadingRow{Other, "guest|recording consent|in waiting room|participant id|host name|host email|type|"
                      "meeting creator|meeting duration|average attendance time|invité|salle d'attente|"
                      "salle d’attente|khách|入会次数|会议创建者|累计会议时长|total join count|registration time|"
                      "approval status|country/region name|department|group"},
};

const WordIndex& headings() {
    static const WordIndex kIndex = [] {
        WordIndex index;
        for (const HeadingRow& row : kHeadings) index.add(row.words, static_cast<int>(row.field));
        return index;
    }();
    return kIndex;
}

const WordIndex& leavingWords() {
    static const WordIndex kIndex = [] {
        WordIndex index;
        index.add("left|leave|a quitté|parti|départ|đã rời|đã rời đi|rời|rời đi|离开|已离开|退出|退会|verlassen|"
                  "hat verlassen|salió|abandonó|uscito|saiu|退出しました|나감",
                  1);
        return index;
    }();
    return kIndex;
}

constexpr std::size_t kLongestHeading = 100; // bytes; a longer cell is a sentence

} // namespace

std::optional<MeetingField> meetingField(std::string_view heading) {
    if (heading.empty() || heading.size() > kLongestHeading) return std::nullopt;
    const auto field = headings().exact(wordKey(heading));
    return field ? std::optional(static_cast<MeetingField>(*field)) : std::nullopt;
}

int meetingHeadingScore(std::span<const SheetCell> cells) {
    constexpr std::size_t kMostCells = 64;
    int score = 0;
    for (const SheetCell& cell : cells.first(std::min(cells.size(), kMostCells)))
        score += meetingField(cell.text()) ? 10 : 0;
    return score;
}

bool isLeavingWord(std::string_view action) {
    return action.size() <= kLongestHeading && leavingWords().exact(wordKey(action)).has_value();
}

bool isNoWord(std::string_view word) {
    constexpr std::array<std::string_view, 5> kNo{"no", "non", "khong", "否", "未参加"};
    const std::string key = word.size() <= kLongestHeading ? wordKey(word) : std::string();
    for (const auto no : kNo)
        if (key == no) return true;
    return false;
}

bool isSectionTitle(std::string_view text) {
    static const WordIndex kTitles = [] {
        WordIndex titles;
        titles.add("meeting summary|summary|participants|in-meeting activities|meeting engagement|attendee report|"
                   "host details|panelist details|attendee details|other attended|résumé de la réunion|résumé|"
                   "activités en réunion|tóm tắt|tóm tắt cuộc họp|người tham gia|hoạt động trong cuộc họp|摘要|"
                   "会议摘要|参与者|会议中的活动",
                   1);
        return titles;
    }();
    if (text.empty() || text.size() > kLongestHeading) return false;
    std::string key = wordKey(text);
    key.erase(0, std::min(key.find_first_not_of("0123456789"), key.size()));
    return kTitles.exact(key).has_value();
}

} // namespace preceptor
