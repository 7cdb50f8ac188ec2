// SPDX-License-Identifier: GPL-3.0-or-later
// Courses, versions, modules, rules and cohorts. A changed rule or module list re-judges everyone in the version, in
// the same step.
#pragma once

#include "core/base/result.h"
#include "core/completion/rule_sentence.h"
#include "core/model/curriculum_rows.h"

#include <memory>
#include <vector>

namespace preceptor {

class UnitOfWork;

class CurriculumService {
public:
    explicit CurriculumService(UnitOfWork& unit);
    CurriculumService(const CurriculumService&) = delete;
    CurriculumService& operator=(const CurriculumService&) = delete;
    ~CurriculumService();

    std::vector<CourseVersionRow> courses();
    std::vector<CohortRow> cohorts();
    std::vector<Module> modules(CourseVersionId version);
    std::vector<Assessment> assessments(CourseVersionId version);
    // Empty when the version has no rule, or one this program cannot read.
    RuleSentence rule(CourseVersionId version);

    // A course with its first version and modules, in one step; an empty rule means every required module.
    Result<CourseVersionId> addCourse(const Course& course, CourseVersion version, std::vector<Module> modules);
    Status editCourse(const Course& course);
    // A further version that starts with the modules, assessments and rule of `from`.
    Result<CourseVersionId> addVersion(CourseVersionId from, std::string version, Date effectiveFrom);
    Status setRule(CourseVersionId version, const std::string& ruleJson);
    // The version's modules become these, in this order; those without id are new, those missing are erased (InUse if
    // someone has progress in one).
    Status setModules(CourseVersionId version, std::vector<Module> modules);
    // Course, modules and rule of a version in one step, each as above; an empty rule leaves it to decisions by hand.
    Status revise(const Course& course, CourseVersionId version, std::vector<Module> modules,
                  const std::string& ruleJson);
    Result<AssessmentId> addAssessment(const Assessment& assessment);
    Result<CohortId> addCohort(const Cohort& cohort);
    Status editCohort(const Cohort& cohort);

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace preceptor
