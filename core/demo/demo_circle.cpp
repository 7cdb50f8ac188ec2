// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo_circle.h"

#include <algorithm>

namespace preceptor {

namespace {

const Shape kMember{"series_member", {"series_id", "person_id", "role", "start_on", "end_on"}};

constexpr int kRegularPermille = 26;
constexpr std::size_t kFewest = 2; // regulars an institution has in any case, as far as it has people

bool contains(const std::vector<std::string>& list, const std::string& entry) {
    return std::find(list.begin(), list.end(), entry) != list.end();
}

} // namespace

std::vector<DemoSeriesPlan> demoSeriesPlans(Date today) {
    const Date first = workdayFrom(today);
    return {{"hospital",
             "complex_case_conference",
             "复杂病例讨论会 Complex case conference",
             first,
             "19:00",
             1140,
             90,
             {"PUMCH", "HAIDIAN", "MINGHU", "SONGLING", "ANHE", "LINXI"},
             {"KALLANG", "NUANDENG"},
             false,
             11},
            {"community",
             "case_conference",
             "社区居家病例讨论会 Community case conference",
             workdayFrom(first.plusDays(8)),
             "18:30",
             1110,
             60,
             {"YINXINGLI", "WUTONG", "CUIHU", "WANGSHAN", "ANHE"},
             {"YXSTATION", "CUIHUHOME", "NUANDENG", "HAIDIAN"},
             true,
             5}};
}

DemoCircle::DemoCircle(DemoWriter& writer, const DemoSource& source, const std::vector<DemoPerson>& people,
                       const DemoSeriesPlan& plan, std::int64_t series)
    : m_writer(writer), m_source(source), m_people(people), m_plan(plan), m_series(series),
      m_random(writer.random(plan.title)), m_known(people.size(), false) {}

bool DemoCircle::isRegular(std::uint32_t index) {
    const DemoPerson& person = m_people[index];
    const std::string& institution = m_source.staff[person.workplace].institution;
    if (person.again || person.joined > m_writer.calendar().start) return false;
    if (!contains(m_plan.rota, institution) && !contains(m_plan.also, institution)) return false;
    return m_byInstitution[institution].size() < kFewest || m_random.permille(kRegularPermille);
}

void DemoCircle::writeMember(const DemoGuest& guest, std::optional<Date> start, std::optional<Date> end) {
    const auto person = m_people[guest.person].id;
    const std::string from = start ? start->iso() : std::string();
    const std::string to = end ? end->iso() : std::string();
    m_writer.addKeyed(kMember, {m_series, person},
                      {m_series, person, guest.role, Cell::orNull(from), Cell::orNull(to)});
    m_known[guest.person] = true;
}

void DemoCircle::addRegular(std::uint32_t index) {
    const DemoPerson& person = m_people[index];
    const std::string& institution = m_source.staff[person.workplace].institution;
    auto& colleagues = m_byInstitution[institution];
    DemoGuest guest{index, m_random.between(640, 960), "participant", "yes"};
    if (institution == "KALLANG") guest = {index, 550, "hub_expert", "optional"};
    if (institution == m_plan.rota.front() && colleagues.empty()) guest = {index, 985, "facilitator", "yes"};
    colleagues.push_back(index);
    m_regulars.push_back(guest);
    writeMember(guest, std::nullopt, std::nullopt);
}

void DemoCircle::addClass(const DemoCohort& cohort) {
    Class members{cohort.start, cohort.end, {}};
    for (const DemoMember& member : cohort.members) {
        if (m_known[member.person] || isCommunity(m_people[member.person]) != m_plan.forCommunity) continue;
        const DemoGuest guest{member.person, member.presencePermille, "participant", "yes"};
        members.guests.push_back(guest);
        writeMember(guest, cohort.start, cohort.end);
    }
    m_classes.push_back(std::move(members));
}

void DemoCircle::fill(const std::vector<DemoCohort>& cohorts) {
    for (std::uint32_t i = 0; i < m_people.size(); ++i)
        if (isRegular(i)) addRegular(i);
    for (const DemoCohort& cohort : cohorts)
        if (cohort.course == "INTER") addClass(cohort);
}

std::optional<std::uint32_t> DemoCircle::presenterFrom(const std::string& institution, std::size_t turn) const {
    const auto found = m_byInstitution.find(institution);
    if (found == m_byInstitution.end() || found->second.empty()) return std::nullopt;
    return found->second[turn % found->second.size()];
}

std::vector<DemoGuest> DemoCircle::guestsOn(Date day, std::optional<std::uint32_t> presenter) const {
    std::vector<DemoGuest> guests;
    if (presenter) guests.push_back({*presenter, 1000, "presenter", "yes"});
    guests.insert(guests.end(), m_regulars.begin(), m_regulars.end());
    for (const Class& members : m_classes)
        if (members.start <= day && day <= members.end)
            guests.insert(guests.end(), members.guests.begin(), members.guests.end());
    return guests;
}

} // namespace preceptor
