// SPDX-License-Identifier: GPL-3.0-or-later
// What a report is narrowed to: chips for programme, period, institution, department, cadre group and class, the
// person of a transcript. Only what the report asks for is shown; choices are kept from one report to the next.
#pragma once

#include "core/model/programme.h"
#include "core/services/report_service.h"

#include <QWidget>

#include <vector>

namespace preceptor {
class Workspace;
}

namespace preceptor::ui {

class DateEdit;
class FilterChip;
class Label;
class NameEntry;

class ReportFilters final : public QWidget {
    Q_OBJECT
public:
    // Suggestions of names lie on `over`.
    ReportFilters(Workspace& workspace, QWidget* over, QWidget* parent = nullptr);

    void setReport(const ReportInfo& report);
    void reload(); // programmes, institutions and classes anew
    void retranslate();
    void setPerson(PersonId person);
    void setInstitution(InstitutionId institution);
    void showWholeProgramme();

    ReportParameters parameters() const;
    bool hasProgramme() const { return !m_programmes.empty(); }
    bool isComplete() const; // false: a transcript without its person, or a period without its days
    QString periodText() const;

Q_SIGNALS:
    void changed();

private:
    void buildUi(QWidget* over);
    void connectChips();
    void fillProgrammes();
    void fillChoices();
    void fillDepartments();
    void showAsked();
    void namePerson();
    const Programme* programme() const;

    Workspace& m_workspace;
    const ReportInfo* m_report = nullptr;
    std::vector<Programme> m_programmes;
    PersonId m_person;
    FilterChip* m_programme;
    FilterChip* m_period;
    FilterChip* m_institution;
    FilterChip* m_department;
    FilterChip* m_cadreGroup;
    FilterChip* m_sex;
    FilterChip* m_cohort;
    DateEdit* m_from;
    Label* m_until;
    DateEdit* m_to;
    NameEntry* m_name;
    Label* m_chosen;
};

} // namespace preceptor::ui
