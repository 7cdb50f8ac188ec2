// SPDX-License-Identifier: GPL-3.0-or-later
// One condition of a completion rule as a sentence: what is asked for is chosen, and beside it how much or which. One
// that is not finished yet (no codes, no course) is no condition.
#pragma once

#include "core/completion/rule.h"

#include <QWidget>

#include <optional>

class QDoubleSpinBox;
class QLineEdit;

namespace preceptor::ui {

class CodeCombo;
class IconButton;
class Label;

class RuleCondition final : public QWidget {
    Q_OBJECT
public:
    // `prefix` begins the names of its fields: rule_share.
    explicit RuleCondition(const QString& prefix, QWidget* parent = nullptr); // every required module

    void setRule(const Rule& leaf);
    std::optional<Rule> rule() const;
    // Marks the list of codes if that one is in it.
    bool showUnknown(const std::string& code, const QString& sentence);
    void clearIssue();
    QWidget* first() const; // what the keyboard is led to
    void retranslate();

Q_SIGNALS:
    void edited(); // by the person
    void outAsked();

private:
    struct Kind;
    const Kind& kind() const;
    void buildUi();
    void showKind();

    QString m_prefix;
    CodeCombo* m_kind;
    CodeCombo* m_code;
    QDoubleSpinBox* m_number;
    QLineEdit* m_text;
    IconButton* m_out;
    Label* m_issue;
};

} // namespace preceptor::ui
