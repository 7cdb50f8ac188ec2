// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pages.h"

#include "ui/cases/cases_page.h"
#include "ui/conferences/conferences_page.h"
#include "ui/curriculum/progress_page.h"
#include "ui/exchange/exchange_page.h"
#include "ui/import/import_page.h"
#include "ui/institutions/institutions_page.h"
#include "ui/people/people_page.h"
#include "ui/registers/registers_page.h"
#include "ui/reports/reports_page.h"
#include "ui/settings/preferences.h"
#include "ui/settings/settings_page.h"
#include "ui/shell/help_page.h"
#include "ui/today/today_page.h"
#include "ui/workshops/workshops_page.h"

#include <QCoreApplication>

namespace preceptor::ui {

namespace {

template <class T>
Page* make(const PageContext& context, Preferences&) {
    return new T(context);
}

Page* makePeople(const PageContext& context, Preferences& preferences) { return new PeoplePage(context, &preferences); }

Page* makeSettings(const PageContext& context, Preferences& preferences) {
    return new SettingsPage(context, preferences);
}

} // namespace

const QList<PageEntry>& pageEntries() {
    static const QList<PageEntry> entries = {
        {PageId::Today, Icon::Today, QT_TRANSLATE_NOOP("Pages", "Today"), true, make<TodayPage>},
        {PageId::Conferences, Icon::Conference, QT_TRANSLATE_NOOP("Pages", "Conferences"), true, make<ConferencesPage>},
        {PageId::Workshops, Icon::Award, QT_TRANSLATE_NOOP("Pages", "Workshops"), true, make<WorkshopsPage>},
        {PageId::Progress, Icon::Grid, QT_TRANSLATE_NOOP("Pages", "Progress"), true, make<ProgressPage>},
        {PageId::People, Icon::People, QT_TRANSLATE_NOOP("Pages", "People"), true, makePeople},
        {PageId::Cases, Icon::Case, QT_TRANSLATE_NOOP("Pages", "Cases"), true, make<CasesPage>},
        {PageId::Institutions, Icon::Institution, QT_TRANSLATE_NOOP("Pages", "Institutions"), true,
         make<InstitutionsPage>},
        {PageId::Reports, Icon::Report, QT_TRANSLATE_NOOP("Pages", "Reports"), true, make<ReportsPage>},
        {PageId::Exchange, Icon::Usb, QT_TRANSLATE_NOOP("Pages", "USB exchange"), true, make<ExchangePage>},
        {PageId::Settings, Icon::Settings, QT_TRANSLATE_NOOP("Pages", "Settings"), true, makeSettings},
        {PageId::Registers, Icon::Grid, QT_TRANSLATE_NOOP("Pages", "Registers"), false, make<RegistersPage>},
        {PageId::Import, Icon::File, QT_TRANSLATE_NOOP("Pages", "Enrol from a file"), false, make<ImportPage>},
        {PageId::Help, Icon::Help, QT_TRANSLATE_NOOP("Pages", "Help"), false, make<HelpPage>},
    };
    return entries;
}

QString pageName(const PageEntry& entry) { return QCoreApplication::translate("Pages", entry.name); }

} // namespace preceptor::ui
