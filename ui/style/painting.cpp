// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/painting.h"

#include <QFontMetrics>
#include <QPaintDevice>

#include <cmath>

namespace preceptor::ui {

void roundedRect(QPainter* painter, const QRectF& rect, qreal radius, const QBrush& fill, const QPen& edge) {
    painter->setBrush(fill);
    painter->setPen(edge);
    const qreal inset = edge.style() == Qt::NoPen ? 0 : 0.5;
    painter->drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius);
}

void focusRing(QPainter* painter, const QRectF& rect, qreal radius) {
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(tokens().accent, 2));
    painter->drawRoundedRect(rect.adjusted(1, 1, -1, -1), radius, radius);
}

void paintIcon(QPainter* painter, QPointF center, Icon icon, const QColor& color, int pixels) {
    if (icon == Icon::None) return;
    const QPointF corner(std::floor(center.x() - pixels / 2.0), std::floor(center.y() - pixels / 2.0));
    painter->drawPixmap(corner, iconPixmap(icon, color, pixels, painter->device()->devicePixelRatioF()));
}

int elidedText(QPainter* painter, const QRectF& rect, const QString& text, TextRole role, const QColor& color,
               Qt::Alignment alignment) {
    if (rect.width() <= 0 || text.isEmpty()) return 0;
    const QFont font = roleFont(role);
    const QFontMetrics metrics(font);
    QString shown = text;
    shown.replace(u'\n', u' ');
    int width = metrics.horizontalAdvance(shown); // shaping is what text costs: again only for what is too long
    if (width > static_cast<int>(rect.width())) {
        shown = metrics.elidedText(shown, Qt::ElideRight, static_cast<int>(rect.width()));
        width = metrics.horizontalAdvance(shown);
    }
    const double spare = rect.width() - width;
    const double left = alignment & Qt::AlignRight ? spare : alignment & Qt::AlignHCenter ? spare / 2 : 0;
    const double top = (rect.height() - metrics.height()) / 2;
    painter->setFont(font);
    painter->setPen(color);
    painter->drawText(QPointF(rect.left() + left, rect.top() + top + metrics.ascent()), shown);
    return width;
}

int textWidth(TextRole role, const QString& text) { return QFontMetrics(roleFont(role)).horizontalAdvance(text); }

} // namespace preceptor::ui
