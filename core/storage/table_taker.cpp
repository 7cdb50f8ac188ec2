// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/table_taker.h"

#include "core/storage/unknown_merger.h"

#include <algorithm>
#include <bit>
#include <map>

namespace preceptor {

namespace {

constexpr std::size_t kMostColumnsOfTable = 64; // as many as a mask has bits

// Two values of one write: what is shown by a rule came first, what was written comes now and is what counts.
void addUnknown(CandidateList& candidates, const Candidate& candidate) {
    if (!candidates.empty() && candidates.front().dot == candidate.dot)
        candidates.front() = candidate;
    else
        candidates.push_back(candidate);
}

} // namespace

TableTaker::TableTaker(MergeScene& scene, const TableCatalogue& catalogue, const BundleTable& theirs,
                       const std::vector<std::uint32_t>& replicas)
    : m_theirs(theirs), m_replicas(replicas), m_unknown(std::make_unique<UnknownMerger>(scene, theirs.name)) {
    m_row.values.resize(kMostColumnsOfTable);
    const TableInfo* ours = catalogue.find(theirs.name);
    m_bits.assign(theirs.columns.size(), -1);
    if (ours == nullptr) return;
    m_rows = std::make_unique<RowMerger>(scene, *ours);
    m_columns = ours->columns.size();
    m_sameColumns = ours->columns == theirs.columns;
    for (std::size_t i = 0; i < m_bits.size(); ++i) {
        const auto known = std::find(ours->columns.begin(), ours->columns.end(), theirs.columns[i]);
        if (known != ours->columns.end()) m_bits[i] = static_cast<int>(known - ours->columns.begin());
    }
}

TableTaker::~TableTaker() = default;

void TableTaker::setLocalClock(ClockView sent) {
    if (!m_sameColumns) {
        m_row.clock = knownColumns(sent);
        return;
    }
    m_row.clock.assign(sent.begin(), sent.end());
    for (ClockGroup& group : m_row.clock) group.dot = local(group.dot);
}

// The same clock over our columns: theirs may stand in another order, or be more. What they do not know they have never
// written.
RowClock TableTaker::knownColumns(ClockView sent) const {
    std::vector<Dot> dots(m_columns);
    for (std::size_t i = 0; i < m_bits.size(); ++i)
        if (m_bits[i] >= 0) dots[static_cast<std::size_t>(m_bits[i])] = local(dotOf(sent, static_cast<unsigned>(i)));
    return dots.empty() ? RowClock{} : clockOf(dots);
}

bool TableTaker::take(const RowBlock& block, std::size_t index, const Cell* values,
                      std::span<const BundleSibling> waiting) {
    SentRow& row = m_row;
    row.id = block.ids[index];
    row.sent = 0;
    row.siblings.clear();
    const ClockView sent = block.clock(index);
    setLocalClock(sent);
    std::map<std::string, CandidateList> unknown;
    eachBit(block.sent[index], [&](unsigned column) {
        const int bit = m_bits[column];
        if (bit >= 0) {
            row.values[static_cast<std::size_t>(bit)] = *values++;
            row.sent |= ColumnMask{1} << bit;
        } else {
            unknown[m_theirs.columns[column]].push_back({local(dotOf(sent, column)), (values++)->own(), true});
        }
    });
    for (const BundleSibling& s : waiting) {
        const Candidate candidate{local(s.dot), s.value, true};
        if (m_bits[s.column] >= 0) {
            row.siblings.emplace_back(static_cast<unsigned>(m_bits[s.column]), candidate);
            continue;
        }
        CandidateList& candidates = unknown[m_theirs.columns[s.column]];
        // What they show is known here, so its value was not sent; that they still have it must count all the same.
        if (candidates.empty()) candidates.push_back({local(dotOf(sent, s.column)), {}, false});
        addUnknown(candidates, candidate);
    }
    bool complete = true;
    for (const auto& [column, candidates] : unknown)
        complete = m_unknown->merge(row.id, column, candidates) && complete;
    return complete && (!m_rows || m_rows->merge(row));
}

bool TableTaker::settle() { return !m_rows || m_rows->settle(); }

void TableTaker::finish() {
    if (m_rows) m_rows->finish();
}

} // namespace preceptor
