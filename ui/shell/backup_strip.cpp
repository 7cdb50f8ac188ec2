// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/backup_strip.h"

#include "ui/widgets/button.h"

namespace preceptor::ui {

BackupStrip::BackupStrip(QWidget* parent)
    : NoticeStrip(Icon::Shield, Tone::Info, namedButton("leaveBackup", ButtonKind::Secondary, Icon::Undo), parent) {
    setObjectName(QStringLiteral("backupStrip"));
    BackupStrip::retranslate();
}

void BackupStrip::retranslate() { way().setText(tr("Back to the backups")); }

} // namespace preceptor::ui
