// SPDX-License-Identifier: GPL-3.0-or-later
// Over a case: what it is called, its state, its facts in one line, the next step as the one filled button, and a menu
// of whatever else can be done with it. Keeps nothing of the case.
#pragma once

#include "core/model/case_rows.h"
#include "ui/support/page.h"
#include "ui/support/write_guard.h"

#include <QWidget>

class QMenu;

namespace preceptor::ui {

class Button;
class Label;
class Pill;
class RecordHead;
class UndecidedButton;

bool isOpen(ReviewStatus status); // what is over can no longer be written

// What the menu offers beside the steps.
enum class CaseCommand {
    DiscardDraft,
    RestoreDraft,
    Plan,
    PrintLetter,
    CopyLetter,
    NoteSent,
    PrintSummary,
    FollowUp,
};

class CaseHead final : public QWidget {
    Q_OBJECT
public:
    explicit CaseHead(const PageContext& context, QWidget* parent = nullptr);

    void showDraft(const QString& title);
    void show(const QString& title, const CaseDetail& detail);
    void showUndecided(CaseId id); // what waits for a decision; none of a draft, which has never left this PC
    void retranslate();

Q_SIGNALS:
    void nextAsked();
    void stepAsked(preceptor::ReviewStatus to);
    void commandAsked(preceptor::ui::CaseCommand command);
    void caseAsked(preceptor::CaseId id);

private:
    void showFacts(const QStringList& facts);
    void showNext(ReviewStatus status);
    void fillMenu(const CaseDetail& detail);
    void addCommand(const char* name, const QString& words, CaseCommand command, PressingIt does = PressingIt::Writes);
    void addCase(const char* name, const QString& words, CaseId id);
    void addStep(ReviewStatus to);
    bool isAhead(const CaseDetail& detail) const;

    PageContext m_context;
    RecordHead* m_head;
    Pill* m_status;
    UndecidedButton* m_undecided;
    Label* m_facts;
    Button* m_next;
    Button* m_more;
    QMenu* m_menu;
};

} // namespace preceptor::ui
