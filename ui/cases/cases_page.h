// SPDX-License-Identifier: GPL-3.0-or-later
// Cases: the list by what is to be done, those of which something is overdue, or what a search over all their text
// finds, and one case beside it. Views of a Destination: "case" (id), "new", "attach" (text: a path),
// "follow_up_overdue", "action_overdue"; another text is searched for.
#pragma once

#include "core/model/case_rows.h"
#include "ui/support/page.h"

#include <QString>

class QListView;
class QStackedWidget;

namespace preceptor::ui {

class Button;
class CaseDrawer;
class CaseListModel;
class CaseView;
class EmptyState;
class FilterChip;
class IconButton;
class SearchField;

class CasesPage final : public Page {
    Q_OBJECT
public:
    explicit CasesPage(const PageContext& context, QWidget* parent = nullptr);

    QString title() const override;
    QString quietFact() const override;
    void reload(const ChangeSet* changes) override;
    void retranslate() override;
    bool handle(PageCommand command) override;
    void open(const Destination& destination) override;
    bool concerns(const ChangeSet& changes) const override;

protected:
    void hideEvent(QHideEvent* event) override;

private:
    void buildUi();
    QWidget* buildList();
    void connectActions();
    void search(const QString& text);
    void narrow(const QString& overdue); // a view of those named above; empty: all
    void showFirst();
    void showAnswer();
    void startNew();
    void showOne(CaseId id, CaseDraftId draft);
    void showChosen(const QModelIndex& index);
    void select(CaseId id, CaseDraftId draft);

    CaseListModel* m_model;
    SearchField* m_search;
    FilterChip* m_overdue;
    IconButton* m_new;
    IconButton* m_digest;
    CaseDrawer* m_drawer;
    QListView* m_list;
    Button* m_further;
    QString m_asked;        // empty: the cases are listed
    std::size_t m_most = 0; // hits to be shown
    CaseView* m_view;
    EmptyState* m_empty;
    QStackedWidget* m_stack;
};

} // namespace preceptor::ui
