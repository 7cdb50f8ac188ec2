// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/report_period.h"

namespace preceptor::ui {

namespace {

ReportPeriod quarterWith(Date day) {
    const unsigned first = (day.month() - 1) / 3 * 3 + 1;
    const Date from = Date::of(day.year(), first, 1);
    return {from, from.plusMonths(3).plusDays(-1)};
}

ReportPeriod yearOf(int year) { return {Date::of(year, 1, 1), Date::of(year, 12, 31)}; }

} // namespace

ReportPeriod periodOf(std::string_view preset, const Programme* programme, Date today) {
    if (preset == "this_quarter") return quarterWith(today);
    if (preset == "last_quarter") return quarterWith(quarterWith(today).from->plusDays(-1));
    if (preset == "this_year") return yearOf(today.year());
    if (preset == "last_year") return yearOf(today.year() - 1);
    if (!programme) return {};
    return {programme->startOn, programme->endOn};
}

} // namespace preceptor::ui
