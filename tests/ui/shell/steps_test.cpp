// SPDX-License-Identifier: GPL-3.0-or-later
// How many presses the daily jobs take, by real events on the whole desk.
#include "core/base/atomic_file.h"
#include "core/services/attendance_service.h"
#include "core/services/conference_service.h"
#include "core/services/progress_service.h"
#include "core/services/today_service.h"
#include "core/services/workspace.h"
#include "core/storage/unit_of_work.h"
#include "tests/support/catch.h"
#include "tests/support/temp_dir.h"
#include "tests/ui/support/page_harness.h"
#include "tests/ui/support/scope.h"
#include "ui/settings/preferences.h"
#include "ui/shell/desk.h"
#include "ui/shell/main_window.h"
#include "ui/support/file_chooser.h"
#include "ui/text/convert.h"
#include "ui/widgets/tile_view.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QMimeData>
#include <QPushButton>
#include <QScrollBar>

using namespace preceptor;
using namespace preceptor::ui;

namespace {

struct Counted {
    test::LookScope look;
    test::TempDir folder;
    test::PageHarness harness;
    Preferences preferences{pathToQt(folder.path() / "settings.ini")};
    std::unique_ptr<Desk> desk;
    int presses = 0;

    explicit Counted(int people) {
        auto& build = harness.build;
        const auto cohort = build.cohort(build.course(2));
        build.enrol(cohort, build.people(people));
        build.series(cohort, 9);
        desk = std::make_unique<Desk>(build.workspace(), harness.runner, harness.files, preferences);
        desk->resize(1366, 697);
        desk->show();
        QApplication::processEvents();
    }
    template <class Widget>
    Widget* visible(const char* name) {
        for (auto* widget : desk->findChildren<Widget*>(QString::fromLatin1(name)))
            if (widget->isVisible()) return widget;
        return nullptr;
    }
    void press(QWidget* widget, QPoint at) {
        QTest::mouseClick(widget, Qt::LeftButton, {}, at);
        QApplication::processEvents();
        ++presses;
    }
    void press(const char* button) {
        auto* found = visible<QPushButton>(button);
        REQUIRE(found);
        press(found, found->rect().center());
    }
    void pressTile(int row) {
        auto* tiles = visible<TileView>("attendance");
        REQUIRE(tiles);
        const QRect tile = tiles->visualRect(tiles->model()->index(row, 0));
        REQUIRE(tiles->viewport()->rect().contains(tile.center()));
        press(tiles->viewport(), tile.center());
    }
};

} // namespace

TEST_CASE("attendance of forty people, five absent and three excused, takes thirteen clicks", "[ui][shell][steps]") {
    Counted f(40);
    const SessionId session = f.harness.build.workspace().today().agenda().next->id;
    f.press("takeAttendance");
    f.press("everyonePresent");
    for (const int absent : {2, 11, 19, 27, 39}) f.pressTile(absent);
    for (const int excused : {0, 14, 33}) {
        f.pressTile(excused);
        f.pressTile(excused);
    }
    CHECK(f.presses == 13);
    const auto counts = f.harness.build.workspace().attendance().sheet(session)->counts();
    CHECK(counts.attended == 32);
    CHECK(counts.absent == 5);
    CHECK(counts.excused == 3);
    CHECK(counts.unmarked == 0);
}

TEST_CASE("attendance of forty people, five absent, takes far less than 45 clicks", "[ui][shell][steps]") {
    Counted f(40);
    const SessionId session = f.harness.build.workspace().today().agenda().next->id;
    f.press("takeAttendance");
    f.press("everyonePresent");
    for (const int absent : {2, 11, 19, 27, 39}) f.pressTile(absent);
    CHECK(f.presses <= 45);
    CHECK(f.presses == 7);
    const auto counts = f.harness.build.workspace().attendance().sheet(session)->counts();
    CHECK(counts.attended == 35);
    CHECK(counts.absent == 5);
}

namespace {

// The report of Zoom of an evening, on which everybody is.
std::string reportOf(const AttendanceSheet& sheet) {
    const std::string day = sheet.session.session.plannedOn.iso();
    std::string report = "Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest\n";
    for (const AttendanceRow& row : sheet.rows)
        report += row.nativeName + ",," + day + " 18:55:00," + day + " 20:35:00,100,Yes\n";
    return report;
}

} // namespace

TEST_CASE("attendance of forty people from a chosen file of a meeting takes five clicks", "[ui][shell][steps]") {
    Counted f(40);
    auto& file = f.harness.build.workspace();
    const SessionId session = file.today().agenda().next->id;
    const auto path = f.folder.path() / "participants.csv";
    REQUIRE(writeFileAtomically(path, reportOf(*file.attendance().sheet(session))));
    f.harness.files.willAnswer(pathToQt(path));
    f.press("takeAttendance");
    f.press("meetingFile"); // and a double click on the file
    f.presses += 2;
    f.press("submit");
    CHECK(f.presses <= 6);
    CHECK(f.presses == 5);
    CHECK(file.attendance().sheet(session)->counts().attended == 40);
}

TEST_CASE("modules of forty people from a file of results dropped on the window take the drop and one click",
          "[ui][shell][steps][learning]") {
    const test::LookScope look;
    const test::TempDir folder;
    const FixedClock clock{Date::of(2026, 11, 24)};
    Preferences preferences{pathToQt(folder.path() / "settings.ini")};
    ScriptedFileChooser files;
    const auto programme = folder.path() / "programme.preceptor";
    ProgressFilter scope;
    {
        test::ProgrammeBuilder build;
        scope.version = build.course(2);
        scope.cohort = build.cohort(scope.version);
        build.enrol(scope.cohort, build.people(40));
        build.cohort(scope.version); // nobody of the file is in this one
        std::string text = ",\"Module 1\",\"\"\n";
        for (int i = 1; i <= 40; ++i)
            text += "\"Trainee " + std::to_string(i) + "\",\"Completed\",\"2026-11-05 09:15:00\"\n";
        REQUIRE(writeFileAtomically(folder.path() / "progress.csv", text));
        build.workspace().unit().db().execute("VACUUM INTO '" + programme.string() + "'");
    }
    MainWindow window(clock, preferences, files);
    window.openFile(pathToQt(programme));
    window.show();
    QApplication::processEvents();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(pathToQt(folder.path() / "progress.csv"))});
    QDragEnterEvent enter(QPoint(700, 400), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &enter);
    REQUIRE(enter.isAccepted());
    QDropEvent drop(QPointF(700, 400), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &drop);
    QApplication::processEvents();
    int presses = 1; // the drag
    for (auto* submit : window.findChildren<QPushButton*>(QStringLiteral("submit")))
        if (submit->isVisible()) {
            QTest::mouseClick(submit, Qt::LeftButton);
            ++presses;
        }
    QApplication::processEvents();
    CHECK(presses == 2);
    auto opened = Workspace::open(programme, OpenAs::Reader, clock);
    REQUIRE(opened);
    const auto table = (*opened)->progress().table(scope);
    REQUIRE(table);
    for (std::size_t row = 0; row < 40; ++row) CHECK(table->at(row, 0) == ProgressState::Done);
}

TEST_CASE("attendance of forty people from a file dropped on the window takes the drop and one click",
          "[ui][shell][steps]") {
    const test::LookScope look;
    const test::TempDir folder;
    const FixedClock clock{Date::of(2026, 11, 24)};
    Preferences preferences{pathToQt(folder.path() / "settings.ini")};
    ScriptedFileChooser files;
    const auto programme = folder.path() / "programme.preceptor";
    SessionId session;
    {
        test::ProgrammeBuilder build;
        const auto cohort = build.cohort(build.course(2));
        build.enrol(cohort, build.people(40));
        build.series(cohort, 7);
        Workspace& made = build.workspace();
        session = made.conferences().sessions().front().session.id;
        REQUIRE(writeFileAtomically(folder.path() / "participants.csv", reportOf(*made.attendance().sheet(session))));
        made.unit().db().execute("VACUUM INTO '" + programme.string() + "'");
    }
    MainWindow window(clock, preferences, files);
    window.openFile(pathToQt(programme));
    window.show();
    QApplication::processEvents();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(pathToQt(folder.path() / "participants.csv"))});
    QDragEnterEvent enter(QPoint(700, 400), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &enter);
    REQUIRE(enter.isAccepted());
    int presses = 1; // the drag
    QDropEvent drop(QPointF(700, 400), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &drop);
    QApplication::processEvents();
    for (auto* submit : window.findChildren<QPushButton*>(QStringLiteral("submit")))
        if (submit->isVisible()) {
            QTest::mouseClick(submit, Qt::LeftButton);
            ++presses;
        }
    QApplication::processEvents();
    CHECK(presses == 2);
    auto opened = Workspace::open(programme, OpenAs::Reader, clock);
    REQUIRE(opened);
    CHECK((*opened)->attendance().sheet(session)->counts().attended == 40);
}
