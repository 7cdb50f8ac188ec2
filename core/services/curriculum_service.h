// SPDX-License-Identifier: GPL-3.0-or-later
// Courses, versions, modules, rules and cohorts. What learners are judged by never changes under them: a rule, or
// modules it asks for, that are changed while somebody is enrolled in the version are a further version, which a class
// takes only when somebody says so. What was earned stays in any case.
#pragma once

#include "core/base/result.h"
#include "core/completion/evaluate.h"
#include "core/completion/rule_sentence.h"
#include "core/model/curriculum_rows.h"

#include <memory>
#include <vector>

namespace preceptor {

class UnitOfWork;

struct ForecastRow {
    EnrolmentId enrolment;
    std::string nativeName;
    std::string romanised;
    bool completed = false; // already, and stays so
    Evaluation evaluation;
};

class CurriculumService {
public:
    explicit CurriculumService(UnitOfWork& unit);
    CurriculumService(const CurriculumService&) = delete;
    CurriculumService& operator=(const CurriculumService&) = delete;
    ~CurriculumService();

    std::vector<CourseVersionRow> courses();
    std::vector<CohortRow> cohorts();
    int learnersOf(CourseVersionId version); // everyone ever enrolled in it, whatever became of them
    std::vector<Module> modules(CourseVersionId version);
    // Empty when the version has no rule, or one this program cannot read.
    RuleSentence rule(CourseVersionId version);

    // The courses that must be completed before this one: the ladder from level to level.
    std::vector<CourseId> prerequisites(CourseId course);
    // Those that may come before it: not itself, and none that asks for it, on whatever way. Of a new course any.
    std::vector<Course> possiblePrerequisites(CourseId course);

    // A course with its first version, modules and what comes before, in one step; an empty rule leaves it to decisions
    // by hand.
    Result<CourseVersionId> addCourse(const Course& course, CourseVersion version, std::vector<Module> modules,
                                      const std::vector<CourseId>& before = {});
    Status editCourse(const Course& course);
    // A further version that starts with the modules, assessments and rule of `from`.
    Result<CourseVersionId> addVersion(CourseVersionId from, std::string version, Date effectiveFrom,
                                       std::string localisationNote = {});
    // What a version that is made after this one is called.
    std::string nextVersion(CourseVersionId after);
    // Each answers with the version that has it now: this one, whose people are judged again, or a further one where
    // its learners would be judged otherwise (judgesOtherwise in core/completion/rule_hash.h).
    Result<CourseVersionId> setRule(CourseVersionId version, const std::string& ruleJson);
    // The version's modules become these, in this order; those without id are new, those missing are erased (InUse if
    // someone has progress in one and the version stays the same).
    Result<CourseVersionId> setModules(CourseVersionId version, std::vector<Module> modules);
    // Course, modules, rule and what was adapted in a version in one step, each as above; an empty rule leaves it to
    // decisions by hand. What comes before the course stays where it is not given; issue: required_course_id.
    Result<CourseVersionId> revise(const Course& course, const CourseVersion& version, std::vector<Module> modules,
                                   const std::optional<std::vector<CourseId>>& before = {});
    // Who of the class (none: of every class) would meet that rule with those modules, and what the others miss;
    // nothing is kept. Those who have left are not in it.
    Result<std::vector<ForecastRow>> forecast(const ProgressFilter& scope, std::vector<Module> modules,
                                              const std::string& ruleJson);
    Result<CohortId> addCohort(const Cohort& cohort);
    // A class that goes over to another version of its course takes along what was done.
    Status editCohort(const Cohort& cohort);

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace preceptor
