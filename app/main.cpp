// SPDX-License-Identifier: GPL-3.0-or-later
// The desktop program: preceptor [FILE] [--demo].
#include "core/base/clock.h"
#include "core/base/core_dump.h"
#include "core/base/spare_memory.h"
#include "core/services/demo_service.h"
#include "core/services/workspace.h"
#include "ui/settings/preferences.h"
#include "ui/shell/main_window.h"
#include "ui/style/theme.h"
#include "ui/support/careful_application.h"
#include "ui/support/file_chooser.h"
#include "ui/support/language.h"
#include "ui/support/shown_copies.h"
#include "ui/text/convert.h"

#include <QApplication>
#include <QFileInfo>
#include <QTimer>

using namespace preceptor;
using namespace preceptor::ui;

namespace {

bool startsDark(const Preferences& preferences) {
    switch (preferences.theme()) {
    case ThemeChoice::Light: return false;
    case ThemeChoice::Dark: return true;
    case ThemeChoice::System: return preferences.lastDark();
    }
    return false;
}

// The answer comes when the window is already there; mostly it is what it was last time.
void followSystemTheme(QObject* context, Preferences& preferences) {
    if (preferences.theme() != ThemeChoice::System) return;
    askSystemDark(context, [&preferences](bool dark) {
        preferences.setLastDark(dark);
        if (preferences.theme() == ThemeChoice::System) changeTheme(dark);
    });
}

Status makeDemo(const QString& path, const Clock& clock) { return makeDemoFile(toPath(path), {}, clock, {}); }

// The file named on the command line, else the one of last time, else the first-run page.
void openFirst(MainWindow& window, const Preferences& preferences, const QStringList& arguments) {
    const QString named = arguments.value(1);
    if (named == QLatin1String("--demo")) return window.startDemo();
    if (!named.isEmpty()) return static_cast<void>(window.openFile(QFileInfo(named).absoluteFilePath()));
    const QString last = preferences.recentFiles().value(0);
    if (!last.isEmpty() && QFileInfo::exists(last)) return static_cast<void>(window.openFile(last));
    window.showFirstRun();
}

} // namespace

int main(int argc, char* argv[]) {
    keepSpareMemory();
    leaveNoCoreDump();
    QApplication::setApplicationName(QStringLiteral("Preceptor"));
    QApplication::setOrganizationName(QStringLiteral("preceptor"));
    CarefulApplication application(argc, argv);
    Preferences preferences;
    installStyle(application, startsDark(preferences), preferences.textPercent());
    switchLanguage(preferences.language().isEmpty() ? languageOfSystem() : preferences.language());
    const SystemClock clock;
    DesktopFileChooser files;
    MainWindow window(clock, preferences, files);
    application.setTeller([&window](const StorageFailure& failure) { window.tellBroken(failure); });
    window.setDemoMaker([&clock](const QString& path) { return makeDemo(path, clock); });
    openFirst(window, preferences, QApplication::arguments());
    window.show();
    followSystemTheme(&window, preferences);
    QTimer atLeisure; // once the window is there
    atLeisure.setSingleShot(true);
    QObject::connect(&atLeisure, &QTimer::timeout, &window, &ShownCopies::removeLeft);
    atLeisure.start(0);
    return QApplication::exec();
}
