// SPDX-License-Identifier: GPL-3.0-or-later
// A completion rule as fields of a form: what most courses ask for. Rules with groups inside groups are kept as text.
#pragma once

#include "core/completion/rule.h"
#include "ui/support/form.h"

#include <optional>

namespace preceptor::ui {

class RuleFields {
public:
    explicit RuleFields(Form& form) : m_form(form) {}

    void build();
    void retranslate();
    Rule rule() const;
    // False for a rule these fields cannot say.
    bool setRule(const Rule& rule);

private:
    bool setPart(const Rule& part);

    Form& m_form;
};

} // namespace preceptor::ui
