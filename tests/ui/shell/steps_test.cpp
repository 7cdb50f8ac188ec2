// SPDX-License-Identifier: GPL-3.0-or-later
// How many presses the daily jobs take, by real events on the whole desk.
#include "core/services/attendance_service.h"
#include "core/services/today_service.h"
#include "core/services/workspace.h"
#include "tests/support/catch.h"
#include "tests/support/temp_dir.h"
#include "tests/ui/support/page_harness.h"
#include "tests/ui/support/scope.h"
#include "ui/settings/preferences.h"
#include "ui/shell/desk.h"
#include "ui/text/convert.h"
#include "ui/widgets/tile_view.h"

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
