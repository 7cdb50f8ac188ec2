// SPDX-License-Identifier: GPL-3.0-or-later
// Suspected duplicates and the merge of two of them. Nothing is merged without a person's choice, and every merge can
// be taken back from the toast or, later, from the person's page.
#pragma once

#include "core/model/person_rows.h"
#include "ui/support/page.h"

#include <QWidget>

class QListView;
class QStackedWidget;

namespace preceptor::ui {

class Button;
class EmptyState;
class Label;
class MergeForm;
class Pill;
class SuspectListModel;

class DuplicatesView final : public QWidget {
    Q_OBJECT
public:
    explicit DuplicatesView(const PageContext& context, QWidget* parent = nullptr);
    void reload();
    void retranslate();

Q_SIGNALS:
    void backAsked();
    void personOpened(preceptor::PersonId person);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void buildUi();
    QWidget* buildHead();
    QWidget* buildDetail();
    void connectActions();
    void showPair(int row);
    void merge();
    void keepApart();
    std::optional<PersonRow> rowOf(PersonId person) const;

    PageContext m_context;
    int m_row = -1;
    Button* m_back;
    Label* m_title;
    SuspectListModel* m_model;
    QListView* m_list;
    Label* m_names;
    Pill* m_strength;
    Label* m_reasons;
    MergeForm* m_form;
    Button* m_merge;
    Button* m_apart;
    EmptyState* m_empty;
    QStackedWidget* m_stack;
};

} // namespace preceptor::ui
