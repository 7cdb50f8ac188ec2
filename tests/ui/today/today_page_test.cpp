// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/patience.h"
#include "ui/today/today_page.h"

#include "core/services/attendance_service.h"
#include "core/services/conference_service.h"
#include "core/services/demo_service.h"
#include "core/services/today_service.h"
#include "tests/support/temp_dir.h"
#include "tests/ui/support/accessible_walk.h"
#include "tests/ui/support/page_harness.h"
#include "tests/ui/support/qt_printing.h"
#include "tests/ui/support/scope.h"
#include "ui/style/button_kind.h"
#include "ui/support/attendance_figures.h"
#include "ui/support/workspace_notifier.h"
#include "ui/today/attention_list.h"
#include "ui/today/today_figures.h"
#include "ui/widgets/kpi_tile.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QTest>

#include <optional>

using namespace preceptor;
using namespace preceptor::ui;
using preceptor::test::PageHarness;

namespace {

struct Fixture {
    PageHarness harness;
    std::vector<PersonId> people;
    TodayPage* page = nullptr;

    explicit Fixture(int sessions = 9) {
        const auto cohort = harness.build.cohort(harness.build.course(2));
        people = harness.build.people(4);
        harness.build.enrol(cohort, people);
        harness.build.series(cohort, sessions);
        page = harness.show<TodayPage>();
    }
    void click(const char* name) { page->findChild<QAbstractButton*>(QLatin1String(name))->click(); }
    QString tile(const char* name) { return page->findChild<KpiTile*>(QLatin1String(name))->accessibleName(); }
};

} // namespace

TEST_CASE("Today shows the figures of the programme", "[ui][today]") {
    Fixture f;
    CHECK(f.tile("kpiTraining").startsWith(QStringLiteral("People in training: 4.")));
    CHECK(f.tile("kpiModules").startsWith(QStringLiteral("Modules complete: 0%.")));
    CHECK(f.tile("kpiAttendance").contains(QStringLiteral("no conference held yet")));
    CHECK(f.page->quietFact() == QStringLiteral("Tuesday 24 November 2026"));
}

TEST_CASE("every figure of Today leads to the list behind it", "[ui][today]") {
    Fixture f;
    for (const char* name : {"kpiTraining", "kpiModules", "kpiAttendance", "kpiCertificates"}) f.click(name);
    REQUIRE(f.harness.navigator.visits.size() == 4);
    CHECK(f.harness.navigator.visits[0].page == PageId::People);
    CHECK(f.harness.navigator.visits[1].page == PageId::Progress);
    CHECK(f.harness.navigator.visits[2].page == PageId::Conferences);
}

TEST_CASE("taking attendance from Today opens today's conference", "[ui][today]") {
    Fixture f;
    f.click("takeAttendance");
    REQUIRE(f.harness.navigator.visits.size() == 1);
    const auto next = f.harness.build.workspace().today().agenda().next;
    CHECK(f.harness.navigator.visits[0].page == PageId::Conferences);
    CHECK(f.harness.navigator.visits[0].view == QStringLiteral("attendance"));
    CHECK(f.harness.navigator.visits[0].id == next->id.value);
}

TEST_CASE("ahead of its day a conference offers its sheet and apologies, not attendance", "[ui][today]") {
    Fixture f(9);
    f.harness.build.clock().set(Timestamp{f.harness.build.clock().now().millis + 86'400'000LL * 3});
    f.page->reload(nullptr);
    auto* attendance = f.harness.find<QPushButton>("takeAttendance");
    auto* sheet = f.harness.find<QPushButton>("printSheet");
    CHECK(attendance->text() == QStringLiteral("Note apologies"));
    CHECK(buttonKind(attendance) == ButtonKind::Secondary);
    CHECK(buttonKind(sheet) == ButtonKind::Primary);
    f.click("printSheet");
    REQUIRE(f.harness.navigator.visits.size() == 1);
    CHECK(f.harness.navigator.visits[0].view == QStringLiteral("sheet"));
}

TEST_CASE("Today follows what is written elsewhere", "[ui][today]") {
    Fixture f;
    const auto session = f.harness.build.workspace().today().agenda().next->id;
    REQUIRE(f.harness.build.workspace().attendance().mark(session, f.people, AttendanceStatus::Present).ok());
    CHECK(f.tile("kpiAttendance").startsWith(QStringLiteral("Attendance, last 6: 100%.")));
}

TEST_CASE("a figure that is not counted yet is a dash, and a large file is no empty one", "[ui][today]") {
    test::TempDir folder;
    const FixedClock clock{Date::of(2026, 11, 24)};
    REQUIRE(makeDemoFile(folder / "demo.preceptor", {60, 1, 1}, clock, {}));
    const auto file = Workspace::open(folder / "demo.preceptor", OpenAs::Editor, clock);
    REQUIRE(file);
    PageHarness other;
    TodayPage page({**file, other.runner, other.files, other.navigator});
    page.show();
    const auto training = [&] { return page.findChild<KpiTile*>(QStringLiteral("kpiTraining"))->accessibleName(); };
    CHECK(training().startsWith(QStringLiteral("People in training: –")));
    CHECK_FALSE(page.findChild<QPushButton*>(QStringLiteral("emptyPrimary"))->isVisible());
    const Overview counted = (*file)->today().count().overview;
    const QString told = QStringLiteral("People in training: %1.").arg(counted.inTraining);
    REQUIRE(test::eventually([&] { return training().startsWith(told); }));
    CHECK((*file)->today().kept().fresh);
    CHECK((*file)->today().kept().overview == counted);
}

TEST_CASE("Today has a name for every control in both themes", "[ui][today]") {
    const test::LookScope scope;
    Fixture f;
    CHECK(test::namelessControls(f.page).join(QLatin1Char('\n')) == QString());
    changeTheme(true);
    CHECK(test::namelessControls(f.page).isEmpty());
}

TEST_CASE("an empty programme is told what to do first", "[ui][today]") {
    PageHarness harness;
    harness.show<TodayPage>();
    auto* primary = harness.find<QPushButton>("emptyPrimary");
    REQUIRE(primary->isVisible());
    primary->click();
    REQUIRE(harness.navigator.visits.size() == 1);
    CHECK(harness.navigator.visits[0].page == PageId::Import);
}

TEST_CASE("the moment of a conference is told as people say it", "[ui][today]") {
    const Date today = Date::of(2026, 11, 24);
    AgendaSession session;
    session.day = today;
    session.time = "19:00";
    CHECK(sessionMoment(session, today) == QStringLiteral("Tonight 19:00"));
    session.time = "14:00";
    CHECK(sessionMoment(session, today) == QStringLiteral("Today 14:00"));
    session.day = today.plusDays(1);
    CHECK(sessionMoment(session, today) == QStringLiteral("Tomorrow 14:00"));
    session.day = today.plusDays(14);
    CHECK(sessionMoment(session, today) == QStringLiteral("Tuesday 8 Dec, 14:00"));
}

TEST_CASE("a fall of attendance points down and is marked as worse", "[ui][today]") {
    Overview overview;
    for (int i = 0; i < 12; ++i) overview.attendance.push_back({Date{i * 14}, {i < 6 ? 9 : 8, 10}, {}, {}, {}});
    const Kpi kpi = attendanceKpi(overview);
    CHECK(kpi.value == QStringLiteral("80%"));
    CHECK(kpi.detail == QStringLiteral("48 of 60"));
    CHECK(kpi.trend == Kpi::Trend::Worse);
    CHECK_FALSE(kpi.rising);
}

TEST_CASE("a share of nothing is a dash, not zero", "[ui][today]") {
    CHECK(attendanceKpi(Overview{}).value == QString::fromUtf8("–"));
    CHECK(modulesKpi(Overview{}, Date{0}).value == QString::fromUtf8("–"));
}

TEST_CASE("a silent site is named under what needs attention, and leads to the exchange", "[ui][today][exchange]") {
    AttentionList list;
    Agenda agenda;
    agenda.silentSites = {{"Ward 5", 16}};
    for (int i = 1; i <= 5; ++i)
        agenda.unrecorded.push_back({SessionId{i}, Date::of(2026, 11, i), "19:00", "Opioids", {}, {}, {}, false});
    list.show(agenda, {}, Date::of(2026, 11, 24));
    QStringList words;
    for (const QLabel* each : list.findChildren<QLabel*>()) words << each->text();
    CHECK(words.contains(QStringLiteral("Ward 5 has not sent its file for 16 days")));
    std::optional<Destination> gone;
    QObject::connect(&list, &AttentionList::chosen, &list, [&](const Destination& to) { gone = to; });
    list.findChild<QPushButton*>()->click();
    REQUIRE(gone);
    CHECK(gone->page == PageId::Exchange);
}

TEST_CASE("a clock that cannot be right is told before anything else that needs attention", "[ui][today]") {
    AttentionList list;
    Agenda agenda;
    agenda.ownClock = OwnClock::WentBack;
    agenda.silentSites = {{"Ward 5", 16}};
    list.show(agenda, {}, Date::of(2026, 11, 24));
    const auto words = list.findChildren<QLabel*>();
    REQUIRE_FALSE(words.isEmpty());
    QStringList sentences;
    for (const QLabel* each : words)
        if (!each->text().isEmpty()) sentences << each->text();
    CHECK(sentences.value(0).startsWith(QStringLiteral("The clock of this PC has gone back")));
    CHECK(list.findChildren<QPushButton*>().size() == 1); // of the silent site alone
}

TEST_CASE("a conference within two weeks that has no case yet asks for attention", "[ui][today]") {
    AttentionList list;
    Agenda agenda;
    agenda.next = AgendaSession{SessionId{7}, Date::of(2026, 12, 8), "19:00", "Opioids", {}, {}, "Haidian", true};
    const auto rows = [&](Date today) {
        list.show(agenda, Overview{}, today);
        return list.findChildren<QPushButton*>().size();
    };
    CHECK(rows(Date::of(2026, 11, 24)) == 1);
    CHECK(list.findChild<QPushButton*>()->accessibleName().contains(QStringLiteral("8 Dec: no case from Haidian yet")));
    CHECK(rows(Date::of(2026, 11, 23)) == 0);
    agenda.next->caseMissing = false;
    CHECK(rows(Date::of(2026, 11, 24)) == 0);
}

TEST_CASE("what of the cases is overdue leads to the list of all of them", "[ui][today][case]") {
    AttentionList list;
    Agenda agenda;
    agenda.cases.followUps = 15;
    agenda.cases.actions = 9;
    list.show(agenda, {}, Date::of(2026, 11, 24));
    QStringList views;
    QObject::connect(&list, &AttentionList::chosen, &list, [&](const Destination& to) {
        CHECK(to.page == PageId::Cases);
        views << to.view;
    });
    for (auto* press : list.findChildren<QPushButton*>()) QTest::mouseClick(press, Qt::LeftButton);
    CHECK(views == QStringList{QStringLiteral("follow_up_overdue"), QStringLiteral("action_overdue")});
}
