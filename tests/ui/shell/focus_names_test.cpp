// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever the Tab key can reach on any page says what it is.
#include "tests/support/catch.h"
#include "tests/support/temp_dir.h"
#include "tests/ui/support/accessible_walk.h"
#include "tests/ui/support/page_harness.h"
#include "tests/ui/support/scope.h"
#include "ui/settings/preferences.h"
#include "ui/shell/desk.h"
#include "ui/shell/pages.h"
#include "ui/text/convert.h"

using namespace preceptor;
using namespace preceptor::ui;

namespace {

struct DeskOfPages {
    test::LookScope look;
    test::TempDir folder;
    test::PageHarness harness;
    Preferences preferences{pathToQt(folder.path() / "settings.ini")};
    std::unique_ptr<Desk> desk;

    DeskOfPages() {
        auto& build = harness.build;
        const auto cohort = build.cohort(build.course(3));
        build.enrol(cohort, build.people(4));
        build.series(cohort, 8, Date::of(2026, 9, 1), {build.institution("North Clinic")});
        desk = std::make_unique<Desk>(build.workspace(), harness.runner, harness.files, preferences);
        desk->resize(1366, 697);
        desk->show();
        QApplication::setActiveWindow(desk.get());
    }
    QString nameless() {
        QApplication::processEvents();
        return test::namelessStops(desk.get()).join(QLatin1Char('\n'));
    }
};

} // namespace

TEST_CASE("whatever the Tab key reaches on any page has a name", "[ui][shell]") {
    DeskOfPages f;
    for (const PageEntry& entry : pageEntries()) {
        f.desk->go({entry.id, {}, 0, {}});
        INFO(entry.name);
        CHECK(f.nameless() == QString());
    }
}

TEST_CASE("whatever the Tab key reaches in the form of something new has a name", "[ui][shell]") {
    DeskOfPages f;
    for (const PageId page : {PageId::Conferences, PageId::Progress, PageId::People, PageId::Institutions}) {
        f.desk->go({page, {}, 0, {}});
        QTest::keyClick(f.desk.get(), Qt::Key_N, Qt::ControlModifier);
        INFO(static_cast<int>(page));
        CHECK(f.nameless() == QString());
    }
}
