// SPDX-License-Identifier: GPL-3.0-or-later
// One person: fields written as they are edited, workplaces, consent, their history with the printable transcript, and
// what was observed, entrusted and credited.
#pragma once

#include "core/model/person_rows.h"
#include "ui/support/page.h"
#include "ui/widgets/holds_text.h"

#include <QWidget>

#include <vector>

class QTabWidget;

namespace preceptor::ui {

class Autosave;
class Button;
class EmptyState;
class HistoryTableModel;
class Label;
class PersonForm;
class RecordHead;
class RegisterPanel;
class RecordsCard;
class EraseDrawer;
class IconButton;
class TableView;
class TitledCard;
class UndecidedButton;
class WorkplaceCard;

class PersonView final : public QWidget, public HoldsText {
    Q_OBJECT
public:
    explicit PersonView(const PageContext& context, QWidget* parent = nullptr);
    void showPerson(PersonId person);
    PersonId person() const { return m_person; }
    bool reload(); // false: the person is gone
    void retranslate();
    void flush();
    void print();
    void eachText(TextVisitor& visitor) override { everyText(visitor, m_line); }

Q_SIGNALS:
    void backAsked();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void buildUi();
    QWidget* buildHead();
    QWidget* buildFacts();
    QWidget* buildHistory();
    void connectActions();
    void showDetail(const PersonDetail& detail);
    void readPanel(); // of the tab in sight
    void save();
    void remove();
    void askToErase();
    void erase();

    PageContext m_context;
    PersonId m_person;
    QString m_line; // institution and cadre, for the head and the transcript
    RecordHead* m_head;
    Button* m_print;
    Button* m_delete;
    IconButton* m_more;
    QAction* m_erase;
    EraseDrawer* m_eraseDrawer;
    TitledCard* m_factsCard;
    QTabWidget* m_tabs;
    std::vector<RegisterPanel*> m_panels; // after the history
    PersonForm* m_form;
    Autosave* m_autosave;
    WorkplaceCard* m_workplaces;
    RecordsCard* m_records;
    HistoryTableModel* m_history;
    TableView* m_table;
    Label* m_noHistory;
    UndecidedButton* m_undecided;
};

} // namespace preceptor::ui
