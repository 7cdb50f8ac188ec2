// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/line_table.h"

#include "ui/style/tokens.h"
#include "ui/text/convert.h"
#include "ui/text/labels.h"
#include "ui/widgets/code_combo.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QRegularExpression>
#include <QRegularExpressionValidator>
#include <QStyleOptionComboBox>

#include <algorithm>

namespace preceptor::ui {

namespace {

constexpr int kRowsOfLine = 3; // its choices, its text, a gap
constexpr int kFewestTextWidth = 200;

} // namespace

LineTable::LineTable(std::vector<LineField> fields, QWidget* parent)
    : QWidget(parent), m_fields(std::move(fields)), m_grid(new QGridLayout(this)) {
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::kS);
    m_grid->setVerticalSpacing(space::kXs);
    for (std::size_t i = 0; i < m_fields.size(); ++i)
        m_grid->setColumnStretch(static_cast<int>(i), m_fields[i].stretch);
    addLine();
}

void LineTable::addLine() {
    const std::size_t line = m_inputs.size();
    std::vector<QWidget*> inputs;
    for (const LineField& field : m_fields) {
        QWidget* input = nullptr;
        if (!field.list.empty()) {
            auto* combo = new CodeCombo;
            combo->setMinimumContentsLength(8);
            combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
            connect(combo, &CodeCombo::codeChanged, this, [this, line] { begun(line); });
            input = combo;
        } else {
            auto* text = new QLineEdit;
            // As many figures as are typed: a number that is cut off would be another, and is refused as a whole
            // instead.
            if (field.most > 0) {
                static const QRegularExpression kFigures(QStringLiteral("\\d{0,9}"));
                text->setValidator(new QRegularExpressionValidator(kFigures, text));
            }
            connect(text, &QLineEdit::textEdited, this, [this, line] { begun(line); });
            input = text;
        }
        input->setObjectName(QStringLiteral("%1%2").arg(toQt(field.name)).arg(line));
        inputs.push_back(input);
    }
    m_inputs.push_back(std::move(inputs));
    place(line);
    caption(line);
    Q_EMIT lineAdded();
}

bool LineTable::endsInText() const {
    return m_fields.size() > 1 && m_fields.back().list.empty() && m_fields.back().most == 0;
}

void LineTable::place(std::size_t line) {
    const auto& inputs = m_inputs[line];
    const int row = static_cast<int>(line) * kRowsOfLine;
    const auto columns = static_cast<int>(inputs.size());
    for (int column = 0; column < columns; ++column) {
        QWidget* input = inputs[static_cast<std::size_t>(column)];
        m_grid->removeWidget(input);
        const bool below = m_below && column + 1 == columns;
        below ? m_grid->addWidget(input, row + 1, 0, 1, columns - 1) : m_grid->addWidget(input, row, column);
    }
    m_grid->setRowMinimumHeight(row + 2, m_below ? space::kXs : 0);
}

int LineTable::widthOf(std::size_t field) const {
    const auto* combo = qobject_cast<const CodeCombo*>(m_inputs.front()[field]);
    if (!combo) return m_inputs.front()[field]->minimumSizeHint().width();
    int words = 0;
    for (int i = 0; i < combo->count(); ++i)
        words = qMax(words, combo->fontMetrics().horizontalAdvance(combo->itemText(i)));
    QStyleOptionComboBox option;
    option.initFrom(combo);
    return combo->style()->sizeFromContents(QStyle::CT_ComboBox, &option, {words, 1}, combo).width();
}

// The text has its share of the width; the choices have theirs, which must hold the longest of them.
void LineTable::fit() {
    if (!endsInText()) return;
    int stretches = 0;
    for (const LineField& field : m_fields) stretches += field.stretch;
    const int room = width() - m_grid->horizontalSpacing() * (static_cast<int>(m_fields.size()) - 1);
    bool below = room * m_fields.back().stretch / stretches < scaled(kFewestTextWidth);
    for (std::size_t i = 0; i + 1 < m_fields.size(); ++i)
        below = below || room * m_fields[i].stretch / stretches < widthOf(i);
    if (below == m_below) return;
    m_below = below;
    m_grid->setColumnStretch(static_cast<int>(m_fields.size()) - 1, below ? 0 : m_fields.back().stretch);
    for (std::size_t line = 0; line < m_inputs.size(); ++line) place(line);
}

QSize LineTable::minimumSizeHint() const {
    int width = 0;
    for (std::size_t i = 0; i < m_fields.size(); ++i)
        if (i + 1 < m_fields.size() || !endsInText())
            width += m_inputs.front()[i]->minimumSizeHint().width() + (i > 0 ? m_grid->horizontalSpacing() : 0);
    return {width, QWidget::minimumSizeHint().height()};
}

void LineTable::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fit();
}

void LineTable::begun(std::size_t line) {
    if (line + 1 == m_inputs.size()) return addLine();
    for (QWidget* input : m_inputs[line + 1]) input->show();
}

void LineTable::caption(std::size_t line) {
    for (std::size_t i = 0; i < m_fields.size(); ++i) {
        const QString words = m_captions.value(static_cast<int>(i));
        m_inputs[line][i]->setAccessibleName(
            tr("%1 (line %2)", "caption of a field, its place").arg(words).arg(line + 1));
        if (auto* combo = qobject_cast<CodeCombo*>(m_inputs[line][i])) {
            combo->setChoices(codeChoices(m_fields[i].list, m_none));
            combo->setToolTip(words);
        } else if (auto* text = qobject_cast<QLineEdit*>(m_inputs[line][i])) {
            text->setPlaceholderText(words);
        }
    }
}

void LineTable::setCaptions(const QStringList& captions, const QString& none) {
    m_captions = captions;
    m_none = none;
    for (std::size_t line = 0; line < m_inputs.size(); ++line) caption(line);
    fit();
}

QWidget* LineTable::input(std::size_t line, std::size_t field) const { return m_inputs.at(line).at(field); }

std::string LineTable::valueOf(std::size_t line, std::size_t field) const {
    QWidget* input = m_inputs[line][field];
    if (auto* combo = qobject_cast<CodeCombo*>(input)) return combo->code();
    return toStd(static_cast<QLineEdit*>(input)->text().trimmed());
}

void LineTable::setValue(std::size_t line, std::size_t field, const std::string& value) {
    QWidget* input = m_inputs[line][field];
    if (auto* combo = qobject_cast<CodeCombo*>(input)) {
        combo->setCode(value);
    } else if (auto* text = static_cast<QLineEdit*>(input); toStd(text->text()) != value) {
        text->setText(toQt(value));
        text->setCursorPosition(0); // what is longer than its field is read from the start
    }
}

void LineTable::setLines(const std::vector<Line>& lines) {
    while (m_inputs.size() <= lines.size()) addLine();
    for (std::size_t line = 0; line < m_inputs.size(); ++line) {
        const bool used = line < lines.size();
        for (std::size_t i = 0; i < m_fields.size(); ++i) setValue(line, i, used ? lines[line].at(i) : std::string());
        for (QWidget* input : m_inputs[line]) input->setVisible(line <= lines.size());
    }
}

std::vector<LineTable::Line> LineTable::lines() const {
    std::vector<Line> lines;
    for (std::size_t line = 0; line < m_inputs.size(); ++line) {
        Line values;
        for (std::size_t i = 0; i < m_fields.size(); ++i) values.push_back(valueOf(line, i));
        if (std::any_of(values.begin(), values.end(), [](const std::string& value) { return !value.empty(); }))
            lines.push_back(std::move(values));
    }
    return lines;
}

} // namespace preceptor::ui
