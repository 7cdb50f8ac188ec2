// SPDX-License-Identifier: GPL-3.0-or-later
// The clock each synced row carries: which write (dot) each column comes from. A list of groups; the first covers
// every column that no other group names, so a fresh row costs three or four bytes and an edit adds one group.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace preceptor {

// One committed write of one replica, by this file's index of the replica. Number 0: never written, as in rows made
// before their table had the column; everybody has seen that.
struct Dot {
    std::uint32_t replica = 0;
    std::uint64_t tx = 0;
    bool operator==(const Dot&) const = default;
};

using ColumnMask = std::uint64_t; // bit n = n-th synced column of the table; at most 64 columns

struct ClockGroup {
    Dot dot;
    ColumnMask columns = 0; // 0 in the first group: every column not named by another
    bool operator==(const ClockGroup&) const = default;
};

using RowClock = std::vector<ClockGroup>;
using ClockView = std::span<const ClockGroup>; // of a clock, never empty

RowClock freshClock(Dot dot);
// Of one dot a column. The dot most columns have stands first, without a mask.
RowClock clockOf(const std::vector<Dot>& dots);
// The columns of `changed` now come from `dot`.
void stamp(RowClock& clock, Dot dot, ColumnMask changed);
Dot dotOf(ClockView clock, unsigned column);

std::string encodeClock(const RowClock& clock);
// Empty for bytes that are not a clock. `room`: an old clock whose memory is used again.
RowClock decodeClock(std::string_view bytes, RowClock room = {});

} // namespace preceptor
