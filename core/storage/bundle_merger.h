// SPDX-License-Identifier: GPL-3.0-or-later
// Takes up the blocks of a bundle, inside a transaction of the door's `absorb`: manifest, transactions, siblings, rows,
// attached files, counts. Anything that does not hold together is an Error, and the transaction is rolled back.
#pragma once

#include "core/storage/replica_repository.h"
#include "core/storage/table_taker.h"
#include "core/sync/bundle_content.h"

#include <memory>
#include <set>

namespace preceptor {

struct MergeTally {
    std::map<std::string, MergeCounts> byTable;
    std::map<std::string, MergeCounts> bySite; // of the site whose write it is
    MergeCounts total;
    std::int64_t rows = 0;  // in the bundle, without entries of the audit trail
    std::int64_t files = 0; // attached ones in it
    std::vector<MergeItem> items;
    bool itemsCut = false;
    std::vector<std::string> erased;   // people, as they were called here
    std::set<std::string> erasedNames; // all of theirs, former ones too
    bool forked = false; // writes of ours got another name: a PC was put back to an earlier state and wrote again
    // Rows that changed, by table; for what must be judged again.
    std::map<std::string, std::vector<std::int64_t>> touched;
};

class IncomingFiles;
class UnitOfWork;
class Write;
struct TxRecord;

class BundleMerger {
public:
    struct Options {
        bool acceptUnrelated = false;
        std::size_t mostItems = 0;      // 0: none are listed
        IncomingFiles* files = nullptr; // none: they are passed over
    };
    BundleMerger(UnitOfWork& unit, BlockReader& blocks, Options options);
    ~BundleMerger();

    // The first block. BundleBroken, BundleNewer, BundleGap, BundleUnrelated.
    Result<BundleManifest> readManifest();
    // Everything after it, into the open transaction. BundleBroken, BundleClash. Where numbers were used twice and our
    // writes are the later ones, they get another name first.
    Result<MergeTally> run(Write& write);
    // Another PC has writes of ours that are not here: this file was put back to an earlier state.
    bool wasRolledBack() const;

private:
    Status adopt(Write& write);
    Status takeTransactions(std::string_view block);
    Status settleFork(const BundleTx& theirs, const TxRecord& their, const TxRecord& our);
    void lookAgain();
    Status takeSiblings(std::string_view block);
    Status takeRows(std::string_view block);
    Status takeFile(std::string_view block);
    Status conclude(std::string_view block);
    void startTable(std::uint32_t table);
    void count(const TableInfo& table, MergeChange change, std::int64_t id, Dot dot, std::vector<FieldChange> fields);
    MergeCounts& tallyOf(const TableInfo& table, std::int64_t id);
    Dot local(Dot sent) const { return localDot(m_replicas, sent); }

    UnitOfWork& m_unit;
    Database& m_db;
    BlockReader& m_blocks;
    Options m_options;
    BundleManifest m_manifest;
    std::vector<std::uint64_t> m_from;
    Dot m_compared;                               // the last transaction that came, in their numbers
    std::vector<std::uint32_t> m_replicas;        // theirs -> ours
    std::map<std::uint32_t, std::string> m_sites; // ours -> name
    ForeignChanges m_log;
    std::unique_ptr<MergeScene> m_scene;
    std::map<std::pair<std::uint32_t, std::int64_t>, std::vector<BundleSibling>> m_siblings;
    std::uint32_t m_table = 0;
    std::unique_ptr<TableTaker> m_rows; // of m_table
    std::set<std::uint32_t> m_started;
    BundleCounts m_counts;
    std::uint64_t m_trail = 0; // entries of the audit trail in it
    std::int64_t m_newestHybrid = 0;
    MergeTally m_tally;
    // Where the present table and site are counted in it.
    const TableInfo* m_counted = nullptr;
    MergeCounts* m_ofTable = nullptr;
    std::vector<std::int64_t>* m_touched = nullptr;
    std::vector<MergeCounts*> m_ofSite; // by our index of the replica
};

} // namespace preceptor
