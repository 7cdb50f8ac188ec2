// SPDX-License-Identifier: GPL-3.0-or-later
// Which rows a transaction touched, as few ranges of ids. The ranges of many scattered rows cover the smallest gaps
// between them: the reader looks at the rows' clocks anyway, so a range may cover more than it must.
#pragma once

#include "core/storage/undo_step.h"
#include "core/sync/column_merge.h"
#include "core/sync/row_clock.h"

#include <map>
#include <tuple>
#include <vector>

namespace preceptor {

constexpr std::size_t kMostRuns = 512;

// `ranges` in any order; sorted, those that touch or overlap made one.
IdRanges joinedRanges(IdRanges ranges);
// The same, and at most kMostRuns: beside what they must, these cover as few ids as so many can.
IdRanges fewRanges(IdRanges ranges);

// The log of writes made elsewhere, kept small while rows stream in.
class ForeignChanges {
public:
    void add(Dot dot, std::int64_t table, std::int64_t id);
    // Writes and forgets what was added.
    void flush(Database& db);

private:
    std::map<std::tuple<std::uint32_t, std::uint64_t, std::int64_t>, IdRanges> m_ranges;
};

// What a merge brought of other PCs' writes, by its log: may cover more than it must.
class ForeignRows {
public:
    // Everything that is not `own` and not in `before`.
    ForeignRows(Database& db, std::uint32_t own, const Seen& before);
    bool has(std::int64_t table, std::int64_t id) const;

private:
    std::map<std::int64_t, IdRanges> m_ranges; // by table, joined
};

} // namespace preceptor
