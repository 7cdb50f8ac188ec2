// SPDX-License-Identifier: GPL-3.0-or-later
// The power goes between any two calls, and any call fails: what was acknowledged is there, what was refused is not,
// and nothing lies in between. With one sync left out each time, the same must fail, or it would prove nothing.
#include "tests/faults/allocation_tap.h"
#include "tests/faults/crash_images.h"
#include "tests/faults/lived.h"
#include "tests/support/catch.h"

#include "core/base/storage_failure.h"

#include <algorithm>
#include <cerrno>
#include <functional>
#include <iostream>
#include <set>

using namespace preceptor;
using namespace preceptor::test;

namespace fs = std::filesystem;

namespace {

struct Lived {
    DiskRecord record;
    std::vector<std::string> states; // before the first step, and after each
    int calls = 0;
};

Lived live(Life& life, const Beginning& beginning) {
    const TempDir folder;
    copyFiles(beginning.folder.path(), folder.path());
    Lived lived;
    lived.states.push_back(contentNow(life, folder.path()));
    DiskTap tap(folder.path());
    for (int i = 0; i < life.steps(); ++i) {
        life.step(folder.path(), i);
        tap.mark(i + 1);
        lived.states.push_back(contentNow(life, folder.path()));
    }
    life.close();
    lived.calls = tap.calls();
    lived.record = tap.record();
    return lived;
}

struct Verdict {
    int images = 0;
    int bad = 0;
    std::string first;
};

Verdict cutPower(Life& life, const DiskRecord& record, const std::vector<std::string>& states, std::size_t step,
                 int samples) {
    Verdict verdict;
    CrashImages images(record);
    std::set<std::size_t> seen;
    for (std::size_t cut = 0; cut <= images.events(); cut += step) {
        images.goTo(cut);
        for (int sample = 0; sample < samples; ++sample) {
            const Arrival arrival = sample == 0 ? Arrival::Nothing : sample == 1 ? Arrival::Everything : Arrival::Some;
            const CrashImage image = images.image(arrival, cut * 1000 + static_cast<std::size_t>(sample));
            std::string all = std::to_string(image.kept);
            for (const auto& [name, bytes] : image.files)
                if (!name.ends_with(".lock")) all += name + bytes;
            if (!seen.insert(std::hash<std::string>()(all)).second) continue;
            const TempDir folder;
            writeImage(image, folder.path());
            const std::string found = life.content(folder.path());
            const auto kept = static_cast<std::size_t>(image.kept);
            const bool good = found == states[kept] || (kept + 1 < states.size() && found == states[kept + 1]);
            ++verdict.images;
            if (good) continue;
            if (verdict.bad++ == 0)
                verdict.first = "after call " + std::to_string(cut) + ", sample " + std::to_string(sample) + ", " +
                                std::to_string(kept) + " steps kept: " + found.substr(0, 200);
        }
    }
    return verdict;
}

// The whole life at about so many places unless the run is a long one.
std::size_t stepFor(std::size_t events, std::size_t places) {
    return isLong() ? 1 : std::max<std::size_t>(1, events / places);
}

DiskRecord without(const DiskRecord& record, const std::function<bool(const DiskEvent&)>& left) {
    DiskRecord mutant = record;
    std::erase_if(mutant.events, left);
    return mutant;
}

void report(const std::string& what, const Verdict& verdict) {
    if (isLong()) std::cout << what << ": " << verdict.bad << " bad of " << verdict.images << " images" << std::endl;
}

constexpr const char* kGroups[] = {", plain", ", protected", ""}; // the last: what only protected files do

std::vector<std::unique_ptr<Life>> livesOf(std::size_t group) {
    auto lives = allLives();
    std::erase_if(lives, [&](const auto& life) {
        const bool either = life->name().ends_with(kGroups[0]) || life->name().ends_with(kGroups[1]);
        return group == 2 ? either : !life->name().ends_with(kGroups[group]);
    });
    return lives;
}

std::unique_ptr<Life> lifeNamed(const std::string& name) {
    for (auto& life : allLives())
        if (life->name() == name) return std::move(life);
    return nullptr;
}

struct Trial {
    std::string wrong; // empty: all as it must be
    bool hit = false;
};

// At the latest when the file was opened anew.
bool again(Life& life, const fs::path& folder, int step) {
    for (int attempt = 0; attempt < 2; ++attempt) {
        try {
            life.step(folder, step);
            return true;
        } catch (const std::exception&) {
            life.close();
        }
    }
    return false;
}

// One call fails, once or from then on; after the refusal all is mended and the same step is done again.
Trial failOnce(Life& life, const Beginning& beginning, const std::vector<std::string>& states, const DiskFault& fault) {
    const TempDir folder;
    copyFiles(beginning.folder.path(), folder.path());
    DiskTap tap(folder.path(), fault);
    for (int i = 0; i < life.steps(); ++i) {
        std::string refusal;
        try {
            life.step(folder.path(), i);
            continue;
        } catch (const StorageFailure& failure) {
            refusal = failure.what();
        } catch (const Refused& refused) {
            refusal = refused.what();
        }
        if (!tap.failed()) return {"step " + std::to_string(i) + " refused without a reason: " + refusal, true};
        tap.repair();
        // A disk that has failed for good cannot take back what it could not confirm; and SQLite syncs once more behind
        // the commit of a plain file. So the step may be there as a whole although it was refused; else all is as
        // before.
        const std::string found = contentNow(life, folder.path());
        const auto step = static_cast<std::size_t>(i);
        const bool mayBeThere = fault.fromThenOn || life.name().ends_with(", plain");
        if (mayBeThere && found == states[step + 1]) {
            life.close(); // goes on from what the disk has
            continue;
        }
        if (found != states[step])
            return {"step " + std::to_string(i) + " refused (" + refusal +
                        ") but the file is another: " + found.substr(0, 200),
                    true};
        if (!again(life, folder.path(), i))
            return {"step " + std::to_string(i) + " refused (" + refusal + ") and again", true};
    }
    const bool hit = tap.failed();
    tap.repair();
    life.close();
    const std::string found = contentNow(life, folder.path());
    if (found != states.back()) return {"at the end the file is another: " + found.substr(0, 200), hit};
    return {{}, hit};
}

// Nothing of the step is kept when memory was short in it; all of it may be when that was behind the commit.
std::string starve(Life& life, const fs::path& folder, int step, const std::vector<std::string>& states, int at) {
    bool refused = false;
    failAllocation(at);
    try {
        life.step(folder, step);
    } catch (const std::exception&) {
        refused = true;
    }
    failAllocation(0);
    const auto number = static_cast<std::size_t>(step);
    const std::string found = contentNow(life, folder);
    if (found != states[number + 1] && (!refused || found != states[number]))
        return "step " + std::to_string(step) + (refused ? " refused" : " done") + ": " + found.substr(0, 200);
    if (found == states[number] && !again(life, folder, step)) return "step " + std::to_string(step) + " again";
    return {};
}

void losePower(std::size_t group) {
    for (auto& life : livesOf(group)) {
        const Beginning beginning(*life);
        const Lived lived = live(*life, beginning);
        const std::size_t step = stepFor(lived.record.events.size(), 40);
        const Verdict verdict = cutPower(*life, lived.record, lived.states, step, isLong() ? 60 : 4);
        report(life->name(), verdict);
        INFO(life->name() << ": " << verdict.bad << " of " << verdict.images << " images; " << verdict.first);
        CHECK(verdict.bad == 0);
        CHECK(verdict.images > 5);
    }
}

void failCalls(std::size_t group) {
    for (auto& life : livesOf(group)) {
        const Beginning beginning(*life);
        const Lived lived = live(*life, beginning);
        int hits = 0;
        const auto step = static_cast<int>(stepFor(static_cast<std::size_t>(lived.calls), 8));
        for (int at = 1; at <= lived.calls; at += step)
            for (const int code : {EIO, ENOSPC})
                for (const bool fromThenOn : {false, true}) {
                    const Trial trial = failOnce(*life, beginning, lived.states, {at, code, fromThenOn});
                    hits += trial.hit ? 1 : 0;
                    INFO(life->name() << ", call " << at << " of " << lived.calls << ", code " << code
                                      << (fromThenOn ? ", from then on: " : ": ") << trial.wrong);
                    CHECK(trial.wrong.empty());
                    if (!trial.wrong.empty()) life->close();
                }
        if (isLong()) std::cout << life->name() << ": " << hits << " failed calls" << std::endl;
        CHECK(hits > 0);
    }
}

} // namespace

TEST_CASE("without its syncs a file does not survive a power loss", "[faults]") {
    const auto isSync = [](const DiskEvent& event) { return event.call == DiskCall::Sync; };
    const auto isFolder = [](const DiskEvent& event) { return event.call == DiskCall::SyncFolder; };
    const auto dies = [&](const std::string& name, const std::function<bool(const DiskEvent&)>& left) {
        const auto life = lifeNamed(name);
        REQUIRE(life);
        const Beginning beginning(*life);
        const Lived lived = live(*life, beginning);
        const DiskRecord mutant = without(lived.record, left);
        const Verdict verdict =
            cutPower(*life, mutant, lived.states, stepFor(mutant.events.size(), 40), isLong() ? 20 : 4);
        report(name + " without syncs", verdict);
        INFO(name);
        CHECK(verdict.bad > 0);
    };
    dies("statements, plain", isSync);
    dies("statements, protected", isSync);
    dies("programme, protected", isSync);
    dies("migration, protected", isSync);
    dies("compaction", isSync);
    dies("compaction", isFolder);
    dies("change of a passphrase", isSync);
    dies("change of the key", isSync);
    dies("change of the key", isFolder);
    dies("protecting and making plain again", isSync);
}

TEST_CASE("after a power loss a plain file holds what was acknowledged, and no more than was under way", "[faults]") {
    losePower(0);
}
TEST_CASE("after a power loss a protected file holds what was acknowledged, and no more than was under way",
          "[faults]") {
    losePower(1);
}
TEST_CASE("a power loss in a compaction, a conversion or a change of keys leaves the one or the other", "[faults]") {
    losePower(2);
}
TEST_CASE("a failing call under a plain file fails its step alone, and the step can be done again", "[faults]") {
    failCalls(0);
}
TEST_CASE("a failing call under a protected file fails its step alone, and the step can be done again", "[faults]") {
    failCalls(1);
}
TEST_CASE("a failing call in a compaction, a conversion or a change of keys leaves the file as it was", "[faults]") {
    failCalls(2);
}
TEST_CASE("a protected file outlives an allocation that fails, wherever", "[faults]") {
    // Not the others: the listing of a folder in GCC 12's own library does not.
    for (const char* name : {"statements, protected", "compaction", "change of a passphrase"}) {
        const auto life = lifeNamed(name);
        REQUIRE(life);
        const Beginning beginning(*life);
        const Lived lived = live(*life, beginning);
        for (int step = 0; step < life->steps(); ++step) {
            int total = 0;
            for (int at = 1, by = 1; at <= total || total == 0; at += by) {
                const TempDir folder;
                copyFiles(beginning.folder.path(), folder.path());
                for (int before = 0; before < step; ++before) life->step(folder.path(), before);
                if (total == 0) {
                    failAllocation(0);
                    life->step(folder.path(), step);
                    total = allocations();
                    by = static_cast<int>(stepFor(static_cast<std::size_t>(total), 8));
                    life->close();
                    continue;
                }
                const std::string wrong = starve(*life, folder.path(), step, lived.states, at);
                INFO(name << ", allocation " << at << " of " << total << ": " << wrong);
                CHECK(wrong.empty());
                life->close();
            }
        }
    }
}
