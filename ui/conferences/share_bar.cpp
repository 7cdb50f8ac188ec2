// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conferences/share_bar.h"

#include "ui/style/painting.h"

#include <QPainterPath>

namespace preceptor::ui {

ShareBar::ShareBar(QWidget* parent) : QWidget(parent) { setFixedSize(110, 8); }

void ShareBar::setCounts(const AttendanceCounts& counts) {
    m_counts = counts;
    update();
}

void ShareBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath shape;
    shape.addRoundedRect(rect(), 4, 4);
    painter.setClipPath(shape);
    const Tokens& t = tokens();
    painter.fillRect(rect(), t.sunken);
    if (m_counts.expected == 0) return;
    double x = 0;
    const auto part = [&](int n, const QColor& color) {
        const double wide = static_cast<double>(width()) * n / m_counts.expected;
        painter.fillRect(QRectF(x, 0, wide, height()), color);
        x += wide;
    };
    part(m_counts.attended, t.accent);
    part(m_counts.excused, t.below);
}

} // namespace preceptor::ui
