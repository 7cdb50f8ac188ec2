// SPDX-License-Identifier: GPL-3.0-or-later
// The one place that names a colour, a font size or a distance. Two instances of Tokens, light and dark; every
// painter reads tokens() when it paints, so a change of theme needs nothing but a repaint.
#pragma once

#include <QColor>
#include <QFont>

#include <array>

namespace preceptor::ui {

struct Tokens {
    bool dark;
    QColor canvas, surface, sunken, hover;
    QColor line, lineStrong, control;
    QColor text, text2, text3;
    QColor accent, accentHover, accentTint, onAccent;
    QColor ok, okTint, warn, warnTint, bad, badTint, info, infoTint;
    QColor below; // below target, overdue; never a category colour, never text in light
    QColor onBelow;
    QColor inverse, onInverse, inverseAccent, inverseOk;
    std::array<QColor, 3> series; // at most three in one chart, each with its own marker and label
    std::array<QColor, 5> heat;
};

const Tokens& lightTokens();
const Tokens& darkTokens();
const Tokens& tokens(); // the current ones
void useDarkTokens(bool dark);

// A meaning that has a text colour and a tint; widgets keep the tone, never the colour.
enum class Tone { Text, Text2, Text3, Accent, Ok, Warn, Bad, Info, OnAccent, OnInverse, InverseAccent, InverseOk };
QColor toneColor(Tone tone);
QColor toneTint(Tone tone);

enum class TextRole { Caption, CaptionStrong, Small, SmallStrong, Body, BodyStrong, Section, Title, Figure };
QFont roleFont(TextRole role); // in the current text size

int textPercent(); // 100, 115 or 130
void useTextPercent(int percent);
int scaled(int pixels); // heights that grow with the text size

namespace space {
inline constexpr int kXs = 4;
inline constexpr int kS = 8;
inline constexpr int kM = 12;
inline constexpr int kL = 16;
inline constexpr int kXl = 24;
inline constexpr int kXxl = 32;
} // namespace space

namespace radius {
inline constexpr int kControl = 6;
inline constexpr int kTile = 8;
inline constexpr int kCard = 10;
inline constexpr int kOverlay = 12;
} // namespace radius

namespace size {
inline constexpr int kControl = 34;
inline constexpr int kChip = 32;
inline constexpr int kNavItem = 42;
inline constexpr int kRow = 36;
inline constexpr int kTwoLineRow = 64;
inline constexpr int kMatrixRow = 34;
inline constexpr int kTopBar = 56;
inline constexpr int kKpiTile = 96;
inline constexpr int kIcon = 18;
inline constexpr int kRail = 212;
inline constexpr int kRailNarrow = 60;
inline constexpr int kListPane = 304;
} // namespace size

} // namespace preceptor::ui
