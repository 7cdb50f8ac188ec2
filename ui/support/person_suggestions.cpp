// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/person_suggestions.h"

#include "core/services/people_service.h"
#include "core/services/person_search.h"
#include "core/services/workspace.h"
#include "ui/support/language.h"
#include "ui/text/convert.h"
#include "ui/text/labels.h"

#include <algorithm>
#include <map>

namespace preceptor::ui {

namespace {

constexpr std::size_t kMostLooked = 200;
constexpr std::size_t kMostSuggested = 8;

QString joinedDetail(QStringList parts) {
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

// What else tells two of the same name, place and profession apart.
QString furtherDetail(const PersonRow& row) {
    constexpr std::size_t kLastDigits = 4;
    if (!row.department.empty()) return toQt(row.department);
    if (!row.staffNo.empty()) return toQt(row.staffNo);
    return row.phone.size() > kLastDigits ? QStringLiteral("…") + toQt(row.phone.substr(row.phone.size() - kLastDigits))
                                          : toQt(row.romanised);
}

} // namespace

std::vector<NameSuggestion> suggestionsOf(const std::vector<PersonRow>& rows) {
    std::vector<NameSuggestion> found;
    std::map<std::pair<QString, QString>, int> alike;
    for (const PersonRow& row : rows) {
        const QString detail =
            joinedDetail({toQt(row.institutionName.in(toStd(currentLanguage()))), codeLabel("cadre", row.cadre)});
        found.push_back({row.id, toQt(row.nativeName), detail});
        ++alike[{found.back().name, detail}];
    }
    for (std::size_t i = 0; i < rows.size(); ++i)
        if (alike[{found[i].name, found[i].detail}] > 1)
            found[i].detail = joinedDetail({found[i].detail, furtherDetail(rows[i])});
    return found;
}

std::vector<NameSuggestion> suggestPeople(Workspace& workspace, const QString& text, const std::set<PersonId>& first,
                                          const MarkOf& markOf) {
    PersonQuery query;
    query.text = toStd(text);
    auto ids = workspace.personSearch().find(query, kMostLooked);
    std::stable_partition(ids.begin(), ids.end(), [&](PersonId id) { return first.contains(id); });
    ids.resize(std::min(ids.size(), kMostSuggested));
    auto found = suggestionsOf(workspace.people().rows(ids));
    if (!markOf) return found;
    for (NameSuggestion& one : found)
        if (!first.contains(one.person)) one.detail = joinedDetail({one.detail, markOf(one.person)});
    return found;
}

std::vector<NameSuggestion> peopleOfInstitution(Workspace& workspace, InstitutionId institution) {
    PersonQuery query;
    query.institution = institution;
    query.status = "active";
    return suggestionsOf(workspace.people().rows(workspace.personSearch().find(query)));
}

Result<PersonId> addPersonNamed(Workspace& workspace, const QString& name) {
    PersonDraft draft;
    draft.values.nativeName = toStd(name);
    return workspace.people().addPerson(draft);
}

} // namespace preceptor::ui
