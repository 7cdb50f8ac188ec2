// SPDX-License-Identifier: GPL-3.0-or-later
// The window and protected files: asking for the passphrase, locking, and coming back.
#include "core/services/backup_service.h"
#include "core/services/unsent_service.h"
#include "core/services/workspace.h"
#include "ui/settings/preferences.h"
#include "ui/shell/desk.h"
#include "ui/shell/first_run_page.h"
#include "ui/shell/idle_lock.h"
#include "ui/shell/main_window.h"
#include "ui/shell/rescue_page.h"
#include "ui/shell/sealed_words.h"
#include "ui/shell/session_watch.h"
#include "ui/support/brief_clipboard.h"
#include "ui/support/shown_copies.h"
#include "ui/support/unsent_forms.h"
#include "ui/support/when_quiet.h"
#include "ui/text/convert.h"

#include <QApplication>
#include <QClipboard>
#include <QStackedLayout>

#include <algorithm>
#include <utility>

namespace preceptor::ui {

namespace {

constexpr qint64 kMinuteMillis = 60'000;

// What was copied here by hand, a name say, is not left for whoever comes next; what another program has put there is.
void clearCopied() {
    QClipboard* clipboard = QApplication::clipboard();
    if (clipboard->ownsClipboard()) clipboard->clear(QClipboard::Clipboard);
    if (clipboard->ownsSelection()) clipboard->clear(QClipboard::Selection);
}

} // namespace

void MainWindow::watchProtection() {
    m_idle = new IdleLock([this] { return m_preferences.lockMinutes() * kMinuteMillis; }, this);
    m_session = new SessionWatch(this);
    connect(m_idle, &IdleLock::idle, this, &MainWindow::lock);
    connect(m_session, &SessionWatch::away, this, [this] {
        if (m_desk && !m_away && (isProtected(m_workspace->path()) || m_runner.isAlone())) return lock();
        m_session->letSleep();
    });
}

void MainWindow::guard() {
    if (m_away) return; // who locks it sees to that
    const bool open = m_workspace && isProtected(m_workspace->path());
    const bool changing = m_desk && m_runner.isAlone(); // a plain one may be protected by then
    if (open != m_idle->watching()) m_idle->setWatching(open);
    open || changing ? m_session->start() : m_session->letSleep();
    if (m_desk) m_desk->refreshProtection();
}

std::optional<Unlocked> MainWindow::keyOf(const QString& path) const {
    if (isOpen(path) && m_workspace->unlocked()) return m_workspace->unlocked();
    return m_held && m_heldFile == toPath(path) ? m_held : std::nullopt;
}

// The key of a file opens its copies too, but who unlocked the one may have another role in the other; a reader has
// none to lose.
bool MainWindow::mustUnlock(const QString& path, OpenAs as) const {
    const std::filesystem::path file = toPath(path);
    if (!isProtected(file)) return false;
    return as == OpenAs::Reader ? isLocked(file) : !keyOf(path);
}

void MainWindow::askToUnlock(const std::filesystem::path& file, UnlockPage::Reason reason, const Opened& then) {
    if (!m_unlock) {
        m_unlock = new UnlockPage(m_runner);
        m_stack->addWidget(m_unlock);
        connect(m_unlock, &UnlockPage::unlocked, this, [this](const Unlocked& by) {
            if (const Opened next = std::exchange(m_afterUnlock, {})) next(by);
        });
        connect(m_unlock, &UnlockPage::refused, this, &MainWindow::refuseUnlock);
        connect(m_unlock, &UnlockPage::otherFileAsked, this, &MainWindow::askForFile);
        connect(m_unlock, &UnlockPage::backAsked, this, &MainWindow::leaveUnlock);
    }
    m_afterUnlock = then;
    m_unlock->ask(file, reason);
    m_unlock->setBackOffered(reason == UnlockPage::Reason::Backup || (m_desk && reason == UnlockPage::Reason::Opened));
    m_stack->setCurrentWidget(m_unlock);
    setWindowTitle(QStringLiteral("Preceptor"));
}

void MainWindow::leaveUnlock() {
    m_afterUnlock = {};
    leaveRescue();
}

void MainWindow::refuseUnlock(const Error& error) {
    const QString path = pathToQt(m_unlock->file());
    if (m_away) closeProgramme();
    if (m_desk) showDesk();
    m_afterUnlock = {};
    refuse(path, error);
}

// Once it is locked there is no way back to it but a key.
void MainWindow::showDesk() {
    if (!m_away) return m_stack->setCurrentWidget(m_desk);
    askToUnlock(m_workspace->path(), UnlockPage::Reason::Locked, [this](const Unlocked& by) { comeBack(by); });
}

void MainWindow::lock() {
    if (!m_desk || m_away) return;
    if (!isProtected(m_workspace->path())) {
        if (!m_runner.isAlone()) return sayNotProtected();
        // It may be being protected; then it is locked as soon as it is.
        return m_runner.whenFree([this] { QMetaObject::invokeMethod(this, &MainWindow::lock, Qt::QueuedConnection); });
    }
    const auto jobs = findChildren<BackgroundJob*>();
    const bool reading = std::any_of(jobs.begin(), jobs.end(), [](const BackgroundJob* job) { return job->running(); });
    m_away = Away{{}, {}, QApplication::focusWidget(), reading, 0, {}};
    if (m_toast) m_toast->hide();
    m_idle->setWatching(false);
    showDesk(); // what is asked for now is the key; the pages write what they have when they go out of sight
    m_unlock->setReady(false);
    whenQuiet(this, m_runner, [this] { putAway(); });
}

void MainWindow::putAway() {
    if (!m_away) return;
    const std::filesystem::path file = m_workspace->path();
    if (!m_workspace->unlocked() && !isProtected(file)) { // the protection was being taken off
        m_away.reset();
        m_afterUnlock = {};
        showDesk();
        m_desk->refreshHeading();
        return guard();
    }
    m_held.reset();
    m_heldBackups.clear();
    if (isBackup(file)) { // looked into; what is locked is the file it is of
        closeProgramme();
        const QString path = pathToQt(m_heldFile);
        askToUnlock(toPath(path), UnlockPage::Reason::Locked,
                    [this, path](const Unlocked& by) { open(path, OpenAs::Editor, by); });
    } else {
        m_desk->writeWhatWaits();
        for (BriefClipboard* copied : m_desk->findChildren<BriefClipboard*>()) copied->takeOff();
        for (ShownCopies* shown : m_desk->findChildren<ShownCopies*>()) shown->takeOff();
        clearCopied();
        keepUnsent();
        if (const auto& by = m_workspace->unlocked()) m_away->holder = by->holder;
        m_away->dataVersion = m_workspace->dataVersion();
        sealWords();
        m_runner.read([this] { return m_workspace->suspend(), true; });
        m_unlock->setReady(true);
    }
    m_session->letSleep();
}

// A PC that dies while it is locked takes what is in memory with it. Where the disk refuses, it still waits there.
void MainWindow::keepUnsent() {
    if (m_workspace->readOnly()) return;
    try {
        const auto kept = m_workspace->unsent().keep(unsentForms(m_desk));
        if (kept) m_away->unsent = *kept;
    } catch (const std::exception&) { // also without memory; nothing may keep it from being locked
        m_away->unsent = 0;
    }
}

// Nothing of the programme is left in what was on the screen.
void MainWindow::sealWords() {
    std::vector<QWidget*> roots{m_desk};
    if (m_toast) roots.push_back(m_toast);
    if (const auto& by = m_workspace->unlocked()) m_away->words = std::make_shared<SealedWords>(roots, *by);
}

// The same person goes on in the middle of it; for somebody else, with another role or after a change of the key, the
// pages are made anew.
void MainWindow::comeBack(const Unlocked& by) {
    const QString path = pathToQt(m_workspace->path());
    const bool same = by.holder == m_away->holder && (!m_away->words || m_away->words->giveBack(by));
    if (!same) {
        const Destination here = m_desk->here();
        closeProgramme();
        if (open(path, OpenAs::Editor, by)) m_desk->go(here);
        return;
    }
    const auto resumed = m_runner.read([&] { return m_workspace->resume(by); });
    if (!resumed || !*resumed) {
        closeProgramme();
        if (resumed)
            refuse(path, resumed->error());
        else
            showFirstRun();
        return;
    }
    const Away was = *std::exchange(m_away, std::nullopt);
    showDesk();
    if (was.cutShort || m_workspace->dataVersion() != was.dataVersion) m_desk->hearOfAll();
    m_desk->refreshHeading();
    if (was.focus) was.focus->setFocus(Qt::OtherFocusReason);
    if (was.words) was.words->readAnew();
    if (was.unsent != 0) m_runner.run([&] { return m_workspace->unsent().drop(was.unsent); }); // it is there again
    guard();
    backUpIfOverdue(); // it may have been locked for a night
}

// After work on the file that left it closed.
void MainWindow::reopen() {
    const QString path = pathToQt(m_workspace->path());
    closeProgramme();
    openFile(path);
}

void MainWindow::unlockBackup(const QString& backup) {
    const bool fromRescue = m_rescue && m_stack->currentWidget() == m_rescue;
    askToUnlock(toPath(backup), UnlockPage::Reason::Backup, [this, fromRescue](const Unlocked& by) {
        m_heldBackups.push_back(by);
        if (fromRescue) {
            if (m_held) m_heldBackups.push_back(*m_held); // it opens other backups
            m_held = by; // the file's own key cannot be known any more, and whoever came last may do more
            m_heldFile = m_rescue->file();
            m_rescue->lookAgain(by.holder.role);
            return m_stack->setCurrentWidget(m_rescue);
        }
        showDesk();
        m_desk->go({PageId::Settings, QStringLiteral("backups"), 0, {}});
    });
}

void MainWindow::sayIfLarge() {
    if (!isProtected(m_workspace->path())) return;
    const auto bytes = m_runner.read([this] { return m_workspace->bytes(); }).value_or(0);
    if (bytes <= kSealedWarnBytes) return;
    say({.sentence = tr("This file is larger than %1 MB and opens slowly. At %2 MB nothing more can be added; begin a "
                        "new file for the next year before that.")
                         .arg(kSealedWarnBytes >> 20)
                         .arg(kSealedMostBytes >> 20),
         .action = {},
         .onAction = {}});
}

void MainWindow::askProtection() { m_desk->go({PageId::Settings, QStringLiteral("protection"), 0, {}}); }

void MainWindow::sayNotProtected() {
    say({.sentence = tr("Only a protected file can be locked; this one is plain, and whoever has it can read it."),
         .action = tr("Protect it"),
         .onAction = [this] { askProtection(); }});
}

} // namespace preceptor::ui
