// SPDX-License-Identifier: GPL-3.0-or-later
// Who a person is, as fields. Draft in, draft out.
#pragma once

#include "core/model/person.h"
#include "ui/widgets/holds_text.h"

#include <QWidget>

namespace preceptor::ui {

class Form;

class PersonForm final : public QWidget, public HoldsText {
    Q_OBJECT
public:
    explicit PersonForm(QWidget* parent = nullptr);
    void setPerson(const Person& person);
    PersonId person() const { return m_person.id; }
    PersonDraft draft() const; // keeps what the form does not show
    bool setIssues(const std::vector<FieldIssue>& issues);
    void clearIssues();
    void retranslate();
    void eachText(TextVisitor& visitor) override { everyText(visitor, m_person); }

private:
    Form* m_form;
    Person m_person;
};

} // namespace preceptor::ui
