// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/write_guard.h"

#include "ui/style/button_kind.h"
#include "ui/support/autosave.h"
#include "ui/support/tells_unsent.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QScopedValueRollback>

#include <algorithm>

namespace preceptor::ui {

namespace {

constexpr const char* kPressingIt = "pressingIt";

// They begin something whose end is a change, or are one, without looking like it.
constexpr const char* kWriters[] = {
    "addMenu",      "addModule",   "addTest",       "addTyped",     "addWorkplace", "newWorkplace",   "attachFile",
    "awardCredit",  "consentYes",  "deskRemove",    "moduleDown",   "moduleOut",    "moduleUp",       "newRow",
    "planHalfDays", "meetingFile", "enrolFromFile", "trustContact", "trustSender",  "newInstitution", "newWorkshop",
    "newCase",      "planSeries",  "deletePeople",  "markComplete", "setDate",      "markExempt",     "clearCells",
    "moduleRows",   "enrolRows",   "signOffRows",   "statusRows"};

// Entries of menus: of a case, of a conference, of a course, of a person.
constexpr const char* kWritingActions[] = {
    "discardDraft",  "restoreDraft",  "planCase",    "letterSent",  "followUpCase", "editSession",
    "sessionParts",  "seriesMembers", "headcount",   "holdSession", "swapTurns",    "postponeSession",
    "cancelSession", "reopenSession", "enrolPeople", "enrolFile",   "resultsFile",  "editCohort",
    "addCohort",     "editCourse",    "addVersion",  "addCourse",   "erasePerson"};

// They look like it and change nothing, or have a reason of their own to tell, or are the reader's own to do.
constexpr const char* kReaders[] = {"unlock",        "takeAttendance",  "outcomeDone", "writeBundle",
                                    "restoreBackup", "exportCsv",       "printSheet",  "recoveryPutAway",
                                    "takeBundle",    "changePassphrase"};

bool isIn(const char* const* begin, const char* const* end, const QString& name) {
    return std::any_of(begin, end, [&](const char* each) { return name == QLatin1String(each); });
}

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

bool writes(const QAction* action) {
    const QString name = action->objectName();
    return name.startsWith(QLatin1String("step_")) ||
           isIn(std::begin(kWritingActions), std::end(kWritingActions), name);
}

bool writes(const QAbstractButton* button) {
    for (const QWidget* at = button; at; at = at->parentWidget())
        if (const QVariant mark = at->property(kPressingIt); mark.isValid())
            return mark.toInt() == static_cast<int>(PressingIt::Writes);
    const QString name = button->objectName();
    if (isIn(std::begin(kReaders), std::end(kReaders), name)) return false;
    if (isIn(std::begin(kWriters), std::end(kWriters), name)) return true;
    if (button->isCheckable() && isSaved(button)) return true;
    const ButtonKind kind = buttonKind(button);
    return kind == ButtonKind::Primary || kind == ButtonKind::Danger;
}

bool writes(const QWidget* widget) {
    if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) return writes(button);
    return isField(widget) && isSaved(widget);
}

bool isAble(const QWidget* widget) { return !widget->testAttribute(Qt::WA_ForceDisabled); } // whatever it is in

void describe(QWidget* widget, const QString& text) { widget->setAccessibleDescription(text); }
void describe(QAction* action, const QString& text) { action->setStatusTip(text); }
QString described(const QWidget* widget) { return widget->accessibleDescription(); }
QString described(const QAction* action) { return action->statusTip(); }

} // namespace

void markButtons(QWidget* widget, PressingIt does) { widget->setProperty(kPressingIt, static_cast<int>(does)); }

WriteGuard::WriteGuard(QWidget* root) : QObject(root), m_root(root) {}

void WriteGuard::setReason(const QString& reason) {
    if (reason == m_reason) return;
    release();
    m_reason = reason;
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
            if (writes(action)) hold(action, action->isEnabled());
    } else if (writes(widget)) {
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
    held->setEnabled(false);
    held->setToolTip(m_reason);
    describe(held, m_reason);
}

void WriteGuard::release() {
    const QScopedValueRollback<bool> own(m_holding, true);
    const auto giveBack = [](auto* held, const Before& before) {
        held->setEnabled(before.enabled);
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
