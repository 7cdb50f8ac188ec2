// SPDX-License-Identifier: GPL-3.0-or-later
// Certificates on the command line: issued to a class, listed, checked on another PC, withdrawn, and one as a badge.
#include "tests/cli/program.h"
#include "tests/support/catch.h"

using namespace preceptor::test;

namespace {

constexpr const char* kFile = "p.preceptor";

} // namespace

TEST_CASE("a class gets certificates that another PC can check", "[cli][certificate]") {
    const DemoDesk ward;
    std::string cohort;
    std::size_t waiting = 0;
    for (const auto& row : ward.rows("cohort")) {
        const auto listed = ward.run({"certificates", kFile, "--class", row["id"], "--list", "--json"}).json();
        if (listed["waiting"] > waiting) {
            cohort = row["id"];
            waiting = listed["waiting"];
        }
    }
    REQUIRE(waiting > 0);
    const auto issued = ward.run({"certificates", kFile, "--class", cohort, "--issue", "--json"}).json();
    CHECK(issued["issued"] == waiting);
    const auto first = issued["certificates"][0];
    const std::string number = first["number"];
    const std::string code = first["code"];
    CHECK(ward.run({"certificates", kFile, "--class", cohort, "--list", "--json"}).json()["waiting"] == 0);
    const auto saysAll = [&first](const Ran& ran) {
        for (const char* part : {"name", "course", "completed_on", "number", "issued_on", "issuer"}) {
            INFO(part);
            CHECK(ran.out.find(first[part].get<std::string>()) != std::string::npos);
        }
    };
    const Ran genuine = ward.run({"certificates", kFile, "--verify", code});
    CHECK(genuine.exitCode == 0);
    CHECK(genuine.out.starts_with("Genuine"));
    saysAll(genuine);

    const Desk office;
    REQUIRE(office.run({"init", kFile, "--programme", "Office"}).exitCode == 0);
    const Ran unknown = office.run({"certificates", kFile, "--verify", code, "--json"});
    CHECK(unknown.exitCode == 1);
    CHECK(unknown.json()["verdict"] == "unknown_issuer");
    CHECK(unknown.json()["fingerprint"] == ward.run({"certificates", kFile, "--json"}).json()["fingerprint"]);
    CHECK(unknown.json()["statement"]["name"] == first["name"]);
    saysAll(office.run({"certificates", kFile, "--verify", code}));
    CHECK(office.run({"certificates", kFile, "--verify", code.substr(0, 40), "--json"}).json()["verdict"] ==
          "unreadable");

    REQUIRE(ward.run({"certificates", kFile, "--badge", number, "--out", "badge.json"}).exitCode == 0);
    CHECK(ward.read("badge.json").find("OpenBadgeCredential") != std::string::npos);
    REQUIRE(ward.run({"certificates", kFile, "--revoke", number, "--reason", "misspelt"}).exitCode == 0);
    const Ran revoked = ward.run({"certificates", kFile, "--verify", code, "--json"});
    CHECK(revoked.json()["verdict"] == "revoked");
    const Ran again = ward.run({"certificates", kFile, "--revoke", number, "--reason", "again"});
    CHECK(again.exitCode == 1);
    CHECK(again.err.find("The certificate " + number + " was withdrawn on ") != std::string::npos);
    CHECK(again.err.find("revoked_on") == std::string::npos);
    CHECK(ward.run({"check", kFile}).exitCode == 0);
}

TEST_CASE("no code at all is not checked, and said to be missing", "[cli][certificate]") {
    const DemoDesk desk;
    for (const char* nothing : {"", "  "}) {
        const Ran checked = desk.run({"certificates", "p.preceptor", "--verify", nothing});
        CHECK(checked.exitCode == 1);
        CHECK(checked.out.empty());
        CHECK(checked.err.find("--verify is empty: give what the QR code says") != std::string::npos);
    }
}
