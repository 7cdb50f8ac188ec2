// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/backup_service.h"

#include "core/base/atomic_file.h"
#include "core/services/people_service.h"
#include "core/services/workspace.h"
#include "tests/support/catch.h"
#include "tests/support/temp_dir.h"

#include <fstream>

using namespace preceptor;

namespace {

struct Fixture {
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
    Fixture f;
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
    Fixture f;
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
    Fixture f;
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

TEST_CASE("a backup becomes a file of its own and stays as it is", "[services][backup]") {
    Fixture f;
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
    Fixture f;
    f.add("Awa Diop");
    const auto backup = f.backUp();
    CHECK(restoreFile(f.path, backup, f.clock).error().code == ErrorCode::FileLocked);
    CHECK(f.file->people().count() == 1);
}
