// SPDX-License-Identifier: GPL-3.0-or-later
// The window: the first-run page while no file is open, otherwise one desk for the open file. Opens and creates files,
// speaks to the person (Notices), takes dropped files, and knows the keys that work everywhere.
#pragma once

#include "core/base/clock.h"
#include "ui/support/action_runner.h"
#include "ui/support/notices.h"

#include <QPointer>
#include <QWidget>

#include <functional>
#include <memory>

class QStackedLayout;

namespace preceptor {
class Workspace;
enum class OpenAs;
struct WorkspaceOptions;
} // namespace preceptor

namespace preceptor::ui {

class Desk;
class FileChooser;
class FirstRunPage;
class Preferences;
class RescuePage;

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
    Desk* desk() const { return m_desk; }

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void addShortcuts();
    bool open(const QString& path, OpenAs as);
    void adopt(std::unique_ptr<Workspace> workspace);
    void refuse(const QString& path, const Error& error);
    void showRescue(const QString& path, const QString& sentence);
    void leaveRescue();
    // Whether the pages of the open file are whole; on a worker thread.
    void lookWhetherWhole();
    void closeProgramme();
    bool isOpen(const QString& path) const;
    // Puts `backup` in the place of the file, and opens it again.
    void restore(const QString& path, const QString& backup);
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
    DemoMaker m_demoMaker;
    int m_backupDelay = 4000;
    FirstRunPage* m_firstRun = nullptr;
    RescuePage* m_rescue = nullptr;
    QPointer<Toast> m_toast;
    std::unique_ptr<Workspace> m_workspace; // outlives the desk
    Desk* m_desk = nullptr;
};

} // namespace preceptor::ui
