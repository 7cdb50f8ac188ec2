// SPDX-License-Identifier: GPL-3.0-or-later
// Exchange between PCs on workload W(n) of exchange_workload.h: this PC's writes, a bundle of them on disk, its size,
// taking it up where others were made meanwhile, a day's bundle, memory and the file's size; against SQLite itself,
// which captures nothing (plain statements), and SQLite's session extension, which sees no conflict between columns.
// The session extension sends what the sitting wrote that it watched, so ours sends at the end of that sitting too.
// Each side is a process of its own with 32 MiB of page cache; what counts is its processor time. The peers of the
// design were measured apart on W(n) of their own schema; what the goals say of them is judged by how they stood to
// plain SQLite then. Usage: exchange_bench [people ...]
#include "core/services/bundle_outbox.h"
#include "core/services/case_privacy.h"
#include "core/services/case_scanner.h"
#include "core/services/exchange_service.h"
#include "core/storage/backup.h"
#include "core/storage/bulk_cache.h"
#include "core/storage/bundle_merger.h"
#include "core/storage/exchange_repository.h"
#include "core/storage/peer_repository.h"
#include "core/sync/bundle_content.h"
#include "core/sync/bundle_file.h"
#include "tests/bench/child_cost.h"
#include "tests/bench/exchange_workload.h"
#include "tests/bench/verdict.h"
#include "tests/support/temp_dir.h"

// Declared by sqlite3.h on demand; Debian's library has it.
#define SQLITE_ENABLE_SESSION
#define SQLITE_ENABLE_PREUPDATE_HOOK
#include "tests/bench/plain_file.h"

#include <cstdio>
#include <fcntl.h>
#include <map>
#include <unistd.h>
#include <zstd.h>

using namespace preceptor;
using namespace preceptor::bench;

namespace {

struct Exchange {
    explicit Exchange(UnitOfWork& unit) : scanner(unit), privacy(unit, scanner), service(unit, privacy) {}
    CaseScanner scanner;
    CasePrivacy privacy;
    ExchangeService service;
};

namespace fs = std::filesystem;

constexpr int kEditsOfDay = 50;
const FixedClock kClock{Date::of(2026, 11, 24)};
const Shape kProgramme{"programme", {"code", "start_on", "goal"}};
const Shape kSession{"session",
                     {"programme_id", "kind", "title", "planned_on", "planned_time", "planned_minutes", "timezone"}};
constexpr std::int64_t kProgrammeId = 1;
constexpr int kAllSessions = 3 * kSessions;

void require(bool ok, const char* what) {
    if (!ok) throw std::runtime_error(what);
}

// ---- plain SQLite

class PlainWriter {
public:
    explicit PlainWriter(sqlite3* db) : m_db(db) {}
    void write(const Workload& work) {
        execute(m_db, "BEGIN IMMEDIATE");
        for (const RowChange& row : work.rows()) write(row, work.cells(row));
        execute(m_db, "COMMIT");
    }

private:
    void write(const RowChange& row, std::span<const Cell> cells) {
        PlainStatement& statement = of(row);
        statement.integer(1, row.id);
        int n = 1;
        for (const Cell& cell : cells) statement.cell(++n, cell);
        statement.run();
    }
    PlainStatement& of(const RowChange& row) {
        auto& slot = m_statements[{row.table, row.columns}];
        if (!slot) slot = std::make_unique<PlainStatement>(m_db, row.fresh ? insertSql(row) : updateSql(row));
        return *slot;
    }
    static std::string insertSql(const RowChange& row) {
        std::string names = "id";
        std::string values = "?1";
        int n = 1;
        for (const auto column : kTables[row.table].columns) {
            names += ", " + std::string(column);
            values += ", ?" + std::to_string(++n);
        }
        return "INSERT INTO " + std::string(kTables[row.table].table) + " (" + names + ") VALUES (" + values + ")";
    }
    static std::string updateSql(const RowChange& row) {
        std::string set;
        int n = 1;
        for (const unsigned column : row.columns) {
            if (n > 1) set += ", ";
            set += std::string(kTables[row.table].columns[column]) + " = ?" + std::to_string(++n);
        }
        return "UPDATE " + std::string(kTables[row.table].table) + " SET " + set + " WHERE id = ?1";
    }

    sqlite3* m_db;
    std::map<std::pair<std::size_t, std::vector<unsigned>>, std::unique_ptr<PlainStatement>> m_statements;
};

void makeSessions(sqlite3* db) {
    execute(db, "INSERT INTO programme (id, code, start_on) VALUES (1, 'P', '2026-01-01')");
    for (int s = 0; s < kAllSessions; ++s)
        execute(db, "INSERT INTO session (id, programme_id, kind, title, planned_on, planned_time, planned_minutes, "
                    "timezone) VALUES (" +
                        std::to_string(Workload::sessionId(s)) +
                        ", 1, 'webinar', 's', '2026-01-01', '19:00', 60, 'UTC')");
}

void openPlain(const fs::path& path, const std::function<void(sqlite3*)>& work) {
    const PlainFile file(path);
    execute(file.handle(), "PRAGMA cache_size=-32768");
    work(file.handle());
}

void makePlain(const fs::path& path, int people) {
    openPlain(path, [&](sqlite3* db) {
        for (const std::string& statement : plainSchema()) execute(db, statement);
        makeSessions(db);
        PlainWriter(db).write(Workload(people, Side::Base));
    });
}

void writeDurably(const fs::path& path, const void* bytes, std::size_t n) {
    const int fd = ::open(path.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0644);
    require(fd >= 0 && ::write(fd, bytes, n) == static_cast<ssize_t>(n) && ::fsync(fd) == 0, "cannot write");
    ::close(fd);
}

// The same writes with a session attached, then its changeset.
void changeset(sqlite3* db, const Workload& work, const fs::path& path, Parts& parts) {
    sqlite3_session* session = nullptr;
    check(db, sqlite3session_create(db, "main", &session));
    for (const Shape& table : kTables) check(db, sqlite3session_attach(session, std::string(table.table).c_str()));
    PlainWriter(db).write(work);
    parts.measure([&] {
        int n = 0;
        void* bytes = nullptr;
        check(db, sqlite3session_changeset(session, &n, &bytes));
        writeDurably(path, bytes, static_cast<std::size_t>(n));
        sqlite3_free(bytes);
    });
    sqlite3session_delete(session);
}

std::size_t packedSize(const fs::path& path) {
    const auto plain = readFile(path, 2ULL << 30);
    require(plain.ok(), "cannot read");
    std::string packed(ZSTD_compressBound(plain->size()), '\0');
    return ZSTD_compress(packed.data(), packed.size(), plain->data(), plain->size(), 3);
}

// ---- ours

// A PC: its file and what its account keeps.
struct Pc {
    fs::path folder;
    fs::path file() const { return folder / "pc.preceptor"; }
    std::unique_ptr<Store> open() const {
        auto store = Store::open(file(), Access::ReadWrite, kClock, "bench", folder / "state");
        require(store.ok(), "cannot open");
        return std::move(store).value();
    }
};

class DoorWriter {
public:
    Status write(Write& write, const Workload& work) {
        for (const RowChange& row : work.rows()) one(write, row, work.cells(row));
        return success();
    }
    void one(Write& write, const RowChange& row, std::span<const Cell> cells) {
        if (row.fresh)
            write.insert(kTables[row.table], row.id, cells);
        else
            require(write.update(shapeOf(row), row.id, cells), "nothing to edit");
    }

private:
    const Shape& shapeOf(const RowChange& row) {
        auto& shape = m_shapes[{row.table, row.columns}];
        if (!shape.columns.empty()) return shape;
        shape.table = kTables[row.table].table;
        for (const unsigned column : row.columns) shape.columns.push_back(kTables[row.table].columns[column]);
        return shape;
    }
    std::map<std::pair<std::size_t, std::vector<unsigned>>, Shape> m_shapes;
};

void throughTheDoor(Store& store, const Workload& work) {
    DoorWriter writer;
    const Status written = store.unit().transact(
        Action::ImportRoster, [&](Write& write) { return writer.write(write, work); }, Undoable::No);
    require(written.ok(), "cannot write");
}

void makeOurs(const fs::path& path, int people) {
    auto store = Store::create(path, kClock, "bench");
    require(store.ok(), "cannot make the file");
    const BulkCache cache((*store)->db());
    const Status made = (*store)->unit().transact(Action::CreateFile, [](Write& write) -> Status {
        write.insert(kProgramme, kProgrammeId, {"P", "2026-01-01", nullptr});
        for (int s = 0; s < kAllSessions; ++s)
            write.insert(kSession, Workload::sessionId(s), {1, "webinar", "s", "2026-01-01", "19:00", 60, "UTC"});
        return success();
    });
    require(made.ok(), "cannot make the sessions");
    throughTheDoor(**store, Workload(people, Side::Base));
}

// A copy of the file on a PC that has written and sent before: it keeps what others know of what it changes.
void settle(const fs::path& file, const Pc& pc, const std::string& name) {
    fs::create_directories(pc.folder / "state");
    {
        Database db(file, OpenMode::ReadOnly);
        require(copyToWorkOn(db, pc.file(), kClock).ok(), "cannot copy");
    }
    const auto store = pc.open();
    require(Exchange(store->unit()).service.nameOwn(name, "PC").ok(), "cannot name");
    const Status written = store->unit().transact(Action::EditRegister, [&](Write& write) -> Status {
        write.update(kProgramme, kProgrammeId, {"P", "2026-01-01", Cell(name)});
        return success();
    });
    require(written.ok(), "cannot write");
    ExchangeRepository(store->db()).raiseShared();
}

KnownVector vectorOf(Store& store) {
    KnownVector vector;
    for (const Replica& replica : ReplicaRepository(store.db()).list()) vector[replica.uuid] = replica.have;
    return vector;
}

// `one` trusts `other` and has heard what it has.
void introduce(Store& one, Store& other) {
    const auto keys = siteKeysOf(other.unit());
    require(keys.ok(), "no keys");
    const PublicKeys open = publicKeysOf(*keys);
    const Replica replica = ReplicaRepository(other.db()).own();
    ReplicaRepository(one.db()).ensure(replica.uuid, kClock.now());
    ReplicaRepository(one.db()).setNames(replica.uuid, replica.site, replica.label);
    ExchangeRepository exchange(one.db());
    exchange.keepContact({open.sign, open.box, replica.site, replica.label, ContactState::New, kClock.now(), {}, {}});
    exchange.decide(open.sign, ContactState::Trusted, kClock.now(), "bench");
    PeerRepository(one.db()).keepPeer({replica.uuid, open.sign, kClock.now(), vectorOf(other)}, kClock.now());
}

// What the one known PC is not known to have, read, packed, locked to its key, signed, and durable on disk: `write`
// without what it does around the exchange itself (whether cases may leave, the entry of the audit trail and the note
// of what was sent, which are a durable transaction of the file).
void exportAlone(Store& store, const fs::path& target) {
    const auto keys = siteKeysOf(store.unit());
    const auto receivers = PeerRepository(store.db()).receivers();
    require(keys.ok() && receivers.size() == 1, "not for one");
    BundleSeal seal;
    for (const StoredContact& contact : ExchangeRepository(store.db()).contacts())
        seal.recipients.push_back({contact.signKey, contact.boxKey});
    const Transaction snapshot(store.db(), "BEGIN");
    BundleExporter exporter(store.db(), store.unit().catalogue(), receivers.front());
    const BundleReplica& own = exporter.manifest().replicas[exporter.manifest().sender];
    const BundleHeader header{own.uuid, own.site, own.label, {}, kClock.now(), {}};
    const auto written = writeFileAtomically(target, [&](ByteSink& sink) -> Status {
        auto bundle = BundleWriter::begin(sink, header, *keys, seal, target);
        if (!bundle) return std::move(bundle).error();
        (void)exporter.run([&](std::string_view block) {
            return (*bundle)->write(frameHead(block.size())) && (*bundle)->write(block);
        });
        return (*bundle)->finish();
    });
    require(written.ok(), "cannot export alone");
}

void exportBundle(Store& store, const fs::path& bundle) {
    BundleRequest request;
    request.toKnownSites = true;
    require(Exchange(store.unit()).service.write(bundle, request).ok(), "cannot export");
}

// Everything verified, merged in one transaction with its conflicts, and durable: `take` without what it does around
// the exchange itself (backup, titles, duplicates, completions).
MergeCounts importBundle(Store& store, const fs::path& bundle) {
    const BulkCache cache(store.db()); // as the verb has
    const auto keys = siteKeysOf(store.unit());
    auto reader = BundleReader::open(bundle);
    require(keys.ok() && reader.ok() && (*reader)->verify({{}, &*keys}).ok(), "cannot open the bundle");
    BlockReader blocks([&](std::size_t n) { return (*reader)->read(n); });
    BundleMerger merger(store.unit(), blocks, {});
    require(merger.readManifest().ok(), "not for us");
    std::vector<TableChange> foreign;
    const auto taken = store.unit().absorb(Action::TakeBundle, foreign, [&](Write& write) -> Result<MergeCounts> {
        auto tally = merger.run(write);
        if (!tally) return std::move(tally).error();
        if (Status same = (*reader)->finish(); !same) return std::move(same).error();
        return tally->total;
    });
    require(taken.ok(), "cannot import");
    return *taken;
}

// ---- the comparison

void flush(const fs::path& path) {
    const int fd = ::open(path.c_str(), O_RDONLY);
    require(fd >= 0 && ::fsync(fd) == 0, "cannot flush");
    ::close(fd);
}

struct Scene {
    explicit Scene(int n) : people(n) {}
    int people;
    // What takes milliseconds is told from what else the machine does by being the best of more runs.
    int runs() const { return std::clamp(100'000 / people, 3, 25); }
    test::TempDir folder;
    fs::path path(const std::string& name) const { return folder / name; }
    Pc a() const { return {folder / "a"}; }
    Pc b() const { return {folder / "b"}; }
    // A file or a PC as it was before.
    void keep(const std::string& name) const { fs::copy(folder / name, folder / (name + ".kept"), kOver); }
    void renew(const std::string& name) const {
        fs::remove_all(folder / name);
        fs::copy(folder / (name + ".kept"), folder / name, kOver);
        for (const auto& entry : fs::recursive_directory_iterator(folder.path()))
            if (entry.is_regular_file()) flush(entry.path()); // or what is measured would write the copy to the disk
    }
    std::string size() const { return std::to_string(people) + " people"; }

private:
    static constexpr auto kOver = fs::copy_options::recursive | fs::copy_options::overwrite_existing;
};

double fileSize(const fs::path& path) { return static_cast<double>(fs::file_size(path)); }

void prepare(const Scene& scene) {
    costOf([&] {
        makePlain(scene.path("plain"), scene.people);
        makeOurs(scene.path("hub.preceptor"), scene.people);
        settle(scene.path("hub.preceptor"), scene.a(), "A");
        settle(scene.path("hub.preceptor"), scene.b(), "B");
        {
            const auto a = scene.a().open();
            const auto b = scene.b().open();
            introduce(*a, *b);
            introduce(*b, *a);
        }
        scene.keep("plain");
        scene.keep("a");
        scene.keep("b");
        return EXIT_SUCCESS;
    });
}

// The other side makes its changes before anything arrives.
void prepareOther(const Scene& scene) {
    costOf([&] {
        const Workload work(scene.people, Side::B);
        scene.renew("plain");
        openPlain(scene.path("plain"), [&](sqlite3* db) { PlainWriter(db).write(work); });
        const auto store = scene.b().open();
        const BulkCache cache(store->db());
        throughTheDoor(*store, work);
        return EXIT_SUCCESS;
    });
    scene.keep("plain");
    scene.keep("b");
}

using Costs = std::map<std::string, Cost>;

void add(Costs& costs, const std::string& name, const Cost& cost) { keepBest(costs[name], cost); }

void writingAndSending(const Scene& scene, Costs& costs) {
    for (int run = 0; run < scene.runs(); ++run) {
        scene.renew("plain");
        add(costs, "write plain", partsOf([&](Parts& parts) {
                openPlain(scene.path("plain"), [&](sqlite3* db) {
                    const Workload work(scene.people, Side::A);
                    parts.measure([&] { PlainWriter(db).write(work); });
                });
            })[0]);
        scene.renew("a");
        const auto ours = partsOf([&](Parts& parts) {
            const auto store = scene.a().open();
            const BulkCache cache(store->db());
            const Workload work(scene.people, Side::A);
            parts.measure([&] { throughTheDoor(*store, work); });
            parts.measure([&] { exportAlone(*store, scene.path("alone.preceptor-bundle")); });
            parts.measure([&] { exportBundle(*store, scene.path("sent.preceptor-bundle")); });
        });
        add(costs, "write ours", ours[0]);
        add(costs, "export ours", ours[1]);
        add(costs, "export and note", ours[2]);
        scene.renew("plain");
        add(costs, "export session", partsOf([&](Parts& parts) {
                openPlain(scene.path("plain"), [&](sqlite3* db) {
                    changeset(db, Workload(scene.people, Side::A), scene.path("changeset"), parts);
                });
            })[0]);
        add(costs, "export reopened", partsOf([&](Parts& parts) {
                const auto store = scene.a().open();
                parts.measure([&] { exportBundle(*store, scene.path("sent.preceptor-bundle")); });
            })[0]);
    }
}

int keepTheirs(void*, int, sqlite3_changeset_iter*) { return SQLITE_CHANGESET_OMIT; }

void taking(const Scene& scene, Costs& costs) {
    for (int run = 0; run < scene.runs(); ++run) {
        scene.renew("plain");
        add(costs, "import plain", partsOf([&](Parts& parts) {
                openPlain(scene.path("plain"), [&](sqlite3* db) {
                    Workload work(scene.people, Side::A);
                    work.sort();
                    parts.measure([&] { PlainWriter(db).write(work); });
                });
            })[0]);
        scene.renew("plain");
        add(costs, "import session", partsOf([&](Parts& parts) {
                openPlain(scene.path("plain"), [&](sqlite3* db) {
                    parts.measure([&] {
                        auto bytes = readFile(scene.path("changeset"), 2ULL << 30);
                        execute(db, "BEGIN IMMEDIATE");
                        check(db, sqlite3changeset_apply(db, static_cast<int>(bytes->size()), bytes->data(), nullptr,
                                                         keepTheirs, nullptr));
                        execute(db, "COMMIT");
                    });
                });
            })[0]);
        scene.renew("b");
        add(costs, "import ours", partsOf([&](Parts& parts) {
                const auto store = scene.b().open();
                parts.measure([&] {
                    const MergeCounts counts = importBundle(*store, scene.path("sent.preceptor-bundle"));
                    require(counts.added >= scene.people && counts.conflicts > 0, "not all came");
                });
            })[0]);
    }
}

// All that the verb does: backup, merge, completions, titles and duplicates for the report.
void takingWhole(const Scene& scene, Costs& costs) {
    scene.renew("b");
    const auto parts = partsOf([&](Parts& measured) {
        const auto store = scene.b().open();
        measured.measure([&] { require(makeBackup(store->db(), kClock).ok(), "no backup"); });
        measured.measure([&] {
            require(Exchange(store->unit()).service.take(scene.path("sent.preceptor-bundle"), {}).ok(), "cannot take");
        });
    });
    add(costs, "backup", parts[0]);
    add(costs, "take", parts[1]);
}

// A handful of edits, each a write of its own, in files that know each other.
void day(const Scene& scene, Costs& costs) {
    for (int run = 0; run < scene.runs(); ++run) {
        scene.renew("a");
        scene.renew("b");
        const auto sent = partsOf([&](Parts& parts) {
            const auto store = scene.a().open();
            const Workload work(scene.people, Side::A);
            const std::size_t step = work.rows().size() / 2 / kEditsOfDay;
            DoorWriter writer;
            for (std::size_t i = 0; i < kEditsOfDay; ++i) {
                const RowChange& row = work.rows()[i * step]; // edits stand first
                const auto done = store->unit().transact(Action::EditRegister, [&](Write& w) -> Status {
                    return writer.one(w, row, work.cells(row)), success();
                });
                require(done.ok(), "cannot edit");
            }
            parts.measure([&] { exportBundle(*store, scene.path("day.preceptor-bundle")); });
        });
        add(costs, "day export", sent[0]);
        add(costs, "day import", partsOf([&](Parts& parts) {
                const auto store = scene.b().open();
                parts.measure([&] { importBundle(*store, scene.path("day.preceptor-bundle")); });
            })[0]);
    }
}

void printCosts(const Costs& costs) {
    std::printf("  %-16s %10s %10s %9s\n", "", "CPU ms", "wall ms", "peak MB");
    for (const auto& [name, cost] : costs)
        std::printf("  %-16s %10.1f %10.1f %9.1f\n", name.c_str(), cost.processor * 1e3, cost.wall * 1e3,
                    cost.megabytes);
}

double ratio(const Costs& costs, const std::string& ours, const std::string& base) {
    return costs.at(ours).processor / costs.at(base).processor;
}

// How much longer than plain SQLite the peers took for the import when the design was measured: cr-sqlite, and PouchDB,
// which is the fastest of those in JavaScript once the loading of their documents counts. Their goals are five and ten.
struct Peers {
    int people;
    double crSqlite;
    double javaScript;
};
constexpr Peers kPeers[] = {{10'000, 1460.0 / 164, 2340.0 / 164}, {100'000, 21.2 / 1.44, 15.8 / 1.44}};

void judgePeers(const Scene& scene, double ours) {
    for (const Peers& peers : kPeers) {
        if (peers.people != scene.people) continue;
        verdict("Import / cr-sqlite, as measured for the design", scene.size(), ours / peers.crSqlite, 0.2);
        verdict("Import / PouchDB, as measured for the design", scene.size(), ours / peers.javaScript, 0.1);
    }
}

void measure(int people) {
    const Scene scene(people);
    Costs costs;
    prepare(scene);
    const double plainBytes = fileSize(scene.path("plain"));
    const double oursBytes = fileSize(scene.path("hub.preceptor"));
    writingAndSending(scene, costs);
    const double packed = static_cast<double>(packedSize(scene.path("changeset")));
    const double bundle = fileSize(scene.path("sent.preceptor-bundle"));
    day(scene, costs);
    scene.renew("b");
    prepareOther(scene);
    taking(scene, costs);
    takingWhole(scene, costs);
    std::printf("%d people\n", people);
    printCosts(costs);
    std::printf("  changeset %.1f kB, zstd -3 %.1f kB; bundle %.1f kB; day %.0f bytes; file %.2f MB, plain %.2f MB\n",
                fileSize(scene.path("changeset")) / 1e3, packed / 1e3, bundle / 1e3,
                fileSize(scene.path("day.preceptor-bundle")), oursBytes / 1e6, plainBytes / 1e6);
    const bool small = people <= 1000;
    verdict("Captured writes / plain statements", scene.size(), ratio(costs, "write ours", "write plain"),
            small ? 1.6 : 1.3);
    verdict("Export, encrypted / session changeset", scene.size(), ratio(costs, "export ours", "export session"), 1.5);
    verdict("Bundle / changeset by zstd -3", scene.size(), bundle / packed, 0.65);
    const double import = ratio(costs, "import ours", "import plain");
    verdict("Import of a bundle / plain statements", scene.size(), import, small ? 2.2 : 1.8);
    judgePeers(scene, import);
    verdict("Memory of the import of a bundle", scene.size(), costs["import ours"].megabytes, 100, "MB");
    verdict("File / plain file", scene.size(), oursBytes / plainBytes, 1.08);
    verdict("A day's bundle", scene.size(), fileSize(scene.path("day.preceptor-bundle")) / 1000, 2, "kB");
    verdict("A day's bundle, export", scene.size(), costs["day export"].wall * 1e3, 20, "ms");
    verdict("A day's bundle, import", scene.size(), costs["day import"].wall * 1e3, 60, "ms");
}

} // namespace

int main(int argc, char** argv) {
    std::vector<int> sizes{1000, 10'000, 100'000};
    if (argc > 1) sizes.clear();
    for (int i = 1; i < argc; ++i) sizes.push_back(std::atoi(argv[i]));
    for (const int people : sizes) measure(people);
    return 0;
}
