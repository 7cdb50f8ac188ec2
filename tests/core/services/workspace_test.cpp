// SPDX-License-Identifier: GPL-3.0-or-later
// An open file that is put away and taken up again under the same pages.
#include "core/services/workspace.h"

#include "core/services/people_service.h"
#include "core/services/protection.h"
#include "tests/support/catch.h"
#include "tests/support/temp_dir.h"

using namespace preceptor;

namespace {

struct SuspendFixture {
    test::TempDir folder;
    FixedClock clock{Date::of(2026, 11, 24)};
    std::filesystem::path path = folder / "a.preceptor";
    std::unique_ptr<Workspace> file =
        std::move(Workspace::create(path, clock, {.operatorName = "Li Na", .stateFolder = folder / "state"})).value();
    int heard = 0;

    SuspendFixture() {
        file->onCommit([this](const ChangeSet&) { ++heard; });
    }
    bool add(const std::string& name) {
        PersonDraft draft;
        draft.values.nativeName = name;
        return file->people().addPerson(draft).ok();
    }
};

} // namespace

TEST_CASE("a file that is put away is closed, shows nothing and takes nothing", "[services][workspace]") {
    SuspendFixture f;
    REQUIRE(f.add("Awa Diop"));
    const std::string before = f.file->dataVersion();
    f.file->suspend();
    CHECK(f.file->suspended());
    CHECK(f.file->path() == f.path);
    CHECK(f.file->people().count() == 0);
    CHECK_FALSE(f.add("Li Na"));
    {
        const auto other = Workspace::open(f.path, OpenAs::Editor, f.clock); // nobody has it
        REQUIRE(other);
        CHECK((*other)->people().count() == 1);
    }
    REQUIRE(f.file->resume({}));
    CHECK_FALSE(f.file->suspended());
    CHECK(f.file->people().count() == 1);
    CHECK(f.file->dataVersion() == before);
    CHECK(f.file->operatorName() == "Li Na");
    REQUIRE(f.add("Li Na"));
    CHECK(f.heard == 2); // whoever listened still does
}

TEST_CASE("a file that was changed meanwhile is told from one that was not", "[services][workspace]") {
    SuspendFixture f;
    const std::string before = f.file->dataVersion();
    f.file->suspend();
    {
        const auto other = Workspace::open(f.path, OpenAs::Editor, f.clock);
        REQUIRE(other);
        PersonDraft draft;
        draft.values.nativeName = "Awa Diop";
        REQUIRE((*other)->people().addPerson(draft));
    }
    REQUIRE(f.file->resume({}));
    CHECK(f.file->dataVersion() != before);
}

TEST_CASE("a protected file that is put away has no key, and comes back with it", "[services][workspace]") {
    SuspendFixture f;
    f.file->suspend();
    const NewHolder holder{"Li Na", HolderRole::Coordinator, "correct horse battery", {.ops = 1, .memoryKiB = 8}};
    {
        const auto done = protectFile(f.path, holder, false, f.clock);
        REQUIRE(done);
        REQUIRE(f.file->resume(done->unlocked));
    }
    CHECK_FALSE(isLocked(f.path));
    CHECK(f.file->unlocked()->holder.name == "Li Na");
    REQUIRE(f.add("Awa Diop"));
    f.file->suspend();
    CHECK(isLocked(f.path));
    CHECK_FALSE(f.file->unlocked());
    CHECK(f.file->resume({}).error().code == ErrorCode::FileNeedsPassphrase);
    CHECK(f.file->suspended());
    const auto again = unlock(f.path, "correct horse battery");
    REQUIRE(again);
    REQUIRE(f.file->resume(*again));
    CHECK(f.file->people().count() == 1);
}

TEST_CASE("who has hold of a service while a file is put away has hold of it afterwards", "[services][workspace]") {
    SuspendFixture f;
    PeopleService& people = f.file->people();
    f.file->suspend();
    REQUIRE(&people == &f.file->people());
    CHECK(people.count() == 0);
    REQUIRE(f.file->resume({}));
    REQUIRE(&people == &f.file->people());
    PersonDraft draft;
    draft.values.nativeName = "Awa Diop";
    CHECK(people.addPerson(draft));
    CHECK(f.file->people().count() == 1);
}
