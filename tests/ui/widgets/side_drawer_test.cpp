// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/side_drawer.h"

#include "tests/support/catch.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace preceptor::ui;

TEST_CASE("a drawer whose body was changed gives the focus back to where it was before it opened", "[ui][widgets]") {
    QWidget page;
    page.resize(900, 600);
    QPushButton other(QStringLiteral("Other"), &page);
    QPushButton opener(QStringLiteral("Open"), &page);
    SideDrawer drawer(&page);
    page.show();
    QApplication::setActiveWindow(&page);
    opener.setFocus();
    drawer.setBody(new QLineEdit);
    drawer.open();
    auto* second = new QLineEdit;
    drawer.setBody(second); // the first had the focus
    CHECK(drawer.isAncestorOf(page.focusWidget()));
    drawer.open();
    CHECK(page.focusWidget() == second);
    QTest::keyClick(second, Qt::Key_Escape);
    CHECK_FALSE(drawer.isVisible());
    CHECK(page.focusWidget() == &opener);
}
