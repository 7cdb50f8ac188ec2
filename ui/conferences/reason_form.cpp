// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conferences/reason_form.h"

#include "ui/text/convert.h"
#include "ui/text/labels.h"
#include "ui/widgets/code_combo.h"
#include "ui/widgets/date_edit.h"

namespace preceptor::ui {

ReasonForm::ReasonForm(For what, Date today, QWidget* parent) : DrawerForm(1, parent), m_for(what) {
    form().choice("status_reason");
    form().date("planned_on")->setToday(toQt(today));
    form().setFieldVisible("planned_on", what == For::Postpone);
    retranslate();
}

std::string ReasonForm::reason() const { return static_cast<CodeCombo*>(form().input("status_reason"))->code(); }

std::optional<Date> ReasonForm::newDay() const {
    const auto day = static_cast<DateEdit*>(form().input("planned_on"))->date();
    return day ? toStd(*day) : std::nullopt;
}

void ReasonForm::retranslate() {
    form().setCaption("status_reason", tr("Reason"), true);
    form().setCaption("planned_on", tr("New day (leave empty if not known yet)"));
    static_cast<CodeCombo*>(form().input("status_reason"))->setChoices(codeChoices("session_reason", tr("Choose …")));
    setSubmitWords(m_for == For::Postpone ? tr("Postpone the conference") : tr("Cancel the conference"));
}

} // namespace preceptor::ui
