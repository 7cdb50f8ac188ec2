// SPDX-License-Identifier: GPL-3.0-or-later
// How a push button looks. Kept as a dynamic property so that the style needs no class of ours.
#pragma once

#include <QWidget>

namespace preceptor::ui {

enum class ButtonKind {
    Secondary, // outlined; the default
    Primary,   // filled; one a page
    Ghost,     // words only
    Danger,    // outlined, red words; never primary
    Inverse,   // on a toast or bulk bar
    Chip,      // filter chip, half-round
    Field,     // looks like an input; text after a tab becomes a key cap
    Choice     // large, left-aligned, on the first-run page
};

inline constexpr char kButtonKindProperty[] = "buttonKind";
inline constexpr char kFlatInputProperty[] = "flatInput"; // a line edit without frame
inline constexpr char kBadInputProperty[] = "badInput";   // an input with a field issue

inline ButtonKind buttonKind(const QWidget* widget) {
    return widget ? static_cast<ButtonKind>(widget->property(kButtonKindProperty).toInt()) : ButtonKind::Secondary;
}
inline void setButtonKind(QWidget* widget, ButtonKind kind) {
    widget->setProperty(kButtonKindProperty, static_cast<int>(kind));
}

} // namespace preceptor::ui
