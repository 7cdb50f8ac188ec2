// SPDX-License-Identifier: GPL-3.0-or-later
// A word on a tinted, half-round ground: a state, never a button.
#pragma once

#include "ui/widgets/label.h"

namespace preceptor::ui {

class Pill final : public Label {
    Q_OBJECT
public:
    explicit Pill(const QString& text, Tone tone = Tone::Accent, QWidget* parent = nullptr);
    void setState(const QString& text, Tone tone);
    // For delegates, no wider than `most`; returns the width used.
    static int paint(QPainter* painter, QPointF leftCenter, const QString& text, Tone tone, int most);
    static int widthOf(const QString& text);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Tone m_ground;
};

} // namespace preceptor::ui
