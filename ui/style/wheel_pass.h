// SPDX-License-Identifier: GPL-3.0-or-later
// The wheel scrolls the page and changes no field on its way: numbers, days and times change by it only while they have
// the focus, choices never. The style puts it on every such field.
#pragma once

#include <QObject>

class QWidget;

namespace preceptor::ui {

class WheelPass final : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    void watch(QWidget* widget); // any widget; the wheel gives the focus to none
    bool eventFilter(QObject* object, QEvent* event) override;
};

} // namespace preceptor::ui
