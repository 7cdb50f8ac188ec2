// SPDX-License-Identifier: GPL-3.0-or-later
// Acts of whoever may not write in a protected file are in its trail all the same, under the right name.
#include "core/services/waiting_acts.h"

#include "core/base/atomic_file.h"
#include "core/services/audit_service.h"
#include "core/services/check_service.h"
#include "core/services/workspace.h"
#include "core/sync/content_hash.h"
#include "tests/support/sealed_maker.h"

#include <algorithm>

using namespace preceptor;
using namespace preceptor::test;
namespace fs = std::filesystem;

namespace {

constexpr std::size_t kAll = 1000;

// Li Na is coordinator, Awa Diop may look; each has an account of her own.
struct Ward {
    TempDir dir;
    FixedClock clock{Date::of(2026, 11, 24)};
    fs::path file = dir / "p.preceptor";
    Unlocked coordinator;
    Unlocked viewer;

    Ward() {
        REQUIRE(Workspace::create(file, clock, {.operatorName = "Li Na", .stateFolder = dir / "li"}));
        coordinator = protectFile(file, holder("Li Na", HolderRole::Coordinator, kHorse), false, clock)->unlocked;
        REQUIRE(addHolder(file, coordinator, holder("Awa Diop", HolderRole::Viewer, kBlanket), clock));
        viewer = unlock(file, kBlanket).value();
        CHECK(asCoordinator());
    }
    std::unique_ptr<Workspace> asCoordinator() const { return open("li", coordinator); }
    std::unique_ptr<Workspace> asViewer() const { return open("awa", viewer); }
    std::vector<AuditEntry> newest(std::size_t most) const {
        return Workspace::open(file, OpenAs::Reader, clock,
                               {.operatorName = {}, .stateFolder = dir / "li", .unlocked = coordinator})
            .value()
            ->audit()
            .list({}, most);
    }
    std::size_t waiting() const {
        std::size_t files = 0;
        for (const auto& entry : fs::directory_iterator(dir.path()))
            files += entry.path().filename().string().find(".act-") != std::string::npos;
        return files;
    }

private:
    std::unique_ptr<Workspace> open(const char* account, const Unlocked& by) const {
        return Workspace::open(file, OpenAs::Editor, clock,
                               {.operatorName = account, .stateFolder = dir / account, .unlocked = by})
            .value();
    }
};

bool isBy(const AuditEntry& entry, const std::string& action, const Unlocked& by) {
    return entry.action == action && entry.operatorName == by.holder.name && entry.holder == hexOf(by.holder.id);
}

} // namespace

TEST_CASE("a passphrase that a viewer changes is told as the viewer's, whoever opens the file next",
          "[services][audit][sealed]") {
    const Ward ward;
    REQUIRE(changePassphrase(ward.file, kBlanket, "another warm blanket", ward.clock, kCheapKdf));
    CHECK(ward.asCoordinator());
    const auto entries = ward.newest(2);
    CHECK(isBy(entries.at(0), "file_unlocked", ward.coordinator));
    CHECK(isBy(entries.at(1), "passphrase_changed", ward.viewer));
}

TEST_CASE("what a coordinator changed is not told as done by the viewer who opens the file next",
          "[services][audit][sealed]") {
    const Ward ward;
    REQUIRE(
        addHolder(ward.file, ward.coordinator, holder("Trần", HolderRole::Editor, "green tea and rice"), ward.clock));
    CHECK(ward.asViewer());
    const auto entries = ward.newest(2);
    CHECK(isBy(entries.at(0), "file_unlocked", ward.viewer));
    CHECK(entries.at(1).action == "holder_added");
    CHECK(entries.at(1).operatorName.empty());
    CHECK(entries.at(1).holder.empty());
}

TEST_CASE("a viewer's looking and what a viewer takes out of the file are in the trail under the viewer's name",
          "[services][audit][sealed]") {
    const Ward ward;
    {
        const auto workspace = ward.asViewer();
        CHECK(workspace->readOnly());
        REQUIRE(workspace->audit().writeCsv(ward.dir / "trail.csv", {}));
    }
    const auto entries = ward.newest(2);
    CHECK(isBy(entries.at(0), "trail_written", ward.viewer));
    CHECK(isBy(entries.at(1), "file_unlocked", ward.viewer));
    CHECK(ward.waiting() == 0);
    CHECK(ward.asCoordinator()->checks().check().empty());
}

TEST_CASE("a viewer's acts wait sealed beside a file that somebody else writes, and are entered once",
          "[services][audit][sealed]") {
    Ward ward;
    auto writing = ward.asCoordinator();
    {
        const auto looking = ward.asViewer();
        REQUIRE(looking->audit().writeCsv(ward.dir / "trail.csv", {}));
    }
    CHECK(ward.waiting() == 2);
    std::vector<std::pair<fs::path, std::string>> kept;
    for (const auto& entry : fs::directory_iterator(ward.dir.path())) {
        if (entry.path().filename().string().find(".act-") == std::string::npos) continue;
        kept.emplace_back(entry.path(), *readFile(entry.path()));
        CHECK(kept.back().second.find("Awa") == std::string::npos);
        CHECK(kept.back().second.find("trail_written") == std::string::npos);
    }
    writing.reset();
    ward.clock.set({ward.clock.now().millis + 3'600'000});
    CHECK(ward.asCoordinator());
    CHECK(ward.waiting() == 0);
    auto entries = ward.newest(4);
    std::sort(entries.begin(), entries.end(), [](const auto& a, const auto& b) { return a.seq > b.seq; });
    const bool unlockedFirst = isBy(entries.at(1), "file_unlocked", ward.viewer);
    CHECK(isBy(entries.at(unlockedFirst ? 1 : 0), "file_unlocked", ward.viewer));
    CHECK(isBy(entries.at(unlockedFirst ? 0 : 1), "trail_written", ward.viewer));
    CHECK(entries.at(0).detail.find("at:2026-11-24") != std::string::npos);
    // Put back by hand they are known; a file that says nothing to anybody is left alone.
    for (const auto& [path, bytes] : kept) REQUIRE(writeFileAtomically(path, bytes));
    REQUIRE(writeFileAtomically(ward.file.string() + ".act-x", "no act"));
    const auto again = ward.asCoordinator();
    CHECK(ward.waiting() == 1);
    CHECK(again->audit().list({.action = "trail_written"}, kAll).size() == 1);
    CHECK(again->checks().check().empty());
}
