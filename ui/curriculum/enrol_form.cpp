// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curriculum/enrol_form.h"

#include "ui/text/convert.h"
#include "ui/widgets/date_edit.h"

namespace preceptor::ui {

EnrolForm::EnrolForm(NameEntry::Source names, Date today, QWidget* parent)
    : DrawerForm(1, parent), m_people(new PeoplePicker(form(), this, std::move(names))), m_today(today) {
    auto* on = form().date("enrolled_on");
    on->setToday(toQt(today));
    on->setDate(toQt(today));
    connect(m_people, &PeoplePicker::changed, this, &EnrolForm::showCount);
    retranslate();
    setFocusProxy(m_people->entry());
}

Date EnrolForm::day() const {
    const auto date = static_cast<DateEdit*>(form().input("enrolled_on"))->date();
    return date ? toStd(*date).value_or(m_today) : m_today;
}

void EnrolForm::showCount() {
    const auto n = static_cast<int>(people().size());
    setSubmitWords(tr("Enrol %n people", "", n));
    setSubmittable(n > 0);
}

void EnrolForm::retranslate() {
    m_people->retranslate(tr("To enrol (Delete takes one out)"));
    form().setCaption("enrolled_on", tr("Enrolled on"));
    showCount();
}

} // namespace preceptor::ui
