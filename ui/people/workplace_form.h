// SPDX-License-Identifier: GPL-3.0-or-later
// One affiliation as fields. Draft in, draft out.
#pragma once

#include "core/model/person_rows.h"
#include "ui/support/choice_field.h"

#include <QWidget>

#include <vector>

namespace preceptor::ui {

class Form;

class WorkplaceForm final : public QWidget {
    Q_OBJECT
public:
    explicit WorkplaceForm(QDate today, QWidget* parent = nullptr);
    void setInstitutions(const std::vector<FieldChoice>& institutions);
    void setRow(const AffiliationRow& row);
    Affiliation affiliation() const; // keeps what the form does not show
    std::string department() const;
    std::vector<FieldIssue> unread() const; // no institution of that name, no day
    bool setIssues(const std::vector<FieldIssue>& issues);
    void clearIssues();
    void retranslate();

private:
    Form* m_form;
    ChoiceField* m_institution;
    Affiliation m_affiliation;
};

} // namespace preceptor::ui
