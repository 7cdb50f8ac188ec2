// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/enter_press.h"

#include <QAbstractButton>
#include <QKeyEvent>

namespace preceptor::ui {

namespace {

class EnterPress final : public QObject {
public:
    explicit EnterPress(QAbstractButton* button) : QObject(button), m_button(button) {
        button->installEventFilter(this);
    }
    bool eventFilter(QObject*, QEvent* event) override {
        if (event->type() != QEvent::KeyPress) return false;
        const auto* key = static_cast<QKeyEvent*>(event);
        if (!isEnter(key->key()) || key->modifiers() & ~Qt::KeyboardModifiers(Qt::KeypadModifier)) return false;
        m_button->click();
        return true;
    }

private:
    QAbstractButton* m_button;
};

} // namespace

bool isEnter(int key) { return key == Qt::Key_Return || key == Qt::Key_Enter; }

void pressByEnter(QAbstractButton* button) { new EnterPress(button); }

} // namespace preceptor::ui
