// SPDX-License-Identifier: GPL-3.0-or-later
// A main window on files of its own, driven by real keys and clicks; what threads and timers do is waited for.
#pragma once

#include "core/services/people_service.h"
#include "core/services/protection.h"
#include "core/services/workspace.h"
#include "tests/support/catch.h"
#include "tests/support/temp_dir.h"
#include "tests/ui/support/patience.h"
#include "tests/ui/support/scope.h"
#include "ui/settings/preferences.h"
#include "ui/shell/desk.h"
#include "ui/shell/main_window.h"
#include "ui/support/file_chooser.h"
#include "ui/text/convert.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

#include <memory>
#include <source_location>

namespace preceptor::test {

class WindowJourney {
public:
    TempDir folder;
    LookScope look;
    FixedClock clock{Date::of(2026, 11, 24)};
    std::filesystem::path path = folder / "ours.preceptor";
    ui::Preferences preferences{ui::pathToQt(folder / "settings.ini")};
    ui::ScriptedFileChooser files;
    std::unique_ptr<ui::MainWindow> window;

    WindowJourney() { fresh(); }
    // As after starting the program anew.
    void fresh() {
        window.reset();
        window = std::make_unique<ui::MainWindow>(clock, preferences, files);
    }
    void open(const std::filesystem::path& file) {
        window->openFile(ui::pathToQt(file));
        window->show();
        QApplication::setActiveWindow(window.get());
        QApplication::processEvents();
    }
    template <class Done>
    void waitFor(Done done, const std::source_location& from = std::source_location::current()) {
        INFO("awaited in line " << from.line());
        REQUIRE(eventually(done));
    }
    template <class T>
    T* shown(const char* name) {
        for (T* each : window->findChildren<T*>(QLatin1String(name)))
            if (each->isVisible()) return each;
        return nullptr;
    }
    void click(const char* name) {
        INFO(name);
        waitFor([&] {
            auto* press = shown<QAbstractButton>(name);
            return press && press->isEnabled();
        });
        QTest::mouseClick(shown<QAbstractButton>(name), Qt::LeftButton);
        QApplication::processEvents();
    }
    bool enabled(const char* name) {
        auto* press = shown<QAbstractButton>(name);
        return press && press->isEnabled();
    }
    void type(const char* name, const QString& words) {
        INFO(name);
        waitFor([&] { return shown<QLineEdit>(name) != nullptr; });
        auto* line = shown<QLineEdit>(name);
        line->selectAll();
        QTest::keyClicks(line, words);
    }
    QString said(const char* name) {
        auto* words = shown<QLabel>(name);
        return words ? words->text() : QString();
    }
    // On the page that asks for it.
    void unlock(const QString& passphrase) {
        type("passphrase", passphrase);
        QTest::keyClick(shown<QLineEdit>("passphrase"), Qt::Key_Return);
    }
    void palette(const QString& words) {
        QTest::keyClick(window.get(), Qt::Key_K, Qt::ControlModifier);
        auto* input = shown<QLineEdit>("paletteInput");
        REQUIRE(input);
        QTest::keyClicks(input, words);
        QTest::keyClick(input, Qt::Key_Return);
        QApplication::processEvents();
    }
    bool deskInSight() { return window->desk() && window->desk()->isVisible(); }
};

} // namespace preceptor::test
