// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/curriculum_service.h"

#include "core/completion/rule_hash.h"
#include "core/completion/rule_json.h"
#include "core/model/field_check.h"
#include "core/services/completion_stamper.h"
#include "core/services/name_order.h"
#include "core/services/progress_carrier.h"
#include "core/storage/progress_table_reader.h"
#include "core/storage/unit_of_work.h"

#include <algorithm>
#include <charconv>
#include <set>

namespace preceptor {

struct CurriculumService::Parts {
    // A version as it shall be.
    struct Revision {
        CourseVersion version;
        std::vector<Module> modules;
        std::vector<Module> gone;
        bool further = false; // not that version, but one that comes after it
    };

    explicit Parts(UnitOfWork& u) : unit(u), courses(u.db()), enrolments(u.db()), people(u.db()), stamper(u.db()) {}

    void writeModules(Write& write, CourseVersionId version, std::vector<Module>& modules);
    std::vector<FieldIssue> issuesWithCode(const Course& course);
    Status mayGo(const std::vector<Module>& modules);
    std::string freeName(const CourseVersion& after);
    void copyAssessments(Write& write, CourseVersionId from, CourseVersionId to);
    CourseVersionId writeFurther(Write& write, const Revision& revision);
    Status checkReferences(const Cohort& cohort);
    Result<Revision> checked(CourseVersionId id, std::vector<Module> modules, const std::string& ruleJson,
                             std::vector<FieldIssue> issues);
    void write(Write& write, Revision& revision);
    Result<CourseVersionId> revise(Result<Revision> revision, const Course* course,
                                   const std::optional<std::vector<CourseId>>& before = {});
    void goOver(Write& write, const Cohort& before, const Cohort& after);
    bool asksFor(CourseId course, CourseId wanted, std::set<CourseId>& seen);
    std::vector<FieldIssue> issuesOfLadder(CourseId course, const std::vector<CourseId>& before);

    UnitOfWork& unit;
    CourseRepository courses;
    EnrolmentRepository enrolments;
    ProgressTableReader people;
    CompletionStamper stamper;
};

namespace {

void append(std::vector<FieldIssue>& all, std::vector<FieldIssue> more) {
    all.insert(all.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

// The canonical text, so that equal rules have one form in the file. A module it names must be there (rule.modules).
Result<std::string> canonicalRule(const std::string& json, const std::vector<Module>& modules) {
    if (json.empty()) return json;
    auto rule = readRule(json);
    if (!rule) return std::move(rule).error();
    FieldCheck check;
    for (const RuleClause& clause : ruleSentence(*rule)) {
        if (clause.code != ClauseCode::Modules) continue;
        for (const std::string& code : clause.codes)
            if (std::none_of(modules.begin(), modules.end(), [&](const Module& m) { return m.code == code; }))
                check.add("rule.modules", IssueCode::NotFound, code);
    }
    if (auto issues = check.take(); !issues.empty()) return invalid(std::move(issues));
    return ruleText(*rule);
}

} // namespace

CurriculumService::CurriculumService(UnitOfWork& unit) : m_parts(std::make_unique<Parts>(unit)) {}
CurriculumService::~CurriculumService() = default;

std::vector<CourseVersionRow> CurriculumService::courses() { return m_parts->courses.listVersions(); }
std::vector<CohortRow> CurriculumService::cohorts() { return m_parts->enrolments.listCohorts(); }

int CurriculumService::learnersOf(CourseVersionId version) { return m_parts->enrolments.countOf(version); }
std::vector<Module> CurriculumService::modules(CourseVersionId version) { return m_parts->courses.modules(version); }

std::vector<CourseId> CurriculumService::prerequisites(CourseId course) {
    return m_parts->courses.prerequisites(course);
}

// `course` is `wanted`, or needs it, be it through others.
bool CurriculumService::Parts::asksFor(CourseId course, CourseId wanted, std::set<CourseId>& seen) {
    if (course == wanted) return true;
    if (!seen.insert(course).second) return false; // a circle that two PCs made together
    const auto before = courses.prerequisites(course);
    return std::any_of(before.begin(), before.end(), [&](CourseId id) { return asksFor(id, wanted, seen); });
}

std::vector<Course> CurriculumService::possiblePrerequisites(CourseId course) {
    std::vector<Course> possible;
    for (const CourseVersionRow& row : m_parts->courses.listVersions()) {
        const auto same = [&](const Course& known) { return known.id == row.course.id; };
        std::set<CourseId> seen;
        if (std::any_of(possible.begin(), possible.end(), same)) continue;
        if (!course || !m_parts->asksFor(row.course.id, course, seen)) possible.push_back(row.course);
    }
    return possible;
}

std::vector<FieldIssue> CurriculumService::Parts::issuesOfLadder(CourseId course, const std::vector<CourseId>& before) {
    FieldCheck check;
    for (const CourseId id : before) {
        std::set<CourseId> seen;
        if (!courses.find(id)) check.add("required_course_id", IssueCode::NotFound);
        if (course && asksFor(id, course, seen)) check.add("required_course_id", IssueCode::OutOfRange);
    }
    return check.take();
}

RuleSentence CurriculumService::rule(CourseVersionId version) {
    const auto rule = m_parts->stamper.ruleOf(version);
    return rule ? ruleSentence(*rule) : RuleSentence{};
}

std::vector<FieldIssue> CurriculumService::Parts::issuesWithCode(const Course& course) {
    auto issues = issuesOf(course);
    const CourseId holder = courses.findCode(course.code);
    if (holder && holder != course.id) issues.push_back({"code", IssueCode::AlreadyUsed, course.code});
    return issues;
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
                                                     std::vector<Module> modules, const std::vector<CourseId>& before) {
    auto issues = m_parts->issuesWithCode(course);
    append(issues, m_parts->issuesOfLadder({}, before));
    append(issues, issuesOf(version));
    append(issues, issuesOf(modules));
    auto rule = canonicalRule(version.ruleJson, modules);
    if (!rule) append(issues, rule.error().issues);
    if (!issues.empty()) return invalid(std::move(issues));
    return m_parts->unit.transact(Action::EditCurriculum, [&](Write& write) -> Result<CourseVersionId> {
        version.course = m_parts->courses.insert(write, course);
        version.ruleJson = *rule;
        const auto id = m_parts->courses.insert(write, version);
        m_parts->writeModules(write, id, modules);
        m_parts->courses.setPrerequisites(write, version.course, before);
        return id;
    });
}

Status CurriculumService::editCourse(const Course& course) {
    auto issues = m_parts->issuesWithCode(course);
    if (!issues.empty()) return invalid(std::move(issues));
    if (!m_parts->courses.find(course.id)) return fail(ErrorCode::NotFound, {"course"});
    return m_parts->unit.transact(Action::EditCurriculum, [&](Write& write) -> Status {
        m_parts->courses.update(write, course);
        return success();
    });
}

Result<CourseVersionId> CurriculumService::addVersion(CourseVersionId from, std::string name, Date effectiveFrom,
                                                      std::string localisationNote) {
    auto version = m_parts->courses.find(from);
    if (!version) return fail(ErrorCode::NotFound, {"course_version"});
    version->version = std::move(name);
    version->effectiveFrom = effectiveFrom;
    version->retiredOn.reset();
    version->localisationNote = std::move(localisationNote);
    if (auto issues = issuesOf(*version); !issues.empty()) return invalid(std::move(issues));
    return m_parts->unit.transact(Action::EditCurriculum, [&](Write& write) -> Result<CourseVersionId> {
        const auto id = m_parts->courses.insert(write, *version);
        auto modules = m_parts->courses.modules(from);
        for (Module& module : modules) module.id = {};
        m_parts->writeModules(write, id, modules);
        m_parts->copyAssessments(write, from, id);
        return id;
    });
}

void CurriculumService::Parts::copyAssessments(Write& write, CourseVersionId from, CourseVersionId to) {
    for (Assessment assessment : courses.assessments(from)) {
        auto items = courses.items(assessment);
        for (AssessmentItem& each : items) each.id = {};
        assessment.version = to;
        assessment.id = courses.insert(write, assessment);
        if (!items.empty()) courses.setItems(write, assessment, std::move(items));
    }
}

// The number after the highest one that a version of the course has.
std::string CurriculumService::Parts::freeName(const CourseVersion& after) {
    constexpr int kMost = 999'999;
    int highest = 0;
    int versions = 0;
    for (const CourseVersionRow& row : courses.listVersions()) {
        if (row.course.id != after.course) continue;
        const std::string& name = row.version.version;
        int number = 0;
        const auto [end, error] = std::from_chars(name.data(), name.data() + name.size(), number);
        if (error == std::errc{} && end == name.data() + name.size() && number < kMost)
            highest = std::max(highest, number);
        ++versions;
    }
    return std::to_string(std::max(highest, versions) + 1);
}

std::string CurriculumService::nextVersion(CourseVersionId after) {
    const auto version = m_parts->courses.find(after);
    return version ? m_parts->freeName(*version) : std::string();
}

// InUse for one that people have progress in.
Status CurriculumService::Parts::mayGo(const std::vector<Module>& modules) {
    for (const Module& module : modules)
        if (courses.hasProgress(module.id)) return fail(ErrorCode::InUse, {"module", module.code});
    return success();
}

// Everything that can be wrong with the revised version at once.
auto CurriculumService::Parts::checked(CourseVersionId id, std::vector<Module> modules, const std::string& ruleJson,
                                       std::vector<FieldIssue> issues) -> Result<Revision> {
    auto version = courses.find(id);
    if (!version) return fail(ErrorCode::NotFound, {"course_version"});
    append(issues, issuesOf(modules));
    const bool unread = ruleJson == version->ruleJson && !readRule(ruleJson); // of a newer program: kept
    auto rule = unread ? Result(ruleJson) : canonicalRule(ruleJson, modules);
    if (!rule) append(issues, rule.error().issues);
    if (!issues.empty()) return invalid(std::move(issues));
    const auto old = courses.modules(id);
    const bool otherwise = judgesOtherwise(version->ruleJson, old, *rule, modules);
    std::vector<Module> gone = old;
    std::erase_if(gone, [&](const Module& before) {
        return std::any_of(modules.begin(), modules.end(), [&](const Module& m) { return m.id == before.id; });
    });
    version->ruleJson = *rule;
    return Revision{std::move(*version), std::move(modules), std::move(gone), otherwise && enrolments.hasLearners(id)};
}

void CurriculumService::Parts::write(Write& write, Revision& revision) {
    courses.update(write, revision.version);
    for (const Module& module : revision.gone) courses.erase(write, module.id);
    writeModules(write, revision.version.id, revision.modules);
}

// Learners stay on the version they enrolled in, which stays as it is.
CourseVersionId CurriculumService::Parts::writeFurther(Write& write, const Revision& revision) {
    CourseVersion version = revision.version;
    version.version = freeName(version);
    version.effectiveFrom = write.today();
    version.retiredOn.reset();
    const CourseVersionId id = courses.insert(write, version);
    auto modules = revision.modules;
    for (Module& module : modules) module.id = {};
    writeModules(write, id, modules);
    copyAssessments(write, revision.version.id, id);
    return id;
}

Result<CourseVersionId> CurriculumService::Parts::revise(Result<Revision> revision, const Course* course,
                                                         const std::optional<std::vector<CourseId>>& before) {
    if (!revision) return std::move(revision).error();
    if (!revision->further)
        if (Status may = mayGo(revision->gone); !may) return std::move(may).error();
    return unit.transact(Action::EditCurriculum, [&](Write& write) -> Result<CourseVersionId> {
        if (course) courses.update(write, *course);
        if (course && before) courses.setPrerequisites(write, course->id, *before);
        if (revision->further) return writeFurther(write, *revision);
        this->write(write, *revision);
        stamper.restamp(write, enrolments.idsOfVersion(revision->version.id));
        return revision->version.id;
    });
}

Result<CourseVersionId> CurriculumService::setRule(CourseVersionId id, const std::string& ruleJson) {
    return m_parts->revise(m_parts->checked(id, m_parts->courses.modules(id), ruleJson, {}), nullptr);
}

Result<CourseVersionId> CurriculumService::setModules(CourseVersionId id, std::vector<Module> modules) {
    const auto version = m_parts->courses.find(id);
    const std::string rule = version ? version->ruleJson : std::string();
    return m_parts->revise(m_parts->checked(id, std::move(modules), rule, {}), nullptr);
}

Result<CourseVersionId> CurriculumService::revise(const Course& course, const CourseVersion& wanted,
                                                  std::vector<Module> modules,
                                                  const std::optional<std::vector<CourseId>>& before) {
    auto issues = m_parts->issuesWithCode(course);
    if (before) append(issues, m_parts->issuesOfLadder(course.id, *before));
    auto revision = m_parts->checked(wanted.id, std::move(modules), wanted.ruleJson, std::move(issues));
    if (revision) revision->version.localisationNote = wanted.localisationNote;
    return m_parts->revise(std::move(revision), &course, before);
}

// Written, judged and thrown away, so that the forecast is what would come of it for the class.
Result<std::vector<ForecastRow>> CurriculumService::forecast(const ProgressFilter& scope, std::vector<Module> modules,
                                                             const std::string& ruleJson) {
    if (m_parts->unit.db().readOnly()) return m_parts->unit.refusal();
    auto revision = m_parts->checked(scope.version, std::move(modules), ruleJson, {});
    if (!revision) return std::move(revision).error();
    return m_parts->unit.rehearse([&](Write& write) -> Result<std::vector<ForecastRow>> {
        m_parts->write(write, *revision);
        std::vector<ForecastRow> rows;
        for (const ProgressRow& person : m_parts->people.table(scope, {}, write.today()).rows) {
            const auto enrolment = m_parts->enrolments.find(person.enrolment);
            if (!enrolment || !ruleDecides(enrolment->status)) continue;
            auto evaluation = m_parts->stamper.evaluate(*enrolment);
            if (!evaluation) continue;
            rows.push_back({person.enrolment, person.nativeName, person.romanised,
                            enrolment->status == EnrolmentStatus::Completed, std::move(*evaluation)});
        }
        sortByName(rows);
        return rows;
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

// What was done stands in the modules and tests of the version that the class takes now.
void CurriculumService::Parts::goOver(Write& write, const Cohort& before, const Cohort& after) {
    const auto from = courses.find(before.version);
    const auto to = courses.find(after.version);
    if (before.version == after.version || !from || !to || from->course != to->course) return;
    ProgressCarrier carrier(unit.db(), before.version, after.version);
    for (const EnrolmentId id : enrolments.idsIn(after.id)) carrier.carry(write, id, id);
}

Status CurriculumService::editCohort(const Cohort& cohort) {
    const auto before = m_parts->enrolments.find(cohort.id);
    if (!before) return fail(ErrorCode::NotFound, {"cohort"});
    if (auto checked = m_parts->checkReferences(cohort); !checked) return checked;
    return m_parts->unit.transact(Action::EditCurriculum, [&](Write& write) -> Status {
        if (!m_parts->enrolments.update(write, cohort)) return success();
        m_parts->goOver(write, *before, cohort);
        m_parts->stamper.restamp(write, m_parts->enrolments.idsIn(cohort.id));
        return success();
    });
}

} // namespace preceptor
