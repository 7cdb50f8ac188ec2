// SPDX-License-Identifier: GPL-3.0-or-later
// Each thing a check looks for is broken on purpose in a good file, and found.
#include "core/services/check_service.h"

#include "core/services/demo_service.h"
#include "core/services/workspace.h"
#include "core/storage/unit_of_work.h"
#include "tests/support/catch.h"

using namespace preceptor;

namespace {

struct Broken {
    FixedClock clock{Date::of(2026, 11, 24)};
    std::unique_ptr<Workspace> workspace = Workspace::inMemory(clock);

    Broken() { REQUIRE(workspace->demo().fill({60, 1, 1}).ok()); }
    // Changes that go around the door: they name the clock, as the guard asks, and leave it as it is.
    void breakWith(std::string sql) {
        Database& db = workspace->unit().db();
        const std::string set = " SET ";
        for (auto at = sql.find(set); at != std::string::npos; at = sql.find(set, at + 1))
            sql.insert(at + set.size(), "_clock = same_clock(_clock), ");
        db.execute("PRAGMA foreign_keys = OFF");
        db.execute(sql);
    }
    void expect(FindingCode code, const std::string& table, const std::string& detail = {}) {
        const auto findings = workspace->checks().check();
        for (const Finding& finding : findings)
            UNSCOPED_INFO(codeOf(finding.code) << " " << finding.table << " " << finding.detail);
        REQUIRE(findings.size() == 1);
        CHECK(findings.front().code == code);
        CHECK(findings.front().table == table);
        CHECK(findings.front().detail == detail);
    }
};

constexpr const char* kOneCompleted = "(SELECT id FROM enrolment WHERE completion_basis = 'rule' ORDER BY id LIMIT 1)";

} // namespace

TEST_CASE("a reference to a row that is not there is found", "[check]") {
    Broken file;
    file.breakWith("UPDATE department SET institution_id = 4711 WHERE name = '疼痛门诊'");
    file.expect(FindingCode::ReferenceBroken, "department", "institution");
}

TEST_CASE("a day that does not exist is found, and a period that ends before it begins", "[check]") {
    Broken file;
    file.breakWith("UPDATE protocol SET approved_on = '2026-02-30' WHERE code = 'TP-01'");
    file.expect(FindingCode::DateUnreadable, "protocol", "approved_on");
    file.breakWith("UPDATE protocol SET approved_on = NULL; UPDATE cohort SET end_on = '1999-01-01' "
                   "WHERE id = (SELECT max(id) FROM cohort)");
    const auto findings = file.workspace->checks().check();
    REQUIRE_FALSE(findings.empty());
    CHECK(findings.front() == Finding{FindingCode::EndBeforeStart, "cohort", findings.front().row, "end_on"});
}

TEST_CASE("a clock that cannot be read or names an unseen write is found", "[check]") {
    Broken file;
    file.breakWith("UPDATE funder SET _clock = x'FFFFFF' WHERE name LIKE 'Harbour%'");
    file.expect(FindingCode::ClockUnreadable, "funder");
    Broken other;
    other.workspace->unit().db().execute("UPDATE sync_replica SET have = 0");
    CHECK(other.workspace->checks().check().front().code == FindingCode::ClockAhead);
}

TEST_CASE("an id that is not that of its natural key is found", "[check]") {
    Broken file;
    file.breakWith("UPDATE attendance SET role = 'observer' WHERE id = (SELECT min(id) FROM attendance "
                   "WHERE role = 'participant')");
    file.expect(FindingCode::NaturalIdWrong, "attendance");
}

TEST_CASE("a completion that its rule does not bear out is found", "[check]") {
    Broken file;
    file.breakWith("UPDATE module_progress SET status = 'in_progress' WHERE id = (SELECT min(id) FROM "
                   "module_progress WHERE status = 'done' AND enrolment_id = " +
                   std::string(kOneCompleted) + ")");
    file.expect(FindingCode::CompletionStale, "enrolment");
}

TEST_CASE("a completion without a day is found", "[check]") {
    Broken file;
    file.breakWith("UPDATE enrolment SET completed_on = NULL WHERE id = " + std::string(kOneCompleted));
    file.expect(FindingCode::CompletionUndated, "enrolment");
}
