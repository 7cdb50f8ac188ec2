// SPDX-License-Identifier: GPL-3.0-or-later
// A group of conditions of a completion rule: how many of them are needed, the conditions and further groups, one below
// the other, as deep as a rule may go. A group of one thing is that thing.
#pragma once

#include "core/completion/rule.h"

#include <QWidget>

#include <optional>
#include <vector>

class QSpinBox;
class QVBoxLayout;

namespace preceptor::ui {

class Button;
class CodeCombo;
class IconButton;
class RuleCondition;

class RuleGroupBox final : public QWidget {
    Q_OBJECT
public:
    // `prefix` begins the names of its fields, `depth` 0 is the rule itself.
    RuleGroupBox(const QString& prefix, int depth, QWidget* parent = nullptr); // empty

    void setRule(const Rule& rule); // a single condition is a group of it
    void clear();
    std::optional<Rule> rule() const; // none: nothing is asked
    bool showUnknown(const std::string& code, const QString& sentence);
    void clearIssues();
    void retranslate();

Q_SIGNALS:
    void edited(); // by the person
    void outAsked();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Part { // one of the two
        RuleCondition* condition = nullptr;
        RuleGroupBox* group = nullptr;
        QWidget* widget() const;
    };
    void buildUi();
    RuleCondition* addCondition(const Rule& leaf);
    RuleGroupBox* addGroup(const Rule& rule);
    void place(const Part& part);
    void takeOut(QWidget* part);
    Rule next() const; // what is not asked for yet
    void showNeeded();

    QString m_prefix;
    int m_depth;
    int m_made = 0; // groups, for their names
    CodeCombo* m_how;
    QSpinBox* m_least;
    IconButton* m_out;
    QVBoxLayout* m_column;
    QWidget* m_foot;
    Button* m_addCondition;
    Button* m_addGroup;
    std::vector<Part> m_parts{};
};

} // namespace preceptor::ui
