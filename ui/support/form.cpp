// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/form.h"

#include "ui/style/button_kind.h"
#include "ui/text/convert.h"
#include "ui/text/messages.h"
#include "ui/widgets/code_combo.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/label.h"

#include <QCheckBox>
#include <QEvent>
#include <QGridLayout>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace preceptor::ui {

Form::Form(int columns, QWidget* parent) : QWidget(parent), m_grid(new QGridLayout(this)), m_columns(columns) {
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::kM);
    m_grid->setVerticalSpacing(space::kS);
    for (int column = 0; column < columns; ++column) m_grid->setColumnStretch(column, 1);
}

void Form::add(const std::string& field, QWidget* input, int span) {
    input->setObjectName(toQt(field));
    Row row{label({}, TextRole::Small, Tone::Text2), input, label({}, TextRole::Caption, Tone::Bad)};
    row.caption->setElided(true); // long words must not make a form wider than its drawer
    row.issue->setWordWrap(true);
    row.issue->hide();
    auto* cell = new QVBoxLayout;
    cell->setSpacing(3);
    cell->addWidget(row.caption);
    cell->addWidget(input);
    cell->addWidget(row.issue);
    if (m_next % m_columns + span > m_columns) m_next += m_columns - m_next % m_columns;
    // An aligned cell gets the height it would like, which for wrapped words is that of another width.
    const bool words = qobject_cast<Label*>(input) != nullptr;
    m_grid->addLayout(cell, m_next / m_columns, m_next % m_columns, 1, span, words ? Qt::Alignment() : Qt::AlignTop);
    m_next += span;
    row.caption->setBuddy(input);
    m_rows.emplace(field, row);
}

QLineEdit* Form::text(const std::string& field, int span) {
    auto* input = new QLineEdit;
    connect(input, &QLineEdit::textEdited, this, &Form::edited);
    connect(input, &QLineEdit::textChanged, input, [input] { // what is longer than its field is read from the start
        if (!input->isModified()) input->setCursorPosition(0);
    });
    add(field, input, span);
    return input;
}

QPlainTextEdit* Form::note(const std::string& field, int span) {
    auto* input = new QPlainTextEdit;
    input->setTabChangesFocus(true);
    input->setFixedHeight(scaled(72));
    connect(input, &QPlainTextEdit::textChanged, this, &Form::edited);
    add(field, input, span);
    return input;
}

DateEdit* Form::date(const std::string& field, int span) {
    auto* input = new DateEdit;
    connect(input, &DateEdit::dateChanged, this, &Form::edited);
    add(field, input, span);
    return input;
}

CodeCombo* Form::choice(const std::string& field, int span) {
    auto* input = new CodeCombo;
    connect(input, &CodeCombo::codeChanged, this, &Form::edited);
    add(field, input, span);
    return input;
}

QSpinBox* Form::number(const std::string& field, int least, int most, int span) {
    auto* input = new QSpinBox;
    input->setRange(least, most);
    input->setButtonSymbols(QAbstractSpinBox::NoButtons);
    connect(input, &QSpinBox::valueChanged, this, &Form::edited);
    add(field, input, span);
    return input;
}

QCheckBox* Form::check(const std::string& field, int span) {
    auto* input = new QCheckBox;
    connect(input, &QCheckBox::clicked, this, &Form::edited);
    add(field, input, span);
    m_rows.at(field).caption->hide();
    return input;
}

void Form::setCaption(const std::string& field, const QString& caption, bool required) {
    const Row& row = m_rows.at(field);
    if (auto* box = qobject_cast<QCheckBox*>(row.input)) return box->setText(caption);
    row.caption->setText(required ? tr("%1 (required)", "caption of a field").arg(caption) : caption);
    row.input->setAccessibleName(caption);
}

void Form::setFieldVisible(const std::string& field, bool visible) {
    const Row& row = m_rows.at(field);
    row.caption->setVisible(visible && !qobject_cast<QCheckBox*>(row.input));
    row.input->setVisible(visible);
    if (!visible) row.issue->hide();
}

QWidget* Form::input(const std::string& field) const {
    const auto it = m_rows.find(field);
    return it == m_rows.end() ? nullptr : it->second.input;
}

QLineEdit* Form::line(const std::string& field) const { return qobject_cast<QLineEdit*>(input(field)); }
CodeCombo* Form::combo(const std::string& field) const { return qobject_cast<CodeCombo*>(input(field)); }

void Form::mark(Row& row, const QString& sentence) {
    row.issue->setText(sentence);
    row.issue->setVisible(!sentence.isEmpty());
    row.input->setProperty(kBadInputProperty, !sentence.isEmpty());
    row.input->setAccessibleDescription(sentence);
    row.input->update();
}

bool Form::setIssues(const std::vector<FieldIssue>& issues) {
    clearIssues();
    bool all = true;
    QWidget* first = nullptr;
    for (const FieldIssue& issue : issues) {
        const auto it = m_rows.find(issue.field);
        if (it == m_rows.end()) {
            all = false;
            continue;
        }
        mark(it->second, sentence(issue));
        if (!first) first = it->second.input;
    }
    if (first) first->setFocus(Qt::OtherFocusReason);
    return all;
}

void Form::clearIssues() {
    for (auto& [field, row] : m_rows) mark(row, {});
}

// Sentences of an earlier language would stay otherwise.
void Form::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) clearIssues();
}

} // namespace preceptor::ui
