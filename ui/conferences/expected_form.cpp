// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conferences/expected_form.h"

#include "ui/text/convert.h"
#include "ui/widgets/code_combo.h"

#include <algorithm>

namespace preceptor::ui {

ExpectedForm::ExpectedForm(const ExpectedAtSeries& expected, Sources sources, QWidget* parent)
    : DrawerForm(1, parent), m_sources(std::move(sources)), m_before(expected.members), m_institution(new ChoiceField),
      m_people(nullptr) {
    form().choice("cohort_id");
    form().add("institution_id", m_institution);
    m_institution->setChoices(m_sources.institutions);
    m_people = new PeoplePicker(form(), this, m_sources.names);
    for (const SeriesMember& member : m_before)
        m_people->add({member.person, toQt(member.nativeName), toQt(member.institution)});
    connect(m_institution, &ChoiceField::chosen, this, &ExpectedForm::addInstitution);
    connect(m_people, &PeoplePicker::changed, this, [this] { retranslate(); });
    retranslate();
    if (const CohortId cohort = expected.series.cohort)
        static_cast<CodeCombo*>(form().input("cohort_id"))->setCode(std::to_string(cohort.value));
}

void ExpectedForm::addInstitution() {
    const InstitutionId id{m_institution->id()};
    if (!id) return;
    const auto people = m_sources.peopleOf(id);
    if (people.empty()) {
        form().setIssues(unread());
        return;
    }
    for (const NameSuggestion& person : people) m_people->add(person);
    m_institution->setChoice(0, {});
}

std::vector<FieldIssue> ExpectedForm::unread() const {
    if (m_institution->text().trimmed().isEmpty()) return {};
    return {{"institution_id", IssueCode::NotFound, toStd(m_institution->text().trimmed())}};
}

CohortId ExpectedForm::cohort() const {
    const std::string code = static_cast<CodeCombo*>(form().input("cohort_id"))->code();
    return CohortId{code.empty() ? 0 : std::stoll(code)};
}

std::vector<SeriesMember> ExpectedForm::members() const {
    std::vector<SeriesMember> members;
    for (const PersonId person : m_people->people()) {
        const auto before = std::find_if(m_before.begin(), m_before.end(),
                                         [&](const SeriesMember& member) { return member.person == person; });
        members.push_back(before == m_before.end() ? SeriesMember{person} : *before);
    }
    return members;
}

void ExpectedForm::retranslate() {
    form().setCaption("cohort_id", tr("Everyone of this class"));
    auto cohorts = m_sources.cohorts;
    cohorts.insert(cohorts.begin(), {std::string(), tr("Whoever is added to the series")});
    static_cast<CodeCombo*>(form().input("cohort_id"))->setChoices(cohorts);
    form().setCaption("institution_id", tr("Add everyone who works at"));
    m_people->retranslate(
        tr("And these %n people (Delete takes one out)", "", static_cast<int>(m_people->people().size())));
    setSubmitWords(tr("Keep who is expected"));
}

} // namespace preceptor::ui
