// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/code_chips.h"

#include "core/model/code_lists.h"
#include "ui/style/tokens.h"
#include "ui/text/convert.h"
#include "ui/text/labels.h"
#include "ui/widgets/button.h"

#include <QGridLayout>

#include <algorithm>

namespace preceptor::ui {

CodeChips::CodeChips(std::string list, int columns, QWidget* parent) : QWidget(parent), m_list(std::move(list)) {
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(space::kXs);
    for (const std::string_view code : codesOf(m_list)) {
        auto* chip = new Button({}, ButtonKind::Chip);
        chip->setObjectName(toQt(code));
        chip->setCheckable(true);
        const int place = static_cast<int>(m_chips.size());
        grid->addWidget(chip, place / columns, place % columns);
        m_chips.push_back(chip);
    }
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

void CodeChips::retranslate() {
    for (Button* chip : m_chips) chip->setText(codeLabel(m_list, toStd(chip->objectName())));
}

} // namespace preceptor::ui
