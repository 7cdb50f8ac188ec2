// SPDX-License-Identifier: GPL-3.0-or-later
// Why a conference is postponed or cancelled, and for a postponed one the new day if there is one.
#pragma once

#include "core/base/date.h"
#include "ui/support/drawer_form.h"

#include <optional>

namespace preceptor::ui {

class ReasonForm final : public DrawerForm {
    Q_OBJECT
public:
    enum class For { Postpone, Cancel };
    ReasonForm(For what, Date today, QWidget* parent = nullptr);
    std::string reason() const;
    std::optional<Date> newDay() const;

protected:
    void retranslate() override;

private:
    For m_for;
};

} // namespace preceptor::ui
