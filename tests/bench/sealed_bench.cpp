// SPDX-License-Identifier: GPL-3.0-or-later
// Protected files against plain ones, the same statements through the same connection: a commit of one row, many rows
// at once, reading all of it and rows at random, and opening. About 60 MB; sealed_bench [ROWS].
#include "core/base/spare_memory.h"
#include "core/base/storage_failure.h"
#include "core/sealed/sealed_file.h"
#include "core/storage/database.h"
#include "tests/bench/stopwatch.h"
#include "tests/bench/verdict.h"
#include "tests/support/temp_dir.h"

#include <cstdio>
#include <cstdlib>
#include <random>

using namespace preceptor;
using preceptor::bench::bestOf;
using preceptor::bench::Pair;
using preceptor::bench::secondsOf;

namespace {

constexpr int kCommits = 60;
constexpr int kRandomReads = 50'000;
constexpr double kOpeningSeconds = 0.5; // more than a plain file and the derivation of the key

std::filesystem::path fileIn(const test::TempDir& folder, bool sealed) {
    return folder / (sealed ? "sealed.db" : "plain.db");
}

Seal makeSeal(KdfCost cost) {
    Seal seal{SealedKey::random(), {1, {}}};
    auto slot = makeSlot({"bench", HolderRole::Coordinator, "correct horse battery", cost}, *seal.key);
    seal.area.slots.push_back(std::move(slot).value());
    return seal;
}

void makeEmpty(const std::filesystem::path& path, const Seal& seal) {
    DiskFile file(path, LogAccess::Create);
    writeSealed(file, seal, {});
}

void insert(Database& db, int id) {
    static const std::string text(500, 'x');
    db.cached("INSERT INTO t VALUES (?1, ?2, ?3)").bindAll(id, id % 1000, text).run();
}

void fill(Database& db, int rows) {
    db.execute("CREATE TABLE t (id INTEGER PRIMARY KEY, k INTEGER, x TEXT); CREATE INDEX i ON t (k)");
    Transaction transaction(db);
    for (int id = 0; id < rows; ++id) insert(db, id);
    transaction.commit();
}

double bulk(const Seal& seal, bool sealed, int rows) {
    const test::TempDir folder;
    if (sealed) makeEmpty(fileIn(folder, true), seal);
    Database db(fileIn(folder, sealed), OpenMode::Create);
    return secondsOf([&] { fill(db, rows); });
}

double commits(const std::filesystem::path& path, int& next) {
    Database db(path, OpenMode::ReadWrite);
    return secondsOf([&] {
        for (int i = 0; i < kCommits; ++i) insert(db, next++);
    });
}

double scan(Database& db) {
    return secondsOf([&] { db.queryInteger("SELECT sum(length(x)) FROM t"); });
}

double randomReads(Database& db, int rows) {
    std::mt19937 random(7);
    return secondsOf([&] {
        for (int i = 0; i < kRandomReads; ++i) {
            Statement& row = db.cached("SELECT k, x FROM t WHERE id = ?1");
            row.bindAll(static_cast<int>(random() % static_cast<unsigned>(rows)));
            row.step();
        }
    });
}

double opening(const std::filesystem::path& path) {
    return secondsOf([&] {
        Database db(path, OpenMode::ReadWrite);
        db.queryInteger("SELECT count(*) FROM sqlite_schema");
    });
}

void show(const char* figure, const std::string& size, const Pair& pair, double goal) {
    std::printf("%-28s plain %8.1f ms, protected %8.1f ms\n", figure, pair.base * 1000, pair.ours * 1000);
    bench::verdict(std::string(figure) + ", protected / plain", size, pair.ratio(), goal);
}

} // namespace

int main(int argc, char** argv) {
    keepSpareMemory(); // as the program does
    const int rows = argc > 1 ? std::atoi(argv[1]) : 100'000;
    const Seal seal = makeSeal({.ops = 1, .memoryKiB = 64});
    const test::TempDir folder;
    makeEmpty(fileIn(folder, true), seal);
    for (const bool sealed : {false, true})
        fill(*std::make_unique<Database>(fileIn(folder, sealed), OpenMode::Create), rows);
    const std::string size = std::to_string(std::filesystem::file_size(fileIn(folder, false)) >> 20) + " MB";

    int next[] = {rows, rows};
    show("Commit of one row", size,
         bestOf(
             5, [&] { return commits(fileIn(folder, false), next[0]); },
             [&] { return commits(fileIn(folder, true), next[1]); }),
         1.0);
    show("Many rows at once", size,
         bestOf(
             3, [&] { return bulk(seal, false, rows); }, [&] { return bulk(seal, true, rows); }),
         2.0);
    {
        Database plain(fileIn(folder, false), OpenMode::ReadOnly);
        Database sealed(fileIn(folder, true), OpenMode::ReadOnly);
        show("Reading all", size,
             bestOf(
                 5, [&] { return scan(plain); }, [&] { return scan(sealed); }),
             1.1);
        show("Reading at random", size,
             bestOf(
                 3, [&] { return randomReads(plain, rows); }, [&] { return randomReads(sealed, rows); }),
             1.1);
    }
    const Pair open = bestOf(
        5, [&] { return opening(fileIn(folder, false)); }, [&] { return opening(fileIn(folder, true)); });
    const double derivation = secondsOf([] { makeSeal(kUnlockCost); });
    std::printf("%-28s plain %8.1f ms, protected %8.1f ms, and %.1f ms for the key\n", "Opening", open.base * 1000,
                open.ours * 1000, derivation * 1000);
    bench::verdict("Opening, protected - plain", size, open.ours - open.base, kOpeningSeconds, "s");
    return 0;
}
