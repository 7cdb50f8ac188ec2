// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo_classes.h"

#include "core/demo/demo_cohorts.h"
#include "core/demo/demo_progress.h"
#include "core/model/enrolment.h"

#include <algorithm>
#include <map>

namespace preceptor {

namespace {

const Shape kEnrolment{"enrolment",
                       {"person_id", "cohort_id", "affiliation_id", "applied_on", "enrolled_on", "status", "status_on",
                        "reason", "is_retraining", "funded_by_grant_id", "completed_on", "completion_basis",
                        "overridden_by", "override_reason", "certificate_no"}};
const Shape kCapacity{"cohort", {"capacity"}};
const Shape kTrainer{"trainer_profile",
                     {"person_id", "level", "origin", "qualified_on", "languages", "active", "observed_due_on"}};

const std::vector<std::string_view> kReasons = {"workload", "workload",     "left_post", "illness",
                                                "family",   "not_released", "technical", "other"};

constexpr int kNewestDays = 60; // who completed within them waits for the certificate

struct Outcome {
    DemoFate fate = DemoFate::Running;
    std::string_view status = "enrolled";
    std::string_view reason = {};
    std::string_view basis = {}; // by hand only
};

class ClassFiller {
public:
    ClassFiller(DemoWriter& writer, const DemoSource& source, const std::vector<DemoPerson>& people)
        : m_writer(writer), m_people(people), m_random(writer.random("classes")), m_progress(writer, source),
          m_cohorts(writeDemoCohorts(writer)) {}

    std::vector<DemoCohort> fill() {
        for (std::uint32_t i = 0; i < m_people.size(); ++i) {
            if (m_people[i].again) continue;
            for (const DemoChoice& choice : chooseDemoCohorts(m_random, m_cohorts, m_people[i])) enrol(i, choice);
        }
        for (const DemoCohort& cohort : m_cohorts) makeRoom(cohort);
        return std::move(m_cohorts);
    }

private:
    void enrol(std::uint32_t index, const DemoChoice& choice);
    Outcome outcomeOf(const DemoCohort& cohort);
    Outcome endedOutcome();
    Date statusDay(const DemoCohort& cohort, const Outcome& outcome, std::optional<Date> last);
    void writeEnrolment(const DemoPath& path, const DemoPerson& person, bool again, const Outcome& outcome, Date on);
    void writeTrainer(const DemoPerson& person, Date on);
    void makeRoom(const DemoCohort& cohort);

    DemoWriter& m_writer;
    const std::vector<DemoPerson>& m_people;
    DemoRandom m_random;
    DemoProgress m_progress;
    std::vector<DemoCohort> m_cohorts;
    struct Room {
        int taken = 0;
        int waiting = 0;
    };
    std::map<std::int64_t, Room> m_rooms; // by cohort
    int m_certificates = 0;
};

Outcome ClassFiller::endedOutcome() {
    const int ticket = m_random.below(1000);
    if (ticket < 45) return {DemoFate::Left, "withdrawn", m_random.pick(kReasons)};
    if (ticket < 55) return {DemoFate::Left, "transferred", "left_post"};
    if (ticket < 63) return {DemoFate::Left, "deferred", "family"};
    if (ticket < 64) return {DemoFate::Left, "deceased", {}};
    if (ticket < 72) return {DemoFate::Short, "asked_to_repeat", {}};
    if (ticket < 130) return {DemoFate::Short, "not_completed", m_random.pick(kReasons)};
    if (ticket < 137) return {DemoFate::Short, "completed", {}, "manual_override"};
    if (ticket < 141) return {DemoFate::NotBegun, "completed", {}, "prior_learning"};
    return {DemoFate::Complete, "completed"};
}

Outcome ClassFiller::outcomeOf(const DemoCohort& cohort) {
    const Date today = m_writer.calendar().today;
    if (cohort.end < today) return endedOutcome();
    const int ticket = m_random.below(1000);
    if (cohort.start > today) {
        if (ticket < 300) return {DemoFate::NotBegun, "applied"};
        return {DemoFate::NotBegun, ticket < 400 ? "waitlisted" : "enrolled"};
    }
    if (ticket < 25) return {DemoFate::Left, "withdrawn", m_random.pick(kReasons)};
    return {DemoFate::Running, "enrolled"};
}

Date ClassFiller::statusDay(const DemoCohort& cohort, const Outcome& outcome, std::optional<Date> last) {
    const Date today = m_writer.calendar().today;
    if (outcome.fate == DemoFate::Complete && last) return *last;
    if (outcome.fate == DemoFate::Left) return std::min({last.value_or(cohort.start).plusDays(9), cohort.end, today});
    if (outcome.fate == DemoFate::Short || !outcome.basis.empty()) return std::min(cohort.end, today);
    return std::min(last.value_or(cohort.start.plusDays(-6)), today);
}

void ClassFiller::writeEnrolment(const DemoPath& path, const DemoPerson& person, bool again, const Outcome& outcome,
                                 Date on) {
    const bool enrolled = outcome.status != "applied" && outcome.status != "waitlisted";
    const Date begin = std::min(path.cohort->start.plusDays(-6), m_writer.calendar().today);
    const bool byHand = !outcome.basis.empty();
    const bool onPaper = outcome.status == "completed" && on < m_writer.calendar().today.plusDays(-kNewestDays);
    const std::string certificate =
        onPaper ? path.cohort->course.substr(0, 1) + std::to_string(100000 + ++m_certificates) : std::string();
    m_writer.write().insert(
        kEnrolment, path.enrolment,
        {person.id, path.cohort->id, person.affiliation, begin.plusDays(-12).iso(),
         enrolled ? Cell(begin.iso()) : Cell(), outcome.status, on.iso(), Cell::orNull(outcome.reason), again,
         m_random.permille(120) ? m_writer.idOf("GRANT2") : m_writer.idOf("GRANT1"), byHand ? Cell(on.iso()) : Cell(),
         Cell::orNull(outcome.basis), byHand ? Cell("林静 Lin Jing") : Cell(),
         byHand ? Cell("课程记录已核对 Records of the former course seen") : Cell(), Cell::orNull(certificate)});
}

void ClassFiller::writeTrainer(const DemoPerson& person, Date on) {
    const auto id = naturalId(kTrainer.table, {person.id});
    m_writer.write().put(kTrainer, id,
                         {person.id, "qualified", "local", on.iso(), "zh", true, on.plusMonths(12).iso()});
}

// A class has as many places as it took, and where people wait for one no more than that.
void ClassFiller::makeRoom(const DemoCohort& cohort) {
    const Room& room = m_rooms[cohort.id];
    const int places = room.waiting > 0 ? room.taken : std::max(cohort.capacity, (room.taken + 4) / 5 * 5);
    if (places > 0) m_writer.write().update(kCapacity, cohort.id, {places});
}

void ClassFiller::enrol(std::uint32_t index, const DemoChoice& choice) {
    DemoCohort& cohort = m_cohorts[choice.cohort];
    const DemoPerson& person = m_people[index];
    const Outcome outcome = outcomeOf(cohort);
    const DemoPath path{naturalId(kEnrolment.table, {person.id, cohort.id}), &cohort, person.group, outcome.fate};
    const auto last = m_progress.write(path);
    Outcome now = outcome;
    if (outcome.fate == DemoFate::Running && last) now.status = "in_progress";
    writeEnrolment(path, person, choice.again, now, statusDay(cohort, now, last));
    cohort.enrolments.push_back({path.enrolment});
    if (now.status == "waitlisted") ++m_rooms[cohort.id].waiting;
    if (ruleDecides(enrolmentStatus(now.status).value_or(EnrolmentStatus::Applied))) ++m_rooms[cohort.id].taken;
    const bool serious = outcome.fate == DemoFate::Complete || outcome.fate == DemoFate::Running;
    if (cohort.course == "INTER" || cohort.course == "TOT")
        cohort.members.push_back({index, serious ? m_random.between(820, 990) : m_random.between(250, 600)});
    if (cohort.course == "DIPLOMA") cohort.members.push_back({index});
    if (cohort.course != "BASIC" && outcome.fate == DemoFate::Complete)
        cohort.graduates.push_back({index, path.enrolment, *last});
    if (cohort.course == "TOT" && outcome.fate == DemoFate::Complete) writeTrainer(person, *last);
}

} // namespace

std::vector<DemoCohort> fillDemoClasses(DemoWriter& writer, const DemoSource& source,
                                        const std::vector<DemoPerson>& people) {
    return ClassFiller(writer, source, people).fill();
}

} // namespace preceptor
