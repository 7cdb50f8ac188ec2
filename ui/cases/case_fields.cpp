// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/case_fields.h"

#include "core/services/workspace.h"
#include "ui/cases/code_chips.h"
#include "ui/cases/line_table.h"
#include "ui/support/form.h"
#include "ui/support/register_form.h"
#include "ui/text/convert.h"
#include "ui/text/messages.h"
#include "ui/widgets/code_combo.h"
#include "ui/widgets/label.h"

#include <QVBoxLayout>

#include <charconv>

namespace preceptor::ui {

namespace {

constexpr int kFormColumns = 2;
constexpr int kChipColumns = 2;
constexpr int kShortestChoice = 6; // letters; a narrow window cuts the rest
constexpr int kMostScore = 10;
constexpr int kMostDay = 9999;

std::optional<int> numberOf(const std::string& text) {
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size() ? std::optional(number) : std::nullopt;
}

std::string textOf(const std::optional<int>& number) { return number ? std::to_string(*number) : std::string(); }

} // namespace

CaseFields::CaseFields(Workspace& workspace, QWidget* parent)
    : QWidget(parent), m_form(new RegisterForm(workspace, *findRegister("case_item"), kFormColumns)) {
    m_questions = new LineTable({{"question_type", "question_type", 3}, {"question_text", {}, 5}});
    m_domains = new CodeChips("problem_domain", kChipColumns);
    m_cadres = new CodeChips("cadre", kChipColumns);
    m_symptoms = new LineTable({{"symptom", "symptom", 3}, {"score", {}, 1, kMostScore}});
    m_steps = new LineTable({{"step_day", {}, 1, kMostDay},
                             {"step_tier", "tier_of_care", 2},
                             {"step_setting", "case_setting", 2},
                             {"step_text", {}, 4}});
    m_questionIssue = label({}, TextRole::Small, Tone::Bad);
    m_questionIssue->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, space::kM, space::kM);
    column->setSpacing(space::kS);
    m_questionsHead = heading();
    m_domainsHead = heading();
    m_symptomsHead = heading();
    m_cadresHead = heading();
    m_stepsHead = heading();
    m_questionsHead->setContentsMargins(0, 0, 0, 0);
    for (QWidget* part : std::initializer_list<QWidget*>{m_questionsHead, m_questions, m_questionIssue, m_form,
                                                         m_domainsHead, m_domains, m_symptomsHead, m_symptoms,
                                                         m_stepsHead, m_steps, m_cadresHead, m_cadres})
        column->addWidget(part);
    column->addStretch(1);
    for (auto* combo : m_form->findChildren<CodeCombo*>()) {
        combo->setMinimumContentsLength(kShortestChoice);
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    }
    for (LineTable* table : {m_questions, m_symptoms, m_steps})
        connect(table, &LineTable::lineAdded, this, &CaseFields::partAdded);
    setFocusProxy(m_form);
}

Label* CaseFields::heading() {
    Label* head = label({}, TextRole::Section);
    head->setContentsMargins(0, space::kM, 0, 0);
    return head;
}

void CaseFields::setContent(const CaseContent& content) {
    m_form->setValues(content.fields);
    std::vector<LineTable::Line> questions;
    for (const CaseQuestion& question : content.questions) questions.push_back({question.type, question.text});
    m_questions->setLines(questions);
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
    m_symptoms->setLines(symptoms);
    std::vector<LineTable::Line> steps;
    for (const CaseStep& step : content.steps)
        steps.push_back({textOf(step.day), step.tierOfCare, step.setting, step.text});
    m_steps->setLines(steps);
    clearIssues();
}

CaseContent CaseFields::content() const {
    CaseContent content;
    content.fields = m_form->values();
    for (const auto& line : m_questions->lines()) content.questions.push_back({line[0], line[1]});
    content.marks = m_otherMarks;
    for (const std::string& code : m_domains->codes()) content.marks.push_back({"problem_domain", code});
    for (const std::string& code : m_cadres->codes()) content.marks.push_back({"cadre", code});
    for (const auto& line : m_symptoms->lines())
        if (!line[0].empty()) content.marks.push_back({"symptom", line[0], numberOf(line[1])});
    for (const auto& line : m_steps->lines()) content.steps.push_back({numberOf(line[0]), line[1], line[2], line[3]});
    return content;
}

bool CaseFields::setIssues(const std::vector<FieldIssue>& issues) {
    std::vector<FieldIssue> ofForm;
    QStringList others;
    for (const FieldIssue& issue : issues) {
        if (m_form->form().input(issue.field) != nullptr)
            ofForm.push_back(issue);
        else
            others << sentence(issue);
    }
    others.removeDuplicates();
    m_questionIssue->setText(others.join(QLatin1Char(' ')));
    m_questionIssue->setVisible(!others.isEmpty());
    m_form->setIssues(ofForm);
    if (ofForm.empty() && !others.isEmpty()) m_questions->input(0, 0)->setFocus(Qt::OtherFocusReason);
    return true;
}

void CaseFields::clearIssues() {
    m_form->clearIssues();
    m_questionIssue->hide();
}

QWidget* CaseFields::inputOf(const std::string& field, std::size_t nth) const {
    if (field == "case_question.text") return m_questions->input(nth, 1);
    if (field == "case_step.text") return m_steps->input(nth, 3);
    return m_form->form().input(field.substr(field.find('.') + 1));
}

void CaseFields::retranslate() {
    m_form->retranslate();
    m_questionsHead->setText(tr("What is asked (at least one question)"));
    m_questions->setCaptions({tr("Kind of question"), tr("The question")}, tr("Choose a kind …"));
    m_domainsHead->setText(tr("Where the problems lie"));
    m_domains->retranslate();
    m_cadresHead->setText(tr("Disciplines that take part"));
    m_cadres->retranslate();
    m_symptomsHead->setText(tr("Symptoms and their scores"));
    m_symptoms->setCaptions({tr("Symptom"), tr("Score")}, tr("Choose a symptom …"));
    m_stepsHead->setText(tr("Between hospital, community and home"));
    m_steps->setCaptions({tr("Day"), tr("Tier of care"), tr("Where"), tr("What happened")}, tr("Choose …"));
}

} // namespace preceptor::ui
