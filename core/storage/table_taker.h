// SPDX-License-Identifier: GPL-3.0-or-later
// Takes the rows of one table as a bundle holds them: their numbers of replicas and their columns become ours; columns
// that are known here are merged, the others are kept for programs that know them.
#pragma once

#include "core/storage/row_merger.h"
#include "core/sync/bundle_content.h"

#include <memory>
#include <span>
#include <vector>

namespace preceptor {

class UnknownMerger;

// Number 0 is the same everywhere. `replicas`: theirs -> ours.
inline Dot localDot(const std::vector<std::uint32_t>& replicas, Dot sent) {
    return sent.tx == 0 ? Dot{} : Dot{replicas[sent.replica], sent.tx};
}

class TableTaker {
public:
    TableTaker(MergeScene& scene, const TableCatalogue& catalogue, const BundleTable& theirs,
               const std::vector<std::uint32_t>& replicas);
    ~TableTaker();

    // A row of the block, the values of its columns and what waits beside them. False if the row cannot be.
    bool take(const RowBlock& block, std::size_t index, const Cell* values, std::span<const BundleSibling> waiting);
    bool settle(); // after the last row of a block, whose bytes texts borrow; false as above
    void finish(); // after the last row

private:
    Dot local(Dot sent) const { return localDot(m_replicas, sent); }
    void setLocalClock(ClockView sent);
    RowClock knownColumns(ClockView sent) const;

    const BundleTable& m_theirs;
    const std::vector<std::uint32_t>& m_replicas;
    std::unique_ptr<RowMerger> m_rows; // if we know the table
    std::unique_ptr<UnknownMerger> m_unknown;
    std::vector<int> m_bits;   // their column -> ours, -1 unknown
    std::size_t m_columns = 0; // of ours
    bool m_sameColumns = false;
    SentRow m_row; // the present one; kept for its memory
};

} // namespace preceptor
