// SPDX-License-Identifier: GPL-3.0-or-later
// A completion rule as fields of a form: a group of conditions and, if wanted, a further group that is one more
// condition of the first. A rule that goes deeper is shown in words and kept until it is written anew.
#pragma once

#include "ui/curriculum/rule_group_fields.h"

#include <optional>

namespace preceptor::ui {

class RuleFields {
public:
    explicit RuleFields(Form& form) : m_form(form), m_first(form, "rule_"), m_second(form, "rule2_") {}

    void build(); // starts with: every required module
    void retranslate();
    void showNeeded();
    // What the fields say; none: no condition at all, or the rule that is kept.
    std::optional<Rule> rule() const;
    void clear(); // no condition
    // False: these fields cannot say it, and it is kept.
    bool setRule(const Rule& rule);
    bool keeps() const;
    // Where an issue of the rule's text belongs.
    std::string fieldOf(const std::string& issue) const;

private:
    bool tell(const Rule& rule);
    bool hasSecond() const;
    void setSecond(bool on);

    Form& m_form;
    RuleGroupFields m_first;
    RuleGroupFields m_second;
    bool m_beyond = false; // the rule goes deeper than these fields
};

} // namespace preceptor::ui
