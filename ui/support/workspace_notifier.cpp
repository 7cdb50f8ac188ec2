// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/workspace_notifier.h"

#include "core/services/workspace.h"

#include <QPointer>
#include <QThread>

namespace preceptor::ui {

WorkspaceNotifier::WorkspaceNotifier(Workspace& workspace, QObject* parent) : QObject(parent) {
    workspace.onCommit([guard = QPointer<WorkspaceNotifier>(this)](const ChangeSet& changes) {
        if (guard) guard->pass(changes);
    });
}

void WorkspaceNotifier::pass(const ChangeSet& changes) {
    if (QThread::currentThread() == thread()) return Q_EMIT changed(changes);
    QMetaObject::invokeMethod(
        this, [this, changes] { Q_EMIT changed(changes); }, Qt::QueuedConnection);
}

} // namespace preceptor::ui
