// SPDX-License-Identifier: GPL-3.0-or-later
// Light, dark or as the system has it, and the text size, changed while the program runs. After a change every widget
// gets QEvent::StyleChange: the sign to take fonts and colours from the tokens again.
#pragma once

#include <QString>

#include <functional>

class QApplication;
class QObject;

namespace preceptor::ui {

enum class ThemeChoice { System, Light, Dark };

QString themeName(ThemeChoice choice); // "system", "light", "dark": for settings
ThemeChoice themeFromName(const QString& name);

// Once at start, before any widget.
void installStyle(QApplication& application, bool dark, int percent);
void changeTheme(bool dark);
void changeTextSize(int percent);

// What the desktop prefers; asked without waiting, `answer` comes later or never. `context` ends the question.
void askSystemDark(QObject* context, const std::function<void(bool dark)>& answer);

} // namespace preceptor::ui
