// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palette_actions.h"

#include "core/services/case_search.h"
#include "core/services/people_service.h"
#include "core/services/person_search.h"
#include "core/services/register_service.h"
#include "core/services/workspace.h"
#include "ui/shell/page_host.h"
#include "ui/text/convert.h"
#include "ui/text/record_words.h"

#include <QCoreApplication>

namespace preceptor::ui {

namespace {

struct ActionEntry {
    Icon icon;
    const char* text;
    PageId page;
    const char* view;
    const char* also = ""; // other words for it, which are not shown
};

// Words a person would type; each leads to a view that its page knows.
constexpr ActionEntry kActions[] = {
    {Icon::Check, QT_TRANSLATE_NOOP("PaletteActions", "Take attendance"), PageId::Conferences, "attendance",
     QT_TRANSLATE_NOOP("PaletteActions", "import meeting file Zoom Teams Tencent Meet")},
    {Icon::Plus, QT_TRANSLATE_NOOP("PaletteActions", "Plan conferences"), PageId::Conferences, "plan"},
    {Icon::Check, QT_TRANSLATE_NOOP("PaletteActions", "Open the registration desk"), PageId::Workshops, "desk"},
    {Icon::Link, QT_TRANSLATE_NOOP("PaletteActions", "Who trained whom"), PageId::Workshops, "cascade"},
    {Icon::Report, QT_TRANSLATE_NOOP("PaletteActions", "Type in an evaluation"), PageId::Workshops, "item_batch",
     QT_TRANSLATE_NOOP("PaletteActions", "satisfaction questionnaire forms returned")},
    {Icon::People, QT_TRANSLATE_NOOP("PaletteActions", "Record a head count"), PageId::Workshops, "event_headcount",
     QT_TRANSLATE_NOOP("PaletteActions", "totals people without names")},
    {Icon::People, QT_TRANSLATE_NOOP("PaletteActions", "Enrol people from a file"), PageId::Import, "choose",
     QT_TRANSLATE_NOOP("PaletteActions", "import list roster spreadsheet Excel CSV")},
    {Icon::User, QT_TRANSLATE_NOOP("PaletteActions", "Add a person"), PageId::People, "new"},
    {Icon::Merge, QT_TRANSLATE_NOOP("PaletteActions", "Check possible duplicates"), PageId::People, "duplicates"},
    {Icon::Case, QT_TRANSLATE_NOOP("PaletteActions", "Write a case"), PageId::Cases, "new"},
    {Icon::Institution, QT_TRANSLATE_NOOP("PaletteActions", "Add an institution"), PageId::Institutions, "new"},
    {Icon::Grid, QT_TRANSLATE_NOOP("PaletteActions", "Targets, funders, grants and other registers"), PageId::Registers,
     ""},
    {Icon::Grid, QT_TRANSLATE_NOOP("PaletteActions", "Mark modules complete"), PageId::Progress, ""},
    {Icon::Award, QT_TRANSLATE_NOOP("PaletteActions", "Issue certificates"), PageId::Progress, "certificates"},
    {Icon::Shield, QT_TRANSLATE_NOOP("PaletteActions", "Check a certificate"), PageId::Progress, "check"},
    {Icon::Report, QT_TRANSLATE_NOOP("PaletteActions", "Export a report for the funder"), PageId::Reports, "export"},
    {Icon::Usb, QT_TRANSLATE_NOOP("PaletteActions", "Write a file for the other PCs"), PageId::Exchange, "write"},
    {Icon::Merge, QT_TRANSLATE_NOOP("PaletteActions", "Take up a file of another PC"), PageId::Exchange, "take",
     QT_TRANSLATE_NOOP("PaletteActions", "import bundle USB stick")},
    {Icon::Alert, QT_TRANSLATE_NOOP("PaletteActions", "Decide conflicts between PCs"), PageId::Exchange, "conflicts"},
    {Icon::Settings, QT_TRANSLATE_NOOP("PaletteActions", "Change the language"), PageId::Settings, "language"},
    {Icon::Settings, QT_TRANSLATE_NOOP("PaletteActions", "Light or dark"), PageId::Settings, "theme"},
    {Icon::Shield, QT_TRANSLATE_NOOP("PaletteActions", "Backups: make one, or restore one"), PageId::Settings,
     "backups"},
    {Icon::Lock, QT_TRANSLATE_NOOP("PaletteActions", "Protect this file, or see who may open it"), PageId::Settings,
     "protection"},
    {Icon::Shield, QT_TRANSLATE_NOOP("PaletteActions", "Audit trail: who did what and when"), PageId::Settings,
     "trail"},
    {Icon::Help, QT_TRANSLATE_NOOP("PaletteActions", "Show the help"), PageId::Help, ""},
};

constexpr std::size_t kMostPeople = 12;
constexpr std::size_t kMostFound = 6;

QString personWords(const PersonRow& person) {
    const QString name = toQt(person.nativeName);
    return person.romanised.empty() ? name : QStringLiteral("%1 · %2").arg(name, toQt(person.romanised));
}

QString institutionWords(const PersonRow& person) {
    const InstitutionTitle& title = person.institutionName;
    return toQt(title.shortName.empty() ? title.in(toStd(QLocale().name())) : title.shortName);
}

PaletteItem pageItem(Navigator& navigator, const PageEntry& entry, int number) {
    const QString key = number <= 9 ? QStringLiteral("Ctrl+%1").arg(number) : QString();
    return {entry.icon, pageName(entry), key, QString::fromLatin1(entry.name), [&navigator, id = entry.id] {
                navigator.go({id, {}, 0, {}});
            }};
}

} // namespace

QList<PaletteItem> destinationActions(Navigator& navigator) {
    QList<PaletteItem> items;
    for (const ActionEntry& entry : kActions) {
        if (!PageHost::exists(entry.page)) continue;
        const Destination to{entry.page, QLatin1String(entry.view), 0, {}};
        const auto words = [](const char* text) {
            return *text == '\0' ? QString() : QCoreApplication::translate("PaletteActions", text);
        };
        const QStringList keywords{QString::fromLatin1(entry.text), QString::fromLatin1(entry.also), words(entry.also)};
        items << PaletteItem{entry.icon, words(entry.text), words("Action"), keywords.join(QLatin1Char(' ')).trimmed(),
                             [&navigator, to] { navigator.go(to); }};
    }
    int number = 0;
    for (const PageEntry& entry : pageEntries())
        if (entry.inRail) items << pageItem(navigator, entry, ++number);
    return items;
}

QList<PaletteItem> findPeople(Workspace& workspace, Navigator& navigator, const QString& query) {
    QList<PaletteItem> items;
    if (!PageHost::exists(PageId::People)) return items;
    const auto found = workspace.personSearch().find({.text = toStd(query)}, kMostPeople);
    for (const PersonRow& person : workspace.people().rows(found)) {
        const Destination to{PageId::People, QStringLiteral("person"), person.id.value, {}};
        items << PaletteItem{
            Icon::User, personWords(person), institutionWords(person), {}, [&navigator, to] { navigator.go(to); }};
    }
    return items;
}

namespace {

// Of a learning point without a case the conference at which it was noted.
Destination whereFound(Workspace& workspace, const CaseTextHit& hit) {
    if (hit.behind)
        return {PageId::Cases, QLatin1String(kFoundIn) + toQt(hit.table), hit.behind.value, QString::number(hit.row)};
    const auto line = workspace.registers().find(hit.table, hit.row);
    const auto place = findRegister(hit.table) ? findRegister(hit.table)->placeOf("session_id") : std::nullopt;
    const auto* session = line && place ? std::get_if<std::int64_t>(&line->values[*place]) : nullptr;
    return {PageId::Conferences, {}, session ? *session : 0, {}};
}

} // namespace

QList<PaletteItem> findInCases(Workspace& workspace, Navigator& navigator, const QString& query) {
    QList<PaletteItem> items;
    if (!PageHost::exists(PageId::Cases)) return items;
    for (const CaseTextHit& hit : workspace.caseSearch().find(toStd(query), kMostFound).hits) {
        const Destination to = whereFound(workspace, hit);
        const QString note = QStringList{recordKind(hit.table), toQt(hit.number)}.join(QStringLiteral(" · "));
        items << PaletteItem{Icon::Case,
                             toQt(hit.text).simplified(),
                             hit.number.empty() ? recordKind(hit.table) : note,
                             {},
                             [&navigator, to] { navigator.go(to); }};
    }
    return items;
}

} // namespace preceptor::ui
