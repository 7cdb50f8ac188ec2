// SPDX-License-Identifier: GPL-3.0-or-later
// Values that two PCs wrote without knowing of each other, until a person chooses: one by one, or many at once.
#pragma once

#include "core/model/exchange.h"
#include "ui/support/page.h"

#include <QWidget>

#include <vector>

class QListView;
class QStackedWidget;

namespace preceptor::ui {

class Button;
class ConflictDetail;
class ConflictListModel;
class ConflictMany;
class EmptyState;
class FilterChip;
class Label;

class ConflictsView final : public QWidget {
    Q_OBJECT
public:
    explicit ConflictsView(const PageContext& context, QWidget* parent = nullptr);
    void reload();
    void retranslate();
    void focusList();
    void select(const QString& table, std::int64_t row); // what waits to be decided there

Q_SIGNALS:
    void backAsked();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildUi();
    QWidget* buildHead();
    QWidget* buildList();
    QWidget* buildDetail();
    void connectActions();
    void fillSites();
    void narrow();
    void showSelection();
    void choose(const std::vector<ConflictChoice>& choices);
    std::vector<int> selectedRows() const;
    bool handleKey(int key);

    PageContext m_context;
    int m_row = 0;
    Button* m_back;
    Label* m_title;
    FilterChip* m_which;
    FilterChip* m_site;
    ConflictListModel* m_model;
    QListView* m_list;
    ConflictDetail* m_one;
    ConflictMany* m_many;
    QStackedWidget* m_detail;
    EmptyState* m_empty;
    QStackedWidget* m_stack;
};

} // namespace preceptor::ui
