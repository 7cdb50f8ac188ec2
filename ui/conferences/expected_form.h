// SPDX-License-Identifier: GPL-3.0-or-later
// Who is expected at the conferences of a series: a class, people by name, everyone of an institution.
#pragma once

#include "core/services/series_member_service.h"
#include "ui/support/choice_field.h"
#include "ui/support/drawer_form.h"
#include "ui/support/people_picker.h"

namespace preceptor::ui {

class ExpectedForm final : public DrawerForm {
    Q_OBJECT
public:
    struct Sources {
        std::vector<std::pair<std::string, QString>> cohorts;
        std::vector<FieldChoice> institutions;
        NameEntry::Source names;
        std::function<std::vector<NameSuggestion>(InstitutionId)> peopleOf;
    };
    ExpectedForm(const ExpectedAtSeries& expected, Sources sources, QWidget* parent = nullptr);

    CohortId cohort() const;
    std::vector<SeriesMember> members() const; // with the role they had
    // A typed institution that is none, or has nobody.
    std::vector<FieldIssue> unread() const;

protected:
    void retranslate() override;

private:
    void addInstitution();

    Sources m_sources;
    std::vector<SeriesMember> m_before;
    ChoiceField* m_institution;
    PeoplePicker* m_people;
};

} // namespace preceptor::ui
