// SPDX-License-Identifier: GPL-3.0-or-later
// A completion rule as fields of a form, whatever its depth. A rule that these fields cannot say, of a newer program,
// is shown in words and kept until it is written anew; one that nobody touches stays as it was written.
#pragma once

#include "ui/curriculum/rule_group_box.h"
#include "ui/support/form.h"

#include <string>

namespace preceptor::ui {

class RuleFields {
public:
    explicit RuleFields(Form& form) : m_form(form) {}

    void build(); // starts with: every required module
    void retranslate();
    void showNeeded();
    void setText(const std::string& json); // empty: decided by hand
    std::string text() const;
    // Takes out and shows what is said about the rule; the rest is left to the caller.
    void showIssues(std::vector<FieldIssue>& issues);

private:
    bool keeps() const;

    Form& m_form;
    RuleGroupBox* m_rule = nullptr;
    std::string m_text;    // as it was given
    bool m_touched = true; // by the person since
    bool m_beyond = false; // what these fields can say
};

} // namespace preceptor::ui
