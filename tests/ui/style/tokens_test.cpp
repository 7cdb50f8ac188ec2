// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/style/tokens.h"

#include <cmath>
#include <utility>
#include <vector>

using namespace preceptor::ui;

namespace {

// WCAG 2.2, relative luminance and contrast ratio.
double channel(double value) { return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4); }

double luminance(const QColor& color) {
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF()) + 0.0722 * channel(color.blueF());
}

double contrast(const QColor& a, const QColor& b) {
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

using Pairs = std::vector<std::pair<QColor, QColor>>;

void requireContrast(const Pairs& pairs, double least) {
    for (const auto& [ink, ground] : pairs) {
        INFO(ink.name().toStdString() << " on " << ground.name().toStdString());
        CHECK(contrast(ink, ground) >= least);
    }
}

Pairs textPairs(const Tokens& t) {
    Pairs pairs = {{t.onAccent, t.accent},   {t.onAccent, t.accentHover}, {t.ok, t.okTint},
                   {t.warn, t.warnTint},     {t.bad, t.badTint},          {t.info, t.infoTint},
                   {t.accent, t.accentTint}, {t.onInverse, t.inverse},    {t.inverseAccent, t.inverse},
                   {t.inverseOk, t.inverse}, {t.text, t.accentTint},      {t.text2, t.accentTint},
                   {t.text2, t.sunken},      {t.text, t.warnTint}};
    for (const QColor& ground : {t.canvas, t.surface, t.hover})
        for (const QColor& ink : {t.text, t.text2, t.text3, t.accent, t.warn, t.bad, t.ok, t.info})
            pairs.emplace_back(ink, ground);
    return pairs;
}

Pairs graphicPairs(const Tokens& t) {
    Pairs pairs = {{t.control, t.surface}, {t.control, t.canvas}, {t.below, t.surface}, {t.onBelow, t.below}};
    for (const QColor& series : t.series) pairs.emplace_back(series, t.surface);
    return pairs;
}

} // namespace

TEST_CASE("every text on every ground it is used on can be read", "[ui][style]") {
    for (const Tokens* t : {&lightTokens(), &darkTokens()}) requireContrast(textPairs(*t), 4.5);
}

TEST_CASE("edges of inputs and lines of charts stand out from their ground", "[ui][style]") {
    for (const Tokens* t : {&lightTokens(), &darkTokens()}) requireContrast(graphicPairs(*t), 3.0);
}

TEST_CASE("a larger text size makes rows taller and fonts larger by the same share", "[ui][style]") {
    const double before = roleFont(TextRole::Body).pointSizeF();
    useTextPercent(130);
    CHECK(roleFont(TextRole::Body).pointSizeF() == Approx(before * 1.3));
    CHECK(scaled(100) == 130);
    useTextPercent(100);
    CHECK(roleFont(TextRole::Body).pointSizeF() == Approx(before));
    CHECK(scaled(100) == 100);
}
