// SPDX-License-Identifier: GPL-3.0-or-later
// The line over the list of people: search, filters, how they are put in order, and the ways to add people. Where the
// window is small or the words long, the filters get a line of their own.
#pragma once

#include "core/services/people_order.h"
#include "core/services/person_index.h"
#include "ui/support/page.h"

#include <QList>
#include <QStringList>
#include <QWidget>

class QAction;
class QHBoxLayout;
class QMenu;
class QVBoxLayout;

namespace preceptor::ui {

class Button;
class IconButton;
class ListMemory;
class PeopleFilters;
class SearchField;

class PeopleBar final : public QWidget {
    Q_OBJECT
public:
    PeopleBar(const PageContext& context, ListMemory* memory, QWidget* parent = nullptr);
    PeopleFilters& filters() const { return *m_filters; }
    SearchField& search() const { return *m_search; }
    bool narrowed() const; // by text or filter
    PersonQuery query() const;
    const PeopleSort& sort() const { return m_sort; }
    // The column again turns the order round.
    void pressHeading(int column);
    void clear();
    void fit();
    void retranslate(const QStringList& headings);

Q_SIGNALS:
    void narrowingChanged();
    void sortChanged();
    void importAsked();
    void addAsked();
    void duplicatesAsked();
    void deletedAsked();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildUi();
    void buildMenu();
    void connectActions();
    void sortBy(PeopleSort sort);
    void showSort();
    void recallSort();

    ListMemory* m_memory; // may be null
    PeopleSort m_sort;
    QVBoxLayout* m_column;
    QHBoxLayout* m_line;
    SearchField* m_search;
    PeopleFilters* m_filters;
    Button* m_import;
    Button* m_add;
    IconButton* m_more;
    QMenu* m_sortMenu;
    QList<QAction*> m_sortActions; // a column each, then from the end
    QAction* m_duplicates;
    QAction* m_deleted;
};

} // namespace preceptor::ui
