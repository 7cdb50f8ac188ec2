// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/case_fields.h"

#include "core/services/workspace.h"
#include "ui/cases/line_table.h"
#include "ui/support/form.h"
#include "ui/support/lead_to.h"
#include "ui/support/register_form.h"
#include "ui/text/convert.h"
#include "ui/text/format.h"
#include "ui/text/messages.h"
#include "ui/widgets/code_chips.h"
#include "ui/widgets/code_combo.h"
#include "ui/widgets/label.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <charconv>
#include <map>

namespace preceptor::ui {

namespace {

constexpr int kFormColumns = 2;
constexpr int kChipColumns = 2;
constexpr int kShortestChoice = 6; // letters; a narrow window cuts the rest
constexpr int kMostScore = 10;

std::optional<int> numberOf(const std::string& text) {
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size() ? std::optional(number) : std::nullopt;
}

std::string textOf(const std::optional<int>& number) { return number ? std::to_string(*number) : std::string(); }

} // namespace

CaseFields::CaseFields(Workspace& workspace, QWidget* parent)
    : QWidget(parent), m_form(new RegisterForm(workspace, *findRegister("case_item"), kFormColumns)),
      m_questions(partOf(new LineTable({{"question_type", "question_type", 3}, {"question_text", {}, 5}}))),
      m_symptoms(partOf(new LineTable({{"symptom", "symptom", 3}, {"score", {}, 1, kMostScore}}))),
      m_steps(partOf(new LineTable({{"step_day", {}, 1, kMostDay},
                                    {"step_tier", "tier_of_care", 2},
                                    {"step_setting", "case_setting", 2},
                                    {"step_text", {}, 4}}))) {
    m_domains = new CodeChips("problem_domain", kChipColumns);
    m_cadres = new CodeChips("cadre", kChipColumns);
    m_domainsHead = heading();
    m_cadresHead = heading();
    m_questions.head->setContentsMargins(0, 0, 0, 0);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, space::kM, space::kM);
    column->setSpacing(space::kS);
    const auto add = [column](const Part& part) {
        column->addWidget(part.head);
        column->addWidget(part.table);
        column->addWidget(part.issue);
    };
    add(m_questions);
    for (QWidget* part : std::initializer_list<QWidget*>{m_form, m_domainsHead, m_domains}) column->addWidget(part);
    add(m_symptoms);
    add(m_steps);
    for (QWidget* part : std::initializer_list<QWidget*>{m_cadresHead, m_cadres}) column->addWidget(part);
    column->addStretch(1);
    for (auto* combo : m_form->findChildren<CodeCombo*>()) {
        combo->setMinimumContentsLength(kShortestChoice);
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    }
    setFocusProxy(m_form);
}

CaseFields::Part CaseFields::partOf(LineTable* table) {
    Part part{heading(), table, wrappedLabel({}, TextRole::Small, Tone::Bad)};
    part.issue->hide();
    connect(table, &LineTable::lineAdded, this, &CaseFields::partAdded);
    return part;
}

Label* CaseFields::heading() {
    Label* head = wrappedLabel({}, TextRole::Section);
    head->setContentsMargins(0, space::kM, 0, 0);
    return head;
}

void CaseFields::setContent(const CaseContent& content) {
    m_form->setValues(content.fields);
    std::vector<LineTable::Line> questions;
    for (const CaseQuestion& question : content.questions) questions.push_back({question.type, question.text});
    m_questions.table->setLines(questions);
    std::vector<std::string> domains;
    std::vector<std::string> cadres;
    std::vector<LineTable::Line> symptoms;
    m_otherMarks.clear();
    for (const CaseMark& mark : content.marks) {
        if (mark.kind == "problem_domain")
            domains.push_back(mark.code);
        else if (mark.kind == "cadre")
            cadres.push_back(mark.code);
        else if (mark.kind == "symptom")
            symptoms.push_back({mark.code, textOf(mark.score)});
        else
            m_otherMarks.push_back(mark);
    }
    m_domains->setCodes(domains);
    m_cadres->setCodes(cadres);
    m_symptoms.table->setLines(symptoms);
    std::vector<LineTable::Line> steps;
    for (const CaseStep& step : content.steps)
        steps.push_back({textOf(step.day), step.tierOfCare, step.setting, step.text});
    m_steps.table->setLines(steps);
    clearIssues();
}

CaseContent CaseFields::content() const {
    CaseContent content;
    content.fields = m_form->values();
    for (const auto& line : m_questions.table->lines()) content.questions.push_back({line[0], line[1]});
    content.marks = m_otherMarks;
    for (const std::string& code : m_domains->codes()) content.marks.push_back({"problem_domain", code});
    for (const std::string& code : m_cadres->codes()) content.marks.push_back({"cadre", code});
    for (const auto& line : m_symptoms.table->lines())
        if (!line[0].empty()) content.marks.push_back({"symptom", line[0], numberOf(line[1])});
    for (const auto& line : m_steps.table->lines())
        content.steps.push_back({numberOf(line[0]), line[1], line[2], line[3]});
    return content;
}

std::vector<FieldIssue> CaseFields::unread() const { return m_form->unread(); }

// "questions[0].type" is the first field of the first question; what has no place is said with the questions.
void CaseFields::showIssue(const FieldIssue& issue) {
    const auto open = issue.field.find('[');
    const std::string stem = issue.field.substr(0, open);
    const std::string inLine =
        open == std::string::npos ? std::string() : issue.field.substr(issue.field.find(']') + 2);
    Part& part = stem == "symptom" ? m_symptoms : stem == "steps" ? m_steps : m_questions;
    static const std::map<std::string, std::size_t> kFields = {
        {"day", 0}, {"type", 0}, {"text", 1}, {"tier_of_care", 1}, {"setting", 2}};
    const auto field = kFields.find(inLine);
    QWidget* input = nullptr;
    if (field != kFields.end())
        input = part.table->input(static_cast<std::size_t>(std::stoul(issue.field.substr(open + 1))), field->second);
    part.sentences << labelled(input ? input->accessibleName() : part.head->text(), sentence(issue));
    if (!part.first) part.first = input ? input : part.table->input(0, 0);
}

bool CaseFields::setIssues(const std::vector<FieldIssue>& issues, bool lead) {
    clearIssues();
    m_shown = issues;
    std::vector<FieldIssue> ofForm;
    for (const FieldIssue& issue : issues)
        m_form->form().input(issue.field) ? ofForm.push_back(issue) : showIssue(issue);
    m_form->setIssues(ofForm, lead); // leads to its first, below the questions and above the rest
    for (Part* part : {&m_steps, &m_symptoms, &m_questions}) {
        part->sentences.removeDuplicates();
        part->issue->setText(part->sentences.join(QLatin1Char('\n')));
        part->issue->setVisible(!part->sentences.isEmpty());
        if (lead && part->first && (part == &m_questions || ofForm.empty())) leadTo(part->first);
    }
    return true;
}

void CaseFields::recheck(const std::vector<FieldIssue>& now) {
    std::vector<FieldIssue> still = m_shown;
    std::erase_if(still,
                  [&](const FieldIssue& issue) { return std::find(now.begin(), now.end(), issue) == now.end(); });
    if (still != m_shown) setIssues(still, false);
}

void CaseFields::clearIssues() {
    m_shown.clear();
    m_form->clearIssues();
    for (Part* part : {&m_questions, &m_symptoms, &m_steps}) {
        part->issue->hide();
        part->sentences.clear();
        part->first = nullptr;
    }
}

QWidget* CaseFields::inputOf(const std::string& field, std::size_t nth) const {
    if (field == "case_question.text") return m_questions.table->input(nth, 1);
    if (field == "case_step.text") return m_steps.table->input(nth, 3);
    return m_form->form().input(field.substr(field.find('.') + 1));
}

QWidget* CaseFields::select(const std::string& field, std::size_t nth, int begin, int end) {
    QWidget* input = inputOf(field, nth);
    if (auto* line = qobject_cast<QLineEdit*>(input)) {
        line->setSelection(begin, end - begin);
    } else if (auto* note = qobject_cast<QPlainTextEdit*>(input)) {
        QTextCursor cursor = note->textCursor();
        cursor.setPosition(begin);
        cursor.setPosition(end, QTextCursor::KeepAnchor);
        note->setTextCursor(cursor);
    }
    return input;
}

void CaseFields::retranslate() {
    m_form->retranslate();
    m_questions.head->setText(tr("What is asked (at least one question)"));
    m_questions.table->setCaptions({tr("Kind of question"), tr("The question")}, tr("Choose a kind …"));
    m_domainsHead->setText(tr("Where the problems lie"));
    m_domains->retranslate();
    m_cadresHead->setText(tr("Disciplines that take part"));
    m_cadres->retranslate();
    m_symptoms.head->setText(tr("Symptoms and their scores"));
    m_symptoms.table->setCaptions({tr("Symptom"), tr("Score")}, tr("Choose a symptom …"));
    m_steps.head->setText(tr("Between hospital, community and home"));
    m_steps.table->setCaptions({tr("Day"), tr("Tier of care"), tr("Where"), tr("What happened")}, tr("Choose …"));
}

} // namespace preceptor::ui
