// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/curriculum_service.h"

#include "core/completion/rule_json.h"
#include "core/services/completion_stamper.h"
#include "core/storage/unit_of_work.h"

#include <algorithm>
#include <set>

namespace preceptor {

struct CurriculumService::Parts {
    explicit Parts(UnitOfWork& u) : unit(u), courses(u.db()), enrolments(u.db()), stamper(u.db()) {}

    void writeModules(Write& write, CourseVersionId version, std::vector<Module>& modules);
    void replaceModules(Write& write, CourseVersionId version, std::vector<Module>& modules,
                        const std::vector<ModuleId>& gone);
    Result<std::vector<ModuleId>> leftOut(CourseVersionId version, const std::vector<Module>& modules);
    void rejudge(Write& write, CourseVersionId version) { stamper.restamp(write, enrolments.idsOfVersion(version)); }
    Status checkReferences(const Cohort& cohort);

    UnitOfWork& unit;
    CourseRepository courses;
    EnrolmentRepository enrolments;
    CompletionStamper stamper;
};

namespace {

// Issues of every module, each field led by the row: modules[2].code.
std::vector<FieldIssue> issuesOfAll(const std::vector<Module>& modules) {
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

void append(std::vector<FieldIssue>& all, std::vector<FieldIssue> more) {
    all.insert(all.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

// The canonical text, so that equal rules have one form in the file.
Result<std::string> canonicalRule(const std::string& json) {
    auto rule = readRule(json);
    if (!rule) return std::move(rule).error();
    return ruleText(*rule);
}

} // namespace

CurriculumService::CurriculumService(UnitOfWork& unit) : m_parts(std::make_unique<Parts>(unit)) {}
CurriculumService::~CurriculumService() = default;

std::vector<CourseVersionRow> CurriculumService::courses() { return m_parts->courses.listVersions(); }
std::vector<CohortRow> CurriculumService::cohorts() { return m_parts->enrolments.listCohorts(); }
std::vector<Module> CurriculumService::modules(CourseVersionId version) { return m_parts->courses.modules(version); }
std::vector<Assessment> CurriculumService::assessments(CourseVersionId version) {
    return m_parts->courses.assessments(version);
}

RuleSentence CurriculumService::rule(CourseVersionId version) {
    const auto rule = m_parts->stamper.ruleOf(version);
    return rule ? ruleSentence(*rule) : RuleSentence{};
}

void CurriculumService::Parts::writeModules(Write& write, CourseVersionId version, std::vector<Module>& modules) {
    int position = 0;
    for (Module& module : modules) {
        module.version = version;
        module.position = ++position;
        if (module.id)
            courses.update(write, module);
        else
            module.id = courses.insert(write, module);
    }
}

Result<CourseVersionId> CurriculumService::addCourse(const Course& course, CourseVersion version,
                                                     std::vector<Module> modules) {
    auto issues = issuesOf(course);
    append(issues, issuesOf(version));
    append(issues, issuesOfAll(modules));
    if (m_parts->courses.findCode(course.code)) issues.push_back({"code", IssueCode::AlreadyUsed, course.code});
    auto rule = version.ruleJson.empty() ? Result(ruleText(requiredModulesDone())) : canonicalRule(version.ruleJson);
    if (!rule) append(issues, std::move(rule.error().issues));
    if (!issues.empty()) return invalid(std::move(issues));
    return m_parts->unit.transact(Action::EditCurriculum, [&](Write& write) -> Result<CourseVersionId> {
        version.course = m_parts->courses.insert(write, course);
        version.ruleJson = *rule;
        const auto id = m_parts->courses.insert(write, version);
        m_parts->writeModules(write, id, modules);
        return id;
    });
}

Status CurriculumService::editCourse(const Course& course) {
    auto issues = issuesOf(course);
    const CourseId holder = m_parts->courses.findCode(course.code);
    if (holder && holder != course.id) issues.push_back({"code", IssueCode::AlreadyUsed, course.code});
    if (!issues.empty()) return invalid(std::move(issues));
    if (!m_parts->courses.find(course.id)) return fail(ErrorCode::NotFound, {"course"});
    return m_parts->unit.transact(Action::EditCurriculum, [&](Write& write) -> Status {
        m_parts->courses.update(write, course);
        return success();
    });
}

Result<CourseVersionId> CurriculumService::addVersion(CourseVersionId from, std::string name, Date effectiveFrom) {
    auto version = m_parts->courses.find(from);
    if (!version) return fail(ErrorCode::NotFound, {"course_version"});
    version->version = std::move(name);
    version->effectiveFrom = effectiveFrom;
    version->retiredOn.reset();
    if (auto issues = issuesOf(*version); !issues.empty()) return invalid(std::move(issues));
    return m_parts->unit.transact(Action::EditCurriculum, [&](Write& write) -> Result<CourseVersionId> {
        const auto id = m_parts->courses.insert(write, *version);
        auto modules = m_parts->courses.modules(from);
        for (Module& module : modules) module.id = {};
        m_parts->writeModules(write, id, modules);
        for (Assessment assessment : m_parts->courses.assessments(from)) {
            assessment.version = id;
            m_parts->courses.insert(write, assessment);
        }
        return id;
    });
}

Status CurriculumService::setRule(CourseVersionId id, const std::string& ruleJson) {
    auto version = m_parts->courses.find(id);
    if (!version) return fail(ErrorCode::NotFound, {"course_version"});
    auto rule = ruleJson.empty() ? Result(std::string()) : canonicalRule(ruleJson);
    if (!rule) return std::move(rule).error();
    version->ruleJson = *rule;
    return m_parts->unit.transact(Action::EditCurriculum, [&](Write& write) -> Status {
        if (m_parts->courses.update(write, *version)) m_parts->rejudge(write, id);
        return success();
    });
}

// Those of the version that the new list leaves out; InUse for one that people have progress in.
Result<std::vector<ModuleId>> CurriculumService::Parts::leftOut(CourseVersionId version,
                                                                const std::vector<Module>& modules) {
    std::vector<ModuleId> gone;
    for (const Module& old : courses.modules(version)) {
        if (std::any_of(modules.begin(), modules.end(), [&](const Module& m) { return m.id == old.id; })) continue;
        if (courses.hasProgress(old.id)) return fail(ErrorCode::InUse, {"module", old.code});
        gone.push_back(old.id);
    }
    return gone;
}

void CurriculumService::Parts::replaceModules(Write& write, CourseVersionId version, std::vector<Module>& modules,
                                              const std::vector<ModuleId>& gone) {
    for (const ModuleId id : gone) courses.erase(write, id);
    writeModules(write, version, modules);
}

Status CurriculumService::setModules(CourseVersionId version, std::vector<Module> modules) {
    if (!m_parts->courses.find(version)) return fail(ErrorCode::NotFound, {"course_version"});
    if (auto issues = issuesOfAll(modules); !issues.empty()) return invalid(std::move(issues));
    const auto gone = m_parts->leftOut(version, modules);
    if (!gone) return gone.error();
    return m_parts->unit.transact(Action::EditCurriculum, [&](Write& write) -> Status {
        m_parts->replaceModules(write, version, modules, *gone);
        m_parts->rejudge(write, version);
        return success();
    });
}

Status CurriculumService::revise(const Course& course, CourseVersionId id, std::vector<Module> modules,
                                 const std::string& ruleJson) {
    auto version = m_parts->courses.find(id);
    if (!version) return fail(ErrorCode::NotFound, {"course_version"});
    auto issues = issuesOf(course);
    append(issues, issuesOfAll(modules));
    const CourseId holder = m_parts->courses.findCode(course.code);
    if (holder && holder != course.id) issues.push_back({"code", IssueCode::AlreadyUsed, course.code});
    auto rule = ruleJson.empty() ? Result(std::string()) : canonicalRule(ruleJson);
    if (!rule) append(issues, rule.error().issues);
    if (!issues.empty()) return invalid(std::move(issues));
    const auto gone = m_parts->leftOut(id, modules);
    if (!gone) return gone.error();
    return m_parts->unit.transact(Action::EditCurriculum, [&](Write& write) -> Status {
        version->ruleJson = *rule;
        m_parts->courses.update(write, course);
        m_parts->courses.update(write, *version);
        m_parts->replaceModules(write, id, modules, *gone);
        m_parts->rejudge(write, id);
        return success();
    });
}

Result<AssessmentId> CurriculumService::addAssessment(const Assessment& assessment) {
    if (auto issues = issuesOf(assessment); !issues.empty()) return invalid(std::move(issues));
    if (!m_parts->courses.find(assessment.version)) return fail(ErrorCode::NotFound, {"course_version"});
    return m_parts->unit.transact(Action::EditCurriculum, [&](Write& write) -> Result<AssessmentId> {
        return m_parts->courses.insert(write, assessment);
    });
}

Status CurriculumService::Parts::checkReferences(const Cohort& cohort) {
    auto issues = issuesOf(cohort);
    if (!courses.find(cohort.version)) issues.push_back({"course_version_id", IssueCode::NotFound, {}});
    if (!cohort.programme) issues.push_back({"programme_id", IssueCode::Required, {}});
    if (!issues.empty()) return invalid(std::move(issues));
    return success();
}

Result<CohortId> CurriculumService::addCohort(const Cohort& cohort) {
    if (auto checked = m_parts->checkReferences(cohort); !checked) return std::move(checked).error();
    return m_parts->unit.transact(Action::EditCurriculum, [&](Write& write) -> Result<CohortId> {
        return m_parts->enrolments.insert(write, cohort);
    });
}

Status CurriculumService::editCohort(const Cohort& cohort) {
    if (!m_parts->enrolments.find(cohort.id)) return fail(ErrorCode::NotFound, {"cohort"});
    if (auto checked = m_parts->checkReferences(cohort); !checked) return checked;
    return m_parts->unit.transact(Action::EditCurriculum, [&](Write& write) -> Status {
        if (m_parts->enrolments.update(write, cohort))
            m_parts->stamper.restamp(write, m_parts->enrolments.idsIn(cohort.id));
        return success();
    });
}

} // namespace preceptor
