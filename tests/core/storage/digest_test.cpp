// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/digest.h"

#include "core/storage/store.h"
#include "tests/support/catch.h"
#include "tests/support/temp_dir.h"

using namespace preceptor;

namespace {

const Shape kFunder{"funder", {"name", "kind"}};
const Shape kFunderName{"funder", {"name"}};

struct File {
    FixedClock clock{Date::of(2026, 11, 24)};
    std::unique_ptr<Store> store = Store::inMemory(clock, "Li Na");

    void add(std::int64_t id, const std::string& name) {
        REQUIRE(store->unit()
                    .transact(Action::EditRegister,
                              [&](Write& w) -> Status {
                                  w.insert(kFunder, id, {name, "foundation"});
                                  return success();
                              })
                    .ok());
    }
    void rename(std::int64_t id, const std::string& name) {
        REQUIRE(*store->unit().transact(Action::EditRegister,
                                        [&](Write& w) -> Result<bool> { return w.update(kFunderName, id, {name}); }));
    }
    void erase(std::int64_t id) {
        REQUIRE(*store->unit().transact(Action::DeleteRows,
                                        [&](Write& w) -> Result<bool> { return w.setDeleted("funder", id, true); }));
    }
    std::string digest() { return contentDigest(store->db(), store->unit().catalogue()); }
};

} // namespace

TEST_CASE("the digest does not see the order of rows, the PC or how many transactions it took", "[digest]") {
    File one;
    File two;
    one.add(1, "Lien");
    one.add(2, "City");
    two.clock.set(Timestamp{1'900'000'000'000});
    two.add(2, "Town");
    two.add(1, "Lien");
    two.rename(2, "City");
    CHECK(one.digest() == two.digest());
    CHECK(one.digest().size() == 64);
}

TEST_CASE("the digest sees every value, and that a row was deleted", "[digest]") {
    File file;
    std::vector<std::string> seen = {file.digest()};
    const auto isNew = [&] {
        const std::string now = file.digest();
        CHECK(std::find(seen.begin(), seen.end(), now) == seen.end());
        seen.push_back(now);
    };
    file.add(1, "Lien");
    isNew();
    file.rename(1, "Lien ");
    isNew();
    file.add(2, "");
    isNew();
    file.erase(1);
    isNew();
}

TEST_CASE("what came and went leaves no trace in the digest", "[digest]") {
    File file;
    const std::string empty = file.digest();
    file.add(1, "Lien");
    const std::string one = file.digest();
    file.add(2, "City");
    REQUIRE(file.store->unit().undo().ok());
    CHECK(file.digest() == one);
    file.rename(1, "Town");
    REQUIRE(file.store->unit().undo().ok());
    CHECK(file.digest() == one);
    file.erase(1);
    CHECK(file.digest() == empty);
    REQUIRE(file.store->unit().undo().ok());
    CHECK(file.digest() == one);
}

TEST_CASE("the digest does not see how this PC numbers the others, nor any clock", "[digest]") {
    File one;
    File two;
    one.add(1, "Lien");
    two.add(1, "Lien");
    // The same row as written by a replica that is known here as number 7.
    two.store->db().execute("INSERT INTO sync_replica (idx, uuid, have) VALUES (7, x'07', 9)");
    Statement stamp = two.store->db().prepare("UPDATE funder SET _clock = ?1");
    const std::string clock = encodeClock(freshClock({7, 9}));
    stamp.bindBlob(1, clock).run();
    CHECK(one.digest() == two.digest());
}

TEST_CASE("the digest does not see the layout of pages", "[digest]") {
    const test::TempDir folder;
    const FixedClock clock{Date::of(2026, 11, 24)};
    auto store = std::move(Store::create(folder / "a.preceptor", clock, "")).value();
    REQUIRE(store->unit()
                .transact(Action::EditRegister,
                          [](Write& w) -> Status {
                              for (int i = 1; i <= 500; ++i) w.insert(kFunder, i, {"F" + std::to_string(i), "other"});
                              return success();
                          })
                .ok());
    const std::string before = contentDigest(store->db(), store->unit().catalogue());
    store->db().execute("PRAGMA page_size = 8192; VACUUM");
    CHECK(contentDigest(store->db(), store->unit().catalogue()) == before);
}
