// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/change_ranges.h"

#include "core/storage/rows.h"

#include <algorithm>
#include <functional>

namespace preceptor {

namespace {

// How far `next` begins behind where `range` ends; ids of other PCs may be any number.
std::uint64_t gapBetween(const IdRange& range, const IdRange& next) {
    return static_cast<std::uint64_t>(next.first) - static_cast<std::uint64_t>(range.last);
}

} // namespace

IdRanges joinedRanges(IdRanges ranges) {
    std::sort(ranges.begin(), ranges.end(), [](const IdRange& a, const IdRange& b) { return a.first < b.first; });
    IdRanges joined;
    for (const IdRange& range : ranges) {
        if (!joined.empty() && (range.first <= joined.back().last || gapBetween(joined.back(), range) == 1))
            joined.back().last = std::max(joined.back().last, range.last);
        else
            joined.push_back(range);
    }
    return joined;
}

IdRanges fewRanges(IdRanges ranges) {
    IdRanges joined = joinedRanges(std::move(ranges));
    if (joined.size() <= kMostRuns) return joined;
    // Between the ranges that stay apart lie the widest gaps; of equal ones as many as there is room for.
    std::vector<std::uint64_t> gaps;
    for (std::size_t i = 1; i < joined.size(); ++i) gaps.push_back(gapBetween(joined[i - 1], joined[i]));
    const auto narrowest = gaps.begin() + (kMostRuns - 2);
    std::nth_element(gaps.begin(), narrowest, gaps.end(), std::greater<>());
    const std::uint64_t least = *narrowest;
    auto equal = static_cast<std::size_t>(std::count(gaps.begin(), narrowest + 1, least));
    IdRanges few{joined.front()};
    for (std::size_t i = 1; i < joined.size(); ++i) {
        const std::uint64_t gap = gapBetween(joined[i - 1], joined[i]);
        if (gap > least || (gap == least && equal > 0 && equal-- > 0))
            few.push_back(joined[i]);
        else
            few.back().last = joined[i].last;
    }
    return few;
}

void ForeignChanges::add(Dot dot, std::int64_t table, std::int64_t id) {
    auto& ranges = m_ranges[{dot.replica, dot.tx, table}];
    if (!ranges.empty() && (ranges.back().last == id || ranges.back().last == id - 1))
        ranges.back().last = id;
    else
        ranges.push_back({id, id});
    if (ranges.size() > 2 * kMostRuns) ranges = fewRanges(std::move(ranges));
}

void ForeignChanges::flush(Database& db) {
    Statement& log = db.cached("INSERT OR FAIL INTO sync_change (rep, tx, tbl, first_id, count) "
                               "SELECT ?2, ?3, ?4, c0, c1 - c0 + 1 FROM given_rows(?1) WHERE true "
                               "ON CONFLICT DO UPDATE SET count = max(count, excluded.count)");
    for (auto& [key, ranges] : m_ranges) {
        const auto& [replica, tx, table] = key;
        const IdRanges few = fewRanges(std::move(ranges));
        const RangeRows given(few);
        log.bindRows(1, given).bind(2, Cell(replica)).bind(3, Cell(tx)).bind(4, Cell(table)).run();
    }
    m_ranges.clear();
}

ForeignRows::ForeignRows(Database& db, std::uint32_t own, const Seen& before) {
    Statement& changes = db.cached("SELECT tbl, first_id, count FROM sync_change WHERE rep = ?1 AND tx > ?2");
    Statement& replicas = db.cached("SELECT idx FROM sync_replica WHERE idx <> ?1");
    for (const auto rep :
         allRows(replicas.bindAll(own), [](Statement& s) { return static_cast<std::uint32_t>(s.integer(0)); })) {
        changes.reset();
        changes.bindAll(rep, before.upTo(rep));
        while (changes.step())
            m_ranges[changes.integer(0)].push_back({changes.integer(1), changes.integer(1) + changes.integer(2) - 1});
    }
    changes.reset();
    for (auto& [table, ranges] : m_ranges) ranges = joinedRanges(std::move(ranges));
}

bool ForeignRows::has(std::int64_t table, std::int64_t id) const {
    const auto ranges = m_ranges.find(table);
    if (ranges == m_ranges.end()) return false;
    const auto after = std::upper_bound(ranges->second.begin(), ranges->second.end(), id,
                                        [](std::int64_t value, const IdRange& range) { return value < range.first; });
    return after != ranges->second.begin() && id <= std::prev(after)->last;
}

} // namespace preceptor
