// SPDX-License-Identifier: GPL-3.0-or-later
// The window's way back to a backup, and its answers to a file that does not open.
#include "core/services/backup_service.h"
#include "core/services/check_service.h"
#include "core/services/workspace.h"
#include "ui/settings/backup_table_model.h"
#include "ui/settings/preferences.h"
#include "ui/shell/desk.h"
#include "ui/shell/first_run_page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/rescue_page.h"
#include "ui/support/file_chooser.h"
#include "ui/text/convert.h"
#include "ui/text/format.h"
#include "ui/text/messages.h"

#include <QDir>
#include <QFileInfo>
#include <QStackedLayout>

namespace preceptor::ui {

namespace {

// "Our programme 2026-11-24.preceptor" for ".../Our programme backups/2026-11-24T110000Z.preceptor-backup".
QString nameForCopyOf(const QString& backup) {
    const QFileInfo info(backup);
    QString programme = info.dir().dirName();
    const QString folderEnd = QStringLiteral(" backups");
    if (programme.endsWith(folderEnd)) programme.chop(folderEnd.size());
    return QStringLiteral("%1 %2.preceptor").arg(programme, info.fileName().left(10));
}

} // namespace

// A file that cannot be opened leaves the one that is open as it is.
void MainWindow::refuse(const QString& path, const Error& error) {
    const bool gone = error.code == ErrorCode::FileNotFound;
    if ((gone && !backupsOf(toPath(path)).empty()) || error.code == ErrorCode::FileDamaged)
        return showRescue(path,
                          gone ? tr("%1 is not there any more. Its backups are; choose one to work on with.").arg(path)
                               : sentence(error));
    if (gone) m_preferences.forgetRecentFile(path);
    const bool readable = error.code == ErrorCode::FileLocked || error.code == ErrorCode::DiskFull;
    if (m_desk && !readable) return m_runner.show(error);
    showFirstRun();
    m_firstRun->setNotice(sentence(error), readable ? path : QString());
}

void MainWindow::showRescue(const QString& path, const QString& sentence) {
    if (!m_rescue) {
        m_rescue = new RescuePage(m_runner);
        m_stack->addWidget(m_rescue);
        connect(m_rescue, &RescuePage::restoreAsked, this, [this](const QString& backup, bool anyProgramme) {
            restore(pathToQt(m_rescue->file()), backup, anyProgramme);
        });
        connect(m_rescue, &RescuePage::lookInsideAsked, this, &MainWindow::lookInside);
        connect(m_rescue, &RescuePage::unlockAsked, this, &MainWindow::unlockBackup);
        connect(m_rescue, &RescuePage::otherFileAsked, this, &MainWindow::askForFile);
        connect(m_rescue, &RescuePage::backAsked, this, &MainWindow::leaveRescue);
    }
    const auto by = keyOf(path);
    m_rescue->show(toPath(path), sentence, by ? std::optional(by->holder.role) : std::nullopt);
    m_stack->setCurrentWidget(m_rescue);
    m_rescue->setFocus(Qt::OtherFocusReason); // not where it was on the page before
    setWindowTitle(QStringLiteral("Preceptor"));
}

void MainWindow::leaveRescue() {
    if (!m_desk) return showFirstRun();
    showDesk();
}

// Read-only, in the place of the file it is of, which is closed meanwhile.
void MainWindow::lookInside(const QString& backup) {
    const std::filesystem::path file =
        m_rescue && m_stack->currentWidget() == m_rescue ? m_rescue->file() : m_workspace->path();
    const auto by = keyOf(pathToQt(file));
    if (!open(backup, OpenAs::Reader, by)) return;
    m_held = by;
    m_heldFile = file;
    for (const BackupRow& row : backupsOf(file))
        if (row.path == toPath(backup))
            m_desk->sayIsBackup(tr("You are looking into the backup of %1. It is read only: nothing can be changed "
                                   "here, and the present file is closed meanwhile.")
                                    .arg(momentText(row.madeAt)));
}

void MainWindow::leaveBackup() {
    const QString file = pathToQt(m_heldFile);
    const auto by = m_held;
    closeProgramme();
    if (open(file, OpenAs::Editor, by)) m_desk->go({PageId::Settings, QStringLiteral("backups"), 0, {}});
}

void MainWindow::lookWhetherWhole() {
    if (m_away || m_workspace->path().empty() || isBackup(m_workspace->path())) return;
    const auto work = [file = m_workspace->path()](Progress&) -> Result<bool> { return isWhole(file); };
    m_runner.runInBackground(m_desk, work, [this](const std::optional<bool>& whole) {
        if (whole && !*whole && m_desk) m_desk->warnOfDamage();
    });
}

void MainWindow::closeProgramme() {
    delete m_desk;
    m_desk = nullptr;
    m_workspace.reset();
    m_away.reset();
    guard();
}

void MainWindow::restore(const QString& path, const QString& backup, bool anyProgramme) {
    const std::filesystem::path file = toPath(path);
    const auto by = keyOf(path); // lives until the file is open again: both files need it
    if (isOpen(path)) closeProgramme();
    showFirstRun();
    m_firstRun->setBusy(tr("The programme is being put back to the backup…"));
    const auto work = [file, from = toPath(backup), &clock = m_clock, anyProgramme](Progress&) {
        return restoreFile(file, from, clock, anyProgramme);
    };
    m_runner.runInBackground(this, work, [this, path, backup, by](const std::optional<std::filesystem::path>& kept) {
        m_firstRun->setBusy({});
        const bool opened = open(path, OpenAs::Editor, by);
        if (kept && opened) sayRestored(path, backup, pathToQt(*kept));
    });
}

void MainWindow::sayRestored(const QString& path, const QString& backup, const QString& kept) {
    ToastText toast{
        .sentence =
            tr("Put back to the backup %1. What was there before is kept.").arg(QFileInfo(backup).completeBaseName()),
        .action = {},
        .onAction = {}};
    for (const BackupRow& row : backupsOf(toPath(path)))
        if (row.path == toPath(backup))
            toast.sentence =
                tr("Put back to the state of %1. What was there before is kept.").arg(momentText(row.madeAt));
    if (isBackup(toPath(kept))) {
        toast.action = tr("Undo");
        toast.onAction = [this, path, kept] { restore(path, kept, true); };
    }
    say(toast);
}

bool MainWindow::isOpen(const QString& path) const {
    std::error_code error;
    return m_workspace && std::filesystem::equivalent(m_workspace->path(), toPath(path), error);
}

void MainWindow::offerCopyOf(const QString& backup) {
    showFirstRun();
    m_firstRun->setBackupNotice(tr("%1 is a backup and stays as it is. Restore it under a new name to work with it.")
                                    .arg(QFileInfo(backup).fileName()),
                                backup);
}

void MainWindow::restoreUnderNewName(QString backup) { // NOLINT(performance-unnecessary-value-param)
    if (isLocked(toPath(backup)))
        return askToUnlock(toPath(backup), UnlockPage::Reason::Backup, [this, backup](const Unlocked& by) {
            m_heldBackups = {by};
            restoreUnderNewName(backup);
        });
    const QString target = m_files.saveFile(this, FileKind::Programme, nameForCopyOf(backup));
    if (target.isEmpty()) return;
    showFirstRun();
    m_firstRun->setBusy(tr("The backup is being restored under its new name…"));
    const auto work = [from = toPath(backup), to = toPath(target), &clock = m_clock](Progress&) {
        return restoreAs(from, to, clock);
    };
    const auto by = m_heldBackups.empty() ? std::nullopt : std::optional(m_heldBackups.back());
    m_runner.runInBackground(this, work, [this, backup, target, by](const std::optional<Unit>& restored) {
        m_firstRun->setBusy({});
        restored ? static_cast<void>(open(target, OpenAs::Editor, by)) : offerCopyOf(backup);
    });
}

} // namespace preceptor::ui
