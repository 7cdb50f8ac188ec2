// SPDX-License-Identifier: GPL-3.0-or-later
// The year beside the list of conferences, and swapping turns.
#include "ui/conferences/year_strip.h"

#include "core/services/conference_service.h"
#include "tests/support/catch.h"
#include "tests/ui/support/accessible_walk.h"
#include "tests/ui/support/page_harness.h"
#include "ui/conferences/conferences_page.h"
#include "ui/conferences/year_grid.h"
#include "ui/text/convert.h"
#include "ui/widgets/code_combo.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>

using namespace preceptor;
using namespace preceptor::ui;
using preceptor::test::PageHarness;

namespace {

// Every second Tuesday from 1 September; the seventh is today. Turns of two institutions.
struct YearOfSeries : PageHarness {
    InstitutionId pumch = build.institution("PUMCH");
    InstitutionId haidian = build.institution("Haidian");
    ConferencesPage* page = nullptr;

    YearOfSeries() {
        build.series({}, 10, Date::of(2026, 9, 1), {pumch, haidian});
        REQUIRE(conferences().hold(on(Date::of(2026, 9, 1))));
        REQUIRE(conferences().cancel(on(Date::of(2026, 9, 15)), "holiday"));
        page = show<ConferencesPage>();
        find<QAbstractButton>("wholeList")->click(); // it is folded beside a conference
    }
    ConferenceService& conferences() { return build.workspace().conferences(); }
    SessionRow row(Date day) {
        for (const SessionRow& r : conferences().sessions())
            if (r.session.plannedOn == day) return r;
        FAIL("no such day");
        return {};
    }
    SessionId on(Date day) { return row(day).session.id; }
    YearGrid* grid() { return find<YearGrid>("yearGrid"); }
    QString words() { return find<QLabel>("yearWords")->text(); }
    QDate shown() { return find<QListView>("conferenceList")->currentIndex().data(Qt::UserRole).toDate(); }
};

} // namespace

TEST_CASE("a year tells in words what each day was", "[ui][conference]") {
    YearOfSeries f;
    const auto days = yearDays(f.conferences().sessions(), {{SeriesId{1}, Date::of(2026, 10, 1), "National Day"}},
                               f.build.clock().today());
    REQUIRE(days.size() == 11);
    CHECK(days[0].what == YearDay::What::Held);
    CHECK(days[1].what == YearDay::What::Off);
    CHECK(days[2].what == YearDay::What::Open); // 29 September: past, and nobody said
    CHECK(days[3].what == YearDay::What::Skipped);
    CHECK(days[3].words == QStringLiteral("National Day"));
    CHECK(days[10].what == YearDay::What::Planned);
    QStringList words;
    for (const auto what :
         {YearDay::What::Held, YearDay::What::Planned, YearDay::What::Open, YearDay::What::Off, YearDay::What::Skipped})
        words << stateWords(what);
    CHECK(words.removeDuplicates() == 0);
}

TEST_CASE("on one day what takes place stands before what does not", "[ui][conference]") {
    SessionRow off;
    off.session.plannedOn = Date::of(2026, 11, 24);
    off.session.status = SessionStatus::Cancelled;
    SessionRow held = off;
    held.session.status = SessionStatus::Held;
    for (const auto& rows : {std::vector{off, held}, std::vector{held, off}}) {
        const auto days = yearDays(rows, {{SeriesId{1}, Date::of(2026, 11, 24), {}}}, Date::of(2026, 11, 24));
        REQUIRE(days.size() == 1);
        CHECK(days[0].what == YearDay::What::Held);
    }
}

TEST_CASE("the arrows go from day to day of the year, Enter opens its conference", "[ui][conference]") {
    YearOfSeries f;
    f.grid()->setFocus(Qt::TabFocusReason);
    CHECK(f.words().startsWith(QStringLiteral("24 Nov · planned")));
    QTest::keyClick(f.grid(), Qt::Key_Up);
    QTest::keyClick(f.grid(), Qt::Key_Up);
    CHECK(f.words().startsWith(QStringLiteral("29 Sept · not recorded")));
    QTest::keyClick(f.grid(), Qt::Key_Left);
    CHECK(f.words().startsWith(QStringLiteral("15 Sept · did not take place")));
    CHECK(f.grid()->accessibleDescription() == f.words());
    QTest::keyClick(f.grid(), Qt::Key_Return);
    CHECK(f.shown() == QDate(2026, 9, 15));
    f.grid()->setFocus(Qt::TabFocusReason);
    for (int i = 0; i < 8; ++i) QTest::keyClick(f.grid(), Qt::Key_Right);
    CHECK(f.grid()->first() == QDate(2027, 1, 1)); // the last one is in the next half-year
    CHECK(f.words().startsWith(QStringLiteral("5 Jan")));
}

TEST_CASE("a click on a month offers to plan in it", "[ui][conference]") {
    YearOfSeries f;
    QTest::mouseClick(f.grid(), Qt::LeftButton, {}, QPoint(8, 8)); // July
    auto* day = f.find<QLineEdit>("planned_on");
    REQUIRE(day);
    CHECK(day->isVisible());
    CHECK(day->text() == QStringLiteral("2026-07-01"));
}

TEST_CASE("the year leaves the list its room in a small window", "[ui][conference]") {
    YearOfSeries f;
    CHECK(f.grid()->isVisible());
    CHECK(f.find<QListView>("conferenceList")->height() > 250);
    f.page->resize(880, 480);
    f.settle();
    CHECK_FALSE(f.grid()->isVisible());
}

TEST_CASE("every control of the year has a name", "[ui][conference][accessibility]") {
    YearOfSeries f;
    CHECK(test::namelessControls(f.page) == QStringList());
}

TEST_CASE("two turns are swapped from the menu and back by undo", "[ui][conference]") {
    YearOfSeries f;
    const Date today = Date::of(2026, 11, 24);
    const InstitutionId before = f.row(today).session.presenting;
    f.find<QAction>("swapTurns")->trigger();
    auto* other = f.find<CodeCombo>("session_id");
    REQUIRE(other);
    REQUIRE(other->count() == 2); // of the three that come, two are another institution's
    CHECK(other->currentText().startsWith(QStringLiteral("8 Dec 2026")));
    f.find<QPushButton>("submit")->click();
    CHECK(f.row(today).session.presenting != before);
    CHECK(f.row(Date::of(2026, 12, 8)).session.presenting == before);
    REQUIRE(f.build.workspace().undo());
    CHECK(f.row(today).session.presenting == before);
}
