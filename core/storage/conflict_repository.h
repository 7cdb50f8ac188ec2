// SPDX-License-Identifier: GPL-3.0-or-later
// The register of values that wait beside each other, read from sync_sibling and the rows themselves.
#pragma once

#include "core/model/exchange.h"
#include "core/storage/table_catalogue.h"

#include <map>
#include <string>
#include <vector>

namespace preceptor {

struct ConflictCounts {
    std::int64_t open = 0;
    std::int64_t settled = 0;
    Writers writers; // of the open ones
};

class ConflictRepository {
public:
    ConflictRepository(Database& db, const TableCatalogue& catalogue) : m_db(db), m_catalogue(catalogue) {}

    std::vector<Conflict> list(std::size_t most);
    ConflictCounts counts();
    // The rows of `table` in which, or in what hangs on them, values wait for a decision, each with the first such
    // place. Of people: whom merged records are read as.
    std::map<std::int64_t, ConflictPlace> undecided(std::string_view table);
    struct Waiting {
        std::string column;
        Value shown;
        bool carried = false; // all that waits is the value that a deletion of the row met
    };
    // The columns of a row on which anything waits.
    std::vector<Waiting> waiting(const TableInfo& table, std::int64_t row);
    // The values that wait beside the one shown.
    std::vector<Value> beside(const TableInfo& table, std::int64_t row, const std::string& column);
    Value shown(const TableInfo& table, std::int64_t row, std::string_view column); // nothing for a column it has not
    bool mayBeEmpty(const TableInfo& table, const std::string& column);
    // What the test of a score, or the item of a mark, is marked out of.
    // Of a score: whether it is, or may be chosen to be, what its marks by item come to.
    bool mayBeByItem(const TableInfo& table, std::int64_t row);
    std::optional<double> markOf(std::int64_t score); // as it is read now
    std::optional<double> maximumOf(const TableInfo& table, std::int64_t row);

private:
    struct Row;
    std::vector<Row> rows();
    void addOf(const Row& row, std::vector<Conflict>& conflicts);
    std::optional<std::int64_t> subjectOf(const Row& row, std::string_view table);
    ConflictValue valueOf(Dot dot, Value value, bool shown);
    void sayWhoKept(const Row& row, const RowClock& clock, const std::vector<Value>& values,
                    const std::vector<Dot>& deletions, Conflict& conflict);
    void addBase(const TableInfo& table, Conflict& conflict);
    void addHolder(Conflict& conflict);

    Database& m_db;
    const TableCatalogue& m_catalogue;
};

} // namespace preceptor
