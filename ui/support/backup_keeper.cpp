// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/backup_keeper.h"

#include "core/services/backup_service.h"
#include "core/services/side_file.h"
#include "core/services/workspace.h"
#include "ui/support/action_runner.h"

#include <QPointer>

namespace preceptor::ui {

namespace {

void backUp(Workspace& workspace, ActionRunner& runner, QObject* context) {
    const auto due = runner.read([&] { return workspace.backups().due(); });
    if (!due || !*due) return;
    auto opened = runner.read([&] { return SideFile::beside(workspace); });
    if (!opened) return;
    const auto work = [file = std::shared_ptr<SideFile>(std::move(*opened))](Progress& progress) {
        return BackupService(file->unit()).make([&progress] { return !progress.cancelled(); });
    };
    runner.runInBackground(context, work,
                           [&workspace, &runner, at = QPointer(context)](const std::optional<BackupRow>& made) {
                               if (!made) return;
                               runner.whenFree([&workspace, &runner, at, row = *made] {
                                   if (at) runner.read([&] { return workspace.backups().note(row), true; });
                               });
                           });
}

} // namespace

// An exchange, say, works on the file's own connection from a thread of its own.
void backUpIfDue(Workspace& workspace, ActionRunner& runner, QObject* context) {
    runner.whenFree([&workspace, &runner, at = QPointer(context)] {
        if (at) backUp(workspace, runner, at);
    });
}

} // namespace preceptor::ui
