// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/qt_printing.h"
#include "tests/ui/support/scope.h"
#include "ui/support/choice_field.h"
#include "ui/support/form.h"
#include "ui/support/language.h"
#include "ui/text/format.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/code_combo.h"
#include "ui/widgets/date_block.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/kpi_tile.h"
#include "ui/widgets/search_field.h"

#include <QApplication>
#include <QFontMetricsF>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace preceptor;
using namespace preceptor::ui;

namespace {

const QDate kToday(2026, 11, 24);

} // namespace

TEST_CASE("a typed date is shown as ISO once it is complete", "[ui][widgets]") {
    DateEdit edit;
    edit.setToday(kToday);
    QSignalSpy changed(&edit, &DateEdit::dateChanged);
    QTest::keyClicks(&edit, QStringLiteral("8/12"));
    CHECK(changed.isEmpty());
    QTest::keyClick(&edit, Qt::Key_Return);
    CHECK(edit.text() == QStringLiteral("2026-12-08"));
    CHECK(changed.size() == 1);
}

TEST_CASE("what is no date is kept as typed and marked", "[ui][widgets]") {
    DateEdit edit;
    edit.setToday(kToday);
    QTest::keyClicks(&edit, QStringLiteral("soon"));
    QTest::keyClick(&edit, Qt::Key_Return);
    CHECK(edit.isRefused());
    CHECK(edit.text() == QStringLiteral("soon"));
    CHECK_FALSE(edit.date().has_value());
}

TEST_CASE("arrow keys move a date by a day and pages by a month", "[ui][widgets]") {
    DateEdit edit;
    edit.setToday(kToday);
    QTest::keyClick(&edit, Qt::Key_Up);
    CHECK(edit.date().value_or(QDate()) == QDate(2026, 11, 25));
    QTest::keyClick(&edit, Qt::Key_PageDown);
    CHECK(edit.date().value_or(QDate()) == QDate(2026, 10, 25));
}

TEST_CASE("a search reports once after a pause, and at once on Enter", "[ui][widgets]") {
    SearchField field;
    QSignalSpy searched(&field, &SearchField::searchChanged);
    QTest::keyClicks(&field, QStringLiteral("wang"));
    CHECK(searched.isEmpty());
    QTest::keyClick(&field, Qt::Key_Return);
    REQUIRE(searched.size() == 1);
    CHECK(searched[0][0].toString() == QStringLiteral("wang"));
    QTest::keyClick(&field, Qt::Key_Escape);
    CHECK(field.text().isEmpty());
    CHECK(searched.size() == 2);
}

TEST_CASE("a combo keeps its code when its words change language", "[ui][widgets]") {
    CodeCombo combo;
    combo.setChoices({{"nurse", QStringLiteral("Nurse")}, {"doctor", QStringLiteral("Doctor")}});
    combo.setCode("doctor");
    combo.setChoices({{"nurse", QString::fromUtf8("护士")}, {"doctor", QString::fromUtf8("医生")}});
    CHECK(combo.code() == "doctor");
    CHECK(combo.currentText() == QString::fromUtf8("医生"));
}

TEST_CASE("a chip says what it narrows and forgets a choice that is gone", "[ui][widgets]") {
    FilterChip chip(QStringLiteral("Institution"));
    chip.setOptions(QStringLiteral("Institution"), QStringLiteral("All institutions"),
                    {{QStringLiteral("7"), QStringLiteral("Haidian")}});
    CHECK(chip.accessibleName() == QStringLiteral("Institution: All institutions"));
    chip.setCurrent(QStringLiteral("7"));
    CHECK(chip.text() == QStringLiteral("Haidian"));
    CHECK(chip.isChecked());
    chip.setOptions(QStringLiteral("Institution"), QStringLiteral("All institutions"), {});
    CHECK(chip.current().isEmpty());
    CHECK_FALSE(chip.isChecked());
}

namespace {

// A chip of a class filter, its menu open as a press on it opens it.
struct OpenChip {
    FilterChip chip{QStringLiteral("Class")};
    QSignalSpy changed{&chip, &FilterChip::changed};

    explicit OpenChip(int classes) {
        QList<ChipOption> options;
        for (int i = 1; i <= classes; ++i)
            options << ChipOption{QString::number(i), QStringLiteral("Class %1 of spring").arg(i)};
        options << ChipOption{QStringLiteral("h"), QString::fromUtf8("海淀医院班"), QStringLiteral("haidian hdyyb")};
        chip.setOptions(QStringLiteral("Class"), QStringLiteral("All classes"), options);
        chip.show();
        chip.menu()->popup(QPoint(0, 40));
        QApplication::processEvents();
    }
    ~OpenChip() { chip.menu()->close(); }
    SearchField* search() { return chip.menu()->findChild<SearchField*>(); }
    QStringList shown() {
        QStringList texts;
        const auto* list = chip.menu()->findChild<QListWidget*>();
        for (int row = 0; row < list->count(); ++row) texts << list->item(row)->text();
        return texts;
    }
    // To whatever has the keyboard in the menu.
    void press(Qt::Key key) {
        QWidget* menu = chip.menu();
        QTest::keyClick(menu->focusWidget() ? menu->focusWidget() : menu, key);
    }
};

} // namespace

TEST_CASE("many choices of a chip are narrowed as one types, and Enter takes the first that fits", "[ui][widgets]") {
    OpenChip open(25);
    REQUIRE(open.search());
    CHECK(open.chip.menu()->focusWidget() == open.search());
    CHECK(open.shown().size() == 27); // with that of all
    QTest::keyClicks(open.search(), QStringLiteral("SPRING 7"));
    open.search()->reportNow();
    CHECK(open.shown() == QStringList{QStringLiteral("Class 7 of spring"), QStringLiteral("Class 17 of spring")});
    open.press(Qt::Key_Return);
    CHECK(open.chip.current() == QStringLiteral("7"));
    CHECK(open.changed.size() == 1);
    CHECK_FALSE(open.chip.menu()->isVisible());
    open.chip.menu()->popup(QPoint(0, 40)); // nothing is left of what was sought before
    CHECK(open.search()->text().isEmpty());
    CHECK(open.shown().size() == 27);
}

TEST_CASE("the choices of a chip are found by pinyin, and the arrow keys move among them", "[ui][widgets]") {
    OpenChip open(25);
    QTest::keyClicks(open.search(), QStringLiteral("hd"));
    open.press(Qt::Key_Return);
    CHECK(open.chip.current() == QStringLiteral("h"));
    open.chip.menu()->popup(QPoint(0, 40));
    open.press(Qt::Key_Up); // from the one chosen
    open.press(Qt::Key_Return);
    CHECK(open.chip.current() == QStringLiteral("25"));
}

TEST_CASE("Enter takes nothing where no choice of a chip fits, and Escape goes back step by step", "[ui][widgets]") {
    OpenChip open(25);
    QTest::keyClicks(open.search(), QStringLiteral("x"));
    open.press(Qt::Key_Return);
    CHECK(open.shown() == QStringList{QStringLiteral("Nothing fits")});
    CHECK(open.chip.menu()->isVisible());
    CHECK(open.changed.isEmpty());
    open.press(Qt::Key_Escape);
    CHECK(open.shown().size() == 27);
    open.press(Qt::Key_Escape);
    CHECK_FALSE(open.chip.menu()->isVisible());
}

TEST_CASE("a list of many choices stays under its chip and within the screen", "[ui][widgets]") {
    OpenChip open(200);
    CHECK(open.chip.menu()->height() < 480);
    const QSize before = open.chip.menu()->size();
    QTest::keyClicks(open.search(), QStringLiteral("hd"));
    open.search()->reportNow();
    CHECK(open.shown().size() == 1);
    CHECK(open.chip.menu()->size() == before);
}

TEST_CASE("few choices of a chip have no line to search them", "[ui][widgets]") {
    OpenChip open(5);
    CHECK_FALSE(open.search());
    CHECK(open.chip.menu()->actions().size() == 7);
    open.press(Qt::Key_Down);
    open.press(Qt::Key_Down);
    open.press(Qt::Key_Return);
    CHECK(open.chip.current() == QStringLiteral("1"));
}

TEST_CASE("issues are marked in the fields they belong to", "[ui][support]") {
    Form form;
    form.text("native_name");
    form.date("start_on");
    form.setCaption("native_name", QStringLiteral("Name"), true);
    CHECK(form.setIssues({{"native_name", IssueCode::Required, {}}}));
    CHECK(form.input("native_name")->accessibleDescription() == QStringLiteral("This is needed."));
    CHECK(form.input("start_on")->accessibleDescription().isEmpty());
    CHECK_FALSE(form.setIssues({{"elsewhere", IssueCode::Required, {}}}));
    CHECK(form.input("native_name")->accessibleDescription().isEmpty());
}

TEST_CASE("every field of a form has its caption as its name", "[ui][support]") {
    Form form(2);
    form.text("a");
    form.choice("b");
    form.check("c");
    form.setCaption("a", QStringLiteral("First"));
    form.setCaption("b", QStringLiteral("Second"));
    form.setCaption("c", QStringLiteral("Third"));
    CHECK(form.input("a")->accessibleName() == QStringLiteral("First"));
    CHECK(form.input("b")->accessibleName() == QStringLiteral("Second"));
}

TEST_CASE("words longer than their field are read from the start", "[ui][support]") {
    Form form;
    auto* mail = form.text("email");
    mail->setText(QStringLiteral("wan.xiuying388@wutong-street-community-health-centre.example"));
    CHECK(mail->cursorPosition() == 0);
    form.show();
    QApplication::setActiveWindow(&form);
    mail->setFocus();
    mail->clear();
    QTest::keyClicks(mail, QStringLiteral("ab"));
    CHECK(mail->text() == QStringLiteral("ab"));
}

TEST_CASE("the name of a choice that is longer than its field is read from the start", "[ui][support]") {
    ChoiceField field;
    field.setChoice(7, QStringLiteral("Wutong Street Community Health Centre of the eastern district"));
    CHECK(field.cursorPosition() == 0);
}

TEST_CASE("the month of a day is whole in its block, with large text in every language", "[ui][widgets][i18n]") {
    const preceptor::test::LookScope scope;
    changeTextSize(130);
    for (const QString& language : languageCodes()) {
        switchLanguage(language);
        for (int month = 1; month <= 12; ++month) {
            const QString words = shortMonth(QDate(2026, month, 1));
            CAPTURE(words);
            CHECK(QFontMetricsF(DateBlock::monthFont(words, 44)).horizontalAdvance(words) <= 44);
        }
    }
}

TEST_CASE("Enter presses the button that has the focus, and Ctrl+Enter is left to the form", "[ui][widgets]") {
    Button words(QStringLiteral("Export"));
    IconButton plus(Icon::Plus, QStringLiteral("Plan"));
    KpiTile tile;
    for (QAbstractButton* button : {static_cast<QAbstractButton*>(&words), static_cast<QAbstractButton*>(&plus),
                                    static_cast<QAbstractButton*>(&tile)}) {
        QSignalSpy clicked(button, &QAbstractButton::clicked);
        QTest::keyClick(button, Qt::Key_Return);
        QTest::keyClick(button, Qt::Key_Enter, Qt::KeypadModifier);
        QTest::keyClick(button, Qt::Key_Return, Qt::ControlModifier);
        CHECK(clicked.size() == 2);
    }
}
