// SPDX-License-Identifier: GPL-3.0-or-later
// Enrols people in a class: a part of each name and Enter, then one button.
#pragma once

#include "core/base/date.h"
#include "ui/support/drawer_form.h"
#include "ui/support/name_entry.h"

class QListWidget;

namespace preceptor::ui {

class EnrolForm final : public DrawerForm {
    Q_OBJECT
public:
    EnrolForm(NameEntry::Source names, Date today, QWidget* parent = nullptr);
    std::vector<PersonId> people() const;
    Date day() const;

protected:
    void retranslate() override;

private:
    void addPerson(PersonId person);
    void showCount();

    NameEntry::Source m_source;
    std::vector<NameSuggestion> m_last; // what the field offered, to name whom was chosen
    NameEntry* m_names;
    QListWidget* m_list;
    Date m_today;
};

} // namespace preceptor::ui
