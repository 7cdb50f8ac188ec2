// SPDX-License-Identifier: GPL-3.0-or-later
// Enrols people in a class: a part of each name and Enter, then one button. Who has not completed a course that comes
// before this one is named and left out, unless the person says otherwise; a class without enough places says who
// waits.
#pragma once

#include "core/services/enrolment_service.h"
#include "ui/support/drawer_form.h"
#include "ui/support/people_picker.h"

class QCheckBox;

namespace preceptor::ui {

class EnrolForm final : public DrawerForm {
    Q_OBJECT
public:
    using Asker = std::function<Admission(CohortId, const std::vector<PersonId>&)>;
    using Classes = std::vector<std::pair<CohortId, QString>>;
    EnrolForm(NameEntry::Source names, Asker admission, Date today, QWidget* parent = nullptr);
    // One of these is chosen, the first beforehand; of one alone nothing is asked.
    void setClasses(const Classes& classes);
    void add(const std::vector<NameSuggestion>& people);
    CohortId cohort() const;
    // Those to enrol: without the unready, unless they come all the same.
    std::vector<PersonId> people() const;
    Date day() const;

protected:
    void retranslate() override;

private:
    void look();
    void tell();
    QString hint(int chosen) const;

    PeoplePicker* m_people;
    Asker m_ask;
    Admission m_admission;
    QCheckBox* m_allTheSame;
    Date m_today;
};

} // namespace preceptor::ui
