// SPDX-License-Identifier: GPL-3.0-or-later
// Two PCs and a stick: each desk is a PC with an account of its own.
#include "tests/cli/program.h"
#include "tests/support/catch.h"

#include <filesystem>

using namespace preceptor::test;
namespace fs = std::filesystem;

namespace {

constexpr const char* kFile = "p.preceptor";

void init(const Desk& desk, const std::string& site) {
    REQUIRE(desk.run({"init", kFile, "--programme", "Beijing"}).exitCode == 0);
    REQUIRE(desk.run({"sites", kFile, "--name", site, "--pc", "PC1"}).exitCode == 0);
    desk.write("words", "plum blossom\n");
}

std::string writeBundle(const Desk& desk, const std::string& name, std::vector<std::string> more = {}) {
    std::vector<std::string> arguments = {"export-bundle", kFile, name, "--passphrase-file", "words", "--json"};
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
    std::vector<std::string> arguments = {"merge", kFile, name, "--passphrase-file", "words", "--json"};
    arguments.insert(arguments.end(), more.begin(), more.end());
    return desk.run(arguments);
}

} // namespace

TEST_CASE("two PCs come to the same by a file carried there and back", "[cli][exchange]") {
    const Desk ward;
    const Desk office;
    init(ward, "Ward 5");
    ward.write("people.csv", "Name,Sex,Institution\nWang Fang,F,Haidian\nZhang Wei,M,Haidian\n");
    REQUIRE(ward.run({"import", kFile, "people.csv"}).exitCode == 0);
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
    CHECK(ward.run({"check", kFile}).exitCode == 0);
    const auto sites = ward.run({"sites", kFile, "--json"}).json();
    CHECK(sites["sites"][0]["site"] == "Ward 5");
    CHECK(sites["sites"][1]["site"] == "Office");
    CHECK(sites["sites"][1]["days_silent"] == 0);
}

TEST_CASE("conflicts are listed with both values and resolved by a choice", "[cli][exchange]") {
    const Desk ward;
    const Desk office;
    init(ward, "Ward 5");
    init(office, "Office");
    carry(ward, office, writeBundle(ward, "w.preceptor-bundle"));
    REQUIRE(merge(office, "w.preceptor-bundle", {"--unrelated", "--trust"}).exitCode == 0);
    // Both made a programme of the same code: one of them is shown with a suffix.
    const auto listed = office.run({"conflicts", kFile, "--json"}).json()["conflicts"];
    REQUIRE(listed.size() == 1);
    CHECK(listed[0]["kind"] == "same_code");
    const std::string key = listed[0]["key"];
    const Ran chosen = office.run({"conflicts", kFile, "--resolve", key, "--take", "value:SECOND"});
    CHECK(chosen.exitCode == 0);
    CHECK(office.run({"conflicts", kFile, "--json"}).json()["conflicts"].empty());
    CHECK(office.run({"conflicts", kFile, "--resolve", key}).exitCode == 1);
}

TEST_CASE("a folder that two PCs share brings them together", "[cli][exchange]") {
    const Desk ward;
    const Desk office;
    init(ward, "Ward 5");
    init(office, "Office");
    const TempDir shared;
    const auto exchange = [&](const Desk& desk) {
        const Ran done = desk.run({"exchange-folder", kFile, shared.path().string(), "--passphrase-file", "words",
                                   "--trust", "--unrelated", "--json"});
        INFO(done.err);
        REQUIRE(done.exitCode == 0);
    };
    exchange(ward);
    exchange(office);
    exchange(ward);
    CHECK(ward.digest() == office.digest());
}
