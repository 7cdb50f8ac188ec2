// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conferences/conferences_page.h"

#include "core/services/attendance_service.h"
#include "core/services/case_privacy.h"
#include "core/services/case_service.h"
#include "core/services/conference_service.h"
#include "core/services/register_service.h"
#include "core/storage/unit_of_work.h"
#include "tests/support/case_samples.h"
#include "tests/support/temp_dir.h"
#include "tests/ui/support/accessible_walk.h"
#include "tests/ui/support/page_harness.h"
#include "tests/ui/support/qt_printing.h"
#include "tests/ui/support/scope.h"
#include "tests/ui/support/word_walk.h"
#include "ui/conferences/attendance_model.h"
#include "ui/conferences/conference_drawer.h"
#include "ui/conferences/session_list_model.h"
#include "ui/text/convert.h"
#include "ui/text/labels.h"
#include "ui/widgets/code_combo.h"
#include "ui/widgets/tile_view.h"
#include "ui/widgets/two_line_delegate.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QLabel>
#include <QListView>
#include <QListWidget>
#include <QMenu>
#include <QProcess>
#include <QPushButton>
#include <QScrollBar>
#include <QSpinBox>

#include <functional>

using namespace preceptor;
using namespace preceptor::ui;
using preceptor::test::PageHarness;

namespace {

struct HeldSeries : PageHarness {
    std::vector<PersonId> people;
    ConferencesPage* page = nullptr;

    explicit HeldSeries(int n = 3, int sessions = 8) { // the seventh is today
        const auto version = build.course(1);
        const auto cohort = build.cohort(version);
        people = build.people(n);
        build.enrol(cohort, people);
        build.series(cohort, sessions);
        page = show<ConferencesPage>();
    }
    AttendanceSheet sheet() {
        for (const SessionRow& row : build.workspace().conferences().sessions())
            if (row.session.plannedOn == Date::of(2026, 11, 24))
                return *build.workspace().attendance().sheet(row.session.id);
        return {};
    }
    TileView* tiles() { return find<TileView>("attendance"); }
    void clickTile(int row) { Q_EMIT tiles()->toggled(tiles()->model()->index(row, 0)); }
    AttendanceStatus status(std::size_t row) { return sheet().rows.at(row).status; }
    QAction* action(const char* name) { return find<QAction>(name); }
    // Opens a file of Zoom with these rows for the conference in sight.
    void openMeeting(const std::filesystem::path& path, const char* rows) {
        const QByteArray headings = "Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest\n";
        openFile(path, headings + rows);
    }
    void openFile(const std::filesystem::path& path, const QByteArray& text) {
        QFile file(pathToQt(path));
        REQUIRE(file.open(QFile::WriteOnly));
        file.write(text);
        file.close();
        files.willAnswer(pathToQt(path));
        find<QPushButton>("meetingFile")->click();
        settle();
    }
    // In the form in sight; one that gave way to it may still be there.
    template <class Widget>
    Widget* inSight(const char* name) {
        for (auto* one : page->findChildren<Widget*>(QLatin1String(name)))
            if (one->isVisible()) return one;
        return nullptr;
    }
    void press(const char* name) {
        for (auto* button : page->findChildren<QPushButton*>(QLatin1String(name)))
            if (button->isVisible()) {
                button->click();
                break;
            }
        settle();
    }
    void chooseWho(const char* name, PersonId person) { choose(name, std::to_string(person.value)); }
    void choose(const char* name, const std::string& code) {
        auto* combo = inSight<CodeCombo>(name);
        REQUIRE(combo != nullptr);
        combo->setCode(code);
        Q_EMIT combo->codeChanged();
        settle();
    }
};

} // namespace

TEST_CASE("the page opens on today's conference", "[conferences][ui]") {
    HeldSeries f;
    auto* list = f.find<QListView>("conferenceList");
    CHECK(list->currentIndex().data(Qt::UserRole).toDate() == QDate(2026, 11, 24));
    CHECK(list->currentIndex().data(TwoLineDelegate::TodayRole).toBool());
    CHECK(f.tiles()->model()->rowCount() == 3);
    CHECK(preceptor::test::namelessControls(f.page) == QStringList());
}

TEST_CASE("a tile goes from present to absent to excused", "[conferences][ui]") {
    HeldSeries f;
    f.clickTile(0);
    CHECK(f.status(0) == AttendanceStatus::Present);
    f.clickTile(0);
    CHECK(f.status(0) == AttendanceStatus::Absent);
    f.clickTile(0);
    CHECK(f.status(0) == AttendanceStatus::Excused);
    QTest::keyClick(f.tiles(), Qt::Key_Space);
    CHECK(f.status(0) == AttendanceStatus::Present);
    CHECK(f.tiles()->currentIndex().row() == 0);
}

TEST_CASE("everyone present is one button and one step back", "[conferences][ui]") {
    HeldSeries f;
    auto* everyone = f.find<QPushButton>("everyonePresent");
    QTest::mouseClick(everyone, Qt::LeftButton);
    CHECK(f.sheet().counts().attended == 3);
    CHECK_FALSE(everyone->isEnabled());
    REQUIRE(f.build.workspace().undo());
    f.settle();
    CHECK(everyone->isEnabled());
    CHECK(f.sheet().counts().attended == 0);
}

TEST_CASE("typing a part of a name and Enter signs in", "[conferences][ui]") {
    HeldSeries f;
    auto* entry = f.find<QLineEdit>("signIn");
    QTest::keyClicks(entry, "nee 2");
    QTest::keyClick(entry, Qt::Key_Return);
    CHECK(f.status(1) == AttendanceStatus::Present);
    CHECK(entry->text() == QString());
}

TEST_CASE("somebody nobody expected walks in by name", "[conferences][ui]") {
    HeldSeries f;
    const auto known = f.build.person("周玲");
    auto* entry = f.find<QLineEdit>("signIn");
    QTest::keyClicks(entry, "zhouling");
    QTest::keyClick(entry, Qt::Key_Return);
    CHECK(f.sheet().counts().walkIns == 1);
    entry->setText(QStringLiteral("Aïcha Benali"));
    QTest::keyClick(entry, Qt::Key_Return); // nobody found: the first offer is a new person
    CHECK(f.sheet().counts().walkIns == 2);
    CHECK(f.sheet().rows.size() == 5);
    CHECK(f.status(0) == AttendanceStatus::Present); // Aïcha
    CHECK(f.sheet().rows.back().person == known);
}

TEST_CASE("a conference ahead of its day takes apologies only", "[conferences][ui]") {
    HeldSeries f;
    auto* list = f.find<QListView>("conferenceList");
    const auto rows = f.build.workspace().conferences().sessions();
    Destination there{PageId::Conferences, QStringLiteral("attendance"), rows.front().session.id.value, {}};
    f.page->open(there);
    CHECK(list->currentIndex().data(Qt::UserRole).toDate() == QDate(2026, 12, 8));
    CHECK_FALSE(f.find<QLineEdit>("signIn")->isEnabled());
    f.clickTile(0);
    CHECK(f.build.workspace().attendance().sheet(rows.front().session.id)->rows[0].status == AttendanceStatus::Excused);
    CHECK(f.notices.stops == QStringList());
}

TEST_CASE("a series is planned by keyboard in the drawer", "[conferences][ui]") {
    PageHarness harness;
    auto* page = harness.show<ConferencesPage>();
    REQUIRE(page->handle(PageCommand::New));
    auto* title = harness.find<QLineEdit>("title");
    REQUIRE(title);
    CHECK(page->focusWidget() == title);
    CHECK(title->nextInFocusChain() != harness.find<QPushButton>("submit"));
    QTest::keyClicks(title, "Case conference");
    harness.find<QSpinBox>("count")->setValue(4);
    auto* days = harness.find<QListWidget>("rrule");
    REQUIRE(days->count() == 4);
    days->item(1)->setCheckState(Qt::Unchecked);
    QTest::keyClick(title, Qt::Key_Return, Qt::ControlModifier);
    const auto rows = harness.build.workspace().conferences().sessions();
    REQUIRE(rows.size() == 3);
    CHECK(rows[1].session.plannedOn == Date::of(2026, 12, 22));
    CHECK_FALSE(harness.find<ConferenceDrawer>("sideDrawer")->isVisible());
}

TEST_CASE("a series without a title is refused in its field", "[conferences][ui]") {
    PageHarness harness;
    auto* page = harness.show<ConferencesPage>();
    page->handle(PageCommand::New);
    auto* submit = harness.find<QPushButton>("submit");
    QTest::mouseClick(submit, Qt::LeftButton);
    CHECK(harness.build.workspace().conferences().sessions().empty());
    CHECK_FALSE(harness.find<QLineEdit>("title")->accessibleDescription().isEmpty());
    CHECK(harness.find<ConferenceDrawer>("sideDrawer")->isVisible());
}

TEST_CASE("a conference is cancelled only with a reason", "[conferences][ui]") {
    HeldSeries f;
    f.action("cancelSession")->trigger();
    auto* submit = f.find<QPushButton>("submit");
    QTest::mouseClick(submit, Qt::LeftButton);
    CHECK(f.sheet().session.session.status == SessionStatus::Planned);
    f.find<CodeCombo>("status_reason")->setCode("holiday");
    QTest::mouseClick(submit, Qt::LeftButton);
    CHECK(f.sheet().session.session.status == SessionStatus::Cancelled);
    CHECK(f.sheet().session.session.statusReason == "holiday");
}

TEST_CASE("what is asked about a conference is in sight with that one alone", "[conferences][ui]") {
    HeldSeries f;
    f.action("cancelSession")->trigger();
    auto* reason = f.find<CodeCombo>("status_reason");
    reason->setCode("holiday");
    auto* list = f.find<QListView>("conferenceList");
    const auto press = [&](const QModelIndex& session) {
        list->scrollTo(session);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(session).center());
        f.settle();
    };
    const QModelIndex asked = list->currentIndex();
    QModelIndex other = asked.siblingAtRow(0);
    while (other == asked || !other.flags().testFlag(Qt::ItemIsSelectable)) other = other.siblingAtRow(other.row() + 1);
    REQUIRE(other.isValid());
    press(other);
    CHECK_FALSE(reason->isVisible());
    press(asked);
    CHECK(reason->isVisible());
    CHECK(reason->code() == "holiday");
}

TEST_CASE("a line's role and minutes are corrected in the drawer", "[conferences][ui]") {
    HeldSeries f;
    f.clickTile(0);
    f.tiles()->setCurrentIndex(f.tiles()->model()->index(0, 0));
    QTest::keyClick(f.tiles(), Qt::Key_Return);
    f.find<CodeCombo>("role")->setCode("presenter");
    f.find<QLineEdit>("minutes")->setText(QStringLiteral("45"));
    QTest::mouseClick(f.find<QPushButton>("submit"), Qt::LeftButton);
    CHECK(f.sheet().rows[0].role == "presenter");
    CHECK(f.sheet().rows[0].minutes == 45);
}

TEST_CASE("the sign-in sheet and the calendar are saved where asked", "[conferences][ui]") {
    HeldSeries f(40);
    const preceptor::test::TempDir dir;
    const QString pdf = pathToQt(dir / "sheet.pdf");
    const QString ics = pathToQt(dir / "series.ics");
    f.files.willAnswer(pdf);
    f.files.willAnswer(ics);
    QTest::mouseClick(f.find<QPushButton>("printSheet"), Qt::LeftButton);
    f.action("exportCalendar")->trigger();
    QFile sheet(pdf);
    REQUIRE(sheet.open(QIODevice::ReadOnly));
    CHECK(sheet.read(5) == QByteArray("%PDF-"));
    CHECK(sheet.size() > 5000);
    QFile calendar(ics);
    REQUIRE(calendar.open(QIODevice::ReadOnly));
    CHECK(calendar.readAll().count("BEGIN:VEVENT") == 8);
    CHECK(f.notices.toasts.size() == 2);
}

TEST_CASE("of a conference that was held it is printed who came and how long", "[conferences][ui]") {
    HeldSeries f(3);
    f.clickTile(0);
    REQUIRE(f.sheet().session.session.status == SessionStatus::Held);
    CHECK(f.find<QPushButton>("printSheet")->text() == QStringLiteral("Attendance (PDF)"));
    const preceptor::test::TempDir dir;
    const QString pdf = pathToQt(dir / "sheet.pdf");
    f.files.willAnswer(pdf);
    QTest::mouseClick(f.find<QPushButton>("printSheet"), Qt::LeftButton);
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"), {pdf, QStringLiteral("-")});
    REQUIRE(reader.waitForFinished());
    const QString text = QString::fromUtf8(reader.readAllStandardOutput());
    CHECK(text.contains(QStringLiteral("Attendance list")));
    CHECK(text.contains(codeLabel("attendance_status", "present")));
    CHECK_FALSE(text.contains(QStringLiteral("Signature")));
}

TEST_CASE("no sheet and no calendar is made of a conference whose note tells who a patient is",
          "[conferences][ui][privacy]") {
    HeldSeries f;
    static const Shape kNote{"session", {"note"}}; // as an older program would have, which scanned none of it
    REQUIRE(f.build.workspace().unit().transact(Action::EditSession, [&](Write& write) -> Status {
        write.update(kNote, f.sheet().session.session.id.value, {"MRN 1234567"});
        return success();
    }));
    const preceptor::test::TempDir dir;
    f.files.willAnswer(pathToQt(dir / "out"));
    QTest::mouseClick(f.find<QPushButton>("printSheet"), Qt::LeftButton);
    f.action("exportCalendar")->trigger();
    CHECK_FALSE(std::filesystem::exists(dir / "out"));
    REQUIRE(f.notices.toasts.size() == 2);
    CHECK(f.notices.toasts.front().sentence.contains(QStringLiteral("24 Nov 2026")));
}

TEST_CASE("the models of the page keep their contract", "[conferences][ui]") {
    HeldSeries f;
    AttendanceModel attendance;
    const QAbstractItemModelTester watchAttendance(&attendance, QAbstractItemModelTester::FailureReportingMode::Fatal);
    attendance.setRows(f.sheet().rows);
    attendance.setRows(f.sheet().rows);
    CHECK(attendance.rowCount() == 3);
    SessionListModel sessions;
    const QAbstractItemModelTester watchSessions(&sessions, QAbstractItemModelTester::FailureReportingMode::Fatal);
    sessions.setSessions(f.build.workspace().conferences().sessions(), QDate(2026, 11, 24));
    CHECK(sessions.rowCount() == 8 + 5); // coming up, today, November, October, September
    sessions.setFilter(QStringLiteral("nothing like it"));
    CHECK(sessions.rowCount() == 0);
    sessions.setFilter({});
    CHECK(sessions.sessionAt(sessions.indexOf(sessions.suggested())) == sessions.suggested());
}

TEST_CASE("without conferences the page says what to do", "[conferences][ui]") {
    PageHarness harness;
    auto* page = harness.show<ConferencesPage>();
    CHECK(harness.find<QListView>("conferenceList")->isVisible() == false);
    CHECK(preceptor::test::namelessControls(page) == QStringList());
}

namespace {

// A case for today's conference, and what came of it in usual sentences.
void fillCase(HeldSeries& f) {
    Workspace& file = f.build.workspace();
    const CaseId id =
        preceptor::test::submittedCase(file, preceptor::test::sampleDraft(f.build.institution("Haidian")));
    REQUIRE(file.cases().move(id, ReviewStatus::Approved));
    REQUIRE(file.cases().plan(id, f.sheet().session.session.id));
    const std::string text = "Teach the daughter to give the breakthrough dose and to write down each of them";
    for (int i = 0; i < 3; ++i) REQUIRE(file.registers().save("recommendation", {}, {id.value, text, "education"}));
    for (int i = 0; i < 2; ++i) REQUIRE(file.registers().save("learning_point", {}, {id.value, text}));
    for (int i = 0; i < 2; ++i) REQUIRE(file.registers().save("action", {}, {id.value, text}));
    f.settle();
}

bool wholeInSight(const QWidget* widget, const QWidget* page) {
    return widget->isVisible() && page->rect().contains(QRect(widget->mapTo(page, QPoint()), widget->size())) &&
           widget->visibleRegion().boundingRect() == widget->rect();
}

} // namespace

TEST_CASE("attendance of forty, the case and all that comes of it are on one page without scrolling",
          "[conferences][ui][case]") {
    const preceptor::test::LookScope scope;
    for (const QString& language : languageCodes()) {
        switchLanguage(language);
        HeldSeries f(40);
        fillCase(f);
        for (int row = 0; row < 8; ++row) f.clickTile(row);
        f.clickTile(0); // absent
        f.clickTile(1);
        f.clickTile(1); // excused
        f.settle();
        INFO(language);
        CHECK(f.tiles()->verticalScrollBar()->maximum() == 0);
        CHECK(f.tiles()->gridSize().width() >= 176);
        const auto* counts = f.find<QLabel>("attendanceCounts");
        CHECK(counts->fontMetrics().horizontalAdvance(counts->text()) <= counts->contentsRect().width());
        for (const char* name : {"new_recommendation", "new_learning_point", "new_action", "openCase"})
            CHECK(wholeInSight(f.find<QWidget>(name), f.page));
        for (const char* name : {"everyonePresent", "meetingFile"})
            CHECK(f.find<QPushButton>(name)->width() >= f.find<QPushButton>(name)->sizeHint().width());
        CHECK(f.find<QPushButton>("openCase")->text() == QStringLiteral("CC-2026-001"));
        int lines = 0;
        for (const auto* line : f.find<QWidget>("caseColumn")->findChildren<QLabel*>())
            if (line->text().contains(QStringLiteral("Teach the daughter")) && wholeInSight(line, f.page)) ++lines;
        CHECK(lines == 7);
        CHECK(preceptor::test::namelessControls(f.page) == QStringList());
    }
}

TEST_CASE("eight who come beside forty expected are seen as whole as these", "[conferences][ui]") {
    const preceptor::test::LookScope scope;
    for (const QString& language : languageCodes()) {
        switchLanguage(language);
        HeldSeries f(48);
        fillCase(f);
        f.settle();
        INFO(language);
        CHECK(f.tiles()->verticalScrollBar()->maximum() == 0);
    }
}

TEST_CASE("a very full case is folded to its newest lines and shown whole by one press", "[conferences][ui][case]") {
    const preceptor::test::LookScope scope;
    for (const QString& language : languageCodes()) {
        switchLanguage(language);
        HeldSeries f(40);
        fillCase(f);
        Workspace& file = f.build.workspace();
        const CaseId id = file.cases().ofSession(f.sheet().session.session.id).front().row.id;
        for (int n = 0; n < 9; ++n)
            REQUIRE(file.registers().save(
                "recommendation", {},
                {id.value, "Number " + std::to_string(n) + " of the advice that was given this evening", "education"}));
        for (int n = 0; n < 5; ++n)
            REQUIRE(file.registers().save(
                "learning_point", {}, {id.value, "Point " + std::to_string(n) + " that was learned from this case"}));
        f.settle();
        INFO(language);
        for (const char* name : {"new_recommendation", "new_learning_point", "new_action", "wholeTexts"}) {
            INFO(name);
            CHECK(wholeInSight(f.find<QWidget>(name), f.page));
        }
        const auto inSight = [&](const QString& words) {
            for (const auto* line : f.find<QWidget>("caseColumn")->findChildren<QLabel*>())
                if (line->text().contains(words)) return wholeInSight(line, f.page);
            return false;
        };
        CHECK(inSight(QStringLiteral("Number 8")));
        CHECK(inSight(QStringLiteral("Number 7"))); // as many as there is room for
        CHECK_FALSE(inSight(QStringLiteral("4. Number 0")));
        QTest::mouseClick(f.find<QWidget>("wholeTexts"), Qt::LeftButton);
        f.settle();
        for (const auto* line : f.find<QWidget>("caseColumn")->findChildren<QLabel*>())
            if (line->text().contains(QStringLiteral("advice")) || line->text().contains(QStringLiteral("Teach")))
                CHECK(line->isVisible());
        QTest::mouseClick(f.find<QWidget>("wholeTexts"), Qt::LeftButton);
        f.settle();
        CHECK(wholeInSight(f.find<QWidget>("new_action"), f.page));
        CHECK(preceptor::test::namelessControls(f.page) == QStringList());
    }
}

TEST_CASE("what comes of a case is written beside the tiles, and a tick keeps what is being typed",
          "[conferences][ui][case]") {
    HeldSeries f;
    fillCase(f);
    auto* input = f.find<QLineEdit>("new_learning_point");
    input->setFocus();
    QTest::keyClicks(input, "Ask first");
    f.clickTile(0);
    CHECK(input->text() == QStringLiteral("Ask first"));
    QTest::keyClick(input, Qt::Key_Return);
    f.settle();
    CHECK(input->text().isEmpty());
    CHECK(preceptor::test::shownWords(f.find<QWidget>("caseColumn")).contains(QStringLiteral("3. Ask first")));
    QTest::mouseClick(f.find<QPushButton>("openCase"), Qt::LeftButton);
    CHECK(f.navigator.visits.back().page == PageId::Cases);
    CHECK(f.navigator.visits.back().id != 0);
}

TEST_CASE("a conference without a case says so and leads to the cases", "[conferences][ui][case]") {
    HeldSeries f;
    CHECK_FALSE(f.find<QLineEdit>("new_recommendation")->isVisible());
    QTest::mouseClick(f.find<QPushButton>("openCase"), Qt::LeftButton);
    CHECK(f.navigator.visits.back().page == PageId::Cases);
    CHECK(f.navigator.visits.back().id == 0);
}

TEST_CASE("two cases of one conference are turned through, each with its own lines", "[conferences][ui][case]") {
    HeldSeries f;
    fillCase(f);
    Workspace& file = f.build.workspace();
    const CaseId other =
        preceptor::test::submittedCase(file, preceptor::test::sampleDraft(f.build.institution("Haidian")));
    REQUIRE(file.cases().move(other, ReviewStatus::Approved));
    REQUIRE(file.cases().plan(other, f.sheet().session.session.id));
    f.settle();
    auto* open = f.find<QPushButton>("openCase");
    const QString first = open->text();
    f.find<QAbstractButton>("nextCase")->click();
    CHECK(open->text() != first);
    f.clickTile(0);
    CHECK(open->text() != first);
    f.find<QAbstractButton>("nextCase")->click();
    CHECK(open->text() == first);
}

TEST_CASE("the list is folded beside an opened conference, whole when asked for, and folds when one is opened",
          "[conferences][ui]") {
    HeldSeries f;
    auto* list = f.find<QListView>("conferenceList");
    CHECK(list->isVisible());
    CHECK_FALSE(f.find<QWidget>("filterConferences")->isVisible());
    CHECK(list->width() < 80);
    REQUIRE(f.page->handle(PageCommand::Find));
    CHECK(f.page->focusWidget() == f.find<QWidget>("filterConferences"));
    CHECK(list->width() > 250);
    CHECK_FALSE(f.find<QWidget>("caseColumn")->isVisible());
    Q_EMIT list->activated(list->currentIndex());
    CHECK(list->width() < 80);
    CHECK(f.find<QWidget>("caseColumn")->isVisible());
    f.page->resize(1708, 820);
    f.settle();
    CHECK(list->width() > 250);
    CHECK_FALSE(f.find<QWidget>("wholeList")->isVisible());
}

TEST_CASE("shares of attendance are said with what they are of", "[conferences][ui]") {
    HeldSeries f(4);
    f.clickTile(0);
    f.clickTile(1);
    f.clickTile(2);
    f.clickTile(2);
    f.clickTile(2);
    CHECK(f.find<QLabel>("attendanceCounts")->text() ==
          QString::fromUtf8("2 of 4 present (50%)  ·  1 excused (with them 75%)  ·  1 not marked"));
}

TEST_CASE("led to a conference ahead of its day, the tiles are ready for apologies", "[conferences][ui]") {
    HeldSeries f;
    const auto id = f.build.workspace().conferences().sessions().front().session.id;
    f.page->open({PageId::Conferences, QStringLiteral("attendance"), id.value, {}});
    CHECK(f.page->focusWidget() == f.tiles());
    QTest::keyClick(f.tiles(), Qt::Key_Space);
    CHECK(f.build.workspace().attendance().sheet(id)->rows[0].status == AttendanceStatus::Excused);
    f.page->open({PageId::Conferences, QStringLiteral("past"), 0, {}});
    CHECK(f.find<QListView>("conferenceList")->currentIndex().data(Qt::UserRole).toDate() == QDate(2026, 11, 10));
}

TEST_CASE("what was typed for one conference is not there for the next", "[conferences][ui]") {
    HeldSeries f;
    auto* entry = f.find<QLineEdit>("signIn");
    QTest::keyClicks(entry, "nee 2");
    f.page->open({PageId::Conferences, QStringLiteral("past"), 0, {}});
    CHECK(entry->text() == QString());
}

TEST_CASE("an open drawer changes its language as if it had been opened in it", "[conferences][ui][i18n]") {
    const preceptor::test::LookScope scope;
    HeldSeries f;
    auto* drawer = f.find<ConferenceDrawer>("sideDrawer");
    const AttendanceSheet sheet = f.sheet();
    const Session& session = sheet.session.session;
    const std::vector<std::function<void()>> drawers = {
        [&] { drawer->planSeries(); },
        [&] { drawer->planSession(); },
        [&] { drawer->edit(session); },
        [&] { drawer->postpone(session); },
        [&] { drawer->cancel(session); },
        [&] { drawer->line(session.id, sheet.rows[0]); },
        [&] { drawer->headcount(session.id, {}); },
    };
    for (const auto& open : drawers) {
        switchLanguage(QStringLiteral("en"));
        open();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // the form before
        switchLanguage(QStringLiteral("zh_CN"));
        f.settle();
        const QStringList switched = preceptor::test::shownWords(drawer);
        open();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // the form before
        f.settle();
        CHECK(switched == preceptor::test::shownWords(drawer));
    }
}

TEST_CASE("who planned a series is shown its first conference", "[conferences][ui]") {
    HeldSeries f; // a conference of another series is in sight
    f.page->handle(PageCommand::New);
    auto* title = f.find<QLineEdit>("title");
    QTest::keyClicks(title, "Bereavement round");
    QTest::keyClick(title, Qt::Key_Return, Qt::ControlModifier);
    f.settle();
    const auto* list = f.find<QListView>("conferenceList");
    CHECK(list->currentIndex().data().toString().contains(QStringLiteral("Bereavement round")));
}

TEST_CASE("attendance is taken from the file of a meeting, and a name nobody has is somebody expected",
          "[conferences][ui]") {
    const preceptor::test::TempDir folder;
    HeldSeries f;
    f.openMeeting(folder.path() / "zoom.csv", "Trainee 1,,11/24/2026 06:58:00 PM,11/24/2026 08:31:00 PM,93,Yes\n"
                                              "ward tablet 5,,11/24/2026 06:59:00 PM,11/24/2026 08:30:00 PM,91,Yes\n");
    f.chooseWho("who_1", f.people[1]);
    f.find<QPushButton>("submit")->click();
    f.settle();
    CHECK(f.status(0) == AttendanceStatus::Present);
    CHECK(f.status(1) == AttendanceStatus::Present);
    CHECK(f.status(2) == AttendanceStatus::Unmarked);
}

TEST_CASE("rows of a meeting's file that were put off are named and decided without the file", "[conferences][ui]") {
    const preceptor::test::TempDir folder;
    HeldSeries f;
    f.openMeeting(folder.path() / "zoom.csv", "Trainee 1,,11/24/2026 06:58:00 PM,11/24/2026 08:31:00 PM,93,Yes\n"
                                              "Fatou Ndiaye,,11/24/2026 06:59:00 PM,11/24/2026 08:30:00 PM,91,Yes\n");
    f.press("submit");
    CHECK(f.find<QPushButton>("meetingFile")->toolTip() == "Still to be decided: Fatou Ndiaye");
    CHECK(f.action("anotherMeetingFile"));
    std::filesystem::remove(folder.path() / "zoom.csv");
    f.press("meetingFile");
    REQUIRE(f.inSight<CodeCombo>("who_1"));
    f.chooseWho("who_1", f.people[1]);
    f.press("submit");
    CHECK(f.status(1) == AttendanceStatus::Present);
    CHECK(f.find<QPushButton>("meetingFile")->text() == "From a meeting file …");
    CHECK_FALSE(f.action("anotherMeetingFile"));
}

TEST_CASE("the letters of a meeting's file can be read otherwise, and what cannot be read is told",
          "[conferences][ui]") {
    const preceptor::test::TempDir folder;
    HeldSeries f;
    f.openMeeting(folder.path() / "zoom.csv",
                  "Trainee 1,,11/24/2026 06:58:00 PM,11/24/2026 08:31:00 PM,93,Yes\n"
                  "\xC8\xE2\xE0\xED,,11/24/2026 06:59:00 PM,11/24/2026 08:30:00 PM,91,Yes\n");
    REQUIRE(f.inSight<CodeCombo>("encoding"));
    CHECK(f.inSight<CodeCombo>("encoding")->code() == "windows-1252");
    f.choose("encoding", "windows-1251");
    CHECK(f.inSight<CodeCombo>("encoding")->code() == "windows-1251");
    CHECK(preceptor::test::shownWords(f.find<ConferenceDrawer>("sideDrawer")).contains(QStringLiteral("Иван")));
    f.choose("encoding", "UTF-8");
    const QString said = f.inSight<QLabel>("recognised")->text();
    INFO(said.toStdString());
    CHECK(said.contains(QStringLiteral("row 3")));
    f.press("submit");
    CHECK(f.status(0) == AttendanceStatus::Present);
}

TEST_CASE("the same file of a meeting says that it was taken before and replaces nothing", "[conferences][ui]") {
    const preceptor::test::TempDir folder;
    HeldSeries f;
    const char* rows = "Trainee 1,,11/24/2026 07:00:00 PM,11/24/2026 08:30:00 PM,90,Yes\n";
    f.openMeeting(folder.path() / "a.csv", rows);
    CHECK_FALSE(f.inSight<QLabel>("recognised")->text().contains(QStringLiteral("taken before")));
    f.press("submit");
    f.openMeeting(folder.path() / "a.csv", rows);
    CHECK(f.inSight<QLabel>("recognised")->text().contains(QStringLiteral("taken before, on 24 Nov")));
    CHECK_FALSE(f.inSight<CodeCombo>("earlier"));
    CHECK_FALSE(f.inSight<QPushButton>("submit")->isEnabled());
}

TEST_CASE("a corrected file of a meeting says what changes for whom, and may be one more file instead",
          "[conferences][ui]") {
    const preceptor::test::TempDir folder;
    HeldSeries f;
    f.openMeeting(folder.path() / "a.csv", "Trainee 1,,11/24/2026 07:00:00 PM,11/24/2026 08:30:00 PM,90,Yes\n"
                                           "Trainee 2,,11/24/2026 07:00:00 PM,11/24/2026 08:30:00 PM,90,Yes\n");
    f.press("submit");
    f.openMeeting(folder.path() / "b.csv", "Trainee 1,,11/24/2026 07:00:00 PM,11/24/2026 07:20:00 PM,20,Yes\n");
    // It has less, so it may be the older one: a person says that it is not.
    CHECK_FALSE(f.inSight<QLabel>("changes"));
    CHECK(
        f.inSight<QLabel>("recognised")->text().contains(QStringLiteral("may be the older one: Trainee 1, Trainee 2")));
    REQUIRE(f.inSight<CodeCombo>("earlier"));
    CHECK(f.inSight<CodeCombo>("earlier")->code().empty());
    const std::string before = f.inSight<CodeCombo>("earlier")->itemData(1).toString().toStdString();
    f.choose("earlier", before);
    REQUIRE(f.inSight<QLabel>("changes"));
    const QString changes = f.inSight<QLabel>("changes")->text();
    INFO(changes.toStdString());
    CHECK(changes.contains(QStringLiteral("Trainee 1")));
    CHECK(changes.contains(QStringLiteral("→ 20 min")));
    CHECK(changes.contains(QStringLiteral("Trainee 2")));
    CHECK(changes.contains(QStringLiteral("19:00–20:30")));
    f.choose("earlier", "adds");
    CHECK_FALSE(f.inSight<QLabel>("changes"));
    f.choose("earlier", before);
    f.press("submit");
    CHECK(f.status(0) == AttendanceStatus::LeftEarly);
    CHECK(f.status(1) == AttendanceStatus::Unmarked);
    REQUIRE(f.build.workspace().undo());
    f.settle();
    CHECK(f.status(1) == AttendanceStatus::Present);
}

TEST_CASE("all names like that of one person are accepted at once, and taken back at once", "[conferences][ui]") {
    const preceptor::test::TempDir folder;
    HeldSeries f;
    Workspace& file = f.build.workspace();
    std::vector<PersonId> known;
    for (const char* name : {"Nguyễn Thị Hường", "Tan Ah Kow"}) { // were there before
        known.push_back(f.build.person(name));
        REQUIRE(file.attendance().addWalkIn(file.conferences().sessions().back().session.id, known.back()));
    }
    f.openMeeting(folder.path() / "zoom.csv", "Nguyen Thi Huong,,11/24/2026 07:00:00 PM,11/24/2026 08:30:00 PM,90,Yes\n"
                                              "Kow Tan Ah,,11/24/2026 07:00:00 PM,11/24/2026 08:30:00 PM,90,Yes\n"
                                              "Somebody,,11/24/2026 07:00:00 PM,11/24/2026 08:30:00 PM,90,Yes\n");
    const auto code = [&](const char* who) { return f.inSight<CodeCombo>(who)->code(); };
    REQUIRE(f.inSight<QPushButton>("suggestions"));
    CHECK(f.inSight<QPushButton>("suggestions")->text().contains(QStringLiteral("2")));
    f.press("suggestions");
    CHECK(code("who_0") == std::to_string(known[0].value));
    CHECK(code("who_1") == std::to_string(known[1].value));
    CHECK(code("who_2").empty());
    f.press("suggestions");
    CHECK(code("who_0").empty());
    f.press("suggestions");
    f.press("submit");
    CHECK(f.sheet().counts().walkIns == 2);
    REQUIRE(file.undo());
    CHECK(f.sheet().counts().walkIns == 0);
}

TEST_CASE("two of one name at the same time are two choices, told apart by their times", "[conferences][ui]") {
    const preceptor::test::TempDir folder;
    HeldSeries f;
    f.openMeeting(folder.path() / "zoom.csv", "Trainee 1,,11/24/2026 07:00:00 PM,11/24/2026 08:30:00 PM,90,Yes\n"
                                              "Trainee 1,,11/24/2026 07:10:00 PM,11/24/2026 08:00:00 PM,50,Yes\n");
    CHECK(f.find<CodeCombo>("who_0")->accessibleName().contains(QStringLiteral("19:00–20:30")));
    CHECK(f.find<CodeCombo>("who_1")->accessibleName().contains(QStringLiteral("19:10–20:00")));
    f.chooseWho("who_0", f.people[0]);
    f.chooseWho("who_1", f.people[1]);
    f.press("submit");
    CHECK(f.sheet().rows[0].minutes == 60); // inside the hour of the conference
    CHECK(f.sheet().rows[1].minutes == 50);
}

TEST_CASE("list and page tell one figure: of those expected, walk-ins apart", "[conferences][ui]") {
    HeldSeries f;
    Workspace& file = f.build.workspace();
    const SessionId session = f.sheet().session.session.id;
    REQUIRE(file.attendance().mark(session, std::span(f.people.data(), 2), AttendanceStatus::Present));
    REQUIRE(file.attendance().addWalkIn(session, f.build.person("Fatou Ndiaye")));
    f.settle();
    const auto counts = f.sheet().counts();
    const SessionRow row = f.sheet().session;
    CHECK(row.present == counts.attended);
    CHECK(row.expected == counts.expected);
    CHECK(row.walkIns == counts.walkIns);
    const QModelIndex listed = f.find<QListView>("conferenceList")->currentIndex();
    CHECK(listed.data(TwoLineDelegate::FigureRole).toString() == QStringLiteral("2/3 +1"));
    CHECK(listed.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("2 of 3 expected were present")));
    CHECK(f.find<QLabel>("attendanceCounts")->text().contains(QStringLiteral("2 of 3 present")));
}

TEST_CASE("who a name of a meeting is stays chosen in another language", "[conferences][ui]") {
    const preceptor::test::LookScope restore;
    const preceptor::test::TempDir folder;
    HeldSeries f;
    f.openMeeting(folder.path() / "zoom.csv", "ward tablet 5,,11/24/2026 06:59:00 PM,11/24/2026 08:30:00 PM,91,Yes\n");
    f.chooseWho("who_0", f.people[1]);
    switchLanguage(QStringLiteral("fr"));
    f.settle();
    CHECK(f.find<CodeCombo>("who_0")->code() == std::to_string(f.people[1].value));
}

TEST_CASE("of a meeting's file that nobody knows a person tells the columns, once", "[conferences][ui]") {
    const preceptor::test::TempDir folder;
    HeldSeries f;
    const auto file = [](const char* name) { return QByteArray("Wer,Nummer,Blieb\n").append(name).append(",a7,90\n"); };
    f.openFile(folder.path() / "ward.csv", file("Trainee 1"));
    CHECK_FALSE(f.find<QPushButton>("submit")->isEnabled());
    f.choose("name", "0");
    f.choose("duration", "2");
    f.press("submit");
    CHECK(f.status(0) == AttendanceStatus::Unmarked); // it is shown first
    f.press("submit");
    CHECK(f.status(0) == AttendanceStatus::Present);
    f.openFile(folder.path() / "next.csv", file("Trainee 2"));
    f.press("submit");
    CHECK(f.status(1) == AttendanceStatus::Present);
    CHECK(f.notices.stops.isEmpty());
}

TEST_CASE("the columns of a meeting's file can be told again", "[conferences][ui]") {
    const preceptor::test::TempDir folder;
    HeldSeries f;
    f.openFile(folder.path() / "ward.csv",
               "Ward,Who,Came,Went\nTrainee 2,Trainee 1,2026-11-24 19:00,2026-11-24 20:30\n");
    f.press("otherColumns");
    f.choose("name", "1");
    f.choose("join", "2");
    f.choose("leave", "3");
    f.press("submit");
    f.press("submit");
    CHECK(f.status(0) == AttendanceStatus::Present);
    CHECK(f.status(1) == AttendanceStatus::Unmarked);
}

TEST_CASE("the file of another day's meeting is refused with both days and changes nothing", "[conferences][ui]") {
    const preceptor::test::TempDir folder;
    HeldSeries f;
    f.openMeeting(folder.path() / "zoom.csv", "Trainee 1,,10/13/2026 06:58:00 PM,10/13/2026 08:31:00 PM,93,Yes\n");
    REQUIRE(f.notices.toasts.size() == 1);
    CHECK(f.notices.toasts[0].sentence.contains(QStringLiteral("2026-10-13")));
    CHECK(f.status(0) == AttendanceStatus::Unmarked);
}

TEST_CASE("three pictures tell how the conferences go, with the figures of the reports", "[conferences][ui][case]") {
    HeldSeries f;
    Workspace& file = f.build.workspace();
    const CaseId id =
        preceptor::test::submittedCase(file, preceptor::test::sampleDraft(f.build.institution("Haidian")));
    for (const ReviewStatus to : {ReviewStatus::Approved, ReviewStatus::Presented}) REQUIRE(file.cases().move(id, to));
    REQUIRE(file.cases().plan(id, f.sheet().session.session.id));
    REQUIRE(file.registers().save("recommendation", {}, {id.value, "Teach the daughter", "education"}));
    for (int i = 0; i < 13; ++i) // 5 of 13 are 38.46 percent, in the report 38.5
        REQUIRE(file.registers().save("recommendation", {},
                                      {id.value, "Look again", "psychosocial", Value{}, Value{}, Value{},
                                       file.clock().today().iso(), Value{}, i < 5 ? "implemented" : "proposed"}));
    f.clickTile(0);
    REQUIRE(file.conferences().hold(f.sheet().session.session.id));
    auto* toggle = f.find<QAbstractButton>("howItGoes");
    toggle->click();
    f.settle();
    const auto told = [&](const char* card) {
        QString all;
        for (const QWidget* inside : f.find<QWidget>(card)->findChildren<QWidget*>())
            all += inside->accessibleDescription();
        return all;
    };
    CHECK(f.find<QWidget>("closurePicture")->isVisible());
    CHECK(told("closurePicture").contains(QStringLiteral("0%"))); // asked nobody yet
    CHECK(told("closurePicture").contains(QStringLiteral("38%")));
    CHECK(told("domainPicture").contains(QStringLiteral("100%")));
    toggle->click();
    CHECK_FALSE(f.find<QWidget>("closurePicture")->isVisible());
}

TEST_CASE("whoever marked many by hand sees the whole drawer of a meeting's file", "[conferences][ui]") {
    const preceptor::test::LookScope scope;
    const preceptor::test::TempDir folder;
    for (const QString& language : languageCodes())
        for (const int percent : {100, 130}) {
            switchLanguage(language);
            changeTextSize(percent);
            HeldSeries f(12);
            Workspace& file = f.build.workspace();
            REQUIRE(file.attendance().mark(f.sheet().session.session.id, f.people, AttendanceStatus::Excused));
            QByteArray rows;
            for (int i = 1; i <= 12; ++i)
                rows += "Trainee " + QByteArray::number(i) + ",,11/24/2026 07:00:00 PM,11/24/2026 08:30:00 PM,90,Yes\n";
            f.openMeeting(folder.path() / "zoom.csv", rows.constData());
            f.settle();
            INFO(language << ' ' << percent);
            auto* box = f.inSight<QAbstractButton>("by_hand");
            REQUIRE(box);
            CHECK(box->text().contains(QStringLiteral("12")));
            CHECK(box->accessibleDescription().contains(QStringLiteral("Trainee 12")));
            auto* drawer = f.find<ConferenceDrawer>("sideDrawer");
            for (QWidget* part : {static_cast<QWidget*>(box), static_cast<QWidget*>(f.inSight<QPushButton>("submit")),
                                  static_cast<QWidget*>(f.inSight<QLabel>("certain"))})
                CHECK(part->mapTo(drawer, QPoint(part->width(), 0)).x() <= drawer->width());
        }
}

TEST_CASE("a suggestion for a name says who it is and how the names agree", "[conferences][ui]") {
    const preceptor::test::TempDir folder;
    HeldSeries f;
    Workspace& file = f.build.workspace();
    const PersonId known = f.build.person("Nguyễn Thị Hường");
    REQUIRE(file.attendance().addWalkIn(file.conferences().sessions().back().session.id, known));
    f.openMeeting(folder.path() / "zoom.csv",
                  "Nguyen Thi Huong,,11/24/2026 07:00:00 PM,11/24/2026 08:30:00 PM,90,Yes\n");
    const QString words = f.inSight<CodeCombo>("who_0")->accessibleName();
    INFO(words.toStdString());
    CHECK(words.contains(QString::fromUtf8("like Nguyễn Thị Hường")));
    CHECK(words.contains(QStringLiteral("the same but for accents or order")));
    for (const QLabel* caption : f.page->findChildren<QLabel*>())
        if (caption->isVisible() && caption->text() == words)
            CHECK(caption->height() >= caption->heightForWidth(caption->width()));
}

TEST_CASE("digits alone are the number of a tile, never a new person", "[conferences][ui]") {
    HeldSeries f(8);
    auto* box = f.find<QLineEdit>("signIn");
    box->setFocus();
    QTest::keyClicks(box, "5");
    QTest::keyClick(box, Qt::Key_Return);
    f.settle();
    CHECK(f.sheet().rows.size() == 8);
    CHECK(f.status(4) == AttendanceStatus::Present);
    CHECK(f.tiles()->currentIndex().row() == 4);
    QTest::keyClicks(box, "99");
    QTest::keyClick(box, Qt::Key_Return);
    f.settle();
    CHECK(f.sheet().rows.size() == 8);
    CHECK(f.sheet().counts().attended == 1);
    CHECK(f.notices.toasts.isEmpty());
}

TEST_CASE("the tools over the tiles do not lie on each other with large text", "[conferences][ui][i18n]") {
    const preceptor::test::LookScope scope;
    for (const QString& language : languageCodes())
        for (const int percent : {100, 115, 130}) {
            switchLanguage(language);
            changeTextSize(percent);
            HeldSeries f(40);
            fillCase(f);
            f.settle();
            INFO(language << ' ' << percent);
            const auto placeOf = [&](const char* name) {
                const auto* tool = f.find<QWidget>(name);
                return QRect(tool->mapTo(f.page, QPoint()), tool->size());
            };
            for (const char* name : {"everyonePresent", "meetingFile"}) {
                CHECK_FALSE(placeOf("signIn").intersects(placeOf(name)));
                CHECK(f.find<QPushButton>(name)->width() >= f.find<QPushButton>(name)->sizeHint().width());
                CHECK_FALSE(placeOf("caseColumn").intersects(placeOf(name)));
            }
            CHECK_FALSE(placeOf("everyonePresent").intersects(placeOf("meetingFile")));
        }
}

TEST_CASE("one who was present is one in every language", "[conferences][ui][i18n]") {
    const preceptor::test::LookScope scope;
    HeldSeries f(3);
    f.clickTile(0);
    switchLanguage(QStringLiteral("fr"));
    f.settle();
    CHECK(f.find<QLabel>("attendanceCounts")->text().contains(QStringLiteral("1 présent sur 3")));
}

TEST_CASE("what tells who a patient is in the note of a conference is said on its page and kept for a reason",
          "[conferences][privacy][ui]") {
    HeldSeries f;
    Workspace& workspace = f.build.workspace();
    auto* keep = f.find<QWidget>("conferenceFindings");
    CHECK_FALSE(keep->isVisible());
    const SessionId id = f.sheet().session.session.id;
    static const Shape kNote{"session", {"note"}};
    REQUIRE(workspace.unit().transact(Action::EditSession, [&](Write& write) -> Status {
        write.update(kNote, id.value, {"MRN 1234567"}); // as an older program would have
        return success();
    }));
    f.settle();
    CHECK_FALSE(workspace.casePrivacy().mayAllLeave());
    REQUIRE(keep->isVisible());
    CHECK(preceptor::test::namelessControls(f.page) == QStringList());
    auto* reason = keep->findChild<QLineEdit*>(QStringLiteral("lineReason"));
    reason->setFocus();
    QTest::keyClicks(reason, QStringLiteral("the number of a form"));
    QTest::keyClick(reason, Qt::Key_Return);
    f.settle();
    CHECK_FALSE(keep->isVisible());
    CHECK(workspace.casePrivacy().mayAllLeave().ok());
}

TEST_CASE("a topic that is refused is kept for a reason without leaving the form", "[conferences][privacy][ui]") {
    HeldSeries f;
    f.action("editSession")->trigger();
    f.settle();
    auto* title = f.inSight<QLineEdit>("title");
    REQUIRE(title != nullptr);
    title->clear();
    QTest::keyClicks(title, QStringLiteral("Hotline 13800138000"));
    QTest::keyClick(title, Qt::Key_Return, Qt::ControlModifier);
    f.settle();
    auto* reason = f.inSight<QLineEdit>("lineReason");
    REQUIRE(reason != nullptr);
    CHECK(f.sheet().session.session.title != "Hotline 13800138000");
    QTest::keyClicks(reason, QStringLiteral("a public help line"));
    QTest::mouseClick(f.inSight<QPushButton>("keepAsIs"), Qt::LeftButton);
    f.settle();
    CHECK(f.sheet().session.session.title == "Hotline 13800138000");
    CHECK(f.build.workspace().casePrivacy().mayAllLeave().ok());
    CHECK(f.inSight<QLineEdit>("lineReason") == nullptr);
}

namespace {

// Types it, sends the form, is refused, and gives the reason by keyboard.
void keepTitle(PageHarness& harness, const char* words) {
    auto* title = harness.find<QLineEdit>("title");
    REQUIRE(title);
    title->clear();
    QTest::keyClicks(title, QString::fromUtf8(words));
    QTest::keyClick(title, Qt::Key_Return, Qt::ControlModifier);
    harness.settle();
    CHECK(harness.build.workspace().conferences().sessions().empty());
    CHECK_FALSE(title->accessibleDescription().isEmpty());
    auto* reason = harness.find<ConferenceDrawer>("sideDrawer")->findChild<QLineEdit*>(QStringLiteral("lineReason"));
    REQUIRE(reason);
    CHECK_FALSE(reason->visibleRegion().isEmpty()); // however long the form
    auto* keep = reason->parentWidget()->findChild<QPushButton*>(QStringLiteral("keepAsIs"));
    CHECK(keep->nextInFocusChain() == harness.find<QPushButton>("submit"));
    QTest::keyClicks(reason, QStringLiteral("ask 13800138001"));
    QTest::keyClick(reason, Qt::Key_Return);
    harness.settle();
    CHECK(harness.build.workspace().conferences().sessions().empty());
    CHECK(harness.notices.toasts.size() == 1);
    reason->clear();
    QTest::keyClicks(reason, QStringLiteral("a public help line"));
    QTest::keyClick(reason, Qt::Key_Return);
    harness.settle();
}

} // namespace

TEST_CASE("a new conference whose topic is refused is planned for a reason", "[conferences][privacy][ui]") {
    PageHarness harness;
    auto* page = harness.show<ConferencesPage>();
    page->findChild<ConferenceDrawer*>()->planSession();
    keepTitle(harness, "Hotline 13800138000");
    REQUIRE(harness.build.workspace().conferences().sessions().size() == 1);
    CHECK(harness.build.workspace().casePrivacy().mayAllLeave().ok());
}

TEST_CASE("a series whose title is refused is planned for a reason", "[conferences][privacy][ui]") {
    PageHarness harness;
    auto* page = harness.show<ConferencesPage>();
    REQUIRE(page->handle(PageCommand::New));
    harness.find<QSpinBox>("count")->setValue(4);
    keepTitle(harness, "Hotline 13800138000");
    CHECK(harness.build.workspace().conferences().sessions().size() == 4);
    CHECK(harness.build.workspace().casePrivacy().mayAllLeave().ok());
}

TEST_CASE("ahead of its day a conference says what a click notes, whole, instead of what cannot be done yet",
          "[conferences][ui]") {
    HeldSeries f;
    CHECK(f.find<QPushButton>("everyonePresent")->isVisible());
    SessionId ahead;
    for (const SessionRow& row : f.build.workspace().conferences().sessions())
        if (row.session.plannedOn > Date::of(2026, 11, 24)) ahead = row.session.id;
    REQUIRE(ahead);
    f.page->open({PageId::Conferences, QStringLiteral("session"), ahead.value, {}});
    f.settle();
    CHECK_FALSE(f.find<QPushButton>("everyonePresent")->isVisible());
    CHECK_FALSE(f.find<QPushButton>("meetingFile")->isVisible());
    bool said = false;
    for (auto* label : f.page->findChildren<QLabel*>())
        if (label->isVisible() && label->text().startsWith(QStringLiteral("Until then"))) {
            said = true;
            CHECK(label->width() >= label->fontMetrics().horizontalAdvance(label->text()));
        }
    CHECK(said);
}
