// SPDX-License-Identifier: GPL-3.0-or-later
// Enrols people in a class: a part of each name and Enter, then one button.
#pragma once

#include "core/base/date.h"
#include "ui/support/drawer_form.h"
#include "ui/support/people_picker.h"

namespace preceptor::ui {

class EnrolForm final : public DrawerForm {
    Q_OBJECT
public:
    EnrolForm(NameEntry::Source names, Date today, QWidget* parent = nullptr);
    std::vector<PersonId> people() const { return m_people->people(); }
    Date day() const;

protected:
    void retranslate() override;

private:
    void showCount();

    PeoplePicker* m_people;
    Date m_today;
};

} // namespace preceptor::ui
