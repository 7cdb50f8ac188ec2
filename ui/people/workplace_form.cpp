// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/workplace_form.h"

#include "ui/support/form.h"
#include "ui/support/reference_choices.h"
#include "ui/text/convert.h"
#include "ui/text/field_labels.h"
#include "ui/text/labels.h"
#include "ui/widgets/code_combo.h"
#include "ui/widgets/date_edit.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace preceptor::ui {

namespace {

constexpr const char* kFields[] = {"institution_id", "department_id", "cadre",  "rank",
                                   "post_title",     "start_on",      "end_on", "is_primary"};

DateEdit* date(const Form& form, const char* field) { return qobject_cast<DateEdit*>(form.input(field)); }
QCheckBox* box(const Form& form, const char* field) { return qobject_cast<QCheckBox*>(form.input(field)); }

std::optional<QDate> asDay(const std::optional<Date>& day) { return day ? std::optional(toQt(*day)) : std::nullopt; }

} // namespace

WorkplaceForm::WorkplaceForm(QDate today, QWidget* parent)
    : QWidget(parent), m_form(new Form(2)), m_institution(new ChoiceField) {
    m_form->add("institution_id", m_institution, 2);
    m_form->text("department_id");
    m_form->text("post_title");
    m_form->choice("cadre");
    m_form->choice("rank");
    m_form->date("start_on")->setToday(today);
    m_form->date("end_on")->setToday(today);
    m_form->check("is_primary", 2);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_form);
    setFocusProxy(m_institution);
}

void WorkplaceForm::setInstitutions(const std::vector<FieldChoice>& institutions) {
    m_institution->setChoices(institutions);
}

void WorkplaceForm::retranslate() {
    for (const char* field : kFields)
        m_form->setCaption(field, fieldLabel(field), qstrcmp(field, "institution_id") == 0);
    m_form->combo("cadre")->setChoices(codeChoices("cadre", tr("Not given")));
    m_form->combo("rank")->setChoices(codeChoices("rank", tr("Not given")));
}

void WorkplaceForm::setRow(const AffiliationRow& row) {
    m_affiliation = row.affiliation;
    m_institution->setChoice(row.affiliation.institution.value,
                             row.affiliation.institution ? titleText(row.institutionName) : QString());
    m_form->line("department_id")->setText(toQt(row.department));
    m_form->line("post_title")->setText(toQt(row.affiliation.postTitle));
    m_form->combo("cadre")->setCode(row.affiliation.cadre);
    m_form->combo("rank")->setCode(row.affiliation.rank);
    date(*m_form, "start_on")->setDate(toQt(row.affiliation.startOn));
    date(*m_form, "end_on")->setDate(asDay(row.affiliation.endOn));
    box(*m_form, "is_primary")->setChecked(row.affiliation.isPrimary);
    m_form->clearIssues();
}

Affiliation WorkplaceForm::affiliation() const {
    Affiliation affiliation = m_affiliation;
    affiliation.institution = InstitutionId{m_institution->id()};
    affiliation.postTitle = toStd(m_form->line("post_title")->text().trimmed());
    affiliation.cadre = m_form->combo("cadre")->code();
    affiliation.rank = m_form->combo("rank")->code();
    affiliation.startOn = toStd(date(*m_form, "start_on")->date().value_or(QDate())).value_or(Date{});
    affiliation.endOn = toStd(date(*m_form, "end_on")->date().value_or(QDate()));
    affiliation.isPrimary = box(*m_form, "is_primary")->isChecked();
    return affiliation;
}

std::string WorkplaceForm::department() const { return toStd(m_form->line("department_id")->text()); }

std::vector<FieldIssue> WorkplaceForm::unread() const {
    std::vector<FieldIssue> issues;
    if (!m_institution->id() && !m_institution->text().trimmed().isEmpty())
        issues.push_back({"institution_id", IssueCode::NotFound, toStd(m_institution->text())});
    for (const char* field : {"start_on", "end_on"})
        if (date(*m_form, field)->isRefused())
            issues.push_back({field, IssueCode::NotADate, toStd(date(*m_form, field)->text())});
    if (date(*m_form, "start_on")->text().trimmed().isEmpty()) issues.push_back({"start_on", IssueCode::Required, {}});
    return issues;
}

bool WorkplaceForm::setIssues(const std::vector<FieldIssue>& issues) { return m_form->setIssues(issues); }
void WorkplaceForm::clearIssues() { m_form->clearIssues(); }

} // namespace preceptor::ui
