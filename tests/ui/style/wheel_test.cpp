// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/widgets/code_combo.h"
#include "ui/widgets/vertical_scroll.h"

#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QDoubleSpinBox>
#include <QScrollBar>
#include <QSpinBox>
#include <QTest>
#include <QTextEdit>
#include <QVBoxLayout>
#include <QWheelEvent>

using namespace preceptor::ui;

namespace {

// A form longer than its place, with a field of every kind.
struct LongForm {
    QWidget window;
    QSpinBox* number = new QSpinBox;
    QDoubleSpinBox* mark = new QDoubleSpinBox;
    QDateEdit* day = new QDateEdit(QDate(2026, 11, 5));
    QComboBox* choice = new QComboBox;
    CodeCombo* code = new CodeCombo;
    VerticalScroll* scroll = nullptr;

    LongForm() {
        auto* content = new QWidget;
        auto* lines = new QVBoxLayout(content);
        number->setValue(60);
        mark->setValue(60);
        choice->addItems({QStringLiteral("First"), QStringLiteral("Second")});
        code->setChoices({{"nurse", QStringLiteral("Nurse")}, {"doctor", QStringLiteral("Doctor")}});
        for (QWidget* field : fields()) lines->addWidget(field);
        auto* rest = new QWidget;
        rest->setMinimumHeight(2000);
        lines->addWidget(rest);
        scroll = new VerticalScroll(content);
        (new QVBoxLayout(&window))->addWidget(scroll);
        window.resize(400, 300);
        window.show();
        window.activateWindow();
        for (int i = 0; i < 4; ++i) QApplication::processEvents(); // each layout asks the one above it
        for (QWidget* field : fields()) field->clearFocus();       // the first has it
    }
    QList<QWidget*> fields() const { return {number, mark, day, choice, code}; }
    bool isUntouched() const {
        return number->value() == 60 && mark->value() == 60 && day->date() == QDate(2026, 11, 5) &&
               choice->currentIndex() == 0 && code->code() == "nurse";
    }
    static void wheelDown(QWidget* over) {
        const QPointF at(4, 4);
        QWheelEvent event(at, over->mapToGlobal(at.toPoint()), {}, QPoint(0, -120), Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QSpontaneKeyEvent::setSpontaneous(&event); // as from a mouse: it goes on to what is around
        qApp->notify(over, &event);
    }
};

} // namespace

TEST_CASE("the wheel over a field that was not chosen scrolls the form and changes nothing", "[ui][style]") {
    const LongForm form;
    for (QWidget* field : form.fields()) {
        CAPTURE(field->metaObject()->className());
        CHECK_FALSE(field->hasFocus());
        REQUIRE(form.scroll->verticalScrollBar()->maximum() > 0);
        const int before = form.scroll->verticalScrollBar()->value();
        LongForm::wheelDown(field);
        CHECK(form.isUntouched());
        CHECK(form.scroll->verticalScrollBar()->value() > before);
    }
}

TEST_CASE("the wheel changes a number that has the focus, and a choice not even then", "[ui][style]") {
    const LongForm form;
    form.mark->setFocus();
    REQUIRE(form.mark->hasFocus());
    LongForm::wheelDown(form.mark);
    CHECK(form.mark->value() < 60);
    form.choice->setFocus();
    LongForm::wheelDown(form.choice);
    CHECK(form.choice->currentIndex() == 0);
}

TEST_CASE("the wheel gives the focus to no field", "[ui][style]") {
    const LongForm form;
    for (const QWidget* field : form.fields()) {
        CAPTURE(field->metaObject()->className());
        CHECK(field->focusPolicy() == Qt::StrongFocus);
    }
    QTextEdit text;
    text.ensurePolished();
    CHECK((text.focusPolicy() & Qt::WheelFocus) != Qt::WheelFocus);
}
