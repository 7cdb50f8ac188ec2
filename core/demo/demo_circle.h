// SPDX-License-Identifier: GPL-3.0-or-later
// What the demo's two series are, and the circle of people each of them expects: those who always come, and the
// members of an intermediate cohort while it lasts.
#pragma once

#include "core/demo/demo_attendance.h"
#include "core/demo/demo_classes.h"

#include <map>
#include <optional>

namespace preceptor {

struct DemoSeriesPlan {
    std::string topics; // list of DemoSource::topics
    std::string_view kind;
    std::string_view title;
    Date anchor; // one of its days, today or later
    std::string_view time;
    int startMinute;
    int minutes;
    std::vector<std::string> rota; // institution keys; the first is the hub
    std::vector<std::string> also; // further institutions whose people come regularly
    bool forCommunity;
    std::size_t mishap; // which slots are cancelled or moved
};

std::vector<DemoSeriesPlan> demoSeriesPlans(Date today);

class DemoCircle {
public:
    DemoCircle(DemoWriter& writer, const DemoSource& source, const std::vector<DemoPerson>& people,
               const DemoSeriesPlan& plan, std::int64_t series);
    void fill(const std::vector<DemoCohort>& cohorts);

    // Someone of that institution, in turn; none if nobody of it comes regularly.
    std::optional<std::uint32_t> presenterFrom(const std::string& institution, std::size_t turn) const;
    std::vector<DemoGuest> guestsOn(Date day, std::optional<std::uint32_t> presenter) const;

private:
    struct Class {
        Date start;
        Date end;
        std::vector<DemoGuest> guests;
    };
    bool isRegular(std::uint32_t index);
    void addRegular(std::uint32_t index);
    void addClass(const DemoCohort& cohort);
    bool isCommunity(const DemoPerson& person) const { return m_source.staff[person.workplace].kind == "community"; }
    void writeMember(const DemoGuest& guest, std::optional<Date> start, std::optional<Date> end);

    DemoWriter& m_writer;
    const DemoSource& m_source;
    const std::vector<DemoPerson>& m_people;
    const DemoSeriesPlan& m_plan;
    std::int64_t m_series;
    DemoRandom m_random;
    std::map<std::string, std::vector<std::uint32_t>> m_byInstitution; // of the regulars
    std::vector<DemoGuest> m_regulars;
    std::vector<bool> m_known; // by person
    std::vector<Class> m_classes;
};

} // namespace preceptor
