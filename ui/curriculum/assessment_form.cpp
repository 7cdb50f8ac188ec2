// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curriculum/assessment_form.h"

#include "ui/curriculum/score_text.h"
#include "ui/text/convert.h"
#include "ui/text/labels.h"
#include "ui/widgets/button.h"
#include "ui/widgets/code_combo.h"

#include <QLineEdit>

namespace preceptor::ui {

namespace {

constexpr double kRefused = -1;

} // namespace

AssessmentForm::AssessmentForm(Assessment assessment, QWidget* parent)
    : DrawerForm(2, parent), m_assessment(std::move(assessment)), m_erase(button({}, ButtonKind::Danger, Icon::Trash)) {
    form().text("title", 2)->setText(toQt(m_assessment.title));
    form().choice("kind", 2);
    form().text("max")->setText(markText(m_assessment.max));
    form().text("pass_mark")->setText(m_assessment.passMark ? markText(*m_assessment.passMark) : QString());
    m_erase->setObjectName(QStringLiteral("eraseTest"));
    m_erase->setVisible(static_cast<bool>(m_assessment.id));
    addBelow(m_erase);
    connect(m_erase, &QPushButton::clicked, this, &AssessmentForm::eraseAsked);
    retranslate();
    static_cast<CodeCombo*>(form().input("kind"))->setCode(m_assessment.kind.empty() ? "post_test" : m_assessment.kind);
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
    form().setCaption("pass_mark", tr("Marks to pass (may be empty)"));
    static_cast<CodeCombo*>(form().input("kind"))->setChoices(codeChoices("assessment_kind"));
    m_erase->setText(tr("Delete this test"));
    setSubmitWords(m_assessment.id ? tr("Keep the changes") : tr("Add the test"));
}

} // namespace preceptor::ui
