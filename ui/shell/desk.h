// SPDX-License-Identifier: GPL-3.0-or-later
// One open programme file on the screen: rail, top bar, pages and command palette around one workspace. Made anew for
// each file; the main window owns the file and outlives it.
#pragma once

#include "core/base/result.h"
#include "core/model/ids.h"
#include "core/services/import_service.h"
#include "ui/support/page.h"
#include "ui/support/workspace_notifier.h"
#include "ui/widgets/holds_text.h"

#include <QList>
#include <QWidget>

namespace preceptor::ui {

class BackupStrip;
class CommandPalette;
class DamageStrip;
class PageHost;
class Preferences;
class SideRail;
class TopBar;
class UnsentDrawer;
class WriteGuard;
class UnsentStrip;
struct PaletteItem;

class Desk final : public QWidget, public Navigator, public HoldsText {
    Q_OBJECT
public:
    Desk(Workspace& workspace, ActionRunner& runner, FileChooser& files, Preferences& preferences,
         QWidget* parent = nullptr);

    void go(const Destination& destination) override;
    void goBack() override;
    void goToBeginning(PageId page);
    void openPalette(const QString& preset = {});
    void undo();
    void redo();
    PageHost& pages() { return *m_pages; }
    SideRail& rail() { return *m_rail; }
    void focusNextRegion();
    void command(PageCommand command);
    void importFile(const QString& path); // people, a meeting's report, or results
    void takeBundle(const QString& path);
    void attachFile(const QString& path); // to the conference or case in sight
    // Rows copied from a spreadsheet open the import preview, where people are listed.
    void pasteRows();
    // The file was found damaged inside: says so over every page.
    void warnOfDamage();
    // A backup is looked into: says so over every page, and leads back.
    void sayIsBackup(const QString& sentence);
    const Destination& here() const { return m_here; }
    void eachText(TextVisitor& visitor) override; // what was looked for, pasted and opened on the way here
    // What was typed and waits for a pause is written now.
    void writeWhatWaits();
    // Offers what was half filled in when the file was locked and is not there again.
    void offerUnsent();
    // The file was closed and is open again, perhaps changed meanwhile.
    void hearOfAll();
    // Who may open the file, and who has, is another now.
    void refreshProtection();
    void refreshHeading();

Q_SIGNALS:
    void newProgrammeAsked();
    void openFileAsked();
    void restoreAsked(const QString& backup, bool anyProgramme);
    void lookInsideAsked(const QString& backup);
    void unlockBackupAsked(const QString& backup);
    void backFromBackupAsked();
    void reopenAsked(); // it could not be opened again after work on it
    void protectionChanged();
    void lockAsked();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    std::optional<RosterInput> reportIn(const QString& path); // none: it cannot be read
    std::optional<Result<SessionId>> conferenceOf(const RosterInput& input);
    bool askedOfShell(const Destination& destination);
    void hear(const ChangeSet& changes);
    void say(const ChangeSet& changes);
    void focusPage();
    void showUnsent();
    void removeUnsent();
    void refreshUndo();
    void refreshReadOnly();
    void refreshOperator();
    QList<PaletteItem> paletteActions();

    Workspace& m_workspace;
    ActionRunner& m_runner;
    Preferences& m_preferences;
    WorkspaceNotifier m_notifier;
    SideRail* m_rail;
    TopBar* m_bar;
    DamageStrip* m_damage;
    BackupStrip* m_backup;
    UnsentStrip* m_unsent;
    PageHost* m_pages;
    CommandPalette* m_palette;
    WriteGuard* m_guard;
    UnsentDrawer* m_unsentForms = nullptr; // once it is asked for
    QList<Destination> m_past;
    Destination m_here;
};

} // namespace preceptor::ui
