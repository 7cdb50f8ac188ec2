// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conferences/name_suggestions.h"

#include "core/services/people_service.h"
#include "core/services/person_search.h"
#include "core/services/workspace.h"
#include "ui/support/language.h"
#include "ui/text/convert.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace preceptor::ui {

namespace {

constexpr std::size_t kMostLooked = 200;
constexpr std::size_t kMostShown = 8;

NameSuggestion suggestionOf(const PersonRow& row, bool expected) {
    QStringList detail{toQt(row.institutionName.in(toStd(currentLanguage())))};
    if (!expected) detail << QCoreApplication::translate("NameSuggestions", "walk-in");
    detail.removeAll(QString());
    return {row.id, toQt(row.nativeName), detail.join(QStringLiteral(" · "))};
}

} // namespace

std::vector<NameSuggestion> suggestNames(Workspace& workspace, const QString& text,
                                         const std::vector<AttendanceRow>& sheet) {
    std::set<PersonId> onSheet;
    for (const AttendanceRow& row : sheet) onSheet.insert(row.person);
    PersonQuery query;
    query.text = toStd(text);
    auto ids = workspace.personSearch().find(query, kMostLooked);
    std::stable_partition(ids.begin(), ids.end(), [&](PersonId id) { return onSheet.contains(id); });
    ids.resize(std::min(ids.size(), kMostShown));
    std::vector<NameSuggestion> found;
    for (const PersonRow& row : workspace.people().rows(ids))
        found.push_back(suggestionOf(row, onSheet.contains(row.id)));
    return found;
}

Result<PersonId> addPersonNamed(Workspace& workspace, const QString& name) {
    PersonDraft draft;
    draft.values.nativeName = toStd(name);
    return workspace.people().addPerson(draft);
}

} // namespace preceptor::ui
