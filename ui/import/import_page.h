// SPDX-License-Identifier: GPL-3.0-or-later
// "Enrol from a file": a dropped, chosen or pasted table with what each row would do; nothing is changed before Enrol.
#pragma once

#include "core/services/import_service.h"
#include "ui/support/page.h"
#include "ui/support/tells_unsent.h"
#include "ui/widgets/reads_anew.h"

#include <functional>
#include <memory>

class QStackedLayout;

namespace preceptor::ui {

class EmptyState;
class ImportFoot;
class Label;
class ImportHead;
class ImportRunner;
class ImportTable;

class ImportPage final : public Page, public ReadsAnew, public TellsUnsent {
    Q_OBJECT
public:
    explicit ImportPage(const PageContext& context, QWidget* parent = nullptr);

    QString title() const override;
    void reload(const ChangeSet* changes) override;
    void retranslate() override;
    bool handle(PageCommand command) override; // New: choose a file
    // Views: "file" (text = path), "text" (text = the table itself), "choose", "paste"; id = cohort to enrol in.
    void open(const Destination& destination) override;
    bool concerns(const ChangeSet& changes) const override;

    void putAway() override;
    void readAnew() override;
    std::optional<UnsentForm> unsent() const override;

    void openFile(const QString& path);
    void openText(const QString& text);

private:
    void buildUi();
    void connectSources();
    void connectRows();
    void connectOptions();
    void reread(const std::function<void(RosterSettings&)>& edit);
    void chooseFile();
    void pasteClipboard();
    void showBusy();
    void showPreview(std::shared_ptr<const RosterPreview> preview);
    void showFoot();
    void chooseMeaning(int column, RosterField field);
    void decide(quint32 sheetRow, const RosterDecision& decision);
    void keepAllAsWritten();
    void enrol();
    void leave();
    void forget();

    QStackedLayout* m_stack = nullptr;
    EmptyState* m_empty = nullptr;
    QWidget* m_work = nullptr;
    ImportHead* m_head = nullptr;
    ImportTable* m_table = nullptr;
    Label* m_admission = nullptr; // what stands against enrolling them
    ImportFoot* m_foot = nullptr;
    ImportRunner* m_runner = nullptr;
    std::shared_ptr<const RosterPreview> m_preview;
    bool m_newSource = true;
    bool m_enrolling = false;
};

} // namespace preceptor::ui
