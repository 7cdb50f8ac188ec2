// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/support/qt_printing.h"
#include "ui/widgets/nav_rail.h"

#include <QApplication>
#include <QFocusEvent>
#include <QSignalSpy>
#include <QTest>

using namespace preceptor::ui;

namespace {

NavRail* filled(NavRail& rail) {
    rail.addSection(Icon::Today, QStringLiteral("Today"));
    rail.addSection(Icon::People, QStringLiteral("People"));
    rail.setCurrentRow(-1);
    return &rail;
}

void giveFocus(NavRail& rail) {
    QFocusEvent focus(QEvent::FocusIn, Qt::ActiveWindowFocusReason);
    QApplication::sendEvent(&rail, &focus);
}

} // namespace

TEST_CASE("a rail without a current section keeps none when it gets the focus", "[ui][widgets]") {
    NavRail rail;
    const QSignalSpy moved(filled(rail), &QListWidget::currentRowChanged);
    giveFocus(rail);
    CHECK(rail.currentRow() == -1);
    CHECK(moved.isEmpty());
}

TEST_CASE("the arrows still choose a section on a page that has none", "[ui][widgets]") {
    NavRail rail;
    const QSignalSpy moved(filled(rail), &QListWidget::currentRowChanged);
    giveFocus(rail);
    QTest::keyClick(&rail, Qt::Key_Down);
    CHECK(rail.currentRow() >= 0);
    CHECK(moved.size() == 1);
}
