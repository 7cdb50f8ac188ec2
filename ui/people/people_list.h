// SPDX-License-Identifier: GPL-3.0-or-later
// All people: search as one types, filters, the table, and the door line to add them one by one.
#pragma once

#include "core/services/person_index.h"
#include "ui/support/page.h"

#include <QWidget>

class QAction;
class QStackedWidget;

namespace preceptor::ui {

class Button;
class BulkBar;
class DoorBar;
class EmptyState;
class FilterChip;
class IconButton;
class PersonTableModel;
class SearchField;
class TableView;

class PeopleList final : public QWidget {
    Q_OBJECT
public:
    explicit PeopleList(const PageContext& context, QWidget* parent = nullptr);
    void reload();
    void retranslate();
    void focusSearch();
    void openDoor();
    void showInstitution(std::int64_t institution);
    void search(const QString& text);
    int shown() const;

Q_SIGNALS:
    void personOpened(preceptor::PersonId person);
    void duplicatesAsked();
    void deletedAsked();
    void refilled();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildUi();
    QWidget* buildBar();
    void fitBar();
    QWidget* buildTable();
    void connectActions();
    void refill();
    void refillChips();
    PersonQuery query() const;
    bool filtered() const;
    void showEmpty(bool nobodyAtAll);
    void addFromDoor();
    void removeSelected();
    std::vector<PersonId> selected() const;
    void clearFilters();

    PageContext m_context;
    QWidget* m_bar;
    SearchField* m_search;
    FilterChip* m_institution;
    FilterChip* m_cadreGroup;
    FilterChip* m_status;
    Button* m_import;
    Button* m_add;
    IconButton* m_more;
    QAction* m_duplicates;
    QAction* m_deleted;
    DoorBar* m_door;
    PersonTableModel* m_model;
    TableView* m_table;
    EmptyState* m_empty;
    QStackedWidget* m_stack;
    BulkBar* m_bulk;
    Button* m_delete;
};

} // namespace preceptor::ui
