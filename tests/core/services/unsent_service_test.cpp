// SPDX-License-Identifier: GPL-3.0-or-later
// What was half filled in when a file was locked: each holder's own, outside exchange, undo and what counts as a
// change.
#include "core/services/unsent_service.h"

#include "core/services/erasure_service.h"
#include "core/services/people_service.h"
#include "core/services/protection.h"
#include "core/services/workspace.h"
#include "core/storage/unit_of_work.h"
#include "tests/support/catch.h"
#include "tests/support/temp_dir.h"

using namespace preceptor;

namespace {

constexpr KdfCost kCheapUnsent{.ops = 1, .memoryKiB = 8};
const std::vector<UnsentForm> kTwoForms = {{"Plan one conference", {{"Title", "Opioid rotation"}, {"Note", "a\nb"}}},
                                           {"Parts", {{"Title", "Discussion"}}}};

struct UnsentFile {
    test::TempDir folder;
    FixedClock clock{Date::of(2026, 11, 24)};
    std::filesystem::path path = folder / "ours.preceptor";

    UnsentFile() {
        REQUIRE(Workspace::create(path, clock, {}));
        const auto done =
            protectFile(path, {"Li Na", HolderRole::Coordinator, "correct horse battery", kCheapUnsent}, false, clock);
        REQUIRE(done);
        REQUIRE(addHolder(path, done->unlocked, {"Awa Diop", HolderRole::Editor, "warm blanket and tea", kCheapUnsent},
                          clock));
        REQUIRE(addHolder(path, done->unlocked, {"Zoe", HolderRole::Viewer, "tea and a warm blanket", kCheapUnsent},
                          clock));
    }
    std::unique_ptr<Workspace> as(const std::string& passphrase) const {
        const auto by = unlock(path, passphrase);
        REQUIRE(by);
        auto opened =
            Workspace::open(path, OpenAs::Editor, clock, {.operatorName = {}, .stateFolder = {}, .unlocked = *by});
        REQUIRE(opened);
        return std::move(*opened);
    }
};

} // namespace

TEST_CASE("what was half filled in is given back to whoever typed it, in another process too",
          "[services][protection]") {
    const UnsentFile f;
    std::int64_t second = 0;
    {
        const auto file = f.as("correct horse battery");
        const std::string before = file->dataVersion();
        REQUIRE(file->unsent().keep(kTwoForms));
        second = *file->unsent().keep({{"Postpone", {{"Why", "rain"}}}});
        CHECK(file->dataVersion() == before);
        CHECK_FALSE(file->undoable());
    }
    CHECK(f.as("warm blanket and tea")->unsent().list().empty());
    const auto file = f.as("correct horse battery");
    const auto kept = file->unsent().list();
    REQUIRE(kept.size() == 2);
    CHECK(kept[0].forms == kTwoForms);
    CHECK(kept[0].keptAt == f.clock.now());
    CHECK(kept[1].id == second);
    REQUIRE(file->unsent().drop(kept[0].id));
    REQUIRE(file->unsent().list().size() == 1);
    CHECK(file->unsent().list().front().id == second);
}

TEST_CASE("nothing is kept of no forms, nor in a file that may only be read", "[services][protection]") {
    const UnsentFile f;
    CHECK(f.as("correct horse battery")->unsent().keep({}).value() == 0);
    CHECK(f.as("tea and a warm blanket")->unsent().keep(kTwoForms).error().code == ErrorCode::ReadOnly);
}

TEST_CASE("a file that is plain again shows what was half filled in to whoever opens it", "[services][protection]") {
    const UnsentFile f;
    std::optional<Unlocked> by;
    {
        const auto file = f.as("correct horse battery");
        by = file->unlocked();
        REQUIRE(file->unsent().keep(kTwoForms));
    }
    REQUIRE(unprotectFile(f.path, *by, f.clock));
    const auto plain = Workspace::open(f.path, OpenAs::Editor, f.clock);
    REQUIRE(plain);
    CHECK((*plain)->unsent().list().size() == 1);
}

TEST_CASE("erasing a person takes away what was half filled in about the person", "[services][protection]") {
    const UnsentFile f;
    const auto file = f.as("correct horse battery");
    PersonDraft draft;
    draft.values.nativeName = "Amina Bello";
    const auto person = file->people().addPerson(draft);
    REQUIRE(person);
    REQUIRE(file->unsent().keep({{"Amina Bello", {{"Note", "late"}}}}));
    REQUIRE(file->unsent().keep({{"Parts", {{"Title", "talk of Amina Bello"}}}}));
    REQUIRE(file->unsent().keep(kTwoForms));
    REQUIRE(file->erasure().erase(*person));
    REQUIRE(file->unsent().list().size() == 1);
    CHECK(file->unsent().list().front().forms == kTwoForms);
}
