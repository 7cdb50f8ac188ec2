// SPDX-License-Identifier: GPL-3.0-or-later
// Push buttons of the house: a kind and an icon beside a word. Icon-only buttons must give their words.
#pragma once

#include "ui/style/button_kind.h"
#include "ui/style/icons.h"

#include <QPushButton>
#include <QToolButton>

namespace preceptor::ui {

class Button : public QPushButton {
    Q_OBJECT
public:
    explicit Button(const QString& text, ButtonKind kind = ButtonKind::Secondary, Icon icon = Icon::None,
                    QWidget* parent = nullptr);
    void setKind(ButtonKind kind);
    void setIconOf(Icon icon);

protected:
    void changeEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;

private:
    void restyle();

    QString m_pressed; // what it said then
    ButtonKind m_kind;
    Icon m_icon;
};

Button* button(const QString& text, ButtonKind kind = ButtonKind::Secondary, Icon icon = Icon::None,
               QWidget* parent = nullptr);
// Its text is set later, in retranslate(); `name` is its object name.
Button* namedButton(const char* name, ButtonKind kind = ButtonKind::Secondary, Icon icon = Icon::None);

// A square button with an icon only; `words` becomes its tool tip and accessible name.
class IconButton final : public QToolButton {
    Q_OBJECT
public:
    IconButton(Icon icon, const QString& words, QWidget* parent = nullptr);
    void setWords(const QString& words);
};

} // namespace preceptor::ui
