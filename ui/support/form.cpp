// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/form.h"

#include "ui/style/button_kind.h"
#include "ui/support/lead_to.h"
#include "ui/text/convert.h"
#include "ui/text/messages.h"
#include "ui/widgets/code_combo.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/label.h"
#include "ui/widgets/wrapped_check.h"

#include <QEvent>
#include <QGridLayout>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace preceptor::ui {

namespace {

constexpr int kLeastColumn = 150; // where there are several

} // namespace

Form::Form(int columns, QWidget* parent)
    : QWidget(parent), m_grid(new QGridLayout(this)), m_columns(columns), m_shown(columns) {
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::kM);
    m_grid->setVerticalSpacing(space::kS);
    for (int column = 0; column < columns; ++column) m_grid->setColumnStretch(column, 1);
    connect(this, &Form::edited, this, [this] { m_touched = true; });
}

void Form::add(const std::string& field, QWidget* input, int span) {
    input->setObjectName(toQt(field));
    Row row{label({}, TextRole::Small, Tone::Text2), input, label({}, TextRole::Caption, Tone::Bad), new QVBoxLayout,
            span};
    row.caption->setElided(true); // long words must not make a form wider than its drawer
    row.caption->setWordWrap(true);
    row.caption->setAlignment(Qt::AlignLeft | Qt::AlignBottom);
    row.issue->setWordWrap(true);
    row.issue->hide();
    row.cell->setSpacing(3);
    row.cell->addWidget(row.caption);
    row.cell->addWidget(input);
    row.cell->addWidget(row.issue);
    if (qobject_cast<Label*>(input) == nullptr && !input->hasHeightForWidth()) row.cell->addStretch(1); // at its top
    row.caption->setBuddy(input);
    place(row);
    m_order.push_back(&m_rows.emplace(field, row).first->second);
}

// Not aligned: such a cell gets the height it would like, which for wrapped words is that of another width.
void Form::place(const Row& row) {
    const int span = qMin(row.span, m_shown);
    if (m_next % m_shown + span > m_shown) m_next += m_shown - m_next % m_shown;
    m_grid->addLayout(row.cell, m_next / m_shown, m_next % m_shown, 1, span);
    m_next += span;
}

// Captions may take two lines.
int Form::widthOf(int columns) const {
    const int gap = m_grid->horizontalSpacing();
    int widest = columns > 1 ? scaled(kLeastColumn) : 0;
    for (const Row* row : m_order) {
        if (row->input->isHidden()) continue;
        const bool captioned = columns > 1 && !row->caption->isHidden();
        const int words = captioned ? row->caption->fontMetrics().horizontalAdvance(row->caption->text()) * 11 / 20 : 0;
        const int span = qMin(row->span, columns);
        const int needed = qMax(words, row->cell->minimumSize().width()) - gap * (span - 1);
        widest = qMax(widest, (needed + span - 1) / span);
    }
    return widest * columns + gap * (columns - 1);
}

void Form::fit() {
    int columns = m_columns;
    while (columns > 1 && widthOf(columns) > width()) --columns;
    if (columns != m_shown) {
        m_shown = columns;
        m_next = 0;
        for (const Row* row : m_order) m_grid->removeItem(row->cell);
        for (int column = 0; column < m_columns; ++column) m_grid->setColumnStretch(column, column < columns ? 1 : 0);
        for (const Row* row : m_order) place(*row);
    }
    fitCaptions();
}

// Those beside each other are as tall as the tallest, so that their inputs are in one line.
void Form::fitCaptions() {
    const int gap = m_grid->horizontalSpacing();
    const int column = (width() - gap * (m_shown - 1)) / m_shown;
    std::map<int, int> tallest; // by line of the form
    const auto lineOf = [this](const Row* row) {
        int line = 0;
        int ignored = 0;
        m_grid->getItemPosition(m_grid->indexOf(row->cell), &line, &ignored, &ignored, &ignored);
        return line;
    };
    for (const Row* row : m_order) {
        const int span = qMin(row->span, m_shown);
        const int height = row->caption->heightForWidth(qMax(1, column * span + gap * (span - 1)));
        int& now = tallest[lineOf(row)];
        now = qMax(now, row->caption->isHidden() ? 0 : height);
    }
    for (const Row* row : m_order) row->caption->setFixedHeight(qMax(1, tallest[lineOf(row)]));
}

QSize Form::minimumSizeHint() const { return {widthOf(1), QWidget::minimumSizeHint().height()}; }

void Form::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fit();
}

// What an input or its words ask for has changed.
bool Form::event(QEvent* event) {
    if (event->type() == QEvent::LayoutRequest) fit();
    return QWidget::event(event);
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
    auto* input = new WrappedCheck;
    connect(input, &QCheckBox::clicked, this, &Form::edited);
    add(field, input, span);
    m_rows.at(field).caption->hide();
    return input;
}

void Form::setCaption(const std::string& field, const QString& caption, bool required) {
    const Row& row = m_rows.at(field);
    if (auto* box = qobject_cast<QCheckBox*>(row.input)) return box->setText(caption);
    QString words = required ? tr("%1 (required)", "caption of a field").arg(caption) : caption;
    words.replace(QLatin1Char('&'), QStringLiteral("&&")); // a caption may be a name, and none has a shortcut
    row.caption->setText(words);
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

bool Form::setIssues(const std::vector<FieldIssue>& issues, bool lead) {
    clearIssues();
    bool all = true;
    std::set<const Row*> marked;
    for (const FieldIssue& issue : issues) {
        const auto it = m_rows.find(issue.field);
        if (it == m_rows.end()) {
            all = false;
            continue;
        }
        mark(it->second, sentence(issue));
        marked.insert(&it->second);
    }
    const auto first =
        std::find_if(m_order.begin(), m_order.end(), [&](const Row* row) { return marked.contains(row); });
    if (lead && first != m_order.end()) leadTo((*first)->input);
    return all;
}

void Form::clearIssues() {
    for (auto& [field, row] : m_rows) mark(row, {});
}

void Form::clearIssue(const std::string& field) {
    if (const auto it = m_rows.find(field); it != m_rows.end()) mark(it->second, {});
}

// Sentences of an earlier language would stay otherwise.
void Form::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) clearIssues();
}

} // namespace preceptor::ui
