// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pill.h"

#include "ui/style/painting.h"

#include <algorithm>

namespace preceptor::ui {

namespace {
constexpr int kInset = 8; // of the words from the round ends
} // namespace

Pill::Pill(const QString& text, Tone tone, QWidget* parent)
    : Label(text, TextRole::Caption, tone, parent), m_ground(tone) {
    setContentsMargins(10, 3, 10, 3);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Pill::setState(const QString& text, Tone tone) {
    m_ground = tone;
    setText(text);
    setTone(tone);
}

int Pill::widthOf(const QString& text) { return textWidth(TextRole::Caption, text) + 20; }

int Pill::paint(QPainter* painter, QPointF leftCenter, const QString& text, Tone tone, int most) {
    const PainterScope scope(painter);
    const int width = std::min(widthOf(text), most);
    const QRectF r(leftCenter.x(), leftCenter.y() - scaled(11), width, scaled(22));
    roundedRect(painter, r, r.height() / 2, toneTint(tone));
    elidedText(painter, r.adjusted(kInset, 0, -kInset, 0), text, TextRole::Caption, toneColor(tone), Qt::AlignHCenter);
    return width;
}

void Pill::paintEvent(QPaintEvent* event) {
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        roundedRect(&painter, rect(), height() / 2.0, toneTint(m_ground));
    }
    Label::paintEvent(event);
}

} // namespace preceptor::ui
