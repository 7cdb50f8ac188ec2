// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/curriculum.h"

#include "core/model/field_check.h"

#include <set>

namespace preceptor {

std::optional<double> leastHoursOf(std::string_view tier) {
    if (tier == "basic") return 35;
    if (tier == "intermediate") return 70;
    return std::nullopt;
}

double percentOf(const Assessment& assessment, double raw) { return 100.0 * raw / assessment.max; }

std::optional<bool> passed(const Assessment& assessment, double raw) {
    if (!assessment.passMark) return std::nullopt;
    return raw >= *assessment.passMark;
}

std::vector<FieldIssue> issuesOf(const Course& course) {
    FieldCheck check;
    check.text("code", course.code, 40).text("title", course.title);
    check.code("tier", course.tier, "course_tier");
    check.codeIfGiven("audience", course.audience, "course_audience").codeIfGiven("mode", course.mode, "course_mode");
    if (course.minHours) check.range("min_hours", *course.minHours, 0, kMostCourseHours);
    return check.take();
}

std::vector<FieldIssue> issuesOf(const CourseVersion& version) {
    FieldCheck check;
    check.text("version", version.version, 40).day("effective_from", version.effectiveFrom);
    if (version.retiredOn) check.notBefore("retired_on", *version.retiredOn, version.effectiveFrom);
    return check.take();
}

std::vector<FieldIssue> issuesOf(const Module& module) {
    FieldCheck check;
    check.text("code", module.code, 40).text("title", module.title);
    check.codeIfGiven("delivery", module.delivery, "module_delivery");
    if (module.hours) check.range("hours", *module.hours, 0, kMostCourseHours);
    return check.take();
}

std::vector<FieldIssue> issuesOf(const std::vector<Module>& modules) {
    std::vector<FieldIssue> issues;
    std::set<std::string> codes;
    for (std::size_t i = 0; i < modules.size(); ++i) {
        const std::string row = "modules[" + std::to_string(i) + "].";
        for (FieldIssue issue : issuesOf(modules[i])) {
            issue.field.insert(0, row);
            issues.push_back(std::move(issue));
        }
        if (!codes.insert(modules[i].code).second)
            issues.push_back({row + "code", IssueCode::AlreadyUsed, modules[i].code});
    }
    return issues;
}

std::vector<FieldIssue> issuesOf(const Cohort& cohort) {
    FieldCheck check;
    check.text("name", cohort.name).day("start_on", cohort.startOn);
    if (cohort.endOn) check.notBefore("end_on", *cohort.endOn, cohort.startOn);
    if (cohort.capacity) check.range("capacity", *cohort.capacity, 1, kMostLearners);
    return check.take();
}

std::vector<FieldIssue> issuesOf(const Assessment& assessment) {
    FieldCheck check;
    check.text("title", assessment.title).code("kind", assessment.kind, "assessment_kind");
    check.range("max", assessment.max, 0.01, kMostLearners);
    if (assessment.passMark) check.range("pass_mark", *assessment.passMark, 0, assessment.max);
    return check.take();
}

bool isFor(std::string_view audience, std::string_view cadreGroup) {
    if (audience.empty() || cadreGroup.empty()) return true;
    for (;;) {
        const auto blank = audience.find(' ');
        if (audience.substr(0, blank) == cadreGroup) return true;
        if (blank == std::string_view::npos) return false;
        audience.remove_prefix(blank + 1);
    }
}

} // namespace preceptor
