// SPDX-License-Identifier: GPL-3.0-or-later
// Protected files on the command line: every command opens one with --passphrase-file, and nothing without.
#include "tests/cli/program.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <filesystem>

using namespace preceptor::test;

namespace {

namespace fs = std::filesystem;

bool says(const Ran& ran, const std::string& words) { return ran.err.find(words) != std::string::npos; }

struct ProtectedDesk : Desk {
    ProtectedDesk() {
        write("li", "correct horse battery\n");
        write("awa", "warm blanket and tea\n");
        write("weak", "password123\n");
        REQUIRE(run({"init", "p.preceptor", "--programme", "Zxqvortimantel"}).exitCode == 0);
    }
    Ran protect(std::vector<std::string> more = {}) const {
        std::vector<std::string> all{"protect", "p.preceptor", "--name", "Li Na", "--passphrase-file", "li"};
        all.insert(all.end(), more.begin(), more.end());
        return run(all);
    }
    std::string slots(const std::string& passphrase) const {
        return run({"slots", "p.preceptor", "--passphrase-file", passphrase}).out;
    }
};

} // namespace

TEST_CASE("a file is protected, opened by every command with its passphrase, and made plain again", "[cli][sealed]") {
    ProtectedDesk desk;
    const std::string before = desk.read("p.preceptor");
    const std::string digest = desk.digest();
    REQUIRE(desk.run({"backup", "p.preceptor"}).exitCode == 0);
    const Ran done = desk.protect({"--recovery-out", "recovery"});
    INFO(done.err);
    REQUIRE(done.exitCode == 0);
    CHECK(says(done, "backups are protected too (1)"));
    CHECK(desk.read("p.preceptor").find("Zxqvortimantel") == std::string::npos);
    CHECK((fs::status(desk.path("recovery")).permissions() & fs::perms::others_read) == fs::perms::none);

    const Ran refused = desk.run({"list", "p.preceptor", "programme", "--json"});
    CHECK(refused.exitCode == 1);
    CHECK(refused.json()["error"]["code"] == "file_needs_passphrase");
    const std::string sealed = desk.read("p.preceptor");
    const Ran wrong = desk.run({"digest", "p.preceptor", "--passphrase-file", "awa"});
    CHECK(wrong.exitCode == 1);
    CHECK(says(wrong, "does not open p.preceptor"));
    CHECK((desk.read("p.preceptor") == sealed));

    for (const char* key : {"li", "recovery"})
        CHECK(desk.run({"digest", "p.preceptor", "--passphrase-file", key}).out == digest);
    CHECK(desk.run({"check", "p.preceptor", "--passphrase-file", "li"}).exitCode == 0);
    const Ran backup = desk.run({"backup", "p.preceptor", "--passphrase-file", "li"});
    REQUIRE(backup.exitCode == 0);
    const std::string path = backup.out.substr(0, backup.out.find('\n'));
    CHECK(desk.run({"restore", "p.preceptor", path}).exitCode == 1);
    CHECK(desk.run({"restore", "p.preceptor", path, "--passphrase-file", "li"}).exitCode == 0);
    CHECK(desk.run({"export-bundle", "p.preceptor", "out", "--passphrase-file", "awa", "--file-passphrase-file", "li"})
              .exitCode == 0);
    CHECK(says(desk.run({"export-bundle", "p.preceptor", "out2", "--passphrase-file", "awa"}), "is protected"));

    CHECK(says(desk.protect(), "protected already"));
    REQUIRE(desk.run({"unprotect", "p.preceptor", "--passphrase-file", "li"}).exitCode == 0);
    CHECK(desk.digest() == digest);
    CHECK(desk.run({"unprotect", "p.preceptor", "--passphrase-file", "li"}).exitCode == 1);
}

TEST_CASE("a file is not protected by a weak passphrase or without one, and stays as it was", "[cli][sealed]") {
    ProtectedDesk desk;
    const std::string before = desk.read("p.preceptor");
    CHECK(desk.run({"protect", "p.preceptor"}).exitCode == 1);
    CHECK(says(desk.run({"protect", "p.preceptor", "--name", "Li Na", "--passphrase-file", "weak"}), "easy to guess"));
    CHECK(desk.run({"protect", "p.preceptor", "--passphrase-file", "none"}).exitCode == 1);
    desk.write("recovery", "somebody's");
    CHECK(desk.protect({"--recovery-out", "recovery"}).exitCode == 1);
    CHECK(desk.read("recovery") == "somebody's");
    CHECK((desk.read("p.preceptor") == before));
    CHECK(says(desk.run({"slots", "p.preceptor", "--passphrase-file", "li"}), "is not protected"));
    desk.write("bytes", "abc\xff\xfe def ghijkl\n"); // no text: nobody could type it in the window
    const Ran bytes = desk.run({"protect", "p.preceptor", "--name", "Li Na", "--passphrase-file", "bytes"});
    CHECK(bytes.exitCode == 1);
    CHECK(says(bytes, "--passphrase-file"));
    desk.write("empty", "\n");
    const Ran empty = desk.run({"protect", "p.preceptor", "--name", "Li Na", "--passphrase-file", "empty"});
    CHECK(empty.exitCode == 1);
    CHECK(says(empty, "--passphrase-file is empty: empty"));
    CHECK((desk.read("p.preceptor") == before));
}

TEST_CASE("slots lists, adds and removes who may open a file, and changes a passphrase", "[cli][sealed]") {
    ProtectedDesk desk;
    REQUIRE(desk.protect().exitCode == 0);
    const auto slots = [&](std::vector<std::string> more, const std::string& passphrase = "li") {
        std::vector<std::string> all{"slots", "p.preceptor", "--passphrase-file", passphrase};
        all.insert(all.end(), more.begin(), more.end());
        return desk.run(all);
    };
    CHECK(slots({}).out == "coordinator  Li Na\n");
    CHECK(slots({"--add", "Awa Diop"}).exitCode != 0); // with which passphrase?
    CHECK(slots({"--add", "", "--new-passphrase-file", "awa"}).exitCode != 0);
    CHECK(slots({"--remove", ""}).exitCode != 0);
    REQUIRE(slots({"--add", "Awa Diop", "--role", "viewer", "--new-passphrase-file", "awa"}).exitCode == 0);
    CHECK(slots({}, "awa").out == "coordinator  Li Na\nviewer  Awa Diop\n");
    // Whoever may only look puts nothing in its place.
    REQUIRE(desk.run({"init", "other.preceptor", "--programme", "Other"}).exitCode == 0);
    CHECK(says(desk.run({"restore", "p.preceptor", "other.preceptor", "--passphrase-file", "awa"}), "reading only"));
    desk.write("roster.csv", "Name,Cadre\nWang Fang,nurse\n");
    const Ran refused = desk.run({"import", "p.preceptor", "roster.csv", "--passphrase-file", "awa"});
    CHECK(refused.exitCode == 1);
    CHECK(says(refused, "may look at it and not change it; ask a coordinator"));
    CHECK_FALSE(says(refused, "backup"));
    // Nor writes a viewer files into a folder that others exchange by.
    std::filesystem::create_directory(desk.path("shared"));
    CHECK(says(desk.run({"exchange-folder", "p.preceptor", "shared", "--passphrase-file", "li",
                         "--file-passphrase-file", "awa"}),
               "may look at it and not change it"));
    CHECK(std::filesystem::is_empty(desk.path("shared")));
    const Ran bundle = desk.run({"export-bundle", "p.preceptor", "b.preceptor-bundle", "--passphrase-file", "li",
                                 "--file-passphrase-file", "awa"});
    CHECK(bundle.exitCode == 1);
    CHECK(says(bundle, "writes no files for other PCs"));
    CHECK_FALSE(std::filesystem::exists(desk.path("b.preceptor-bundle")));
    // Names are what they look like, and what is wrong with one is said in a sentence.
    const auto named = [&](const std::string& name) {
        return slots({"--add", name, "--new-passphrase-file", "words"});
    };
    desk.write("words", "five words nobody knows\n");
    for (const char* unseen : {"Li\u202ENa", "Li\u200BNa", "Li\aNa", "Li\nNa", "Li\u0085Na", "\xFF"})
        CHECK(says(named(unseen), "holds signs that cannot be seen. Nothing was changed."));
    CHECK(says(named(" "), "needs a name. Nothing was changed."));
    CHECK(says(named(std::string(65, 'a')), "is too long. Nothing was changed."));
    CHECK(says(slots({"--remove", "Li Na"}, "awa"), "Only a coordinator"));
    CHECK(says(slots({"--remove", "Li Na"}), "last coordinator"));
    REQUIRE(slots({"--remove", "Awa Diop"}).exitCode == 0);
    CHECK(says(slots({}, "awa"), "does not open"));
    REQUIRE(slots({"--change-passphrase", "--new-passphrase-file", "awa"}).exitCode == 0);
    CHECK(says(slots({}), "does not open"));
    CHECK(slots({"--recovery-out", "paper"}, "awa").exitCode == 0);
    CHECK(slots({"--json"}, "paper").json()["slots"].size() == 2);
}

TEST_CASE("a protected file that is killed at any write opens as one state or the other", "[cli][sealed]") {
    ProtectedDesk desk;
    desk.write("roster.csv", "姓名,单位,职业,电话\n王秀兰,协和,护士,13900000001\n李明,协和,医生,13900000002\n");
    REQUIRE(desk.protect().exitCode == 0);
    const std::vector<std::string> import{"import", "p.preceptor", "roster.csv", "--passphrase-file", "li"};
    const std::string before = desk.read("p.preceptor");
    const auto digest = [&] { return desk.run({"digest", "p.preceptor", "--passphrase-file", "li"}).out; };
    const std::string old = digest();
    const Cut whole = desk.runUntilWrite(import, 0);
    REQUIRE(whole.finished);
    int states = 0;
    for (int step = 1; step <= whole.writes; step += std::max(1, whole.writes / 8)) {
        desk.write("p.preceptor", before);
        desk.runUntilWrite(import, step);
        INFO("killed before write " << step << " of " << whole.writes);
        const Ran check = desk.run({"check", "p.preceptor", "--passphrase-file", "li"});
        CHECK(check.exitCode == 0);
        const auto people = desk.run({"list", "p.preceptor", "person", "--json", "--passphrase-file", "li"}).json();
        const auto count = people.dump().find("王秀兰") != std::string::npos;
        CHECK((count || digest() == old));
        ++states;
    }
    CHECK(states > 3);
    for (const auto& entry : fs::directory_iterator(desk.path("p.preceptor").parent_path()))
        CHECK_FALSE(entry.path().filename().string().ends_with("-journal"));
}

TEST_CASE("protecting a file that is killed at any write leaves it plain or protected, with the same content",
          "[cli][sealed]") {
    ProtectedDesk desk;
    const std::string before = desk.read("p.preceptor");
    const std::string digest = desk.digest();
    const std::vector<std::string> protect{"protect", "p.preceptor", "--name", "Li Na", "--passphrase-file", "li"};
    const Cut whole = desk.runUntilWrite(protect, 0);
    REQUIRE(whole.finished);
    for (int step = 1; step <= whole.writes; step += std::max(1, whole.writes / 8)) {
        desk.write("p.preceptor", before);
        desk.runUntilWrite(protect, step);
        INFO("killed before write " << step << " of " << whole.writes);
        CHECK(desk.run({"digest", "p.preceptor", "--passphrase-file", "li"}).out == digest);
    }
    // The next one who writes takes away what is left of them.
    REQUIRE(desk.run({"compact", "p.preceptor", "--passphrase-file", "li"}).exitCode == 0);
    for (const auto& entry : fs::directory_iterator(desk.path("p.preceptor").parent_path()))
        CHECK_FALSE(entry.path().filename().string().ends_with(".part"));
}

TEST_CASE("a name that a terminal would obey is told as the signs it is made of", "[cli]") {
    const Desk desk;
    const Ran ran = desk.run({"check", "a\x1B[2J\u202Eb.preceptor"});
    CHECK(ran.exitCode == 1);
    CHECK(says(ran, "a<U+001B>[2J<U+202E>b.preceptor"));
    CHECK(says(desk.run({"check", "陈晓明\u0085.preceptor"}), "陈晓明<U+0085>.preceptor"));
}

TEST_CASE("a backup that anybody can read beside a protected file is told in the list of backups", "[cli][sealed]") {
    ProtectedDesk desk;
    REQUIRE(desk.run({"backup", "p.preceptor"}).exitCode == 0);
    const std::string path = desk.run({"backup", "p.preceptor", "--list", "--json"}).json()["backups"][0]["path"];
    fs::copy_file(desk.path(path), desk.path("plain"));
    REQUIRE(desk.protect().exitCode == 0);
    fs::copy_file(desk.path("plain"), desk.path(path), fs::copy_options::overwrite_existing);
    CHECK(desk.run({"backup", "p.preceptor", "--list"}).out.find(path + "  (not protected)\n") != std::string::npos);
}

TEST_CASE("a file with another name on the disk is protected, and that name is told", "[cli][sealed]") {
    ProtectedDesk desk;
    fs::create_hard_link(desk.path("p.preceptor"), desk.path("other.preceptor"));
    const auto done = desk.protect();
    REQUIRE(done.exitCode == 0);
    CHECK(done.err.find("It is still readable under 1 other name on this disk (hard links): delete those.") !=
          std::string::npos);
}

TEST_CASE("a file that is protected by the name of a link is the one that the link leads to", "[cli][sealed]") {
    ProtectedDesk desk;
    fs::create_symlink(desk.path("p.preceptor"), desk.path("link.preceptor"));
    REQUIRE(desk.run({"protect", "link.preceptor", "--name", "Li Na", "--passphrase-file", "li"}).exitCode == 0);
    CHECK(fs::is_symlink(desk.path("link.preceptor")));
    CHECK(desk.read("p.preceptor").find("Zxqvortimantel") == std::string::npos);
    CHECK(desk.run({"check", "p.preceptor", "--passphrase-file", "li"}).exitCode == 0);
    CHECK(desk.run({"unprotect", "link.preceptor", "--passphrase-file", "li"}).exitCode == 0);
    CHECK(fs::is_symlink(desk.path("link.preceptor")));
    CHECK(desk.read("p.preceptor").find("Zxqvortimantel") != std::string::npos);
}

TEST_CASE("a passphrase that the recovery key renewed is not booked on the coordinator who forgot it",
          "[cli][sealed]") {
    ProtectedDesk desk;
    REQUIRE(
        desk.run({"protect", "p.preceptor", "--name", "Li Na", "--passphrase-file", "li", "--recovery-out", "paper"})
            .exitCode == 0);
    const Ran renewed = desk.run({"slots", "p.preceptor", "--change-passphrase", "--passphrase-file", "paper",
                                  "--new-passphrase-file", "awa", "--operator", "Zhao"});
    REQUIRE(renewed.exitCode == 0);
    CHECK(says(renewed, "the recovery key does so too"));
    const auto trail = desk.run({"audit", "p.preceptor", "--passphrase-file", "awa", "--json"}).json();
    const auto wrote = [&](const char* action, const char* detail) {
        return std::any_of(trail["entries"].begin(), trail["entries"].end(), [&](const auto& entry) {
            return entry["action"] == action && entry["who"] == "Zhao" &&
                   std::string(entry["detail"]).find(detail) != std::string::npos;
        });
    };
    CHECK(wrote("passphrase_changed", "role:coordinator"));
    CHECK(wrote("file_unlocked", "role:recovery"));
}

TEST_CASE("a backup of before the passphrase was changed is put back with that of then", "[cli][sealed]") {
    ProtectedDesk desk;
    REQUIRE(desk.protect().exitCode == 0);
    const Ran backup = desk.run({"backup", "p.preceptor", "--passphrase-file", "li"});
    REQUIRE(backup.exitCode == 0);
    const std::string path = backup.out.substr(0, backup.out.find('\n'));
    REQUIRE(desk.run({"slots", "p.preceptor", "--change-passphrase", "--passphrase-file", "li", "--new-passphrase-file",
                      "awa"})
                .exitCode == 0);
    const Ran refused = desk.run({"restore", "p.preceptor", path, "--passphrase-file", "awa"});
    CHECK(refused.exitCode == 1);
    CHECK(says(refused, "--backup-passphrase-file"));
    CHECK(desk.run({"restore", "p.preceptor", path, "--passphrase-file", "awa", "--backup-passphrase-file", "li"})
              .exitCode == 0);
    CHECK(desk.run({"check", "p.preceptor", "--passphrase-file", "awa"}).exitCode == 0);
}

TEST_CASE("a protected file with a damaged beginning is said to be damaged, though the passphrase is given",
          "[cli][sealed]") {
    ProtectedDesk desk;
    REQUIRE(desk.protect().exitCode == 0);
    std::string bytes = desk.read("p.preceptor");
    bytes[12] = static_cast<char>(bytes[12] ^ 1); // of the file's own number
    desk.write("p.preceptor", bytes);
    for (const char* verb : {"check", "digest"}) {
        const Ran told = desk.run({verb, "p.preceptor", "--passphrase-file", "li"});
        CHECK(told.exitCode == 2);
        CHECK(says(told, "damaged"));
    }
}

TEST_CASE("a backup takes the place of a protected file whose number is damaged, by its passphrase alone",
          "[cli][sealed]") {
    ProtectedDesk desk;
    REQUIRE(desk.protect().exitCode == 0);
    const Ran made = desk.run({"backup", "p.preceptor", "--passphrase-file", "li", "--json"});
    REQUIRE(made.exitCode == 0);
    const std::string backup = made.json()["backup"];
    std::string bytes = desk.read("p.preceptor");
    bytes[12] = static_cast<char>(bytes[12] ^ 1);
    desk.write("p.preceptor", bytes);
    const Ran restored = desk.run({"restore", "p.preceptor", backup, "--passphrase-file", "li", "--json"});
    REQUIRE(restored.exitCode == 0);
    CHECK_FALSE(restored.json()["kept"].get<std::string>().empty()); // the damaged one is kept
    CHECK(desk.run({"check", "p.preceptor", "--passphrase-file", "li"}).exitCode == 0);
}
