// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/button_kind.h"
#include "ui/style/style_drawing.h"

#include <QFontMetrics>

namespace preceptor::ui {

namespace {

constexpr int kIconGap = 8;
constexpr int kMenuArrow = 18;

struct Panel {
    QColor fill;
    QPen edge;
};

Panel primaryPanel(const Look& look) {
    const Tokens& t = tokens();
    if (!look.enabled) return {t.sunken, Qt::NoPen};
    return {look.down || look.hover ? t.accentHover : t.accent, Qt::NoPen};
}

Panel ghostPanel(const Look& look) {
    const Tokens& t = tokens();
    return {look.down ? t.sunken : look.hover ? t.hover : QColor(Qt::transparent), Qt::NoPen};
}

Panel inversePanel(const Look& look) {
    QColor veil = tokens().onInverse;
    veil.setAlpha(look.down ? 60 : look.hover ? 36 : 0);
    return {veil, Qt::NoPen};
}

Panel chipPanel(const Look& look) {
    const Tokens& t = tokens();
    if (look.on) return {t.accentTint, QPen(t.accent)};
    return {look.down || look.hover ? t.hover : t.surface, QPen(look.hover ? t.control : t.lineStrong)};
}

Panel outlinedPanel(const Look& look) {
    const Tokens& t = tokens();
    if (!look.enabled) return {t.surface, QPen(t.line)};
    return {look.down ? t.sunken : look.hover ? t.hover : t.surface, QPen(look.hover ? t.control : t.lineStrong)};
}

Panel panel(ButtonKind kind, const Look& look) {
    switch (kind) {
    case ButtonKind::Primary: return primaryPanel(look);
    case ButtonKind::Ghost: return ghostPanel(look);
    case ButtonKind::Inverse: return inversePanel(look);
    case ButtonKind::Chip: return chipPanel(look);
    case ButtonKind::Secondary:
    case ButtonKind::Danger:
    case ButtonKind::Choice:
    case ButtonKind::Field: return outlinedPanel(look);
    }
    return outlinedPanel(look);
}

QColor labelColor(ButtonKind kind, const Look& look) {
    const Tokens& t = tokens();
    if (!look.enabled) return t.text3;
    switch (kind) {
    case ButtonKind::Primary: return t.onAccent;
    case ButtonKind::Ghost: return t.accent;
    case ButtonKind::Inverse: return t.inverseAccent;
    case ButtonKind::Danger: return t.bad;
    case ButtonKind::Chip: return look.on ? t.accent : t.text;
    case ButtonKind::Secondary:
    case ButtonKind::Choice:
    case ButtonKind::Field: return t.text;
    }
    return t.text;
}

QString withoutMnemonic(const QString& text) { return QString(text).remove(QLatin1Char('&')); }

void drawKeyCap(QPainter* painter, const QRect& rect, const QString& keys) {
    const int width = textWidth(TextRole::Caption, keys) + 12;
    const QRectF cap(rect.right() - width - 7, rect.center().y() - 9.5, width, 20);
    roundedRect(painter, cap, 4, tokens().sunken);
    elidedText(painter, cap, keys, TextRole::Caption, tokens().text2, Qt::AlignHCenter);
}

// Looks like an input, opens the palette.
void drawFieldLabel(QPainter* painter, const QStyleOptionButton& option) {
    const QStringList parts = option.text.split(QLatin1Char('\t'));
    const QRect r = option.rect;
    option.icon.paint(painter, QRect(r.left() + 10, r.center().y() - 8, 18, 18));
    elidedText(painter, r.adjusted(36, 0, -70, 0), parts.first(), TextRole::Body, tokens().text3);
    if (parts.size() > 1) drawKeyCap(painter, r, parts.at(1));
}

} // namespace

Look::Look(const QStyleOption& option)
    : enabled(option.state & QStyle::State_Enabled), hover(enabled && (option.state & QStyle::State_MouseOver)),
      down(option.state & QStyle::State_Sunken), on(option.state & QStyle::State_On),
      focus(option.state & QStyle::State_HasFocus),
      keyboardFocus(focus && (option.state & QStyle::State_KeyboardFocusChange)) {}

ButtonLabelLayout::ButtonLabelLayout(const QStyleOptionButton& option, const QWidget* widget)
    : m_icon(option.icon.isNull() ? 0 : size::kIcon) {
    const QFontMetrics metrics = widget ? widget->fontMetrics() : option.fontMetrics;
    m_text = option.text.isEmpty() ? 0 : metrics.horizontalAdvance(withoutMnemonic(option.text));
    m_gap = m_icon && m_text ? kIconGap : 0;
    m_menu = option.features & QStyleOptionButton::HasMenu ? kMenuArrow : 0;
}

void drawButtonPanel(QPainter* painter, const QStyleOption& option, const QWidget* widget) {
    const PainterScope scope(painter);
    const ButtonKind kind = buttonKind(widget);
    const Panel look = panel(kind, Look(option));
    const qreal rounding = kind == ButtonKind::Chip     ? option.rect.height() / 2.0
                           : kind == ButtonKind::Choice ? radius::kCard
                                                        : radius::kControl;
    roundedRect(painter, option.rect, rounding, look.fill, look.edge);
    if (Look(option).focus) drawFocusRect(painter, option, widget); // fusion leaves it to its own panel
}

void drawButtonLabel(QPainter* painter, const QStyleOptionButton& option, const QWidget* widget) {
    const PainterScope scope(painter);
    const ButtonKind kind = buttonKind(widget);
    if (kind == ButtonKind::Field) return drawFieldLabel(painter, option);
    const ButtonLabelLayout label(option, widget);
    const Look look(option);
    const QRect r = option.rect;
    const int x = kind == ButtonKind::Choice ? r.left() + space::kL : r.left() + (r.width() - label.width()) / 2;
    if (label.icon())
        option.icon.paint(painter, QRect(x, r.center().y() - 8, label.icon(), label.icon()), Qt::AlignCenter,
                          look.enabled ? QIcon::Normal : QIcon::Disabled);
    painter->setPen(labelColor(kind, look));
    const int textX = x + label.textOffset();
    painter->drawText(QRect(textX, r.top(), r.right() - textX, r.height()),
                      Qt::AlignVCenter | Qt::AlignLeft | Qt::TextHideMnemonic, option.text);
    if (label.hasMenu())
        paintIcon(painter, QPointF(textX + label.text() + 11, r.center().y() + 1), Icon::Chevron,
                  labelColor(kind, look), 16);
}

void drawToolButtonPanel(QPainter* painter, const QStyleOption& option) {
    const Look look(option);
    if (!look.on && !look.down && !look.hover) return;
    const PainterScope scope(painter);
    const Tokens& t = tokens();
    roundedRect(painter, option.rect, radius::kControl, look.on ? t.accentTint : look.down ? t.sunken : t.hover);
}

} // namespace preceptor::ui
