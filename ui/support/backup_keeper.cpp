// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/backup_keeper.h"

#include "core/services/backup_service.h"
#include "core/services/side_file.h"
#include "core/services/workspace.h"
#include "ui/support/action_runner.h"

namespace preceptor::ui {

BackgroundJob* backUpIfDue(Workspace& workspace, ActionRunner& runner, QObject* context,
                           const std::function<void()>& then) {
    const auto due = runner.read([&] { return workspace.backups().due(); });
    if (due && !*due && then) then();
    if (!due || !*due) return nullptr;
    auto opened = runner.read([&] { return SideFile::beside(workspace); });
    if (!opened) return nullptr;
    const auto work = [file = std::shared_ptr<SideFile>(std::move(*opened))](Progress& progress) {
        return BackupService(file->unit()).make([&progress] { return !progress.cancelled(); });
    };
    return runner.runInBackground(context, work, [&workspace, &runner, then](const std::optional<BackupRow>& made) {
        if (!made || !runner.read([&] { return workspace.backups().note(*made), true; })) return;
        if (then) then();
    });
}

} // namespace preceptor::ui
