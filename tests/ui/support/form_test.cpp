// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/form.h"

#include "tests/support/catch.h"
#include "tests/ui/support/scope.h"
#include "ui/curriculum/decision_form.h"
#include "ui/widgets/label.h"
#include "ui/widgets/vertical_scroll.h"

#include <QApplication>
#include <QCheckBox>
#include <QLineEdit>
#include <QScrollBar>
#include <QTest>
#include <QVBoxLayout>

#include <algorithm>

using namespace preceptor::ui;

TEST_CASE("words on a form get the height they need, also when they grow", "[ui][support]") {
    QWidget drawer;
    auto* form = new Form;
    auto* words = label({});
    words->setWordWrap(true);
    form->add("plum blossom", words);
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

TEST_CASE("what is wrong with a field is read whole beside one that is right", "[ui][support]") {
    QWidget drawer;
    auto* form = new Form(2);
    QWidget* first = form->text("icd");
    QWidget* second = form->text("second");
    form->setCaption("icd", QStringLiteral("ICD"), false);
    form->setCaption("second", QStringLiteral("Stage"), false);
    auto* column = new QVBoxLayout(&drawer);
    column->addWidget(form);
    column->addStretch(1);
    drawer.resize(420, 600);
    drawer.show();
    form->setIssues({{"icd", preceptor::IssueCode::BadFormat, "lung cancer or another name of a disease"}}, false);
    for (int i = 0; i < 4; ++i) QApplication::processEvents();
    for (Label* one : form->findChildren<Label*>())
        if (one->isVisible()) CHECK(one->height() >= one->heightForWidth(one->width()));
    CHECK(first->mapTo(form, QPoint()).y() == second->mapTo(form, QPoint()).y());
}

TEST_CASE("a form has as many columns as fit with their words", "[ui][support]") {
    QWidget drawer;
    auto* form = new Form(2);
    QWidget* first = form->text("first");
    QWidget* second = form->text("second");
    form->setCaption("first", QStringLiteral("The institution that presents"), true);
    form->setCaption("second", QStringLiteral("Who presents"));
    auto* column = new QVBoxLayout(&drawer);
    column->addWidget(form);
    column->addStretch(1);
    const auto beside = [&] { return first->mapTo(form, QPoint()).y() == second->mapTo(form, QPoint()).y(); };
    const auto resize = [&](int width) {
        drawer.resize(width, 600);
        for (int i = 0; i < 4; ++i) QApplication::processEvents();
    };
    drawer.show();
    resize(700);
    CHECK(beside());
    resize(300);
    CHECK_FALSE(beside());
    CHECK(drawer.width() == 300);
    CHECK(second->mapTo(form, QPoint(second->width(), 0)).x() <= form->width());
    resize(700);
    CHECK(beside());
    form->setCaption("second", QStringLiteral("Who presents, ").repeated(9)); // as in another language
    resize(701);
    CHECK_FALSE(beside());
}

TEST_CASE("the first field that is wrong is brought into sight with the reason", "[ui][support]") {
    auto* inside = new QWidget;
    auto* column = new QVBoxLayout(inside);
    auto* form = new Form;
    for (int i = 0; i < 20; ++i) form->text("field" + std::to_string(i));
    column->addWidget(form);
    VerticalScroll scroll(inside);
    scroll.resize(400, 200);
    scroll.show();
    QApplication::processEvents();
    REQUIRE(form->input("field12")->visibleRegion().isEmpty());
    form->setIssues({{"field15", preceptor::IssueCode::Required, {}}, {"field12", preceptor::IssueCode::Required, {}}});
    for (int i = 0; i < 4; ++i) QApplication::processEvents();
    CHECK_FALSE(form->input("field12")->visibleRegion().isEmpty());
    CHECK(scroll.focusWidget() == form->input("field12"));
    for (const QLabel* words : form->findChildren<QLabel*>())
        if (words->text() == QStringLiteral("This is needed.") && words->y() < form->input("field15")->y())
            CHECK_FALSE(words->visibleRegion().isEmpty());
}

TEST_CASE("the words of a check box wrap instead of widening their form", "[ui][support]") {
    QWidget drawer;
    auto* form = new Form;
    auto* box = form->check("box");
    form->setCaption("box", QStringLiteral("Also change what was marked by hand, ").repeated(4));
    auto* column = new QVBoxLayout(&drawer);
    column->addWidget(form);
    column->addStretch(1);
    drawer.resize(300, 400);
    drawer.show();
    for (int i = 0; i < 4; ++i) QApplication::processEvents();
    CHECK(drawer.width() == 300);
    CHECK(box->height() >= 3 * box->fontMetrics().height());
    QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(box->width() / 2, box->height() - 4)); // on its last line
    CHECK(box->isChecked());
}

TEST_CASE("a caption that is a name keeps its & on the screen and for who listens", "[ui][support]") {
    Form form;
    QWidget* input = form.text("who");
    form.setCaption("who", QStringLiteral("Awa & Tan"));
    const auto labels = form.findChildren<Label*>();
    const auto caption = std::find_if(labels.begin(), labels.end(), [&](Label* one) { return one->buddy() == input; });
    REQUIRE(caption != labels.end());
    CHECK((*caption)->text() == QStringLiteral("Awa && Tan")); // one & would be taken for a shortcut
    CHECK(input->accessibleName() == QStringLiteral("Awa & Tan"));
}

TEST_CASE("the fields around a hidden one stand together, however high the drawer is", "[ui][support]") {
    DecisionForm form(DecisionForm::For::ChangeStatus, preceptor::Date::of(2026, 11, 24), 1);
    form.resize(400, 700);
    form.show();
    QApplication::processEvents();
    const auto* day = form.findChild<QWidget*>(QStringLiteral("status_on"));
    const auto* reason = form.findChild<QWidget*>(QStringLiteral("reason"));
    REQUIRE(reason->isVisible());
    REQUIRE_FALSE(form.findChild<QWidget*>(QStringLiteral("cohort_id"))->isVisible());
    const int step = reason->mapTo(&form, QPoint()).y() - day->mapTo(&form, QPoint()).y();
    CHECK(step < 2 * day->height());
}
