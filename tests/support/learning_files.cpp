// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/learning_files.h"

namespace preceptor::test {

namespace {

using enum LearningPlatform;

// The states: done and passed, not done, done.
std::string moodleProgress(const std::string& mail, const std::string& passed, const std::string& not_,
                           const std::string& done) {
    return ",\"" + mail + "\",\"Module 1\",\"2026-11-30 23:59:00\",\"Reflection\",\"\"\n" +
           "\"王小明\",\"wang@example.org\",\"" + passed + "\",\"2026-11-05 09:15:00\",\"" + not_ + "\",\"\"\n" +
           "\"Tan Ah Kow\",\"tan@example.org\",\"" + not_ + "\",\"\",\"" + not_ + "\",\"\"\n" +
           "\"Nguyễn Thị Hường\",\"huong@example.org\",\"" + done + "\",\"2026-11-06 20:01:59\",\"" + done +
           "\",\"2026-11-07 08:00:00\"\n";
}

std::string moodleCourse(const std::string& date, const std::string& complete) {
    return "ID,Name,\"Email address\",\"Module 1\",\"Module 1 - " + date + "\",\"" + complete + "\"\n" +
           "4,王小明,wang@example.org,Completed,\"5/11/26, 09:15\",\"20/11/26, 09:15\"\n"
           "5,\"Tan Ah Kow\",tan@example.org,\"Not completed\",,\n"
           "6,\"Nguyễn Thị Hường\",huong@example.org,Completed,\"6/11/26, 20:01\",\n";
}

std::string moodleGrades(const std::string& headings) {
    return headings + "小明,王,N001,Ward,wang@example.org,16.00,80.00 %,16.00,1796083200\n"
                      "Ah Kow,Tan,N002,Ward,tan@example.org,9.00,45.00 %,9.00,1796083200\n"
                      "Thị Hường,Nguyễn,N003,Ward,huong@example.org,-,-,-,1796083200\n";
}

std::string kolibri(const std::string& headings, bool summary) {
    const std::string channel = "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";
    const auto row = [&](const std::string& user, const std::string& end, const std::string& progress, bool done) {
        return "Ward," + user + "," + channel +
               ",Palliative care,Module 1,,bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb,'=Pain basics," +
               "2026-11-04 09:15:00.123456+00:00," + end + "," +
               (summary ? (done ? end : std::string()) + "," : std::string()) + "1800.0," + progress + ",video\r\n";
    };
    return "\xEF\xBB\xBF" + headings + "\r\n" + row("N001", "2026-11-05 09:45:00+00:00", "1.0000", true) +
           row("N002", "2026-11-05 10:05:00+00:00", "0.4250", false) +
           row("N003", "2026-11-06 09:45:00+00:00", "1.0000", true);
}

std::string canvas(const std::string& possible) {
    return "Student,ID,SIS User ID,SIS Login ID,Section,Post-test (101),Current Score\n" + possible +
           ",,,,,20,(read only)\n王小明,100001,N001,wang@example.org,Ward and Home,16,80\n"
           "\"Kow, Tan Ah\",100002,N002,tan@example.org,Ward,9,45\nNguyễn Thị "
           "Hường,100003,N003,huong@example.org,Ward,EX,\n"
           "\"Student, Test\",100004,,,Ward,20,100\n";
}

std::string google(const std::string& headings, const std::string& between) {
    return headings + "\n2026/11/05 3:00:00 PM GMT+8,wang@example.org,16 / 20,A" + between + "B\n" +
           "2026/11/05 3:01:00 PM GMT+8,tan@example.org,9.00 / 20,B\n";
}

std::string microsoft(const std::string& headings) {
    return headings + "\r\n1,11/5/26 18:01:00,11/5/26 18:12:06,wang@example.org,王小明,16,A;B;\r\n"
                      "2,11/15/26 18:01:00,11/15/26 18:12:06,tan@example.org,Tan Ah Kow,9,A;\r\n";
}

std::string kobo(bool tags) {
    std::string text =
        "\"start\";\"end\";\"Your e-mail\";\"Post-test\";\"Pain\";\"Pain/mild\";\"Pain/strong\";\"_id\";\"_uuid\";"
        "\"_submission_time\";\"_validation_status\";\"_notes\";\"_status\";\"_submitted_by\";\"_tags\";\"_index\"\r\n";
    if (tags)
        text += "\"\";\"\";\"#contact\";\"#score\";\"\";\"\";\"\";\"\";\"\";\"\";\"\";\"\";\"\";\"\";\"\";\"\"\r\n";
    const auto row = [](const std::string& mail, const std::string& points, const std::string& n) {
        return "\"2026-11-05T18:01:00.000+08:00\";\"2026-11-05T18:12:00.000+08:00\";\"" + mail + "\";\"" + points +
               "\";\"mild\";\"1\";\"0\";\"" + n + "\";\"uuid-" + n +
               "\";\"2026-11-05T10:12:01\";\"\";\"\";\"submitted_via_web\";"
               "\"\";\"\";\"" +
               n + "\"\r\n";
    };
    return text + row("wang@example.org", "16", "61") + row("tan@example.org", "9", "62");
}

const char* const kKolibriEn =
    "Facility name,Username,Channel id,Channel name,Topic level 1,Topic level 2,Content id,Content "
    "title,Time of first interaction,Time of last interaction,Time of completion,Time Spent "
    "(sec),Progress (0-1),Content kind";
const char* const kKolibriZh =
    "设施名称,用户名,频道 ID,频道名称,Topic level 1,Topic level 2,内容 ID,内容标题,首次交互时间,上次交互时间,"
    "完成时间,花费的时间（秒）,进度 (0-1),内容类型";
const char* const kKolibriUnknown = "a,b,c,d,e,f,g,h,i,j,k,l,m,n";
const char* const kKolibriSessions =
    "Facility name,Username,Channel id,Channel name,Topic level 1,Topic level 2,Content id,"
    "Content title,Time of first interaction,Time of last interaction,Time Spent (sec),"
    "Progress (0-1),Content kind";

const char* const kGradesEn =
    "\"First name\",\"Last name\",\"ID number\",Department,\"Email address\",\"Quiz: Post-test (Real)\", "
    "\"Quiz: Post-test (Percentage)\",\"Course total (Real)\",\"Last downloaded from this course\"\n";
const char* const kGradesUnknown =
    "Eesnimi,Perenimi,Number,Osakond,Kiri,\"Test: Post-test (1)\",\"Test: Post-test (2)\",Summa,Aeg\n";

std::string wjx() {
    return "序号,提交答卷时间,所用时间,来源,来源详情,来自IP,总分,\"1、您的姓名和工号\",2、您的手机号码是？,"
           "\"3、疼痛评估用什么？\"\n"
           "1,2026/11/05 12:00:00,85秒,微信,小明,10.0.0.1,16,王小明,13800000000,NRS┋VAS\n"
           "2,2026/11/05 12:10:00,90秒,微信,Kow,10.0.0.2,9,Tan Ah Kow,13800000001,NRS\n";
}

std::string redcap(bool labels) {
    if (labels)
        return "Record ID,Full name,E-mail,Post-test,Complete?\n1,王小明,wang@example.org,16,Complete\n"
               "2,Tan Ah Kow,tan@example.org,9,Incomplete\n3,Nguyễn Thị Hường,huong@example.org,,Complete\n";
    return "record_id,name,email,pain___1,pain___2,post_test,module_1_complete\n"
           "1,王小明,wang@example.org,1,0,16,2\n2,Tan Ah Kow,tan@example.org,0,0,9,0\n"
           "3,Nguyễn Thị Hường,huong@example.org,0,0,,2\n";
}

} // namespace

std::vector<LearningFile> learningFiles() {
    return {
        {"progress.pc.csv", Moodle, "progress",
         moodleProgress("Email address", "Completed (achieved pass grade)", "Not completed",
                        "Completed (set by Tutor One)"),
         "Module 1"},
        {"progress.fr.csv", Moodle, "progress",
         moodleProgress("Adresse de courriel", "Terminé (a atteint la note pour passer)", "Non terminé", "Terminé"),
         "Module 1"},
        {"progress.vi.csv", Moodle, "progress",
         moodleProgress("Địa chỉ thư điện tử", "Đã hoàn thành (đạt điểm chuẩn)", "Chưa hoàn thành", "Đã hoàn thành"),
         "Module 1"},
        {"progress.zh.csv", Moodle, "progress", moodleProgress("电子邮件地址", "已完成（及格）", "未完成", "已完成"),
         "Module 1"},
        {"x.csv",
         Moodle,
         "progress",
         moodleProgress("Kiri", "Lõpetatud", "Lõpetamata", "Lõpetatud"),
         "Module 1",
         false,
         {},
         "unknown"},
        {"completion-pc.csv", Moodle, "completion", moodleCourse("Completion date", "Course complete"), "Module 1"},
        {"x.csv",
         Moodle,
         "completion",
         moodleCourse("Lõpetamise kuupäev", "Kursus lõpetatud"),
         "Module 1",
         false,
         {},
         "unknown"},
        {"pc Grades.csv", Moodle, "grades", moodleGrades(kGradesEn), "Quiz: Post-test (Percentage)", true},
        {"pc Grades.csv", Moodle, "grades", moodleGrades(kGradesEn), "Quiz: Post-test (Real)", true, 20.0},
        {"x.csv", Moodle, "grades", moodleGrades(kGradesUnknown), "Test: Post-test (1)", true, 20.0, "unknown"},
        {"ward_content_summary_logs_from_2026-01-01_to_2026-12-01.csv", Kolibri, "summary", kolibri(kKolibriEn, true),
         "=Pain basics"},
        {"x.csv", Kolibri, "summary", kolibri(kKolibriZh, true), "=Pain basics"},
        {"x.csv", Kolibri, "summary", kolibri(kKolibriUnknown, true), "=Pain basics", false, {}, "unknown"},
        {"x.csv", Kolibri, "sessions", kolibri(kKolibriSessions, false), "=Pain basics"},
        {"2026-11-24T1015_Grades-PC.csv", Canvas, "", canvas("    Points Possible"), "Post-test (101)", true},
        {"x.csv", Canvas, "", canvas("    Punkte möglich"), "Post-test (101)", true},
        {"Post-test (Responses).csv", GoogleForms, "", google("Timestamp,Email Address,Score,What is pain?", ", "),
         "Score", true},
        {"x.csv", GoogleForms, "", google("Horodateur,Adresse e-mail,Score,Question", ";"), "Score", true},
        {"x.csv", GoogleForms, "", google("Ajatempel,Kiri,Skoor,Küsimus", ";"), "Skoor", true, {}, "unknown"},
        {"Post-test(1-2).csv", MsForms, "",
         microsoft("ID,Start time,Completion time,Email,Name,Total points,What is pain?"), "Total points", true, 20.0},
        {"x.csv", MsForms, "", microsoft("ID,开始时间,完成时间,电子邮件,名称,总分,疼痛是什么？"), "总分", true, 20.0},
        {"x.csv", MsForms, "", microsoft("ID,Algus,Lõpp,Kiri,Nimi,Punkte,Küsimus"), "Punkte", true, 20.0, "unknown"},
        {"123_Post-test_2_2.csv", Wjx, "", wjx(), "总分", true, 20.0},
        {"Post-test - all versions.csv", Kobo, "", kobo(true), "Post-test", true, 20.0},
        {"x.csv", Kobo, "", kobo(false), "Post-test", true, 20.0},
        {"PC_DATA_2026-11-24_1015.csv", Redcap, "", redcap(false), "post_test", true, 20.0},
        {"x.csv", Redcap, "", redcap(true), "Post-test", true, 20.0},
    };
}

} // namespace preceptor::test
