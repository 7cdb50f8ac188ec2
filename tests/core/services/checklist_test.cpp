// SPDX-License-Identifier: GPL-3.0-or-later
// Skills checklists marked by item.
#include "core/model/change_set.h"
#include "core/model/checklist.h"
#include "core/services/assessment_service.h"
#include "core/services/curriculum_service.h"
#include "core/services/enrolment_service.h"
#include "core/services/people_service.h"
#include "core/storage/rows.h"
#include "core/storage/unit_of_work.h"
#include "core/storage/write.h"
#include "tests/support/catch.h"
#include "tests/support/programme_builder.h"

using namespace preceptor;
using preceptor::test::ProgrammeBuilder;

namespace {

const Date kSeen = Date::of(2026, 10, 8);

struct Checklist {
    ProgrammeBuilder build;
    CourseVersionId version = build.course(1, R"({"assessment":"osce","mark":75})");
    CohortId cohort = build.cohort(version);
    std::vector<EnrolmentId> enrolments = build.enrol(cohort, build.people(2));
    Assessment osce{{}, version, "Syringe driver", "osce", 20, 15.0};

    explicit Checklist(const std::string& items = "Washes the hands\nNames the medicine | 2\nStarts the pump") {
        osce.id = *tests().add(osce, items);
    }
    AssessmentService& tests() { return build.workspace().assessments(); }
    ScoreSheet sheet() { return *tests().sheet(osce.id, cohort); }
    Result<int> mark(std::size_t who, ItemMarks marks) {
        const ItemScore score{enrolments[who], std::move(marks)};
        return tests().recordItems(osce.id, 1, kSeen, std::span(&score, 1));
    }
    std::string firstIssue(const Status& status) {
        return status.error().issues.empty() ? std::string() : status.error().issues.front().field;
    }
};

} // namespace

TEST_CASE("the mark of a checklist is what its items come to, of the test's own maximum", "[checklist]") {
    Checklist f;
    CHECK(f.tests().items(f.osce.id)[1].max == 2);
    CHECK(*f.mark(0, {1, 2, 0}) == 1);
    CHECK(f.sheet().rows[0].raw == 15);
    CHECK(f.sheet().rows[0].items == ItemMarks{1, 2, 0});
    CHECK(f.build.workspace().enrolments().view(f.enrolments[0])->enrolment.status == EnrolmentStatus::Completed);
    CHECK(*f.mark(0, {1, 2, 0}) == 0);
    CHECK(*f.mark(0, {1, 1, std::nullopt}) == 1);
    CHECK(f.sheet().rows[0].raw == 10);
    CHECK(f.build.workspace().enrolments().view(f.enrolments[0])->enrolment.status != EnrolmentStatus::Completed);
    REQUIRE(f.build.workspace().undo());
    CHECK(f.sheet().rows[0].items == ItemMarks{1, 2, 0});
    CHECK(*f.mark(0, ItemMarks(3)) == 1);
    CHECK_FALSE(f.sheet().rows[0].raw);
    CHECK(f.sheet().rows[0].items.empty());
}

TEST_CASE("what the items of a checklist come to is written once, also over a mark of the whole", "[checklist]") {
    Checklist f;
    Database& db = f.build.workspace().unit().db();
    db.execute("CREATE TEMP TABLE written (raw); "
               "CREATE TEMP TRIGGER made AFTER INSERT ON score BEGIN INSERT INTO written VALUES (new.raw); END; "
               "CREATE TEMP TRIGGER changed AFTER UPDATE ON score BEGIN INSERT INTO written VALUES (new.raw); END");
    const auto written = [&] {
        auto all = allRows(db.cached("SELECT raw FROM written ORDER BY raw"), [](Statement& s) { return s.real(0); });
        db.execute("DELETE FROM written");
        return all;
    };
    REQUIRE(f.mark(0, {1, 2, 0}));
    CHECK(written() == std::vector<double>{15});
    const ScoreMark whole{f.enrolments[1], 12};
    REQUIRE(f.tests().record(f.osce.id, 1, kSeen, std::span(&whole, 1)));
    REQUIRE(f.mark(1, {1, 0, 0}));
    CHECK(written() == std::vector<double>{5, 12});
    REQUIRE(f.tests().edit(f.osce, "Washes the hands\nNames the medicine | 6\nStarts the pump"));
    CHECK(written() == std::vector<double>{2.5, 7.5});
}

TEST_CASE("an item takes no more than its marks, and all are asked for at once", "[checklist]") {
    Checklist f;
    CHECK(f.mark(0, {1, 3, 0}).error().issues.front().field == "marks[0].items[1]");
    CHECK(f.mark(0, {1, 2}).error().issues.front().field == "marks[0].items");
    CHECK_FALSE(f.sheet().rows[0].raw);
}

TEST_CASE("a mark of the whole checklist takes those of its items away", "[checklist]") {
    Checklist f;
    REQUIRE(f.mark(0, {1, 2, 1}));
    const ScoreMark whole{f.enrolments[0], 12};
    REQUIRE(f.tests().record(f.osce.id, 1, kSeen, std::span(&whole, 1)));
    CHECK(f.sheet().rows[0].raw == 12);
    CHECK(f.sheet().rows[0].items.empty());
}

TEST_CASE("an item keeps its marks under other words and in another place, and is not left out with them",
          "[checklist]") {
    Checklist f;
    REQUIRE(f.mark(0, {1, 2, 0}));
    REQUIRE(f.tests().edit(f.osce, "Starts the pump\nWashes both hands\nNames the medicine | 2"));
    CHECK(f.sheet().rows[0].items == ItemMarks{0, 1, 2});
    const Status left = f.tests().edit(f.osce, "Washes both hands\nNames the medicine | 2");
    CHECK(left.error().code == ErrorCode::InUse);
    CHECK(f.firstIssue(f.tests().edit(f.osce, "Starts the pump\nWashes both hands\nNames the medicine")) == "items");
    CHECK(f.firstIssue(f.tests().edit(f.osce, "Starts the pump | 0\nWashes both hands\nNames it | 2")) == "items");
    CHECK(f.sheet().items.size() == 3);
}

TEST_CASE("items that an earlier program kept as a note are read, and become the same rows on every PC",
          "[checklist]") {
    std::vector<AssessmentItem> seen[2];
    for (auto& items : seen) {
        Checklist f("");
        const Shape note{"assessment", {"note"}};
        REQUIRE(f.build.workspace().unit().transact(Action::EditCurriculum, [&](Write& write) -> Status {
            write.update(note, f.osce.id.value, {Cell("Listens\nExplains")});
            return success();
        }));
        items = f.tests().items(f.osce.id);
        REQUIRE(items.size() == 2);
        REQUIRE(f.mark(0, {1, 0}));
        CHECK(f.tests().items(f.osce.id) == items);
        CHECK(f.sheet().rows[0].raw == 10);
        CHECK(f.build.workspace().unit().db().queryInteger("SELECT count(*) FROM assessment_item") == 2);
    }
}

TEST_CASE("a further version of a course has the same items, and a person's history says how many were full",
          "[checklist]") {
    Checklist f;
    REQUIRE(f.mark(0, {1, 1, 1}));
    const auto next = f.build.workspace().curriculum().addVersion(f.version, "2", kSeen);
    const auto tests = f.tests().ofVersion(*next);
    REQUIRE(tests.size() == 1);
    const auto items = f.tests().items(tests[0].id);
    REQUIRE(items.size() == 3);
    CHECK(items[1].item == "Names the medicine");
    CHECK(items[1].id != f.tests().items(f.osce.id)[1].id);
    const PersonId person = f.build.workspace().enrolments().view(f.enrolments[0])->enrolment.person;
    int found = 0;
    for (const HistoryRow& row : f.build.workspace().people().history(person)) {
        if (row.kind != HistoryKind::Score) continue;
        ++found;
        CHECK(row.itemsFull == 2);
        CHECK(row.itemsAsked == 3);
    }
    CHECK(found == 1);
}

TEST_CASE("marks by item go along to another class of the same course", "[checklist]") {
    Checklist f;
    REQUIRE(f.mark(0, {1, 1, 0}));
    const CohortId other = f.build.cohort(f.version);
    REQUIRE(f.build.workspace().enrolments().transfer(std::span(f.enrolments.data(), 1), other, kSeen, "other"));
    const auto sheet = *f.tests().sheet(f.osce.id, other);
    REQUIRE(sheet.rows.size() == 1);
    CHECK(sheet.rows[0].items == ItemMarks{1, 1, 0});
    CHECK(f.build.workspace().unit().db().queryInteger("SELECT count(*) FROM item_mark WHERE _deleted = 0") == 3);
}

TEST_CASE("a line of a checklist has its most marks behind a bar", "[checklist]") {
    const auto items = itemsOfLines(" Looks \r\n\nSays A|B\nExplains | 2.5\n");
    REQUIRE(items.size() == 3);
    CHECK(items[0].item == "Looks");
    CHECK(items[1].item == "Says A|B");
    CHECK(items[2].max == 2.5);
    CHECK(linesOf(items) == "Looks\nSays A|B\nExplains | 2.5");
    CHECK_FALSE(issuesOf(itemsOfLines("| 2")).empty());
}

TEST_CASE("a checklist has its score of the maximum as it is now, for programs that do not add up too", "[checklist]") {
    Checklist f;
    REQUIRE(f.mark(0, {1, 2, 1}));
    Assessment half = f.osce;
    half.max = 10;
    half.passMark = 8;
    REQUIRE(f.tests().edit(half));
    CHECK(f.sheet().rows[0].raw == 10);
    CHECK(f.build.workspace().unit().db().queryInteger("SELECT raw FROM score") == 10);
    REQUIRE(f.tests().edit(half, "Washes the hands\nNames the medicine | 4\nStarts the pump"));
    CHECK(f.sheet().rows[0].raw == 6.67);
    CHECK(f.build.workspace().unit().db().queryText("SELECT raw FROM score") == "6.67");
    CHECK(f.build.workspace().enrolments().view(f.enrolments[0])->enrolment.status != EnrolmentStatus::Completed);
}
