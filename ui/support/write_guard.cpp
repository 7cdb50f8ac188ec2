// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/write_guard.h"

#include "ui/style/button_kind.h"
#include "ui/support/autosave.h"
#include "ui/support/tells_unsent.h"
#include "ui/widgets/held_view.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QScopedValueRollback>

#include <optional>

namespace preceptor::ui {

namespace {

constexpr const char* kPressingIt = "pressingIt";

// What is chosen or typed there is saved by itself, or with Enter.
bool isSaved(const QWidget* widget) {
    for (const QWidget* at = widget; at; at = at->parentWidget())
        if (isSentByEnter(at) || at->findChild<Autosave*>(QString(), Qt::FindDirectChildrenOnly)) return true;
    return false;
}

bool isField(const QWidget* widget) {
    if (const auto* line = qobject_cast<const QLineEdit*>(widget)) return !line->isReadOnly();
    return qobject_cast<const QPlainTextEdit*>(widget) || qobject_cast<const QComboBox*>(widget) ||
           qobject_cast<const QAbstractSpinBox*>(widget);
}

std::optional<PressingIt> markOf(const QObject* each) {
    const QVariant mark = each->property(kPressingIt);
    return mark.isValid() ? std::optional(static_cast<PressingIt>(mark.toInt())) : std::nullopt;
}

PressingIt whatDoes(const QAbstractButton* button) {
    for (const QWidget* at = button; at; at = at->parentWidget())
        if (const auto mark = markOf(at)) return *mark;
    const ButtonKind kind = buttonKind(button);
    const bool writes =
        kind == ButtonKind::Primary || kind == ButtonKind::Danger || (button->isCheckable() && isSaved(button));
    return writes ? PressingIt::Writes : PressingIt::Reads;
}

PressingIt whatDoes(const QWidget* widget) {
    if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) return whatDoes(button);
    if (isField(widget) && isSaved(widget)) return PressingIt::Writes;
    return qobject_cast<const QAbstractItemView*>(widget) ? markOf(widget).value_or(PressingIt::Reads)
                                                          : PressingIt::Reads;
}

// A list is still looked through.
void setAble(QWidget* widget, bool able) {
    if (qobject_cast<QAbstractItemView*>(widget))
        widget->setProperty(kHeldProperty, !able);
    else
        widget->setEnabled(able);
}
void setAble(QAction* action, bool able) { action->setEnabled(able); }

bool isAble(const QWidget* widget) { return !widget->testAttribute(Qt::WA_ForceDisabled); } // whatever it is in

void describe(QWidget* widget, const QString& text) { widget->setAccessibleDescription(text); }
void describe(QAction* action, const QString& text) { action->setStatusTip(text); }
QString described(const QWidget* widget) { return widget->accessibleDescription(); }
QString described(const QAction* action) { return action->statusTip(); }

} // namespace

void setMark(QObject* each, PressingIt does) { each->setProperty(kPressingIt, static_cast<int>(does)); }

WriteGuard::WriteGuard(QWidget* root) : QObject(root), m_root(root) {}

void WriteGuard::setReason(const QString& reason, PressingIt least) {
    if (reason == m_reason && least == m_least) return;
    release();
    m_reason = reason;
    m_least = least;
    if (m_reason.isEmpty()) return qApp->removeEventFilter(this);
    qApp->installEventFilter(this);
    for (auto* widget : m_root->findChildren<QWidget*>()) look(widget);
}

void WriteGuard::eachText(TextVisitor& visitor) {
    for (Before& before : m_held) {
        visitor.visit(before.toolTip);
        visitor.visit(before.description);
    }
}

// A menu is a window of its own, and still belongs to what opens it.
bool WriteGuard::isBelow(const QObject* object) const {
    while (object && object != m_root) object = object->parent();
    return object != nullptr;
}

// Held as soon as it is in sight; its page may say again that it can be pressed.
bool WriteGuard::eventFilter(QObject* object, QEvent* event) {
    const auto type = event->type();
    if (m_holding || (type != QEvent::Show && type != QEvent::EnabledChange)) return false;
    if (object->isWidgetType() && isBelow(object)) look(object);
    return false;
}

void WriteGuard::look(QObject* object) {
    if (m_reason.isEmpty()) return;
    auto* widget = static_cast<QWidget*>(object);
    if (auto* menu = qobject_cast<QMenu*>(widget)) {
        menu->setToolTipsVisible(true);
        for (QAction* action : menu->actions())
            if (isHeldBack(markOf(action).value_or(PressingIt::Reads))) hold(action, action->isEnabled());
    } else if (isHeldBack(whatDoes(widget))) {
        hold(widget, isAble(widget));
    }
}

template <class Held>
void WriteGuard::hold(Held* held, bool able) {
    const QScopedValueRollback<bool> own(m_holding, true);
    const auto known = m_held.find(held);
    if (known == m_held.end()) {
        m_held.insert(held, {held->toolTip(), described(held), able});
        connect(held, &QObject::destroyed, this, [this, held] { m_held.remove(held); });
    } else if (able) {
        known->enabled = true;
    }
    setAble(held, false);
    held->setToolTip(m_reason);
    describe(held, m_reason);
}

void WriteGuard::release() {
    const QScopedValueRollback<bool> own(m_holding, true);
    const auto giveBack = [](auto* held, const Before& before) {
        setAble(held, before.enabled);
        held->setToolTip(before.toolTip);
        describe(held, before.description);
    };
    for (auto held = m_held.cbegin(); held != m_held.cend(); ++held) {
        disconnect(held.key(), &QObject::destroyed, this, nullptr);
        if (auto* action = qobject_cast<QAction*>(held.key()))
            giveBack(action, *held);
        else
            giveBack(static_cast<QWidget*>(held.key()), *held);
    }
    m_held.clear();
}

} // namespace preceptor::ui
