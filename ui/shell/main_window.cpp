// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "core/base/links.h"
#include "core/services/backup_service.h"
#include "core/services/programme_service.h"
#include "core/services/workspace.h"
#include "ui/settings/preferences.h"
#include "ui/shell/demo_path.h"
#include "ui/shell/desk.h"
#include "ui/shell/first_run_page.h"
#include "ui/shell/side_rail.h"
#include "ui/support/backup_keeper.h"
#include "ui/support/file_chooser.h"
#include "ui/support/language.h"
#include "ui/text/convert.h"
#include "ui/text/messages.h"

#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QShortcut>
#include <QStackedLayout>
#include <QTimer>

namespace preceptor::ui {

namespace {

constexpr int kLookDelayMillis = 1000; // after the first page is there
constexpr int kBackupLookMillis = 3'600'000;

// Slides and papers; what may be a list of people or a meeting's report goes to the import.
bool isPaper(const QString& path) {
    const QStringList papers = {QStringLiteral("pdf"), QStringLiteral("pptx"), QStringLiteral("ppt"),
                                QStringLiteral("odp"), QStringLiteral("docx"), QStringLiteral("doc"),
                                QStringLiteral("odt")};
    return papers.contains(QFileInfo(path).suffix().toLower());
}

QString droppedFile(const QMimeData* data) {
    if (!data->hasUrls() || data->urls().size() != 1) return {};
    const QString path = data->urls().first().toLocalFile();
    const QStringList wanted = {QStringLiteral("csv"),
                                QStringLiteral("tsv"),
                                QStringLiteral("txt"),
                                QStringLiteral("xlsx"),
                                QStringLiteral("preceptor"),
                                QStringLiteral("preceptor-backup"),
                                QStringLiteral("preceptor-bundle")};
    return isPaper(path) || wanted.contains(QFileInfo(path).suffix().toLower()) ? path : QString();
}

} // namespace

MainWindow::MainWindow(const Clock& clock, Preferences& preferences, FileChooser& files, QWidget* parent)
    : QWidget(parent), m_clock(clock), m_preferences(preferences), m_files(files), m_runner(*this),
      m_stack(new QStackedLayout(this)), m_backupClock(new QTimer(this)) {
    watchProtection();
    connect(m_stack, &QStackedLayout::currentChanged, this, [this] {
        if (m_toast) m_toast->raise(); // what comes in sight comes above it
    });
    m_backupClock->setObjectName(QStringLiteral("backupClock"));
    m_backupClock->setInterval(kBackupLookMillis);
    connect(m_backupClock, &QTimer::timeout, this, &MainWindow::backUpIfOverdue);
    setWindowTitle(QStringLiteral("Preceptor"));
    setAcceptDrops(true);
    setMinimumSize(900, 560);
    resize(1366, 697);
    restoreGeometry(preferences.windowGeometry());
    addShortcuts();
}

MainWindow::~MainWindow() { delete m_desk; }

WorkspaceOptions MainWindow::options() const {
    return {.operatorName = toStd(m_preferences.operatorName()), .stateFolder = toPath(m_preferences.stateFolder())};
}

void MainWindow::showFirstRun() {
    if (!m_firstRun) {
        m_firstRun = new FirstRunPage;
        m_stack->addWidget(m_firstRun);
        connect(m_firstRun, &FirstRunPage::demoChosen, this, [this] { startDemo(); });
        connect(m_firstRun, &FirstRunPage::newChosen, this, &MainWindow::askForNewFile);
        connect(m_firstRun, &FirstRunPage::openChosen, this, &MainWindow::askForFile);
        connect(m_firstRun, &FirstRunPage::recentChosen, this, &MainWindow::openFile);
        connect(m_firstRun, &FirstRunPage::readOnlyChosen, this, &MainWindow::openReadOnly);
        connect(m_firstRun, &FirstRunPage::copyChosen, this, &MainWindow::restoreUnderNewName);
        connect(m_firstRun, &FirstRunPage::backChosen, this, &MainWindow::leaveRescue);
        connect(m_firstRun, &FirstRunPage::languageChosen, this, &MainWindow::setLanguage);
    }
    m_firstRun->setDemoOffered(static_cast<bool>(m_demoMaker));
    m_firstRun->setRecentFiles(m_preferences.recentFiles());
    m_firstRun->setBackOffered(m_desk != nullptr);
    m_firstRun->setProtectionWanted(false);
    m_stack->setCurrentWidget(m_firstRun);
    setWindowTitle(QStringLiteral("Preceptor"));
}

bool MainWindow::openFile(const QString& path) {
    if (isBackup(toPath(path))) return offerCopyOf(path), false;
    if (!isOpen(path) || (m_workspace->readOnly() && !m_away)) return open(path, OpenAs::Editor);
    showDesk();
    return !m_away;
}

bool MainWindow::openReadOnly(const QString& path) { return open(path, OpenAs::Reader); }

bool MainWindow::open(const QString& named, OpenAs as, const std::optional<Unlocked>& by) {
    const QString path = pathToQt(followed(toPath(named)));
    if (!by && mustUnlock(path, as)) {
        askToUnlock(toPath(path), UnlockPage::Reason::Opened,
                    [this, path, as](const Unlocked& unlocked) { open(path, as, unlocked); });
        return false;
    }
    try {
        WorkspaceOptions wanted = options();
        wanted.unlocked = by ? by : keyOf(path);
        // Whoever has unlocked the file is who works in it; a key on paper is nobody.
        if (wanted.unlocked && wanted.unlocked->holder.role != HolderRole::Recovery)
            wanted.operatorName = wanted.unlocked->holder.name;
        m_held = wanted.unlocked; // its backups need it when the file does not open
        m_heldFile = toPath(path);
        auto opened = Workspace::open(toPath(path), as, m_clock, wanted);
        if (!opened) return refuse(path, opened.error()), false;
        adopt(std::move(opened).value());
        return true;
    } catch (const StorageFailure& failure) {
        showFirstRun();
        m_firstRun->setNotice(sentence(failure));
        return false;
    }
}

void MainWindow::createFile(const QString& path) {
    auto made = m_runner.run([&] { return Workspace::create(toPath(path), m_clock, options()); });
    if (!made) return;
    const bool protect = m_firstRun && m_firstRun->protectionWanted();
    adopt(std::move(*made));
    // A class and a conference belong to a programme; it is called as its file until somebody says otherwise.
    const ProgrammeDraft draft{.name = toStd(QFileInfo(path).completeBaseName()),
                               .startOn = m_clock.today(),
                               .endOn = {},
                               .language = toStd(m_preferences.language())};
    m_runner.run([&] { return m_workspace->programmes().create(draft); });
    if (protect) askProtection();
}

void MainWindow::setDemoMaker(DemoMaker maker) { m_demoMaker = std::move(maker); }

void MainWindow::startDemo() {
    const QString target = freeDemoPath();
    showFirstRun();
    m_firstRun->setBusy(tr("The demo programme is being filled in…"));
    m_runner.runInBackground(
        this, [target, make = m_demoMaker](Progress&) { return make(target); },
        [this, target](const std::optional<Unit>& made) {
            m_firstRun->setBusy({});
            if (made) openFile(target);
        });
}

void MainWindow::adopt(std::unique_ptr<Workspace> workspace) {
    if (m_toast) m_toast->hide(); // its way back belongs to the earlier file
    m_away.reset();
    delete m_desk;
    m_workspace = std::move(workspace);
    m_desk = new Desk(*m_workspace, m_runner, m_files, m_preferences);
    m_stack->addWidget(m_desk);
    m_stack->setCurrentWidget(m_desk);
    // These may replace the desk, so they wait until it has finished asking.
    connect(m_desk, &Desk::openFileAsked, this, &MainWindow::askForFile, Qt::QueuedConnection);
    connect(m_desk, &Desk::newProgrammeAsked, this, &MainWindow::askForNewFile, Qt::QueuedConnection);
    const auto restoreHere = [this](const QString& backup, bool anyProgramme) {
        restore(pathToQt(m_workspace->path()), backup, anyProgramme);
    };
    connect(m_desk, &Desk::restoreAsked, this, restoreHere, Qt::QueuedConnection);
    connect(m_desk, &Desk::lookInsideAsked, this, &MainWindow::lookInside, Qt::QueuedConnection);
    connect(m_desk, &Desk::backFromBackupAsked, this, &MainWindow::leaveBackup, Qt::QueuedConnection);
    connect(m_desk, &Desk::unlockBackupAsked, this, &MainWindow::unlockBackup, Qt::QueuedConnection);
    connect(m_desk, &Desk::reopenAsked, this, &MainWindow::reopen, Qt::QueuedConnection);
    connect(m_desk, &Desk::protectionChanged, this, &MainWindow::guard);
    connect(m_desk, &Desk::lockAsked, this, &MainWindow::lock, Qt::QueuedConnection);
    guard();
    const QString path = pathToQt(m_workspace->path());
    if (path.isEmpty() || isBackup(m_workspace->path())) return;
    m_desk->offerUnsent();
    m_preferences.addRecentFile(path);
    m_held.reset();
    m_heldBackups.clear();
    sayIfLarge();
    QTimer::singleShot(kLookDelayMillis, m_desk, [this] { lookWhetherWhole(); });
    QTimer::singleShot(m_backupDelay, m_desk, [this] { backUpIfDue(*m_workspace, m_runner, m_desk); });
    m_backupClock->start();
}

// A window that stays open for days has no other occasion.
void MainWindow::backUpIfOverdue() {
    if (!m_desk || m_away) return;
    if (m_runner.isAlone()) return; // the next hour
    const auto overdue = m_runner.read([this] { return m_workspace->backups().overdue(); });
    if (overdue && *overdue) backUpIfDue(*m_workspace, m_runner, m_desk);
}

void MainWindow::askForFile() {
    const QString path = m_files.openFile(this, FileKind::Programme);
    if (!path.isEmpty()) openFile(path);
}

void MainWindow::askForNewFile() {
    const QString path =
        m_files.saveFile(this, FileKind::Programme, tr("Our programme") + QStringLiteral(".preceptor"));
    if (!path.isEmpty()) createFile(path);
}

void MainWindow::setLanguage(const QString& code) {
    m_preferences.setLanguage(code);
    switchLanguage(code);
}

void MainWindow::say(const ToastText& text) {
    if (!m_toast) m_toast = new Toast(this);
    m_toast->say(text);
}

// The world is broken: perhaps the file is too.
void MainWindow::stop(const QString& sentence) {
    showBlockingSentence(this, sentence);
    if (m_desk) lookWhetherWhole();
}

void MainWindow::tellBroken(const StorageFailure& failure) {
    stop(sentence(failure));
    if (m_desk && !m_away) m_desk->hearOfAll();
}

void MainWindow::closeEvent(QCloseEvent* event) {
    m_preferences.setWindowGeometry(saveGeometry());
    QWidget::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (!m_away && !droppedFile(event->mimeData()).isEmpty()) event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
    const QString path = droppedFile(event->mimeData());
    const bool bundle = path.endsWith(QLatin1String(".preceptor-bundle"), Qt::CaseInsensitive);
    if (m_away) return;
    if (bundle) {
        if (m_desk) m_desk->takeBundle(path);
    } else if (QFileInfo(path).suffix().startsWith(QLatin1String("preceptor"), Qt::CaseInsensitive)) {
        openFile(path);
    } else if (m_desk) {
        isPaper(path) ? m_desk->attachFile(path) : m_desk->importFile(path);
    }
}

} // namespace preceptor::ui
