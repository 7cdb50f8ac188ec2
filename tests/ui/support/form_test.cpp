// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/form.h"

#include "tests/support/catch.h"
#include "ui/widgets/label.h"

#include <QApplication>
#include <QVBoxLayout>

using namespace preceptor::ui;

TEST_CASE("words on a form get the height they need, also when they grow", "[ui][support]") {
    QWidget drawer;
    auto* form = new Form;
    auto* words = label({});
    words->setWordWrap(true);
    form->add("words", words);
    auto* column = new QVBoxLayout(&drawer);
    column->addWidget(form);
    column->addStretch(1);
    drawer.resize(400, 600);
    drawer.show();
    for (const int names : {3, 12}) {
        words->setText(QStringLiteral("Nur Aisyah Chua (1 h 28 min), ").repeated(names));
        for (int i = 0; i < 4; ++i) QApplication::processEvents(); // each layout asks the one above it
        CHECK(words->height() >= words->heightForWidth(words->width()));
    }
}
