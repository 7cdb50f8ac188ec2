// SPDX-License-Identifier: GPL-3.0-or-later
// How many came who are not known by name, by cadre group and sex; a row per line that is not zero.
#pragma once

#include "core/model/conference.h"
#include "ui/support/drawer_form.h"

namespace preceptor::ui {

class HeadcountForm final : public DrawerForm {
    Q_OBJECT
public:
    explicit HeadcountForm(const std::vector<Headcount>& rows, QWidget* parent = nullptr);
    std::vector<Headcount> rows() const;

protected:
    void retranslate() override;

private:
    std::vector<Headcount> m_kept; // rows this form has no line for
};

} // namespace preceptor::ui
