// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/learning_service.h"

#include "core/services/learning_commit.h"
#include "core/services/learning_reading.h"
#include "core/storage/backup_due.h"
#include "core/storage/course_repository.h"
#include "core/storage/enrolment_repository.h"
#include "core/storage/platform_fact_repository.h"
#include "core/storage/platform_repository.h"
#include "core/storage/progress_repository.h"
#include "core/storage/roster_repository.h"
#include "core/storage/unit_of_work.h"

#include <algorithm>

namespace preceptor {

namespace {

constexpr std::string_view kByHand = "manual";
constexpr std::size_t kListedItems = 8;
constexpr std::size_t kLargestLooked = std::size_t{8} << 20U;

LearningSlot slotOf(const PlatformFact& fact) {
    const LearningTake take = fact.module       ? LearningTake::Module
                              : fact.assessment ? LearningTake::Test
                                                : LearningTake::Course;
    return {fact.enrolment, take, fact.module, fact.assessment, fact.attempt};
}

LearningClass readClass(Database& db, CohortId cohort) {
    LearningClass theClass;
    for (const auto& [person, enrolment] : PlatformFactRepository::enrolments(db, cohort))
        theClass.enrolments.emplace(person, enrolment);
    ProgressRepository progress(db);
    for (const ModuleProgress& p : progress.ofCohort(cohort)) {
        if (p.status == ModuleStatus::NotStarted) continue;
        const LearningSlot slot{p.cell.enrolment, LearningTake::Module, p.cell.module, {}, 0};
        theClass.present[slot] = {{p.status, {}, p.doneOn, p.minutes}, p.source == kByHand};
    }
    for (const Score& s : progress.scores(cohort)) {
        const LearningSlot slot{s.enrolment, LearningTake::Test, {}, s.assessment, s.attempt};
        theClass.present[slot] = {{ModuleStatus::NotStarted, s.raw, s.takenOn, {}}, s.source != kImportSource};
    }
    for (const PlatformFact& fact : PlatformFactRepository::ofCohort(db, cohort)) {
        const LearningSlot slot = slotOf(fact);
        const LearningValue value{fact.status, fact.raw, fact.on, {}};
        theClass.told[slot] = {fact.platform, fact.item, value};
        // It is nowhere else, so nobody can have changed it.
        if (slot.take == LearningTake::Course) theClass.present[slot] = {value, false};
    }
    return theClass;
}

bool isThere(const LearningTarget& target, const LearningCourse& course) {
    const auto has = [](const auto& all, auto id) {
        return std::any_of(all.begin(), all.end(), [&](const auto& one) { return one.id == id; });
    };
    if (target.take == LearningTake::Module) return has(course.modules, target.module);
    return target.take != LearningTake::Test || has(course.tests, target.test);
}

// What a person told goes before what is remembered, and that before the titles; a test is one item's.
Status chooseTargets(LearningPreview& preview, const LearningTargets& remembered) {
    preview.targets.clear();
    preview.bases.clear();
    std::set<AssessmentId> taken;
    std::vector<FieldIssue> issues;
    const auto take = [&](const LearningTargets& targets, TargetBasis basis) {
        for (const LearningItem& item : preview.report.items) {
            const auto found = targets.find(item.key);
            if (found == targets.end() || preview.bases.contains(item.key)) continue;
            const LearningTarget& target = found->second;
            const bool fitting = fits(item.kind, target.take) && isThere(target, preview.course);
            const bool twice = target.take == LearningTake::Test && taken.contains(target.test);
            if (basis == TargetBasis::Told && (!fitting || twice))
                issues.push_back({item.title, twice ? IssueCode::AlreadyUsed : IssueCode::BadFormat, {}});
            if (!fitting || twice) continue;
            if (target.take == LearningTake::Test) taken.insert(target.test);
            preview.bases.emplace(item.key, basis);
            if (target.take != LearningTake::Nothing) preview.targets.emplace(item.key, target);
        }
    };
    take(preview.settings.targets, TargetBasis::Told);
    take(remembered, TargetBasis::Remembered);
    take(proposeTargets(preview.report.items, preview.course), TargetBasis::Title);
    if (!issues.empty()) return invalid(std::move(issues));
    return success();
}

std::string itemList(const LearningReport& report) {
    std::string list;
    for (std::size_t i = 0; i < std::min(report.items.size(), kListedItems); ++i)
        list.append(i > 0 ? ", " : "").append(report.items[i].title);
    return report.items.size() > kListedItems ? list + ", …" : list;
}

} // namespace

std::string LearningPreview::nameOf(PersonId person) const { return nameIn(*known, person); }
std::string LearningPreview::placeOf(PersonId person) const { return placeIn(*known, person); }

std::string LearningPreview::nameOf(const LearningTarget& target) const {
    for (const Module& m : course.modules)
        if (target.take == LearningTake::Module && m.id == target.module) return m.code + ' ' + m.title;
    for (const Assessment& t : course.tests)
        if (target.take == LearningTake::Test && t.id == target.test) return t.title;
    return {};
}

std::optional<double> LearningPreview::maximumOf(AssessmentId test) const {
    for (const Assessment& t : course.tests)
        if (t.id == test) return t.max;
    return std::nullopt;
}

bool LearningPreview::takesAny() const {
    return std::any_of(targets.begin(), targets.end(),
                       [](const auto& target) { return target.second.take != LearningTake::Nothing; });
}

bool LearningService::isResults(const RosterInput& input, const LearningSettings& settings) {
    return input.bytes->size() <= kLargestLooked &&
           looksLikeResults(input, settings, RosterRepository::mappings(m_unit.db(), kLearningKind));
}

Result<LearningColumnsSeen> LearningService::columns(CohortId id, const RosterInput& input,
                                                     const LearningSettings& settings) {
    Database& db = m_unit.db();
    const auto cohort = EnrolmentRepository(db).find(id);
    if (!cohort) return fail(ErrorCode::NotFound, {"cohort"});
    auto seen = columnsOfLearningFile(input, settings, cohort->version, RosterRepository::mappings(db, kLearningKind));
    CourseRepository courses(db);
    if (seen) seen->course = {courses.modules(cohort->version), courses.assessments(cohort->version)};
    return seen;
}

Result<CohortId> LearningService::propose(const RosterInput& input, const LearningSettings& settings) {
    Database& db = m_unit.db();
    const auto reading = readLearningFile(input, settings, {}, {}, RosterRepository::mappings(db, kLearningKind));
    if (!reading) return reading.error();
    EnrolmentRepository enrolments(db);
    CourseRepository courses(db);
    MeetingDirectory directory;
    directory.known = m_imports.context().known;
    std::map<CohortId, std::set<PersonId>> members;
    const std::vector<CohortRow> cohorts = enrolments.listCohorts();
    for (const CohortRow& row : cohorts) {
        for (const auto& [person, enrolment] : PlatformFactRepository::enrolments(db, row.cohort.id))
            members[row.cohort.id].insert(person);
        directory.ofProgramme.insert(members[row.cohort.id].begin(), members[row.cohort.id].end());
        directory.aliases.merge(PlatformRepository::aliases(db, row.cohort.programme));
    }
    std::set<PersonId> people;
    for (const MeetingMatch& match : matchParticipants(reading->report.people, directory, {}))
        if (match.verdict == MatchVerdict::Matched && match.person) people.insert(match.person);
    struct Fit {
        CohortId cohort;
        std::ptrdiff_t people = 0;
        std::size_t items = 0;
        auto rank() const { return std::pair(people, items); }
    };
    std::vector<Fit> fits;
    for (const CohortRow& row : cohorts) {
        const std::set<PersonId>& its = members[row.cohort.id];
        Fit fit{row.cohort.id, std::count_if(people.begin(), people.end(), [&](PersonId p) { return its.contains(p); }),
                0};
        if (fit.people == 0) continue;
        const LearningCourse course{courses.modules(row.cohort.version), courses.assessments(row.cohort.version)};
        fit.items = proposeTargets(reading->report.items, course).size();
        fits.push_back(fit);
    }
    std::stable_sort(fits.begin(), fits.end(), [](const Fit& a, const Fit& b) { return a.rank() > b.rank(); });
    if (fits.empty() || (fits.size() > 1 && fits[0].rank() == fits[1].rank()))
        return fail(ErrorCode::NotFound, {"class_of_file", input.name});
    return fits.front().cohort;
}

Result<LearningPreview> LearningService::preview(CohortId id, const RosterInput& input,
                                                 const LearningSettings& settings) {
    Database& db = m_unit.db();
    auto cohort = EnrolmentRepository(db).find(id);
    if (!cohort) return fail(ErrorCode::NotFound, {"cohort"});
    auto reading = readLearningFile(input, settings, cohort->version, PlatformFactRepository::zone(db, id),
                                    RosterRepository::mappings(db, kLearningKind));
    if (!reading) return reading.error();
    LearningPreview preview;
    preview.input = input;
    preview.settings = settings;
    preview.cohort = std::move(*cohort);
    preview.read = std::move(reading->read);
    preview.separator = reading->separator;
    preview.sheetName = std::move(reading->sheetName);
    preview.mappingKey = std::move(reading->key);
    preview.formKey = std::move(reading->formKey);
    preview.columns = reading->memory.columns;
    preview.report = std::move(reading->report);
    return planned(std::move(preview));
}

// Compares what was read with what is in the file now.
Result<LearningPreview> LearningService::planned(LearningPreview preview) {
    Database& db = m_unit.db();
    auto cohort = EnrolmentRepository(db).find(preview.cohort.id);
    if (!cohort) return fail(ErrorCode::NotFound, {"cohort"});
    preview.cohort = std::move(*cohort);
    CourseRepository courses(db);
    preview.course = {courses.modules(preview.cohort.version), courses.assessments(preview.cohort.version)};
    const auto memories = RosterRepository::mappings(db, kLearningKind);
    const auto memory = memories.find(preview.mappingKey);
    const bool counts = memory != memories.end() && !preview.settings.onlyTold;
    const LearningTargets remembered = counts ? memoryFrom(memory->second).targets : LearningTargets{};
    if (Status chosen = chooseTargets(preview, remembered); !chosen) return std::move(chosen).error();
    const LearningClass theClass = readClass(db, preview.cohort.id);
    MeetingDirectory directory;
    directory.known = preview.known = m_imports.context().known;
    directory.ofProgramme = PlatformRepository::peopleOfProgramme(db, preview.cohort.programme);
    for (const auto& [person, enrolment] : theClass.enrolments) directory.ofSession.insert(person);
    directory.aliases = PlatformRepository::aliases(db, preview.cohort.programme);
    preview.matches = matchParticipants(preview.report.people, directory, preview.settings.decisions);
    LearningPlanInput input{preview.targets,
                            preview.settings.attempts,
                            preview.settings.day,
                            m_unit.clock().today(),
                            {},
                            preview.settings.overwriteByHand,
                            preview.settings.overwriteElsewhere,
                            preview.settings.overwrite};
    for (const Assessment& test : preview.course.tests) input.maxima.emplace(test.id, test.max);
    preview.plan = planLearning(preview.report, preview.matches, theClass, input);
    if (const auto before = RosterRepository::findFile(db, kLearningKind, preview.input.sha256))
        preview.importedBefore = ImportedBefore{before->name, before->on, before->rowsOpen};
    return preview;
}

Result<LearningPreview> LearningService::decide(LearningPreview preview) { return planned(std::move(preview)); }

Result<LearningReceipt> LearningService::commit(const LearningPreview& shown) {
    const auto now = decide(shown);
    if (!now) return now.error();
    if (now->report.openDates) return fail(ErrorCode::AmbiguousDates, {*now->report.openDates});
    if (!now->takesAny())
        return fail(ErrorCode::NotFound, {"target_of_file", now->input.name, now->cohort.name, itemList(now->report)});
    LearningCommit commit(*now);
    if (!commit.hasWork(m_unit.db())) return commit.receipt();
    if (Status backedUp = backUpBefore(m_unit.db(), m_unit.clock()); !backedUp) return std::move(backedUp).error();
    return m_unit.transact(Action::ImportResults,
                           [&](Write& write) -> Result<LearningReceipt> { return commit.run(write); });
}

} // namespace preceptor
