// SPDX-License-Identifier: GPL-3.0-or-later
// Several choices of a list that is too long for chips: a line to type a part of a name into, and below it what was
// chosen, each with a button that takes it away. A choice is there once.
#pragma once

#include "ui/support/choice_field.h"
#include "ui/widgets/holds_text.h"

#include <QWidget>

#include <cstdint>
#include <functional>
#include <vector>

class QVBoxLayout;

namespace preceptor::ui {

class Button;

class ChoicesField final : public QWidget, public HoldsText {
    Q_OBJECT
public:
    using TitleOf = std::function<QString(std::int64_t id)>; // of what is chosen and not among the choices

    explicit ChoicesField(TitleOf titleOf, QWidget* parent = nullptr);
    void setChoices(std::vector<FieldChoice> choices);
    void setIds(std::vector<std::int64_t> ids); // does not emit edited
    const std::vector<std::int64_t>& ids() const { return m_ids; }
    QString unread() const; // what was typed and names nothing
    void retranslate(const QString& caption);
    void eachText(TextVisitor& visitor) override { everyText(visitor, m_choices); }

Q_SIGNALS:
    void edited(); // by the person

private:
    void take();
    void remove(std::int64_t id);
    void showChosen();
    QString wordsOf(std::int64_t id) const;
    Button* chipOf(std::int64_t id);

    TitleOf m_titleOf;
    std::vector<FieldChoice> m_choices;
    std::vector<std::int64_t> m_ids;
    ChoiceField* m_entry;
    QVBoxLayout* m_chosen;
    std::vector<Button*> m_chips; // in the order of m_ids
};

} // namespace preceptor::ui
