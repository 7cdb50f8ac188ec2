// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/button_kind.h"
#include "ui/style/preceptor_style.h"
#include "ui/style/style_drawing.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>

namespace preceptor::ui {

namespace {

QRectF indicatorBox(const QStyleOption& option) {
    const QRectF r = option.rect;
    return {r.center().x() - 9, r.center().y() - 9, 18, 18};
}

QColor inputEdge(const Look& look, bool bad) {
    const Tokens& t = tokens();
    if (bad) return t.bad;
    return look.focus ? t.accent : look.hover ? t.text2 : t.control;
}

// A framed list or text is filled in like a line is, and looks like one.
void drawFrame(QPainter* painter, const QStyleOption& option, const QWidget* widget) {
    const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(&option);
    if (!frame || frame->lineWidth <= 0) return;
    if (isFilledIn(widget)) return drawInputPanel(painter, option, widget);
    const PainterScope scope(painter);
    roundedRect(painter, option.rect, radius::kControl, Qt::NoBrush, QPen(tokens().line));
}

void drawBottomLine(QPainter* painter, const QRect& rect) {
    painter->setPen(tokens().line);
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
}

} // namespace

bool isFilledIn(const QWidget* widget) {
    const auto* area = qobject_cast<const QAbstractScrollArea*>(widget);
    return area && area->frameShape() == QFrame::StyledPanel && area->focusPolicy() != Qt::NoFocus;
}

void drawInputPanel(QPainter* painter, const QStyleOption& option, const QWidget* widget) {
    if (widget && widget->property(kFlatInputProperty).toBool()) return;
    const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(&option);
    if (frame && frame->lineWidth == 0) return painter->fillRect(option.rect, option.palette.brush(QPalette::Base));
    const PainterScope scope(painter);
    const Look look(option);
    const bool bad = widget && widget->property(kBadInputProperty).toBool();
    const QColor fill = look.enabled ? tokens().surface : tokens().sunken;
    const qreal width = look.focus || bad ? 2 : 1;
    const qreal inset = width > 1 ? 0.5 : 0;
    roundedRect(painter, QRectF(option.rect).adjusted(inset, inset, -inset, -inset), radius::kControl, fill,
                QPen(inputEdge(look, bad), width));
}

void drawCheckBox(QPainter* painter, const QStyleOption& option) {
    const PainterScope scope(painter);
    const Tokens& t = tokens();
    const Look look(option);
    const bool partial = option.state & QStyle::State_NoChange;
    const QRectF box = indicatorBox(option);
    if (!look.on && !partial)
        return roundedRect(painter, box, 5, t.surface, QPen(look.hover ? t.accent : t.control, 1.5));
    roundedRect(painter, box, 5, look.enabled ? t.accent : t.control);
    paintIcon(painter, box.center(), partial ? Icon::Minus : Icon::Check, t.onAccent, 14);
}

void drawRadioButton(QPainter* painter, const QStyleOption& option) {
    const PainterScope scope(painter);
    const Tokens& t = tokens();
    const Look look(option);
    const QRectF box = indicatorBox(option);
    roundedRect(painter, box, 9, look.on ? t.accent : t.surface, QPen(look.on ? t.accent : t.control, 1.5));
    if (look.on) roundedRect(painter, box.adjusted(5.5, 5.5, -5.5, -5.5), 3.5, t.onAccent);
}

void drawFocusRect(QPainter* painter, const QStyleOption& option, const QWidget* widget) {
    if (!(option.state & QStyle::State_KeyboardFocusChange)) return;
    const PainterScope scope(painter);
    const bool button = qobject_cast<const QAbstractButton*>(widget);
    const ButtonKind kind = button ? buttonKind(widget) : ButtonKind::Secondary;
    const QRectF r =
        button ? QRectF(widget->rect()).adjusted(3, 3, -3, -3) : QRectF(option.rect).adjusted(1, 1, -1, -1);
    const Tokens& t = tokens();
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(kind == ButtonKind::Primary   ? t.onAccent
                         : kind == ButtonKind::Inverse ? t.inverseAccent
                                                       : t.accent,
                         2));
    const qreal rounding = kind == ButtonKind::Chip ? r.height() / 2 : radius::kControl - 2;
    painter->drawRoundedRect(r, rounding, rounding);
}

void drawItemPanel(QPainter* painter, const QStyleOption& option) {
    const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(&option);
    if (!item) return;
    if (option.state & QStyle::State_Selected) return painter->fillRect(option.rect, tokens().accentTint);
    if (item->backgroundBrush.style() != Qt::NoBrush) return painter->fillRect(option.rect, item->backgroundBrush);
    if (Look(option).hover) painter->fillRect(option.rect, tokens().hover);
}

void PreceptorStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                   const QWidget* widget) const {
    switch (element) {
    case PE_PanelButtonCommand: return drawButtonPanel(painter, *option, widget);
    case PE_PanelButtonTool: return drawToolButtonPanel(painter, *option);
    case PE_FrameFocusRect: return drawFocusRect(painter, *option, widget);
    case PE_PanelLineEdit:
    case PE_FrameLineEdit: return drawInputPanel(painter, *option, widget);
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: return drawCheckBox(painter, *option);
    case PE_IndicatorRadioButton: return drawRadioButton(painter, *option);
    case PE_PanelMenu:
    case PE_FrameMenu: {
        const PainterScope scope(painter);
        return roundedRect(painter, option->rect, 0, tokens().surface, QPen(tokens().control));
    }
    case PE_PanelTipLabel: return painter->fillRect(option->rect, tokens().inverse);
    case PE_Frame: return drawFrame(painter, *option, widget);
    case PE_PanelItemViewItem: return drawItemPanel(painter, *option);
    case PE_PanelItemViewRow:
    case PE_PanelScrollAreaCorner:
    case PE_FrameTabWidget:
    case PE_FrameStatusBarItem: return;
    case PE_FrameTabBarBase: return drawBottomLine(painter, option->rect);
    case PE_IndicatorArrowDown:
        return paintIcon(painter, QRectF(option->rect).center(), Icon::Chevron, tokens().text2, 16);
    default: QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

} // namespace preceptor::ui
