// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/brief_clipboard.h"

#include "tests/support/catch.h"

#include <QClipboard>
#include <QGuiApplication>

using namespace preceptor::ui;

TEST_CASE("what was copied of a case does not stay on the clipboard", "[ui][clipboard]") {
    BriefClipboard brief;
    brief.copy(QStringLiteral("Dear colleague"));
    CHECK(QGuiApplication::clipboard()->text() == QStringLiteral("Dear colleague"));
    CHECK(brief.isWaiting());
    brief.takeOff();
    CHECK(QGuiApplication::clipboard()->text().isEmpty());
    CHECK_FALSE(brief.isWaiting());
}

TEST_CASE("what somebody copied meanwhile stays on the clipboard", "[ui][clipboard]") {
    BriefClipboard brief;
    brief.copy(QStringLiteral("Dear colleague"));
    QGuiApplication::clipboard()->setText(QStringLiteral("A shopping list"));
    brief.takeOff();
    CHECK(QGuiApplication::clipboard()->text() == QStringLiteral("A shopping list"));
    brief.takeOff();
    CHECK(QGuiApplication::clipboard()->text() == QStringLiteral("A shopping list"));
}
