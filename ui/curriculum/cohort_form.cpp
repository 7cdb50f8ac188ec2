// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curriculum/cohort_form.h"

#include "ui/text/convert.h"
#include "ui/text/labels.h"
#include "ui/widgets/code_combo.h"
#include "ui/widgets/date_edit.h"

#include <QLineEdit>
#include <QSpinBox>

namespace preceptor::ui {

namespace {

constexpr int kMostPlaces = 100'000;

template <class IdType>
IdType idOf(const CodeCombo* combo) {
    const std::string code = combo->code();
    return IdType{code.empty() ? 0 : std::stoll(code)};
}

template <class IdType>
void choose(CodeCombo* combo, IdType id) {
    if (id) combo->setCode(std::to_string(id.value));
}

} // namespace

CohortForm::CohortForm(Cohort cohort, const Choices& programmes, const Choices& versions, Date today, QWidget* parent)
    : DrawerForm(2, parent), m_cohort(std::move(cohort)) {
    form().text("name", 2)->setText(toQt(m_cohort.name));
    auto* version = form().choice("course_version_id", 2);
    version->setChoices(versions);
    auto* programme = form().choice("programme_id", 2);
    programme->setChoices(programmes);
    form().setFieldVisible("programme_id", programmes.size() != 1);
    choose(version, m_cohort.version);
    choose(programme, m_cohort.programme);
    for (const char* field : {"start_on", "end_on"}) form().date(field)->setToday(toQt(today));
    static_cast<DateEdit*>(form().input("start_on"))->setDate(toQt(m_cohort.id ? m_cohort.startOn : today));
    if (m_cohort.endOn) static_cast<DateEdit*>(form().input("end_on"))->setDate(toQt(*m_cohort.endOn));
    form().number("capacity", 0, kMostPlaces)->setValue(m_cohort.capacity.value_or(0));
    form().choice("language");
    form().text("class_label", 2)->setText(toQt(m_cohort.classLabel));
    retranslate();
    static_cast<CodeCombo*>(form().input("language"))->setCode(m_cohort.language);
}

Cohort CohortForm::cohort() const {
    const auto day = [this](const char* field) {
        const auto date = static_cast<DateEdit*>(form().input(field))->date();
        return date ? toStd(*date) : std::nullopt;
    };
    Cohort cohort = m_cohort;
    cohort.name = toStd(static_cast<QLineEdit*>(form().input("name"))->text().trimmed());
    cohort.version = idOf<CourseVersionId>(static_cast<CodeCombo*>(form().input("course_version_id")));
    cohort.programme = idOf<ProgrammeId>(static_cast<CodeCombo*>(form().input("programme_id")));
    cohort.startOn = day("start_on").value_or(Date::of(1900, 1, 1)); // refused, and marked in its field
    cohort.endOn = day("end_on");
    const int places = static_cast<QSpinBox*>(form().input("capacity"))->value();
    cohort.capacity = places > 0 ? std::optional(places) : std::nullopt;
    cohort.language = static_cast<CodeCombo*>(form().input("language"))->code();
    cohort.classLabel = toStd(static_cast<QLineEdit*>(form().input("class_label"))->text().trimmed());
    return cohort;
}

void CohortForm::retranslate() {
    form().setCaption("name", tr("Name of the class"), true);
    form().setCaption("course_version_id", tr("Course"), true);
    form().setCaption("programme_id", tr("Programme"));
    form().setCaption("start_on", tr("First day"), true);
    form().setCaption("end_on", tr("Last day"));
    form().setCaption("capacity", tr("Places; who comes later waits"));
    form().setCaption("language", tr("Language"));
    form().setCaption("class_label", tr("Called by alumni, such as class of 2012"));
    static_cast<QSpinBox*>(form().input("capacity"))->setSpecialValueText(tr("No limit"));
    static_cast<CodeCombo*>(form().input("language"))->setChoices(codeChoices("language", tr("As the programme")));
    setSubmitWords(m_cohort.id ? tr("Keep the changes") : tr("Open the class"));
}

} // namespace preceptor::ui
