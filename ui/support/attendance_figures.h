// SPDX-License-Identifier: GPL-3.0-or-later
// Attendance of the conferences over time, for a line chart.
#pragma once

#include "core/model/today.h"
#include "ui/widgets/chart_data.h"

#include <QStringList>

namespace preceptor::ui {

QStringList attendanceLabels(const Overview& overview);
QList<Series> attendanceSeries(const Overview& overview); // of doctors, nurses and others, where there are any
std::optional<Target> attendanceTarget(const Overview& overview);

} // namespace preceptor::ui
