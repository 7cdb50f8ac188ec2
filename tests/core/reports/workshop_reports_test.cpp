// SPDX-License-Identifier: GPL-3.0-or-later
// Formulas of the reports about workshops, trainers and credit, worked out by hand. Today is 24 November 2026.
#include "core/services/cascade_service.h"
#include "core/services/people_service.h"
#include "core/services/register_service.h"
#include "core/services/report_service.h"
#include "core/storage/unit_of_work.h"
#include "tests/support/catch.h"
#include "tests/support/programme_builder.h"

#include <algorithm>
#include <cmath>
#include <map>

using namespace preceptor;
using preceptor::test::ProgrammeBuilder;

namespace {

const Shape kEvent{
    "event",
    {"programme_id", "code", "title", "kind", "start_on", "is_tot", "evidence", "verified_on", "contact_hours"}};
const Shape kDay{"session",
                 {"programme_id", "event_id", "kind", "title", "planned_on", "planned_time", "planned_minutes",
                  "timezone", "status"}};
const Shape kTarget{"target", {"programme_id", "indicator_code", "period_start", "period_end", "value"}};
const Shape kScheme{"credit_scheme", {"code", "title", "learner_hours", "lecturer_hours", "most_of_activity"}};
const Shape kAward{"credit_award",
                   {"person_id", "credit_scheme_id", "role", "activity", "hours", "credits", "earned_on"}};
const Shape kRole{"event_role", {"event_id", "person_id", "role", "completed_on"}};
const Shape kProfile{"trainer_profile", {"person_id", "level", "origin"}};
const Shape kEpa{"epa", {"framework", "code", "title"}};
const Shape kDecision{"entrustment_decision", {"person_id", "epa_id", "level", "decided_on", "decided_by"}};
const Shape kAttendance{"attendance", {"session_id", "person_id", "role", "status"}};
const Shape kItem{"item_batch", {"event_id", "item", "n_expected", "n_returned"}};

constexpr double kHours = 12; // of each event

struct Fixture {
    ProgrammeBuilder build;

    std::int64_t add(const Shape& shape, std::initializer_list<Cell> cells) {
        return *build.workspace().unit().transact(Action::EditRegister, [&](Write& write) -> Result<std::int64_t> {
            const auto id = write.newId();
            write.insert(shape, id, cells);
            return id;
        });
    }
    std::int64_t event(const char* code, const char* kind, const char* start, Cell evidence = {}, Cell verified = {}) {
        return add(kEvent, {build.programme(), code, code, kind, start, std::string_view(kind) == "tot_workshop",
                            evidence, verified, kHours});
    }
    void day(Cell event, const char* on, const char* status = "held", const char* title = "Workshop") {
        add(kDay, {build.programme(), event, "workshop_day", title, on, "09:00", 420, "Asia/Shanghai", status});
    }
    Table run(std::string_view code, const ReportParameters& parameters = {}) {
        auto table = build.workspace().reports().run(code, parameters);
        REQUIRE(table);
        return std::move(*table);
    }
    std::int64_t workshopsSoFar() {
        add(kTarget, {build.programme(), "workshops_held", "2026-01-01", "2026-12-31", 6.0});
        return std::get<std::int64_t>(*run("targets").at(0, "actual_lop"));
    }
};

double real(const Table& table, std::size_t row, std::string_view column) {
    const Value* value = table.at(row, column);
    if (const auto* whole = std::get_if<std::int64_t>(value)) return static_cast<double>(*whole);
    const auto* number = std::get_if<double>(value);
    return number != nullptr ? *number : std::nan("");
}

} // namespace

TEST_CASE("a workshop event is held once, however its days lie", "[reports]") {
    Fixture f;
    const auto event = f.event("W1", "workshop", "2026-03-01");
    f.day(event, "2026-03-01");
    f.day(event, "2026-03-20"); // the second half, weeks later
    CHECK(f.workshopsSoFar() == 1);
}

TEST_CASE("a workshop that lies ahead is no training event yet, and one that begins today is", "[reports]") {
    Fixture f;
    f.event("W1", "workshop", "2026-11-24");
    const auto ahead = f.event("W2", "workshop", "2026-11-25");
    f.add(kRole, {ahead, f.build.person("Chen Jie"), "learner", {}});
    f.event("W3", "tot_workshop", "2027-03-01");
    const Table table = f.run("training_events");
    REQUIRE(table.rows.size() == 1);
    CHECK(std::get<std::string>(*table.at(0, "event_code")) == "W1");
    ReportParameters year;
    year.from = Date::of(2026, 1, 1);
    year.to = Date::of(2027, 12, 31);
    CHECK(f.run("training_events", year).rows.size() == 1);
    year.to = Date::of(2026, 6, 30);
    CHECK(f.run("training_events", year).rows.empty());
}

TEST_CASE("what was only counted at an event has a source, and stands beside people, never with them", "[reports]") {
    Fixture f;
    RegisterService& registers = f.build.workspace().registers();
    const auto event = f.event("W1", "workshop", "2026-03-01");
    f.add(kRole, {event, f.build.person("Chen Jie"), "learner", "2026-03-01"});
    const auto heads = [&](const char* cadre, const char* sex, FieldValue n, const char* source) {
        return registers.save("event_headcount", {}, {event, cadre, sex, {}, n, source, {}}).ok();
    };
    CHECK_FALSE(heads("nurse", "female", std::int64_t{12}, ""));
    CHECK_FALSE(heads("nurse", "female", {}, "sign-in sheet"));
    REQUIRE(heads("nurse", "female", std::int64_t{12}, "sign-in sheet"));
    REQUIRE(heads("nurse", "male", std::int64_t{3}, "sign-in sheet"));
    REQUIRE(heads("physician_specialist", "unknown", std::int64_t{5}, "the organiser's figure"));
    const Table events = f.run("training_events");
    REQUIRE(events.rows.size() == 1);
    CHECK(real(events, 0, "total") == 1);
    CHECK(real(events, 0, "headcount_only") == 20);
    const Table trained = f.run("people_trained");
    REQUIRE_FALSE(trained.rows.empty());
    CHECK(real(trained, 0, "unique_trained") == 0); // of no course's class
    CHECK(real(trained, 0, "headcount_only") == 20);
    std::map<std::string, double> byCadre;
    for (std::size_t row = 0; row < trained.rows.size(); ++row)
        if (const auto* group = std::get_if<std::string>(trained.at(row, "cadre_group")))
            byCadre[*group] = std::max(byCadre[*group], real(trained, row, "headcount_only"));
    CHECK(byCadre["nurse"] == 15);
    CHECK(byCadre["doctor"] == 5);
    CHECK(f.build.workspace().people().count() == 1);
}

TEST_CASE("a transcript tells teaching, workshops, credit and what a person is entrusted with", "[reports]") {
    Fixture f;
    const auto trainer = f.build.person("Chen Jie");
    const auto taught = f.event("W1", "workshop", "2026-03-01");
    f.add(kRole, {taught, trainer, "lead_trainer", {}});
    const auto learned = f.event("W2", "tot_workshop", "2025-06-01");
    f.add(kRole, {learned, trainer, "learner", "2025-06-02"});
    const auto ahead = f.event("W3", "workshop", "2027-03-01");
    f.add(kRole, {ahead, trainer, "co_trainer", {}});
    const auto scheme = f.add(kScheme, {"cn", "Class I", 3.0, 1.0, {}});
    f.add(kAward, {trainer, scheme, "lecturer", "W1", 2.0, 4.0, "2026-03-05"});
    const auto epa = f.add(kEpa, {"local", "E1", "Pain"});
    f.add(kDecision, {trainer, epa, "4_unsupervised", "2026-05-01", "Board"});
    ReportParameters only;
    only.person = PersonId{trainer};
    const Table table = f.run("transcript", only);
    REQUIRE(table.rows.size() == 4); // what lies ahead is no deed
    const auto text = [&](std::size_t row, std::string_view column) {
        return std::get<std::string>(*table.at(row, column));
    };
    CHECK(text(0, "activity") == "W2");
    CHECK(text(0, "result") == "completed");
    CHECK(text(1, "role") == "lead_trainer");
    CHECK(real(table, 1, "hours") == kHours);
    CHECK(text(2, "activity_kind") == "credit");
    CHECK(real(table, 2, "credits") == 4);
    CHECK(text(3, "result") == "4_unsupervised");
}

TEST_CASE("a workshop's sessions give its hours, so its role gives none again", "[reports]") {
    Fixture f;
    const auto trainer = f.build.person("Chen Jie");
    const auto event = f.event("W1", "workshop", "2026-03-01");
    f.day(event, "2026-03-01");
    f.add(kRole, {event, trainer, "lead_trainer", {}});
    const auto session = f.build.workspace().unit().db().queryInteger("SELECT id FROM session");
    f.add(kAttendance, {session, trainer, "lecturer", "present"});
    const Table table = f.run("transcript");
    REQUIRE(table.rows.size() == 2);
    CHECK(std::isnan(real(table, 0, "hours")) != std::isnan(real(table, 1, "hours")));
}

TEST_CASE("workshop days without an event are runs, beside events, and those of a deleted event too", "[reports]") {
    Fixture f;
    f.day({}, "2026-02-01");
    f.day({}, "2026-02-02");
    const auto event = f.event("W1", "workshop", "2026-02-02");
    f.day(event, "2026-02-02");
    const auto gone = f.event("W2", "workshop", "2026-05-01");
    f.day(gone, "2026-05-01", "held", "Other");
    (void)f.build.workspace().unit().transact(Action::EditRegister, [&](Write& write) -> Result<int> {
        write.setDeleted("event", gone, true);
        return 0;
    });
    CHECK(f.workshopsSoFar() == 3);
}

TEST_CASE("a workshop without days counts from its first day on, a cancelled or reported one does not", "[reports]") {
    Fixture f;
    f.event("W1", "tot_workshop", "2026-11-24");
    f.event("W2", "workshop", "2026-11-25"); // tomorrow
    f.day(f.event("W3", "workshop", "2026-03-01"), "2026-03-01", "cancelled");
    f.event("W4", "workshop", "2026-03-01", "photo");
    f.event("W5", "workshop", "2026-03-01", "photo", "2026-04-01"); // somebody has looked into it
    f.event("W6", "outreach", "2026-03-01");
    CHECK(f.workshopsSoFar() == 2);
}

TEST_CASE("what an activity gives at most is used up by earlier awards, also of another year", "[reports]") {
    Fixture f;
    const auto who = f.build.person("Ben");
    const auto scheme = f.add(kScheme, {"S", "Scheme", 3.0, 0.5, 25.0});
    f.add(kAward, {who, scheme, "lecturer", "Course", 10.0, 20.0, "2025-12-01"});
    f.add(kAward, {who, scheme, "lecturer", "Course", 10.0, 20.0, "2026-02-01"});
    f.add(kAward, {who, scheme, "learner", "Course", 3.0, 1.0, "2026-03-01"});
    f.add(kAward, {who, scheme, "learner", "Other course", 7.0, 2.0, "2026-04-01"});
    ReportParameters year;
    year.from = Date::of(2026, 1, 1);
    const Table table = f.run("credit_return", year);
    REQUIRE(table.rows.size() == 4); // the year, then three awards
    CHECK(real(table, 0, "credits") == 23);
    CHECK(real(table, 0, "credits_counted") == 7); // 5 + 0 + 2
    CHECK(real(table, 1, "credits_counted") == 5);
    CHECK(real(table, 2, "credits_counted") == 0);
    CHECK(real(table, 3, "credits_due") == Approx(2.33));                  // seven hours at three a credit
    CHECK(std::holds_alternative<std::monostate>(*table.at(0, "enough"))); // the scheme asks for no least
}

TEST_CASE("the report of the cascade says what the service says", "[reports][cascade]") {
    Fixture f;
    const auto anna = f.build.person("Anna");
    const auto ben = f.build.person("Ben");
    const auto chi = f.build.person("Chi");
    f.add(kProfile, {anna, "faculty", "local"});
    const auto tot = f.event("T1", "tot_workshop", "2026-01-10");
    f.add(kRole, {tot, anna, "lead_trainer", {}});
    f.add(kRole, {tot, ben, "learner", "2026-01-11"});
    const auto taught = f.event("W1", "mini_course", "2026-04-11");
    f.add(kRole, {taught, ben, "lead_trainer", {}});
    f.add(kRole, {taught, chi, "learner", "2026-04-11"});
    const Cascade cascade = f.build.workspace().cascades().cascade();
    const Table table = f.run("cascade");
    REQUIRE(table.rows.size() == 1 + cascade.generations.size() + cascade.trainers.size());
    CHECK(real(table, 0, "utilisation_rate") == Approx(100 * *cascade.all.utilisation()));
    CHECK(real(table, 0, "active_rate") == Approx(100 * *cascade.all.activeRate()));
    CHECK(real(table, 0, "multiplication") == Approx(*cascade.all.multiplication()));
    for (std::size_t i = 0; i < cascade.trainers.size(); ++i) {
        const CascadeTrainer& trainer = cascade.trainers[i];
        const std::size_t row = 1 + cascade.generations.size() + i;
        CHECK(std::get<std::string>(*table.at(row, "trainer")) == trainer.name);
        CHECK(std::get<std::string>(*table.at(row, "generation")) == std::to_string(*trainer.generation));
        CHECK(real(table, row, "events_led") == trainer.events);
        CHECK(real(table, row, "learners_completed") == trainer.learners);
    }
    CHECK(real(table, 4, "months_to_first") == Approx(3.0)); // 90 days
}

TEST_CASE("who is on the list of an event that is still to come is no evidence yet", "[reports]") {
    Fixture f;
    const auto ben = f.build.person("Ben");
    f.add(kRole, {f.event("W1", "workshop", "2026-11-25"), ben, "learner", {}});
    CHECK(real(f.run("evidence_map"), 1, "n") == 0);
    f.add(kRole, {f.event("W2", "workshop", "2026-11-24"), ben, "learner", {}});
    CHECK(real(f.run("evidence_map"), 1, "n") == 1);
}

TEST_CASE("an item without a mark has no mean, and forms that nobody counted no response rate", "[reports]") {
    Fixture f;
    const auto event = f.event("W1", "workshop", "2026-03-01");
    f.add(kItem, {event, "Room", {}, 3});
    f.add(kItem, {event, "Food", 0, 0});
    const Table table = f.run("satisfaction");
    REQUIRE(table.rows.size() == 2);
    for (const char* column : {"response_rate", "mean", "pct_agree"})
        for (std::size_t row = 0; row < 2; ++row) CHECK(std::isnan(real(table, row, column)));
    CHECK(real(table, 1, "missing_marks") == 3);
}
