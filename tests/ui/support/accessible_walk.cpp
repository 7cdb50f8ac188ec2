// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/accessible_walk.h"

#include <QAccessible>
#include <QWidget>

namespace preceptor::test {

namespace {

bool needsName(QAccessible::Role role) {
    switch (role) {
    case QAccessible::Button:
    case QAccessible::ButtonMenu:
    case QAccessible::ButtonDropDown:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::EditableText:
    case QAccessible::ComboBox:
    case QAccessible::SpinBox:
    case QAccessible::ListItem:
    case QAccessible::PageTab: return true;
    default: return false;
    }
}

QString describe(const QObject* object) {
    const QString name = object ? object->objectName() : QString();
    const QString type = object ? QString::fromLatin1(object->metaObject()->className()) : QStringLiteral("item");
    const QObject* parent = object ? object->parent() : nullptr;
    return QStringLiteral("%1 #%2 in %3")
        .arg(type, name, parent ? QString::fromLatin1(parent->metaObject()->className()) : QString());
}

void walk(QAccessibleInterface* node, QStringList& found) {
    if (!node || node->state().invisible) return;
    if (needsName(node->role()) && node->text(QAccessible::Name).trimmed().isEmpty()) found << describe(node->object());
    const bool inside = node->role() == QAccessible::EditableText || node->role() == QAccessible::SpinBox ||
                        node->role() == QAccessible::ComboBox;
    if (inside) return; // their inner parts carry the outer name
    for (int i = 0; i < qMin(node->childCount(), 60); ++i) walk(node->child(i), found);
}

} // namespace

QStringList namelessControls(QWidget* root) {
    QStringList found;
    walk(QAccessible::queryAccessibleInterface(root), found);
    return found;
}

QStringList namelessStops(QWidget* root) {
    QStringList found;
    for (QWidget* widget : root->findChildren<QWidget*>()) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisible() || !widget->isEnabled()) continue;
        if (widget->focusProxy()) continue; // that one takes the focus, and is walked itself
        QAccessibleInterface* node = QAccessible::queryAccessibleInterface(widget);
        if (!node || node->text(QAccessible::Name).trimmed().isEmpty()) found << describe(widget);
    }
    return found;
}

} // namespace preceptor::test
