// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/row_clock.h"

#include <algorithm>
#include <optional>

namespace preceptor {

namespace {

void appendVarint(std::string& out, std::uint64_t value) {
    while (value >= 0x80) {
        out.push_back(static_cast<char>(value | 0x80));
        value >>= 7;
    }
    out.push_back(static_cast<char>(value));
}

std::optional<std::uint64_t> takeVarint(std::string_view& in) {
    std::uint64_t value = 0;
    for (unsigned shift = 0; shift < 64 && !in.empty(); shift += 7) {
        const auto byte = static_cast<unsigned char>(in.front());
        in.remove_prefix(1);
        value |= std::uint64_t{byte & 0x7FU} << shift;
        if (byte < 0x80) return value;
    }
    return std::nullopt;
}

} // namespace

RowClock freshClock(Dot dot) { return {{dot, 0}}; }

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

Dot dotOf(const RowClock& clock, unsigned column) {
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

RowClock decodeClock(std::string_view bytes) {
    RowClock clock;
    while (!bytes.empty()) {
        const auto replica = takeVarint(bytes);
        const auto tx = takeVarint(bytes);
        const auto columns = clock.empty() ? std::optional<std::uint64_t>{0} : takeVarint(bytes);
        if (!replica || !tx || !columns) return {};
        clock.push_back({{static_cast<std::uint32_t>(*replica), *tx}, *columns});
    }
    return clock;
}

} // namespace preceptor
