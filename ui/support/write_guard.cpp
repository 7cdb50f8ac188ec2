// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/write_guard.h"

#include "ui/style/button_kind.h"

#include <QAbstractButton>
#include <QApplication>
#include <QEvent>
#include <QScopedValueRollback>

#include <algorithm>

namespace preceptor::ui {

namespace {

constexpr const char* kPressingIt = "pressingIt";

// They begin something whose end is a change, or are one, without looking like it.
constexpr const char* kWriters[] = {"addMenu",      "addModule",     "addTest",      "addTyped",    "addWorkplace",
                                    "newWorkplace", "attachFile",    "awardCredit",  "consentYes",  "deskRemove",
                                    "moduleDown",   "moduleOut",     "moduleUp",     "newRow",      "planHalfDays",
                                    "meetingFile",  "enrolFromFile", "trustContact", "trustSender", "newInstitution",
                                    "newWorkshop",  "newCase",       "planSeries",   "deletePeople"};

// They look like it and change nothing, or have a reason of their own to tell, or are the reader's own to do.
constexpr const char* kReaders[] = {"unlock",        "takeAttendance",  "outcomeDone", "writeBundle",
                                    "restoreBackup", "exportCsv",       "printSheet",  "recoveryPutAway",
                                    "takeBundle",    "changePassphrase"};

bool isIn(const char* const* begin, const char* const* end, const QString& name) {
    return std::any_of(begin, end, [&](const char* each) { return name == QLatin1String(each); });
}

bool writes(const QAbstractButton* button) {
    for (const QWidget* at = button; at; at = at->parentWidget())
        if (const QVariant mark = at->property(kPressingIt); mark.isValid())
            return mark.toInt() == static_cast<int>(PressingIt::Writes);
    const QString name = button->objectName();
    if (isIn(std::begin(kReaders), std::end(kReaders), name)) return false;
    if (isIn(std::begin(kWriters), std::end(kWriters), name)) return true;
    const ButtonKind kind = buttonKind(button);
    return kind == ButtonKind::Primary || kind == ButtonKind::Danger;
}

} // namespace

void markButtons(QWidget* widget, PressingIt does) { widget->setProperty(kPressingIt, static_cast<int>(does)); }

WriteGuard::WriteGuard(QWidget* root) : QObject(root), m_root(root) {}

void WriteGuard::setReason(const QString& reason) {
    if (reason == m_reason) return;
    release();
    m_reason = reason;
    if (m_reason.isEmpty()) return qApp->removeEventFilter(this);
    qApp->installEventFilter(this);
    for (auto* button : m_root->findChildren<QAbstractButton*>()) hold(button);
}

void WriteGuard::eachText(TextVisitor& visitor) {
    for (Before& before : m_held) {
        visitor.visit(before.toolTip);
        visitor.visit(before.description);
    }
}

// A button is held as soon as it is in sight; its page may say again that it can be pressed.
bool WriteGuard::eventFilter(QObject* object, QEvent* event) {
    const auto type = event->type();
    if (m_holding || (type != QEvent::Show && type != QEvent::EnabledChange)) return false;
    auto* button = qobject_cast<QAbstractButton*>(object);
    if (button && m_root->isAncestorOf(button)) hold(button);
    return false;
}

void WriteGuard::hold(QAbstractButton* button) {
    if (m_reason.isEmpty() || !writes(button)) return;
    const QScopedValueRollback<bool> own(m_holding, true);
    const bool able = !button->testAttribute(Qt::WA_ForceDisabled); // by itself, whatever it is in
    const auto known = m_held.find(button);
    if (known == m_held.end()) {
        m_held.insert(button, {button->toolTip(), button->accessibleDescription(), able});
        connect(button, &QObject::destroyed, this, [this, button] { m_held.remove(button); });
    } else if (able) {
        known->enabled = true;
    }
    button->setEnabled(false);
    button->setToolTip(m_reason);
    button->setAccessibleDescription(m_reason);
}

void WriteGuard::release() {
    const QScopedValueRollback<bool> own(m_holding, true);
    for (auto held = m_held.cbegin(); held != m_held.cend(); ++held) {
        disconnect(held.key(), &QObject::destroyed, this, nullptr);
        held.key()->setEnabled(held->enabled);
        held.key()->setToolTip(held->toolTip);
        held.key()->setAccessibleDescription(held->description);
    }
    m_held.clear();
}

} // namespace preceptor::ui
