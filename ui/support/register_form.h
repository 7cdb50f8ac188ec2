// SPDX-License-Identifier: GPL-3.0-or-later
// The form of any register, made from its description. Knows no row: values in, values out, issues marked in place.
#pragma once

#include "core/base/error.h"
#include "core/model/register.h"
#include "ui/widgets/holds_text.h"

#include <QWidget>

#include <vector>

namespace preceptor {
class Workspace;
}

namespace preceptor::ui {

class Form;

class RegisterForm final : public QWidget, public HoldsText {
    Q_OBJECT
public:
    // `hidden` is a field that is fixed by where the form stands; it keeps what setValues gave it.
    RegisterForm(Workspace& workspace, const Register& reg, int columns = 1, std::string_view hidden = {},
                 QWidget* parent = nullptr);

    void setValues(const std::vector<FieldValue>& values);
    // In the order of the register's fields. Texts that are no number or no day are in `unread`.
    std::vector<FieldValue> values() const;
    std::vector<FieldIssue> unread() const;
    bool setIssues(const std::vector<FieldIssue>& issues, bool lead = true);
    void clearIssues();
    void retranslate(); // captions, choices and the names of references
    Form& form() { return *m_form; }
    void eachText(TextVisitor& visitor) override { everyText(visitor, m_values); }

private:
    void addField(const RegisterField& field, int columns);
    void addReference(const RegisterField& field);
    void addName(const RegisterField& field);
    QString emptyChoice(const RegisterField& field) const;
    void show(const RegisterField& field, const FieldValue& value);
    FieldValue read(const RegisterField& field, const FieldValue& kept) const;

    Workspace& m_workspace;
    const Register& m_register;
    std::string m_hidden;
    Form* m_form;
    std::vector<FieldValue> m_values;
};

} // namespace preceptor::ui
