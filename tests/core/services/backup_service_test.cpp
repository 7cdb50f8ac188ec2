// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/backup_service.h"

#include "core/base/atomic_file.h"
#include "core/services/audit_service.h"
#include "core/services/conference_service.h"
#include "core/services/import_service.h"
#include "core/services/learning_service.h"
#include "core/services/meeting_service.h"
#include "core/services/people_service.h"
#include "core/services/workspace.h"
#include "tests/support/catch.h"
#include "tests/support/programme_builder.h"
#include "tests/support/temp_dir.h"

#include <fstream>

using namespace preceptor;

namespace {

struct BackedUpFile {
    test::TempDir folder;
    FixedClock clock{Date::of(2026, 11, 24)};
    std::filesystem::path path = folder / "a.preceptor";
    std::unique_ptr<Workspace> file = std::move(Workspace::create(path, clock)).value();

    void add(const std::string& name) {
        PersonDraft draft;
        draft.values.nativeName = name;
        REQUIRE(file->people().addPerson(draft));
    }
    std::filesystem::path backUp() { return file->backups().make()->path; }
};

} // namespace

TEST_CASE("a backup says what it holds and what going back to it would lose", "[services][backup]") {
    BackedUpFile f;
    f.add("Awa Diop");
    const auto backup = f.backUp();
    const auto same = lookInto(backup, f.path);
    REQUIRE(same);
    CHECK(same->state == BackupState::Good);
    CHECK(same->content.people == 1);
    REQUIRE(same->loss);
    CHECK(same->loss->changes == 0);
    f.add("Li Na");
    f.add("Tran Van Nam");
    const auto later = lookInto(backup, f.path);
    CHECK(later->loss->changes == 2);
    CHECK(later->loss->people == 2);
    CHECK(later->loss->conferences == 0);
}

TEST_CASE("what was written after going back is not taken for what was written before", "[services][backup]") {
    BackedUpFile f;
    f.add("Awa Diop");
    const auto backup = f.backUp();
    f.add("Li Na");
    f.file.reset();
    const auto kept = restoreFile(f.path, backup, f.clock);
    REQUIRE(kept);
    f.clock.set({f.clock.now().millis + 60'000});
    f.file = std::move(Workspace::open(f.path, OpenAs::Editor, f.clock)).value();
    CHECK(f.file->people().count() == 1);
    f.add("Tran Van Nam"); // neither the number nor the id that Li Na had
    const auto look = lookInto(*kept, f.path);
    CHECK(look->loss->changes == 1);
    CHECK(look->loss->people == 1);
}

TEST_CASE("a damaged or newer backup, and a damaged present file, are told", "[services][backup]") {
    BackedUpFile f;
    const auto backup = f.backUp();
    const auto spoilt = f.backUp();
    std::ofstream(spoilt) << "x";
    CHECK(lookInto(spoilt, f.path)->state == BackupState::Damaged);
    f.file.reset();
    std::ofstream(f.path) << "x";
    const auto look = lookInto(backup, f.path);
    CHECK(look->state == BackupState::Good);
    CHECK_FALSE(look->loss);
    CHECK_FALSE(lookInto(backup, f.folder / "gone.preceptor")->loss);
}

TEST_CASE("a damaged file that was kept by a try before this one is not kept twice", "[services][backup]") {
    BackedUpFile f;
    const auto backup = f.backUp();
    f.file.reset();
    const auto spoil = [&](const char* bytes) { std::ofstream(f.path, std::ios::trunc) << bytes; };
    spoil("damaged");
    const auto first = restoreFile(f.path, backup, f.clock);
    REQUIRE(first);
    spoil("damaged");
    CHECK(*restoreFile(f.path, backup, f.clock) == *first);
    spoil("another");
    const auto other = restoreFile(f.path, backup, f.clock);
    REQUIRE(other);
    CHECK(*other != *first);
    CHECK(*readFile(*first) == "damaged");
    CHECK(*readFile(*other) == "another");
}

TEST_CASE("a backup becomes a file of its own and stays as it is", "[services][backup]") {
    BackedUpFile f;
    f.add("Awa Diop");
    const auto backup = f.backUp();
    const std::string before = *readFile(backup);
    REQUIRE(restoreAs(backup, f.folder / "b.preceptor", f.clock));
    CHECK(restoreAs(backup, f.folder / "b.preceptor", f.clock).error().code == ErrorCode::FileExists);
    CHECK(*readFile(backup) == before);
    const auto copy = Workspace::open(f.folder / "b.preceptor", OpenAs::Editor, f.clock);
    REQUIRE(copy);
    CHECK((*copy)->people().count() == 1);
}

TEST_CASE("nobody restores over a file that is open", "[services][backup]") {
    BackedUpFile f;
    f.add("Awa Diop");
    const auto backup = f.backUp();
    CHECK(restoreFile(f.path, backup, f.clock).error().code == ErrorCode::FileLocked);
    CHECK(f.file->people().count() == 1);
}

TEST_CASE("before an import there is a backup of what is there, and only where none holds it", "[services][backup]") {
    BackedUpFile f;
    f.add("Awa Diop");
    const auto roster = [&](const std::string& names) {
        auto preview = f.file->imports().preview(ImportService::pastedInput(names));
        REQUIRE(preview);
        REQUIRE(f.file->imports().commit(*preview));
    };
    roster("Name,Cadre\nLi Na,nurse\n");
    REQUIRE(f.file->backups().list().size() == 1);
    CHECK(lookInto(f.file->backups().list().front().path, f.path)->content.people == 1);
    f.clock.set({f.clock.now().millis + 60'000});
    f.file->backups().note(*f.file->backups().make());
    roster("Name,Cadre\nTran Van Nam,nurse\n"); // the newest holds all that is there
    CHECK(f.file->backups().list().size() == 2);
    f.clock.set({f.clock.now().millis + 60'000});
    roster("Name,Cadre\nAmina Bello,nurse\n");
    REQUIRE(f.file->backups().list().size() == 3);
    CHECK(lookInto(f.file->backups().list().front().path, f.path)->content.people == 3);
}

TEST_CASE("before the report of a meeting and the results of a platform there is a backup too", "[services][backup]") {
    BackedUpFile f;
    test::ProgrammeBuilder build(*f.file);
    const PersonId wang = build.person("王小明");
    const CohortId cohort = build.cohort(build.course(2, R"({"modules_done":["M1"]})"));
    build.enrol(cohort, {wang});
    build.series(cohort, 7);
    const SessionId session = f.file->conferences().sessions().front().session.id;
    const auto meeting = f.file->meetings().preview(
        session,
        ImportService::pastedInput("Name (Original Name),User Email,Join Time,Leave Time,Duration "
                                   "(Minutes),Guest\n王小明,,2026-11-24 18:55:00,2026-11-24 20:00:00,1,Yes\n"));
    REQUIRE(meeting);
    REQUIRE(f.file->meetings().commit(*meeting)->marked == 1);
    CHECK(f.file->backups().list().size() == 1);
    f.clock.set({f.clock.now().millis + 60'000});
    const auto results = f.file->learning().preview(
        cohort, ImportService::pastedInput(",\"Email address\",\"Module 1\",\"\"\n\"王小明\",\"\",\"Completed\","
                                           "\"2026-11-05 09:15:00\"\n"));
    REQUIRE(results);
    REQUIRE(f.file->learning().commit(*results));
    CHECK(f.file->backups().list().size() == 2);
}

TEST_CASE("a file that stays open is backed up again once what was changed is in no backup for some hours",
          "[services][backup]") {
    BackedUpFile f;
    const auto hoursLater = [&](int hours) { f.clock.set({f.clock.now().millis + hours * 3'600'000LL}); };
    CHECK(f.file->backups().overdue()); // there is none yet
    f.file->backups().note(*f.file->backups().make());
    hoursLater(kBackupHours + 1);
    CHECK_FALSE(f.file->backups().overdue()); // nothing was changed
    f.add("Awa Diop");
    CHECK(f.file->backups().overdue());
    f.file->backups().note(*f.file->backups().make());
    f.add("Li Na");
    hoursLater(kBackupHours - 1);
    CHECK_FALSE(f.file->backups().overdue());
    hoursLater(1);
    CHECK(f.file->backups().overdue());
    f.clock.set(FixedClock(Date::of(2026, 1, 1)).now()); // the newest is of a clock that was ahead
    CHECK(f.file->backups().overdue());
}

TEST_CASE("a copy of another programme takes the place of a file only when that is meant", "[services][backup]") {
    BackedUpFile f;
    f.add("Awa Diop");
    const auto other = f.path.parent_path() / "other.preceptor";
    REQUIRE(Workspace::create(other, f.clock, {}));
    const auto own = f.file->backups().make()->path;
    CHECK(lookInto(other, f.path)->ofOther);
    CHECK_FALSE(lookInto(own, f.path)->ofOther);
    f.file.reset();
    const auto before = readFile(f.path);
    const auto refused = restoreFile(f.path, other, f.clock);
    REQUIRE_FALSE(refused);
    CHECK(refused.error() == fail(ErrorCode::BackupOfOther, {other.string(), f.path.string()}));
    CHECK(*readFile(f.path) == *before);
    const auto kept = restoreFile(f.path, other, f.clock, true);
    REQUIRE(kept);
    CHECK(restoreFile(f.path, *kept, f.clock).error().code == ErrorCode::BackupOfOther); // it is the other one now
    CHECK(restoreFile(f.path, *kept, f.clock, true));
}

TEST_CASE("the audit trail says of a restore whether it took the place of another programme", "[services][backup]") {
    BackedUpFile f;
    f.add("Awa Diop");
    const auto own = f.backUp();
    const auto other = f.path.parent_path() / "other.preceptor";
    REQUIRE(Workspace::create(other, f.clock, {}));
    const auto lastAct = [&](const std::filesystem::path& from) {
        f.file.reset();
        REQUIRE(restoreFile(f.path, from, f.clock, true));
        const auto opened = Workspace::open(f.path, OpenAs::Editor, f.clock, {});
        REQUIRE(opened);
        const auto entries = (*opened)->audit().list({}, 10);
        REQUIRE_FALSE(entries.empty());
        CHECK(entries.front().action == "backup_restored");
        return entries.front().detail;
    };
    CHECK(lastAct(own).find("over:") == std::string::npos);
    CHECK(lastAct(other).ends_with(" over:other_programme"));
    CHECK(lastAct(other).find("over:") == std::string::npos); // it is that programme already
}

TEST_CASE("of which programme a damaged file was is known by its backups", "[services][backup]") {
    BackedUpFile f;
    f.add("Awa Diop");
    const auto own = f.backUp();
    const auto other = f.path.parent_path() / "other.preceptor";
    REQUIRE(Workspace::create(other, f.clock, {}));
    f.file.reset();
    std::ofstream(f.path, std::ios::binary) << "SQLite format 3" << std::string(8192, '\0');
    CHECK(restoreFile(f.path, other, f.clock).error().code == ErrorCode::BackupOfOther);
    CHECK(restoreFile(f.path, own, f.clock));
}
