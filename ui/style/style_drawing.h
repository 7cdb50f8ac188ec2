// SPDX-License-Identifier: GPL-3.0-or-later
// The style's drawing, one function a control, shared between the files of PreceptorStyle only.
#pragma once

#include "ui/style/painting.h"

#include <QStyleOption>

namespace preceptor::ui {

// What is on a push button, measured once for its size and for its drawing.
class ButtonLabelLayout {
public:
    ButtonLabelLayout(const QStyleOptionButton& option, const QWidget* widget);
    int width() const { return m_icon + m_gap + m_text + m_menu; }
    int icon() const { return m_icon; }
    int textOffset() const { return m_icon + m_gap; }
    int text() const { return m_text; }
    bool hasMenu() const { return m_menu > 0; }

private:
    int m_icon = 0;
    int m_gap = 0;
    int m_text = 0;
    int m_menu = 0;
};

// The state of an option in words.
struct Look {
    explicit Look(const QStyleOption& option);
    bool enabled;
    bool hover;
    bool down;
    bool on;
    bool focus;
    bool keyboardFocus;
};

bool isFilledIn(const QWidget* widget); // a framed list or text, an input as others are

void drawButtonPanel(QPainter* painter, const QStyleOption& option, const QWidget* widget);
void drawButtonLabel(QPainter* painter, const QStyleOptionButton& option, const QWidget* widget);
void drawInputPanel(QPainter* painter, const QStyleOption& option, const QWidget* widget);
void drawCheckBox(QPainter* painter, const QStyleOption& option);
void drawRadioButton(QPainter* painter, const QStyleOption& option);
void drawFocusRect(QPainter* painter, const QStyleOption& option, const QWidget* widget);
void drawItemPanel(QPainter* painter, const QStyleOption& option);
void drawToolButtonPanel(QPainter* painter, const QStyleOption& option);
void drawHeaderSection(QPainter* painter, const QStyleOption& option);
void drawHeaderLabel(QPainter* painter, const QStyleOptionHeader& option);
void drawTabShape(QPainter* painter, const QStyleOption& option);
void drawTabLabel(QPainter* painter, const QStyleOptionTab& option);
void drawMenuItem(QPainter* painter, const QStyleOptionMenuItem& option);
void drawComboBox(QPainter* painter, const QStyleOptionComboBox& option, const QWidget* widget);
void drawComboLabel(QPainter* painter, const QStyleOptionComboBox& option, const QWidget* widget);
void drawScrollBar(QPainter* painter, const QStyleOptionSlider& option, const QRect& slider);
void drawProgressGroove(QPainter* painter, const QStyleOption& option);
void drawProgressContents(QPainter* painter, const QStyleOptionProgressBar& option);

} // namespace preceptor::ui
