// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/bundle_merger.h"

#include "core/storage/attachment_repository.h"
#include "core/storage/audit_trail.h"
#include "core/storage/erasure_repository.h"
#include "core/storage/incoming_files.h"
#include "core/storage/migrator.h"
#include "core/storage/replica_fork.h"
#include "core/storage/row_title.h"
#include "core/storage/rows.h"
#include "core/storage/same_place.h"
#include "core/storage/unit_of_work.h"
#include "core/sync/hybrid_clock.h"

#include <algorithm>
#include <bit>

namespace preceptor {

namespace {

Error broken() { return fail(ErrorCode::BundleBroken); }

} // namespace

BundleMerger::BundleMerger(UnitOfWork& unit, BlockReader& blocks, Options options)
    : m_unit(unit), m_db(unit.db()), m_blocks(blocks), m_options(options) {}
BundleMerger::~BundleMerger() = default;

Result<BundleManifest> BundleMerger::readManifest() {
    const auto block = m_blocks.next();
    if (!block) return block.error();
    auto manifest = decodeManifest(*block);
    if (!manifest) return broken();
    m_manifest = std::move(*manifest);
    if (m_manifest.schema > newestSchema() && m_manifest.oldestReader > newestSchema())
        return fail(ErrorCode::BundleNewer);
    const std::vector<Replica> known = ReplicaRepository(m_db).list();
    const auto own = std::find_if(known.begin(), known.end(), [](const Replica& r) { return r.own; });
    // This PC itself, also before it was put back.
    const auto isHere = [&](const Replica& r) { return r.own || (own != known.end() && samePlace(r, *own)); };
    bool related = false;
    for (const BundleReplica& theirs : m_manifest.replicas) {
        const auto ours =
            std::find_if(known.begin(), known.end(), [&](const Replica& r) { return r.uuid == theirs.uuid; });
        const std::uint64_t have = ours == known.end() ? 0 : ours->have;
        if (theirs.from > have && ours != known.end() && isHere(*ours))
            return fail(ErrorCode::BundleClash, {m_manifest.replicas[m_manifest.sender].site, "everything"});
        if (theirs.from > have)
            return fail(ErrorCode::BundleGap, {theirs.site, std::to_string(have + 1), std::to_string(theirs.from)});
        related = related || (have > 0 && theirs.have > 0);
    }
    const bool emptyHere = std::all_of(known.begin(), known.end(), [](const Replica& r) { return r.have == 0; });
    if (!related && !emptyHere && !m_options.acceptUnrelated) return fail(ErrorCode::BundleUnrelated);
    return m_manifest;
}

bool BundleMerger::wasRolledBack() const {
    const Replica own = ReplicaRepository(m_db).own();
    return std::any_of(m_manifest.replicas.begin(), m_manifest.replicas.end(),
                       [&](const BundleReplica& r) { return r.uuid == own.uuid && r.have > own.have; });
}

// Their replicas get our numbers; what each side has seen is fixed before the first row.
Status BundleMerger::adopt(Write& write) {
    if (wasRolledBack()) m_unit.writeAsAnother();
    ReplicaRepository replicas(m_db);
    const Timestamp now = m_unit.clock().now();
    std::vector<std::uint64_t> they;
    for (const BundleReplica& theirs : m_manifest.replicas) {
        const std::uint32_t index = replicas.ensure(theirs.uuid, now);
        m_replicas.push_back(index);
        m_from.push_back(theirs.from);
        if (index >= they.size()) they.resize(index + 1U);
        they[index] = theirs.have;
    }
    // A PC says its own name; of others, who has heard more of it knows better.
    for (const Replica& known : replicas.list()) {
        const auto at = std::find(m_replicas.begin(), m_replicas.end(), known.index);
        if (at == m_replicas.end() || known.own) continue;
        const auto place = static_cast<std::size_t>(at - m_replicas.begin());
        const BundleReplica& theirs = m_manifest.replicas[place];
        if (theirs.site.empty()) continue;
        if (place == m_manifest.sender || known.site.empty() || theirs.have > known.have)
            replicas.setNames(theirs.uuid, theirs.site, theirs.label);
    }
    m_scene = std::make_unique<MergeScene>(
        MergeScene{m_db,
                   {},
                   Seen(std::move(they)),
                   {},
                   m_log,
                   write.base(),
                   [this](const TableInfo& table, MergeChange change, std::int64_t id, Dot dot,
                          std::vector<FieldChange> fields) { count(table, change, id, dot, std::move(fields)); }});
    m_scene->listing = m_options.mostItems > 0;
    m_scene->erasing = [this](const TableInfo& table, std::int64_t id) {
        if (table.name != "person") return;
        m_tally.erased.push_back(rowTitle(m_db, table.name, id));
        m_tally.erasedNames.merge(ErasureRepository(m_db).namesOf(PersonId{id}));
    };
    lookAgain();
    return success();
}

MergeCounts& BundleMerger::tallyOf(const TableInfo& table, std::int64_t id) {
    if (m_counted != &table) {
        m_counted = &table;
        m_ofTable = &m_tally.byTable[table.name];
        m_touched = &m_tally.touched[table.name];
    }
    m_touched->push_back(id);
    return *m_ofTable;
}

void BundleMerger::count(const TableInfo& table, MergeChange change, std::int64_t id, Dot dot,
                         std::vector<FieldChange> fields) {
    // Nobody looks through a merge for entries of the audit trail: there is nothing to decide about them.
    if (table.name == kAuditTable) return m_tally.touched[table.name].push_back(id);
    MergeCounts one;
    switch (change) {
    case MergeChange::Added: one.added = 1; break;
    case MergeChange::Changed: one.changed = 1; break;
    case MergeChange::Deleted: one.deleted = 1; break;
    case MergeChange::Conflict: one.conflicts = 1; break;
    case MergeChange::Decided: one.decided = 1; break;
    }
    m_tally.total += one;
    tallyOf(table, id) += one;
    if (dot.replica >= m_ofSite.size()) m_ofSite.resize(dot.replica + 1U);
    MergeCounts*& ofSite = m_ofSite[dot.replica];
    if (ofSite == nullptr) ofSite = &m_tally.bySite[m_sites[dot.replica]];
    *ofSite += one;
    if (m_options.mostItems == 0) return;
    if (m_scene->listing) {
        m_tally.items.push_back({change, table.name, id, {}, m_sites[dot.replica], std::move(fields)});
        m_scene->listing = m_tally.items.size() < m_options.mostItems;
    } else {
        m_tally.itemsCut = true;
    }
}

// The same number, another write: our branch gets another name if it is the later one. Otherwise that is for the
// sender to do, when it takes up what is here.
Status BundleMerger::settleFork(const BundleTx& theirs, const TxRecord& their, const TxRecord& our) {
    const std::string& site = m_manifest.replicas[m_manifest.sender].site;
    // The rows of its first write must be in the bundle, or the way that keeps the name would be here without them.
    const bool fromItsFirst = theirs.dot.tx == 1 && m_from[theirs.dot.replica] == 0;
    const bool startKnown = fromItsFirst || m_compared == Dot{theirs.dot.replica, theirs.dot.tx - 1};
    if (!startKnown || !m_started.empty()) return fail(ErrorCode::BundleClash, {site, "everything"});
    if (our < their) return fail(ErrorCode::BundleClash, {site, "theirs"});
    ReplicaRepository replicas(m_db);
    const bool own = replicas.own().index == local(theirs.dot).replica;
    ReplicaFork(m_db, m_unit.catalogue()).renameFrom(local(theirs.dot), m_unit.clock().now());
    if (own) m_unit.writeAsAnother();
    m_tally.forked = true;
    lookAgain();
    return success();
}

// Who is known here, and how far.
void BundleMerger::lookAgain() {
    m_ofSite.clear();
    ReplicaRepository replicas(m_db);
    for (const Replica& replica : replicas.list()) {
        if (replica.index >= m_scene->uuids.size()) m_scene->uuids.resize(replica.index + 1U);
        m_scene->uuids[replica.index] = replica.uuid;
        m_sites[replica.index] = replica.site;
    }
    m_scene->weSaw = replicas.seen();
}

Status BundleMerger::takeTransactions(std::string_view block) {
    const auto transactions = decodeTransactions(block);
    if (!transactions) return broken();
    ReplicaFork forks(m_db, m_unit.catalogue());
    Statement& insert = m_db.cached("INSERT INTO sync_tx (rep, tx, hlc, at, operator, action) "
                                    "VALUES (?1, ?2, ?3, ?4, ?5, ?6)");
    for (const BundleTx& t : *transactions) {
        if (t.dot.replica >= m_replicas.size()) return broken();
        const Dot dot = local(t.dot);
        const TxRecord their{t.hybrid, t.at, t.operatorName, t.action};
        auto known = forks.record(dot);
        if (known && *known != their) {
            if (Status settled = settleFork(t, their, *known); !settled) return settled;
            known.reset();
        }
        m_compared = t.dot;
        m_newestHybrid = std::max(m_newestHybrid, t.hybrid);
        if (!known) insert.bindAll(dot.replica, dot.tx, t.hybrid, t.at, Cell::orNull(t.operatorName), t.action).run();
    }
    m_counts.transactions += transactions->size();
    return success();
}

Status BundleMerger::takeSiblings(std::string_view block) {
    auto siblings = decodeSiblings(block);
    if (!siblings) return broken();
    m_counts.siblings += siblings->size();
    for (BundleSibling& s : *siblings) {
        if (s.table >= m_manifest.tables.size() || s.dot.replica >= m_replicas.size()) return broken();
        if (s.column >= m_manifest.tables[s.table].columns.size()) return broken();
        const std::pair key(s.table, s.row);
        m_siblings[key].push_back(std::move(s));
    }
    return success();
}

void BundleMerger::startTable(std::uint32_t table) {
    if (m_rows) m_rows->finish();
    m_table = table;
    m_rows = std::make_unique<TableTaker>(*m_scene, m_unit.catalogue(), m_manifest.tables[table], m_replicas);
}

Status BundleMerger::takeRows(std::string_view bytes) {
    const auto block = decodeRows(bytes, m_manifest, m_from);
    if (!block || m_counts.files > 0) return broken(); // files come behind all rows
    m_counts.rows += block->ids.size();
    if (m_manifest.tables[block->table].name == kAuditTable) m_trail += block->ids.size();
    if (m_started.insert(block->table).second)
        startTable(block->table);
    else if (block->table != m_table)
        return broken(); // tables come one after the other
    const Cell* values = block->values.data();
    for (std::size_t i = 0; i < block->ids.size(); ++i) {
        const auto waiting = m_siblings.find({m_table, block->ids[i]});
        const bool any = waiting != m_siblings.end();
        if (!m_rows->take(*block, i, values, any ? waiting->second : std::vector<BundleSibling>())) return broken();
        if (any) m_siblings.erase(waiting);
        values += std::popcount(block->sent[i]);
    }
    if (!m_rows->settle()) return broken();
    m_log.flush(m_db);
    m_scene->base.write(m_db);
    return success();
}

// Only what an entry names is let in.
Status BundleMerger::takeFile(std::string_view block) {
    const auto file = decodeFile(block);
    if (!file) return broken();
    ++m_counts.files;
    AttachmentRepository attachments(m_db);
    if (!attachments.isNamed(file->sha256)) return broken();
    if (m_options.files == nullptr) return success();
    if (Status taken = m_options.files->take(*file); !taken) return taken;
    if (m_options.files->writes()) attachments.noteHere(file->sha256);
    return success();
}

// Checked before anything is kept: all that was announced came, and every reference finds its row.
Status BundleMerger::conclude(std::string_view block) {
    const auto counts = decodeEnd(block);
    if (!counts || *counts != m_counts || !m_siblings.empty()) return broken();
    if (m_rows) m_rows->finish();
    ReplicaRepository replicas(m_db);
    for (std::size_t i = 0; i < m_replicas.size(); ++i)
        replicas.raise(m_replicas[i], m_manifest.replicas[i].have, m_unit.clock().now());
    // Later than anything seen, but a PC in the year 2099 does not take this one along.
    const std::int64_t present = m_db.queryInteger("SELECT hlc FROM sync_meta");
    const std::int64_t wall = std::max<std::int64_t>(m_unit.clock().now().millis, 0) << kHybridCounterBits;
    const std::int64_t most = std::max(present, wall) + (kHybridLeapMillis << kHybridCounterBits);
    m_db.cached("UPDATE sync_meta SET hlc = ?1").bindAll(std::max(present, std::min(m_newestHybrid, most))).run();
    return success();
}

Result<MergeTally> BundleMerger::run(Write& write) {
    if (Status ready = adopt(write); !ready) return std::move(ready).error();
    for (;;) {
        const auto block = m_blocks.next();
        if (!block) return block.error();
        const auto kind = kindOf(*block);
        if (!kind) return broken();
        Status taken = success();
        switch (*kind) {
        case BlockKind::Manifest: return broken();
        case BlockKind::Transactions: taken = takeTransactions(*block); break;
        case BlockKind::Siblings: taken = takeSiblings(*block); break;
        case BlockKind::Rows:
        case BlockKind::KeyedRows: taken = takeRows(*block); break;
        case BlockKind::File: taken = takeFile(*block); break;
        case BlockKind::End: taken = conclude(*block); break;
        }
        if (!taken) return std::move(taken).error();
        if (*kind == BlockKind::End) break;
    }
    const auto after = m_blocks.next();
    if (!after) return after.error();
    if (!after->empty()) return broken();
    m_tally.rows = static_cast<std::int64_t>(m_counts.rows - m_trail);
    if (const auto entries = m_tally.touched.find(std::string(kAuditTable)); entries != m_tally.touched.end())
        AuditTrail::hear(m_db, entries->second);
    m_tally.files = static_cast<std::int64_t>(m_counts.files);
    return std::move(m_tally);
}

} // namespace preceptor
