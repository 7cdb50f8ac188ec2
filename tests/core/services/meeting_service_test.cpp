// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/meeting_service.h"

#include "core/services/attendance_service.h"
#include "core/services/check_service.h"
#include "core/services/conference_service.h"
#include "core/services/erasure_service.h"
#include "core/services/people_service.h"
#include "core/storage/unit_of_work.h"
#include "tests/support/catch.h"
#include "tests/support/kept_file.h"
#include "tests/support/meeting_files.h"
#include "tests/support/paths.h"
#include "tests/support/programme_builder.h"
#include "tests/support/temp_dir.h"
#include "tests/support/zip_builder.h"

#include <filesystem>

using namespace preceptor;
using preceptor::test::ProgrammeBuilder;

namespace {

struct AttendedMeeting {
    ProgrammeBuilder build;
    PersonId wang = build.person("王小明");
    PersonId tan = build.person("Tan Ah Kow");
    PersonId huong = build.person("Nguyễn Thị Hường");
    SessionId id;

    AttendedMeeting() {
        const CohortId cohort = build.cohort(build.course(1, R"({"attend_pct":80})"));
        build.enrol(cohort, {wang, tan, huong});
        build.series(cohort, 7); // the seventh is on 24 November 2026
        id = build.workspace().conferences().sessions().front().session.id;
    }
    MeetingService& meetings() { return build.workspace().meetings(); }
    AttendanceService& attendance() { return build.workspace().attendance(); }
    static RosterInput input(const std::string& rows) {
        return ImportService::pastedInput(
            "Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest\n" + rows);
    }
    MeetingPreview preview(const std::string& rows, const MeetingSettings& settings = {}) {
        auto preview = meetings().preview(id, input(rows), settings);
        REQUIRE(preview.ok());
        return std::move(*preview);
    }
    MeetingReceipt take(const std::string& rows, const MeetingSettings& settings = {}) {
        const auto receipt = meetings().commit(preview(rows, settings));
        REQUIRE(receipt.ok());
        return *receipt;
    }
    // As the newer version of the one file before, which a person says.
    MeetingReceipt replace(const std::string& rows) {
        MeetingSettings chosen;
        chosen.replaces = preview(rows).earlier.front().code();
        return take(rows, chosen);
    }
    AttendanceRow line(PersonId person) {
        const auto sheet = attendance().sheet(id);
        for (const AttendanceRow& row : sheet->rows)
            if (row.person == person) return row;
        return {};
    }
    std::string dataVersion() { return build.workspace().dataVersion(); }
};

std::string row(const std::string& name, const std::string& from, const std::string& to) {
    return name + ",,2026-11-24 " + from + ":00,2026-11-24 " + to + ":00,1,Yes\n";
}

const std::string kEvening = row("王小明", "18:55", "19:20") + row("王小明", "19:10", "20:05") +
                             row("Tan Ah Kow", "19:30", "20:00") + row("Nguyen Thi Huong", "19:00", "19:20") +
                             row("Fatou Ndiaye", "19:00", "20:00") + row("iPhone", "19:00", "20:00");

} // namespace

TEST_CASE("a meeting file records who is certain, with minutes and status, as one step of undo", "[meeting]") {
    AttendedMeeting f;
    const MeetingPreview preview =
        f.preview(row("王小明", "18:55", "19:20") + row("王小明", "19:20", "20:05") +
                  row("Tan Ah Kow", "19:30", "20:00") + row("Nguyen Thi Huong", "19:00", "19:20") +
                  row("Fatou Ndiaye", "19:00", "20:00") + row("iPhone", "19:00", "20:00"));
    CHECK(preview.plan.counts == MeetingCounts{.read = 6, .matched = 3, .candidates = 2, .walkIns = 1, .united = 1});
    CHECK(f.build.workspace().conferences().session(f.id)->session.status == SessionStatus::Planned);
    const auto receipt = f.meetings().commit(preview);
    REQUIRE(receipt.ok());
    CHECK(receipt->marked == 2);
    CHECK(f.line(f.wang).status == AttendanceStatus::Present);
    CHECK(f.line(f.wang).minutes == 60);
    CHECK(f.line(f.wang).mode == "online");
    CHECK(f.line(f.wang).expected == AttendanceExpected::Yes);
    CHECK(f.line(f.tan).status == AttendanceStatus::Late);
    CHECK(f.line(f.tan).minutes == 30);
    CHECK(f.line(f.huong).status == AttendanceStatus::Unmarked);
    CHECK(f.build.workspace().conferences().session(f.id)->session.status == SessionStatus::Held);
    REQUIRE(f.build.workspace().undo());
    CHECK(f.line(f.wang).status == AttendanceStatus::Unmarked);
    CHECK(f.preview(kEvening).plan.changes() == 1); // 王小明 is there twice at once and asked about
}

TEST_CASE("the same file again changes nothing", "[meeting]") {
    AttendedMeeting f;
    CHECK(f.take(row("Tan Ah Kow", "19:00", "20:00")).marked == 1);
    const std::string before = f.dataVersion();
    const MeetingPreview same = f.preview(row("Tan Ah Kow", "19:00", "20:00"));
    CHECK(same.isNothingNew());
    CHECK(same.takenBefore == Date::of(2026, 11, 24));
    CHECK_FALSE(f.preview(row("Tan Ah Kow", "19:00", "19:40")).isNothingNew()); // a corrected one
    const MeetingReceipt again = f.take(row("Tan Ah Kow", "19:00", "20:00"));
    CHECK(again.marked == 0);
    CHECK(again.unchanged == 1);
    CHECK(f.dataVersion() == before);
}

TEST_CASE("rows that were put off are kept with the import and shown by the same file again", "[meeting]") {
    AttendedMeeting f;
    CHECK(f.meetings().openRows(f.id) == 0);
    const std::string evening = row("Tan Ah Kow", "19:00", "20:00") + row("Nguyen Thi Huong", "19:00", "20:00") +
                                row("Fatou Ndiaye", "19:00", "20:00") + row("Otter.ai", "19:00", "20:00");
    f.take(evening);
    CHECK(f.meetings().openRows(f.id) == 2);
    CHECK(f.build.workspace().unit().db().queryInteger(
              "SELECT rows_read = rows_imported + rows_merged + rows_skipped + rows_open FROM import_file") == 1);
    const MeetingPreview again = f.preview(evening);
    CHECK(again.plan.counts.open() == 2);
    CHECK(again.isNothingNew());
    MeetingSettings decided;
    decided.decisions[again.participants[1].key] = {MeetingChoice::Person, f.huong};
    f.take(evening, decided);
    CHECK(f.meetings().openRows(f.id) == 1);
    decided.decisions[again.participants[2].key] = {MeetingChoice::Nobody, {}};
    f.take(evening, decided);
    CHECK(f.meetings().openRows(f.id) == 0);
    REQUIRE(f.build.workspace().undo());
    CHECK(f.meetings().openRows(f.id) == 1);
}

TEST_CASE("a further row of somebody is merged with the first, and two on one login are two people", "[meeting]") {
    AttendedMeeting f;
    const MeetingPreview preview =
        f.preview(row("Tan Ah Kow", "19:00", "19:30") + row("Tan Ah Kow", "19:40", "20:30") +
                  row("王小明、Nguyễn Thị Hường", "19:00", "20:30") + row("Fatou Ndiaye", "19:00", "20:00"));
    CHECK(preview.report.logins == 3);
    CHECK(preview.report.people == 4);
    CHECK(preview.participants.size() == 4);
    CHECK_FALSE(preview.report.has(MeetingNote::OtherParticipants));
    CHECK(preview.plan.counts.united == 1);
    CHECK(preview.plan.counts.read == preview.plan.counts.imported() + preview.plan.counts.united +
                                          preview.plan.counts.skipped() + preview.plan.counts.open());
    REQUIRE(f.meetings().commit(preview).ok());
    CHECK(f.build.workspace().unit().db().queryInteger("SELECT rows_merged FROM import_file") == 1);
    CHECK(f.build.workspace().unit().db().queryInteger(
              "SELECT rows_read = rows_imported + rows_merged + rows_skipped + rows_open FROM import_file") == 1);
}

TEST_CASE("rows that were put off are named and decided without their file", "[meeting]") {
    AttendedMeeting f;
    CHECK_FALSE(f.meetings().openFile(f.id));
    f.take(row("Tan Ah Kow", "19:00", "20:00") + row("Nguyen Thi Huong", "19:00", "20:00") +
           row("Fatou Ndiaye", "19:00", "20:00") + row("Otter.ai", "19:00", "20:00"));
    auto kept = f.meetings().openFile(f.id);
    REQUIRE(kept);
    CHECK(f.meetings().openNames(f.id) == std::vector<std::string>{"Nguyen Thi Huong", "Fatou Ndiaye"});
    auto again = f.meetings().preview(f.id, kept->input, kept->settings);
    REQUIRE(again.ok());
    CHECK(again->isNothingNew());
    again->settings.decisions[again->participants[1].key] = {MeetingChoice::Person, f.huong};
    again->settings.decisions[again->participants[2].key] = {MeetingChoice::Nobody, {}};
    const auto decided = f.meetings().decide(std::move(*again));
    REQUIRE(decided.ok());
    REQUIRE(f.meetings().commit(*decided).ok());
    CHECK(f.line(f.huong).status == AttendanceStatus::Present);
    CHECK(f.meetings().openRows(f.id) == 0);
    CHECK_FALSE(f.meetings().openFile(f.id));
    CHECK(f.build.workspace().unit().db().queryInteger("SELECT count(*) FROM open_file") == 0);
}

TEST_CASE("a file with open rows is forgotten when its import is undone and when somebody is erased", "[meeting]") {
    AttendedMeeting f;
    const std::string evening = row("Tan Ah Kow", "19:00", "20:00") + row("Fatou Ndiaye", "19:00", "20:00");
    f.take(evening);
    REQUIRE(f.build.workspace().undo());
    CHECK_FALSE(f.meetings().openFile(f.id));
    f.take(evening);
    REQUIRE(f.meetings().openFile(f.id));
    REQUIRE(f.build.workspace().erasure().erase(f.wang).ok());
    CHECK(f.meetings().openRows(f.id) == 1);
    CHECK_FALSE(f.meetings().openFile(f.id));
}

TEST_CASE("a stray byte costs its own row a letter and no name of the others", "[meeting]") {
    AttendedMeeting f;
    const std::string rows = row("王小明", "19:00", "20:00") + row("Tan Ah Kow\xD5", "19:00", "20:00");
    const MeetingPreview preview = f.preview(rows);
    CHECK(preview.matches[0].person == f.wang);
    CHECK(preview.read.encoding == Encoding::Utf8);
    CHECK(preview.read.unreadableRows == std::vector<std::uint32_t>{3});
    CHECK(preview.read.inDoubt());
    MeetingSettings western;
    western.encoding = Encoding::Windows1252;
    CHECK(f.preview(rows, western).participants[1].name == "Tan Ah KowÕ");
    CHECK_FALSE(f.preview(row("王小明", "19:00", "20:00")).read.inDoubt());
}

TEST_CASE("a second file of a session adds to the first", "[meeting]") {
    AttendedMeeting f;
    f.take(row("Tan Ah Kow", "19:00", "19:25"));
    CHECK(f.line(f.tan).status == AttendanceStatus::LeftEarly);
    const MeetingPreview second = f.preview(row("Tan Ah Kow", "19:20", "20:00"));
    REQUIRE(second.plan.marks.size() == 1);
    CHECK(second.plan.marks.front().outcome == LineOutcome::Changed);
    CHECK(second.plan.marks.front().minutesBefore == 25);
    REQUIRE(f.meetings().commit(second));
    CHECK(f.line(f.tan).minutes == 60);
    CHECK(f.line(f.tan).status == AttendanceStatus::Present);
}

TEST_CASE("a mark made by hand stays until a person says otherwise", "[meeting]") {
    AttendedMeeting f;
    REQUIRE(f.attendance().mark(f.id, std::span(&f.tan, 1), AttendanceStatus::Excused));
    const std::string rows = row("Tan Ah Kow", "19:00", "20:00") + row("王小明", "19:00", "20:00");
    const MeetingReceipt receipt = f.take(rows);
    CHECK(receipt.byHand == 1);
    CHECK(receipt.marked == 1);
    CHECK(f.line(f.tan).status == AttendanceStatus::Excused);
    MeetingSettings settings;
    settings.overwrite.insert(f.tan);
    CHECK(f.take(rows, settings).marked == 1);
    CHECK(f.line(f.tan).status == AttendanceStatus::Present);
    CHECK(f.line(f.tan).minutes == 60);
}

TEST_CASE("what a person changed after a file came in is left to that person", "[meeting]") {
    AttendedMeeting f;
    const std::string rows = row("Tan Ah Kow", "19:00", "20:00") + row("王小明", "19:00", "20:00");
    f.take(rows);
    REQUIRE(f.attendance().mark(f.id, std::span(&f.tan, 1), AttendanceStatus::Absent));
    REQUIRE(f.attendance().remove(f.id, f.wang, "participant"));
    CHECK(f.take(rows).byHand == 2);
    CHECK(f.line(f.tan).status == AttendanceStatus::Absent);
    CHECK(f.line(f.wang).status == AttendanceStatus::Unmarked);
    MeetingSettings settings;
    settings.overwriteByHand = true;
    CHECK(f.take(rows, settings).marked == 2);
    CHECK(f.line(f.wang).status == AttendanceStatus::Present);
}

TEST_CASE("who is said by hand to have been absent has no minutes of a file", "[meeting]") {
    AttendedMeeting f;
    f.take(row("Tan Ah Kow", "19:00", "20:00") + row("王小明", "19:00", "20:00"));
    REQUIRE(f.attendance().mark(f.id, std::span(&f.tan, 1), AttendanceStatus::Absent));
    CHECK(f.line(f.tan).minutes == std::nullopt);
    AttendanceDetail detail;
    detail.minutes = 60;
    detail.status = AttendanceStatus::Excused;
    REQUIRE(f.attendance().setDetail(f.id, f.wang, "participant", detail));
    CHECK(f.line(f.wang).minutes == std::nullopt);
}

TEST_CASE("lines of files and names decided about travel to other PCs", "[meeting]") {
    AttendedMeeting f;
    for (const char* table : {"platform_row", "name_alias"})
        CHECK(f.build.workspace().unit().catalogue().find(table) != nullptr);
}

TEST_CASE("a candidate that is confirmed is remembered, and its undoing too", "[meeting]") {
    AttendedMeeting f;
    const std::string rows = row("Nguyen Thi Huong", "19:00", "20:00");
    MeetingSettings settings;
    settings.decisions[f.preview(rows).participants.front().key] = {MeetingChoice::Person, f.huong};
    CHECK(f.take(rows, settings).marked == 1);
    CHECK(f.line(f.huong).minutes == 60);
    const MeetingPreview again = f.preview(row("Nguyen Thi Huong", "19:05", "20:00"));
    CHECK(again.matches.front().basis == MatchBasis::Alias);
    CHECK(again.matches.front().person == f.huong);
    REQUIRE(f.build.workspace().undo());
    CHECK(f.preview(rows).matches.front().verdict == MatchVerdict::Candidates);
}

TEST_CASE("who sat at a device is remembered for these lines and never for the device", "[meeting]") {
    AttendedMeeting f;
    const std::string rows = row("iPhone", "19:00", "20:00");
    MeetingSettings told;
    told.decisions[f.preview(rows).participants[0].key] = {MeetingChoice::Person, f.tan};
    CHECK(f.take(rows, told).marked == 1);
    CHECK(f.line(f.tan).status == AttendanceStatus::Present);
    const std::string before = f.dataVersion();
    CHECK(f.preview(rows).matches[0].person == f.tan);
    CHECK(f.take(rows).marked == 0);
    CHECK(f.dataVersion() == before);
    CHECK(f.preview(row("iPhone", "19:05", "19:50")).matches[0].doubt == MatchDoubt::Device);
}

TEST_CASE("a walk-in can be added as a person or left out for good", "[meeting]") {
    AttendedMeeting f;
    const std::string rows = row("Fatou Ndiaye", "19:00", "20:00") + row("Ward screen", "19:00", "20:00");
    const MeetingPreview first = f.preview(rows);
    CHECK(first.plan.counts.walkIns == 2);
    MeetingSettings settings;
    settings.decisions[first.participants[0].key] = {MeetingChoice::AddPerson, {}};
    settings.decisions[first.participants[1].key] = {MeetingChoice::Nobody, {}};
    const MeetingReceipt receipt = f.take(rows, settings);
    CHECK(receipt.peopleAdded == 1);
    CHECK(receipt.marked == 1);
    const MeetingPreview again = f.preview(rows);
    CHECK(again.plan.counts == MeetingCounts{2, 1, 0, 0, 1});
    CHECK_FALSE(again.plan.changesAnything());
    const AttendanceRow walkIn = f.line(again.matches[0].person);
    CHECK(walkIn.nativeName == "Fatou Ndiaye");
    CHECK(walkIn.expected == AttendanceExpected::No);
    REQUIRE(f.build.workspace().undo());
    CHECK(f.preview(rows).plan.counts.walkIns == 2);
}

TEST_CASE("a line that turns out to be somebody else's takes the mark of the first away", "[meeting]") {
    AttendedMeeting f;
    const std::string rows = row("Tan Ah Kow", "19:00", "20:00");
    f.take(rows);
    MeetingSettings settings;
    settings.decisions[f.preview(rows).participants.front().key] = {MeetingChoice::Person, f.wang};
    CHECK(f.take(rows, settings).marked == 2);
    CHECK(f.line(f.wang).minutes == 60);
    CHECK(f.line(f.tan).status == AttendanceStatus::Unmarked);
    CHECK_FALSE(f.line(f.tan).minutes);
}

TEST_CASE("who was only there before the beginning is not marked", "[meeting]") {
    AttendedMeeting f;
    const MeetingPreview preview = f.preview(row("Tan Ah Kow", "18:30", "18:50") + row("王小明", "19:00", "20:00"));
    CHECK(preview.plan.marks.front().outcome == LineOutcome::Outside);
    REQUIRE(f.meetings().commit(preview));
    CHECK(f.line(f.tan).status == AttendanceStatus::Unmarked);
}

TEST_CASE("a meeting file of a session that lies ahead is refused", "[meeting]") {
    AttendedMeeting f;
    f.build.clock().set(Timestamp{Date::of(2026, 11, 20).days * 86'400'000LL});
    const RosterInput input = f.input(row("Tan Ah Kow", "19:00", "20:00"));
    const auto refused = f.meetings().preview(f.id, input);
    REQUIRE_FALSE(refused.ok()); // before anybody decides anything
    CHECK(refused.error() == Error{ErrorCode::SessionAhead, {"2026-11-24"}, {}});
    const auto known = f.meetings().recognise(input);
    REQUIRE(known.has_value()); // what it is can be told all the same
    CHECK(known->recognition.platform == MeetingPlatform::Zoom);
    CHECK(f.line(f.tan).status == AttendanceStatus::Unmarked);
}

TEST_CASE("the public samples give what their sources state", "[meeting][samples]") {
    std::filesystem::path samples = test::sourcePath("../shared/samples");
    if (!std::filesystem::exists(samples)) samples = test::sourcePath("../../shared/samples");
    if (!std::filesystem::exists(samples)) return; // they are not part of the sources
    const auto readSample = [&](const char* name, const MeetingSession& session) {
        const auto input = ImportService::readInput(samples / name);
        REQUIRE(input.ok());
        TableOptions options;
        options.headingScore = meetingHeadingScore;
        const auto file = readTable(*input->bytes, input->name, options);
        REQUIRE(file.ok());
        auto report = readMeeting(file->sheet, {input->name, {}}, session);
        INFO(name);
        REQUIRE(report.ok());
        return std::move(*report);
    };
    const auto secondsOf = [](const MeetingReport& report, const std::string& name) {
        for (const MeetingParticipant& person : participantsOf(report)) {
            if (person.name.find(name) == std::string::npos) continue;
            std::vector<Stay> stays;
            for (const std::size_t line : person.lines) stays.push_back(stayOf(report.lines[line]));
            return presenceOf(stays, std::nullopt).seconds;
        }
        return std::int64_t{-1};
    };
    const auto tenths = [](std::int64_t seconds) { return (seconds + 3) / 6; };

    const MeetingReport zoom = readSample("zoom/participants_heroes_full.csv", {Date::of(2021, 11, 19), 600, 120, 0});
    CHECK(zoom.recognition.platform == MeetingPlatform::Zoom);
    CHECK(zoom.recognition.layout == "C");
    CHECK(zoom.facts.topic == "Heroes meeting");
    CHECK(zoom.facts.meetingId == "60245167821");
    CHECK(zoom.facts.participants == 27);
    CHECK(zoom.lines.size() == 31);
    CHECK(participantsOf(zoom).size() == 27);
    CHECK_FALSE(zoom.has(MeetingNote::OtherParticipants));
    CHECK(tenths(secondsOf(zoom, "Power Girl")) == 1135);
    CHECK(tenths(secondsOf(zoom, "Cyborg Superman")) == 855);
    CHECK(tenths(secondsOf(zoom, "Swarm")) == 1075);
    CHECK(tenths(secondsOf(zoom, "Dazzler")) == 284);

    const MeetingReport unique = readSample("zoom/total_duration_unique.csv", {Date::of(2021, 11, 19), 600, 60, 0});
    CHECK(unique.recognition.layout == "B");
    CHECK(unique.lines.size() == 5);
    CHECK(secondsOf(unique, "Bob Johnson") == 45 * 60);

    const MeetingReport webinar = readSample("zoom/webinar_report.csv", {Date::of(2026, 10, 6), 18 * 60, 60, 0});
    CHECK(webinar.recognition.layout == "E");
    CHECK(webinar.noShowRows == 1);
    CHECK(secondsOf(webinar, "Host") == 75 * 60);
    CHECK(secondsOf(webinar, "Ada") == 56 * 60);
    CHECK(secondsOf(webinar, "Linus") == -1);

    const MeetingReport list =
        readSample("teams/meetingAttendanceList_2020_utf16le.csv", {Date::of(2020, 12, 11), 12 * 60, 240, 60});
    CHECK(list.recognition.layout == "V1");
    CHECK(list.has(MeetingNote::OrderBySession));
    CHECK(list.days == std::vector{Date::of(2020, 12, 11)});
    CHECK(list.lines.size() == 19);
    CHECK(participantsOf(list).size() == 5);

    const MeetingReport french =
        readSample("teams/meetingAttendanceReport_2021_fr_utf16.csv", {Date::of(2021, 4, 13), 9 * 60, 300, 120});
    CHECK(french.recognition.platform == MeetingPlatform::Teams);
    CHECK(french.recognition.layout == "V2");
    CHECK(french.facts.topic == "null");
    CHECK(french.lines.size() == 7);
    CHECK(french.lines.front().stated == 9840);

    const MeetingReport belgian =
        readSample("teams/report_2022_en_daymonth_utf16be.csv", {Date::of(2022, 11, 14), 9 * 60 + 30, 20, 60});
    CHECK(belgian.recognition.layout == "V3");
    CHECK(belgian.lines.size() == 7);
    CHECK(belgian.facts.participants == 7);
    std::vector<int> stated;
    for (const MeetingLine& line : belgian.lines) stated.push_back(line.stated.value_or(-1));
    CHECK(stated == std::vector{1166, 1160, 1161, 1158, 1130, 1061, 890});
    CHECK(secondsOf(belgian, "García Simón, Pedro") == 1162);

    const MeetingReport tencent =
        readSample("tencent-meeting/overview_header_row9_reconstructed.xlsx", {Date::of(2024, 1, 1), 0, 60, 480});
    CHECK(tencent.recognition.platform == MeetingPlatform::Tencent);
    CHECK(tencent.recognition.layout == "T2");
    CHECK(tencent.lines.size() == 4);
    CHECK(participantsOf(tencent).size() == 4);
    CHECK(secondsOf(tencent, "人员2") == 40 * 60);
    CHECK(secondsOf(tencent, "中乾0人员1") == 30 * 60);
    CHECK(participantsOf(tencent).back().shared);

    const MeetingReport meet =
        readSample("google-meet/meet_attendance_en.csv", {Date::of(2026, 5, 11), 18 * 60, 60, 480});
    CHECK(meet.recognition.platform == MeetingPlatform::Meet);
    CHECK(meet.has(MeetingNote::DayOfSession));
    CHECK(secondsOf(meet, "Ada Lovelace") == 58 * 60);
    CHECK(secondsOf(meet, "Grace Hopper") == 62 * 60);
    const MeetingReport shapeA =
        readSample("google-meet/meet_shapeA_preamble.csv", {Date::of(2026, 5, 11), 540, 32, 480});
    CHECK(shapeA.recognition.platform == MeetingPlatform::Meet);
    CHECK(shapeA.facts.topic == "Standup");
    CHECK(secondsOf(shapeA, "Alice Doe") == 32 * 60 - 11);
}

TEST_CASE("somebody who may be meant is told with a workplace by its name, not by its code", "[meeting][services]") {
    AttendedMeeting f;
    const PersonId lin = f.build.person("林海", {}, "nurse", f.build.institution("Haidian"));
    CHECK(f.preview(kEvening).placeOf(lin) == "Haidian");
    CHECK(f.preview(kEvening).placeOf(f.tan).empty());
}

TEST_CASE("of a workbook the sheet with every connection is read, and a row without a name is left to a person",
          "[meeting]") {
    AttendedMeeting f;
    RosterInput input;
    input.name = "abc-123456789-def.xlsx";
    input.bytes = std::make_shared<const std::string>(test::tencentWorkbook());
    const auto preview = f.meetings().preview(f.id, input);
    REQUIRE(preview.ok());
    CHECK(preview->sheetName == "成员参会明细");
    CHECK(preview->report.recognition.platform == MeetingPlatform::Tencent);
    CHECK(preview->report.recognition.layout == "T3");
    CHECK(preview->report.facts.meetingId == "123 456 789");
    CHECK(preview->report.lines.size() == 5);
    CHECK_FALSE(preview->report.has(MeetingNote::OtherParticipants));
    CHECK(preview->plan.counts == MeetingCounts{.read = 5, .matched = 4, .candidates = 1, .united = 1});
    CHECK(preview->matches.back().doubt == MatchDoubt::Nameless);
    REQUIRE(f.meetings().commit(*preview));
    CHECK(f.line(f.wang).minutes == 55); // 19:00 to 19:30 and 19:35 to 20:00
    CHECK(f.line(f.huong).minutes == 30);
    CHECK(f.meetings().preview(f.id, input)->plan.changes() == 0);
}

TEST_CASE("a name merged over the connections of one person is of each of them", "[meeting]") {
    AttendedMeeting f;
    test::WorkbookParts parts;
    const auto cell = [](const std::string& at, const std::string& text) {
        return "<c r=\"" + at + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    };
    parts.sheetData = "<row r=\"9\">" + cell("B9", "用户昵称（入会昵称）") + cell("G9", "入会时间") +
                      cell("H9", "退会时间") + cell("I9", "身份") + "</row>";
    const auto stay = [&](int row, const std::string& name, const std::string& from, const std::string& to) {
        const std::string n = std::to_string(row);
        parts.sheetData += "<row r=\"" + n + "\">" + (name.empty() ? "<c r=\"B" + n + "\"/>" : cell("B" + n, name)) +
                           cell("G" + n, "2026-11-24 " + from) + cell("H" + n, "2026-11-24 " + to) +
                           cell("I" + n, "普通参会者") + "</row>";
    };
    stay(10, "小王(王小明)", "19:00:00", "19:20:00");
    stay(11, "", "19:30:00", "20:00:00");
    stay(12, "Kow(Tan Ah Kow)", "19:20:00", "20:00:00");
    parts.afterSheetData = "<mergeCells count=\"1\"><mergeCell ref=\"B10:B11\"/></mergeCells>";
    RosterInput input;
    input.name = "abc-123456789-def.xlsx";
    input.bytes = std::make_shared<const std::string>(test::workbookOf(parts));
    const auto preview = f.meetings().preview(f.id, input);
    REQUIRE(preview.ok());
    CHECK(preview->plan.counts == MeetingCounts{.read = 3, .matched = 3, .united = 1});
    REQUIRE(f.meetings().commit(*preview));
    CHECK(f.line(f.wang).minutes == 50);
    CHECK(f.line(f.tan).minutes == 40);
}

TEST_CASE("who was connected for seconds is recorded as absent with the minutes", "[meeting]") {
    AttendedMeeting f;
    const MeetingPreview preview =
        f.preview(row("Tan Ah Kow", "19:10:00", "19:10:20") + row("王小明", "19:00", "20:00"));
    CHECK(preview.plan.marks.front().status == AttendanceStatus::Absent);
    CHECK(preview.plan.marks.front().outcome == LineOutcome::New);
    REQUIRE(f.meetings().commit(preview));
    CHECK(f.line(f.tan).status == AttendanceStatus::Absent);
    CHECK(f.line(f.tan).minutes == 0);
    CHECK(f.line(f.wang).status == AttendanceStatus::Present);
}

TEST_CASE("minutes and people that the platform counts otherwise are told", "[meeting]") {
    AttendedMeeting f;
    const auto preview =
        f.meetings().preview(f.id, ImportService::pastedInput(
                                       "Meeting ID,Topic,Start Time,Participants\n852,Case,11/24/2026 07:00:00 PM,9\n\n"
                                       "Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes)\n"
                                       "王小明,w@x.org,11/24/2026 07:00:00 PM,11/24/2026 08:00:00 PM,60\n"
                                       "王小明,w@x.org,11/24/2026 07:10:00 PM,11/24/2026 07:50:00 PM,40\n"
                                       "Tan Ah Kow,,11/24/2026 07:00:30 PM,11/24/2026 07:30:00 PM,30\n"));
    REQUIRE(preview.ok());
    CHECK(preview->report.has(MeetingNote::OtherParticipants));
    CHECK(preview->report.facts.participants == 9);
    CHECK(preview->report.people == 2);
    CHECK(preview->otherTotals == std::vector{OtherTotal{0, 100, 60}});
}

namespace {

const std::string kStrange = "Wie,Nummer,Hier,Weg\nTan Ah Kow,7,1900,2000\n";

RosterInput inputOf(const std::string& text, const std::string& name = "x.csv") {
    RosterInput input = ImportService::pastedInput(text);
    input.name = name;
    return input;
}

} // namespace

TEST_CASE("columns that a person told are remembered for files with the same headings", "[meeting]") {
    AttendedMeeting f;
    const std::string heads = "Export of the ward\nKey,Wer,Blieb,Bemerkung\n";
    const auto file = [&](const std::string& name, const std::string& stayed) {
        return inputOf(heads + "x1," + name + "," + stayed + ",krank\n");
    };
    const RosterInput first = file("Tan Ah Kow", "55");
    const auto unread = f.meetings().preview(f.id, first);
    REQUIRE_FALSE(unread.ok());
    CHECK(unread.error().code == ErrorCode::NoHeadingRow);
    const auto seen = f.meetings().columns(first);
    REQUIRE(seen.ok());
    CHECK(seen->headingRow == 2);
    CHECK(seen->headings == std::vector<std::string>{"Key", "Wer", "Blieb", "Bemerkung"});
    CHECK(seen->examples == std::vector<std::string>{"x1", "Tan Ah Kow", "55", "krank"});
    MeetingSettings settings;
    settings.choices.mapping = MeetingMapping{2, 1, {}, {}, {}, 2};
    const auto told = f.meetings().preview(f.id, first, settings);
    REQUIRE(told.ok());
    CHECK(told->report.recognition.reasons == std::vector{RecogniseReason::Mapped});
    REQUIRE(f.meetings().commit(*told));
    CHECK(f.line(f.tan).minutes == 55);
    const std::string version = f.dataVersion();
    CHECK(f.meetings().commit(*told)->marked == 0); // the same again
    CHECK(f.dataVersion() == version);

    const auto next = f.meetings().preview(f.id, file("王小明", "60"));
    REQUIRE(next.ok());
    CHECK(next->report.recognition.reasons == std::vector{RecogniseReason::Mapped});
    CHECK(next->plan.counts == MeetingCounts{1, 1, 0, 0, 0});
    REQUIRE(f.build.workspace().undo());
    CHECK_FALSE(f.meetings().preview(f.id, first).ok()); // forgotten with what was recorded
}

TEST_CASE("a mapping that finds nobody is refused, and columns beyond the file are empty", "[meeting]") {
    AttendedMeeting f;
    MeetingSettings settings;
    settings.choices.mapping = MeetingMapping{1, 99, {}, 98, {}, {}};
    const auto beyond = f.meetings().preview(f.id, inputOf(kStrange), settings);
    REQUIRE_FALSE(beyond.ok());
    CHECK(beyond.error().code == ErrorCode::NoHeadingRow);
    settings.choices.mapping = MeetingMapping{9, 0, {}, 2, {}, {}};
    CHECK_FALSE(f.meetings().preview(f.id, inputOf(kStrange), settings).ok());
}

TEST_CASE("a report is taken for the session of its day and time, a list of people for none", "[meeting]") {
    AttendedMeeting f;
    const Date today = Date::of(2026, 12, 31);
    const auto proposed = [&](const std::string& text, const std::string& name = "x.csv") {
        const auto found = f.meetings().propose(inputOf(text, name), today);
        return found ? std::optional(*found) : std::nullopt;
    };
    for (const test::MeetingFile& file : test::meetingFiles()) {
        CAPTURE(file.name, file.layout, codeOf(file.platform));
        CHECK(proposed(file.text, file.name) == f.id);
    }
    const auto sessions = f.build.workspace().conferences().sessions();
    REQUIRE(sessions.size() == 7);
    const Session other = sessions[3].session;
    CHECK(proposed("Name (Original Name),User Email,Join Time,Leave Time,Guest\nA Tan,," + other.plannedOn.iso() +
                   " 19:00:00," + other.plannedOn.iso() + " 20:00:00,Yes\n") == other.id);
    CHECK_FALSE(proposed("姓名,科室,手机\n王小明,肿瘤科,13800138000\n"));
    CHECK_FALSE(proposed("Name,Email,Start date,End date\nTan Ah Kow,t@x.org,2026-11-24,2026-12-31\n"));
    CHECK_FALSE(proposed("Name,Email,Registered\nTan Ah Kow,t@x.org,2026-11-24 19:10\n"));
    CHECK_FALSE(proposed("Name,Join Time,Leave Time\nA Tan,2026-06-01 19:00,2026-06-01 20:00\n")); // of no session
    CHECK_FALSE(proposed("\"never closed"));
    CHECK_FALSE(proposed(""));
}

TEST_CASE("a corrected file takes the place of the one before and shows what changes for whom, as one step of undo",
          "[meeting][corrected]") {
    AttendedMeeting f;
    f.take(row("Tan Ah Kow", "19:00", "20:00") + row("王小明", "19:00", "20:00") +
           row("Nguyễn Thị Hường", "19:00", "20:00"));
    const std::string corrected = row("Tan Ah Kow", "19:00", "19:20") + row("Nguyễn Thị Hường", "19:00", "20:00");
    MeetingSettings chosen;
    chosen.replaces = f.preview(corrected).earlier.front().code();
    const MeetingPreview preview = f.preview(corrected, chosen);
    REQUIRE(preview.earlier.size() == 1);
    CHECK(preview.earlier.front().lines == 3);
    CHECK(preview.replaces == 0U);
    REQUIRE(preview.plan.marks.size() == 3);
    const PlannedMark& tan = preview.plan.marks[0];
    CHECK(tan.outcome == LineOutcome::Changed);
    CHECK(tan.minutesBefore == 60);
    CHECK(tan.minutes == 20);
    CHECK(tan.statusBefore == AttendanceStatus::Present);
    CHECK(tan.status == AttendanceStatus::LeftEarly);
    CHECK(tan.gone.size() == 1);
    CHECK(preview.plan.marks[1].outcome == LineOutcome::Unchanged);
    const PlannedMark& wang = preview.plan.marks[2];
    CHECK(wang.person == f.wang);
    CHECK(wang.outcome == LineOutcome::Withdrawn);
    CHECK(wang.gone.size() == 1);
    REQUIRE(f.meetings().commit(preview));
    CHECK(f.line(f.tan).minutes == 20);
    CHECK(f.line(f.tan).status == AttendanceStatus::LeftEarly);
    CHECK(f.line(f.wang).status == AttendanceStatus::Unmarked);
    CHECK(f.line(f.huong).minutes == 60);
    const std::string version = f.dataVersion();
    CHECK(f.take(corrected).marked == 0); // the same again
    CHECK(f.dataVersion() == version);
    REQUIRE(f.build.workspace().undo());
    CHECK(f.line(f.tan).minutes == 60);
    CHECK(f.line(f.wang).status == AttendanceStatus::Present);
    CHECK(f.replace(corrected).marked == 2);
}

TEST_CASE("a file that was never taken and has less than the one before undoes nothing unless a person chooses it",
          "[meeting][corrected]") {
    AttendedMeeting f;
    const std::string whole = row("Tan Ah Kow", "19:00", "20:00") + row("王小明", "19:00", "20:00") +
                              row("Nguyễn Thị Hường", "19:00", "20:00");
    f.take(whole);
    const std::string version = f.dataVersion();
    const std::string early = row("Tan Ah Kow", "19:00", "19:30") + row("王小明", "19:00", "20:00");
    const MeetingPreview preview = f.preview(early);
    CHECK(preview.replaces == 0U);
    CHECK_FALSE(preview.outdated);
    CHECK(preview.isLeft());
    REQUIRE(preview.losses.size() == 2);
    CHECK(preview.losses[0].person == f.tan);
    CHECK(preview.losses[0].minutes == 30);
    CHECK(preview.losses[0].minutesBefore == 60);
    CHECK(preview.losses[1].person == f.huong);
    CHECK(preview.losses[1].outcome == LineOutcome::Withdrawn);
    CHECK(f.take(early).marked == 0);
    CHECK(f.dataVersion() == version);
    CHECK(f.line(f.tan).minutes == 60);
    CHECK(f.line(f.huong).status == AttendanceStatus::Present);
    CHECK(f.replace(early).marked == 2);
    CHECK(f.line(f.tan).minutes == 30);
    // What says more is taken as it is, and the version that is there again asks nobody.
    const MeetingPreview longer = f.preview(row("Tan Ah Kow", "19:00", "19:40") + row("王小明", "19:00", "20:00"));
    CHECK_FALSE(longer.isLeft());
    CHECK(longer.plan.changes() == 1);
    CHECK(f.preview(early).isNothingNew());
}

TEST_CASE("an outdated file that is taken again leaves the corrected one unless a person chooses it",
          "[meeting][corrected]") {
    AttendedMeeting f;
    const std::string first = row("Tan Ah Kow", "19:00", "20:00") + row("王小明", "19:00", "20:00") +
                              row("Nguyễn Thị Hường", "19:00", "20:00");
    const std::string corrected = row("Tan Ah Kow", "19:00", "19:20") + row("Nguyễn Thị Hường", "19:00", "20:00");
    f.take(first);
    CHECK_FALSE(f.preview(first).outdated);
    f.replace(corrected);
    const std::string version = f.dataVersion();
    // The very same file, and the same saved with its rows in another order.
    const std::string shuffled = row("Nguyễn Thị Hường", "19:00", "20:00") + row("王小明", "19:00", "20:00") +
                                 row("Tan Ah Kow", "19:00", "20:00");
    for (const std::string& older : {first, shuffled}) {
        const MeetingPreview preview = f.preview(older);
        CHECK(preview.outdated);
        CHECK_FALSE(preview.isNothingNew());
        CHECK_FALSE(preview.plan.changesAnything());
        CHECK(f.take(older).marked == 0);
        CHECK(f.dataVersion() == version);
    }
    CHECK(f.line(f.tan).minutes == 20);
    CHECK_FALSE(f.preview(corrected).outdated);
    MeetingSettings chosen;
    chosen.replaces = f.preview(first).earlier.front().code();
    CHECK(f.take(first, chosen).marked == 2);
    CHECK(f.line(f.wang).minutes == 60);
    CHECK_FALSE(f.preview(first).outdated);
    CHECK(f.preview(corrected).outdated); // now that one is
}

TEST_CASE("a corrected file leaves the lines of the second half of a meeting that broke off", "[meeting][corrected]") {
    AttendedMeeting f;
    f.take(row("Tan Ah Kow", "19:00", "19:30") + row("王小明", "19:00", "19:30"));
    const std::string second = row("Tan Ah Kow", "19:31", "20:00") + row("王小明", "19:31", "20:00");
    CHECK_FALSE(f.preview(second).replaces);
    f.take(second);
    const std::string later = row("Tan Ah Kow", "19:10", "19:30");
    MeetingSettings chosen;
    chosen.replaces = f.preview(later).earlier.front().code();
    CHECK(f.preview(later).replaces == 0U);
    const MeetingPreview corrected = f.preview(later, chosen);
    REQUIRE(corrected.earlier.size() == 2);
    CHECK(corrected.replaces == 0U);
    REQUIRE(f.meetings().commit(corrected));
    CHECK(f.line(f.tan).minutes == 49);
    CHECK(f.line(f.wang).minutes == 29);
    CHECK(f.preview(second).replaces == 1U);
}

TEST_CASE("what is another file after all is added when a person says so", "[meeting][corrected]") {
    AttendedMeeting f;
    f.take(row("Tan Ah Kow", "19:00", "20:00") + row("王小明", "19:00", "20:00"));
    MeetingSettings adds;
    adds.replaces = "";
    const std::string room = row("Tan Ah Kow", "19:00", "19:40");
    CHECK(f.preview(room).losses.size() == 2);
    const MeetingPreview added = f.preview(room, adds);
    CHECK_FALSE(added.replaces);
    CHECK(added.plan.changes() == 0);
    REQUIRE(f.meetings().commit(added));
    CHECK(f.line(f.wang).minutes == 60);
    CHECK_FALSE(f.preview(room).plan.changesAnything()); // known again as the file it is
    MeetingSettings replaces;
    replaces.replaces = f.preview(room).earlier.front().code();
    CHECK(f.preview(row("Tan Ah Kow", "08:00", "09:00"), replaces).replaces == 0U);
}

TEST_CASE("a corrected file changes nothing that a person marked", "[meeting][corrected]") {
    AttendedMeeting f;
    const std::string rows = row("Tan Ah Kow", "19:00", "20:00") + row("王小明", "19:00", "20:00") +
                             row("Nguyễn Thị Hường", "19:00", "20:00");
    f.take(rows);
    REQUIRE(f.attendance().mark(f.id, std::span(&f.tan, 1), AttendanceStatus::Excused));
    AttendanceDetail detail;
    detail.minutes = 50;
    detail.status = AttendanceStatus::Present;
    REQUIRE(f.attendance().setDetail(f.id, f.wang, "participant", detail));
    const std::string corrected = row("Nguyễn Thị Hường", "19:00", "20:00") + row("王小明", "19:00", "19:10");
    const MeetingReceipt receipt = f.take(corrected);
    CHECK(receipt.marked == 0);
    CHECK(receipt.byHand == 2);
    CHECK(f.line(f.tan).status == AttendanceStatus::Excused);
    CHECK(f.line(f.wang).minutes == 50);
}

TEST_CASE("until a name of a corrected file is decided about, what was recorded under it stays",
          "[meeting][corrected]") {
    AttendedMeeting f;
    const std::string rows = row("Nguyen Thi Huong", "19:00", "20:00") + row("Tan Ah Kow", "19:00", "20:00");
    MeetingSettings settings;
    settings.decisions[f.preview(rows).participants.front().key] = {MeetingChoice::Person, f.huong};
    f.take(rows, settings);
    REQUIRE(f.build.workspace().unit().transact(Action::MarkAttendance, [&](Write& write) -> Status {
        write.setDeleted("name_alias", write.db().queryInteger("SELECT id FROM name_alias"), true);
        return success();
    }));
    const MeetingPreview later =
        f.preview(row("Nguyen Thi Huong", "19:00", "19:30") + row("Tan Ah Kow", "19:00", "20:00"));
    CHECK(later.replaces == 0U);
    CHECK(later.matches.front().verdict == MatchVerdict::Candidates);
    CHECK_FALSE(later.plan.changesAnything());
}

TEST_CASE("a name that is nobody after all loses what was recorded for it", "[meeting][corrected]") {
    AttendedMeeting f;
    const std::string rows = row("Tan Ah Kow", "19:00", "20:00") + row("王小明", "19:00", "20:00");
    f.take(rows);
    MeetingSettings settings;
    settings.decisions[f.preview(rows).participants.front().key] = {MeetingChoice::Nobody, {}};
    CHECK(f.take(rows, settings).marked == 1);
    CHECK(f.line(f.tan).status == AttendanceStatus::Unmarked);
}

TEST_CASE("lines taken by a program that knew no files are replaced by a corrected file",
          "[meeting][corrected][kept]") {
    const FixedClock clock{Date::of(2027, 1, 15)};
    const test::TempDir dir;
    const auto copy = test::keptFile(dir, "schema-0007");
    const auto workspace = Workspace::open(copy, OpenAs::Editor, clock);
    REQUIRE(workspace);
    const auto input = ImportService::pastedInput(
        "Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest\n"
        "范艳,,2026-11-20 18:28:00,2026-11-20 20:02:00,94,Yes\n李宁,,2026-11-20 18:30:00,2026-11-20 18:50:00,20,Yes\n");
    const auto session = (*workspace)->meetings().propose(input, clock.today());
    REQUIRE(session);
    const auto asked = (*workspace)->meetings().preview(*session, input);
    REQUIRE(asked);
    CHECK(asked->replaces == 0U);
    CHECK(asked->isLeft());
    MeetingSettings chosen;
    chosen.replaces = asked->earlier.front().code();
    const auto preview = (*workspace)->meetings().preview(*session, input, chosen);
    REQUIRE(preview);
    CHECK(preview->replaces == 0U);
    CHECK(preview->plan.changes() == 2);
    CHECK(preview->plan.gone.size() == 2);
    REQUIRE((*workspace)->meetings().commit(*preview));
    CHECK((*workspace)->checks().check().empty());
}

TEST_CASE("two of one name at the same time are two decisions, and neither is remembered as the name", "[meeting]") {
    AttendedMeeting f;
    const PersonId other = f.build.person("王小明");
    const std::string rows = row("王小明", "19:00", "20:00") + row("王小明", "19:10", "19:40");
    const MeetingPreview preview = f.preview(rows);
    REQUIRE(preview.participants.size() == 2);
    CHECK(preview.participants[0].key != preview.participants[1].key);
    CHECK(preview.matches[1].doubt == MatchDoubt::TwiceAtOnce);
    CHECK(clearSuggestions(preview.matches).empty());
    MeetingSettings settings;
    settings.decisions[preview.participants[0].key] = {MeetingChoice::Person, f.wang};
    settings.decisions[preview.participants[1].key] = {MeetingChoice::Person, other};
    CHECK(f.take(rows, settings).marked == 2);
    CHECK(f.line(f.wang).minutes == 60);
    CHECK(f.line(other).minutes == 30);
    const MeetingPreview again = f.preview(rows);
    CHECK(again.plan.counts == MeetingCounts{2, 2, 0, 0, 0});
    CHECK_FALSE(again.plan.changesAnything());
    CHECK(f.preview(row("王小明", "19:00", "19:50")).matches.front().basis != MatchBasis::Alias);
}

TEST_CASE("two devices of one person are asked about once, two of a known name all the same", "[meeting]") {
    AttendedMeeting f;
    const std::string twice = row("Sunny", "19:05", "20:00") + row("Sunny", "19:10", "19:40");
    MeetingSettings settings;
    settings.decisions[f.preview(row("Sunny", "19:00", "20:00")).participants[0].key] = {MeetingChoice::Person, f.wang};
    f.take(row("Sunny", "19:00", "20:00"), settings);
    const MeetingPreview asked = f.preview(twice);
    for (const MeetingMatch& match : asked.matches) {
        CHECK(match.doubt == MatchDoubt::TwiceAtOnce);
        REQUIRE_FALSE(match.candidates.empty());
        CHECK(match.candidates.front().person == f.wang);
    }
    for (const MeetingParticipant& one : asked.participants)
        settings.decisions[one.key] = {MeetingChoice::Person, f.wang};
    f.take(twice, settings);
    const MeetingPreview next = f.preview(row("Sunny", "19:02", "19:58") + row("Sunny", "19:12", "19:50"));
    CHECK(next.plan.counts == MeetingCounts{.read = 2, .matched = 2, .united = 1});
}

TEST_CASE("namesakes who came and went in the same second are two lines", "[meeting]") {
    AttendedMeeting f;
    const PersonId other = f.build.person("王小明");
    const std::string rows = row("王小明", "19:00", "20:00") + row("王小明", "19:00", "20:00");
    MeetingSettings settings;
    const MeetingPreview preview = f.preview(rows);
    REQUIRE(preview.participants.size() == 2);
    settings.decisions[preview.participants[0].key] = {MeetingChoice::Person, f.wang};
    settings.decisions[preview.participants[1].key] = {MeetingChoice::Person, other};
    CHECK(f.take(rows, settings).marked == 2);
    CHECK(f.line(other).minutes == 60);
    CHECK_FALSE(f.preview(rows).plan.changesAnything());
}

TEST_CASE("only a name like one person's, and nobody else's, is confirmed with all the others", "[meeting]") {
    AttendedMeeting f;
    for (const char* name : {"李小明", "李晓明"}) // sound the same
        REQUIRE(f.attendance().addWalkIn(f.id, f.build.person(name)));
    const MeetingPreview preview =
        f.preview(row("Nguyen Thi Huong", "19:00", "20:00") + row("Li Xiaoming", "19:00", "20:00") +
                  row("Tan Ah Kow", "19:00", "20:00") + row("Ah Kow Tan", "19:00", "20:00") +
                  row("Fatou Ndiaye", "19:00", "20:00"));
    const auto clear = clearSuggestions(preview.matches);
    REQUIRE(clear.size() == 1);
    CHECK(clear.at(0) == f.huong);
}

TEST_CASE("rows read are those recorded, open and left out, each of them once", "[meeting]") {
    AttendedMeeting f;
    const MeetingPreview preview = f.preview(row("Tan Ah Kow", "18:00", "18:30") + row("王小明", "19:00", "20:00") +
                                             row("Fatou", "19:00", "20:00") + "Nguyễn Thị Hường,,,,,Yes\n,,,,60,Yes\n" +
                                             row("Otter.ai", "19:00", "20:00"));
    const MeetingCounts& c = preview.plan.counts;
    CHECK(c.read == 6);
    CHECK(c.matched == 1);
    CHECK(c.outside == 1);
    CHECK(c.walkIns == 1);
    CHECK(c.nobody == 1);
    CHECK(c.timeless == 2);
    CHECK(c.read == c.matched + c.open() + c.skipped());
}

TEST_CASE("a report of a day without a conference says so, with its day", "[meeting]") {
    AttendedMeeting f;
    const auto none = f.meetings().propose(inputOf("Name (Original Name),User Email,Join Time,Leave Time,Guest\n"
                                                   "A Tan,,2026-06-01 19:00:00,2026-06-01 20:00:00,Yes\n"),
                                           Date::of(2026, 12, 31));
    REQUIRE_FALSE(none.ok());
    CHECK(none.error().code == ErrorCode::NotFound);
    CHECK(none.error().args == std::vector<std::string>{"session_of_file", "x.csv", "2026-06-01", "sure"});
    const auto list =
        f.meetings().propose(inputOf("姓名,科室,手机\n王小明,肿瘤科,13800138000\n"), Date::of(2026, 12, 31));
    REQUIRE_FALSE(list.ok());
    CHECK(list.error().code == ErrorCode::NoHeadingRow);
    for (const std::string& told : list.error().args) CHECK(told.find("王小明") == std::string::npos);
}
