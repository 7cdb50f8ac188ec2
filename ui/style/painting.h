// SPDX-License-Identifier: GPL-3.0-or-later
// The few strokes every painter of the house shares.
#pragma once

#include "ui/style/icons.h"
#include "ui/style/tokens.h"

#include <QPainter>
#include <QString>

namespace preceptor::ui {

// Saves the painter, switches antialiasing on, and restores it at the end of the scope.
class PainterScope {
public:
    explicit PainterScope(QPainter* painter) : m_painter(painter) {
        m_painter->save();
        m_painter->setRenderHint(QPainter::Antialiasing);
    }
    ~PainterScope() { m_painter->restore(); }
    PainterScope(const PainterScope&) = delete;
    PainterScope& operator=(const PainterScope&) = delete;

private:
    QPainter* m_painter;
};

// A rounded rectangle whose one-pixel edge stays sharp.
void roundedRect(QPainter* painter, const QRectF& rect, qreal radius, const QBrush& fill, const QPen& edge = Qt::NoPen);
void focusRing(QPainter* painter, const QRectF& rect, qreal radius);
void paintIcon(QPainter* painter, QPointF center, Icon icon, const QColor& color, int pixels = size::kIcon);
// One line, cut with an ellipsis where it does not fit; returns the width used.
int elidedText(QPainter* painter, const QRectF& rect, const QString& text, TextRole role, const QColor& color,
               Qt::Alignment alignment = Qt::AlignLeft);
int textWidth(TextRole role, const QString& text);

} // namespace preceptor::ui
