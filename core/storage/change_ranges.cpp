// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/change_ranges.h"

#include <algorithm>

namespace preceptor {

std::vector<IdRange> joinedRanges(std::vector<IdRange> ranges) {
    std::sort(ranges.begin(), ranges.end(), [](const IdRange& a, const IdRange& b) { return a.first < b.first; });
    std::vector<IdRange> joined;
    for (const IdRange& range : ranges) {
        if (!joined.empty() && range.first - 1 <= joined.back().last)
            joined.back().last = std::max(joined.back().last, range.last);
        else
            joined.push_back(range);
    }
    return joined;
}

std::vector<IdRange> fewRanges(std::vector<IdRange> ranges) {
    std::vector<IdRange> joined = joinedRanges(std::move(ranges));
    if (joined.size() > kMostRuns) return {{joined.front().first, joined.back().last}};
    return joined;
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
    Statement& log = db.cached("INSERT INTO sync_change (rep, tx, tbl, first_id, count) VALUES (?1, ?2, ?3, ?4, ?5) "
                               "ON CONFLICT DO UPDATE SET count = max(count, excluded.count)");
    for (auto& [key, ranges] : m_ranges) {
        const auto& [replica, tx, table] = key;
        for (const IdRange& range : fewRanges(std::move(ranges)))
            log.bindAll(replica, tx, table, range.first, range.last - range.first + 1).run();
    }
    m_ranges.clear();
}

} // namespace preceptor
