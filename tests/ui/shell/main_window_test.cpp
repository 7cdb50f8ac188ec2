// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/patience.h"
#include "ui/shell/main_window.h"

#include "core/base/atomic_file.h"
#include "core/services/conference_service.h"
#include "core/services/demo_service.h"
#include "core/services/people_service.h"
#include "core/services/register_service.h"
#include "core/services/workshop_service.h"
#include "core/services/workspace.h"
#include "tests/support/case_samples.h"
#include "tests/support/temp_dir.h"
#include "tests/ui/support/accessible_walk.h"
#include "tests/ui/support/page_harness.h"
#include "tests/ui/support/qt_printing.h"
#include "tests/ui/support/scope.h"
#include "ui/settings/preferences.h"
#include "ui/shell/desk.h"
#include "ui/shell/page_host.h"
#include "ui/shell/side_rail.h"
#include "ui/support/file_chooser.h"
#include "ui/text/convert.h"
#include "ui/widgets/nav_rail.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>

using namespace preceptor;
using namespace preceptor::ui;

namespace {

struct ShownWindow {
    test::TempDir folder;
    test::LookScope look;
    FixedClock clock{Date::of(2026, 11, 24)};
    Preferences preferences{file("settings.ini")};
    ScriptedFileChooser files;
    MainWindow window{clock, preferences, files};

    QString file(const char* name) const { return pathToQt(folder.path() / name); }
    void show() {
        window.show();
        QApplication::setActiveWindow(&window);
        QApplication::processEvents();
    }
    void openNew() {
        window.createFile(file("programme.preceptor"));
        show();
        REQUIRE(window.desk());
    }
    template <class T>
    T* find(const char* name) {
        auto* found = window.findChild<T*>(QLatin1String(name));
        REQUIRE(found);
        return found;
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QWidget* at = QApplication::focusWidget() ? QApplication::focusWidget() : &window;
        QTest::keyClick(at, key, modifiers);
    }
};

} // namespace

TEST_CASE("without a file the window offers what can be done first", "[ui][shell]") {
    ShownWindow f;
    f.window.setDemoMaker([](const QString&) -> Status { return success(); });
    f.window.showFirstRun();
    f.show();
    for (const char* name : {"startDemo", "startNew", "startOpen"}) CHECK(f.find<QPushButton>(name)->isVisible());
    CHECK(test::namelessControls(&f.window).join(QLatin1Char('\n')) == QString());
}

TEST_CASE("a new programme is made where the person says and stays the recent one", "[ui][shell]") {
    ShownWindow f;
    f.window.showFirstRun();
    f.show();
    f.files.willAnswer(f.file("ours.preceptor"));
    f.find<QPushButton>("startNew")->click();
    REQUIRE(f.window.desk());
    CHECK(f.preferences.recentFiles() == QStringList{f.file("ours.preceptor")});
    CHECK(std::filesystem::exists(f.folder.path() / "ours.preceptor"));
}

TEST_CASE("a file that is not there is refused in a sentence and forgotten", "[ui][shell]") {
    ShownWindow f;
    f.preferences.addRecentFile(f.file("gone.preceptor"));
    CHECK_FALSE(f.window.openFile(f.file("gone.preceptor")));
    CHECK(f.preferences.recentFiles().isEmpty());
    CHECK_FALSE(f.window.desk());
}

TEST_CASE("a file somebody else has open is offered for reading", "[ui][shell]") {
    ShownWindow f;
    const auto holder = Workspace::create(toPath(f.file("held.preceptor")), f.clock);
    REQUIRE(holder.ok());
    CHECK_FALSE(f.window.openFile(f.file("held.preceptor")));
    f.show();
    auto* read = f.find<QPushButton>("openReadOnly");
    REQUIRE(read->isVisible());
    read->click();
    REQUIRE(f.window.desk());
}

TEST_CASE("the rail lists only pages that exist, and each can be visited", "[ui][shell]") {
    ShownWindow f;
    f.openNew();
    for (const PageId id : f.window.desk()->rail().order()) {
        f.window.desk()->go({id, {}, 0, {}});
        CHECK(f.window.desk()->pages().current() == id);
        CHECK_FALSE(f.window.desk()->pages().page()->title().isEmpty());
    }
}

TEST_CASE("a page of the rail that is pressed again, by mouse or Enter, begins anew", "[ui][shell]") {
    ShownWindow f;
    f.openNew();
    auto* rail = f.find<QListWidget>("navRail");
    for (const bool byMouse : {true, false}) {
        f.window.desk()->go({PageId::Settings, QStringLiteral("trail"), 0, {}});
        REQUIRE(f.find<QPushButton>("backFromAuditTrail")->isVisible());
        if (byMouse)
            QTest::mouseClick(rail->viewport(), Qt::LeftButton, {}, rail->visualItemRect(rail->currentItem()).center());
        else
            QTest::keyClick(rail, Qt::Key_Return);
        CHECK_FALSE(f.find<QPushButton>("backFromAuditTrail")->isVisible());
        CHECK(f.window.desk()->pages().current() == PageId::Settings);
    }
    f.window.desk()->goBack();
    CHECK(f.find<QPushButton>("backFromAuditTrail")->isVisible());
}

TEST_CASE("every page of an empty programme has a name for every control", "[ui][shell]") {
    ShownWindow f;
    f.openNew();
    for (const PageEntry& entry : pageEntries()) {
        f.window.desk()->go({entry.id, {}, 0, {}});
        QApplication::processEvents();
        INFO(entry.name);
        CHECK(test::namelessControls(&f.window).join(QLatin1Char('\n')) == QString());
    }
}

TEST_CASE("Ctrl+K opens the palette, typing and Enter go there", "[ui][shell]") {
    ShownWindow f;
    f.openNew();
    f.press(Qt::Key_K, Qt::ControlModifier);
    auto* input = f.find<QLineEdit>("paletteInput");
    REQUIRE(input->isVisible());
    QTest::keyClicks(input, QStringLiteral("sett"));
    QTest::keyClick(input, Qt::Key_Return);
    CHECK_FALSE(input->isVisible());
    CHECK(f.window.desk()->pages().current() == PageId::Settings);
}

TEST_CASE("Ctrl+K leads to the evaluation and the head counts of a workshop", "[ui][shell][workshop]") {
    ShownWindow f;
    {
        const auto file = Workspace::create(toPath(f.file("days.preceptor")), f.clock).value();
        const test::ProgrammeBuilder build(*file);
        REQUIRE(file->workshops().add("Pain without fear", f.clock.today()));
    }
    REQUIRE(f.window.openFile(f.file("days.preceptor")));
    f.show();
    for (const auto& [typed, code] : {std::pair("head count", "event_headcount"), std::pair("evaluation", "item_batch"),
                                      std::pair("questionnaire", "item_batch")}) {
        f.press(Qt::Key_K, Qt::ControlModifier);
        auto* input = f.find<QLineEdit>("paletteInput");
        QTest::keyClicks(input, QString::fromLatin1(typed));
        QTest::keyClick(input, Qt::Key_Return);
        CHECK(f.window.desk()->pages().current() == PageId::Workshops);
        CHECK(f.find<QTabWidget>("workshopTabs")->currentWidget()->objectName() == QString::fromLatin1(code));
    }
}

TEST_CASE("Ctrl+K finds what was learned and leads to its case", "[ui][shell][search]") {
    ShownWindow f;
    {
        const auto file = Workspace::create(toPath(f.file("learned.preceptor")), f.clock).value();
        test::ProgrammeBuilder build(*file);
        const CaseId id = test::submittedCase(*file, test::sampleDraft(build.institution("H1")));
        REQUIRE(file->registers().save("learning_point", {}, {id.value, "Rotate at two thirds of the dose"}));
    }
    REQUIRE(f.window.openFile(f.file("learned.preceptor")));
    f.show();
    f.press(Qt::Key_K, Qt::ControlModifier);
    auto* input = f.find<QLineEdit>("paletteInput");
    QTest::keyClicks(input, QStringLiteral("rotate"));
    QTest::keyClick(input, Qt::Key_Return);
    CHECK(f.window.desk()->pages().current() == PageId::Cases);
    CHECK(f.find<QTabWidget>("caseTabs")->currentWidget()->objectName() == QStringLiteral("learning_point"));
}

TEST_CASE("Esc closes the palette and gives the focus back", "[ui][shell]") {
    ShownWindow f;
    f.openNew();
    f.press(Qt::Key_K, Qt::ControlModifier);
    auto* input = f.find<QLineEdit>("paletteInput");
    QTest::keyClick(input, Qt::Key_Escape);
    CHECK_FALSE(input->isVisible());
}

TEST_CASE("Ctrl and a digit go to that section", "[ui][shell]") {
    ShownWindow f;
    f.openNew();
    f.window.desk()->go({PageId::Help, {}, 0, {}});
    f.press(Qt::Key_1, Qt::ControlModifier);
    CHECK(f.window.desk()->pages().current() == PageId::Today);
}

TEST_CASE("undo is offered after a change and takes it back", "[ui][shell]") {
    test::PageHarness harness;
    Preferences preferences(pathToQt(test::TempDir().path() / "settings.ini"));
    Desk desk(harness.build.workspace(), harness.runner, harness.files, preferences);
    desk.resize(1366, 697);
    desk.show();
    auto* undo = desk.findChild<QToolButton*>(QStringLiteral("undo"));
    PersonDraft draft;
    draft.values.nativeName = "王秀英";
    REQUIRE(harness.build.workspace().people().addPerson(draft).ok());
    REQUIRE(undo->isEnabled());
    const auto before = harness.build.workspace().people().count();
    REQUIRE_FALSE(harness.notices.toasts.isEmpty());
    CHECK(harness.notices.toasts.last().action == QStringLiteral("Undo"));
    harness.notices.toasts.last().onAction();
    CHECK(harness.build.workspace().people().count() == before - 1);
    CHECK(harness.notices.toasts.last().action == QStringLiteral("Do again"));
}

TEST_CASE("the language changes every caption at once and is remembered", "[ui][shell]") {
    ShownWindow f;
    f.window.showFirstRun();
    f.show();
    f.find<QPushButton>("language_fr")->click();
    CHECK(f.preferences.language() == QStringLiteral("fr"));
    CHECK(QLocale().language() == QLocale::French);
}

TEST_CASE("a narrow window keeps the rail's icons only", "[ui][shell]") {
    ShownWindow f;
    f.openNew();
    f.window.resize(1366, 697);
    QApplication::processEvents();
    CHECK(f.window.desk()->rail().width() == size::kRail);
    f.window.resize(1093, 600);
    QApplication::processEvents();
    CHECK(f.window.desk()->rail().width() == size::kRailNarrow);
}

TEST_CASE("text size keys make text larger, down to where it was", "[ui][shell]") {
    ShownWindow f;
    f.openNew();
    f.press(Qt::Key_Plus, Qt::ControlModifier);
    CHECK(textPercent() == 115);
    f.press(Qt::Key_Minus, Qt::ControlModifier);
    CHECK(textPercent() == 100);
    CHECK(f.preferences.textPercent() == 100);
}

TEST_CASE("another file may be opened, and the window closed, while one is counted and backed up", "[ui][shell]") {
    ShownWindow f;
    f.window.setBackupDelay(0);
    f.openNew();
    f.window.createFile(f.file("second.preceptor"));
    REQUIRE(f.window.desk());
    QApplication::processEvents();
    REQUIRE(f.window.openFile(f.file("programme.preceptor")));
    QApplication::processEvents();
    REQUIRE(f.window.openFile(f.file("second.preceptor")));
    const auto backups = f.folder.path() / "second backups";
    REQUIRE(test::eventually([&] { return std::filesystem::exists(backups) && !std::filesystem::is_empty(backups); }));
    f.window.close();
}

TEST_CASE("rows copied from a spreadsheet are pasted where people are listed", "[ui][shell]") {
    ShownWindow f;
    f.openNew();
    QGuiApplication::clipboard()->setText(QStringLiteral("姓名\t单位\n赵芳\t协和\n"));
    f.window.desk()->go({PageId::Today, {}, 0, {}});
    QTest::keyClick(&f.window, Qt::Key_V, Qt::ControlModifier);
    CHECK(f.window.desk()->pages().current() == PageId::Today);
    f.window.desk()->go({PageId::People, {}, 0, {}});
    QTest::keyClick(&f.window, Qt::Key_V, Qt::ControlModifier);
    CHECK(f.window.desk()->pages().current() == PageId::Import);
}

TEST_CASE("the palette says so when nothing fits", "[ui][shell]") {
    ShownWindow f;
    f.openNew();
    f.press(Qt::Key_K, Qt::ControlModifier);
    CHECK_FALSE(f.find<QLabel>("nothingFound")->isVisible());
    auto* input = f.find<QLineEdit>("paletteInput");
    QTest::keyClicks(input, QStringLiteral("qzqzqz"));
    QTest::keyClick(input, Qt::Key_Return);
    CHECK(input->isVisible());
    CHECK(f.find<QLabel>("nothingFound")->isVisible());
}

TEST_CASE("the palette finds what takes files in by the word import", "[ui][shell]") {
    ShownWindow f;
    f.openNew();
    f.press(Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(f.find<QLineEdit>("paletteInput"), QStringLiteral("import"));
    CHECK_FALSE(f.find<QLabel>("nothingFound")->isVisible());
    const QAbstractItemModel* found = f.find<QWidget>("commandPalette")->findChild<QAbstractItemView*>()->model();
    QStringList words;
    for (int row = 0; row < found->rowCount(); ++row) words << found->index(row, 0).data().toString();
    for (const char* action : {"Enrol people from a file", "Take attendance", "Take up a file of another PC"})
        CHECK(words.contains(QLatin1String(action)));
}

TEST_CASE("a page keeps the focus it has given, though its window is not active yet", "[ui][shell]") {
    test::PageHarness harness;
    const auto cohort = harness.build.cohort(harness.build.course(1));
    harness.build.enrol(cohort, harness.build.people(3));
    harness.build.series(cohort, 3);
    Preferences preferences(pathToQt(test::TempDir().path() / "settings.ini"));
    Desk desk(harness.build.workspace(), harness.runner, harness.files, preferences);
    desk.resize(1366, 697);
    desk.show();
    QApplication::setActiveWindow(nullptr);
    desk.go({PageId::Conferences, QStringLiteral("attendance"), 0, {}});
    REQUIRE(desk.focusWidget());
    CHECK(desk.focusWidget()->objectName() != QStringLiteral("filterConferences"));
}

TEST_CASE("whoever comes to the workshops while a desk is open types the name at once", "[ui][shell][workshop]") {
    test::PageHarness harness;
    const Date today = harness.build.workspace().clock().today();
    REQUIRE(harness.build.workspace().workshops().add("Pain without fear", today));
    Preferences preferences(pathToQt(test::TempDir().path() / "settings.ini"));
    Desk desk(harness.build.workspace(), harness.runner, harness.files, preferences);
    desk.resize(1366, 697);
    desk.show();
    desk.go({PageId::Workshops, {}, 0, {}});
    REQUIRE(desk.focusWidget());
    CHECK(desk.focusWidget()->objectName() == QStringLiteral("deskEntry"));
    // A workshop of another day has no open desk, and the focus stays where it was.
    test::PageHarness later;
    REQUIRE(later.build.workspace().workshops().add("Next month", today.plusDays(30)));
    Desk other(later.build.workspace(), later.runner, later.files, preferences);
    other.show();
    other.go({PageId::Workshops, {}, 0, {}});
    CHECK((!other.focusWidget() || other.focusWidget()->objectName() != QStringLiteral("deskEntry")));
}

TEST_CASE("slides dropped on the window are offered to the conference in sight, elsewhere it is said where",
          "[ui][shell][attachment]") {
    ShownWindow f;
    {
        auto made = Workspace::create(f.folder.path() / "programme.preceptor", f.clock);
        REQUIRE(made);
        DemoSize size;
        size.people = 60;
        size.years = 1;
        REQUIRE((*made)->demo().fill(size));
    }
    REQUIRE(writeFileAtomically(f.folder.path() / "ten steps.pdf", "%PDF-1.7"));
    f.window.openFile(f.file("programme.preceptor"));
    f.show();
    REQUIRE(f.window.desk());
    f.window.desk()->attachFile(f.file("ten steps.pdf"));
    CHECK(f.window.findChild<QWidget*>(QStringLiteral("attachments")) == nullptr);
    f.window.desk()->go({PageId::Conferences, {}, 0, {}});
    QApplication::processEvents();
    const QString before = f.find<QPushButton>("conferenceFiles")->text(); // the demo has a paper there
    CHECK(before == QStringLiteral("Files (1)"));
    f.window.desk()->attachFile(f.file("ten steps.pdf"));
    QApplication::processEvents();
    REQUIRE(f.find<QWidget>("attachments"));
    auto* submit = f.find<QWidget>("attachments")->findChild<QPushButton*>(QStringLiteral("submit"));
    REQUIRE(submit);
    submit->click();
    QApplication::processEvents();
    CHECK(f.find<QPushButton>("conferenceFiles")->text() == QStringLiteral("Files (2)"));
    f.window.desk()->undo();
    QApplication::processEvents();
    CHECK(f.find<QPushButton>("conferenceFiles")->text() == before);
}

TEST_CASE("a meeting's report dropped on the window is shown at its conference, other tables as people",
          "[ui][shell]") {
    ShownWindow f;
    Session session;
    {
        auto made = Workspace::create(f.folder.path() / "programme.preceptor", f.clock);
        REQUIRE(made);
        DemoSize size;
        size.people = 60;
        size.years = 1;
        REQUIRE((*made)->demo().fill(size));
        session = (*made)->conferences().sessions({}, f.clock.today()).front().session;
    }
    const std::string day = session.plannedOn.iso();
    const std::string report = "Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes)\nA Tan,," +
                               day + " " + session.plannedTime + ":00," + day + " 23:59:00,30\n";
    REQUIRE(writeFileAtomically(f.folder.path() / "report.csv", report));
    REQUIRE(writeFileAtomically(f.folder.path() / "people.csv", "Name,Ward\nTan Ah Kow,5\n"));
    f.window.openFile(f.file("programme.preceptor"));
    f.show();
    REQUIRE(f.window.desk());
    f.window.desk()->importFile(f.file("report.csv"));
    QApplication::processEvents();
    CHECK(f.window.desk()->pages().current() == PageId::Conferences);
    CHECK(f.find<QLabel>("recognised")->text().startsWith(QLatin1String("Zoom")));
    CHECK(f.find<QListView>("conferenceList")->currentIndex().data(Qt::UserRole).toDate() ==
          QDate::fromString(QString::fromStdString(day), Qt::ISODate));
    f.window.desk()->importFile(f.file("people.csv"));
    CHECK(f.window.desk()->pages().current() == PageId::Import);
}
