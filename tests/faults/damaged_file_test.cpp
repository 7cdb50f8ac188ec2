// SPDX-License-Identifier: GPL-3.0-or-later
// A byte is flipped, or the rest is cut off: of a small protected file, of a backup (plain and protected) and of an
// exchange file. It is told and nothing that is there changes, or what is read is a state that was once kept whole.
// In packaging/test at some places of the file, in packaging/faults at every 97th, and at all of an exchange file.
#include "core/base/atomic_file.h"
#include "core/base/storage_failure.h"
#include "core/services/backup_service.h"
#include "core/storage/backup.h"
#include "core/storage/digest.h"
#include "core/storage/unit_of_work.h"
#include "tests/faults/lived.h"
#include "tests/support/environment.h"
#include "tests/support/exchange_pc.h"
#include "tests/support/sealed_maker.h"

#include <fstream>
#include <functional>
#include <iostream>
#include <set>

using namespace preceptor;
using namespace preceptor::test;

namespace fs = std::filesystem;

namespace {

const Shape kDonor{"funder", {"name", "kind"}};

std::string bytesOf(const fs::path& path) { return readFile(path, 1ULL << 30).value(); }

void put(const fs::path& path, std::string_view bytes) {
    std::ofstream file(path, std::ios::binary | std::ios::trunc);
    file << bytes;
    REQUIRE(file.flush());
}

void addDonor(Store& store, const std::string& name) {
    REQUIRE(store.unit().transact(Action::EditRegister, [&](Write& write) -> Status {
        write.insert(kDonor, write.newId(), {name, "foundation"});
        return success();
    }));
}

// A file of a programme has a million bytes; how it is sealed is tried byte by byte in sealed_log_test.
std::size_t stepOf(std::size_t step) { return isLong() ? 97 : step; }

struct Found {
    std::optional<ErrorCode> told;
    std::string state; // where nothing was told
};

Found found(const std::function<Result<std::string>()>& read) {
    try {
        auto state = read();
        return state ? Found{{}, *state} : Found{state.error().code, {}};
    } catch (const StorageFailure& failure) {
        return {failure.kind() == FailureKind::Damaged ? ErrorCode::FileDamaged : ErrorCode::FileUnreadable, {}};
    }
}

struct Tries {
    int told = 0;
    int read = 0;
};

// Every damage of `whole` is put where `tryIt` looks. Nothing that was damaged is called anything but that.
Tries damageAll(const std::string& whole, std::size_t step, const std::function<Found(const std::string&)>& tryIt,
                const std::set<std::string>& states) {
    static const std::set<ErrorCode> kWords{ErrorCode::FileDamaged,         ErrorCode::FileNotPreceptor,
                                            ErrorCode::FileWrongPassphrase, ErrorCode::FileNewer,
                                            ErrorCode::FileNotFound,        ErrorCode::FileNotProtected};
    Tries tries;
    const auto one = [&](const std::string& bytes, const char* how, std::size_t at) {
        const Found result = tryIt(bytes);
        INFO(how << " at " << at << " of " << whole.size());
        if (result.told) {
            INFO("told as " << static_cast<int>(*result.told));
            REQUIRE(kWords.contains(*result.told));
            ++tries.told;
        } else {
            REQUIRE(states.contains(result.state));
            ++tries.read;
        }
    };
    for (std::size_t at = 0; at < whole.size(); at += step) {
        std::string flipped = whole;
        flipped[at] = static_cast<char>(flipped[at] ^ (1 << (at % 8)));
        one(flipped, "flipped", at);
        one(whole.substr(0, at), "cut", at);
    }
    std::cout << tries.told + tries.read << " damaged files: " << tries.told << " told, " << tries.read
              << " read as a state that was kept\n";
    return tries;
}

std::string stateOf(const fs::path& path, const std::optional<Unlocked>& key, const Clock& clock) {
    const auto store = Store::open(path, Access::ReadOnly, clock, {}, {}, key);
    REQUIRE(store);
    return contentDigest((*store)->db(), TableCatalogue((*store)->db()));
}

} // namespace

TEST_CASE("a protected file with a damaged byte or without its end is told, or is a state that was kept whole",
          "[faults]") {
    SealedProgramme sealed;
    std::set<std::string> states{stateOf(sealed.path, sealed.unlocked, sealed.clock)};
    addDonor(*sealed.open(), "Lien");
    states.insert(stateOf(sealed.path, sealed.unlocked, sealed.clock));
    const std::string whole = bytesOf(sealed.path);
    const TempDir folder;
    const fs::path path = folder / "p.preceptor";
    const auto tryIt = [&](const std::string& bytes) {
        put(path, bytes);
        const Found result = found([&]() -> Result<std::string> {
            const auto key = unlock(path, kHorse);
            if (!key) return key.error();
            const auto store = Store::open(path, Access::ReadOnly, sealed.clock, {}, {}, *key);
            if (!store) return store.error();
            return contentDigest((*store)->db(), TableCatalogue((*store)->db()));
        });
        REQUIRE(bytesOf(path) == bytes);
        return result;
    };
    const Tries tries = damageAll(whole, stepOf(1499), tryIt, states);
    CHECK(tries.told > 100);
}

namespace {

// A backup that is damaged takes no file's place; one that is taken is what was kept. `sums` of a protected one: a
// plain one has no sums, and a letter that was changed in it may be read.
Tries damageBackup(const fs::path& file, const fs::path& backup, const std::optional<Unlocked>& key, const Clock& clock,
                   std::size_t step) {
    const bool sums = key.has_value();
    const std::string present = bytesOf(file);
    const std::string whole = bytesOf(backup);
    const std::set<std::string> states{stateOf(backup, key, clock)};
    return damageAll(
        whole, step,
        [&](const std::string& bytes) {
            put(backup, bytes);
            const Found result = found([&]() -> Result<std::string> {
                const auto kept = restoreFile(file, backup, clock);
                if (!kept) return kept.error();
                fs::remove(*kept);
                const std::string state = stateOf(file, key, clock);
                return sums ? state : *states.begin();
            });
            if (result.told) REQUIRE(bytesOf(file) == present);
            put(file, present);
            return result;
        },
        states);
}

} // namespace

TEST_CASE("a backup of a protected file with a damaged byte or without its end takes the place of nothing",
          "[faults]") {
    SealedProgramme sealed;
    const auto backup = makeBackup(sealed.open()->db(), sealed.clock);
    REQUIRE(backup);
    addDonor(*sealed.open(), "Lien");
    CHECK(damageBackup(sealed.path, backup->path, sealed.unlocked, sealed.clock, stepOf(4999)).told > 100);
}

TEST_CASE("a plain backup with a damaged byte or without its end is told, or put back as a file that opens whole",
          "[faults]") {
    const TempDir folder;
    const FixedClock clock{Date::of(2026, 11, 24)};
    const fs::path path = folder / "p.preceptor";
    auto store = Store::create(path, clock, "Li Na", folder / "state");
    REQUIRE(store);
    const auto backup = makeBackup((*store)->db(), clock);
    REQUIRE(backup);
    addDonor(**store, "Lien");
    store->reset();
    CHECK(damageBackup(path, backup->path, {}, clock, stepOf(9973)).told > 50);
}

TEST_CASE("an exchange file with a damaged byte or without its end is told and changes no byte", "[faults]") {
    Pc ward("ward");
    Pc office("office");
    ward.create("Ward 5");
    ward.add("Wang Fang");
    office.create("Office");
    meet(ward, office);
    BundleKeys keys;
    keys.acceptUnrelated = true;
    const std::string whole = bytesOf(ward.write(forKnown()));
    const fs::path damaged = office.dir / "damaged.preceptor-bundle";
    const std::string present = bytesOf(office.file);
    std::set<ErrorCode> words;
    int tried = 0;
    const auto tryIt = [&](const std::string& bytes) {
        put(damaged, bytes);
        const auto taken = office.workspace->exchange().take(damaged, keys);
        REQUIRE_FALSE(taken);
        words.insert(taken.error().code);
        REQUIRE(bytesOf(office.file) == present);
        ++tried;
    };
    for (std::size_t at = 0; at < whole.size(); at += everyNth(13)) {
        INFO(at);
        std::string flipped = whole;
        flipped[at] = static_cast<char>(flipped[at] ^ (1 << (at % 8)));
        tryIt(flipped);
        tryIt(whole.substr(0, at));
    }
    for (const ErrorCode code : words) {
        INFO(static_cast<int>(code));
        CHECK((code == ErrorCode::BundleTampered || code == ErrorCode::BundleCutShort ||
               code == ErrorCode::BundleNotOne || code == ErrorCode::BundleNotForUs || code == ErrorCode::BundleNewer ||
               code == ErrorCode::BundleNeedsPassphrase));
    }
    std::cout << tried << " damaged exchange files, all told\n";
    put(damaged, whole);
    CHECK(office.workspace->exchange().take(damaged, keys));
}
