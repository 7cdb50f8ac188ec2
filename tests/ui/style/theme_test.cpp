// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/support/scope.h"
#include "ui/style/icons.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QTest>

using namespace preceptor::ui;

TEST_CASE("a label follows a change of theme without being made again", "[ui][style]") {
    const preceptor::test::LookScope scope;
    Label words(QStringLiteral("Words"), TextRole::Body, Tone::Bad);
    CHECK(words.palette().color(QPalette::WindowText) == lightTokens().bad);
    changeTheme(true);
    CHECK(words.palette().color(QPalette::WindowText) == darkTokens().bad);
    CHECK(QApplication::palette().color(QPalette::Window) == darkTokens().canvas);
}

TEST_CASE("a label and a button follow the text size", "[ui][style]") {
    const preceptor::test::LookScope scope;
    Label words(QStringLiteral("Words"), TextRole::Title);
    Button press(QStringLiteral("Press"));
    const double before = words.font().pointSizeF();
    const int height = press.sizeHint().height();
    changeTextSize(130);
    CHECK(words.font().pointSizeF() == Approx(before * 1.3));
    CHECK(press.sizeHint().height() > height);
}

TEST_CASE("every icon has a drawing", "[ui][style]") {
    for (int i = static_cast<int>(Icon::None) + 1; i <= static_cast<int>(Icon::User); ++i) {
        INFO(i);
        const QImage image = iconPixmap(static_cast<Icon>(i), Qt::black, 24, 1.0).toImage();
        int inked = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x) inked += qAlpha(image.pixel(x, y)) > 0 ? 1 : 0;
        CHECK(inked > 4);
    }
}

TEST_CASE("theme names survive the settings file", "[ui][style]") {
    for (const auto choice : {ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark})
        CHECK(themeFromName(themeName(choice)) == choice);
    CHECK(themeFromName(QStringLiteral("something else")) == ThemeChoice::System);
}

TEST_CASE("every kind of button shows the focus that came by the keyboard", "[ui][style]") {
    for (const ButtonKind kind : {ButtonKind::Primary, ButtonKind::Secondary, ButtonKind::Ghost, ButtonKind::Danger,
                                  ButtonKind::Chip, ButtonKind::Inverse, ButtonKind::Choice, ButtonKind::Field}) {
        QWidget window;
        auto* line = new QHBoxLayout(&window);
        for (const char* words : {"First", "Second"}) line->addWidget(new Button(QString::fromLatin1(words), kind));
        window.show();
        QApplication::setActiveWindow(&window);
        auto* second = window.findChildren<Button*>().last();
        window.findChildren<Button*>().first()->setFocus();
        const QImage before = second->grab().toImage();
        QTest::keyClick(window.focusWidget(), Qt::Key_Tab);
        REQUIRE(second->hasFocus());
        INFO(static_cast<int>(kind));
        CHECK(second->grab().toImage() != before);
    }
}
