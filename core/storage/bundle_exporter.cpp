// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/bundle_exporter.h"

#include "core/storage/attached_files.h"
#include "core/storage/attachment_repository.h"
#include "core/storage/audit_trail.h"
#include "core/storage/clock_function.h"
#include "core/storage/migrator.h"
#include "core/storage/rows.h"
#include "core/sync/natural_id.h"

#include <algorithm>
#include <array>
#include <bit>

namespace preceptor {

namespace {

constexpr std::size_t kFullBlockBytes = 4U << 20;
constexpr std::size_t kMostOfList = 8192;

std::string exportSql(const TableInfo& table) {
    std::string sql = "SELECT t.id, t._clock";
    for (const std::string& column : table.columns) sql += ", t." + column;
    return sql + " FROM " + rowsInRanges(table.name);
}

constexpr std::string_view kNewsOnly = " WHERE r.c0 = r.c1 OR clock_above(t._clock, ?2)";

// The columns that the table's ids follow from; none if they do not.
std::vector<unsigned> keyOf(const TableInfo& table) {
    std::vector<unsigned> key;
    for (const NaturalKey& natural : naturalKeys())
        if (natural.table == table.name)
            for (const std::string_view column : natural.columns)
                if (!column.empty()) key.push_back(table.bitOf(column));
    return key;
}

// All of the key is sent and gives the row's id. Erased rows have another.
bool followsFromKey(const std::vector<unsigned>& key, const TableInfo& table, const Statement& row, ColumnMask sent) {
    std::array<Cell, NaturalKey{}.columns.size()> cells;
    for (std::size_t i = 0; i < key.size(); ++i) {
        if ((sent >> key[i] & 1U) == 0) return false;
        cells[i] = row.cell(2 + static_cast<int>(key[i]));
        if (cells[i].type() != Cell::Type::Integer && cells[i].type() != Cell::Type::Text) return false;
    }
    return !key.empty() && naturalId(table.name, std::span(cells).first(key.size())) == row.integer(0);
}

bool isFull(const RowBlockWriter& block) {
    return block.rows() >= kMostRowsOfBlock || block.bytes() >= kFullBlockBytes;
}

} // namespace

BundleExporter::BundleExporter(Database& db, const TableCatalogue& catalogue, const KnownVector& from)
    : m_db(db), m_catalogue(catalogue) {
    m_manifest.schema = schemaOf(db);
    m_manifest.oldestReader = oldestReaderOf(db);
    for (const Replica& replica : ReplicaRepository(db).list()) {
        const auto place = static_cast<std::uint32_t>(m_manifest.replicas.size());
        m_places[replica.index] = place;
        if (replica.own) m_manifest.sender = place;
        const auto known = from.find(replica.uuid);
        const std::uint64_t above = known == from.end() ? 0 : std::min(known->second, replica.have);
        m_from.push_back(above);
        if (replica.index >= m_fromHere.size()) m_fromHere.resize(replica.index + 1U);
        m_fromHere[replica.index] = above;
        m_manifest.replicas.push_back({replica.uuid, replica.have, above, replica.site, replica.label});
    }
    findRanges();
    listTables();
}

// Nothing can come of the others, and their names would be most of a small bundle.
bool BundleExporter::isNeeded(const Table& table) const {
    return table.info == nullptr || !table.unknown.empty() || m_ranges.contains(table.index) ||
           m_tablesWithSiblings.contains(table.index);
}

void BundleExporter::listTables() {
    Statement tables = m_db.prepare("SELECT idx, name FROM sync_table ORDER BY idx");
    Statement columns = m_db.prepare("SELECT DISTINCT tbl, col FROM sync_unknown ORDER BY tbl, col");
    std::map<std::string, std::vector<std::string>> unknown;
    while (columns.step()) unknown[columns.string(0)].push_back(columns.string(1));
    while (tables.step()) {
        Table table{tables.string(1), m_catalogue.find(tables.text(1)), tables.integer(0), {}};
        if (const auto newer = unknown.find(table.name); newer != unknown.end()) table.unknown = newer->second;
        if (!isNeeded(table)) continue;
        BundleTable sent{table.name, {}};
        if (table.info != nullptr) sent.columns = table.info->columns;
        sent.columns.insert(sent.columns.end(), table.unknown.begin(), table.unknown.end());
        m_tables.push_back(std::move(table));
        m_manifest.tables.push_back(std::move(sent));
    }
}

RowClock BundleExporter::sentClock(RowClock clock) const {
    for (ClockGroup& group : clock)
        group.dot = group.dot.tx == 0 ? Dot{} : Dot{placeOf(group.dot.replica), group.dot.tx};
    return clock;
}

bool BundleExporter::isNews(const RowClock& clock) const {
    return std::any_of(clock.begin(), clock.end(),
                       [&](const ClockGroup& group) { return group.dot.tx > m_from[group.dot.replica]; });
}

// The last one the receiver is taken to have goes along: if it is another write there, one of the two was put back to
// an earlier state and has used its numbers again.
bool BundleExporter::sendTransactions(const Sink& sink) {
    Statement rows =
        m_db.prepare("SELECT tx, hlc, at, operator, action FROM sync_tx WHERE rep = ?1 AND tx >= ?2 ORDER BY tx");
    std::vector<BundleTx> block;
    const auto send = [&] {
        m_counts.transactions += block.size();
        const bool sent = block.empty() || sink(encodeTransactions(block));
        block.clear();
        return sent;
    };
    for (const auto& [replica, place] : m_places) {
        rows.bindAll(replica, m_from[place]);
        while (rows.step()) {
            const bool isNew = static_cast<std::uint64_t>(rows.integer(0)) > m_from[place];
            if (isNew && rows.text(4) != kTrailAlone) {
                ++m_news;
                if (place == m_manifest.sender) m_lastChange = static_cast<std::uint64_t>(rows.integer(0));
            }
            block.push_back({{place, static_cast<std::uint64_t>(rows.integer(0))},
                             rows.integer(1),
                             rows.integer(2),
                             rows.string(3),
                             rows.string(4)});
            if (block.size() == kMostOfList && !send()) return false;
        }
        rows.reset();
    }
    return send();
}

// Rows that the log names above `from`, by table. A range may cover more than it must.
void BundleExporter::findRanges() {
    std::map<std::int64_t, IdRanges> found;
    Statement log = m_db.prepare("SELECT tbl, first_id, count FROM sync_change WHERE rep = ?1 AND tx > ?2");
    for (const auto& [replica, place] : m_places) {
        if (m_manifest.replicas[place].have <= m_from[place]) continue;
        log.bindAll(replica, m_from[place]);
        while (log.step()) found[log.integer(0)].push_back({log.integer(1), log.integer(1) + log.integer(2) - 1});
        log.reset();
    }
    for (auto& [table, ranges] : found) m_ranges[table] = joinedRanges(std::move(ranges));
    Statement waiting = m_db.prepare("SELECT DISTINCT tbl FROM sync_sibling");
    while (waiting.step()) m_tablesWithSiblings.insert(waiting.integer(0));
}

bool BundleExporter::sends(std::string_view table) const {
    const TableInfo* info = m_catalogue.find(table);
    return info != nullptr && m_ranges.contains(info->index);
}

std::set<std::int64_t> BundleExporter::valuesSent(std::string_view table, std::string_view column) const {
    std::set<std::int64_t> values;
    const TableInfo* info = m_catalogue.find(table);
    const auto ranges = info == nullptr ? m_ranges.end() : m_ranges.find(info->index);
    if (ranges == m_ranges.end()) return values;
    Statement find = m_db.prepare(
        sqlText({"SELECT DISTINCT t.", column, " FROM ", rowsInRanges(table), " WHERE t.", column, " IS NOT NULL"}));
    const RangeRows given(ranges->second);
    find.bindRows(1, given);
    while (find.step()) values.insert(find.integer(0));
    return values;
}

// All that waits on a row goes with the row, or the receiver could not tell what is gone from what was never sent.
bool BundleExporter::sendSiblings(const Sink& sink, std::uint32_t place) {
    const Table& table = m_tables[place];
    m_waiting.clear();
    if (!m_tablesWithSiblings.contains(table.index)) return true;
    Statement news = m_db.prepare("SELECT DISTINCT row_id, rep, tx FROM sync_sibling WHERE tbl = ?1");
    news.bindAll(table.index);
    std::set<std::int64_t> fresh;
    std::set<std::int64_t> any;
    while (news.step()) {
        any.insert(news.integer(0));
        const std::uint32_t at = placeOf(static_cast<std::uint32_t>(news.integer(1)));
        if (static_cast<std::uint64_t>(news.integer(2)) > m_from[at]) fresh.insert(news.integer(0));
    }
    if (any.empty()) return true;
    m_waiting = fresh;
    if (table.info != nullptr) {
        Statement& clock = m_db.cached("SELECT _clock FROM " + table.name + " WHERE id = ?1");
        for (const auto id : any) {
            const auto bytes = oneRow(clock.bindAll(id), [](Statement& s) { return std::string(s.blob(0)); });
            if (!bytes) continue;
            RowClock all = sentClock(decodeClock(*bytes));
            std::vector<std::pair<unsigned, Value>> unused;
            if (!table.unknown.empty()) addUnknown(table, id, all, unused);
            if (isNews(all)) m_waiting.insert(id);
        }
    } else {
        m_waiting = any;
    }
    const std::vector<std::string>& columns = m_manifest.tables[place].columns;
    std::vector<BundleSibling> block;
    Statement rows = m_db.prepare("SELECT col, rep, tx, value FROM sync_sibling WHERE tbl = ?1 AND row_id = ?2");
    for (const auto id : m_waiting) {
        rows.bindAll(table.index, id);
        while (rows.step()) {
            const auto column = std::find(columns.begin(), columns.end(), rows.text(0));
            if (column == columns.end()) continue;
            block.push_back(
                {place,
                 id,
                 static_cast<std::uint32_t>(column - columns.begin()),
                 {placeOf(static_cast<std::uint32_t>(rows.integer(1))), static_cast<std::uint64_t>(rows.integer(2))},
                 rows.value(3)});
        }
        rows.reset();
        if (block.size() < kMostOfList) continue;
        m_counts.siblings += block.size();
        if (!sink(encodeSiblings(block))) return false;
        block.clear();
    }
    m_counts.siblings += block.size();
    return block.empty() || sink(encodeSiblings(block));
}

// Columns of a newer program: each has its own dot, and what nobody has sent was never written.
void BundleExporter::addUnknown(const Table& table, std::int64_t id, RowClock& clock,
                                std::vector<std::pair<unsigned, Value>>& values) {
    const unsigned first = table.info != nullptr ? static_cast<unsigned>(table.info->columns.size()) : 0;
    if (clock.empty()) clock = freshClock({});
    Statement& find = m_db.cached("SELECT value, clock FROM sync_unknown WHERE tbl = ?1 AND row_id = ?2 AND col = ?3");
    for (unsigned i = 0; i < table.unknown.size(); ++i) {
        const auto found = oneRow(find.bindAll(table.name, id, table.unknown[i]),
                                  [](Statement& s) { return std::pair(s.value(0), decodeClock(s.blob(1))); });
        const bool any = found && !found->second.empty();
        stamp(clock, any ? sentClock(found->second).front().dot : Dot{}, ColumnMask{1} << (first + i));
        if (any) values.emplace_back(first + i, found->first);
    }
}

BundleExporter::Blocks BundleExporter::blocksOf(std::uint32_t place) const {
    const std::size_t columns = m_manifest.tables[place].columns.size();
    std::vector<unsigned> key = keyOf(*m_tables[place].info);
    return {RowBlockWriter(place, columns), RowBlockWriter(place, columns, key), key};
}

// False if nothing of the row is news.
bool BundleExporter::addRow(Blocks& blocks, const Table& table, Statement& row) {
    const std::int64_t id = row.integer(0);
    const std::size_t columns = table.info->columns.size() + table.unknown.size();
    m_clock = sentClock(decodeClock(row.blob(1), std::move(m_clock)));
    std::vector<std::pair<unsigned, Value>> unknown;
    if (!table.unknown.empty()) addUnknown(table, id, m_clock, unknown);
    if (!isNews(m_clock) && !m_waiting.contains(id)) return false;
    const ColumnMask above = columnsAbove(m_clock, m_from, columns);
    RowBlockWriter& block = followsFromKey(blocks.key, *table.info, row, above) ? blocks.keyed : blocks.plain;
    block.begin(id, m_clock);
    for (unsigned column = 0; column < table.info->columns.size(); ++column)
        if ((above >> column & 1U) != 0) block.value(column, row.cell(2 + static_cast<int>(column)));
    for (const auto& [column, value] : unknown)
        if ((above >> column & 1U) != 0) block.value(column, Cell(value));
    return true;
}

bool BundleExporter::sendRows(const Sink& sink, std::uint32_t place) {
    const Table& table = m_tables[place];
    if (table.info == nullptr) return sendUnknownRows(sink, place);
    const auto ranges = m_ranges.find(table.index);
    if (ranges == m_ranges.end()) return true;
    Blocks blocks = blocksOf(place);
    const bool lookAtAll = !m_waiting.empty() || !table.unknown.empty(); // their clock alone does not tell
    Statement rows = m_db.prepare(exportSql(*table.info).append(lookAtAll ? std::string_view() : kNewsOnly));
    const RangeRows given(ranges->second);
    rows.bindRows(1, given);
    if (!lookAtAll) rows.bindPointer(2, &m_fromHere, kClockVector);
    while (rows.step()) {
        if (!addRow(blocks, table, rows)) continue;
        ++m_counts.rows;
        if (table.name == kAuditTable) ++m_trail;
        for (RowBlockWriter* block : {&blocks.plain, &blocks.keyed})
            if (isFull(*block) && !sink(block->finish())) return false;
    }
    for (RowBlockWriter* block : {&blocks.plain, &blocks.keyed})
        if (block->rows() > 0 && !sink(block->finish())) return false;
    return true;
}

bool BundleExporter::sendUnknownRows(const Sink& sink, std::uint32_t place) {
    const Table& table = m_tables[place];
    RowBlockWriter block(place, table.unknown.size());
    Statement ids = m_db.prepare("SELECT DISTINCT row_id FROM sync_unknown WHERE tbl = ?1 ORDER BY row_id");
    ids.bindAll(table.name);
    while (ids.step()) {
        RowClock clock;
        std::vector<std::pair<unsigned, Value>> values;
        addUnknown(table, ids.integer(0), clock, values);
        if (!isNews(clock) && !m_waiting.contains(ids.integer(0))) continue;
        const ColumnMask above = columnsAbove(clock, m_from, table.unknown.size());
        block.begin(ids.integer(0), clock);
        for (const auto& [column, value] : values)
            if ((above >> column & 1U) != 0) block.value(column, Cell(value));
        ++m_counts.rows;
        if (block.rows() >= kMostRowsOfBlock && !sink(block.finish())) return false;
    }
    return block.rows() == 0 || sink(block.finish());
}

void BundleExporter::alsoSend(const AttachedFiles& files) {
    m_files = &files;
    m_hashes = AttachmentRepository(m_db).hashes();
    std::erase_if(m_hashes, [&](const std::string& sha256) { return !files.has(sha256); });
    if (!m_hashes.empty()) m_manifest.oldestReader = std::max(m_manifest.oldestReader, kFilesSchema);
}

// Behind all rows: whoever takes them up knows by then which of them are named.
bool BundleExporter::sendFiles(const Sink& sink) {
    for (const std::string& sha256 : m_hashes) {
        const auto bytes = m_files->read(sha256, {});
        if (!bytes) continue;
        ++m_counts.files;
        if (!sink(encodeFile(sha256, *bytes))) return false;
    }
    return true;
}

bool BundleExporter::run(const Sink& sink) {
    if (!sink(encodeManifest(m_manifest)) || !sendTransactions(sink)) return false;
    for (std::uint32_t place = 0; place < m_tables.size(); ++place)
        if (!sendSiblings(sink, place) || !sendRows(sink, place)) return false;
    return sendFiles(sink) && sink(encodeEnd(m_counts));
}

} // namespace preceptor
