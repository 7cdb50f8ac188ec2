// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/preceptor_style.h"

#include "ui/style/button_kind.h"
#include "ui/style/style_drawing.h"
#include "ui/style/tokens.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QFontMetrics>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollBar>
#include <QStyleOption>
#include <QTabBar>

namespace preceptor::ui {

namespace {

constexpr int kMenuLine = 9; // between two groups of a menu

void setTextColors(QPalette& palette, const Tokens& t) {
    palette.setColor(QPalette::WindowText, t.text);
    palette.setColor(QPalette::Text, t.text);
    palette.setColor(QPalette::ButtonText, t.text);
    palette.setColor(QPalette::BrightText, t.bad);
    palette.setColor(QPalette::PlaceholderText, t.text3);
    palette.setColor(QPalette::Link, t.accent);
    palette.setColor(QPalette::LinkVisited, t.accent);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, t.text3);
}

void setGrounds(QPalette& palette, const Tokens& t) {
    palette.setColor(QPalette::Window, t.canvas);
    palette.setColor(QPalette::Base, t.surface);
    palette.setColor(QPalette::AlternateBase, t.hover);
    palette.setColor(QPalette::Button, t.surface);
    palette.setColor(QPalette::ToolTipBase, t.inverse);
    palette.setColor(QPalette::ToolTipText, t.onInverse);
    palette.setColor(QPalette::Light, t.surface);
    palette.setColor(QPalette::Midlight, t.hover);
    palette.setColor(QPalette::Mid, t.line);
    palette.setColor(QPalette::Dark, t.control);
    palette.setColor(QPalette::Shadow, t.control);
}

void setSelection(QPalette& palette, const Tokens& t) {
    palette.setColor(QPalette::Highlight, t.accent);
    palette.setColor(QPalette::HighlightedText, t.onAccent);
    palette.setColor(QPalette::Inactive, QPalette::Highlight, t.accentTint);
    palette.setColor(QPalette::Inactive, QPalette::HighlightedText, t.text);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, t.sunken);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, t.text3);
}

bool wantsHover(const QWidget* widget) {
    return qobject_cast<const QAbstractButton*>(widget) || qobject_cast<const QComboBox*>(widget) ||
           qobject_cast<const QLineEdit*>(widget) || qobject_cast<const QScrollBar*>(widget) ||
           qobject_cast<const QTabBar*>(widget) || qobject_cast<const QHeaderView*>(widget);
}

// Fonts that differ from the application's are asked of the widget, so that 115 % text gets taller controls.
int controlHeight(const QWidget* widget) {
    const int text = widget ? widget->fontMetrics().height() : 0;
    return qMax(scaled(size::kControl), text + 12);
}

} // namespace

QPalette PreceptorStyle::standardPalette() const {
    QPalette palette;
    setGrounds(palette, tokens());
    setTextColors(palette, tokens());
    setSelection(palette, tokens());
    return palette;
}

void PreceptorStyle::polish(QWidget* widget) {
    QProxyStyle::polish(widget);
    if (wantsHover(widget)) widget->setAttribute(Qt::WA_Hover);
    m_wheel.watch(widget);
}

int PreceptorStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const {
    switch (metric) {
    case PM_ScrollBarExtent: return 12;
    case PM_ScrollBarSliderMin: return 32;
    case PM_ScrollView_ScrollBarSpacing:
    case PM_ScrollView_ScrollBarOverlap: return 0;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return 20;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing: return space::kS;
    case PM_ButtonIconSize:
    case PM_SmallIconSize: return size::kIcon;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_ButtonDefaultIndicator:
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin:
    case PM_MenuPanelWidth: return metric == PM_MenuPanelWidth ? 1 : 0;
    case PM_MenuHMargin:
    case PM_MenuVMargin: return space::kXs;
    case PM_TabBarTabHSpace: return 24;
    case PM_TabBarTabVSpace: return 16;
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarBaseOverlap: return 0;
    case PM_HeaderMargin: return space::kS;
    case PM_SplitterWidth: return space::kL;
    case PM_ToolTipLabelFrameWidth: return 6;
    case PM_DefaultFrameWidth:
        return isFilledIn(widget) ? space::kXs : QProxyStyle::pixelMetric(metric, option, widget);
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int PreceptorStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                              QStyleHintReturn* returnData) const {
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ItemView_ShowDecorationSelected: return hint == SH_ItemView_ShowDecorationSelected;
    case SH_Widget_Animation_Duration:
    case SH_ComboBox_Popup:
    case SH_UnderlineShortcut:
    case SH_ScrollView_FrameOnlyAroundContents: return 0;
    case SH_Menu_Scrollable: return 1;
    case SH_ToolTip_WakeUpDelay: return 500;
    case SH_Table_GridLineColor: return static_cast<int>(tokens().line.rgb());
    default: return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

QSize PreceptorStyle::buttonSize(const QStyleOptionButton& option, const QWidget* widget) const {
    const ButtonLabelLayout label(option, widget);
    const int padding = buttonKind(widget) == ButtonKind::Ghost ? 20 : 32;
    const int least = buttonKind(widget) == ButtonKind::Chip ? scaled(size::kChip) : controlHeight(widget);
    return {label.width() + padding, least};
}

QSize PreceptorStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                                       const QWidget* widget) const {
    const QSize base = QProxyStyle::sizeFromContents(type, option, contents, widget);
    switch (type) {
    case CT_PushButton:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option))
            return buttonSize(*button, widget);
        return base;
    case CT_LineEdit:
    case CT_SpinBox: return {base.width(), qMax(base.height(), controlHeight(widget))};
    case CT_ComboBox: return {contents.width() + 44, controlHeight(widget)};
    case CT_CheckBox:
    case CT_RadioButton: return {base.width() + 2, qMax(base.height(), scaled(30))};
    case CT_ToolButton: return {qMax(base.width(), 34), qMax(base.height(), 34)};
    case CT_MenuItem: {
        const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
        const bool line = item && item->menuItemType == QStyleOptionMenuItem::Separator;
        return {base.width() + 24, line ? kMenuLine : qMax(base.height(), scaled(32))};
    }
    case CT_HeaderSection: return {base.width() + space::kL, qMax(base.height(), scaled(34))};
    case CT_ItemViewItem: return {base.width() + space::kS, qMax(base.height(), scaled(30))};
    case CT_TabBarTab: return {base.width(), scaled(38)};
    default: return base;
    }
}

QRect PreceptorStyle::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const {
    if (element == SE_PushButtonFocusRect) return option->rect.adjusted(2, 2, -2, -2);
    if (element == SE_LineEditContents)
        return QProxyStyle::subElementRect(element, option, widget).adjusted(space::kS, 0, -space::kXs, 0);
    return QProxyStyle::subElementRect(element, option, widget);
}

} // namespace preceptor::ui
