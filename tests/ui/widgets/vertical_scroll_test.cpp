// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/widgets/vertical_scroll.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace preceptor::ui;

TEST_CASE("what scrolls up and down is never cut at its side, also when its words grow", "[ui][widgets]") {
    QWidget window;
    auto* words = new QLabel(QStringLiteral("Consent"));
    auto* content = new QWidget;
    (new QVBoxLayout(content))->addWidget(words);
    auto* scroll = new VerticalScroll(content);
    auto* line = new QHBoxLayout(&window);
    line->addWidget(scroll);
    line->addWidget(new QWidget, 1);
    window.resize(60, 200);
    window.show();
    QApplication::processEvents();
    CHECK(scroll->viewport()->width() >= content->minimumSizeHint().width());
    words->setText(QStringLiteral("Consentement donné par écrit le 2026-11-26"));
    for (int i = 0; i < 4; ++i) QApplication::processEvents(); // each layout asks the one above it
    CHECK(scroll->viewport()->width() >= content->minimumSizeHint().width());
}
