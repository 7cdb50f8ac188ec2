// SPDX-License-Identifier: GPL-3.0-or-later
// The pane of a page that has records by name: a search as one types, the list, and a line to add one by its name
// alone. Where nothing fits it says so, and what was typed can be added.
#pragma once

#include "ui/widgets/list_pane.h"

class QAbstractItemModel;
class QLineEdit;
class QListView;
class QSortFilterProxyModel;

namespace preceptor::ui {

class Button;
class IconButton;
class Label;
class SearchField;

// Object names, for tests and screen readers.
struct RecordPaneNames {
    const char* search;
    const char* add;
    const char* newName;
    const char* list;
};

struct RecordPaneWords {
    QString find;
    QString add;
    QString placeholder;
    QString newName;
    QString list;
};

class RecordPane final : public ListPane {
    Q_OBJECT
public:
    // The model answers the roles of TwoLineDelegate, and `idRole` and `searchRole`.
    RecordPane(QAbstractItemModel* model, int idRole, int searchRole, const RecordPaneNames& names);
    void setWords(const RecordPaneWords& words);
    void addBelow(QWidget* widget); // under the list

    void select(int row); // of the model; the first one found if it is not in sight
    void findAll();       // nothing is searched for
    void focusSearch();
    void askName();
    void added(); // the one asked for is there: the line goes

Q_SIGNALS:
    void chosen(qint64 id);
    void nameGiven(const QString& name);

private:
    void tellWhatFits();

    int m_idRole;
    SearchField* m_search;
    IconButton* m_add;
    QLineEdit* m_newName;
    QSortFilterProxyModel* m_found;
    QListView* m_list;
    Label* m_nothing;
    Button* m_addTyped;
};

} // namespace preceptor::ui
