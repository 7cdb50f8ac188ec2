// SPDX-License-Identifier: GPL-3.0-or-later
// The periods a funder asks for, as days. Quarters and years are those of the calendar.
#pragma once

#include "core/base/date.h"
#include "core/model/programme.h"

#include <optional>
#include <string_view>

namespace preceptor::ui {

struct ReportPeriod {
    std::optional<Date> from; // none: from the beginning
    std::optional<Date> to;
    bool operator==(const ReportPeriod&) const = default;
};

// this_quarter, last_quarter, this_year, last_year; anything else: the whole programme, without limits if it is null.
ReportPeriod periodOf(std::string_view preset, const Programme* programme, Date today);

} // namespace preceptor::ui
