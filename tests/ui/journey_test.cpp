// SPDX-License-Identifier: GPL-3.0-or-later
// The whole main job by real events, from the first run to the funder's file.
#include "core/base/atomic_file.h"
#include "core/services/attendance_service.h"
#include "core/services/conference_service.h"
#include "core/services/curriculum_service.h"
#include "core/services/demo_service.h"
#include "core/services/people_service.h"
#include "core/services/programme_service.h"
#include "core/services/progress_service.h"
#include "core/services/report_service.h"
#include "core/services/workspace.h"
#include "tests/support/catch.h"
#include "tests/support/paths.h"
#include "tests/support/temp_dir.h"
#include "tests/ui/support/scope.h"
#include "ui/reports/report_list_model.h"
#include "ui/settings/preferences.h"
#include "ui/shell/desk.h"
#include "ui/shell/main_window.h"
#include "ui/shell/pages.h"
#include "ui/support/file_chooser.h"
#include "ui/text/convert.h"
#include "ui/widgets/code_combo.h"
#include "ui/widgets/matrix_view.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/tile_view.h"

#include <QApplication>
#include <QDropEvent>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QTimer>

#include <algorithm>

using namespace preceptor;
using namespace preceptor::ui;

namespace {

const FixedClock kSetUp{Date::of(2026, 11, 24)};

// A programme of invented people as the command line makes it, with its next conference on the day the journey plays.
SessionRow nextConference(const std::filesystem::path& path) {
    auto made = Workspace::create(path, kSetUp);
    REQUIRE(made);
    DemoSize options;
    options.people = 120;
    options.years = 1;
    REQUIRE((*made)->demo().fill(options));
    auto rows = (*made)->conferences().sessions(kSetUp.today());
    std::erase_if(rows, [](const SessionRow& row) { return row.session.status != SessionStatus::Planned; });
    REQUIRE_FALSE(rows.empty());
    return rows.back(); // newest first
}

// A window on its first run.
struct Stage {
    test::TempDir folder;
    test::LookScope look;
    FixedClock clock;
    Preferences preferences{pathToQt(folder / "settings.ini")};
    ScriptedFileChooser files;
    MainWindow window{clock, preferences, files};

    explicit Stage(Date today) : clock(today) {
        window.resize(1366, 697);
        window.showFirstRun();
        window.show();
        QApplication::setActiveWindow(&window);
        settle();
    }
    void settle() { QApplication::processEvents(); }
    template <class Done>
    void waitFor(Done done) {
        QElapsedTimer patience;
        patience.start();
        while (!done() && patience.elapsed() < 30'000) QApplication::processEvents(QEventLoop::AllEvents, 10);
        REQUIRE(done());
    }
    template <class T>
    T* find(const char* name) {
        T* visible = nullptr;
        for (T* each : window.findChildren<T*>(QLatin1String(name)))
            if (each->isVisible()) visible = each;
        INFO(name);
        REQUIRE(visible);
        return visible;
    }
    void click(const char* button) {
        QTest::mouseClick(find<QPushButton>(button), Qt::LeftButton);
        settle();
    }
    void section(PageId page) {
        int number = 0;
        for (const PageEntry& entry : pageEntries()) {
            if (entry.inRail) ++number;
            if (entry.id == page) break;
        }
        QTest::keyClick(&window, static_cast<Qt::Key>(Qt::Key_0 + number), Qt::ControlModifier);
        settle();
    }
    // What has the focus, as the keyboard finds it.
    QWidget* here() {
        QWidget* focused = window.focusWidget();
        REQUIRE(focused);
        return focused;
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(here(), key, modifiers);
        settle();
    }
    void type(const QString& text) {
        for (const QChar letter : text) QTest::keyClicks(here(), letter); // a cell's editor takes over after the first
        settle();
    }
    template <class T>
    T* go(const char* name) {
        auto* widget = find<T>(name);
        widget->setFocus(Qt::TabFocusReason);
        return widget;
    }
    void fill(const char* field, const QString& text) {
        go<QLineEdit>(field)->selectAll();
        type(text);
    }
    // The arrow keys of a combo that has the focus.
    void choose(const char* field, const std::string& code) {
        auto* combo = go<CodeCombo>(field);
        for (int i = 0; i < combo->count() && combo->code() != code; ++i) press(Qt::Key_Down);
        CHECK(combo->code() == code);
    }
    // A condition of a rule; the focus goes to what it asks for.
    void addCondition(const char* what) {
        go<QPushButton>("rule_add");
        press(Qt::Key_Space);
        auto* added = qobject_cast<CodeCombo*>(QApplication::focusWidget());
        REQUIRE(added);
        for (int i = 0; i < added->count(); ++i) press(Qt::Key_Up);
        while (added->code() != what) press(Qt::Key_Down);
    }
    // Opens the menu of a button and walks it with the arrow keys.
    void menu(const char* button, const char* action) {
        auto* opener = go<QPushButton>(button);
        QTimer::singleShot(0, opener, [opener, action] {
            QMenu* menu = opener->menu();
            for (int i = 0; i < menu->actions().size(); ++i) {
                QTest::keyClick(menu, Qt::Key_Down);
                if (menu->activeAction() && menu->activeAction()->objectName() == QLatin1String(action)) break;
            }
            QTest::keyClick(menu, Qt::Key_Return);
        });
        press(Qt::Key_Space);
        QApplication::setActiveWindow(&window); // nobody gives it back here
        settle();
    }
    void drop(const std::filesystem::path& file) {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(pathToQt(file))});
        QDragEnterEvent enter(QPoint(600, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&window, &enter);
        QDropEvent event(QPointF(600, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&window, &event);
        settle();
    }
};

struct Demo {
    test::TempDir folder;
    SessionRow conference = nextConference(folder / "demo.preceptor");
};

struct Journey : Demo, Stage {
    using Stage::folder;
    std::filesystem::path file = Demo::folder / "demo.preceptor";
    Journey() : Stage(conference.session.plannedOn) {}
};

} // namespace

TEST_CASE("from the first run a nurse enrols people, takes attendance and hands out a report", "[journey][ui]") {
    Journey j;

    // Open the programme from the first-run page.
    j.files.willAnswer(pathToQt(j.file));
    j.click("startOpen");
    REQUIRE(j.window.desk());

    // Drop a roster on the window and enrol its people.
    REQUIRE(writeFileAtomically(j.folder / "roster.csv", "姓名,单位,职业\n穆青禾,协和,护士\n温若棠,协和,医生\n"));
    j.drop(j.folder / "roster.csv");
    j.waitFor([&] {
        auto* enrol = j.window.findChild<QPushButton*>(QStringLiteral("enrol"));
        return enrol && enrol->isVisible() && enrol->isEnabled();
    });
    j.click("enrol");

    // Tonight's conference: everyone present, then one exception, undone and done again by keyboard.
    j.section(PageId::Conferences);
    j.click("everyonePresent");
    auto* tiles = j.find<TileView>("attendance");
    tiles->setFocus();
    tiles->setCurrentIndex(tiles->model()->index(0, 0));
    QTest::keyClick(tiles, Qt::Key_Space);
    j.settle();
    QTest::keyClick(&j.window, Qt::Key_Z, Qt::ControlModifier);
    QTest::keyClick(&j.window, Qt::Key_Y, Qt::ControlModifier);
    j.settle();

    // The report on participation as CSV.
    j.section(PageId::Reports);
    auto* list = j.find<QListView>("reportList");
    list->setCurrentIndex(j.window.findChild<ReportListModel*>()->indexOf("participation"));
    j.waitFor([&] { return j.find<QPushButton>("exportCsv")->isEnabled(); });
    j.files.willAnswer(pathToQt(j.folder / "participation.csv"));
    j.click("exportCsv");
    const auto sidecar = j.folder / "participation.csv.meta.json";
    j.waitFor([&] { return std::filesystem::exists(sidecar); });

    const auto csv = readFile(j.folder / "participation.csv");
    REQUIRE(csv);
    CHECK(csv->substr(0, 3) == "\xEF\xBB\xBF");
    CHECK(csv->find("\r\n") != std::string::npos);

    // What is in the file now, read by another reader.
    auto reader = Workspace::open(j.file, OpenAs::Reader, j.clock);
    REQUIRE(reader);
    const auto sheet = (*reader)->attendance().sheet(j.conference.session.id);
    REQUIRE(sheet);
    CHECK(sheet->rows.front().status == AttendanceStatus::Absent);
    const auto present = std::count_if(sheet->rows.begin(), sheet->rows.end(),
                                       [](const auto& row) { return row.status == AttendanceStatus::Present; });
    CHECK(present == static_cast<std::ptrdiff_t>(sheet->rows.size()) - 1);
    CHECK((*reader)->people().count() == 122);
}

TEST_CASE("from an empty file a nurse educator brings a class to its completion by keyboard alone", "[journey][ui]") {
    Stage s(Date::of(2026, 11, 24));

    // A new programme in a file of its own.
    s.files.willAnswer(pathToQt(s.folder / "Ward 5 course.preceptor"));
    s.go<QPushButton>("startNew");
    s.press(Qt::Key_Space);
    REQUIRE(s.window.desk());

    // An institution.
    s.section(PageId::Institutions);
    s.go<QPushButton>("emptyPrimary");
    s.press(Qt::Key_Space);
    s.type(QStringLiteral("Harbour Hospital"));
    s.press(Qt::Key_Return);

    // A course of three modules; complete with all of them, a test and a signature.
    s.section(PageId::Progress);
    s.go<QPushButton>("emptyPrimary");
    s.press(Qt::Key_Space);
    s.fill("code", QStringLiteral("PC1"));
    s.fill("title", QStringLiteral("Basic palliative care"));
    s.go<QPlainTextEdit>("modules")->setPlainText(QStringLiteral("Pain\nDyspnoea\nTalking"));
    s.addCondition("mark");
    s.choose("rule_mark_kind", "post_test");
    s.addCondition("sign_off");
    s.choose("rule_sign_off", "nurse_educator");
    s.press(Qt::Key_Return, Qt::ControlModifier);

    // A class of it, which follows by itself.
    s.fill("name", QStringLiteral("Class A"));
    s.press(Qt::Key_Return, Qt::ControlModifier);

    // Its people, from a sample roster.
    s.drop(test::sourcePath("resources/samples/roster-zh-gb18030.csv"));
    s.waitFor([&] {
        auto* enrol = s.window.findChild<QPushButton*>(QStringLiteral("enrol"));
        return enrol && enrol->isVisible() && enrol->isEnabled();
    });
    s.go<CodeCombo>("cohort");
    while (s.find<CodeCombo>("cohort")->code().empty()) s.press(Qt::Key_Down);
    s.waitFor([&] { return s.find<QPushButton>("enrol")->isEnabled(); }); // planned anew for the class
    s.go<QPushButton>("enrol");
    s.press(Qt::Key_Space);
    s.waitFor([&] { return !s.window.findChild<QWidget*>(QStringLiteral("importPage"))->isVisible(); });

    // A series of conferences for the class, today the first; its parts and everyone present.
    s.section(PageId::Conferences);
    s.go<QPushButton>("emptyPrimary");
    s.press(Qt::Key_Space);
    s.fill("title", QStringLiteral("Complex case conference"));
    auto* cohorts = s.go<CodeCombo>("cohort_id");
    while (cohorts->code().empty()) s.press(Qt::Key_Down);
    s.press(Qt::Key_Return, Qt::ControlModifier);
    s.menu("moreActions", "sessionParts");
    s.choose("parts[0].kind", "case_new");
    s.fill("parts[0].minutes", QStringLiteral("40"));
    s.press(Qt::Key_Return, Qt::ControlModifier);
    s.go<QPushButton>("everyonePresent");
    s.press(Qt::Key_Space);

    // Every module done.
    s.section(PageId::Progress);
    s.go<MatrixView>("progressMatrix");
    s.press(Qt::Key_A, Qt::ControlModifier);
    s.press(Qt::Key_Space);

    // A test, and its marks from paper.
    s.menu("addMenu", "scores");
    s.fill("title", QStringLiteral("Post-test"));
    s.fill("max", QStringLiteral("50"));
    s.fill("pass_mark", QStringLiteral("30"));
    s.press(Qt::Key_Return, Qt::ControlModifier);
    auto* marks = s.go<TableView>("scores");
    const int people = marks->model()->rowCount();
    REQUIRE(people > 2);
    for (int i = 0; i < people; ++i) {
        s.type(i == 0 ? QStringLiteral("20") : QStringLiteral("41"));
        s.press(Qt::Key_Return);
    }
    s.press(Qt::Key_Escape);

    // Signed off, all at once.
    s.go<MatrixView>("progressMatrix");
    s.press(Qt::Key_A, Qt::ControlModifier);
    s.go<QPushButton>("signOffRows");
    s.press(Qt::Key_Space);
    s.fill("signed_by", QStringLiteral("Li Na"));
    s.press(Qt::Key_Return, Qt::ControlModifier);

    // Who passed has completed the course: on the person's page, and in reports 2, 4, 10 and 28.
    auto reader = Workspace::open(s.folder / "Ward 5 course.preceptor", OpenAs::Reader, s.clock);
    REQUIRE(reader);
    const auto cohort = (*reader)->curriculum().cohorts().at(0);
    CHECK(cohort.anybody);
    const auto table = (*reader)->progress().table({cohort.cohort.version, cohort.cohort.id});
    REQUIRE(table);
    CHECK(table->rows.size() == static_cast<std::size_t>(people));
    CHECK(std::count_if(table->rows.begin(), table->rows.end(),
                        [](const ProgressRow& row) { return row.status == EnrolmentStatus::Completed; }) == people - 1);
    CHECK((*reader)->programmes().list().at(0).nameEn == "Ward 5 course");
    const auto session = (*reader)->conferences().sessions({}, s.clock.today()).at(0).session;
    CHECK((*reader)->conferences().parts(session.id).at(0).minutes == 40);
    for (const auto& [code, cell] : {std::pair{"participation", std::to_string(people)},
                                     {"enrolment_funnel", std::to_string(people - 1)},
                                     {"attendance_certificates", std::string("100")},
                                     {"transcript", std::string("completed")}}) {
        INFO(code);
        REQUIRE((*reader)->reports().reader().write(s.folder / "report.csv", code, {}));
        CHECK(readFile(s.folder / "report.csv")->find(cell) != std::string::npos);
    }
    const auto done = std::find_if(table->rows.begin(), table->rows.end(),
                                   [](const auto& row) { return row.status == EnrolmentStatus::Completed; });
    REQUIRE(done != table->rows.end());
    s.window.desk()->go({PageId::People, QStringLiteral("person"), done->person.value, {}});
    s.settle();
    const auto* history = s.find<TableView>("history")->model();
    bool shown = false;
    for (int row = 0; row < history->rowCount(); ++row)
        for (int column = 0; column < history->columnCount(); ++column)
            shown = shown || history->index(row, column).data().toString().contains(QStringLiteral("Completed"));
    CHECK(shown);
}
