// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curriculum/progress_options.h"

#include "ui/curriculum/progress_legend.h"
#include "ui/curriculum/progress_model.h"
#include "ui/support/language.h"
#include "ui/text/convert.h"
#include "ui/text/labels.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace preceptor::ui {

namespace {

QString courseTitle(const CohortRow& row) { return toQt(inReadersLanguage(row.courseTitle, row.courseTitleZh)); }

// A course with several versions in use has one choice a version.
QString everyoneIn(const CohortRow& one, const std::vector<CohortRow>& cohorts) {
    const bool several = std::any_of(cohorts.begin(), cohorts.end(), [&](const CohortRow& other) {
        return other.course == one.course && other.cohort.version != one.cohort.version;
    });
    return several ? QCoreApplication::translate("ProgressPage", "Everyone in %1, version %2")
                         .arg(courseTitle(one), toQt(one.version))
                   : QCoreApplication::translate("ProgressPage", "Everyone in %1").arg(courseTitle(one));
}

QString versionCode(CourseVersionId id) { return QStringLiteral("v%1").arg(id.value); }

} // namespace

QString cohortCode(CohortId id) { return QStringLiteral("c%1").arg(id.value); }

QString codeOfScope(const ProgressFilter& scope) {
    if (scope.cohort) return cohortCode(scope.cohort);
    return scope.version ? versionCode(scope.version) : QString();
}

QList<ChipOption> scopeOptions(const std::vector<CohortRow>& cohorts) {
    QList<ChipOption> options;
    std::set<CourseVersionId> versions;
    for (const CohortRow& row : cohorts)
        options.push_back(
            {cohortCode(row.cohort.id), QStringLiteral("%1 · %2").arg(toQt(row.cohort.name), courseTitle(row))});
    for (const CohortRow& row : cohorts)
        if (versions.insert(row.cohort.version).second)
            options.push_back({versionCode(row.cohort.version), everyoneIn(row, cohorts)});
    return options;
}

ProgressFilter scopeOf(const QString& code, const std::vector<CohortRow>& cohorts) {
    for (const CohortRow& row : cohorts) {
        if (code == cohortCode(row.cohort.id)) return {row.cohort.version, row.cohort.id};
        if (code == versionCode(row.cohort.version)) return {row.cohort.version, {}};
    }
    return {};
}

bool isScope(const std::vector<CohortRow>& cohorts, const ProgressFilter& scope) {
    return scope.version && scopeOf(codeOfScope(scope), cohorts).version == scope.version;
}

ProgressFilter suggestedScope(const std::vector<CohortRow>& cohorts, Date today) {
    if (cohorts.empty()) return {};
    const auto used = std::find_if(cohorts.begin(), cohorts.end(), [today](const CohortRow& row) {
        return row.anybody && row.cohort.startOn <= today;
    });
    const Cohort& cohort = (used == cohorts.end() ? cohorts.front() : *used).cohort;
    return {cohort.version, cohort.id};
}

QList<ChipOption> institutionOptions(const ProgressModel& model, const std::vector<FieldChoice>& choices) {
    std::set<InstitutionId> there;
    for (const ProgressRow& row : model.table().rows)
        if (row.institution) there.insert(row.institution);
    QList<ChipOption> options;
    for (const FieldChoice& choice : choices)
        if (const InstitutionId id{choice.id}; there.contains(id))
            options.push_back({QString::number(choice.id), model.institutionName(id), choice.searchText});
    std::sort(options.begin(), options.end(),
              [](const ChipOption& a, const ChipOption& b) { return a.text.localeAwareCompare(b.text) < 0; });
    return options;
}

QList<ChipOption> statusOptions() {
    QList<ChipOption> options;
    for (const auto& [code, words] : codeChoices("enrolment_status")) options.push_back({toQt(code), words});
    options.push_back({QStringLiteral("overdue"), stateWords(CellState::Overdue)});
    return options;
}

} // namespace preceptor::ui
