// SPDX-License-Identifier: GPL-3.0-or-later
// While a file may only be read, the buttons and entries of menus that would change it cannot be pressed, the fields
// that would cannot be typed in, and each says why, wherever it is made and whatever its page says of it. What counts:
// primary and dangerous buttons, buttons and entries named in write_guard.cpp, what is below a widget that was marked,
// what an Autosave watches, and lines that wait for Enter; not those that are named or marked there as reading only.
#pragma once

#include "ui/widgets/holds_text.h"

#include <QHash>
#include <QObject>
#include <QString>

class QAction;
class QMenu;
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
    bool isBelow(const QObject* object) const;
    void look(QObject* object);
    template <class Held>
    void hold(Held* held, bool able);
    void release();

    QWidget* m_root;
    QString m_reason;
    QHash<QObject*, Before> m_held; // widgets and actions
    bool m_holding = false;         // what is changed now is changed by this
};

} // namespace preceptor::ui
