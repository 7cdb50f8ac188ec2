// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo_events.h"

namespace preceptor {

namespace {

const Shape kSession{"session",
                     {"programme_id", "kind", "title", "planned_on", "planned_time", "planned_minutes", "timezone",
                      "status", "mode", "place", "language", "presenting_institution_id"}};
const Shape kHeadcount{"headcount", {"session_id", "sex", "age_range", "n", "source"}};
const Shape kRole{"role_assignment", {"person_id", "programme_id", "role", "start_on"}};

constexpr int kLectureMinutes = 90;

std::string_view statusOn(Date day, Date today) { return day < today ? "held" : "planned"; }

} // namespace

void fillDemoLectures(DemoWriter& writer, const DemoSource& source) {
    DemoRandom random = writer.random("lectures");
    const auto& titles = source.topics.at("lectures");
    for (int year = 0; year < writer.options().years; ++year) {
        const Date on = workdayFrom(writer.calendar().start.plusMonths(12 * year + 6));
        const auto status = statusOn(on, writer.calendar().today);
        const auto session = writer.add(
            kSession, {writer.idOf("PROGRAMME"), "webinar", titles[static_cast<std::size_t>(year) % titles.size()],
                       on.iso(), "14:00", kLectureMinutes, "Asia/Shanghai", status, "onsite", "京华护理学院 报告厅",
                       "zh", writer.idOf(year % 2 == 0 ? "NUANDENG" : "JINGHUA")});
        if (status != "held") continue;
        writer.add(kHeadcount, {session, "female", "18-29", random.between(40, 140), "sign-in sheet"});
        writer.add(kHeadcount, {session, "male", "18-29", random.between(10, 60), "sign-in sheet"});
        writer.add(kHeadcount, {session, "unknown", nullptr, random.between(0, 20), "door count"});
    }
}

void fillDemoRoles(DemoWriter& writer, const std::vector<DemoPerson>& people) {
    const std::string start = writer.calendar().start.iso();
    const auto give = [&](std::string_view group, std::string_view role, int howMany) {
        for (std::size_t i = 0; i < people.size() && howMany > 0; i += 7) {
            if (people[i].group != group || people[i].again) continue;
            writer.add(kRole, {people[i].id, writer.idOf("PROGRAMME"), role, start});
            --howMany;
        }
    };
    give("nurse", "nurse_educator", 6);
    give("doctor", "hub_expert", 8);
    give("medical_social_worker", "focal_point", 4);
    give("other", "coordinator", 2);
}

} // namespace preceptor
