// SPDX-License-Identifier: GPL-3.0-or-later
// Present, excused, absent and not marked as one thin bar.
#pragma once

#include "core/model/attendance.h"

#include <QWidget>

namespace preceptor::ui {

class ShareBar final : public QWidget {
    Q_OBJECT
public:
    explicit ShareBar(QWidget* parent = nullptr);
    void setCounts(const AttendanceCounts& counts);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    AttendanceCounts m_counts;
};

} // namespace preceptor::ui
