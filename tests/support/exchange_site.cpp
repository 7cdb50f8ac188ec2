// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/exchange_site.h"

#include "core/storage/digest.h"
#include "core/storage/person_canon.h"
#include "core/sync/natural_id.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <array>
#include <set>
#include <sqlite3.h>

namespace preceptor::test {

namespace {

const Shape kFunder{"funder", {"name", "kind"}};
const Shape kInstitution{"institution", {"code", "name_en"}};
const Shape kMapping{"import_mapping", {"kind", "fingerprint", "mapping"}};

const Shape kGadget{"gadget", {"name", "funder_id"}};

constexpr std::array kToCome = {
    EmbeddedText{"0900_to_come", "ALTER TABLE funder ADD COLUMN colour TEXT;"
                                 "CREATE TABLE gadget (id INTEGER PRIMARY KEY, name TEXT NOT NULL, "
                                 "funder_id INTEGER NOT NULL REFERENCES funder (id) DEFERRABLE INITIALLY DEFERRED, "
                                 "note TEXT, _deleted INTEGER NOT NULL DEFAULT 0, _clock BLOB NOT NULL) STRICT;"}};

// Hands out a text in small pieces, as a file would.
BlockReader readerOf(const std::string& bytes) {
    return BlockReader([rest = std::string_view(bytes)](std::size_t n) mutable -> Result<std::string_view> {
        const std::string_view part = rest.substr(0, std::min<std::size_t>(n, 1000));
        rest.remove_prefix(part.size());
        return part;
    });
}

} // namespace

ExchangeSite::ExchangeSite(const std::string& name, Date today)
    : m_name(name), m_clock(today), m_db(Database::inMemory()) {
    migrate(*m_db, m_clock);
    m_unit = std::make_unique<UnitOfWork>(*m_db, m_clock, m_name);
    ReplicaRepository replicas(db());
    replicas.setNames(replicas.own().uuid, name, "");
}

std::string ExchangeSite::bundle(const KnownVector& above) {
    std::string bytes;
    BundleExporter exporter(db(), unit().catalogue(), above);
    REQUIRE(exporter.run([&](std::string_view block) {
        bytes += framed(block);
        return true;
    }));
    return bytes;
}

KnownVector ExchangeSite::vector() {
    KnownVector known;
    for (const Replica& replica : ReplicaRepository(db()).list()) known[replica.uuid] = replica.have;
    return known;
}

Result<MergeTally> ExchangeSite::take(const std::string& bytes, std::size_t mostItems) {
    BlockReader blocks = readerOf(bytes);
    BundleMerger merger(unit(), blocks, {true, mostItems});
    if (auto manifest = merger.readManifest(); !manifest) return manifest.error();
    std::vector<TableChange> foreign;
    return unit().absorb(Action::TakeBundle, foreign, [&](Write& write) {
        auto tally = merger.run(write);
        refreshPersonCanon(db());
        return tally;
    });
}

Result<MergeTally> ExchangeSite::preview(const std::string& bytes) {
    BlockReader blocks = readerOf(bytes);
    BundleMerger merger(unit(), blocks, {true, 1000});
    if (auto manifest = merger.readManifest(); !manifest) return manifest.error();
    return unit().rehearse([&](Write& write) { return merger.run(write); });
}

std::string ExchangeSite::image() {
    sqlite3_int64 size = 0;
    unsigned char* bytes = sqlite3_serialize(db().handle(), "main", &size, 0);
    std::string image(reinterpret_cast<char*>(bytes), static_cast<std::size_t>(size));
    sqlite3_free(bytes);
    return image;
}

void ExchangeSite::replaceBy(const std::string& image, PutBack what) {
    m_unit.reset();
    m_db = Database::inMemory();
    auto* bytes = static_cast<unsigned char*>(sqlite3_malloc64(image.size()));
    std::copy(image.begin(), image.end(), bytes);
    const auto size = static_cast<sqlite3_int64>(image.size());
    REQUIRE(sqlite3_deserialize(db().handle(), "main", bytes, size, size,
                                SQLITE_DESERIALIZE_FREEONCLOSE | SQLITE_DESERIALIZE_RESIZEABLE) == SQLITE_OK);
    m_unit = std::make_unique<UnitOfWork>(*m_db, m_clock, m_name);
    if (what == PutBack::WholePc) return;
    ReplicaRepository replicas(db());
    const std::string uuid = ReplicaRepository::newUuid();
    replicas.become(uuid, m_clock.now());
    replicas.setNames(uuid, m_name, "");
}

void ExchangeSite::becomeNewer() {
    m_unit.reset();
    migrate(*m_db, m_clock, kToCome);
    m_unit = std::make_unique<UnitOfWork>(*m_db, m_clock, m_name);
}

std::string ExchangeSite::digest() { return contentDigest(db(), unit().catalogue()); }

std::string ExchangeSite::siblings() {
    std::set<std::string> lines;
    Statement all = db().prepare("SELECT t.name, s.row_id, s.col, hex(r.uuid), s.tx, s.value FROM sync_sibling s "
                                 "JOIN sync_table t ON t.idx = s.tbl JOIN sync_replica r ON r.idx = s.rep");
    while (all.step()) {
        std::string line;
        for (int i = 0; i < 6; ++i) line += all.string(i) + "|";
        lines.insert(line);
    }
    std::string text;
    for (const std::string& line : lines) text += line + "\n";
    return text;
}

std::int64_t ExchangeSite::insertFunder(const std::string& name) {
    return *unit().transact(Action::EditRegister, [&](Write& w) -> Result<std::int64_t> {
        const auto id = w.newId();
        w.insert(kFunder, id, {name, "foundation"});
        return id;
    });
}

std::int64_t ExchangeSite::insertInstitution(const std::string& code, const std::string& name) {
    return *unit().transact(Action::AddInstitution, [&](Write& w) -> Result<std::int64_t> {
        const auto id = w.newId();
        w.insert(kInstitution, id, {code, name});
        return id;
    });
}

std::int64_t ExchangeSite::insertGadget(const std::string& name, std::int64_t funder) {
    return *unit().transact(Action::EditRegister, [&](Write& w) -> Result<std::int64_t> {
        const auto id = w.newId();
        w.insert(kGadget, id, {name, funder});
        return id;
    });
}

bool ExchangeSite::erase(const std::string& table, std::int64_t id) {
    const auto done = unit().transact(
        Action::ErasePerson, [&](Write& w) -> Result<bool> { return w.erase(table, id); }, Undoable::No);
    return done.ok() && *done;
}

bool ExchangeSite::set(const std::string& table, std::int64_t id, const std::string& column, const Value& value) {
    const auto done = unit().transact(Action::EditRegister, [&](Write& w) -> Result<bool> {
        const TableInfo& info = unit().catalogue().table(table);
        Statement present =
            db().prepare("SELECT " + info.columns[info.bitOf(column)] + " FROM " + table + " WHERE id = ?1");
        present.bindAll(id);
        if (!present.step() || Cell(value).equals(present.value(0))) return false;
        w.settle(table, id, column, Cell(value));
        return true;
    });
    return done.ok() && *done;
}

bool ExchangeSite::setDeleted(const std::string& table, std::int64_t id, bool deleted) {
    const auto done =
        unit().transact(Action::DeleteRows, [&](Write& w) -> Result<bool> { return w.setDeleted(table, id, deleted); });
    return done.ok() && *done;
}

std::int64_t ExchangeSite::putMapping(const std::string& fingerprint, const std::string& mapping) {
    return *unit().transact(Action::EditRegister, [&](Write& w) -> Result<std::int64_t> {
        const auto id = naturalId("import_mapping", {Cell("roster"), Cell(fingerprint)});
        w.put(kMapping, id, {"roster", fingerprint, mapping});
        return id;
    });
}

std::string ExchangeSite::text(const std::string& table, std::int64_t id, const std::string& column) {
    return db().queryText("SELECT " + column + " FROM " + table + " WHERE _deleted = 0 AND id = " + std::to_string(id));
}

bool exchangeForks(std::vector<std::unique_ptr<ExchangeSite>>& sites) {
    bool refused = true;
    for (std::size_t round = 0; round < 4 * sites.size() && refused; ++round) {
        refused = false;
        for (auto& to : sites)
            for (auto& from : sites)
                if (to != from && !to->takeFrom(*from) && !to->take(from->bundle())) refused = true;
    }
    if (!refused) exchangeAll(sites);
    return !refused;
}

void exchangeAll(std::vector<std::unique_ptr<ExchangeSite>>& sites) {
    for (int round = 0; round < 3; ++round)
        for (auto& to : sites)
            for (auto& from : sites)
                if (to != from) REQUIRE(to->takeFrom(*from).ok());
}

} // namespace preceptor::test
