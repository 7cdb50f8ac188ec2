// SPDX-License-Identifier: GPL-3.0-or-later
// A choice among codes shown by their words; keeps the code when the words change language.
#pragma once

#include <QComboBox>
#include <QList>

#include <string>
#include <utility>
#include <vector>

namespace preceptor::ui {

class CodeCombo final : public QComboBox {
    Q_OBJECT
public:
    using Choices = std::vector<std::pair<std::string, QString>>; // code, words
    explicit CodeCombo(QWidget* parent = nullptr);
    void setChoices(const Choices& choices); // keeps the chosen code if it is still there
    std::string code() const;
    void setCode(const std::string& code);

Q_SIGNALS:
    void codeChanged(); // by the user only
};

} // namespace preceptor::ui
