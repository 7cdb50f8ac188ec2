// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that is written about a case: its fields, questions, domains, symptoms with scores, steps between places
// of care. Knows no case: content in, content out.
#pragma once

#include "core/model/case.h"
#include "ui/widgets/holds_text.h"

#include <QStringList>
#include <QWidget>

namespace preceptor {
class Workspace;
}

namespace preceptor::ui {

class CodeChips;
class Label;
class LineTable;
class RegisterForm;

class CaseFields final : public QWidget, public HoldsText {
    Q_OBJECT
public:
    explicit CaseFields(Workspace& workspace, QWidget* parent = nullptr);

    void setContent(const CaseContent& content);
    CaseContent content() const;
    std::vector<FieldIssue> unread() const; // texts that are no numbers
    bool setIssues(const std::vector<FieldIssue>& issues, bool lead);
    void clearIssues();
    // What is shown and no longer so goes; nothing new is shown.
    void recheck(const std::vector<FieldIssue>& now);
    void retranslate();
    // Selects a place the scanner found, in "case_item.history" or the n-th question; answers its input, or null.
    QWidget* select(const std::string& field, std::size_t nth, int begin, int end);
    void eachText(TextVisitor& visitor) override { everyText(visitor, m_otherMarks); }

Q_SIGNALS:
    void partAdded(); // inputs that were not there before

private:
    QWidget* inputOf(const std::string& field, std::size_t nth) const;
    // A table of lines under its heading, and what is wrong in it.
    struct Part {
        Label* head;
        LineTable* table;
        Label* issue;
        QStringList sentences = {};
        QWidget* first = nullptr; // input that is wrong
    };
    Label* heading();
    Part partOf(LineTable* table);
    void showIssue(const FieldIssue& issue);

    RegisterForm* m_form;
    Part m_questions;
    Label* m_domainsHead;
    CodeChips* m_domains;
    Label* m_cadresHead;
    CodeChips* m_cadres;
    Part m_symptoms;
    Part m_steps;
    std::vector<FieldIssue> m_shown;
    std::vector<CaseMark> m_otherMarks; // of kinds that are not shown here
};

} // namespace preceptor::ui
