// SPDX-License-Identifier: GPL-3.0-or-later
// Our own 24-unit line drawings (resources/icons), tinted from the tokens when painted, so that an icon made once
// follows every change of theme.
#pragma once

#include "ui/style/tokens.h"

#include <QIcon>
#include <QPixmap>

namespace preceptor::ui {

enum class Icon {
    None,
    Alert,
    Arrow,
    Award,
    Calendar,
    Case,
    Check,
    Chevron,
    Clock,
    Close,
    Conference,
    Download,
    Edit,
    File,
    Filter,
    Funder,
    Grid,
    Help,
    Institution,
    Link,
    Lock,
    Merge,
    Minus,
    More,
    People,
    Pin,
    Plus,
    Print,
    Redo,
    Report,
    Search,
    Settings,
    Shield,
    Today,
    Trash,
    Undo,
    Usb,
    User
};

QIcon makeIcon(Icon icon, Tone tone = Tone::Text2);
// For painters: `pixels` logical pixels, sharp on this device.
QPixmap iconPixmap(Icon icon, const QColor& color, int pixels, qreal devicePixelRatio);

} // namespace preceptor::ui
