// SPDX-License-Identifier: GPL-3.0-or-later
// Two PCs and a stick: each desk is a PC with an account of its own.
#include "tests/cli/program.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <filesystem>

using namespace preceptor::test;
namespace fs = std::filesystem;

namespace {

constexpr const char* kExchanged = "p.preceptor";

void init(const Desk& desk, const std::string& site) {
    REQUIRE(desk.run({"init", kExchanged, "--programme", "Beijing"}).exitCode == 0);
    REQUIRE(desk.run({"sites", kExchanged, "--name", site, "--pc", "PC1"}).exitCode == 0);
    desk.write("words", "plum blossom\n");
}

std::string writeBundle(const Desk& desk, const std::string& name, std::vector<std::string> more = {}) {
    std::vector<std::string> arguments = {"export-bundle", kExchanged, name, "--passphrase-file", "words", "--json"};
    arguments.insert(arguments.end(), more.begin(), more.end());
    const Ran written = desk.run(arguments);
    INFO(written.err << written.out);
    REQUIRE(written.exitCode == 0);
    return name;
}

void carry(const Desk& from, const Desk& to, const std::string& name) {
    fs::copy_file(from.path(name), to.path(name), fs::copy_options::overwrite_existing);
}

Ran merge(const Desk& desk, const std::string& name, std::vector<std::string> more = {}) {
    std::vector<std::string> arguments = {"merge", kExchanged, name, "--passphrase-file", "words", "--json"};
    arguments.insert(arguments.end(), more.begin(), more.end());
    return desk.run(arguments);
}

// The office has taken up what the ward wrote, and trusts it.
void acquaint(const Desk& ward, const Desk& office) {
    init(ward, "Ward 5");
    init(office, "Office");
    carry(ward, office, writeBundle(ward, "w.preceptor-bundle"));
    REQUIRE(merge(office, "w.preceptor-bundle", {"--unrelated", "--trust"}).exitCode == 0);
}

// By Li Na, the coordinator, who lets Awa in.
void protect(const Desk& desk, const std::string& roleOfAwa) {
    desk.write("li", "correct horse battery\n");
    desk.write("awa", "warm blanket and tea\n");
    REQUIRE(desk.run({"protect", kExchanged, "--name", "Li Na", "--passphrase-file", "li"}).exitCode == 0);
    REQUIRE(desk.run({"slots", kExchanged, "--passphrase-file", "li", "--add", "Awa", "--role", roleOfAwa,
                      "--new-passphrase-file", "awa"})
                .exitCode == 0);
}

} // namespace

TEST_CASE("two PCs come to the same by a file carried there and back", "[cli][exchange]") {
    const Desk ward;
    const Desk office;
    init(ward, "Ward 5");
    ward.write("people.csv", "Name,Sex,Institution\nWang Fang,F,Haidian\nZhang Wei,M,Haidian\n");
    REQUIRE(ward.run({"import", kExchanged, "people.csv"}).exitCode == 0);
    init(office, "Office");
    carry(ward, office, writeBundle(ward, "w.preceptor-bundle"));

    const Ran looked = merge(office, "w.preceptor-bundle", {"--dry-run", "--unrelated"});
    REQUIRE(looked.exitCode == 0);
    CHECK(looked.json()["bundles"][0]["by_kind"]["person"]["new"] == 2);
    CHECK(office.count("person") == 0);

    const Ran unknown = merge(office, "w.preceptor-bundle", {"--unrelated"});
    CHECK(unknown.exitCode == 1);
    CHECK(unknown.json()["bundles"][0]["error"]["code"] == "bundle_unknown_key");

    REQUIRE(merge(office, "w.preceptor-bundle", {"--unrelated", "--trust"}).exitCode == 0);
    CHECK(office.count("person") == 2);
    const Ran again = merge(office, "w.preceptor-bundle");
    CHECK(again.exitCode == 0);
    CHECK(again.json()["bundles"][0].contains("already_taken"));

    carry(office, ward, writeBundle(office, "o.preceptor-bundle"));
    REQUIRE(merge(ward, "o.preceptor-bundle", {"--trust"}).exitCode == 0);
    CHECK(ward.digest() == office.digest());
    CHECK(ward.run({"check", kExchanged}).exitCode == 0);
    const auto sites = ward.run({"sites", kExchanged, "--json"}).json();
    CHECK(sites["sites"][0]["site"] == "Ward 5");
    CHECK(sites["sites"][1]["site"] == "Office");
    CHECK(sites["sites"][1]["days_silent"] == 0);
}

TEST_CASE("conflicts are listed with both values and resolved by a choice", "[cli][exchange]") {
    const Desk ward;
    const Desk office;
    acquaint(ward, office);
    // Both made a programme of the same code: one of them is shown with a suffix.
    const auto listed = office.run({"conflicts", kExchanged, "--json"}).json()["conflicts"];
    REQUIRE(listed.size() == 1);
    CHECK(listed[0]["kind"] == "same_code");
    const std::string key = listed[0]["key"];
    const Ran third = office.run({"conflicts", kExchanged, "--resolve", key, "--take", "3"});
    CHECK(third.exitCode == 1);
    CHECK(third.err.find("3, where 2 values wait (" + key + "), each with a number to give") != std::string::npos);
    CHECK(office.run({"conflicts", kExchanged, "--resolve", key, "--take", "third"}).exitCode != 0);
    const Ran chosen = office.run({"conflicts", kExchanged, "--resolve", key, "--take", "value:SECOND"});
    CHECK(chosen.exitCode == 0);
    CHECK(chosen.err.find("1 conflict resolved.") != std::string::npos);
    CHECK(office.run({"conflicts", kExchanged, "--json"}).json()["conflicts"].empty());
    CHECK(office.run({"conflicts", kExchanged, "--resolve", key}).exitCode == 1);
}

TEST_CASE("a value that two PCs wrote alike is one choice among those that wait", "[cli][exchange]") {
    const Desk ward;
    const Desk office;
    const Desk hub;
    acquaint(ward, office);
    const std::string key = office.run({"conflicts", kExchanged, "--json"}).json()["conflicts"][0]["key"];
    init(hub, "Hub");
    for (const Desk* other : {&ward, &hub}) {
        carry(office, *other, writeBundle(office, "o.preceptor-bundle", {"--all"}));
        REQUIRE(merge(*other, "o.preceptor-bundle", {"--unrelated", "--trust"}).exitCode == 0);
    }
    // Each decides without knowing of the others.
    for (const auto& [desk, code] : {std::pair(&office, "ONE"), std::pair(&ward, "TWO"), std::pair(&hub, "ONE")})
        REQUIRE(
            desk->run({"conflicts", kExchanged, "--resolve", key, "--take", std::string("value:") + code}).exitCode ==
            0);
    for (const auto& [desk, name] : {std::pair(&ward, "w2.preceptor-bundle"), std::pair(&hub, "h2.preceptor-bundle")}) {
        carry(*desk, office, writeBundle(*desk, name, {"--all"}));
        const Ran taken = merge(office, name, {"--unrelated", "--trust"});
        INFO(taken.err << taken.out);
        REQUIRE(taken.exitCode == 0);
        const auto waiting = office.run({"conflicts", kExchanged, "--json"}).json()["conflicts"];
        CHECK(taken.json()["conflicts_open"] ==
              std::count_if(waiting.begin(), waiting.end(), [](const auto& each) { return each["open"] == true; }));
    }
    const Ran listed = office.run({"conflicts", kExchanged});
    INFO(listed.out);
    const auto place = listed.out.find(key);
    REQUIRE(place != std::string::npos);
    const std::string mine = listed.out.substr(place, listed.out.find("\n    before", place) - place);
    CHECK(mine.find("\n    2 = ") != std::string::npos);
    CHECK(mine.find("\n    3 = ") == std::string::npos);
    CHECK(office.run({"conflicts", kExchanged, "--resolve", key, "--take", "3"}).exitCode != 0);
    CHECK(office.run({"conflicts", kExchanged, "--resolve", key, "--take", "other"}).exitCode == 0);
}

TEST_CASE("a folder to exchange with that is not there is named as that", "[cli][exchange]") {
    const Desk ward;
    init(ward, "Ward 5");
    const Ran refused =
        ward.run({"exchange-folder", kExchanged, "no such stick", "--passphrase-file", "words", "--json"});
    CHECK(refused.exitCode == 1);
    CHECK(refused.json()["error"]["code"] == "file_not_found");
}

TEST_CASE("a folder that two PCs share brings them together", "[cli][exchange]") {
    const Desk ward;
    const Desk office;
    init(ward, "Ward 5");
    init(office, "Office");
    const TempDir shared;
    const auto exchange = [&](const Desk& desk) {
        const Ran done = desk.run({"exchange-folder", kExchanged, shared.path().string(), "--passphrase-file", "words",
                                   "--trust", "--unrelated", "--json"});
        INFO(done.err);
        REQUIRE(done.exitCode == 0);
    };
    exchange(ward);
    const Ran refused = office.run(
        {"exchange-folder", kExchanged, shared.path().string(), "--passphrase-file", "words", "--unrelated", "--json"});
    CHECK(refused.exitCode == 1); // a sender that nobody here trusts yet
    exchange(office);
    exchange(ward);
    CHECK(ward.digest() == office.digest());
}

TEST_CASE("whoever shares a folder is told by command who was erased for good elsewhere", "[cli][exchange][erasure]") {
    const Desk ward;
    const Desk office;
    init(ward, "Ward 5");
    init(office, "Office");
    const TempDir shared;
    const auto exchange = [&](const Desk& desk) {
        return desk.run({"exchange-folder", kExchanged, shared.path().string(), "--passphrase-file", "words", "--trust",
                         "--unrelated"});
    };
    ward.write("people.csv", "Name,Sex,Institution\nWang Fang,F,Haidian\n");
    REQUIRE(ward.run({"import", kExchanged, "people.csv"}).exitCode == 0);
    REQUIRE(exchange(ward).exitCode == 0);
    REQUIRE(exchange(office).exitCode == 0);
    REQUIRE(ward.run({"erase", kExchanged, "Wang Fang", "--yes"}).exitCode == 0);
    REQUIRE(exchange(ward).exitCode == 0);
    CHECK(exchange(office).err.find("Wang Fang is erased for good there") != std::string::npos);
}

TEST_CASE("a merge that is killed at any moment is there as a whole or not at all", "[cli][exchange][crash]") {
    const Desk ward;
    const Desk office;
    acquaint(office, ward);
    ward.write("people.csv", "Name,Sex,Institution\nWang Fang,F,Haidian\nZhang Wei,M,Haidian\n");
    REQUIRE(ward.run({"import", kExchanged, "people.csv"}).exitCode == 0);
    // Locked to the office's key: the derivations of a passphrase would be most of the test.
    const Ran written = ward.run({"export-bundle", kExchanged, "people.preceptor-bundle", "--to-known"});
    INFO(written.err);
    REQUIRE(written.exitCode == 0);
    carry(ward, office, "people.preceptor-bundle");
    const std::string before = office.read(kExchanged);
    const std::vector<std::string> merging = {"merge", kExchanged, "people.preceptor-bundle", "--trust"};
    const Cut whole = office.runUntilWrite(merging, 0);
    REQUIRE(whole.finished);
    const std::string content = office.digest();
    for (int moment = 0; moment < 20; ++moment) {
        office.write(kExchanged, before);
        const int step = 1 + moment * (whole.writes - 1) / 19;
        CHECK_FALSE(office.runUntilWrite(merging, step).finished);
        INFO("killed at write " << step << " of " << whole.writes);
        CHECK(office.run({"check", kExchanged}).exitCode == 0);
        const auto people = office.count("person");
        CHECK((people == 0 || people == 2));
        CHECK(office.run(merging).exitCode == 0);
        CHECK(office.digest() == content);
    }
}

TEST_CASE("an exchange file that cannot be written is told in words and leaves nothing behind",
          "[cli][exchange][disk]") {
    const Desk ward;
    init(ward, "Ward 5");
    std::string roster = "Name,Sex,Institution\n";
    for (int i = 0; i < 4000; ++i) roster += "Person " + std::to_string(i * 7919) + ",F,Haidian\n";
    ward.write("people.csv", roster);
    REQUIRE(ward.run({"import", kExchanged, "people.csv"}).exitCode == 0);
    fs::create_directory(ward.path("closed"));
    fs::permissions(ward.path("closed"), fs::perms(0555));
    fs::permissions(ward.path("."), fs::perms(0777));
    for (const auto& entry : fs::recursive_directory_iterator(ward.path(".state")))
        fs::permissions(entry, fs::perms(0777));
    const Ran closed =
        ward.runUnprivileged({"export-bundle", kExchanged, "closed/w.preceptor-bundle", "--passphrase-file", "words"});
    INFO(closed.err);
    CHECK(closed.err.find("Nothing can be written into closed") != std::string::npos);
    CHECK(closed.exitCode == 1);
    CHECK(fs::is_empty(ward.path("closed")));
    const SmallDisk disk(ward, "stick", "size=8k");
    if (!disk.mounted()) {
        WARN("no disk can be mounted here: not tested");
        return;
    }
    const Ran full = ward.run({"export-bundle", kExchanged, "stick/w.preceptor-bundle", "--passphrase-file", "words"});
    INFO(full.err);
    CHECK(full.exitCode == 2);
    CHECK(full.err.find("no room left") != std::string::npos);
    CHECK(fs::is_empty(ward.path("stick")));
}

TEST_CASE("a person is erased by command after it is told what goes and what stays", "[cli][exchange][erasure]") {
    const Desk ward;
    init(ward, "Ward 5");
    ward.write("people.csv", "Name,Sex,Institution\nWang Fang,F,Haidian\nZhang Wei,M,Haidian\n");
    REQUIRE(ward.run({"import", kExchanged, "people.csv"}).exitCode == 0);
    REQUIRE(ward.run({"backup", kExchanged}).exitCode == 0);
    const Ran told = ward.run({"erase", kExchanged, "Wang Fang", "--json"});
    REQUIRE(told.exitCode == 0);
    CHECK(told.json()["erased"] == false);
    CHECK(ward.count("person") == 2);
    const Ran done = ward.run({"erase", kExchanged, "Wang Fang", "--yes"});
    CHECK(done.exitCode == 0);
    CHECK(done.err.find("may hold the person: 2.") != std::string::npos);
    CHECK(ward.count("person") == 1);
    CHECK(ward.run({"erase", kExchanged, "Wang Fang", "--yes"}).exitCode == 1);
}

TEST_CASE("whoever is erased by command is told how much of the record keeps the name", "[cli][exchange][erasure]") {
    const Desk ward;
    init(ward, "Ward 5");
    ward.write("people.csv", "Name,Sex,Institution\nWang Fang,F,Haidian\n");
    REQUIRE(ward.run({"import", kExchanged, "people.csv", "--operator", "Wang Fang"}).exitCode == 0);
    const Ran told = ward.run({"erase", kExchanged, "Wang Fang"});
    REQUIRE(told.exitCode == 0);
    CHECK(told.err.find(" entries of the log of changes and the audit trail keep the name") != std::string::npos);
    CHECK(ward.run({"erase", kExchanged, "Wang Fang", "--json"}).json()["entries_kept"] > 0);
}

TEST_CASE("a viewer looks into an exchange file, and takes none up", "[cli][exchange][roles]") {
    const Desk ward;
    const Desk office;
    acquaint(ward, office);
    protect(office, "viewer");
    ward.write("people.csv", "Name,Sex,Institution\nWang Fang,F,Haidian\n");
    REQUIRE(ward.run({"import", kExchanged, "people.csv"}).exitCode == 0);
    carry(ward, office, writeBundle(ward, "x.preceptor-bundle"));
    const Ran looked = merge(office, "x.preceptor-bundle", {"--dry-run", "--file-passphrase-file", "awa"});
    CHECK(looked.exitCode == 0);
    CHECK(looked.json()["bundles"][0]["by_kind"]["person"]["new"] == 1);
    CHECK(merge(office, "x.preceptor-bundle", {"--file-passphrase-file", "awa"}).exitCode == 1);
}

TEST_CASE("an older copy put in the place of a file is told by check on the PC that has had its later acts",
          "[cli][exchange][audit]") {
    const Desk ward;
    const Desk office;
    acquaint(ward, office);
    fs::copy_file(ward.path(kExchanged), ward.path("older"));
    REQUIRE(ward.run({"backup", kExchanged, "-o", "one.preceptor"}).exitCode == 0);
    carry(ward, office, writeBundle(ward, "x.preceptor-bundle"));
    REQUIRE(merge(office, "x.preceptor-bundle").exitCode == 0);
    CHECK(office.run({"check", kExchanged}).err.find("earlier state") == std::string::npos);
    fs::copy_file(ward.path("older"), ward.path(kExchanged), fs::copy_options::overwrite_existing);
    REQUIRE(ward.run({"backup", kExchanged, "-o", "two.preceptor"}).exitCode == 0);
    carry(ward, office, writeBundle(ward, "y.preceptor-bundle"));
    REQUIRE(merge(office, "y.preceptor-bundle").exitCode == 0);
    const Ran checked = office.run({"check", kExchanged});
    CHECK(checked.exitCode == 0);
    CHECK(checked.err.find("Ward 5, PC1 goes on from an earlier state of the file, put back or copied") !=
          std::string::npos);
}

TEST_CASE("an educator of a protected file retires no site by command, a coordinator does", "[cli][exchange][roles]") {
    const Desk ward;
    const Desk office;
    acquaint(ward, office);
    protect(office, "educator");
    const Ran refused = office.run({"sites", kExchanged, "--passphrase-file", "awa", "--retire", "Ward 5", "--json"});
    CHECK(refused.exitCode == 1);
    CHECK(refused.json()["error"]["code"] == "holder_not_allowed");
    CHECK(office.run({"sites", kExchanged, "--passphrase-file", "awa", "--retire", "Ward 5"})
              .err.find("may decide that a site is not waited for any more") != std::string::npos);
    CHECK(office.run({"sites", kExchanged, "--passphrase-file", "li", "--retire", "Ward 5"}).exitCode == 0);
}

TEST_CASE("a silent site is retired and the log is folded by command", "[cli][exchange]") {
    const Desk ward;
    const Desk office;
    acquaint(ward, office);
    CHECK(office.run({"sites", kExchanged, "--retire", "Nowhere"}).exitCode == 1);
    CHECK(office.run({"sites", kExchanged, "--retire", "Ward 5, PC 9"}).exitCode == 1);
    const Ran named = office.run({"sites", kExchanged, "--pc", "Desk", "--json"}); // of the same site
    CHECK(named.json()["sites"][0]["site"] == "Office");
    CHECK(named.json()["sites"][0]["pc"] == "Desk");
    const Ran retired = office.run({"sites", kExchanged, "--retire", "Ward 5", "--json"});
    REQUIRE(retired.exitCode == 0);
    CHECK(retired.json()["sites"][1]["retired"] == true);
    const Ran folded = office.run({"compact", kExchanged, "--json"});
    REQUIRE(folded.exitCode == 0);
    CHECK(folded.json()["entries_after"] <= folded.json()["entries_before"]);
    CHECK(office.run({"check", kExchanged}).exitCode == 0);
}

TEST_CASE("a changed key is approved by command with the fingerprint that was compared", "[cli][exchange]") {
    const Desk ward;
    const Desk office;
    acquaint(ward, office);
    fs::remove_all(ward.path(".state"));
    REQUIRE(ward.run({"sites", kExchanged, "--name", "Ward 5", "--pc", "PC1"}).exitCode == 0);
    carry(ward, office, writeBundle(ward, "x.preceptor-bundle"));
    const auto refused = merge(office, "x.preceptor-bundle", {"--trust"}).json()["bundles"][0]["error"];
    CHECK(refused["code"] == "bundle_key_changed");
    const Ran wrong = merge(office, "x.preceptor-bundle", {"--approve", "1111 2222"});
    CHECK(wrong.exitCode == 1);
    CHECK(wrong.json()["bundles"][0]["error"]["args"][2] == "1111 2222");
    const Ran tried = merge(office, "x.preceptor-bundle", {"--dry-run"});
    CHECK(tried.exitCode == 0);
    CHECK(tried.json()["bundles"][0]["would_refuse"]["code"] == "bundle_key_changed");
    const std::string fingerprint = refused["args"][1];
    CHECK(merge(office, "x.preceptor-bundle", {"--approve", fingerprint, "--dry-run"}).exitCode == 0);
    CHECK(merge(office, "x.preceptor-bundle").exitCode == 1); // a dry run approves nothing
    std::string typed = fingerprint;
    std::erase(typed, ' ');
    CHECK(merge(office, "x.preceptor-bundle", {"--approve", typed}).exitCode == 0);
}

TEST_CASE("one's own exchange file is told apart by the command", "[cli][exchange]") {
    const Desk ward;
    init(ward, "Ward 5");
    writeBundle(ward, "w.preceptor-bundle");
    const Ran own = merge(ward, "w.preceptor-bundle");
    CHECK(own.exitCode == 0);
    CHECK(own.json()["bundles"][0]["own"] == true);
}
