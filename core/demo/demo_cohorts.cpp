// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo_cohorts.h"

#include <algorithm>
#include <array>
#include <optional>

namespace preceptor {

namespace {

struct CoursePlan {
    std::string_view course;
    int firstMonth;
    int everyMonths;
    int months;
    int capacityPermille; // of all people
};

constexpr std::array<CoursePlan, 4> kPlans = {
    {{"BASIC", 1, 3, 3, 100}, {"INTER", 4, 6, 6, 40}, {"TOT", 3, 6, 1, 25}, {"DIPLOMA", 4, 12, 12, 10}}};

constexpr int kBasicPermille = 950;
constexpr int kAgainPermille = 35;
constexpr int kInterPermille = 170;
constexpr int kTrainerPermille = 130;
constexpr int kDiplomaPermille = 40; // of doctors

const Shape kCohort{
    "cohort",
    {"programme_id", "course_version_id", "name", "language", "start_on", "end_on", "capacity", "class_label"}};

std::string versionAt(const DemoCalendar& calendar, std::string_view course, Date start) {
    const bool second = course == "BASIC" && start >= calendar.start.plusMonths(18);
    return std::string(course) + (second ? "2" : "1");
}

DemoCohort writeCohort(DemoWriter& writer, const CoursePlan& plan, int number) {
    static const std::string kNames[] = {"基础班 Basics ", "进阶班 Practice ", "师资班 Trainers ", "专科班 Diploma "};
    const DemoCalendar& calendar = writer.calendar();
    const Date start = calendar.start.plusMonths(plan.firstMonth + plan.everyMonths * number);
    const Date end = std::min(start.plusMonths(plan.months).plusDays(-1), calendar.end);
    DemoCohort cohort{std::string(plan.course), versionAt(calendar, plan.course, start), 0, start, end, {}, {}, {}};
    const std::string& name = kNames[&plan - kPlans.data()];
    const std::string label = std::to_string(start.year()) + "-" + std::to_string(number + 1);
    cohort.capacity = writer.options().people * plan.capacityPermille / 1000;
    cohort.id = writer.add(
        kCohort, {writer.idOf("PROGRAMME"), writer.idOf(cohort.version), name + label, "zh", start.iso(), end.iso(),
                  cohort.capacity, plan.course == "DIPLOMA" ? Cell("class of " + std::to_string(end.year())) : Cell()});
    return cohort;
}

// One of the cohorts of a course that begin on or after a day; the last of them is picked half as often.
std::optional<std::size_t> pickCohort(DemoRandom& random, const std::vector<DemoCohort>& cohorts,
                                      std::string_view course, Date from) {
    std::vector<std::size_t> open;
    for (std::size_t i = 0; i < cohorts.size(); ++i)
        if (cohorts[i].course == course && cohorts[i].start >= from) open.push_back(i);
    if (open.empty()) return std::nullopt;
    return open[static_cast<std::size_t>(random.below(static_cast<int>(2 * open.size() - 1)) / 2)];
}

} // namespace

std::vector<DemoCohort> writeDemoCohorts(DemoWriter& writer) {
    std::vector<DemoCohort> cohorts;
    const int months = 12 * writer.options().years + 1;
    for (const CoursePlan& plan : kPlans)
        for (int n = 0; plan.firstMonth + plan.everyMonths * n + plan.months <= months; ++n)
            cohorts.push_back(writeCohort(writer, plan, n));
    return cohorts;
}

std::vector<DemoChoice> chooseDemoCohorts(DemoRandom& random, const std::vector<DemoCohort>& cohorts,
                                          const DemoPerson& person) {
    std::vector<DemoChoice> choices;
    Date free = person.joined;
    const auto choose = [&](std::string_view course, bool again) {
        const auto cohort = pickCohort(random, cohorts, course, free);
        if (!cohort) return;
        choices.push_back({*cohort, again});
        free = cohorts[*cohort].end;
    };
    if (random.permille(kBasicPermille)) choose("BASIC", false);
    if (!choices.empty() && random.permille(kAgainPermille)) choose("BASIC", true);
    if (random.permille(kInterPermille)) choose("INTER", false);
    if (random.permille(kTrainerPermille)) {
        free = person.joined; // trainers are chosen among the experienced
        choose("TOT", false);
    }
    if (person.group == "doctor" && random.permille(kDiplomaPermille)) choose("DIPLOMA", false);
    return choices;
}

} // namespace preceptor
