// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/painting.h"
#include "ui/widgets/matrix_view.h"

#include <QPainterPath>
#include <QPolygonF>

namespace preceptor::ui {

namespace {

void paintComplete(QPainter* painter, const QRectF& box) {
    roundedRect(painter, box, 5, tokens().accentTint);
    const double z = box.width();
    const QPointF c = box.center();
    const QPointF tick[3] = {{box.left() + z * 0.27, c.y() + z * 0.03},
                             {box.left() + z * 0.44, c.y() + z * 0.19},
                             {box.left() + z * 0.74, c.y() - z * 0.17}};
    painter->setPen(QPen(tokens().accent, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPolyline(tick, 3);
}

void paintInProgress(QPainter* painter, const QRectF& box) {
    roundedRect(painter, box.adjusted(0.25, 0.25, -0.25, -0.25), 5, tokens().accentTint, QPen(tokens().accent, 1.5));
    QPainterPath clip;
    clip.addRoundedRect(box, 5, 5);
    QColor half = tokens().accent;
    half.setAlpha(150);
    painter->setClipPath(clip);
    painter->fillRect(QRectF(box.left(), box.center().y(), box.width(), box.height() / 2), half);
    painter->setClipping(false);
}

void paintOverdue(QPainter* painter, const QRectF& box) {
    roundedRect(painter, box, 5, tokens().below);
    const double z = box.width();
    const QPointF c = box.center();
    painter->setPen(QPen(tokens().onBelow, 2, Qt::SolidLine, Qt::RoundCap));
    painter->drawLine(QPointF(c.x(), box.top() + z * 0.26), QPointF(c.x(), c.y() + z * 0.06));
    painter->drawPoint(QPointF(c.x(), box.bottom() - z * 0.26));
}

void paintDash(QPainter* painter, QPointF center) {
    painter->setPen(QPen(tokens().text3, 2, Qt::SolidLine, Qt::RoundCap));
    painter->drawLine(QPointF(center.x() - 4, center.y()), QPointF(center.x() + 4, center.y()));
}

void paintDot(QPainter* painter, QPointF center) {
    painter->setPen(Qt::NoPen);
    painter->setBrush(tokens().control);
    painter->drawEllipse(center, 1.7, 1.7);
}

} // namespace

void MatrixView::paintGlyph(QPainter* painter, QPointF center, CellState state, qreal size) {
    const PainterScope scope(painter);
    const QRectF box(center.x() - size / 2, center.y() - size / 2, size, size);
    switch (state) {
    case CellState::Complete: return paintComplete(painter, box);
    case CellState::InProgress: return paintInProgress(painter, box);
    case CellState::Overdue: return paintOverdue(painter, box);
    case CellState::Exempt: return paintDash(painter, center);
    case CellState::NotStarted: return paintDot(painter, center);
    case CellState::Hidden: return;
    }
}

} // namespace preceptor::ui
