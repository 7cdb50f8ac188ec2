// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/code_combo.h"

#include <QSignalBlocker>

namespace preceptor::ui {

CodeCombo::CodeCombo(QWidget* parent) : QComboBox(parent) {
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(10);
    connect(this, &QComboBox::activated, this, &CodeCombo::codeChanged);
}

void CodeCombo::setChoices(const Choices& choices) {
    const QSignalBlocker quiet(this);
    const std::string kept = code();
    clear();
    for (const auto& [value, words] : choices) addItem(words, QString::fromStdString(value));
    setCode(kept);
}

std::string CodeCombo::code() const { return currentData().toString().toStdString(); }

void CodeCombo::setCode(const std::string& code) {
    const QSignalBlocker quiet(this);
    const int row = findData(QString::fromStdString(code));
    setCurrentIndex(row >= 0 ? row : count() > 0 ? 0 : -1);
}

} // namespace preceptor::ui
