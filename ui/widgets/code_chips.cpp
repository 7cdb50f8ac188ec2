// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/code_chips.h"

#include "ui/style/tokens.h"
#include "ui/text/convert.h"
#include "ui/text/labels.h"
#include "ui/widgets/button.h"

#include <QGridLayout>

#include <algorithm>

namespace preceptor::ui {

namespace {

constexpr int kWidest = 280;

} // namespace

CodeChips::CodeChips(int columns, QWidget* parent)
    : QWidget(parent), m_columns(columns), m_grid(new QGridLayout(this)) {
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(space::kXs);
}

CodeChips::CodeChips(std::string list, int columns, QWidget* parent) : CodeChips(columns, parent) {
    m_list = std::move(list);
    retranslate();
}

// A chip that stays keeps its place and the focus.
void CodeChips::setChoices(const Choices& choices) {
    for (std::size_t i = 0; i < choices.size(); ++i) {
        if (i == m_chips.size()) {
            auto* chip = new Button({}, ButtonKind::Chip, Icon::None, this);
            chip->setCheckable(true);
            chip->show();
            connect(chip, &QPushButton::clicked, this, &CodeChips::edited);
            m_chips.push_back(chip);
        }
        m_chips[i]->setObjectName(toQt(choices[i].first));
        m_chips[i]->setText(choices[i].second);
    }
    for (std::size_t i = choices.size(); i < m_chips.size(); ++i) delete m_chips[i];
    m_chips.resize(choices.size());
    arrange();
}

// A chip with many words has a line of its own.
void CodeChips::arrange() {
    const int widest = (width() - m_grid->horizontalSpacing() * (m_columns - 1)) / m_columns;
    int row = 0;
    int column = 0;
    for (Button* chip : m_chips) {
        const int span = chip->sizeHint().width() > widest ? m_columns : 1;
        if (column + span > m_columns) {
            ++row;
            column = 0;
        }
        m_grid->removeWidget(chip);
        m_grid->addWidget(chip, row, column, 1, span);
        column += span;
    }
}

// The words of a very long chip come nearer to its ends.
QSize CodeChips::minimumSizeHint() const {
    int widest = 0;
    for (const Button* chip : m_chips) widest = qMax(widest, chip->minimumSizeHint().width());
    return {qMin(widest, scaled(kWidest)), QWidget::minimumSizeHint().height()};
}

void CodeChips::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

void CodeChips::setCodes(const std::vector<std::string>& codes) {
    for (Button* chip : m_chips)
        chip->setChecked(std::find(codes.begin(), codes.end(), toStd(chip->objectName())) != codes.end());
}

std::vector<std::string> CodeChips::codes() const {
    std::vector<std::string> codes;
    for (const Button* chip : m_chips)
        if (chip->isChecked()) codes.push_back(toStd(chip->objectName()));
    return codes;
}

void CodeChips::retranslate() { setChoices(codeChoices(m_list)); }

} // namespace preceptor::ui
