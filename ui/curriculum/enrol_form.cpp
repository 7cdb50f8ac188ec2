// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curriculum/enrol_form.h"

#include "ui/support/language.h"
#include "ui/text/convert.h"
#include "ui/widgets/code_combo.h"
#include "ui/widgets/date_edit.h"

#include <QCheckBox>

#include <algorithm>

namespace preceptor::ui {

namespace {

constexpr std::size_t kMostNamed = 3;

} // namespace

EnrolForm::EnrolForm(NameEntry::Source names, Asker admission, Date today, QWidget* parent)
    : DrawerForm(1, parent), m_people(new PeoplePicker(form(), this, std::move(names))), m_ask(std::move(admission)),
      m_allTheSame(nullptr), m_today(today) {
    form().choice("cohort_id");
    form().setFieldVisible("cohort_id", false);
    auto* on = form().date("enrolled_on");
    on->setToday(toQt(today));
    on->setDate(toQt(today));
    m_allTheSame = form().check("all_the_same");
    connect(m_people, &PeoplePicker::changed, this, &EnrolForm::look);
    connect(m_allTheSame, &QCheckBox::toggled, this, &EnrolForm::tell);
    connect(form().combo("cohort_id"), &CodeCombo::codeChanged, this, &EnrolForm::look);
    look();
    retranslate();
    setFocusProxy(m_people->entry());
}

Date EnrolForm::day() const {
    const auto date = static_cast<DateEdit*>(form().input("enrolled_on"))->date();
    return date ? toStd(*date).value_or(m_today) : m_today;
}

void EnrolForm::setClasses(const Classes& classes) {
    CodeCombo::Choices choices;
    for (const auto& [id, name] : classes) choices.emplace_back(std::to_string(id.value), name);
    form().combo("cohort_id")->setChoices(choices);
    form().setFieldVisible("cohort_id", classes.size() > 1);
    look();
    orderTabs();
}

void EnrolForm::add(const std::vector<NameSuggestion>& people) {
    for (const NameSuggestion& person : people) m_people->add(person);
}

CohortId EnrolForm::cohort() const {
    const std::string code = form().combo("cohort_id")->code();
    return code.empty() ? CohortId{} : CohortId{std::stoll(code)};
}

std::vector<PersonId> EnrolForm::people() const {
    auto people = m_people->people();
    if (m_allTheSame->isChecked()) return people;
    std::erase_if(people, [this](PersonId id) {
        return std::any_of(m_admission.unready.begin(), m_admission.unready.end(),
                           [id](const Unready& unready) { return unready.person == id; });
    });
    return people;
}

void EnrolForm::look() {
    m_admission = m_ask(cohort(), m_people->people());
    tell();
}

QString EnrolForm::hint(int chosen) const {
    QStringList lines;
    for (const Unready& unready : m_admission.unready) {
        if (static_cast<std::size_t>(lines.size()) == kMostNamed) break;
        lines << tr("%1 has not completed “%2”, which comes before this course.")
                     .arg(toQt(unready.nativeName),
                          toQt(inReadersLanguage(unready.courseTitle, unready.courseTitleZh)));
    }
    if (const auto more = m_admission.unready.size() - static_cast<std::size_t>(lines.size()); more > 0)
        lines << tr("And %n more like this.", "", static_cast<int>(more));
    const auto& elsewhere = m_admission.elsewhere;
    for (std::size_t i = 0; i < std::min(elsewhere.size(), kMostNamed); ++i)
        lines << tr("%1 is already in “%2”, another class of this course.")
                     .arg(toQt(elsewhere[i].nativeName), toQt(elsewhere[i].className));
    if (elsewhere.size() > kMostNamed)
        lines << tr("And %n more like this.", "", static_cast<int>(elsewhere.size() - kMostNamed));
    if (m_admission.placesLeft && *m_admission.placesLeft < chosen)
        lines << tr("%n places are free; the others go on the waiting list.", "", *m_admission.placesLeft);
    return lines.join(QLatin1Char('\n'));
}

void EnrolForm::tell() {
    const auto n = static_cast<int>(people().size());
    form().setFieldVisible("all_the_same", !m_admission.unready.empty());
    setSubmitWords(tr("Enrol %n people", "", n));
    setSubmittable(n > 0);
    setHint(hint(n));
}

void EnrolForm::retranslate() {
    m_people->retranslate(tr("To enrol (Delete takes one out)"));
    form().setCaption("cohort_id", tr("In which class"));
    form().setCaption("enrolled_on", tr("Enrolled on"));
    form().setCaption("all_the_same", tr("Enrol those who are not ready all the same"));
    tell();
}

} // namespace preceptor::ui
