// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/desk.h"

#include "core/services/learning_service.h"
#include "core/services/meeting_service.h"
#include "core/services/protection.h"
#include "core/services/unsent_service.h"
#include "core/services/workspace.h"
#include "ui/settings/preferences.h"
#include "ui/shell/backup_strip.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/damage_strip.h"
#include "ui/shell/page_host.h"
#include "ui/shell/palette_actions.h"
#include "ui/shell/side_rail.h"
#include "ui/shell/top_bar.h"
#include "ui/shell/unsent_drawer.h"
#include "ui/shell/unsent_strip.h"
#include "ui/support/action_runner.h"
#include "ui/support/autosave.h"
#include "ui/support/write_guard.h"
#include "ui/text/actions.h"
#include "ui/text/convert.h"
#include "ui/text/messages.h"
#include "ui/widgets/label.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPointer>
#include <QVBoxLayout>

namespace preceptor::ui {

namespace {

constexpr int kNarrowBelow = 1180;
constexpr qsizetype kPastKept = 20;
constexpr qint64 kLargestReport = 8 << 20;          // a larger file is people, and not read here
const QString kBackups = QStringLiteral("backups"); // views of the settings
const QString kRestore = QStringLiteral("restore"); // and what the settings ask of the window
const QString kLookInside = QStringLiteral("look_inside");
const QString kUnlockBackup = QStringLiteral("unlock_backup");
const QString kReopen = QStringLiteral("reopen");
const QString kProtectionChanged = QStringLiteral("protection_changed");

bool leadsInside(const Destination& to) { return !to.view.isEmpty() || to.id != 0 || !to.text.isEmpty(); }

QWidget* firstFocusable(QWidget* page) {
    if (!page) return nullptr;
    for (QWidget* w = page->nextInFocusChain(); w != page; w = w->nextInFocusChain())
        if (page->isAncestorOf(w) && w->isVisible() && w->isEnabled() && w->focusPolicy() & Qt::TabFocus) return w;
    return nullptr;
}

} // namespace

Desk::Desk(Workspace& workspace, ActionRunner& runner, FileChooser& files, Preferences& preferences, QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_runner(runner), m_preferences(preferences), m_notifier(workspace),
      m_rail(new SideRail), m_bar(new TopBar), m_damage(new DamageStrip), m_backup(new BackupStrip),
      m_unsent(new UnsentStrip), m_pages(new PageHost({workspace, runner, files, *this}, preferences)),
      m_palette(new CommandPalette(this)), m_guard(new WriteGuard(this)) {
    auto* right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_bar);
    right->addWidget(new Hairline);
    right->addWidget(m_damage);
    right->addWidget(m_backup);
    right->addWidget(m_unsent);
    right->addWidget(m_pages, 1);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(0);
    line->addWidget(m_rail);
    line->addLayout(right, 1);
    m_palette->setActions([this] { return paletteActions(); });
    m_palette->addSearcher([this](const QString& query) {
        return m_runner.read([&] { return findPeople(m_workspace, *this, query); }).value_or(QList<PaletteItem>());
    });
    m_palette->addSearcher([this](const QString& query) {
        return m_runner.read([&] { return findInCases(m_workspace, *this, query); }).value_or(QList<PaletteItem>());
    });
    refreshReadOnly();
    connect(&m_notifier, &WorkspaceNotifier::changed, this, [this](const ChangeSet& changes) {
        m_runner.whenFree([desk = QPointer<Desk>(this), changes] {
            if (desk) desk->hear(changes);
        });
    });
    connect(m_pages, &PageHost::headingChanged, this, &Desk::refreshHeading);
    connect(m_rail, &SideRail::chosen, this, [this](PageId id) { go({.page = id, .view = {}, .id = 0, .text = {}}); });
    connect(m_rail, &SideRail::chosenAgain, this, &Desk::goToBeginning);
    connect(m_rail, &SideRail::operatorPressed, this, [this] { go({PageId::Settings, {}, 0, {}}); });
    connect(m_bar, &TopBar::searchPressed, this, [this] { openPalette(); });
    connect(m_bar, &TopBar::undoPressed, this, &Desk::undo);
    connect(m_damage, &DamageStrip::pressed, this, [this] { go({PageId::Settings, kBackups, 0, {}}); });
    connect(m_backup, &BackupStrip::pressed, this, &Desk::backFromBackupAsked);
    connect(m_unsent, &UnsentStrip::pressed, this, &Desk::showUnsent);
    connect(m_rail, &SideRail::lockPressed, this, &Desk::lockAsked);
    refreshProtection();
    refreshUndo();
    go({});
    m_past.clear();
}

// What the whole desk may go with is the window's to do.
bool Desk::askedOfShell(const Destination& destination) {
    if (destination.view == kRestore) return Q_EMIT restoreAsked(destination.text, destination.id != 0), true;
    if (destination.view == kLookInside) return Q_EMIT lookInsideAsked(destination.text), true;
    if (destination.view == kUnlockBackup) return Q_EMIT unlockBackupAsked(destination.text), true;
    if (destination.view == kReopen) return Q_EMIT reopenAsked(), true;
    if (destination.view == kProtectionChanged) return Q_EMIT protectionChanged(), true;
    return false;
}

void Desk::go(const Destination& destination) {
    if (!PageHost::exists(destination.page)) return;
    if (askedOfShell(destination)) return;
    m_past << m_here;
    if (m_past.size() > kPastKept) m_past.removeFirst();
    m_here = destination;
    m_rail->setCurrent(destination.page);
    m_pages->show(destination.page);
    const bool inside = leadsInside(destination);
    if (inside) m_pages->page()->open(destination);
    if (inside || m_pages->page()->focusProxy()) focusPage();
}

// Of the page that is shown, from what was opened within it.
void Desk::goToBeginning(PageId page) {
    const Destination beginning{page, {}, 0, {}};
    if (leadsInside(m_here)) go(beginning); // so that the way back is kept
    m_pages->page()->open(beginning);
}

// Whoever was led somewhere goes on there: Enter, Esc and the arrows are for the page.
void Desk::focusPage() {
    QWidget* page = m_pages->page();
    if (page->isAncestorOf(window()->focusWidget())) return; // also while a dialog is still closing over the window
    if (page->focusProxy()) return page->setFocus(Qt::OtherFocusReason);
    if (QWidget* first = firstFocusable(page)) first->setFocus(Qt::OtherFocusReason);
}

void Desk::eachText(TextVisitor& visitor) {
    visitor.visit(m_here.text);
    for (Destination& past : m_past) visitor.visit(past.text);
}

void Desk::goBack() {
    const Destination to = m_past.isEmpty() ? Destination{} : m_past.takeLast();
    go(to);
    if (!m_past.isEmpty()) m_past.removeLast();
}

void Desk::openPalette(const QString& preset) { m_palette->openWith(preset); }

void Desk::undo() {
    m_runner.run([this] { return m_workspace.undo(); });
}
void Desk::redo() {
    m_runner.run([this] { return m_workspace.redo(); });
}

void Desk::hear(const ChangeSet& changes) {
    m_pages->hear(changes);
    refreshUndo();
    refreshHeading();
    say(changes);
}

void Desk::say(const ChangeSet& changes) {
    const QString words = doneSentence(changes);
    if (words.isEmpty()) return;
    const bool undone = changes.action == Action::Undo;
    const bool wayBack = undone ? m_workspace.redoable().has_value() : m_workspace.undoable().has_value();
    ToastText toast{.sentence = words, .action = {}, .onAction = {}};
    if (wayBack) toast.action = undone ? tr("Do again") : tr("Undo");
    toast.onAction = [this, undone] { undone ? redo() : undo(); };
    m_runner.say(toast);
}

void Desk::refreshHeading() {
    const Page* page = m_pages->page();
    if (!page) return;
    m_bar->setHeading(page->title(), page->quietFact());
    refreshOperator();
    window()->setWindowTitle(QStringLiteral("%1 - Preceptor").arg(page->title()));
}

void Desk::refreshUndo() {
    const auto action = m_workspace.undoable();
    m_bar->setUndo(action ? undoWords(*action) : QString());
}

void Desk::refreshOperator() {
    const QString file = pathToQt(m_workspace.path().stem());
    m_rail->setOperator(toQt(m_workspace.operatorName()), file);
}

void Desk::refreshProtection() {
    m_rail->setLockable(isProtected(m_workspace.path()));
    refreshReadOnly();
    refreshOperator();
}

void Desk::refreshReadOnly() {
    const bool only = m_workspace.readOnly() && !m_workspace.suspended();
    const Error refusal = m_workspace.refusal();
    const QString why = only ? sentence(refusal) : QString();
    const bool viewer = isOfViewer(refusal);
    m_bar->setReadOnly(m_workspace.readOnly(), why);
    m_guard->setReason(why, viewer ? PressingIt::Signs : PressingIt::Writes);
}

void Desk::writeWhatWaits() {
    for (Autosave* each : findChildren<Autosave*>()) each->flush();
}

void Desk::offerUnsent() {
    if (m_workspace.readOnly()) return; // could not be taken away there
    if (const auto kept = m_runner.read([this] { return m_workspace.unsent().list(); })) m_unsent->offer(*kept);
}

void Desk::showUnsent() {
    const auto kept = m_runner.read([this] { return m_workspace.unsent().list(); });
    if (!kept) return;
    if (!m_unsentForms) {
        m_unsentForms = new UnsentDrawer(m_pages);
        connect(m_unsentForms, &UnsentDrawer::done, this, &Desk::removeUnsent);
        connect(m_unsentForms, &UnsentDrawer::previewAsked, this, [this](const QString& path) {
            m_unsentForms->closeDrawer();
            importFile(path);
        });
    }
    m_unsentForms->showForms(*kept);
}

void Desk::removeUnsent() {
    const auto kept = m_runner.read([this] { return m_workspace.unsent().list(); });
    for (const UnsentForms& each : kept.value_or(std::vector<UnsentForms>()))
        if (!m_runner.run([&] { return m_workspace.unsent().drop(each.id); })) return;
    m_unsentForms->closeDrawer();
    offerUnsent();
}

void Desk::hearOfAll() {
    m_pages->hearOfAll();
    refreshUndo();
    refreshHeading();
}

void Desk::sayIsBackup(const QString& sentence) {
    m_backup->setSentence(sentence);
    m_backup->show();
}

void Desk::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange) return;
    refreshReadOnly();
    refreshOperator();
    refreshUndo();
}

void Desk::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    m_rail->setNarrow(width() < kNarrowBelow);
}

// F6: sections, search, page, and around again.
void Desk::focusNextRegion() {
    if (m_rail->isAncestorOf(focusWidget())) return m_bar->focusSearch();
    if (!m_bar->isAncestorOf(focusWidget())) return m_rail->focusSections();
    if (QWidget* first = firstFocusable(m_pages->page())) first->setFocus(Qt::ShortcutFocusReason);
}

void Desk::command(PageCommand command) {
    if (m_pages->page()) m_pages->page()->handle(command);
}

void Desk::warnOfDamage() { m_damage->show(); }

// Results go to the class they are of, a meeting's report to its conference, everything else is people.
void Desk::importFile(const QString& path) {
    const auto input = reportIn(path);
    if (input && m_workspace.learning().isResults(*input))
        return go({PageId::Progress, QStringLiteral("results"), 0, path});
    const auto session = input ? conferenceOf(*input) : std::nullopt;
    if (session && *session) return go({PageId::Conferences, QStringLiteral("meeting_file"), (*session)->value, path});
    const bool report =
        session && session->error().code == ErrorCode::NotFound && session->error().args.back() == "sure";
    report ? m_runner.show(session->error()) : go({PageId::Import, QStringLiteral("file"), 0, path});
}

std::optional<RosterInput> Desk::reportIn(const QString& path) {
    if (QFileInfo(path).size() > kLargestReport) return std::nullopt;
    auto input = ImportService::readInput(toPath(path));
    return input ? std::optional(std::move(*input)) : std::nullopt;
}

std::optional<Result<SessionId>> Desk::conferenceOf(const RosterInput& input) {
    return m_runner.read([&] { return m_workspace.meetings().propose(input, m_workspace.clock().today()); });
}

void Desk::takeBundle(const QString& path) { go({PageId::Exchange, QStringLiteral("file"), 0, path}); }

// Not by go(): the way back must not offer it again.
void Desk::attachFile(const QString& path) {
    const PageId here = m_pages->current();
    if (here == PageId::Conferences || here == PageId::Cases)
        return m_pages->page()->open({here, QStringLiteral("attach"), 0, path});
    m_runner.say({.sentence = tr("Open the conference or the case it belongs to, then drop the file there."),
                  .action = {},
                  .onAction = {}});
}

void Desk::pasteRows() {
    const PageId here = m_pages->current();
    const bool listsPeople = here == PageId::People || here == PageId::Progress || here == PageId::Import;
    if (listsPeople && QApplication::clipboard()->text().contains(QLatin1Char('\n')))
        go({PageId::Import, QStringLiteral("paste"), 0, {}});
}

QList<PaletteItem> Desk::paletteActions() {
    QList<PaletteItem> items = destinationActions(*this);
    items << PaletteItem{Icon::File, tr("Open another programme file"), QStringLiteral("Ctrl+O"), {}, [this] {
                             Q_EMIT openFileAsked();
                         }};
    items << PaletteItem{
        Icon::Plus, tr("Start a new programme"), tr("Action"), {}, [this] { Q_EMIT newProgrammeAsked(); }};
    items << PaletteItem{Icon::Lock, tr("Lock now"), QStringLiteral("Ctrl+L"), {}, [this] { Q_EMIT lockAsked(); }};
    return items;
}

} // namespace preceptor::ui
