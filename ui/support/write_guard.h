// SPDX-License-Identifier: GPL-3.0-or-later
// While a file may only be read, the buttons that would change it cannot be pressed and say why, wherever they are made
// and whatever their page says of them. What counts: primary and dangerous buttons, those named in write_guard.cpp, and
// what is below a widget that was marked; not those that are named or marked there as reading only.
#pragma once

#include "ui/widgets/holds_text.h"

#include <QHash>
#include <QObject>
#include <QString>

class QAbstractButton;
class QWidget;

namespace preceptor::ui {

enum class PressingIt { Writes, Reads };
// For `widget` and all buttons below it.
void markButtons(QWidget* widget, PressingIt does);

class WriteGuard final : public QObject, public HoldsText {
    Q_OBJECT
public:
    explicit WriteGuard(QWidget* root);
    // Empty: everything may be pressed.
    void setReason(const QString& reason);
    void eachText(TextVisitor& visitor) override; // what its buttons say otherwise

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    struct Before {
        QString toolTip;
        QString description;
        bool enabled = true; // as its page has it
    };
    void hold(QAbstractButton* button);
    void release();

    QWidget* m_root;
    QString m_reason;
    QHash<QAbstractButton*, Before> m_held;
    bool m_holding = false; // what is changed now is changed by this
};

} // namespace preceptor::ui
