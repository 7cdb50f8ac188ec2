// SPDX-License-Identifier: GPL-3.0-or-later
// One person at one conference: status, role, minutes, how they took part, a note.
#pragma once

#include "core/model/conference_rows.h"
#include "core/services/attendance_service.h"
#include "ui/support/drawer_form.h"

namespace preceptor::ui {

class LineForm final : public DrawerForm {
    Q_OBJECT
public:
    explicit LineForm(const AttendanceRow& row, QWidget* parent = nullptr);
    AttendanceDetail detail() const;

protected:
    void retranslate() override;
};

} // namespace preceptor::ui
