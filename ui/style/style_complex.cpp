// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/button_kind.h"
#include "ui/style/preceptor_style.h"
#include "ui/style/style_drawing.h"

namespace preceptor::ui {

namespace {

int sliderLength(const QStyleOptionSlider& option, int groove) {
    if (option.maximum == option.minimum) return groove;
    const qint64 range = qint64{option.maximum} - option.minimum;
    const auto length = static_cast<int>(qint64{option.pageStep} * groove / (range + option.pageStep));
    return qBound(32, length, qMax(32, groove));
}

// A stretch of the bar, along its own direction.
QRect stretch(const QStyleOptionSlider& option, int from, int length) {
    const QRect r = option.rect;
    return option.orientation == Qt::Vertical ? QRect(r.left(), r.top() + from, r.width(), length)
                                              : QRect(r.left() + from, r.top(), length, r.height());
}

} // namespace

void drawInputFrame(QPainter* painter, const QStyleOption& option, const QWidget* widget, const QColor& hovered) {
    const Tokens& t = tokens();
    const Look look(option);
    const bool bad = widget && widget->property(kBadInputProperty).toBool();
    const QPen edge(bad ? t.bad : look.focus ? t.accent : t.control, look.focus || bad ? 2 : 1);
    const QColor fill = !look.enabled ? t.sunken : look.hover ? hovered : t.surface;
    roundedRect(painter, QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), radius::kControl, fill, edge);
}

void drawComboBox(QPainter* painter, const QStyleOptionComboBox& option, const QWidget* widget) {
    const PainterScope scope(painter);
    const Tokens& t = tokens();
    drawInputFrame(painter, option, widget, option.editable ? t.surface : t.hover);
    paintIcon(painter, QPointF(option.rect.right() - 17, option.rect.center().y() + 1), Icon::Chevron, t.text2, 16);
}

void drawScrollBar(QPainter* painter, const QStyleOptionSlider& option, const QRect& slider) {
    if (option.maximum <= option.minimum) return;
    const PainterScope scope(painter);
    const bool active =
        (option.state & QStyle::State_MouseOver) || (option.activeSubControls & QStyle::SC_ScrollBarSlider);
    const int side = active ? 2 : 3;
    QColor ink = tokens().control;
    ink.setAlpha(active ? 230 : 130);
    const QRectF r = option.orientation == Qt::Vertical ? QRectF(slider).adjusted(side, 2, -side, -2)
                                                        : QRectF(slider).adjusted(2, side, -2, -side);
    roundedRect(painter, r, 4, ink);
}

void PreceptorStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                                        const QWidget* widget) const {
    if (control == CC_ScrollBar)
        if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option))
            return drawScrollBar(painter, *bar, scrollBarPart(*bar, SC_ScrollBarSlider));
    if (control == CC_ComboBox)
        if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option))
            return drawComboBox(painter, *combo, widget);
    if (control == CC_SpinBox && !(option->subControls & (SC_SpinBoxUp | SC_SpinBoxDown))) { // typed, not clicked
        const PainterScope scope(painter);
        return drawInputFrame(painter, *option, widget, tokens().surface);
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect PreceptorStyle::scrollBarPart(const QStyleOptionSlider& option, SubControl part) const {
    const int groove = option.orientation == Qt::Vertical ? option.rect.height() : option.rect.width();
    const int length = sliderLength(option, groove);
    const int start = sliderPositionFromValue(option.minimum, option.maximum, option.sliderPosition, groove - length,
                                              option.upsideDown);
    switch (part) {
    case SC_ScrollBarSlider: return stretch(option, start, length);
    case SC_ScrollBarGroove: return option.rect;
    case SC_ScrollBarSubPage: return stretch(option, 0, start);
    case SC_ScrollBarAddPage: return stretch(option, start + length, groove - start - length);
    default: return {};
    }
}

QRect PreceptorStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                                     const QWidget* widget) const {
    if (control == CC_ScrollBar)
        if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option)) return scrollBarPart(*bar, part);
    if (control == CC_ComboBox && part == SC_ComboBoxEditField) return option->rect.adjusted(10, 1, -32, -1);
    if (control == CC_ComboBox && part == SC_ComboBoxArrow)
        return QRect(option->rect.right() - 32, option->rect.top(), 32, option->rect.height());
    return QProxyStyle::subControlRect(control, option, part, widget);
}

} // namespace preceptor::ui
