// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/fault_lives.h"

#include "core/sealed/sealed_file.h"
#include "core/storage/backup.h"
#include "core/storage/protection.h"
#include "core/storage/store.h"
#include "tests/faults/import_life.h"
#include "tests/faults/paper_beside.h"
#include "tests/support/exchange_pc.h"
#include "tests/support/paths.h"
#include "tests/support/sealed_maker.h"

#include <optional>

namespace preceptor::test {

namespace {

namespace fs = std::filesystem;

const FixedClock kClock{Date::of(2027, 1, 15)};
const Shape kFunder{"funder", {"name", "kind"}};
const Shape kPerson{"person", {"full_name_native"}};

fs::path fileIn(const fs::path& folder) { return folder / "p.preceptor"; }

template <class T>
T value(Result<T> result) {
    if (!result) throw Refused("error " + std::to_string(static_cast<int>(result.error().code)));
    return std::move(result).value();
}

void done(const Status& status) {
    if (!status) throw Refused("error " + std::to_string(static_cast<int>(status.error().code)));
}

NewHolder liNa() { return holder("Li Na", HolderRole::Coordinator, kHorse); }

// Bare statements need no programme: a protected file without one.
void makeBareSealed(const fs::path& path) {
    Seal seal{SealedKey::random(), {1, {}}};
    seal.area.slots.push_back(makeSlot(liNa(), *seal.key).value());
    DiskFile file(path, LogAccess::Create);
    writeSealed(file, seal, {});
}

std::optional<Unlocked> keyTo(const fs::path& path, const char* passphrase = kHorse) {
    if (!isSealedFile(path)) return std::nullopt;
    return value(unlock(path, passphrase));
}

std::string soundness(Database& db) {
    const std::string found = db.queryText("PRAGMA integrity_check");
    return found == "ok" ? std::string() : "not sound: " + found;
}

std::string rowsOf(Database& db, const std::string& table) {
    std::string text;
    Statement rows = db.prepare("SELECT * FROM " + table + " ORDER BY 1");
    while (rows.step())
        for (int i = 0; i < rows.columnCount(); ++i) text += rows.string(i) + "|";
    return text;
}

std::string contentOfStore(const fs::path& path, const std::optional<Unlocked>& key) {
    const auto store = value(Store::open(path, Access::ReadWrite, kClock, "", {}, key));
    std::string text = soundness(store->db());
    for (const char* table : {"funder", "person"}) {
        const std::string name = std::string(table) == "funder" ? "name" : "full_name_native";
        Statement rows = store->db().prepare("SELECT " + name + ", _deleted FROM " + table + " ORDER BY 1, 2");
        while (rows.step()) text += rows.string(0) + ":" + rows.string(1) + "|";
    }
    return text;
}

class StatementLife : public Life {
public:
    explicit StatementLife(Kind kind) : m_kind(kind) {}
    std::string name() const override { return m_kind == Kind::Plain ? "statements, plain" : "statements, protected"; }
    void prepare(const fs::path& folder) override {
        if (m_kind == Kind::Protected) makeBareSealed(fileIn(folder));
        const auto key = keyTo(fileIn(folder));
        Database db(fileIn(folder), OpenMode::Create);
        db.execute("CREATE TABLE t (id INTEGER PRIMARY KEY, x TEXT); CREATE INDEX i ON t (x)");
        for (int i = 0; i < 20; ++i) insert(db, i, 600);
    }
    int steps() const override { return 7; }
    void step(const fs::path& folder, int number) override {
        if (number == 5) close();
        Database& db = open(folder);
        switch (number) {
        case 0: return insert(db, 100, 50);
        case 1: return large(db, 1000, true);
        case 2: return db.execute("UPDATE t SET x = x || 'y' WHERE id % 3 = 0");
        case 3: large(db, 2000, false); return insert(db, 101, 2000);
        case 4: return db.execute("DELETE FROM t WHERE id % 2 = 0");
        case 5: return insert(db, 102, 10);
        default: return db.execute("VACUUM");
        }
    }
    void close() override {
        m_db.reset();
        m_key.reset();
    }

protected:
    std::string read(const fs::path& folder) override {
        const auto key = keyTo(fileIn(folder));
        Database db(fileIn(folder), OpenMode::ReadWrite);
        return soundness(db) + rowsOf(db, "t");
    }
    Database& open(const fs::path& folder) {
        if (!m_db) {
            m_key = keyTo(fileIn(folder));
            m_db = std::make_unique<Database>(fileIn(folder), OpenMode::ReadWrite);
            m_db->execute("PRAGMA cache_size=12");
        }
        return *m_db;
    }

    static void insert(Database& db, int id, int size) {
        db.cached("INSERT INTO t VALUES (?1, ?2)").bindAll(id, std::string(static_cast<std::size_t>(size), 'x')).run();
    }
    // More than the cache holds.
    static void large(Database& db, int first, bool keeps) {
        Transaction transaction(db);
        for (int i = 0; i < 40; ++i) insert(db, first + i, 2500);
        if (keeps) transaction.commit();
    }

    Kind m_kind;
    std::optional<Unlocked> m_key;
    std::unique_ptr<Database> m_db;
};

class CompactionLife final : public StatementLife {
public:
    CompactionLife() : StatementLife(Kind::Protected) {}
    std::string name() const override { return "compaction"; }
    int steps() const override { return 5; }
    void step(const fs::path& folder, int number) override {
        Database& db = open(folder);
        switch (number) {
        case 0: return db.execute("UPDATE t SET x = x || 'z'");
        case 1: return db.sealed()->rewrite();
        case 2: return insert(db, 200, 300);
        case 3: outgrow(folder); return open(folder).execute("UPDATE t SET x = x || 'z'");
        default: return insert(open(folder), 201, 300);
        }
    }

private:
    // A log so far beyond its content that closing writes it anew, which is no promise and may not be kept.
    void outgrow(const fs::path& folder) {
        Database& db = open(folder);
        db.execute("CREATE TABLE IF NOT EXISTS junk (x)");
        while (db.sealed()->logBytes() < 3 * kSealedSpareBytes)
            db.execute("DELETE FROM junk; INSERT INTO junk VALUES (randomblob(200000))");
        db.execute("DELETE FROM junk");
        close();
    }
};

class ProgrammeLife final : public Life {
public:
    explicit ProgrammeLife(Kind kind) : m_kind(kind) {}
    std::string name() const override { return m_kind == Kind::Plain ? "programme, plain" : "programme, protected"; }
    void prepare(const fs::path& folder) override {
        value(Store::create(fileIn(folder), kClock, "Li Na"));
        if (m_kind == Kind::Protected) value(protectFile(fileIn(folder), liNa(), false, kClock));
    }
    int steps() const override { return 5; }
    void step(const fs::path& folder, int number) override {
        switch (number) {
        case 0: return add(folder, kFunder, 1);
        case 1: return add(folder, kPerson, 150);
        case 2: return static_cast<void>(value(makeBackup(open(folder).db(), kClock)));
        case 3: return add(folder, kPerson, 3);
        default: close(); return add(folder, kFunder, 2);
        }
    }
    void close() override {
        m_store.reset();
        m_key.reset();
    }

protected:
    std::string read(const fs::path& folder) override { return contentOfStore(fileIn(folder), keyTo(fileIn(folder))); }

private:
    Store& open(const fs::path& folder) {
        if (!m_store) {
            m_key = keyTo(fileIn(folder));
            m_store = value(Store::open(fileIn(folder), Access::ReadWrite, kClock, "Li Na", {}, m_key));
        }
        return *m_store;
    }
    void add(const fs::path& folder, const Shape& shape, int rows) {
        done(open(folder).unit().transact(Action::ImportRoster, [&](Write& write) -> Status {
            for (int i = 0; i < rows; ++i) {
                const std::string name = "row " + std::to_string(i);
                if (&shape == &kFunder)
                    write.insert(shape, write.newId(), {name, "foundation"});
                else
                    write.insert(shape, write.newId(), {name});
            }
            return success();
        }));
    }

    Kind m_kind;
    std::optional<Unlocked> m_key;
    std::unique_ptr<Store> m_store;
};

// One promise a step: everything of it or nothing.
class FileLife : public Life {
public:
    void close() override {}

protected:
    std::string read(const fs::path& folder) override { return contentOfStore(fileIn(folder), keyTo(fileIn(folder))); }
    static void makeSmall(const fs::path& path) {
        const auto store = value(Store::create(path, kClock, "Li Na"));
        attachPaper(*store);
        done(store->unit().transact(Action::EditRegister, [](Write& write) -> Status {
            write.insert(kFunder, write.newId(), {"Lien", "foundation"});
            return success();
        }));
    }
    static void makeProtected(const fs::path& path) {
        makeSmall(path);
        value(protectFile(path, liNa(), false, kClock));
    }
};

class MergeLife final : public FileLife {
public:
    explicit MergeLife(Kind kind) : m_kind(kind) {}
    std::string name() const override { return m_kind == Kind::Plain ? "merge, plain" : "merge, protected"; }
    void prepare(const fs::path& folder) override {
        m_other = std::make_unique<Pc>("other");
        m_here = std::make_unique<Pc>("here");
        m_other->create("Ward 5");
        m_here->create("Ward 6");
        meet(*m_here, *m_other);
        for (int i = 0; i < 30; ++i) m_other->add("Person " + std::to_string(i));
        m_bundle = m_other->write(forKnown());
        m_here->workspace.reset();
        fs::copy_file(m_here->file, fileIn(folder));
        if (m_kind == Kind::Protected) value(protectFile(fileIn(folder), liNa(), false, kClock));
    }
    int steps() const override { return 1; }
    void step(const fs::path& folder, int) override {
        WorkspaceOptions options = m_here->options();
        options.unlocked = keyTo(fileIn(folder));
        const auto workspace = value(Workspace::open(fileIn(folder), OpenAs::Editor, kClock, options));
        BundleKeys keys;
        keys.acceptUnrelated = true;
        value(workspace->exchange().take(m_bundle, keys));
    }

private:
    Kind m_kind;
    std::unique_ptr<Pc> m_other, m_here;
    fs::path m_bundle;
};

class MigrationLife final : public FileLife {
public:
    explicit MigrationLife(Kind kind) : m_kind(kind) {}
    std::string name() const override { return m_kind == Kind::Plain ? "migration, plain" : "migration, protected"; }
    void prepare(const fs::path& folder) override {
        fs::copy_file(sourcePath("tests/data/files/schema-0004.preceptor"), fileIn(folder));
        if (m_kind == Kind::Protected) value(protectFile(fileIn(folder), liNa(), false, kClock));
    }
    int steps() const override { return 1; }
    void step(const fs::path& folder, int) override {
        value(Store::open(fileIn(folder), Access::ReadWrite, kClock, "", {}, keyTo(fileIn(folder))));
    }

private:
    Kind m_kind;
};

// Back to a backup, with a paper beside the file.
class RestoreLife final : public FileLife {
public:
    explicit RestoreLife(Kind kind) : m_kind(kind) {}
    std::string name() const override { return m_kind == Kind::Plain ? "restore, plain" : "restore, protected"; }
    void prepare(const fs::path& folder) override {
        m_kind == Kind::Plain ? makeSmall(fileIn(folder)) : makeProtected(fileIn(folder));
        const auto key = keyTo(fileIn(folder));
        const auto store = value(Store::open(fileIn(folder), Access::ReadWrite, kClock, "", {}, key));
        value(makeBackup(store->db(), kClock));
        done(store->unit().transact(Action::EditRegister, [](Write& write) -> Status {
            write.insert(kFunder, write.newId(), {"after", "foundation"});
            return success();
        }));
    }
    int steps() const override { return 1; }
    void step(const fs::path& folder, int) override {
        const auto key = keyTo(fileIn(folder));
        value(restoreBackup(fileIn(folder), listBackups(fileIn(folder)).back().path, kClock));
    }

protected:
    std::string read(const fs::path& folder) override {
        const auto key = keyTo(fileIn(folder));
        std::string found = key ? "protected " : "plain ";
        found += paperOf(fileIn(folder), key);
        found += FileLife::read(folder);
        if (key && readableBeside(fileIn(folder))) found += " and readable papers are left";
        return found;
    }

private:
    Kind m_kind;
};

// What opens the file belongs to what it holds.
class HolderLife : public FileLife {
public:
    void prepare(const fs::path& folder) override {
        makeProtected(fileIn(folder));
        done(addHolder(fileIn(folder), *keyTo(fileIn(folder)), holder("Awa Diop", HolderRole::Editor, kAwa), kClock));
    }

protected:
    static constexpr const char* kAwa = "a garden behind the ward";
    std::string read(const fs::path& folder) override {
        std::string opens;
        std::optional<Unlocked> key;
        for (const char* passphrase : {kHorse, kBlanket, kAwa})
            if (auto opened = unlock(fileIn(folder), passphrase)) {
                opens += std::string(passphrase) + "|";
                key = std::move(opened).value();
            }
        return opens + contentOfStore(fileIn(folder), key) + paperOf(fileIn(folder), key);
    }
};

class PassphraseLife final : public HolderLife {
public:
    std::string name() const override { return "change of a passphrase"; }
    int steps() const override { return 2; }
    void step(const fs::path& folder, int number) override {
        if (number == 0) return done(changePassphrase(fileIn(folder), kHorse, kBlanket, kClock, kCheapKdf));
        done(changePassphrase(fileIn(folder), kBlanket, kHorse, kClock, kCheapKdf));
    }
};

class RemovalLife final : public HolderLife {
public:
    std::string name() const override { return "change of the key"; }
    int steps() const override { return 2; }
    void step(const fs::path& folder, int number) override {
        if (number == 0) {
            value(removeHolder(fileIn(folder), *keyTo(fileIn(folder)), "Awa Diop", kClock));
            return;
        }
        const auto store = value(Store::open(fileIn(folder), Access::ReadWrite, kClock, "", {}, keyTo(fileIn(folder))));
        done(store->unit().transact(Action::EditRegister, [](Write& write) -> Status {
            write.insert(kFunder, write.newId(), {"after", "foundation"});
            return success();
        }));
    }
};

class ConversionLife final : public FileLife {
public:
    std::string name() const override { return "protecting and making plain again"; }
    void prepare(const fs::path& folder) override { makeSmall(fileIn(folder)); }
    int steps() const override { return 2; }
    void step(const fs::path& folder, int number) override {
        if (number == 0)
            value(protectFile(fileIn(folder), liNa(), false, kClock));
        else
            done(unprotectFile(fileIn(folder), *keyTo(fileIn(folder)), kClock));
    }

protected:
    std::string read(const fs::path& folder) override {
        const auto key = keyTo(fileIn(folder));
        std::string found = key ? "protected " : "plain ";
        found += paperOf(fileIn(folder), key); // before anything is put right
        found += FileLife::read(folder);
        if (key && readableBeside(fileIn(folder))) found += " and readable papers are left";
        return found;
    }
};

} // namespace

std::string Life::content(const fs::path& folder) {
    try {
        return read(folder);
    } catch (const StorageFailure& failure) {
        return std::string("broken: ") + failure.what();
    } catch (const Refused& refused) {
        return std::string("refused: ") + refused.what();
    }
}

std::vector<std::unique_ptr<Life>> allLives() {
    std::vector<std::unique_ptr<Life>> lives;
    for (const Kind kind : {Kind::Plain, Kind::Protected}) {
        lives.push_back(std::make_unique<StatementLife>(kind));
        lives.push_back(std::make_unique<ProgrammeLife>(kind));
        lives.push_back(importLife(kind));
        lives.push_back(std::make_unique<MergeLife>(kind));
        lives.push_back(std::make_unique<MigrationLife>(kind));
        lives.push_back(std::make_unique<RestoreLife>(kind));
    }
    lives.push_back(std::make_unique<CompactionLife>());
    lives.push_back(std::make_unique<PassphraseLife>());
    lives.push_back(std::make_unique<RemovalLife>());
    lives.push_back(std::make_unique<ConversionLife>());
    return lives;
}

} // namespace preceptor::test
