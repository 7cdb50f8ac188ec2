// SPDX-License-Identifier: GPL-3.0-or-later
// "Enrol from a file": a dropped, chosen or pasted table with what each row would do; nothing is changed before Enrol.
#pragma once

#include "core/services/import_service.h"
#include "ui/support/page.h"

#include <memory>

class QModelIndex;
class QStackedLayout;

namespace preceptor::ui {

class Button;
class CodeCombo;
class EmptyState;
class ImportHead;
class ImportRunner;
class ImportTableModel;
class Label;
class LookBar;
class MappingHeader;
class TableView;

class ImportPage final : public Page {
    Q_OBJECT
public:
    explicit ImportPage(const PageContext& context, QWidget* parent = nullptr);

    QString title() const override;
    void reload(const ChangeSet* changes) override;
    void retranslate() override;
    bool handle(PageCommand command) override; // New: choose a file
    // Views: "file" (text = path), "text" (text = the table itself), "choose", "paste".
    void open(const Destination& destination) override;
    bool concerns(const ChangeSet& changes) const override;

    void openFile(const QString& path);
    void openText(const QString& text);

private:
    void buildUi();
    QWidget* makeWork();
    QWidget* makeTableCard();
    QWidget* makeFoot();
    void connectActions();
    void connectOptions();
    void chooseFile();
    void pasteClipboard();
    void showPreview(std::shared_ptr<const RosterPreview> preview);
    void showRow(const QModelIndex& current);
    void showRows();
    void setColumnWidths();
    void fillCohorts();
    void showEnrolButton();
    void decide(quint32 sheetRow, const RosterDecision& decision);
    void keepAllAsWritten();
    void enrol();
    void leave();
    void forget();
    std::size_t peopleToEnrol() const;

    QStackedLayout* m_stack = nullptr;
    EmptyState* m_empty = nullptr;
    QWidget* m_work = nullptr;
    ImportHead* m_head = nullptr;
    MappingHeader* m_mapping = nullptr;
    TableView* m_table = nullptr;
    ImportTableModel* m_model = nullptr;
    LookBar* m_look = nullptr;
    Label* m_cohortCaption = nullptr;
    CodeCombo* m_cohort = nullptr;
    Button* m_allWritten = nullptr;
    Button* m_cancel = nullptr;
    Button* m_enrol = nullptr;
    ImportRunner* m_runner = nullptr;
    std::shared_ptr<const RosterPreview> m_preview;
    bool m_newSource = true;
};

} // namespace preceptor::ui
