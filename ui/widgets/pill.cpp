// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pill.h"

#include "ui/style/painting.h"

namespace preceptor::ui {

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

int Pill::paint(QPainter* painter, QPointF leftCenter, const QString& text, Tone tone) {
    const PainterScope scope(painter);
    const int width = widthOf(text);
    const QRectF r(leftCenter.x(), leftCenter.y() - scaled(11), width, scaled(22));
    roundedRect(painter, r, r.height() / 2, toneTint(tone));
    elidedText(painter, r, text, TextRole::Caption, toneColor(tone), Qt::AlignHCenter);
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
