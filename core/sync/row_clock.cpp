// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/row_clock.h"

#include "core/sync/wire.h"

#include <algorithm>
#include <bit>

namespace preceptor {

RowClock freshClock(Dot dot) { return {{dot, 0}}; }

RowClock clockOf(const std::vector<Dot>& dots) {
    std::vector<ClockGroup> groups;
    for (std::size_t i = 0; i < dots.size(); ++i) {
        auto group = std::find_if(groups.begin(), groups.end(), [&](const ClockGroup& g) { return g.dot == dots[i]; });
        if (group == groups.end()) group = groups.insert(groups.end(), {dots[i], 0});
        group->columns |= ColumnMask{1} << i;
    }
    const auto largest = std::max_element(groups.begin(), groups.end(), [](const ClockGroup& a, const ClockGroup& b) {
        return std::popcount(a.columns) < std::popcount(b.columns);
    });
    std::iter_swap(groups.begin(), largest);
    groups.front().columns = 0;
    return groups;
}

void stamp(RowClock& clock, Dot dot, ColumnMask changed) {
    for (auto group = clock.begin() + 1; group != clock.end(); ++group) group->columns &= ~changed;
    if (clock.front().dot != dot) {
        const auto own =
            std::find_if(clock.begin() + 1, clock.end(), [&](const ClockGroup& g) { return g.dot == dot; });
        if (own != clock.end())
            own->columns |= changed;
        else
            clock.push_back({dot, changed});
    }
    clock.erase(std::remove_if(clock.begin() + 1, clock.end(), [](const ClockGroup& g) { return g.columns == 0; }),
                clock.end());
}

Dot dotOf(ClockView clock, unsigned column) {
    const auto named = std::find_if(clock.begin() + 1, clock.end(),
                                    [&](const ClockGroup& g) { return (g.columns >> column & 1U) != 0; });
    return named == clock.end() ? clock.front().dot : named->dot;
}

std::string encodeClock(const RowClock& clock) {
    std::string out;
    for (std::size_t i = 0; i < clock.size(); ++i) {
        appendVarint(out, clock[i].dot.replica);
        appendVarint(out, clock[i].dot.tx);
        if (i > 0) appendVarint(out, clock[i].columns);
    }
    return out;
}

RowClock decodeClock(std::string_view bytes, RowClock room) {
    RowClock clock = std::move(room);
    clock.clear();
    WireReader in(bytes);
    while (!in.atEnd()) {
        const auto replica = static_cast<std::uint32_t>(in.varint());
        const auto tx = in.varint();
        clock.push_back({{replica, tx}, clock.empty() ? 0 : in.varint()});
    }
    if (in.broken()) clock.clear();
    return clock;
}

} // namespace preceptor
