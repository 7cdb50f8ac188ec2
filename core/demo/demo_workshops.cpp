// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo_workshops.h"

#include "core/demo/demo_event_rows.h"

#include <algorithm>
#include <array>

namespace preceptor {

namespace {

const Shape kWorkshopSession{"session",
                             {"programme_id", "event_id", "kind", "title", "planned_on", "planned_time",
                              "planned_minutes", "timezone", "status", "mode", "place", "language",
                              "presenting_institution_id"}};
const Shape kWorkshopTrainer{
    "trainer_profile", {"person_id", "level", "origin", "qualified_on", "languages", "active", "observed_due_on"}};

constexpr int kHalfDayMinutes = 240;
constexpr int kDays = 3;
constexpr double kHours = kDays * 2 * kHalfDayMinutes / 60.0;
constexpr std::array kInvited = {"PUMCH", "HAIDIAN", "MINGHU", "SONGLING", "ANHE", "LINXI", "YINXINGLI", "CUIHU"};

class WorkshopFiller {
public:
    WorkshopFiller(DemoWriter& writer, const DemoSource& source, const std::vector<DemoPerson>& people,
                   const std::vector<std::uint32_t>& faculty, DemoAttendance& attendance)
        : m_writer(writer), m_people(people), m_faculty(faculty), m_attendance(attendance),
          m_random(writer.random("workshops")), m_rows(writer, source, "workshop rows") {}

    void fill(const DemoCohort& cohort, int number);

private:
    std::int64_t writeEvent(const DemoCohort& cohort, int number, const std::vector<Date>& days);
    void writeHalfDay(std::int64_t event, const DemoCohort& cohort, const std::string& title, Date on, bool morning);
    void writePeople(std::int64_t event, const DemoCohort& cohort, int number, Date first);
    void writeMoney(std::int64_t event, int people);

    DemoWriter& m_writer;
    const std::vector<DemoPerson>& m_people;
    const std::vector<std::uint32_t>& m_faculty;
    DemoAttendance& m_attendance;
    DemoRandom m_random;
    DemoEventRows m_rows;
    std::vector<int> m_seats;
};

std::string titleOf(int number) {
    return "第" + std::to_string(number) + "期师资培训工作坊 · Train-the-Trainer workshop " + std::to_string(number);
}

std::int64_t WorkshopFiller::writeEvent(const DemoCohort& cohort, int number, const std::vector<Date>& days) {
    m_seats.clear();
    for (std::size_t i = 0; i < kInvited.size(); ++i) m_seats.push_back(m_random.between(2, 5));
    int invited = 0;
    for (const int seats : m_seats) invited += seats;
    DemoEvent event;
    event.code = "TOT-" + std::to_string(days.front().year()) + "-" + std::to_string(number);
    event.title = titleOf(number);
    event.subject = "教学方法 Teaching";
    event.kind = "tot_workshop";
    event.venue = "教学楼 203 Teaching building 203";
    event.host = m_writer.idOf(number % 2 == 1 ? "PUMCH" : "HAIDIAN");
    event.organiser = m_writer.idOf("PUMCH");
    event.start = days.front();
    event.end = days.back();
    event.hours = kHours;
    event.cohort = cohort.id;
    event.isTot = true;
    event.invited = invited;
    event.applied = static_cast<int>(cohort.members.size()) + m_random.between(0, 4);
    event.edition = std::to_string(number);
    return m_rows.add(event);
}

void WorkshopFiller::writeHalfDay(std::int64_t event, const DemoCohort& cohort, const std::string& title, Date on,
                                  bool morning) {
    const bool held = on < m_writer.calendar().today;
    const auto session = m_writer.add(kWorkshopSession, {m_writer.idOf("PROGRAMME"), event, "workshop_day", title,
                                                         on.iso(), morning ? "08:30" : "13:30", kHalfDayMinutes,
                                                         "Asia/Shanghai", held ? "held" : "planned", "onsite",
                                                         "北京协和医院 教学楼", "zh", m_writer.idOf("PUMCH")});
    if (!held) return;
    std::vector<DemoGuest> guests;
    for (const DemoMember& member : cohort.members) guests.push_back({member.person, member.presencePermille});
    m_attendance.write({session, kHalfDayMinutes, true, -1, 0}, guests);
}

void WorkshopFiller::writePeople(std::int64_t event, const DemoCohort& cohort, int number, Date first) {
    if (!m_faculty.empty()) {
        const auto at = static_cast<std::size_t>(number);
        m_rows.role(event, m_people[m_faculty[at % m_faculty.size()]].id, "lead_trainer", kHours);
        if (m_faculty.size() > 1)
            m_rows.role(event, m_people[m_faculty[(at + 1) % m_faculty.size()]].id, "co_trainer", kHours / 2);
    }
    const bool begun = first < m_writer.calendar().today;
    for (const DemoMember& member : cohort.members)
        m_rows.role(event, m_people[member.person].id, "learner", 0, begun ? std::optional(first) : std::nullopt);
    for (std::size_t i = 0; i < kInvited.size(); ++i)
        m_rows.invite(event, kInvited[i], m_seats[i], std::min(first.plusDays(-45), m_writer.calendar().today));
}

void WorkshopFiller::writeMoney(std::int64_t event, int people) {
    m_rows.cost(event, "trainer_fee", "grant", 18000);
    m_rows.cost(event, "travel", "grant", 6400.0 + 150 * people);
    m_rows.cost(event, "lodging", "grant", 640.0 * people);
    m_rows.cost(event, "meals", "grant", 240.0 * people);
    m_rows.cost(event, "materials", "grant", 85.0 * people);
    m_rows.cost(event, "venue", "host", 12000);
}

void WorkshopFiller::fill(const DemoCohort& cohort, int number) {
    std::vector<Date> days{workdayFrom(cohort.start.plusDays(9))};
    while (days.size() < kDays) days.push_back(workdayFrom(days.back().plusDays(1)));
    const auto event = writeEvent(cohort, number, days);
    for (const Date on : days)
        for (const bool morning : {true, false}) writeHalfDay(event, cohort, titleOf(number), on, morning);
    writePeople(event, cohort, number, days.front());
    const int people = static_cast<int>(cohort.members.size());
    if (days.back() >= m_writer.calendar().today || people == 0) return;
    m_rows.evaluate(event, 8, people, people - people * m_random.between(4, 20) / 100);
    writeMoney(event, people);
}

} // namespace

std::vector<std::uint32_t> fillDemoFaculty(DemoWriter& writer, const DemoSource& source,
                                           const std::vector<DemoPerson>& people,
                                           const std::vector<DemoCohort>& cohorts) {
    std::vector<bool> learns(people.size(), false);
    for (const DemoCohort& cohort : cohorts)
        if (cohort.course == "TOT")
            for (const DemoMember& member : cohort.members) learns[member.person] = true;
    std::vector<std::uint32_t> faculty;
    const auto add = [&](std::string_view institution, std::string_view origin, int howMany) {
        for (std::uint32_t i = 0; i < people.size() && howMany > 0; ++i) {
            const DemoPerson& person = people[i];
            if (person.again || learns[i] || person.group != "doctor" || person.joined > writer.calendar().start ||
                source.staff[person.workplace].institution != institution)
                continue;
            writer.addKeyed(kWorkshopTrainer, {person.id},
                            {person.id, "faculty", origin, writer.calendar().start.plusMonths(-18).iso(), "zh en", true,
                             writer.calendar().today.plusMonths(2 + howMany).iso()});
            faculty.push_back(i);
            --howMany;
        }
    };
    add("KALLANG", "international", 2);
    add("PUMCH", "local", 2);
    return faculty;
}

void fillDemoWorkshops(DemoWriter& writer, const DemoSource& source, const std::vector<DemoPerson>& people,
                       const std::vector<DemoCohort>& cohorts, const std::vector<std::uint32_t>& faculty,
                       DemoAttendance& attendance) {
    WorkshopFiller filler(writer, source, people, faculty, attendance);
    int number = 0;
    for (const DemoCohort& cohort : cohorts)
        if (cohort.course == "TOT") filler.fill(cohort, ++number);
}

} // namespace preceptor
