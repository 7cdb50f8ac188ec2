// SPDX-License-Identifier: GPL-3.0-or-later
// Two fields of a form that gather people: a part of a name and Enter puts the person on the list below; Delete takes
// one off it. Each person is on it once.
#pragma once

#include "ui/support/name_entry.h"
#include "ui/widgets/holds_text.h"

#include <vector>

class QListWidget;

namespace preceptor::ui {

class Form;

class PeoplePicker final : public QObject, public HoldsText {
    Q_OBJECT
public:
    // Adds the fields person_id and people to the form; suggestions lie on `over`.
    PeoplePicker(Form& form, QWidget* over, NameEntry::Source names);

    void add(const NameSuggestion& person);
    std::vector<PersonId> people() const;
    QWidget* entry() const { return m_names; }
    void setListHeight(int pixels);
    void retranslate(const QString& listCaption);
    void eachText(TextVisitor& visitor) override { everyText(visitor, m_last); }

Q_SIGNALS:
    void changed();

private:
    void take(PersonId person);

    Form& m_form;
    NameEntry::Source m_source;
    std::vector<NameSuggestion> m_last; // what the field offered, to name whom was chosen
    NameEntry* m_names;
    QListWidget* m_list;
};

} // namespace preceptor::ui
