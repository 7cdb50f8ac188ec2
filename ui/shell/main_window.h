// SPDX-License-Identifier: GPL-3.0-or-later
// The window: the first-run page while no file is open, otherwise one desk for the open file. Opens and creates files,
// speaks to the person (Notices), takes dropped files, and knows the keys that work everywhere.
#pragma once

#include "core/base/clock.h"
#include "core/base/storage_failure.h"
#include "core/services/protection.h"
#include "ui/shell/unlock_page.h"
#include "ui/support/action_runner.h"
#include "ui/support/notices.h"
#include "ui/support/page.h"

#include <QPointer>
#include <QWidget>

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

class QStackedLayout;
class QTimer;

namespace preceptor {
class Workspace;
enum class OpenAs;
struct WorkspaceOptions;
} // namespace preceptor

namespace preceptor::ui {

class Desk;
class FileChooser;
class FirstRunPage;
class IdleLock;
class SealedWords;
class Preferences;
class RescuePage;
class SessionWatch;

class MainWindow final : public QWidget, public Notices {
    Q_OBJECT
public:
    MainWindow(const Clock& clock, Preferences& preferences, FileChooser& files, QWidget* parent = nullptr);
    ~MainWindow() override;

    void showFirstRun();
    bool openFile(const QString& path);
    bool openReadOnly(const QString& path);
    void createFile(const QString& path);
    // Makes the demo programme; given by the composition root.
    using DemoMaker = std::function<Status(const QString& path)>;
    void setDemoMaker(DemoMaker maker);
    // How long after a file is opened its backup begins; by then the window is up and idle.
    void setBackupDelay(int millis) { m_backupDelay = millis; }
    // A fresh copy of the demo programme in the documents folder, under a name not yet used.
    void startDemo();

    void say(const ToastText& text) override;
    void stop(const QString& sentence) override;
    // Something failed outside of any call to the file: what is on the screen is read anew.
    void tellBroken(const StorageFailure& failure);
    Desk* desk() const { return m_desk; }

    // Closes a protected file and lets go of its key; whoever unlocks it is where this person was.
    void lock();
    IdleLock& idleLock() { return *m_idle; }
    SessionWatch& sessionWatch() { return *m_session; }
    UnlockPage* unlockPage() const { return m_unlock; } // null before the first passphrase is asked for

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void addShortcuts();
    bool open(const QString& named, OpenAs as, const std::optional<Unlocked>& by = {});
    // window_protection.cpp
    void watchProtection();
    void guard(); // the idle time is watched as long as a protected file is open, the session while one becomes that
    std::optional<Unlocked> keyOf(const QString& path) const;
    bool mustUnlock(const QString& path, OpenAs as) const;
    using Opened = std::function<void(const Unlocked& by)>;
    void askToUnlock(const std::filesystem::path& file, UnlockPage::Reason reason, const Opened& then);
    void leaveUnlock();
    void refuseUnlock(const Error& error);
    void putAway();
    void keepUnsent();
    void sealWords();
    void comeBack(const Unlocked& by);
    void reopen();
    void unlockBackup(const QString& backup);
    void askProtection(); // of a programme that was just begun
    void sayNotProtected();
    void sayIfLarge(); // for a protected file
    void showDesk();

    void adopt(std::unique_ptr<Workspace> workspace);
    void refuse(const QString& path, const Error& error);
    void showRescue(const QString& path, const QString& sentence);
    void leaveRescue();
    void lookInside(const QString& backup);
    void leaveBackup();
    // Whether the pages of the open file are whole; on a worker thread.
    void lookWhetherWhole();
    void closeProgramme();
    void backUpIfOverdue();
    bool isOpen(const QString& path) const;
    // Puts `backup` in the place of the file, and opens it again.
    void restore(const QString& path, const QString& backup, bool anyProgramme);
    void sayRestored(const QString& path, const QString& backup, const QString& kept);
    void offerCopyOf(const QString& backup);
    void restoreUnderNewName(QString backup); // by value: the page forgets it meanwhile
    void askForFile();
    void askForNewFile();
    void setLanguage(const QString& code);
    void changeTextSizeBy(int steps);
    void goToSection(int number);
    WorkspaceOptions options() const;

    const Clock& m_clock;
    Preferences& m_preferences;
    FileChooser& m_files;
    ActionRunner m_runner;
    QStackedLayout* m_stack;
    QTimer* m_backupClock;
    DemoMaker m_demoMaker;
    int m_backupDelay = 4000;
    FirstRunPage* m_firstRun = nullptr;
    RescuePage* m_rescue = nullptr;
    UnlockPage* m_unlock = nullptr;
    Opened m_afterUnlock;
    IdleLock* m_idle;
    SessionWatch* m_session;
    // Of a file that cannot be open now: it is damaged, put back, or one of its backups is looked into.
    std::optional<Unlocked> m_held;
    std::filesystem::path m_heldFile;
    std::vector<Unlocked> m_heldBackups; // of earlier passphrases
    struct Away {
        Holder holder; // known, as what follows, once nothing else uses the file
        std::string dataVersion;
        QPointer<QWidget> focus;
        bool cutShort = false;              // something was being read
        std::int64_t unsent = 0;            // what was half filled in, as the file has kept it; 0: nothing
        std::shared_ptr<SealedWords> words; // nothing until the file is closed
    };
    std::optional<Away> m_away; // the file is locked
    QPointer<Toast> m_toast;
    std::unique_ptr<Workspace> m_workspace; // outlives the desk
    Desk* m_desk = nullptr;
};

} // namespace preceptor::ui
