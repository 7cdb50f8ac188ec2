// SPDX-License-Identifier: GPL-3.0-or-later
// One conflict: the value shown and those that wait, side by side, each with who wrote it, when and where; what it was
// before both; a field to type another. The digits choose, Enter goes to the field.
#pragma once

#include "core/model/exchange.h"
#include "ui/support/page.h"
#include "ui/widgets/holds_text.h"

#include <QWidget>

#include <optional>
#include <vector>

class QGridLayout;
class QLineEdit;

namespace preceptor::ui {

class Button;
class CodeCombo;
class Label;
class Pill;

class ConflictDetail final : public QWidget, public HoldsText {
    Q_OBJECT
public:
    // The Tab key leads from `before` to the values, then on.
    ConflictDetail(const PageContext& context, QWidget* before, QWidget* parent = nullptr);
    void show(const Conflict& conflict);
    // To the button of a value, 1 for the first, if there is such a one; nothing is decided by it.
    void leadTo(int number);
    void typeAnother(); // the focus goes to the field
    void markIssue(const QString& sentence);
    void retranslate();
    void eachText(TextVisitor& visitor) override { everyText(visitor, m_conflict); }

Q_SIGNALS:
    void chosen(const preceptor::ConflictChoice& choice);

private:
    void buildUi();
    QWidget* buildAnother();
    void tabThroughValues();
    QWidget* valueCard(int number, const ConflictValue& value);
    QString besideText() const;
    QString valueText(const Value& value) const;
    QString buttonText(const ConflictValue& value) const;
    void showAnother();
    void choose(const Value& value);
    void takeTyped();
    std::optional<Value> typed() const;

    PageContext m_context;
    QWidget* m_before;
    Conflict m_conflict;
    Label* m_title;
    Pill* m_pill;
    Label* m_facts;
    QGridLayout* m_values;
    std::vector<Button*> m_choices; // of the values shown, in their order
    Label* m_base;
    Label* m_final;
    QWidget* m_another;
    Label* m_anotherCaption;
    QLineEdit* m_text;
    CodeCombo* m_code;
    Button* m_take;
    Label* m_issue;
};

} // namespace preceptor::ui
