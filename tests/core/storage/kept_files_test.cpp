// SPDX-License-Identifier: GPL-3.0-or-later
// Files written by earlier versions are kept in tests/data/files, one a schema, and must open for ever.
#include "core/base/atomic_file.h"
#include "core/reports/catalogue.h"
#include "core/services/attachment_service.h"
#include "core/services/case_search.h"
#include "core/services/check_service.h"
#include "core/services/conflict_service.h"
#include "core/services/exchange_service.h"
#include "core/services/people_service.h"
#include "core/services/report_service.h"
#include "core/services/workspace.h"
#include "core/storage/unit_of_work.h"
#include "tests/support/catch.h"
#include "tests/support/kept_file.h"
#include "tests/support/paths.h"
#include "tests/support/temp_dir.h"

using namespace preceptor;

TEST_CASE("every kept file of an earlier version opens, checks out and takes a change", "[storage][kept]") {
    const FixedClock clock{Date::of(2027, 1, 15)};
    int files = 0;
    for (const auto& entry : std::filesystem::directory_iterator(test::sourcePath("tests/data/files"))) {
        INFO(entry.path().filename().string());
        const test::TempDir dir;
        const auto copy = dir / "kept.preceptor";
        std::filesystem::copy_file(entry.path(), copy);
        auto workspace = Workspace::open(copy, OpenAs::Editor, clock);
        REQUIRE(workspace);
        CHECK((*workspace)->checks().check().empty());
        CHECK((*workspace)->people().count() == 20);
        PersonDraft draft;
        draft.values.nativeName = "Awa Diop";
        CHECK((*workspace)->people().addPerson(draft).ok());
        ++files;
    }
    CHECK(files >= 9);
}

TEST_CASE("the kept file of format 5 still has its cases, a draft and a reason to keep a text, and takes a file",
          "[storage][kept][attachment]") {
    const FixedClock clock{Date::of(2027, 1, 15)};
    const test::TempDir dir;
    const auto copy = test::keptFile(dir, "schema-0005");
    const auto workspace = Workspace::open(copy, OpenAs::Editor, clock);
    REQUIRE(workspace);
    Database& db = (*workspace)->unit().db();
    CHECK(db.queryText("SELECT title FROM case_item WHERE title = 'Kept case of format five'") ==
          "Kept case of format five");
    CHECK(db.queryText("SELECT reason FROM deid_override") == "a helpline");
    CHECK(db.queryInteger("SELECT count(*) FROM case_draft") == 1);
    CHECK(db.queryInteger("SELECT count(*) FROM recommendation") == 116);
    CHECK_FALSE((*workspace)->caseSearch().find("opioid").hits.empty());
    const SessionId session{db.queryInteger("SELECT max(id) FROM session")};
    REQUIRE(writeFileAtomically(dir / "a.pdf", "%PDF-1.7"));
    REQUIRE((*workspace)->attachments().attach(dir / "a.pdf", {.session = session}));
    CHECK((*workspace)->attachments().ofSession(session).size() == 1);
}

TEST_CASE("a file of format 5 that may only be read has no attached files, and says nothing is wrong",
          "[storage][kept][attachment]") {
    const FixedClock clock{Date::of(2027, 1, 15)};
    const test::TempDir dir;
    const auto copy = test::keptFile(dir, "schema-0005");
    const auto workspace = Workspace::open(copy, OpenAs::Reader, clock);
    REQUIRE(workspace);
    CHECK((*workspace)->attachments().ofSession(SessionId{1}).empty());
    CHECK((*workspace)->attachments().totals().files == 0);
    CHECK((*workspace)->attachments().fileName(AttachmentId{1}).error().code == ErrorCode::NotFound);
    CHECK((*workspace)->checks().check().empty());
}

TEST_CASE("a file of an earlier format that may only be read answers every report and every search as it was",
          "[storage][kept]") {
    const FixedClock clock{Date::of(2027, 1, 15)};
    for (const auto& entry : std::filesystem::directory_iterator(test::sourcePath("tests/data/files"))) {
        INFO(entry.path().filename().string());
        const test::TempDir dir;
        const auto copy = dir / "kept.preceptor";
        std::filesystem::copy_file(entry.path(), copy);
        const auto before = readFile(copy, 10 << 20);
        const auto workspace = Workspace::open(copy, OpenAs::Reader, clock);
        REQUIRE(workspace);
        CHECK((*workspace)->unit().db().readOnly());
        for (const ReportInfo& report : allReports()) CHECK((*workspace)->reports().run(report.code, {}).ok());
        if (entry.path().filename() >= "schema-0005.preceptor")
            CHECK_FALSE((*workspace)->caseSearch().find("opioid").hits.empty());
        PersonDraft draft;
        draft.values.nativeName = "Awa Diop";
        CHECK_FALSE((*workspace)->people().addPerson(draft).ok());
        CHECK(*readFile(copy, 10 << 20) == *before);
    }
}

TEST_CASE("the kept file of format 2 still has its conflict, its receipts and whom it knows", "[storage][kept]") {
    const FixedClock clock{Date::of(2027, 1, 15)};
    const test::TempDir dir;
    const auto copy = test::keptFile(dir, "schema-0002");
    const auto workspace = Workspace::open(copy, OpenAs::Editor, clock);
    REQUIRE(workspace);
    const auto conflicts = (*workspace)->conflicts().list();
    REQUIRE(conflicts.size() == 2);
    CHECK(conflicts[0].column == "signed_by");
    CHECK(conflicts[0].values.size() == 2);
    CHECK((*workspace)->exchange().receipts().size() == 4);
    REQUIRE((*workspace)->exchange().contacts().size() == 1);
    CHECK((*workspace)->exchange().contacts()[0].state == ContactState::Trusted);
    CHECK((*workspace)->exchange().overview().sites.at(1).site == "Office");
}

TEST_CASE("the kept file of format 3 still has the lines of its meeting, the names decided about and its conflict",
          "[storage][kept]") {
    const FixedClock clock{Date::of(2027, 1, 15)};
    const test::TempDir dir;
    const auto copy = test::keptFile(dir, "schema-0003");
    const auto workspace = Workspace::open(copy, OpenAs::Editor, clock);
    REQUIRE(workspace);
    Database& db = (*workspace)->unit().db();
    CHECK(db.queryInteger("SELECT count(*) FROM platform_row WHERE platform = 'zoom' AND _deleted = 0") == 3);
    CHECK(db.queryText("SELECT name FROM name_alias WHERE person_id IS NULL") == "Ward 5 phone");
    CHECK(db.queryText("SELECT name FROM name_alias WHERE person_id IS NOT NULL") == "宁宁姐");
    const auto conflicts = (*workspace)->conflicts().list();
    REQUIRE_FALSE(conflicts.empty());
    CHECK(conflicts[0].column == "signed_by");
    CHECK((*workspace)->exchange().receipts().size() == 2);
}

TEST_CASE("the kept file of format 8 still has its corrected meeting, and its marks are entered by hand",
          "[storage][kept]") {
    const FixedClock clock{Date::of(2027, 1, 15)};
    const test::TempDir dir;
    const auto copy = test::keptFile(dir, "schema-0008");
    const auto workspace = Workspace::open(copy, OpenAs::Editor, clock);
    REQUIRE(workspace);
    Database& db = (*workspace)->unit().db();
    CHECK(db.queryInteger("SELECT count(*) FROM platform_row WHERE file_key IS NOT NULL AND _deleted = 0") == 2);
    CHECK(db.queryInteger("SELECT count(*) FROM platform_row WHERE _deleted = 1") == 1);
    CHECK(db.queryText("SELECT name FROM name_alias WHERE person_id IS NULL") == "Ward 5 phone");
    CHECK(db.queryInteger("SELECT count(*) FROM score") == 37);
    CHECK(db.queryInteger("SELECT count(*) FROM score WHERE source IS NOT NULL") == 0);
    CHECK(db.queryInteger("SELECT count(*) FROM platform_fact") == 0);
}

TEST_CASE("the kept file of format 9 still has what a form told, and its audit trail begins with the next act",
          "[storage][kept][audit]") {
    const FixedClock clock{Date::of(2027, 1, 15)};
    const test::TempDir dir;
    const auto copy = test::keptFile(dir, "schema-0009");
    const auto workspace = Workspace::open(copy, OpenAs::Editor, clock);
    REQUIRE(workspace);
    Database& db = (*workspace)->unit().db();
    CHECK(db.queryInteger("SELECT count(*) FROM platform_fact") == 2);
    CHECK(db.queryInteger("SELECT count(*) FROM score WHERE source IS NOT NULL") == 2);
    CHECK(db.queryInteger("SELECT count(*) FROM audit_entry") == 0);
}
