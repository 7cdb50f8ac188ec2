// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/kpi_tile.h"

#include "ui/style/painting.h"
#include "ui/widgets/bar_chart.h"
#include "ui/widgets/enter_press.h"

namespace preceptor::ui {

namespace {

constexpr int kSparkWidth = 84;

Tone trendTone(Kpi::Trend trend) {
    switch (trend) {
    case Kpi::Trend::None: return Tone::Text3;
    case Kpi::Trend::Better: return Tone::Ok;
    case Kpi::Trend::Worse: return Tone::Bad;
    }
    return Tone::Text3;
}

} // namespace

KpiTile::KpiTile(QWidget* parent) : QAbstractButton(parent) {
    pressByEnter(this);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void KpiTile::setKpi(const Kpi& kpi) {
    m_kpi = kpi;
    setAccessibleName(QStringLiteral("%1: %2. %3").arg(kpi.label, kpi.value, kpi.note));
    setAccessibleDescription(kpi.detail);
    setToolTip(kpi.detail.isEmpty() ? tr("Open the list behind this number") : kpi.detail);
    update();
}

QSize KpiTile::sizeHint() const { return {220, scaled(size::kKpiTile)}; }

void KpiTile::paintNote(QPainter* painter, double top) const {
    const QColor color = toneColor(trendTone(m_kpi.trend));
    double x = space::kL;
    if (m_kpi.trend != Kpi::Trend::None) {
        const double middle = top + scaled(9);
        const double way = m_kpi.rising ? 4 : -4;
        const QPointF corners[3] = {{x, middle + way}, {x + 9, middle + way}, {x + 4.5, middle - way}};
        painter->setPen(Qt::NoPen);
        painter->setBrush(color);
        painter->drawPolygon(corners, 3);
        x += 13;
    }
    elidedText(painter, QRectF(x, top, width() - x - space::kM, scaled(18)), m_kpi.note, TextRole::Caption, color);
}

void KpiTile::paintEvent(QPaintEvent*) {
    const Tokens& t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    roundedRect(&painter, rect(), radius::kCard, isDown() ? t.hover : t.surface,
                QPen(underMouse() ? t.control : t.line));
    if (hasFocus()) focusRing(&painter, QRectF(rect()).adjusted(1, 1, -1, -1), radius::kCard - 1);
    const double room = width() - 2 * space::kL;
    elidedText(&painter, QRectF(space::kL, scaled(11), room, scaled(20)), m_kpi.label, TextRole::Small, t.text2);
    const bool spark = m_kpi.history.size() > 1 && width() > 190;
    elidedText(&painter, QRectF(space::kL, scaled(30), room - (spark ? kSparkWidth : 0), scaled(38)), m_kpi.value,
               TextRole::Figure, t.text);
    paintNote(&painter, scaled(68));
    if (spark)
        paintSparkline(&painter, QRectF(width() - space::kL - kSparkWidth, scaled(36), kSparkWidth, scaled(26)),
                       m_kpi.history);
}

} // namespace preceptor::ui
