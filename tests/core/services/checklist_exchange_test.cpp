// SPDX-License-Identifier: GPL-3.0-or-later
// Checklists marked by item on several PCs: what an attempt came to is added up where it is read, so they agree.
#include "core/services/assessment_service.h"
#include "core/services/conflict_service.h"
#include "core/services/enrolment_service.h"
#include "core/services/listing_service.h"
#include "core/services/report_service.h"
#include "tests/support/catch.h"
#include "tests/support/exchange_pc.h"
#include "tests/support/programme_builder.h"

using namespace preceptor;
using preceptor::test::ProgrammeBuilder;

namespace {

const Date kOsceDay = Date::of(2026, 10, 8);

struct ChecklistWards {
    test::Pc one{"one"};
    test::Pc two{"two"};
    Assessment osce;
    CohortId cohort;
    EnrolmentId enrolment;

    // Of three items, the second with two marks; to pass are 15 of 20.
    explicit ChecklistWards(bool asNote = false) {
        one.create("Ward 1");
        ProgrammeBuilder build(*one.workspace);
        const auto version = build.course(1, R"({"assessment":"osce","mark":75})");
        cohort = build.cohort(version);
        enrolment = build.enrol(cohort, build.people(1)).front();
        osce = {{}, version, "Syringe driver", "osce", 20, 15.0};
        const std::string items = "Washes the hands\nNames the medicine | 2\nStarts the pump";
        osce.id = *one.workspace->assessments().add(osce, asNote ? std::string() : items);
        if (asNote)
            REQUIRE(one.workspace->unit().transact(Action::EditCurriculum, [&](Write& write) -> Status {
                static const Shape kNote{"assessment", {"note"}};
                write.update(kNote, osce.id.value, {Cell(items)});
                return success();
            }));
        two.create("Ward 2");
        test::meet(one, two);
        exchange();
    }
    std::int64_t exchange() {
        return carry(one, two).total.conflicts + carry(two, one).total.conflicts;
    } // conflicts that were told
    void mark(test::Pc& pc, ItemMarks marks) {
        pc.clock.set(Timestamp{pc.clock.now().millis + 1000});
        const ItemScore score{enrolment, std::move(marks)};
        REQUIRE(pc.workspace->assessments().recordItems(osce.id, 1, kOsceDay, std::span(&score, 1)));
    }
    ScoreRow row(test::Pc& pc) { return pc.workspace->assessments().sheet(osce.id, cohort)->rows.at(0); }
    EnrolmentStatus status(test::Pc& pc) { return pc.workspace->enrolments().view(enrolment)->enrolment.status; }
    std::vector<Conflict> open(test::Pc& pc) {
        std::vector<Conflict> found;
        for (Conflict& each : pc.workspace->conflicts().list(100))
            if (each.open) found.push_back(std::move(each));
        return found;
    }
    void agree() {
        CHECK(row(one).raw == row(two).raw);
        CHECK(row(one).items == row(two).items);
        CHECK(status(one) == status(two));
        CHECK(one.digest() == two.digest());
        for (test::Pc* pc : {&one, &two}) CHECK(pc->workspace->checks().check().empty());
    }
};

} // namespace

TEST_CASE("two PCs that mark other items of one attempt come to the same score, and nobody has to decide",
          "[exchange][checklist]") {
    const bool asNote = GENERATE(false, true);
    ChecklistWards w(asNote);
    w.mark(w.one, {1, std::nullopt, std::nullopt});
    w.mark(w.two, {std::nullopt, 2, std::nullopt});
    CHECK(w.row(w.one).raw == 5);
    CHECK(w.row(w.two).raw == 10);
    CHECK(w.exchange() == 0);
    w.agree();
    CHECK(w.row(w.one).raw == 15);
    CHECK(w.row(w.one).items == ItemMarks{1, 2, std::nullopt});
    CHECK(w.status(w.one) == EnrolmentStatus::Completed);
    CHECK(w.open(w.one).empty());
    CHECK(w.open(w.two).empty());
    CHECK(w.one.workspace->conflicts().openCount() == 0);
    CHECK(w.one.workspace->unit().db().queryInteger("SELECT count(*) FROM assessment_item") == 3);
    // The same where it is listed and reported.
    for (test::Pc* pc : {&w.one, &w.two}) {
        Database& db = pc->workspace->unit().db();
        CHECK(db.queryInteger("SELECT raw FROM test_score") == 15);
        const auto columns = *pc->workspace->listing().columns("score");
        const auto at = std::find(columns.begin(), columns.end(), "raw") - columns.begin();
        REQUIRE(pc->workspace->listing().forEach("score", {}, [&](const std::vector<ListedValue>& row) {
            CHECK(std::get<double>(row[static_cast<std::size_t>(at)]) == 15);
        }));
        const Table competence = *pc->workspace->reports().run("12", {});
        CHECK(*competence.at(0, "competent") == Value(std::int64_t{1}));
        const Table transcript = *pc->workspace->reports().run("28", {});
        bool told = false;
        for (std::size_t i = 0; i < transcript.rows.size(); ++i)
            told = told || *transcript.at(i, "result") == Value("passed");
        CHECK(told);
    }
}

TEST_CASE("an item that two PCs marked differently waits for a person, and the score follows what they choose",
          "[exchange][checklist]") {
    ChecklistWards w;
    w.mark(w.one, {1, 2, 1});
    w.mark(w.two, {1, 1, 1});
    w.exchange();
    w.agree();
    const auto open = w.open(w.one);
    REQUIRE(open.size() == 1);
    CHECK(open[0].table == "item_mark");
    CHECK(open[0].column == "mark");
    const ConflictChoice tooMuch{"item_mark", open[0].row, "mark", Value(3.0)};
    CHECK(w.one.workspace->conflicts().choose(std::span(&tooMuch, 1)).error().issues.at(0).code ==
          IssueCode::OutOfRange);
    const ConflictChoice none{"item_mark", open[0].row, "mark", Value(0.0)};
    REQUIRE(w.one.workspace->conflicts().choose(std::span(&none, 1)));
    CHECK(w.row(w.one).raw == 10);
    CHECK(w.status(w.one) != EnrolmentStatus::Completed);
    w.exchange();
    w.agree();
    CHECK(w.open(w.two).empty());
    CHECK(w.row(w.two).items == ItemMarks{1, 0, 1});
}

TEST_CASE("a mark of the whole and one by item of the same attempt wait for a person", "[exchange][checklist]") {
    ChecklistWards w;
    const ScoreMark whole{w.enrolment, 12};
    w.one.clock.set(Timestamp{w.one.clock.now().millis + 1000});
    REQUIRE(w.one.workspace->assessments().record(w.osce.id, 1, kOsceDay, std::span(&whole, 1)));
    w.mark(w.two, {1, 2, 1});
    w.exchange();
    w.agree();
    const auto open = w.open(w.one);
    REQUIRE(open.size() == 1);
    CHECK(open[0].table == "score");
    CHECK(open[0].column == "raw");
    // What is chosen counts, whichever of the two it is.
    const double chosen = GENERATE(12.0, 20.0, 13.0);
    const ConflictChoice choice{"score", open[0].row, "raw", Value(chosen)};
    REQUIRE(w.one.workspace->conflicts().choose(std::span(&choice, 1)));
    CHECK(w.row(w.one).raw == chosen);
    CHECK(w.row(w.one).items == (chosen == 20 ? ItemMarks{1, 2, 1} : ItemMarks{}));
    w.exchange();
    w.agree();
    CHECK(w.row(w.two).raw == chosen);
    CHECK(w.open(w.one).empty());
    CHECK(w.open(w.two).empty());
}

TEST_CASE("an item that is changed or left out on one PC while another marks it counts as it is now",
          "[exchange][checklist]") {
    ChecklistWards w;
    REQUIRE(w.one.workspace->assessments().edit(w.osce, "Washes the hands\nNames the medicine | 2"));
    w.mark(w.two, {1, 1, 1});
    w.exchange();
    w.agree();
    CHECK(w.row(w.one).raw == 13.33);
    CHECK(w.open(w.one).empty());
    REQUIRE(w.one.workspace->assessments().edit(w.osce, "Washes the hands | 3\nNames the medicine | 2"));
    CHECK(w.row(w.one).raw == 8);
    w.exchange();
    w.agree();
    CHECK(w.row(w.two).raw == 8);
}
