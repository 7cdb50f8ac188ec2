// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/wheel_pass.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>
#include <QWidget>

namespace preceptor::ui {

void WheelPass::watch(QWidget* widget) {
    if (widget->focusPolicy() == Qt::WheelFocus) widget->setFocusPolicy(Qt::StrongFocus);
    if (qobject_cast<QAbstractSpinBox*>(widget) || qobject_cast<QComboBox*>(widget)) widget->installEventFilter(this);
}

bool WheelPass::eventFilter(QObject* object, QEvent* event) {
    if (event->type() != QEvent::Wheel) return false;
    const auto* field = qobject_cast<QWidget*>(object);
    if (!field || (field->hasFocus() && !qobject_cast<const QComboBox*>(field))) return false;
    event->ignore(); // what is around it scrolls
    return true;
}

} // namespace preceptor::ui
