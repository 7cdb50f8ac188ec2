// SPDX-License-Identifier: GPL-3.0-or-later
// Killed programs, full disks, places that do not allow to write: nothing is lost, nothing is left half-written, and
// each is one sentence. A program is killed at its n-th write, so that every run is the same.
#include "tests/cli/program.h"
#include "tests/support/catch.h"

#include <fcntl.h>
#include <unistd.h>

using namespace preceptor::test;

namespace {

constexpr int kPeople = 60;
constexpr int kMoments = 30;

std::string roster(int people) {
    std::string text = "姓名,单位,职业,电话\n";
    for (int i = 0; i < people; ++i)
        text += "Person " + std::string(1, static_cast<char>('A' + i % 26)) + std::to_string(i) + ",协和,护士,139" +
                std::to_string(10'000'000 + i) + "\n";
    return text;
}

void expectBroken(const Ran& ran, int exitCode, const std::string& words) {
    INFO(ran.err);
    CHECK(ran.exitCode == exitCode);
    CHECK(ran.err.find(words) != std::string::npos);
}

struct RosterDesk : Desk {
    RosterDesk() {
        REQUIRE(run({"init", "p.preceptor", "--programme", "A"}).exitCode == 0);
        write("roster.csv", roster(kPeople));
    }
    const std::vector<std::string> importing{"import", "p.preceptor", "roster.csv"};
    std::uintmax_t journal() const {
        std::error_code error;
        const auto bytes = std::filesystem::file_size(path("p.preceptor-journal"), error);
        return error ? 0 : bytes;
    }
    // Killed while it writes the file itself, which leaves a journal that must be rolled back.
    void cutInTheMiddle() {
        const std::string before = read("p.preceptor");
        int step = runUntilWrite(importing, 0).writes;
        while (journal() == 0 && step > 0) {
            write("p.preceptor", before);
            runUntilWrite(importing, step -= 3);
        }
        REQUIRE(journal() > 0);
    }
};

} // namespace

TEST_CASE("an import that is killed at any moment is there as a whole or not at all", "[cli][crash]") {
    const RosterDesk desk;
    const std::string before = desk.read("p.preceptor");
    const Cut whole = desk.runUntilWrite(desk.importing, 0);
    REQUIRE(whole.finished);
    REQUIRE(whole.writes > kMoments);
    const std::size_t all = desk.count("people"); // names that look alike wait for a look
    REQUIRE(all > 0);
    for (int moment = 0; moment < kMoments; ++moment) {
        desk.write("p.preceptor", before);
        const int step = 1 + moment * (whole.writes - 1) / (kMoments - 1);
        CHECK_FALSE(desk.runUntilWrite(desk.importing, step).finished);
        INFO("killed at write " << step << " of " << whole.writes);
        CHECK(desk.run({"check", "p.preceptor"}).exitCode == 0);
        const auto people = desk.count("people");
        CAPTURE(people);
        CHECK((people == 0 || people == all));
        CHECK(desk.run(desk.importing).exitCode == 0); // again is no harm
        CHECK(desk.count("people") == all);
    }
}

TEST_CASE("a restore that is killed at any moment leaves the old file or the new one", "[cli][crash]") {
    const RosterDesk desk;
    REQUIRE(desk.run({"backup", "p.preceptor", "-o", "empty.preceptor"}).exitCode == 0);
    REQUIRE(desk.run(desk.importing).exitCode == 0);
    const std::size_t all = desk.count("people");
    const std::string full = desk.read("p.preceptor");
    const std::vector<std::string> restoring{"restore", "p.preceptor", "empty.preceptor"};
    const Cut whole = desk.runUntilWrite(restoring, 0);
    REQUIRE(whole.finished);
    for (int moment = 0; moment < 10; ++moment) {
        desk.write("p.preceptor", full);
        const int step = 1 + moment * (whole.writes - 1) / 9;
        desk.runUntilWrite(restoring, step);
        INFO("killed at write " << step << " of " << whole.writes);
        CHECK(desk.run({"check", "p.preceptor"}).exitCode == 0);
        const auto people = desk.count("people");
        CAPTURE(people);
        CHECK((people == 0 || people == all));
    }
}

TEST_CASE("a demo that is killed leaves nothing that looks like a programme", "[cli][crash]") {
    const Desk desk;
    const std::vector<std::string> demo{"demo", "p.preceptor", "--people", "20"};
    const int writes = desk.runUntilWrite(demo, 0).writes;
    std::filesystem::remove(desk.path("p.preceptor"));
    for (const int step : {1, writes / 4, writes / 2, writes - writes / 8}) {
        CHECK_FALSE(desk.runUntilWrite(demo, step).finished);
        CHECK_FALSE(std::filesystem::exists(desk.path("p.preceptor")));
    }
    CHECK(desk.run(demo).exitCode == 0); // what was left does not stand in the way
    CHECK(desk.run({"check", "p.preceptor"}).exitCode == 0);
    CHECK_FALSE(std::filesystem::exists(desk.path("p.preceptor.part")));
}

TEST_CASE("a reader takes back what a killed writer left half done", "[cli][crash]") {
    RosterDesk desk;
    desk.cutInTheMiddle();
    CHECK(desk.run({"check", "p.preceptor"}).exitCode == 0);
    CHECK(desk.count("people") == 0);
    CHECK(desk.journal() == 0);
}

TEST_CASE("where a half-done write cannot be taken back the file is refused in words and left as it is",
          "[cli][crash]") {
    RosterDesk desk;
    desk.cutInTheMiddle();
    const std::string left = desk.read("p.preceptor");
    namespace fs = std::filesystem;
    fs::permissions(desk.path("p.preceptor"), fs::perms(0444));
    fs::permissions(desk.path("p.preceptor-journal"), fs::perms(0444));
    fs::permissions(desk.path("."), fs::perms(0555));
    expectBroken(desk.runUnprivileged({"digest", "p.preceptor"}), 1,
                 "was left half-written by a program that was stopped");
    CHECK(desk.read("p.preceptor") == left);
    fs::permissions(desk.path("."), fs::perms(0755));
}

TEST_CASE("the lock file of a killed program keeps nobody out", "[cli][crash]") {
    const RosterDesk desk;
    const std::string before = desk.read("p.preceptor");
    const int writes = desk.runUntilWrite(desk.importing, 0).writes;
    desk.write("p.preceptor", before);
    desk.runUntilWrite(desk.importing, writes / 2); // how many come before the lock is the compiler's affair
    CHECK(std::filesystem::exists(desk.path("p.preceptor.lock")));
    CHECK(desk.run(desk.importing).exitCode == 0);
    CHECK_FALSE(std::filesystem::exists(desk.path("p.preceptor.lock")));
}

TEST_CASE("a folder or a file that may not be written is read, and a change is refused in words", "[cli]") {
    namespace fs = std::filesystem;
    const RosterDesk desk;
    const std::string before = desk.read("p.preceptor");
    fs::permissions(desk.path("p.preceptor"), fs::perms(0444));
    fs::permissions(desk.path("."), fs::perms(0777));
    expectBroken(desk.runUnprivileged(desk.importing), 1, "open for reading only. Nothing was changed");
    fs::permissions(desk.path("p.preceptor"), fs::perms(0666));
    fs::permissions(desk.path("."), fs::perms(0555));
    expectBroken(desk.runUnprivileged(desk.importing), 1, "open for reading only. Nothing was changed");
    expectBroken(desk.runUnprivileged({"backup", "p.preceptor"}), 1, "Nothing can be written into");
    expectBroken(desk.runUnprivileged({"init", "q.preceptor", "--programme", "B"}), 1, "Nothing can be written into");
    CHECK(desk.runUnprivileged({"check", "p.preceptor"}).exitCode == 0);
    CHECK(desk.read("p.preceptor") == before);
    fs::permissions(desk.path("."), fs::perms(0755));
}

TEST_CASE("a folder that is gone is told in words", "[cli]") {
    const Desk desk;
    expectBroken(desk.run({"digest", "gone/p.preceptor"}), 1, "There is no file gone/p.preceptor");
    expectBroken(desk.run({"init", "gone/p.preceptor", "--programme", "A"}), 1, "Nothing can be written into gone");
    expectBroken(desk.run({"demo", "gone/p.preceptor"}), 1, "Nothing can be written into gone");
}

TEST_CASE("a full disk is called by its name, at the lock, in the middle and for a backup", "[cli][disk]") {
    const RosterDesk desk;
    const auto size = std::filesystem::file_size(desk.path("p.preceptor"));
    {
        const SmallDisk disk(desk, "inodes", "size=8m,nr_inodes=2"); // its root and the file
        if (!disk.mounted()) {
            WARN("no disk can be mounted here: not tested");
            return;
        }
        std::filesystem::copy_file(desk.path("p.preceptor"), desk.path("inodes/p.preceptor"));
        expectBroken(desk.run({"import", "inodes/p.preceptor", "roster.csv"}), 2, "There is no room left");
        CHECK(desk.run({"check", "inodes/p.preceptor"}).exitCode == 0);
    }
    const SmallDisk disk(desk, "disk", "size=" + std::to_string(size + 40'960));
    std::filesystem::copy_file(desk.path("p.preceptor"), desk.path("disk/p.preceptor"));
    const std::string before = desk.read("disk/p.preceptor");
    expectBroken(desk.run({"import", "disk/p.preceptor", "roster.csv"}), 2, "There is no room left"); // for its backup
    CHECK(desk.run({"check", "disk/p.preceptor"}).exitCode == 0);
    expectBroken(desk.run({"backup", "disk/p.preceptor"}), 2, "There is no room left");
    expectBroken(desk.run({"restore", "disk/p.preceptor", "p.preceptor"}), 2, "There is no room left");
    CHECK(desk.read("disk/p.preceptor") == before);
    const SmallDisk larger(desk, "larger", "size=" + std::to_string(2 * size + 65'536));
    std::filesystem::copy_file(desk.path("p.preceptor"), desk.path("larger/p.preceptor"));
    const std::string content = desk.run({"digest", "larger/p.preceptor"}).out;
    expectBroken(desk.run({"import", "larger/p.preceptor", "roster.csv"}), 2, "The disk is full");
    CHECK(desk.run({"check", "larger/p.preceptor"}).exitCode == 0);
    CHECK(desk.run({"digest", "larger/p.preceptor"}).out == content);
}
