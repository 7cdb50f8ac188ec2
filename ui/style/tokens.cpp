// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/tokens.h"

#include <QStringList>

namespace preceptor::ui {

namespace {

QColor rgb(unsigned value) { return QColor::fromRgb(value); }

Tokens makeLight() {
    return {.dark = false,
            .canvas = rgb(0xF3F5F6),
            .surface = rgb(0xFFFFFF),
            .sunken = rgb(0xE8EDEF),
            .hover = rgb(0xEEF3F4),
            .line = rgb(0xDBE2E5),
            .lineStrong = rgb(0xBAC5CB),
            .control = rgb(0x7C8A92),
            .text = rgb(0x16232A),
            .text2 = rgb(0x46555E),
            .text3 = rgb(0x5B6A73),
            .accent = rgb(0x0A6770),
            .accentHover = rgb(0x07525A),
            .accentTint = rgb(0xDAEEF0),
            .onAccent = rgb(0xFFFFFF),
            .ok = rgb(0x17704A),
            .okTint = rgb(0xDDF1E6),
            .warn = rgb(0x8A4F00),
            .warnTint = rgb(0xFCEBD2),
            .bad = rgb(0xAE2A20),
            .badTint = rgb(0xFBE4E1),
            .info = rgb(0x1D5FA6),
            .infoTint = rgb(0xE0ECF9),
            .below = rgb(0xC65D0C),
            .onBelow = rgb(0xFFFFFF),
            .inverse = rgb(0x1F2E36),
            .onInverse = rgb(0xFFFFFF),
            .inverseAccent = rgb(0x8FE0E6),
            .inverseOk = rgb(0x7FD6AC),
            .series = {rgb(0x0A6770), rgb(0x5A4FB3), rgb(0xD9659F)},
            .heat = {rgb(0xE6F2F2), rgb(0xB9DCDD), rgb(0x7FBFC2), rgb(0x3C959B), rgb(0x0A6770)}};
}

Tokens makeDark() {
    return {.dark = true,
            .canvas = rgb(0x11181C),
            .surface = rgb(0x1A2329),
            .sunken = rgb(0x243037),
            .hover = rgb(0x212C33),
            .line = rgb(0x2D3A42),
            .lineStrong = rgb(0x46555E),
            .control = rgb(0x74858F),
            .text = rgb(0xDFE7EB),
            .text2 = rgb(0xAEBCC4),
            .text3 = rgb(0x93A2AB),
            .accent = rgb(0x55BCC4),
            .accentHover = rgb(0x74CCD3),
            .accentTint = rgb(0x17383D),
            .onAccent = rgb(0x05262A),
            .ok = rgb(0x62C492),
            .okTint = rgb(0x17352A),
            .warn = rgb(0xE9AE57),
            .warnTint = rgb(0x3A2B14),
            .bad = rgb(0xF28C82),
            .badTint = rgb(0x43231F),
            .info = rgb(0x82B4EE),
            .infoTint = rgb(0x1A2E46),
            .below = rgb(0xF0A35C),
            .onBelow = rgb(0x11181C),
            .inverse = rgb(0xE3EAED),
            .onInverse = rgb(0x16232A),
            .inverseAccent = rgb(0x0A6770),
            .inverseOk = rgb(0x17704A),
            .series = {rgb(0x55BCC4), rgb(0xA08CF0), rgb(0xEE5C86)},
            .heat = {rgb(0x17383D), rgb(0x1F555B), rgb(0x2E7B82), rgb(0x41A0A8), rgb(0x74CCD3)}};
}

// What the user has chosen; set from the settings page and at start only.
struct Choice {
    const Tokens* tokens = &lightTokens();
    int textPercent = 100;
};
Choice& choice() {
    static Choice c;
    return c;
}

struct Face {
    double pixels;
    QFont::Weight weight;
};

Face face(TextRole role) {
    switch (role) {
    case TextRole::Caption: return {12, QFont::Normal};
    case TextRole::CaptionStrong: return {12, QFont::DemiBold};
    case TextRole::Small: return {13, QFont::Normal};
    case TextRole::SmallStrong: return {13, QFont::DemiBold};
    case TextRole::Body: return {14, QFont::Normal};
    case TextRole::BodyStrong: return {14, QFont::DemiBold};
    case TextRole::Section: return {15, QFont::DemiBold};
    case TextRole::Title: return {20, QFont::DemiBold};
    case TextRole::Figure: return {28, QFont::DemiBold};
    }
    return {14, QFont::Normal};
}

// Qt 6.4 with FreeType darkens the stems of CFF fonts, so Noto Sans CJK looks bold on a dark ground; WenQuanYi is
// TrueType and does not, but has no bold of its own. Hence the two orders.
const QStringList& families(QFont::Weight weight) {
    static const QStringList regular = {"Segoe UI", "Noto Sans", "Microsoft YaHei UI", "WenQuanYi Micro Hei",
                                        "Noto Sans CJK SC"};
    static const QStringList bold = {"Segoe UI", "Noto Sans", "Microsoft YaHei UI", "Noto Sans CJK SC",
                                     "WenQuanYi Micro Hei"};
    return weight > QFont::Normal ? bold : regular;
}

QFont makeFont(TextRole role) {
    const auto [pixels, weight] = face(role);
    QFont font;
    font.setFamilies(families(weight));
    font.setPointSizeF(pixels * 0.75 * textPercent() / 100.0);
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferVerticalHinting);
    return font;
}

using Fonts = std::array<QFont, static_cast<std::size_t>(TextRole::Figure) + 1>;

Fonts makeFonts() {
    Fonts fonts;
    for (std::size_t i = 0; i < fonts.size(); ++i) fonts[i] = makeFont(static_cast<TextRole>(i));
    return fonts;
}

} // namespace

const Tokens& lightTokens() {
    static const Tokens light = makeLight();
    return light;
}

const Tokens& darkTokens() {
    static const Tokens dark = makeDark();
    return dark;
}

const Tokens& tokens() { return *choice().tokens; }
void useDarkTokens(bool dark) { choice().tokens = dark ? &darkTokens() : &lightTokens(); }

int textPercent() { return choice().textPercent; }
void useTextPercent(int percent) { choice().textPercent = qBound(100, percent, 130); }
int scaled(int pixels) { return (pixels * textPercent() + 50) / 100; }

QColor toneColor(Tone tone) {
    const Tokens& t = tokens();
    switch (tone) {
    case Tone::Text: return t.text;
    case Tone::Text2: return t.text2;
    case Tone::Text3: return t.text3;
    case Tone::Accent: return t.accent;
    case Tone::Ok: return t.ok;
    case Tone::Warn: return t.warn;
    case Tone::Bad: return t.bad;
    case Tone::Info: return t.info;
    case Tone::OnAccent: return t.onAccent;
    case Tone::OnInverse: return t.onInverse;
    case Tone::InverseAccent: return t.inverseAccent;
    case Tone::InverseOk: return t.inverseOk;
    }
    return t.text;
}

QColor toneTint(Tone tone) {
    const Tokens& t = tokens();
    switch (tone) {
    case Tone::Accent: return t.accentTint;
    case Tone::Ok: return t.okTint;
    case Tone::Warn: return t.warnTint;
    case Tone::Bad: return t.badTint;
    case Tone::Info: return t.infoTint;
    case Tone::OnAccent: return t.accent;
    case Tone::OnInverse:
    case Tone::InverseAccent:
    case Tone::InverseOk: return t.inverse;
    case Tone::Text:
    case Tone::Text2:
    case Tone::Text3: return t.sunken;
    }
    return t.sunken;
}

QFont roleFont(TextRole role) {
    static int percent = textPercent();
    static Fonts fonts = makeFonts();
    if (percent != textPercent()) {
        percent = textPercent();
        fonts = makeFonts();
    }
    return fonts[static_cast<std::size_t>(role)];
}

} // namespace preceptor::ui
