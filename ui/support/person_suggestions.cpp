// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/person_suggestions.h"

#include "core/services/people_service.h"
#include "core/services/person_search.h"
#include "core/services/workspace.h"
#include "ui/support/language.h"
#include "ui/text/convert.h"

#include <algorithm>

namespace preceptor::ui {

namespace {

constexpr std::size_t kMostLooked = 200;
constexpr std::size_t kMostSuggested = 8;

} // namespace

std::vector<NameSuggestion> suggestPeople(Workspace& workspace, const QString& text, const std::set<PersonId>& first,
                                          const QString& otherMark) {
    PersonQuery query;
    query.text = toStd(text);
    auto ids = workspace.personSearch().find(query, kMostLooked);
    std::stable_partition(ids.begin(), ids.end(), [&](PersonId id) { return first.contains(id); });
    ids.resize(std::min(ids.size(), kMostSuggested));
    std::vector<NameSuggestion> found;
    for (const PersonRow& row : workspace.people().rows(ids)) {
        QStringList detail{toQt(row.institutionName.in(toStd(currentLanguage())))};
        if (!first.contains(row.id)) detail << otherMark;
        detail.removeAll(QString());
        found.push_back({row.id, toQt(row.nativeName), detail.join(QStringLiteral(" · "))});
    }
    return found;
}

std::vector<NameSuggestion> peopleOfInstitution(Workspace& workspace, InstitutionId institution) {
    PersonQuery query;
    query.institution = institution;
    query.status = "active";
    std::vector<NameSuggestion> found;
    for (const PersonRow& row : workspace.people().rows(workspace.personSearch().find(query)))
        found.push_back({row.id, toQt(row.nativeName), toQt(row.institutionName.in(toStd(currentLanguage())))});
    return found;
}

Result<PersonId> addPersonNamed(Workspace& workspace, const QString& name) {
    PersonDraft draft;
    draft.values.nativeName = toStd(name);
    return workspace.people().addPerson(draft);
}

} // namespace preceptor::ui
