// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo_competence.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace preceptor {

namespace {

const Shape kObservation{
    "epa_observation",
    {"person_id", "epa_id", "observed_on", "observer_id", "setting", "complexity", "level", "scale", "feedback"}};
const Shape kDecision{"entrustment_decision",
                      {"person_id", "epa_id", "level", "decided_on", "decided_by", "based_on_n"}};
const Shape kPracticeReview{"practice_review",
                            {"enrolment_id", "months_after", "due_on", "reviewed_on", "to_standard", "barrier"}};
const Shape kAward{"credit_award",
                   {"person_id", "credit_scheme_id", "role", "activity", "hours", "credits", "earned_on"}};

constexpr std::array<std::string_view, 5> kLevels = {"1_observe", "2_direct", "3_indirect", "4_unsupervised",
                                                     "5_supervises_others"};
constexpr int kEpas = 12;

class CompetenceFiller {
public:
    CompetenceFiller(DemoWriter& writer, const DemoSource& source, const std::vector<DemoPerson>& people,
                     const std::vector<std::uint32_t>& faculty)
        : m_writer(writer), m_source(source), m_people(people), m_faculty(faculty),
          m_random(writer.random("competence")) {}

    void fill(const DemoCohort& cohort);

private:
    void observe(const DemoCohort& cohort, std::uint32_t person, int tasks);
    void observeTask(const DemoCohort& cohort, std::uint32_t person, int task);
    void review(const DemoGraduate& graduate, int months);
    void award(std::int64_t person, const char* scheme, std::string_view role, std::string_view activity, double hours,
               double hoursACredit, Date on);

    DemoWriter& m_writer;
    const DemoSource& m_source;
    const std::vector<DemoPerson>& m_people;
    const std::vector<std::uint32_t>& m_faculty;
    DemoRandom m_random;
};

// Two or three observations over the course, each a level further, and what was decided on them.
void CompetenceFiller::observeTask(const DemoCohort& cohort, std::uint32_t person, int task) {
    static const std::vector<std::string_view> kSettings = {"ward", "outpatient", "home"};
    static const std::vector<std::string_view> kComplexity = {"low", "medium", "high"};
    const Date today = m_writer.calendar().today;
    const auto epa = m_writer.idOf((task < 10 ? "EPA0" : "EPA") + std::to_string(task));
    const int times = m_random.between(2, 3);
    std::size_t level = static_cast<std::size_t>(m_random.between(0, 1));
    Date on = cohort.start;
    int seen = 0;
    for (int i = 0; i < times; ++i, level = std::min(level + 1, kLevels.size() - 2)) {
        on = workdayFrom(on.plusDays(std::max(1, (cohort.end - cohort.start) / (times + 1)) + m_random.below(7)));
        if (on >= today) break;
        ++seen;
        m_writer.add(kObservation,
                     {m_people[person].id, epa, on.iso(),
                      m_faculty.empty() ? Cell() : Cell(m_people[m_random.pick(m_faculty)].id),
                      m_random.pick(kSettings), m_random.pick(kComplexity), kLevels[level],
                      i == 0 ? "prospective" : "retrospective",
                      m_random.permille(400) ? Cell(m_random.pick(m_source.topics.at("feedback"))) : Cell()});
    }
    if (seen < times) return;
    m_writer.add(kDecision, {m_people[person].id, epa, kLevels[level], std::min(on.plusDays(14), today).iso(),
                             "林静 Lin Jing", seen});
}

void CompetenceFiller::observe(const DemoCohort& cohort, std::uint32_t person, int tasks) {
    for (int i = 0, task = 1 + m_random.below(kEpas); i < tasks; ++i, task = task % kEpas + 1)
        observeTask(cohort, person, task);
}

void CompetenceFiller::review(const DemoGraduate& graduate, int months) {
    const Date due = graduate.on.plusMonths(months);
    const bool done = due.plusDays(20) < m_writer.calendar().today && m_random.permille(780);
    const bool good = done && m_random.permille(800);
    const std::string on = done ? due.plusDays(m_random.between(-6, 18)).iso() : std::string();
    m_writer.addKeyed(kPracticeReview, {graduate.enrolment, months},
                      {graduate.enrolment, months, due.iso(), Cell::orNull(on), done ? Cell(good) : Cell(),
                       done && !good ? Cell(m_random.pick(m_source.topics.at("barriers"))) : Cell()});
}

void CompetenceFiller::award(std::int64_t person, const char* scheme, std::string_view role, std::string_view activity,
                             double hours, double hoursACredit, Date on) {
    const double credits = std::round(hours / hoursACredit * 2) / 2; // in halves
    m_writer.add(kAward, {person, m_writer.idOf(scheme), role, activity, hours, credits, on.iso()});
}

void CompetenceFiller::fill(const DemoCohort& cohort) {
    if (cohort.course == "DIPLOMA")
        for (const DemoMember& member : cohort.members) observe(cohort, member.person, 6);
    if (cohort.course == "INTER")
        for (std::size_t i = 0; i < cohort.members.size(); i += 6) observe(cohort, cohort.members[i].person, 3);
    for (const DemoGraduate& graduate : cohort.graduates) {
        const auto person = m_people[graduate.person].id;
        if (cohort.course == "TOT")
            award(person, "CN1", "learner", "师资培训工作坊 Train-the-Trainer workshop", 24, 3, graduate.on);
        if (cohort.course != "INTER") continue;
        award(person, "CN1P", "learner", "安宁疗护进阶 Palliative Care in Practice", 70, 6, graduate.on);
        for (const int months : {3, 12}) review(graduate, months);
    }
    if (cohort.course == "TOT" && cohort.end < m_writer.calendar().today)
        for (const std::uint32_t one : m_faculty)
            award(m_people[one].id, "CN1", "lecturer", "师资培训工作坊 Train-the-Trainer workshop", 6, 0.5, cohort.end);
}

} // namespace

void fillDemoCompetence(DemoWriter& writer, const DemoSource& source, const std::vector<DemoPerson>& people,
                        const std::vector<DemoCohort>& cohorts, const std::vector<std::uint32_t>& faculty) {
    CompetenceFiller filler(writer, source, people, faculty);
    for (const DemoCohort& cohort : cohorts) filler.fill(cohort);
}

} // namespace preceptor
