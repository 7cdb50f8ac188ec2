// SPDX-License-Identifier: GPL-3.0-or-later
// Below what the scanner refuses of a case or of a conference: whoever knows that it tells nobody's name says why, and
// it is kept. Hidden until there is something to ask.
#pragma once

#include "core/services/case_privacy.h"
#include "ui/support/page.h"
#include "ui/widgets/holds_text.h"

#include <QWidget>

class QLineEdit;

namespace preceptor::ui {

class Button;
class Label;

class KeepReason final : public QWidget, public HoldsText {
    Q_OBJECT
public:
    explicit KeepReason(const PageContext& context, QWidget* parent = nullptr);

    // Asks if one of the issues is that the text may tell who somebody is: of a line of a case, or of a conference.
    void offer(const TextOwner& owner, CaseLineDraft line, const std::vector<FieldIssue>& issues);
    // Of what is about to be written of a conference itself: all texts of the fields that have issues.
    void offer(SessionId id, std::vector<CaseText> texts, const std::vector<FieldIssue>& issues);
    // Of what is stored of it.
    void offer(SessionId id, std::vector<CaseText> texts, const std::vector<CaseFinding>& findings);
    // Of what there is nothing yet to keep a reason with: a conference that is planned, a file that is attached.
    // Whoever writes it takes the reasons along.
    void offerNew(std::string_view table, const TextOwner& owner, const std::vector<FieldIssue>& issues);
    std::vector<GivenReason> take();
    void withdraw();
    void retranslate();
    void eachText(TextVisitor& visitor) override { everyText(visitor, m_line, m_texts, m_given); }

Q_SIGNALS:
    void kept(); // it can be written now

private:
    void ask(const TextOwner& owner, std::vector<FieldIssue> issues);
    std::string fieldOf(const FieldIssue& issue) const;
    void keep();

    PageContext m_context;
    TextOwner m_owner;
    std::string_view m_table; // of what is new, else none
    std::vector<GivenReason> m_given;
    CaseLineDraft m_line; // no table: the texts of a conference
    std::vector<CaseText> m_texts;
    std::vector<FieldIssue> m_issues;
    Label* m_words;
    QLineEdit* m_reason;
    Button* m_keep;
};

} // namespace preceptor::ui
