// SPDX-License-Identifier: GPL-3.0-or-later
// Acts of whoever may not write in a protected file are in its trail all the same, under the right name.
#include "core/services/waiting_acts.h"

#include "core/base/atomic_file.h"
#include "core/services/audit_service.h"
#include "core/services/check_service.h"
#include "core/services/exchange_service.h"
#include "core/services/workspace.h"
#include "core/sync/content_hash.h"
#include "tests/support/sealed_maker.h"

#include <algorithm>

using namespace preceptor;
using namespace preceptor::test;
namespace fs = std::filesystem;

namespace {

constexpr std::size_t kEveryAct = 1000;

// Li Na is coordinator, Awa Diop may look; each has an account of her own.
struct ProtectedWard {
    TempDir dir;
    FixedClock clock{Date::of(2026, 11, 24)};
    fs::path file = dir / "p.preceptor";
    Unlocked coordinator;
    Unlocked viewer;

    ProtectedWard() {
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
    std::vector<fs::path> waitingFiles() const {
        std::vector<fs::path> files;
        for (const auto& entry : fs::directory_iterator(dir.path()))
            if (entry.path().filename().string().find(".act-") != std::string::npos) files.push_back(entry.path());
        return files;
    }
    std::size_t waiting() const { return waitingFiles().size(); }
    std::vector<std::pair<fs::path, std::string>> takeWaiting() const {
        std::vector<std::pair<fs::path, std::string>> taken;
        for (const fs::path& path : waitingFiles()) {
            taken.emplace_back(path, *readFile(path));
            fs::remove(path);
        }
        return taken;
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
    const ProtectedWard ward;
    REQUIRE(changePassphrase(ward.file, kBlanket, "another warm blanket", ward.clock, kCheapKdf));
    CHECK(ward.asCoordinator());
    const auto entries = ward.newest(2);
    CHECK(isBy(entries.at(0), "file_unlocked", ward.coordinator));
    CHECK(isBy(entries.at(1), "passphrase_changed", ward.viewer));
}

TEST_CASE("what a coordinator changed is not told as done by the viewer who opens the file next",
          "[services][audit][sealed]") {
    const ProtectedWard ward;
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
    const ProtectedWard ward;
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

TEST_CASE("a viewer writes no bundle, which others would take up as signed by this PC", "[exchange][protection]") {
    const ProtectedWard ward;
    BundleRequest request;
    request.passphrase = "plum blossom rain";
    const fs::path bundle = ward.dir / "b.preceptor-bundle";
    const auto refused = ward.asViewer()->exchange().write(bundle, request);
    REQUIRE_FALSE(refused);
    CHECK(refused.error() == fail(ErrorCode::ReadOnly, {"viewer", "bundle"}));
    CHECK_FALSE(fs::exists(bundle));
    const auto writing = ward.asCoordinator();
    // Whoever reads while somebody else writes may.
    const auto reading =
        Workspace::open(ward.file, OpenAs::Reader, ward.clock,
                        {.operatorName = "Li Na", .stateFolder = ward.dir / "li", .unlocked = ward.coordinator});
    REQUIRE(reading);
    CHECK((*reading)->exchange().write(bundle, request));
}

TEST_CASE("a viewer's acts wait sealed beside a file that somebody else writes, and are entered once",
          "[services][audit][sealed]") {
    ProtectedWard ward;
    auto writing = ward.asCoordinator();
    {
        const auto looking = ward.asViewer();
        REQUIRE(looking->audit().writeCsv(ward.dir / "trail.csv", {}));
    }
    const auto kept = ward.takeWaiting();
    REQUIRE(kept.size() == 2);
    for (const auto& [path, bytes] : kept) {
        CHECK(bytes.find("Awa") == std::string::npos);
        CHECK(bytes.find("trail_written") == std::string::npos);
    }
    writing.reset();
    for (const auto& [path, bytes] : kept) REQUIRE(writeFileAtomically(path, bytes));
    ward.clock.set({ward.clock.now().millis + 3'600'000});
    CHECK(ward.asCoordinator());
    CHECK(ward.waiting() == 0);
    for (const char* action : {"file_unlocked", "trail_written"}) {
        const auto entries = ward.newest(3);
        const auto entered = std::find_if(entries.begin(), entries.end(),
                                          [&](const AuditEntry& entry) { return isBy(entry, action, ward.viewer); });
        REQUIRE(entered != entries.end());
        CHECK(entered->detail.find("at:2026-11-24") != std::string::npos);
    }
    // Put back by hand they are known; a file that says nothing to anybody is left alone.
    for (const auto& [path, bytes] : kept) REQUIRE(writeFileAtomically(path, bytes));
    REQUIRE(writeFileAtomically(ward.file.string() + ".act-x", "no act"));
    const auto again = ward.asCoordinator();
    CHECK(ward.waiting() == 1);
    CHECK(again->audit().list({.action = "trail_written"}, kEveryAct).size() == 1);
    CHECK(again->checks().check().empty());
}

TEST_CASE("whoever has written in the file enters what waits when closing it, before it may get another key",
          "[services][audit][sealed]") {
    const ProtectedWard ward;
    auto writing = ward.asCoordinator();
    CHECK(ward.asViewer());
    CHECK(ward.waiting() == 1);
    writing.reset();
    CHECK(ward.waiting() == 0);
    CHECK(isBy(ward.newest(1).at(0), "file_unlocked", ward.viewer));
}
