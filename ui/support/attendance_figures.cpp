// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/attendance_figures.h"

#include "ui/text/format.h"

#include <QCoreApplication>

#include <algorithm>

namespace preceptor::ui {

namespace {

struct ChartWords {
    Q_DECLARE_TR_FUNCTIONS(AttendanceFigures)
};

Series seriesOf(const QString& name, const Overview& overview, Ratio AttendancePoint::*group) {
    Series series{name, {}};
    for (const AttendancePoint& point : overview.attendance) series.values << (point.*group).percent();
    return series;
}

bool hasValues(const Series& series) {
    return std::any_of(series.values.begin(), series.values.end(), [](const auto& v) { return v.has_value(); });
}

} // namespace

QStringList attendanceLabels(const Overview& overview) {
    QStringList labels;
    for (const AttendancePoint& point : overview.attendance) labels << shortDate(point.day);
    return labels;
}

QList<Series> attendanceSeries(const Overview& overview) {
    QList<Series> lines;
    for (const Series& series : {seriesOf(ChartWords::tr("Doctors"), overview, &AttendancePoint::doctors),
                                 seriesOf(ChartWords::tr("Nurses"), overview, &AttendancePoint::nurses),
                                 seriesOf(ChartWords::tr("Others"), overview, &AttendancePoint::others)})
        if (hasValues(series)) lines << series;
    return lines;
}

std::optional<Target> attendanceTarget(const Overview& overview) {
    if (!overview.attendanceTarget) return std::nullopt;
    return Target{*overview.attendanceTarget, ChartWords::tr("Target %1").arg(percentText(*overview.attendanceTarget))};
}

} // namespace preceptor::ui
