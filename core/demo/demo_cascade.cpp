// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo_cascade.h"

#include "core/demo/demo_event_rows.h"

#include <algorithm>

namespace preceptor {

namespace {

const Shape kCascadeTrainer{"trainer_profile",
                            {"person_id", "level", "origin", "qualified_on", "languages", "active", "observed_due_on"}};

constexpr int kTeachPermille = 820;
constexpr int kReportPermille = 450;
constexpr int kLastGeneration = 3;

struct Trainer {
    std::uint32_t person = 0;
    Date since;
    int generation = 1;
};

class CascadeFiller {
public:
    CascadeFiller(DemoWriter& writer, const DemoSource& source, const std::vector<DemoPerson>& people)
        : m_writer(writer), m_source(source), m_people(people), m_random(writer.random("cascade")),
          m_rows(writer, source, "cascade rows"), m_isTrainer(people.size(), false) {}

    void fill(const std::vector<DemoCohort>& cohorts, const std::vector<std::uint32_t>& faculty);

private:
    void takeGraduates(const std::vector<DemoCohort>& cohorts);
    void fillClass(const DemoCohort& cohort);
    void teach(const Trainer& trainer, bool trains);
    DemoEvent eventOf(const Trainer& trainer, Date on, double hours);
    void trainTrainers(const Trainer& trainer, Date on);
    void report(const Trainer& trainer, Date on);
    void teachLearners(const Trainer& trainer, Date on);
    std::vector<std::uint32_t> learners(int howMany, Date on, bool newToTeaching);

    DemoWriter& m_writer;
    const DemoSource& m_source;
    const std::vector<DemoPerson>& m_people;
    DemoRandom m_random;
    DemoEventRows m_rows;
    std::vector<bool> m_isTrainer; // or learns to be one, or is faculty
    std::vector<Trainer> m_trainers;
    int m_number = 0;
};

// Different people who were there by then, never those entered a second time.
std::vector<std::uint32_t> CascadeFiller::learners(int howMany, Date on, bool newToTeaching) {
    std::vector<std::uint32_t> found;
    for (int tries = 0; tries < 4 * howMany && static_cast<int>(found.size()) < howMany; ++tries) {
        const auto one = static_cast<std::uint32_t>(m_random.below(static_cast<int>(m_people.size())));
        if (m_people[one].again || m_people[one].joined > on || (newToTeaching && m_isTrainer[one])) continue;
        if (std::find(found.begin(), found.end(), one) == found.end()) found.push_back(one);
    }
    return found;
}

DemoEvent CascadeFiller::eventOf(const Trainer& trainer, Date on, double hours) {
    DemoEvent event;
    event.code = "CE-" + std::to_string(on.year()) + "-" + std::to_string(++m_number);
    event.title = m_random.pick(m_source.topics.at("taught"));
    event.host = m_writer.idOf(m_source.staff[m_people[trainer.person].workplace].institution);
    event.organiser = event.host;
    event.start = on;
    event.end = on;
    event.hours = hours;
    return event;
}

void CascadeFiller::trainTrainers(const Trainer& trainer, Date on) {
    DemoEvent event = eventOf(trainer, on, 16);
    event.title = "院内师资培训 · Training of trainers in the hospital";
    event.end = workdayFrom(on.plusDays(1));
    event.isTot = true;
    const auto id = m_rows.add(event);
    m_rows.role(id, m_people[trainer.person].id, "lead_trainer", event.hours);
    for (const std::uint32_t one : learners(m_random.between(3, 5), on, true)) {
        const bool completes = m_random.permille(900) && event.end < m_writer.calendar().today;
        m_rows.role(id, m_people[one].id, "learner", event.hours, on,
                    completes ? std::optional(event.end) : std::nullopt);
        m_isTrainer[one] = true;
        if (!completes) continue;
        m_writer.addKeyed(
            kCascadeTrainer, {m_people[one].id},
            {m_people[one].id, "assistant", "local", event.end.iso(), "zh", true, event.end.plusMonths(6).iso()});
        m_trainers.push_back({one, event.end, trainer.generation + 1});
    }
}

void CascadeFiller::report(const Trainer& trainer, Date on) {
    static const std::vector<std::string_view> kEvidence = {"sign_in", "photo", "letter", "none"};
    DemoEvent event = eventOf(trainer, on, m_random.between(1, 4));
    event.kind = "outreach";
    event.evidence = m_random.pick(kEvidence);
    const auto id = m_rows.add(event);
    m_rows.role(id, m_people[trainer.person].id, "lead_trainer", event.hours);
    m_rows.headcount(id, "nurse", "female", m_random.between(8, 40));
    m_rows.headcount(id, "", "unknown", m_random.between(2, 15));
}

void CascadeFiller::teachLearners(const Trainer& trainer, Date on) {
    const DemoEvent event = eventOf(trainer, on, 8);
    const auto id = m_rows.add(event);
    m_rows.role(id, m_people[trainer.person].id, "lead_trainer", event.hours);
    const auto people = learners(m_random.between(4, 8), on, false);
    for (const std::uint32_t one : people)
        if (one != trainer.person)
            m_rows.role(id, m_people[one].id, "learner", event.hours, on,
                        m_random.permille(880) ? std::optional(on) : std::nullopt);
}

void CascadeFiller::teach(const Trainer& trainer, bool trains) {
    if (!m_random.permille(kTeachPermille)) return;
    Date on = workdayFrom(trainer.since.plusDays(m_random.between(30, 170)));
    const int times = m_random.between(1, 2);
    for (int i = 0; i < times && on < m_writer.calendar().today; ++i) {
        if (trains && i == 0)
            trainTrainers(trainer, on);
        else if (m_random.permille(kReportPermille))
            report(trainer, on);
        else
            teachLearners(trainer, on);
        on = workdayFrom(on.plusDays(m_random.between(120, 300)));
    }
}

// The basic course of a class, led by two who had become trainers by then.
void CascadeFiller::fillClass(const DemoCohort& cohort) {
    std::vector<const Trainer*> ready;
    for (const Trainer& trainer : m_trainers)
        if (trainer.since < cohort.start) ready.push_back(&trainer);
    if (ready.size() < 2 || cohort.start >= m_writer.calendar().today) return;
    const auto first = static_cast<std::size_t>(m_random.below(static_cast<int>(ready.size())));
    const auto second = (first + 1) % ready.size();
    DemoEvent event = eventOf(*ready[first], cohort.start, 35);
    event.code = "FC-" + std::to_string(cohort.start.year()) + "-" + std::to_string(m_number);
    event.title = "安宁疗护基础班 · Palliative care basics";
    event.kind = "foundation_course";
    event.mode = "online";
    event.end = cohort.end;
    event.cohort = cohort.id;
    const auto id = m_rows.add(event);
    m_rows.role(id, m_people[ready[first]->person].id, "lead_trainer", 20);
    m_rows.role(id, m_people[ready[second]->person].id, "co_trainer", 15);
    const int people = static_cast<int>(cohort.enrolments.size());
    if (event.end < m_writer.calendar().today && people > 0)
        m_rows.evaluate(id, 5, people, people * m_random.between(55, 85) / 100);
}

void CascadeFiller::takeGraduates(const std::vector<DemoCohort>& cohorts) {
    for (const DemoCohort& cohort : cohorts) {
        if (cohort.course != "TOT") continue;
        for (const DemoMember& member : cohort.members) m_isTrainer[member.person] = true;
        for (const DemoGraduate& graduate : cohort.graduates) m_trainers.push_back({graduate.person, graduate.on, 1});
    }
}

void CascadeFiller::fill(const std::vector<DemoCohort>& cohorts, const std::vector<std::uint32_t>& faculty) {
    for (const std::uint32_t one : faculty) m_isTrainer[one] = true;
    takeGraduates(cohorts);
    for (const DemoCohort& cohort : cohorts)
        if (cohort.course == "BASIC") fillClass(cohort);
    for (std::size_t i = 0; i < m_trainers.size(); ++i) { // grows as trainers train trainers
        const Trainer trainer = m_trainers[i];
        teach(trainer, trainer.generation < kLastGeneration && i % 7 == 2);
    }
}

} // namespace

void fillDemoCascade(DemoWriter& writer, const DemoSource& source, const std::vector<DemoPerson>& people,
                     const std::vector<DemoCohort>& cohorts, const std::vector<std::uint32_t>& faculty) {
    CascadeFiller(writer, source, people).fill(cohorts, faculty);
}

} // namespace preceptor
