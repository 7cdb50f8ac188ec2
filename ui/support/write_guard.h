// SPDX-License-Identifier: GPL-3.0-or-later
// While a file may only be read, the buttons and entries of menus that would change it cannot be pressed, the fields
// that would cannot be typed in, the lists that would are only looked through, and each says why, whatever its page
// says of it. What counts: what was marked where it is made, primary and dangerous buttons that were not, what an
// Autosave watches, and lines that wait for Enter.
#pragma once

#include "ui/widgets/holds_text.h"

#include <QHash>
#include <QObject>
#include <QString>

class QAction;
class QMenu;
class QWidget;

namespace preceptor::ui {

// Signs: writes nothing here, but what others take up, so whoever reads may do it unless as a viewer.
enum class PressingIt { Reads, Signs, Writes };
void setMark(QObject* each, PressingIt does);
// A button, a widget for all buttons below it, an entry of a menu, or a list whose items change by a press or a key.
template <class Each>
Each* marked(PressingIt does, Each* each) {
    setMark(each, does);
    return each;
}

class WriteGuard final : public QObject, public HoldsText {
    Q_OBJECT
public:
    explicit WriteGuard(QWidget* root);
    // Empty: everything may be pressed.
    void setReason(const QString& reason, PressingIt least = PressingIt::Writes);
    void eachText(TextVisitor& visitor) override; // what its buttons say otherwise

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    struct Before {
        QString toolTip;
        QString description;
        bool enabled = true; // as its page has it
    };
    bool isHeldBack(PressingIt does) const { return does >= m_least; }
    bool isBelow(const QObject* object) const;
    void look(QObject* object);
    template <class Held>
    void hold(Held* held, bool able);
    void release();

    QWidget* m_root;
    QString m_reason;
    PressingIt m_least = PressingIt::Writes; // of what is held
    QHash<QObject*, Before> m_held;          // widgets and actions
    bool m_holding = false;                  // what is changed now is changed by this
};

} // namespace preceptor::ui
