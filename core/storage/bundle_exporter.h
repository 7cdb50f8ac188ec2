// SPDX-License-Identifier: GPL-3.0-or-later
// Sends what this file has above a version vector, block by block: only rows that the log of changes names are read, in
// the order of their ids, in constant memory.
#pragma once

#include "core/storage/change_ranges.h"
#include "core/storage/clock_function.h"
#include "core/storage/replica_repository.h"
#include "core/storage/table_catalogue.h"
#include "core/sync/bundle_content.h"
#include "core/sync/row_block_writer.h"

#include <functional>
#include <map>
#include <set>

namespace preceptor {

// Replica uuid -> how far the receiver is known to have it. Empty: send everything.
using KnownVector = std::map<std::string, std::uint64_t>;

class AttachedFiles;

class BundleExporter {
public:
    using Sink = std::function<bool(std::string_view block)>; // false: stop, the file is not kept

    BundleExporter(Database& db, const TableCatalogue& catalogue, const KnownVector& from);

    // Puts in the attached files whose bytes lie beside the file and are what they should be.
    void alsoSend(const AttachedFiles& files);
    const BundleManifest& manifest() const { return m_manifest; }
    // False if the sink gave up.
    bool run(const Sink& sink);
    const BundleCounts& counts() const { return m_counts; }
    std::uint64_t changes() const { return m_news; } // transactions the receiver is not taken to have
    // Of this file's own ones the last that was sent, entries of the audit trail aside; 0: none.
    std::uint64_t lastChange() const { return m_lastChange; }
    // Rows, without entries of the audit trail.
    std::uint64_t records() const { return m_counts.rows - m_trail; }
    // Whether rows of it go along.
    bool sends(std::string_view table) const;
    // The values of `column` in the rows of `table` that are sent, maybe of more; none for an unknown one.
    std::set<std::int64_t> valuesSent(std::string_view table, std::string_view column) const;

private:
    struct Table {
        std::string name;
        const TableInfo* info = nullptr; // nullptr: of a newer program
        std::int64_t index = 0;
        std::vector<std::string> unknown; // columns of a newer program
    };
    void listTables();
    bool isNeeded(const Table& table) const;
    bool sendTransactions(const Sink& sink);
    bool sendSiblings(const Sink& sink, std::uint32_t place);
    bool sendRows(const Sink& sink, std::uint32_t place);
    bool sendUnknownRows(const Sink& sink, std::uint32_t place);
    // Where the rows of a table are collected, those whose ids follow from their key apart.
    struct Blocks {
        RowBlockWriter plain;
        RowBlockWriter keyed;
        std::vector<unsigned> key;
    };
    Blocks blocksOf(std::uint32_t place) const;
    bool addRow(Blocks& blocks, const Table& table, Statement& row);
    void addUnknown(const Table& table, std::int64_t id, RowClock& clock,
                    std::vector<std::pair<unsigned, Value>>& values);
    bool sendFiles(const Sink& sink);
    void findRanges();
    std::uint32_t placeOf(std::uint32_t replica) const { return m_places.at(replica); }
    RowClock sentClock(RowClock clock) const;
    bool isNews(const RowClock& clock) const;

    Database& m_db;
    BundleManifest m_manifest;
    const TableCatalogue& m_catalogue;
    std::map<std::uint32_t, std::uint32_t> m_places; // our index -> place in the manifest
    std::vector<std::uint64_t> m_from;               // by place
    ClockVector m_fromHere;                          // by our index
    RowClock m_clock;                                // of the present row
    std::vector<Table> m_tables;
    std::map<std::int64_t, IdRanges> m_ranges;
    std::set<std::int64_t> m_tablesWithSiblings;
    std::set<std::int64_t> m_waiting; // ids of rows of the present table with siblings to send
    BundleCounts m_counts;
    std::uint64_t m_news = 0;
    std::uint64_t m_lastChange = 0;
    std::uint64_t m_trail = 0; // entries sent
    const AttachedFiles* m_files = nullptr;
    std::vector<std::string> m_hashes; // of the files to send
};

} // namespace preceptor
