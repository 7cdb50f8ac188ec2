// SPDX-License-Identifier: GPL-3.0-or-later
// One replica's numbers used twice: a whole PC was put back to an earlier state and wrote again. The branch whose first
// write is the earlier one keeps the name; the other gets a name that follows from its first write alone, so every PC
// that has the branch renames it alike, without being told.
#pragma once

#include "core/storage/replica_repository.h"
#include "core/storage/table_catalogue.h"
#include "core/sync/bundle_content.h"

namespace preceptor {

// One write as its log entry tells it.
struct TxRecord {
    std::int64_t hybrid = 0;
    std::int64_t at = 0;
    std::string operatorName;
    std::string action;
    auto operator<=>(const TxRecord&) const = default;
};

class ReplicaFork {
public:
    ReplicaFork(Database& db, const TableCatalogue& catalogue) : m_db(db), m_catalogue(catalogue) {}

    std::optional<TxRecord> record(Dot dot);
    // Our writes from `first` on become another replica's, under the same numbers. If the file itself wrote as
    // `first.replica`, the caller sees to it that it no longer does.
    void renameFrom(Dot first, Timestamp now);

private:
    std::string nameFor(Dot first);
    void renameRows();
    void renameLog();
    void renameWaiting();
    void claimLess();
    std::string renamed(std::string_view clock) const;

    Database& m_db;
    const TableCatalogue& m_catalogue;
    Dot m_first;
    std::uint32_t m_branch = 0; // index of the new name
};

} // namespace preceptor
