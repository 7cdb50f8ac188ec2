// SPDX-License-Identifier: GPL-3.0-or-later
// Suspected duplicates and the merge of two of them. Nothing is merged without a person's choice, and every merge can
// be taken back from the toast or, later, from the person's page. Everybody is compared on a worker thread; the pairs
// of the last comparison stay meanwhile.
#pragma once

#include "core/model/duplicates.h"
#include "core/model/person_rows.h"
#include "ui/support/page.h"

#include <QWidget>

class QListView;
class QStackedWidget;

namespace preceptor::ui {

class Button;
class EmptyState;
class Label;
class LongQuestion;
class MergeForm;
class Pill;
class RecordHead;
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
    QWidget* buildDetail();
    void connectActions();
    void showSuspects(std::vector<DuplicateSuspect> suspects);
    void showPair(int row);
    void showQuestion(bool contradicted);
    void settle(const DuplicateSuspect& pair, bool one);
    void merge();
    void keepApart();
    std::optional<PersonRow> rowOf(PersonId person) const;

    PageContext m_context;
    LongQuestion* m_comparing;
    int m_row = -1;
    bool m_compared = false; // what is listed came of a comparison
    RecordHead* m_head;
    SuspectListModel* m_model;
    QListView* m_list;
    Label* m_names;
    Pill* m_strength;
    Label* m_reasons;
    QStackedWidget* m_body; // the form, or the question of a pair that two PCs have decided differently
    Label* m_question;
    MergeForm* m_form;
    Button* m_merge;
    Button* m_apart;
    EmptyState* m_empty;
    QStackedWidget* m_stack;
};

} // namespace preceptor::ui
