// SPDX-License-Identifier: GPL-3.0-or-later
// Carries what core committed to the pages, on the pages' thread.
#pragma once

#include "core/model/change_set.h"

#include <QObject>

namespace preceptor {
class Workspace;
}

namespace preceptor::ui {

class WorkspaceNotifier final : public QObject {
    Q_OBJECT
public:
    // The workspace must not commit any more once the notifier is gone: both belong to one open file.
    explicit WorkspaceNotifier(Workspace& workspace, QObject* parent = nullptr);

Q_SIGNALS:
    void changed(const preceptor::ChangeSet& changes);

private:
    void pass(const ChangeSet& changes);
};

} // namespace preceptor::ui
