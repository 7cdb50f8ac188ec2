// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/meeting_files.h"

#include "tests/support/zip_builder.h"

namespace preceptor::test {

namespace {

using enum MeetingPlatform;

const char* const kZoomRows = "王小明,wang@example.org,11/24/2026 06:58:00 PM,11/24/2026 07:30:00 PM,32,Yes,Y\n"
                              "王小明,wang@example.org,11/24/2026 07:35:00 PM,11/24/2026 08:01:00 PM,26,Yes,Y\n"
                              "Tan Ah Kow,,11/24/2026 07:20:00 PM,11/24/2026 08:01:00 PM,41,Yes,NA\n"
                              "Nguyễn Thị Hường,,11/24/2026 06:59:00 PM,11/24/2026 07:30:00 PM,31,Yes,Y\n";

std::string zoomA() {
    return std::string(
               "Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest,Recording Consent\n") +
           kZoomRows;
}
std::string zoomC() {
    return "Meeting ID,Topic,Start Time,End Time,User Email,Duration (Minutes),Participants,\n"
           "852 1848 6288,Case conference,11/24/2026 06:55:00 PM,11/24/2026 08:01:00 PM,host@example.org,66,3,\n"
           ",,,,,,,\n" +
           zoomA();
}
std::string zoomB() {
    return "Name (original name),Email,Total duration (minutes),Guest\n"
           "王小明,wang@example.org,58,Yes\nTan Ah Kow,,41,Yes\nNguyễn Thị Hường,,31,Yes\n";
}
std::string zoomD() {
    const std::string other = "Other night,Meeting,111 222,Host,host@example.org,11/17/2026 07:00:00 PM,11/17/2026 "
                              "08:00:00 PM,60,Li Na,,11/17/2026 07:00:00 PM,11/17/2026 08:00:00 PM,60,Yes\n";
    const std::string meeting =
        "Case conference,Meeting,852,Host,host@example.org,11/24/2026 06:55:00 PM,11/24/2026 08:01:00 PM,66,";
    return "Topic,Type,ID,Host name,Host email,Start time,End time,Duration (minutes),Name (original name),Email,"
           "Join time,Leave time,Duration (minutes),Guest\n" +
           other + meeting + "王小明,wang@example.org,11/24/2026 06:58:00 PM,11/24/2026 07:30:00 PM,32,Yes\n" +
           meeting + "王小明,wang@example.org,11/24/2026 07:35:00 PM,11/24/2026 08:01:00 PM,26,Yes\n" + meeting +
           "Tan Ah Kow,,11/24/2026 07:20:00 PM,11/24/2026 08:01:00 PM,41,Yes\n" + meeting +
           "Nguyễn Thị Hường,,11/24/2026 06:59:00 PM,11/24/2026 07:30:00 PM,31,Yes\n";
}
std::string zoomE() {
    const std::string heading =
        "Attended,User Name (Original Name),Email,Join Time,Leave Time,Time in Session (minutes)\n";
    return "Attendee Report,\nTopic,Webinar ID,Actual Start Time\nCase conference,852,11/24/2026 06:55 PM\n"
           "Host Details,\n" +
           heading +
           "Yes,王小明,wang@example.org,11/24/2026 06:58:00 PM,11/24/2026 07:30:00 PM,32\n"
           "Yes,王小明,wang@example.org,11/24/2026 07:35:00 PM,11/24/2026 08:01:00 PM,26\n"
           "Attendee Details,\n" +
           heading +
           "Yes,Tan Ah Kow,--,11/24/2026 07:20:00 PM,11/24/2026 08:01:00 PM,41\n"
           "Yes,Nguyễn Thị Hường,--,11/24/2026 06:59:00 PM,11/24/2026 07:30:00 PM,31\n"
           "No,Linus,linus@example.org,--,--,--\n";
}
std::string zoomVietnamese() {
    return "Tên (Tên gốc),Email người dùng,Thời gian vào,Giờ không ai biết,Thời gian (Phút),Khách\n"
           "王小明,wang@example.org,24/11/2026 06:58:00 PM,24/11/2026 07:30:00 PM,32,Yes\n"
           "王小明,wang@example.org,24/11/2026 07:35:00 PM,24/11/2026 08:01:00 PM,26,Yes\n"
           "Tan Ah Kow,,24/11/2026 07:20:00 PM,24/11/2026 08:01:00 PM,41,Yes\n"
           "Nguyễn Thị Hường,,24/11/2026 06:59:00 PM,24/11/2026 07:30:00 PM,31,Yes\n";
}
std::string teamsV1() {
    return "Full Name\tUser Action\tTimestamp\n"
           "王小明\tJoined before\t11/24/2026, 6:58:00 PM\n王小明\tLeft\t11/24/2026, 7:30:00 PM\n"
           "王小明\tJoined\t11/24/2026, 7:35:00 PM\nTan Ah Kow\tJoined\t11/24/2026, 7:20:00 PM\n"
           "Nguyễn Thị Hường\tJoined\t11/24/2026, 6:59:00 PM\nNguyễn Thị Hường\tLeft\t11/24/2026, 7:30:00 PM\n"
           "Tan Ah Kow\tLeft\t11/24/2026, 8:01:00 PM\n";
}
std::string teamsV2() {
    return "*Résumé de la réunion\nNombre total de participants\t3\nTitre de la réunion\tnull\n"
           "Heure de début de la réunion\t24/11/2026 à 18:55:00\nHeure de fin\t24/11/2026 à 20:01:00\n\n"
           "Nom complet\tHeure d'arrivée\tHeure de départ\tDurée\tE-mail\tRôle\n"
           "王小明\t24/11/2026 à 18:58:00\t24/11/2026 à 19:30:00\t32\u00a0m\tWang@example.org\tOrganisateur\n"
           "王小明\t24/11/2026 à 19:35:00\t24/11/2026 à 20:01:00\t26\u00a0m\twang@example.org\tOrganisateur\n"
           "Tan Ah Kow\t24/11/2026 à 19:20:00\t24/11/2026 à 20:01:00\t41\u00a0m\t\tPrésentateur\n"
           "Nguyễn Thị Hường\t24/11/2026 à 18:59:00\t24/11/2026 à 19:30:00\t31\u00a0m\t\tPrésentateur\n";
}
// The headings of a language that no table knows.
std::string teamsV3(const std::string& summary, const std::string& people, const std::string& activities) {
    return "1. " + summary + "\n\n2. X\n" + people +
           "\n王小明\t24.11.26, 18:58:00\t24.11.26, 20:01:00\t58m\twang@example.org\twang@example.org\tA\n"
           "Tan Ah Kow\t24.11.26, 19:20:00\t24.11.26, 20:01:00\t41m\ttan@example.org\ttan@example.org\tB\n"
           "Nguyễn Thị Hường\t24.11.26, 18:59:00\t24.11.26, 19:30:00\t31m\th@example.org\th@example.org\tB\n"
           "\n3. Y\n" +
           activities +
           "\n王小明\t24.11.26, 18:58:00\t24.11.26, 19:30:00\t32m\twang@example.org\tA\n"
           "王小明\t24.11.26, 19:35:00\t24.11.26, 20:01:00\t26m\twang@example.org\tA\n"
           "Tan Ah Kow\t24.11.26, 19:20:00\t24.11.26, 20:01:00\t41m\ttan@example.org\tB\n"
           "Nguyễn Thị Hường\t24.11.26, 18:59:00\t24.11.26, 19:30:00\t31m\th@example.org\tB\n";
}
std::string teamsEnglish() {
    return teamsV3("Summary\nMeeting title\tCase\tnight\nAttended participants\t3",
                   "Name\tFirst Join\tLast Leave\tIn-Meeting Duration\tEmail\tParticipant ID (UPN)\tRole",
                   "Name\tJoin Time\tLeave Time\tDuration\tEmail\tRole");
}
std::string teamsUnknown() {
    return teamsV3("Yhteenveto", "Nimi\tEnsiksi\tViimeksi\tKesto\tPosti\tTunnus\tTehtava",
                   "Nimi\tTuli\tLahti\tKesto\tPosti\tTehtava");
}
std::string tencentT1() {
    return "用户昵称（入会昵称）,入会时间,退会时间,入会方式,身份\n"
           "小王(王小明),2026-11-24 18:58:00,2026-11-24 19:30:00,电脑,主持人\n"
           "小王(王小明),2026-11-24 19:35:00,--,电脑,主持人\n"
           "Kow（Tan Ah Kow）,2026-11-24 19:20:00,2026-11-24 20:01:00,手机,普通参会者\n"
           "H【Nguyễn Thị Hường】,2026-11-24 18:59:00,2026-11-24 19:30:00,手机,普通参会者\n";
}
std::string tencentT2() {
    return "会议主题:,病例讨论\n会议号:,123 456 789\n会议创建者:,王\n预定开始时间:,2026-11-24 19:00:00\n"
           "预定结束时间:,2026-11-24 20:00:00\n累计会议时长:,1:06:00\n参会用户总数:,3\n\n"
           "用户昵称（入会昵称）,首次入会时间,最后退会时间,入会次数,累计参会时长,身份\n"
           "小王(王小明),2026-11-24 18:58:00,2026-11-24 20:01:00,2,0:58:00,主持人\n"
           "Kow(Tan Ah Kow),2026-11-24 19:20:00,2026-11-24 20:01:00,1,0:41:00,普通参会者\n"
           "H(Nguyễn Thị Hường),2026-11-24 18:59:00,2026-11-24 19:30:00,1,0:31:00,普通参会者\n";
}
std::string meet() {
    return "Meeting title,Date,Start time,End time\nCase conference,2026-11-24,18:55,20:01\n\n"
           "Name,Email,Duration,Time joined,Time exited\n"
           "王小明,wang@example.org,32m,18:58:00,19:30:00\n王小明,wang@example.org,26 min,19:35:00,20:01:00\n"
           "Tan Ah Kow,,41m,19:20:00,20:01:00\nNguyễn Thị Hường,,0:31:00,18:59:00,19:30:00\n";
}
std::string webex() {
    return "Display Name\tAttendee Email\tJoin Time\tLeave Time\tAttendance Duration\n"
           "王小明\twang@example.org\t=\"2026-11-24 18:58:00\"\t=\"2026-11-24 19:30:00\"\t32 mins\n"
           "王小明\twang@example.org\t=\"2026-11-24 19:35:00\"\t=\"2026-11-24 20:01:00\"\t26 mins\n"
           "Tan Ah Kow\t\t=\"2026-11-24 19:20:00\"\t=\"2026-11-24 20:01:00\"\t41 mins\n"
           "Nguyễn Thị Hường\t\t=\"2026-11-24 18:59:00\"\t=\"2026-11-24 19:30:00\"\t31 mins\n";
}
std::string feishu() {
    return "姓名,首次入会时间,最终离会时间,累计在会中时间\n"
           "王小明,2026/11/24 18:58:00,2026/11/24 20:01:00,58分钟\nTan Ah Kow,2026/11/24 19:20:00,2026/11/24 "
           "20:01:00,41分钟\nNguyễn Thị Hường,2026/11/24 18:59:00,2026/11/24 19:30:00,31分钟\n";
}
std::string weCom() {
    return "name,first_join_time,last_quit_time,total_join_count,cumulative_time\n"
           "王小明,2026-11-24 18:58:00,2026-11-24 20:01:00,2,58m\n"
           "Tan Ah Kow,2026-11-24 19:20:00,2026-11-24 20:01:00,1,41m\n"
           "Nguyễn Thị Hường,2026-11-24 18:59:00,2026-11-24 19:30:00,1,31m\n";
}
std::string unknown() {
    return "Deelnemer;Binnengekomen;Weggegaan\n王小明;24-11-2026 18:58;24-11-2026 19:30\n"
           "王小明;24-11-2026 19:35;24-11-2026 20:01\nTan Ah Kow;24-11-2026 19:20;24-11-2026 20:01\n"
           "Nguyễn Thị Hường;24-11-2026 18:59;24-11-2026 19:30\n";
}

} // namespace

std::string tencentWorkbook() {
    const std::vector<std::vector<std::string>> facts{{"会议主题:", "病例讨论"},
                                                      {"会议号:", "123 456 789"},
                                                      {"会议创建者:", "王"},
                                                      {"预定开始时间:", "2026-11-24 19:00:00"},
                                                      {"预定结束时间:", "2026-11-24 20:00:00"},
                                                      {"累计会议时长:", "1:06:00"},
                                                      {"参会用户总数:", "4"},
                                                      {}};
    TextSheet summary{"成员参会概况", facts};
    summary.rows.insert(
        summary.rows.end(),
        {{"用户昵称（入会昵称）", "首次入会时间", "最后退会时间", "入会次数", "累计参会时长", "身份"},
         {"小王(王小明)", "2026-11-24 18:58:00", "2026-11-24 20:01:00", "2", "0:58:00", "主持人"},
         {"Kow(Tan Ah Kow)", "2026-11-24 19:20:00", "2026-11-24 20:01:00", "1", "0:41:00", "普通参会者"},
         {"H(Nguyễn Thị Hường)", "2026-11-24 18:59:00", "2026-11-24 19:30:00", "1", "0:31:00", "普通参会者"},
         {"", "2026-11-24 19:00:00", "2026-11-24 19:10:00", "1", "0:10:00", "普通参会者"}});
    TextSheet stays{"成员参会明细", facts};
    const auto stay = [](const std::string& name, const std::string& from, const std::string& to) {
        return std::vector<std::string>{
            "", name, "广东", "电脑", "", "", "2026-11-24 " + from, "2026-11-24 " + to, "普通参会者"};
    };
    stays.rows.insert(stays.rows.end(), {{"", "用户昵称（入会昵称）", "地区", "入会方式", "部门", "手机号", "入会时间",
                                          "退会时间", "身份"},
                                         stay("小王(王小明)", "18:58:00", "19:30:00"),
                                         stay("小王(王小明)", "19:35:00", "20:01:00"),
                                         stay("Kow(Tan Ah Kow)", "19:20:00", "20:01:00"),
                                         stay("H(Nguyễn Thị Hường)", "18:59:00", "19:30:00"),
                                         stay("", "19:00:00", "19:10:00")});
    return workbookOf({{"说明", {{"本表由腾讯会议导出"}}}, summary, stays});
}

MeetingSession conferenceNight() { return {Date::of(2026, 11, 24), 19 * 60, 60, 480}; }

std::vector<MeetingFile> meetingFiles() {
    return {{"participants_852.csv", Zoom, "A", zoomA()},
            {"report.csv", Zoom, "B", zoomB()},
            {"report.csv", Zoom, "C", zoomC()},
            {"meetings.csv", Zoom, "D", zoomD()},
            {"webinar.csv", Zoom, "E", zoomE()},
            {"vi.csv", Zoom, "A", zoomVietnamese()},
            {"meetingAttendanceList.csv", Teams, "V1", teamsV1()},
            {"meetingAttendanceReport.csv", Teams, "V2", teamsV2()},
            {"report.csv", Teams, "V3", teamsEnglish()},
            {"report.csv", Teams, "V3", teamsUnknown()},
            {"voov.csv", Tencent, "T1", tencentT1()},
            {"voov.csv", Tencent, "T2", tencentT2()},
            {"abc - Attendance Report.csv", Meet, "", meet()},
            {"webex.csv", Webex, "", webex()},
            {"export.csv", Feishu, "", feishu()},
            {"export.csv", WeCom, "", weCom()},
            {"export.csv", Other, "", unknown()}};
}

} // namespace preceptor::test
