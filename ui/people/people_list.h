// SPDX-License-Identifier: GPL-3.0-or-later
// All people: search as one types, filters, the table, and the door line to add them one by one.
#pragma once

#include "core/model/ids.h"
#include "ui/support/page.h"

#include <QWidget>

class QStackedWidget;

namespace preceptor::ui {

class Button;
class BulkBar;
class DoorBar;
class EmptyState;
class Label;
class ListMemory;
class PeopleBar;
class PersonTableModel;
class TableView;

class PeopleList final : public QWidget {
    Q_OBJECT
public:
    explicit PeopleList(const PageContext& context, ListMemory* memory, QWidget* parent = nullptr);
    void reload();
    void retranslate();
    void focusSearch();
    void openDoor();
    void forgetLast();
    // Narrowed to these alone.
    void showInstitution(std::int64_t institution);
    void showInTraining();
    void showWithoutCadre();
    void search(const QString& text);
    int shown() const;

Q_SIGNALS:
    void personOpened(preceptor::PersonId person);
    void duplicatesAsked();
    void deletedAsked();
    void refilled();

private:
    void buildUi();
    QWidget* buildTable();
    void connectActions();
    void refill();
    void reloadFilters();
    void showSort();
    void showEmpty(bool nobodyAtAll);
    void addFromDoor();
    void removeSelected();
    std::vector<PersonId> selected() const;

    PageContext m_context;
    PeopleBar* m_bar;
    DoorBar* m_door;
    PersonTableModel* m_model;
    TableView* m_table;
    EmptyState* m_empty;
    QStackedWidget* m_stack;
    Label* m_hint;
    BulkBar* m_bulk;
    Button* m_delete;
};

} // namespace preceptor::ui
