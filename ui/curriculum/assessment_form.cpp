// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curriculum/assessment_form.h"

#include "core/model/checklist.h"
#include "ui/curriculum/score_text.h"
#include "ui/text/convert.h"
#include "ui/text/format.h"
#include "ui/text/labels.h"
#include "ui/widgets/button.h"
#include "ui/widgets/code_combo.h"

#include <QLineEdit>
#include <QPlainTextEdit>

namespace preceptor::ui {

namespace {

constexpr double kRefused = -1;

} // namespace

AssessmentForm::AssessmentForm(Assessment assessment, const std::string& items, QWidget* parent)
    : DrawerForm(2, parent), m_assessment(std::move(assessment)), m_erase(button({}, ButtonKind::Danger, Icon::Trash)) {
    form().text("title", 2)->setText(toQt(m_assessment.title));
    form().choice("kind", 2);
    form().text("max")->setText(markText(m_assessment.max));
    form().text("pass_mark")->setText(m_assessment.passMark ? markText(*m_assessment.passMark) : QString());
    form().note("items", 2)->setPlainText(toQt(items));
    m_erase->setObjectName(QStringLiteral("eraseTest"));
    m_erase->setVisible(static_cast<bool>(m_assessment.id));
    addBelow(m_erase);
    connect(m_erase, &QPushButton::clicked, this, &AssessmentForm::eraseAsked);
    connect(&form(), &Form::edited, this, &AssessmentForm::showItems);
    retranslate();
    static_cast<CodeCombo*>(form().input("kind"))->setCode(m_assessment.kind.empty() ? "post_test" : m_assessment.kind);
    showItems();
}

// Other tests have their questions elsewhere.
void AssessmentForm::showItems() {
    const std::string kind = static_cast<CodeCombo*>(form().input("kind"))->code();
    form().setFieldVisible("items", hasItems(kind));
}

std::string AssessmentForm::items() const {
    return toStd(static_cast<QPlainTextEdit*>(form().input("items"))->toPlainText().trimmed());
}

Assessment AssessmentForm::assessment() const {
    const auto text = [this](const char* field) {
        return static_cast<QLineEdit*>(form().input(field))->text().trimmed();
    };
    const auto number = [&](const char* field) -> std::optional<double> {
        if (text(field).isEmpty()) return std::nullopt;
        const auto mark = markOf({}, text(field));
        return mark ? mark->raw : kRefused;
    };
    Assessment assessment = m_assessment;
    assessment.title = toStd(text("title"));
    assessment.kind = static_cast<CodeCombo*>(form().input("kind"))->code();
    assessment.max = number("max").value_or(kRefused);
    assessment.passMark = number("pass_mark");
    return assessment;
}

void AssessmentForm::retranslate() {
    form().setCaption("title", tr("Name of the test"), true);
    form().setCaption("kind", tr("Kind"));
    form().setCaption("max", tr("Most marks"), true);
    form().setCaption("items", tr("What is looked at, one a line; behind a bar its most marks, if more than 1"));
    form().setCaption("pass_mark", tr("Marks to pass (may be empty)"));
    static_cast<CodeCombo*>(form().input("kind"))->setChoices(codeChoices("assessment_kind"));
    m_erase->setText(tr("Delete this test"));
    setSubmitWords(m_assessment.id ? tr("Keep the changes") : tr("Add the test"));
}

} // namespace preceptor::ui
