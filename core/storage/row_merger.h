// SPDX-License-Identifier: GPL-3.0-or-later
// Merges the rows of one table that another PC sent, each by the rule of core/sync/column_merge.h. Most are new or
// simply newer and are written at once (quick_rows.h). Of the others the short way is for rows that are newer in part;
// rows on which two writes met, or that are deleted, take the long way over all their candidates.
#pragma once

#include "core/model/exchange.h"
#include "core/storage/base_keeper.h"
#include "core/storage/change_ranges.h"
#include "core/storage/quick_rows.h"
#include "core/storage/row_statements.h"
#include "core/storage/shown_values.h"
#include "core/storage/table_catalogue.h"
#include "core/sync/column_merge.h"

#include <functional>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <unordered_set>
#include <vector>

namespace preceptor {

struct Candidate {
    Dot dot;
    Value value;
    bool valued = true; // false: a column that was not sent because we have it
};
using CandidateList = std::vector<Candidate>;

// One row as it was sent, in our numbers of replicas and our columns.
struct SentRow {
    std::int64_t id = 0;
    RowClock clock;
    ColumnMask sent = 0;
    std::vector<Cell> values;                             // by column; only those sent are meant
    std::vector<std::pair<unsigned, Candidate>> siblings; // column, what waits there
};

// What a merge has in common for all tables.
struct MergeScene {
    Database& db;
    Seen weSaw;
    Seen theySaw;
    std::vector<std::string> uuids; // by our index
    ForeignChanges& log;
    BaseKeeper& base;
    std::function<void(const TableInfo&, MergeChange, std::int64_t id, Dot, std::vector<FieldChange>)> tell;
    bool listing = false;                                             // what changed in each field is wanted too
    std::function<void(const TableInfo&, std::int64_t id)> erasing{}; // what is here still tells who it was

    CandidateRank rankOf(Dot dot, int strength = 0) const;
};

class RowMerger {
public:
    RowMerger(MergeScene& scene, const TableInfo& table);
    // False if a row cannot be: it changes a row that is not here. Texts of the row must live until the next `settle`.
    bool merge(const SentRow& row);
    // Nothing of what was merged is still to be written.
    bool settle();
    // After the last row: rules that look at several rows at once.
    void finish();

private:
    using Columns = std::vector<CandidateList>;

    bool mergeLooking(const SentRow& row);
    bool keep(const SentRow& row);
    bool insert(const SentRow& row);
    void mergeShort(const SentRow& row, const RowClock& clock);
    bool mergeLong(const SentRow& row, const RowClock& clock);
    using Fields = std::vector<FieldChange>;
    bool isErasure(const SentRow& row) const;
    void mergeErased(const SentRow& row, const RowClock& clock);
    bool needsLong(const SentRow& row, const RowClock& clock);
    void takeColumns(const SentRow& row, ColumnMask taken, RowClock clock);

    Columns ours(const SentRow& row, const RowClock& clock);
    CandidateList theirs(const SentRow& row, unsigned column) const;
    std::vector<Dot> deletionDots(const CandidateList& deletions) const;
    std::size_t winner(unsigned column, const CandidateList& candidates, const std::vector<Dot>& deletions);
    bool editedBeside(const Columns& merged, const std::vector<Dot>& deletions) const;
    bool inConflict(unsigned column, const Columns& all, const std::vector<Dot>& deletions) const;
    bool isRepeated(unsigned column, const Columns& all) const;
    // `news`: the columns of which something is new here; `waited`: how many were in conflict before.
    void write(const SentRow& row, const Columns& merged, const RowClock& before, ColumnMask news, int waited);
    void writeSiblings(std::int64_t id, unsigned column, const CandidateList& candidates, std::size_t shown,
                       bool keepShown);
    void logDots(const SentRow& row);
    // What became of a row; of a table with codes once all of them are in.
    void tell(MergeChange change, std::int64_t id, Dot dot, Fields fields);
    void tellCode(const CodeShown& code);

    MergeScene& m_scene;
    const TableInfo& m_table;
    RowStatements m_rows;
    Statement& m_select; // of m_rows
    QuickRows m_quick;
    std::unordered_set<std::int64_t> m_waiting; // rows with siblings, and some that had them
    std::optional<unsigned> m_codeColumn;
    std::map<std::int64_t, std::string> m_codes;       // written, to be shown when all rows are in
    std::map<std::int64_t, std::string> m_codesBefore; // shown before the merge, of rows that were here
    struct Told {
        MergeChange change{};
        Dot dot;
        Fields fields;
    };
    std::map<std::int64_t, Told> m_told; // of a table with codes
};

} // namespace preceptor
