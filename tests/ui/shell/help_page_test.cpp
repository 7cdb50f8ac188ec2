// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/window_journey.h"

#include <QScrollArea>
#include <QScrollBar>

using namespace preceptor;
using namespace preceptor::ui;

TEST_CASE("the help is read on by the keys at once, to its end", "[ui][help]") {
    test::WindowJourney j;
    REQUIRE(Workspace::create(j.path, j.clock, {}));
    j.open(j.path);
    j.window->resize(900, 420); // longer than the window
    QApplication::processEvents();
    QTest::keyClick(j.window.get(), Qt::Key_F1);
    QApplication::processEvents();
    auto* scroll = qobject_cast<QScrollArea*>(j.window->focusWidget());
    REQUIRE(scroll);
    QScrollBar* bar = scroll->verticalScrollBar();
    REQUIRE(bar->maximum() > 0);
    for (int i = 0; i < 20 && bar->value() < bar->maximum(); ++i) QTest::keyClick(scroll, Qt::Key_PageDown);
    CHECK(bar->value() == bar->maximum());
}
