// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conferences/outcome_form.h"

#include "core/services/case_service.h"
#include "core/services/register_service.h"
#include "core/services/workspace.h"
#include "ui/support/action_runner.h"
#include "ui/support/keep_reason.h"
#include "ui/text/convert.h"
#include "ui/text/field_labels.h"
#include "ui/text/labels.h"
#include "ui/widgets/button.h"
#include "ui/widgets/clear_layout.h"
#include "ui/widgets/code_combo.h"
#include "ui/widgets/label.h"
#include "ui/widgets/vertical_scroll.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace preceptor::ui {

namespace {

constexpr int kCategoryWidth = 180;

std::string textOf(const RegisterRow& row) {
    const auto* text = std::get_if<std::string>(&row.values[1]);
    return text ? *text : std::string();
}

} // namespace

OutcomeForm::OutcomeForm(const PageContext& context, CaseDetail detail, QWidget* parent)
    : QWidget(parent), m_context(context), m_detail(std::move(detail)) {
    m_questions = wrappedLabel({}, TextRole::Body, Tone::Text2);
    auto* inside = new QWidget;
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, space::kM, 0);
    column->setSpacing(space::kS);
    m_open = namedButton("openCase", ButtonKind::Ghost, Icon::Case);
    connect(m_open, &QPushButton::clicked, this, &OutcomeForm::caseAsked);
    column->addWidget(m_open, 0, Qt::AlignLeft);
    column->addWidget(m_questions);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(new VerticalScroll(inside));
    for (const char* table : {"recommendation", "learning_point", "action"}) addPart(table);
    for (Part& part : m_parts) {
        column->addWidget(part.head);
        column->addLayout(part.lines);
        auto* line = new QHBoxLayout;
        line->setSpacing(space::kS);
        line->addWidget(part.input, 1);
        if (part.input == m_parts.front().input) line->addWidget(m_category);
        column->addLayout(line);
        column->addWidget(part.keep);
        connect(part.input, &QLineEdit::returnPressed, this, [this, &part] { add(part); });
        connect(part.keep, &KeepReason::kept, this, [this, &part] { add(part); });
    }
    column->addStretch(1);
    retranslate();
    setFocusProxy(m_parts.front().input);
}

void OutcomeForm::addPart(const char* table) {
    Part part{table, label({}, TextRole::Section), new QVBoxLayout, new QLineEdit, new KeepReason(m_context)};
    part.head->setContentsMargins(0, space::kM, 0, 0);
    part.lines->setSpacing(space::kXs);
    part.input->setObjectName(QStringLiteral("new_") + QString::fromLatin1(table));
    m_parts.push_back(part);
    if (m_category) return;
    m_category = new CodeCombo;
    m_category->setObjectName(QStringLiteral("category"));
    m_category->setFixedWidth(scaled(kCategoryWidth));
    connect(m_category, &CodeCombo::codeChanged, this, [this] {
        if (!m_category->code().empty()) add(m_parts.front());
    });
}

const std::vector<RegisterRow>& OutcomeForm::rowsOf(const Part& part) const {
    const std::string_view table = part.table;
    if (table == "recommendation") return m_detail.recommendations;
    return table == "action" ? m_detail.actions : m_detail.learningPoints;
}

void OutcomeForm::showLines() {
    for (Part& part : m_parts) {
        clearLayout(part.lines);
        int n = 0;
        for (const RegisterRow& row : rowsOf(part)) {
            auto* line = wrappedLabel(QStringLiteral("%1. %2").arg(++n).arg(toQt(textOf(row))));
            part.lines->addWidget(line);
        }
    }
}

void OutcomeForm::add(Part& part) {
    const QString text = part.input->text().trimmed();
    if (text.isEmpty()) return;
    std::vector<FieldValue> values{m_detail.row.id.value, toStd(text)};
    const bool advice = std::string_view(part.table) == "recommendation";
    if (advice && m_category->code().empty()) {
        m_category->setFocus(Qt::OtherFocusReason);
        m_category->showPopup();
        return;
    }
    if (advice) values.emplace_back(m_category->code());
    const auto saved =
        m_context.runner.run([&] { return m_context.workspace.registers().save(part.table, {}, values); },
                             [&](const std::vector<FieldIssue>& issues) {
                                 part.keep->offer(m_detail.row.id, {part.table, {}, values}, issues);
                                 return part.keep->isVisibleTo(this);
                             });
    if (!saved) return;
    part.keep->offer({}, {}, {});
    part.input->clear();
    auto detail = m_context.runner.run([this] { return m_context.workspace.cases().detail(m_detail.row.id); });
    if (detail) m_detail = std::move(*detail);
    showLines();
}

void OutcomeForm::retranslate() {
    QStringList questions;
    for (const CaseQuestion& question : m_detail.content.questions) questions << toQt(question.text);
    m_open->setText(tr("Open the case"));
    m_questions->setText(questions.join(QLatin1Char('\n')));
    const QString hints[] = {tr("A recommendation, then Enter"), tr("What was learned, then Enter"),
                             tr("What is to be done, then Enter")};
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        m_parts[i].head->setText(registerTitle(m_parts[i].table));
        m_parts[i].input->setPlaceholderText(hints[i]);
        m_parts[i].input->setAccessibleName(hints[i]);
        m_parts[i].keep->retranslate();
    }
    m_category->setAccessibleName(fieldLabel("category"));
    m_category->setChoices(codeChoices("recommendation_category", tr("Choose a kind …")));
    showLines();
}

void OutcomeForm::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

} // namespace preceptor::ui
