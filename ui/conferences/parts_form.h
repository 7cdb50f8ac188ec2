// SPDX-License-Identifier: GPL-3.0-or-later
// What a conference is made of, in order: introductions, a talk, a case ... each with its minutes and who presents. A
// further line appears when the last one is used; a line whose kind is taken back is emptied and falls away.
#pragma once

#include "core/model/conference.h"
#include "ui/support/choice_field.h"
#include "ui/support/drawer_form.h"
#include "ui/widgets/holds_text.h"

class QLineEdit;

namespace preceptor::ui {

class PartsForm final : public DrawerForm, public HoldsText {
    Q_OBJECT
public:
    using NameOf = std::function<QString(PersonId)>;
    PartsForm(const std::vector<SessionPart>& parts, ChoiceField::Lookup people, const NameOf& nameOf,
              QWidget* parent = nullptr);

    std::vector<SessionPart> parts() const;
    // Names that were typed and nobody has; nothing typed is dropped in silence.
    std::vector<FieldIssue> unread() const;
    // Issues name a part by its place among those that are used.
    bool setIssues(const std::vector<FieldIssue>& issues);
    void eachText(TextVisitor& visitor) override { everyText(visitor, m_lines); }

protected:
    void retranslate() override;

private:
    void addLine();
    void kindChosen(std::size_t line);
    QLineEdit* lineEdit(std::size_t line, const char* name) const;
    void caption(std::size_t line);
    std::string kindOf(std::size_t line) const;
    std::vector<std::size_t> usedLines() const;

    std::vector<SessionPart> m_lines; // what a line has beyond its fields
    ChoiceField::Lookup m_people;
};

} // namespace preceptor::ui
