// SPDX-License-Identifier: GPL-3.0-or-later
// A class: whose course it takes, from when to when.
#pragma once

#include "core/model/curriculum_rows.h"
#include "ui/support/drawer_form.h"
#include "ui/widgets/holds_text.h"

namespace preceptor::ui {

class CohortForm final : public DrawerForm, public HoldsText {
    Q_OBJECT
public:
    using Choices = std::vector<std::pair<std::string, QString>>;
    CohortForm(Cohort cohort, const Choices& programmes, const Choices& versions, Date today,
               QWidget* parent = nullptr);
    Cohort cohort() const;
    void eachText(TextVisitor& visitor) override { everyText(visitor, m_cohort); }

protected:
    void retranslate() override;

private:
    Cohort m_cohort;
};

} // namespace preceptor::ui
