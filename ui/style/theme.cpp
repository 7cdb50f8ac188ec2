// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/theme.h"

#include "ui/style/preceptor_style.h"
#include "ui/style/tokens.h"

#include <QApplication>
#include <QPixmapCache>
#include <QToolTip>

namespace preceptor::ui {

namespace {

void applyTokens() {
    const QPalette palette = QApplication::style()->standardPalette();
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
    QApplication::setFont(roleFont(TextRole::Body));
    QToolTip::setFont(roleFont(TextRole::Small));
}

void tellEveryWidget() {
    const QWidgetList widgets = QApplication::allWidgets();
    for (QWidget* widget : widgets) {
        QEvent event(QEvent::StyleChange);
        QCoreApplication::sendEvent(widget, &event);
        widget->update();
    }
}

} // namespace

QString themeName(ThemeChoice choice) {
    switch (choice) {
    case ThemeChoice::System: return QStringLiteral("system");
    case ThemeChoice::Light: return QStringLiteral("light");
    case ThemeChoice::Dark: return QStringLiteral("dark");
    }
    return QStringLiteral("system");
}

ThemeChoice themeFromName(const QString& name) {
    for (const auto choice : {ThemeChoice::Light, ThemeChoice::Dark})
        if (themeName(choice) == name) return choice;
    return ThemeChoice::System;
}

void installStyle(QApplication& application, bool dark, int percent) {
    useDarkTokens(dark);
    useTextPercent(percent);
    application.setStyle(new PreceptorStyle);
    applyTokens();
}

void changeTheme(bool dark) {
    if (tokens().dark == dark) return;
    useDarkTokens(dark);
    QPixmapCache::clear();
    applyTokens();
    tellEveryWidget();
}

void changeTextSize(int percent) {
    if (textPercent() == percent) return;
    useTextPercent(percent);
    applyTokens();
    tellEveryWidget();
}

} // namespace preceptor::ui
