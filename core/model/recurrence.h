// SPDX-License-Identifier: GPL-3.0-or-later
// The days of a conference series: the weekly subset of RFC 5545 RRULE that programmes use, and the turns of the
// presenting institutions over it. Pure calendar days; the wall time and zone stay with the series.
#pragma once

#include "core/base/date.h"
#include "core/base/result.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace preceptor {

// FREQ=WEEKLY with INTERVAL, BYDAY, COUNT or UNTIL. Weeks start on Monday. No weekdays means that of the first day.
struct Recurrence {
    int intervalWeeks = 1;
    std::vector<int> weekdays; // ISO 1 = Monday ... 7 = Sunday, sorted, each once
    std::optional<int> count;  // of days before skips are taken out, as RFC 5545 counts with EXDATE
    std::optional<Date> until; // inclusive
    bool operator==(const Recurrence&) const = default;
};

// InvalidInput with field "rrule" and the part that is unknown, doubled or out of range.
Result<Recurrence> parseRecurrence(std::string_view rrule);
std::string recurrenceText(const Recurrence& recurrence); // canonical: FREQ, INTERVAL, BYDAY, COUNT or UNTIL

// Days from `first` on, in order, without `skips`, none after `horizon`. `first` itself is a day only if the rule has
// it.
std::vector<Date> expandRecurrence(const Recurrence& recurrence, Date first, const std::vector<Date>& skips,
                                   Date horizon);

// Whose turn each slot is: members take turns in order over the slots that take place (true); a slot that does not gets
// no turn and uses none up. `start` is the member of the first turn.
std::vector<std::optional<std::size_t>> rotaTurns(const std::vector<bool>& takesPlace, std::size_t members,
                                                  std::size_t start = 0);

} // namespace preceptor
