// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/preceptor_style.h"
#include "ui/style/style_drawing.h"

#include <QFontMetrics>

namespace preceptor::ui {

namespace {

void drawSortArrow(QPainter* painter, const QStyleOptionHeader& option, qreal x) {
    if (option.sortIndicator == QStyleOptionHeader::None) return;
    const PainterScope scope(painter);
    const qreal cy = option.rect.center().y();
    const qreal way = option.sortIndicator == QStyleOptionHeader::SortUp ? 3 : -3;
    painter->setPen(Qt::NoPen);
    painter->setBrush(tokens().text2);
    const QPointF corners[3] = {{x, cy + way}, {x + 8, cy + way}, {x + 4, cy - way}};
    painter->drawPolygon(corners, 3);
}

void drawMenuMark(QPainter* painter, const QStyleOptionMenuItem& option, const QRect& box) {
    if (option.checked) return paintIcon(painter, QRectF(box).center(), Icon::Check, tokens().accent, 16);
    if (!option.icon.isNull()) option.icon.paint(painter, box);
}

} // namespace

void drawHeaderSection(QPainter* painter, const QStyleOption& option) {
    const Tokens& t = tokens();
    painter->fillRect(option.rect, t.surface);
    painter->setPen(t.line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
}

void drawHeaderLabel(QPainter* painter, const QStyleOptionHeader& option) {
    const PainterScope scope(painter);
    const bool sorted = option.sortIndicator != QStyleOptionHeader::None;
    const QRectF r = QRectF(option.rect).adjusted(space::kS, 0, -space::kS - (sorted ? 12 : 0), 0);
    const auto alignment = option.textAlignment & Qt::AlignHorizontal_Mask;
    const int used = elidedText(painter, r, option.text, sorted ? TextRole::SmallStrong : TextRole::Small,
                                sorted ? tokens().text : tokens().text2, alignment);
    drawSortArrow(painter, option, alignment & Qt::AlignRight ? r.right() + 4 : r.left() + used + 5);
}

void drawTabShape(QPainter* painter, const QStyleOption& option) {
    const PainterScope scope(painter);
    const QRect r = option.rect;
    if (option.state & QStyle::State_Selected)
        painter->fillRect(QRect(r.left() + 8, r.bottom() - 2, r.width() - 16, 3), tokens().accent);
    else if (Look(option).hover)
        roundedRect(painter, QRectF(r).adjusted(2, 3, -2, -5), radius::kControl, tokens().hover);
}

void drawTabLabel(QPainter* painter, const QStyleOptionTab& option) {
    const PainterScope scope(painter);
    const bool selected = option.state & QStyle::State_Selected;
    painter->setFont(roleFont(selected ? TextRole::BodyStrong : TextRole::Body));
    painter->setPen(selected ? tokens().text : tokens().text2);
    painter->drawText(option.rect.adjusted(0, 0, 0, -2), Qt::AlignCenter | Qt::TextHideMnemonic, option.text);
    if (Look(option).keyboardFocus) focusRing(painter, QRectF(option.rect).adjusted(2, 3, -2, -5), radius::kControl);
}

void drawMenuItem(QPainter* painter, const QStyleOptionMenuItem& option) {
    const PainterScope scope(painter);
    const Tokens& t = tokens();
    const QRect r = option.rect;
    if (option.menuItemType == QStyleOptionMenuItem::Separator)
        return painter->fillRect(QRect(r.left() + 8, r.center().y(), r.width() - 16, 1), t.line);
    const bool enabled = option.state & QStyle::State_Enabled;
    if (enabled && option.state & QStyle::State_Selected)
        roundedRect(painter, QRectF(r).adjusted(4, 1, -4, -1), radius::kControl, t.accentTint);
    drawMenuMark(painter, option, QRect(r.left() + 12, r.center().y() - 8, 16, 16));
    const QStringList parts = option.text.split(QLatin1Char('\t'));
    const bool marks = option.menuHasCheckableItems || option.maxIconWidth > 0;
    const QRectF text = QRectF(r).adjusted(marks ? 36 : 16, 0, -16, 0);
    elidedText(painter, text, QString(parts.first()).remove(QLatin1Char('&')), TextRole::Body,
               enabled ? t.text : t.text3);
    if (parts.size() > 1) elidedText(painter, text, parts.at(1), TextRole::Caption, t.text3, Qt::AlignRight);
}

void drawComboLabel(QPainter* painter, const QStyleOptionComboBox& option, const QWidget* widget) {
    const PainterScope scope(painter);
    const QRect r = option.rect.adjusted(12, 0, -30, 0);
    const QFontMetrics metrics = widget ? widget->fontMetrics() : option.fontMetrics;
    painter->setPen(option.state & QStyle::State_Enabled ? tokens().text : tokens().text3);
    painter->drawText(r, Qt::AlignVCenter | Qt::AlignLeft,
                      metrics.elidedText(option.currentText, Qt::ElideRight, r.width()));
}

void drawProgressGroove(QPainter* painter, const QStyleOption& option) {
    const PainterScope scope(painter);
    const QRectF r(option.rect.left(), option.rect.center().y() - 3, option.rect.width(), 8);
    roundedRect(painter, r, 4, tokens().sunken);
}

void drawProgressContents(QPainter* painter, const QStyleOptionProgressBar& option) {
    const PainterScope scope(painter);
    const double range = qMax(1, option.maximum - option.minimum);
    const double share = option.maximum == 0 ? 0.3 : (option.progress - option.minimum) / range;
    const QRectF r(option.rect.left(), option.rect.center().y() - 3, option.rect.width() * qBound(0.0, share, 1.0), 8);
    if (r.width() > 0) roundedRect(painter, r, 4, tokens().accent);
}

void PreceptorStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                                 const QWidget* widget) const {
    if (element == CE_PushButtonBevel) return proxy()->drawPrimitive(PE_PanelButtonCommand, option, painter, widget);
    if (element == CE_HeaderEmptyArea) return drawHeaderSection(painter, *option);
    if (element == CE_TabBarTabShape) return drawTabShape(painter, *option);
    if (element == CE_ProgressBarGroove) return drawProgressGroove(painter, *option);
    if (element == CE_ProgressBarLabel) return;
    if (element == CE_PushButtonLabel)
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option))
            return drawButtonLabel(painter, *button, widget);
    if (element == CE_Header)
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option)) {
            drawHeaderSection(painter, *option);
            return drawHeaderLabel(painter, *header);
        }
    if (element == CE_TabBarTabLabel)
        if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option)) return drawTabLabel(painter, *tab);
    if (element == CE_MenuItem)
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option))
            return drawMenuItem(painter, *item);
    if (element == CE_ProgressBarContents)
        if (const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(option))
            return drawProgressContents(painter, *bar);
    if (element == CE_ComboBoxLabel)
        if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option); combo && !combo->editable)
            return drawComboLabel(painter, *combo, widget);
    if (element == CE_ItemViewItem)
        if (const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option)) {
            QStyleOptionViewItem tinted(*item); // a chosen row is tinted, so its words keep their colour
            tinted.palette.setColor(QPalette::HighlightedText, tokens().text);
            return QProxyStyle::drawControl(element, &tinted, painter, widget);
        }
    QProxyStyle::drawControl(element, option, painter, widget);
}

} // namespace preceptor::ui
