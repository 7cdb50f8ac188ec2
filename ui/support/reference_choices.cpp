// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/reference_choices.h"

#include "core/services/institution_service.h"
#include "core/services/people_service.h"
#include "core/services/person_search.h"
#include "core/services/register_service.h"
#include "core/services/workspace.h"
#include "ui/support/language.h"
#include "ui/text/convert.h"
#include "ui/text/labels.h"

namespace preceptor::ui {

namespace {

constexpr std::size_t kMostPeople = 8;

QString personText(const PersonRow& row) {
    QString text = toQt(row.nativeName);
    if (!row.romanised.empty()) text += QStringLiteral(" ") + toQt(row.romanised);
    const QString place = row.institution ? titleText(row.institutionName) : QString();
    return place.isEmpty() ? text : QStringLiteral("%1 · %2").arg(text, place);
}

} // namespace

QString titleText(const InstitutionTitle& title) { return toQt(title.in(toStd(currentLanguage()))); }

std::vector<FieldChoice> institutionChoices(Workspace& workspace) {
    std::vector<FieldChoice> choices;
    for (const InstitutionChoice& choice : workspace.institutions().choices())
        choices.push_back({choice.id.value, titleText(choice.title), toQt(choice.searchText)});
    return choices;
}

ChoiceField::Lookup personLookup(Workspace& workspace) {
    return [&workspace](const QString& text) {
        std::vector<FieldChoice> choices;
        const auto found = workspace.personSearch().find({.text = toStd(text)}, kMostPeople);
        for (const PersonRow& row : workspace.people().rows(found))
            choices.push_back({row.id.value, personText(row), {}});
        return choices;
    };
}

std::vector<FieldChoice> referenceChoices(Workspace& workspace, std::string_view table) {
    if (table == "institution") return institutionChoices(workspace);
    std::vector<FieldChoice> choices;
    for (const RowChoice& choice : workspace.registers().choices(table, toStd(currentLanguage())))
        choices.push_back({choice.id, toQt(choice.title), {}});
    return choices;
}

QString referenceTitle(Workspace& workspace, std::string_view table, std::int64_t id) {
    if (id == 0) return {};
    if (table == "institution")
        for (const auto& [known, title] : workspace.institutions().names())
            if (known.value == id) return titleText(title);
    return toQt(workspace.registers().titleOf(table, id, toStd(currentLanguage())));
}

} // namespace preceptor::ui
