// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of a bundle on their way through bytes, with ids of their own and with ids that follow from a key.
#include "core/sync/bundle_content.h"
#include "core/sync/natural_id.h"
#include "core/sync/row_block_writer.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace preceptor;

namespace {

const BundleManifest kManifest{1,
                               1,
                               0,
                               {{std::string(16, 'u'), 9, 0, "A", "PC"}},
                               {{"funder", {"name", "_deleted"}}, {"pair", {"a", "b", "note"}}}};
constexpr std::uint32_t kFunder = 0;
constexpr std::uint32_t kPair = 1;
const std::vector<unsigned> kKey{1, 0}; // b, then a
const RowClock kFresh = freshClock({0, 3});
const RowClock kNoteOnly = {{{0, 0}, 0}, {{0, 3}, 4}};

struct PairRow {
    std::int64_t id = 0;
    std::string a;
    std::int64_t b = 0;
};

std::vector<PairRow> pairs() {
    std::vector<PairRow> rows;
    for (std::int64_t b = 0; b < 50; ++b) {
        const std::string a = "a" + std::to_string(b % 7);
        rows.push_back({naturalId("pair", {b, a}), a, b});
    }
    std::sort(rows.begin(), rows.end(), [](const PairRow& x, const PairRow& y) { return x.id < y.id; });
    return rows;
}

void add(RowBlockWriter& block, const PairRow& row) {
    block.begin(row.id, kFresh);
    block.value(0, row.a);
    block.value(1, row.b);
    block.value(2, Cell());
}

std::optional<RowBlock> decoded(const std::string& bytes) {
    static const std::vector<std::uint64_t> kFrom{0};
    return decodeRows(bytes, kManifest, kFrom);
}

} // namespace

TEST_CASE("ids of rows that bring their key are made again", "[sync][bundle]") {
    RowBlockWriter keyed(kPair, 3, kKey);
    RowBlockWriter plain(kPair, 3);
    for (const PairRow& row : pairs()) {
        add(keyed, row);
        add(plain, row);
    }
    const std::string without = keyed.finish();
    const std::string with = plain.finish();
    CHECK(without.size() + 50 * 7 < with.size());
    const auto one = decoded(without);
    const auto other = decoded(with);
    REQUIRE(one);
    REQUIRE(other);
    CHECK(one->ids == other->ids);
    CHECK(one->sent == other->sent);
    for (std::size_t i = 0; i < one->values.size(); ++i) CHECK(one->values[i].own() == other->values[i].own());
}

TEST_CASE("every cut of a block of keyed rows is refused", "[sync][bundle][hostile]") {
    RowBlockWriter block(kPair, 3, kKey);
    for (const PairRow& row : pairs()) add(block, row);
    const std::string bytes = block.finish();
    for (std::size_t n = 0; n < bytes.size(); ++n) CHECK_FALSE(decoded(bytes.substr(0, n)));
    CHECK_FALSE(decoded(bytes + '\0'));
}

TEST_CASE("keyed rows without their key, out of order or twice are refused", "[sync][bundle][hostile]") {
    const auto rows = pairs();
    RowBlockWriter block(kPair, 3, kKey);
    SECTION("without the key") {
        block.begin(rows[0].id, kNoteOnly);
        block.value(2, "note");
    }
    SECTION("a key that is not given") {
        block.begin(1, kFresh);
        block.value(0, Cell());
        block.value(1, 1);
        block.value(2, Cell());
    }
    SECTION("out of order") {
        add(block, rows[1]);
        add(block, rows[0]);
    }
    SECTION("twice") {
        add(block, rows[0]);
        add(block, rows[0]);
    }
    CHECK_FALSE(decoded(block.finish()));
}

TEST_CASE("a key of columns that are not there is refused", "[sync][bundle][hostile]") {
    RowBlockWriter block(kFunder, 2, {2});
    block.begin(1, kFresh);
    block.value(0, "Lien");
    block.value(1, 0);
    CHECK_FALSE(decoded(block.finish()));
}

TEST_CASE("hashes travel in half their length, and every text comes back as it was", "[sync][bundle]") {
    const auto sent = [](const std::vector<std::string>& names) {
        RowBlockWriter block(kFunder, 2);
        for (std::size_t i = 0; i < names.size(); ++i) {
            block.begin(static_cast<std::int64_t>(i), kFresh);
            block.value(0, names[i]);
            block.value(1, 0);
        }
        std::string bytes = block.finish();
        const auto rows = decoded(bytes);
        REQUIRE(rows);
        for (std::size_t i = 0; i < names.size(); ++i) CHECK(rows->values[2 * i].own() == Value(names[i]));
        return bytes;
    };
    const std::string hash = "557fb4c4a71bab563b0dd68a588f883583180cf9db6132cd2a5e622488b49acd";
    const std::string upper = "557FB4C4A71BAB563B0DD68A588F883583180CF9DB6132CD2A5E622488B49ACD";
    CHECK(sent({hash, hash.substr(1) + "0"}).size() + 64 <= sent({upper, upper}).size());
    CHECK(sent({hash, "1234", "00"}).size() < sent({hash, "123", "000"}).size());
    for (const std::vector<std::string>& names :
         {std::vector<std::string>{"a"}, {hash, "abc"}, {hash, ""}, {"", ""}, {hash, "Lien"}, {"12", hash + "\n"}})
        sent(names);
}

TEST_CASE("hashes that end too early, or too late, are refused", "[sync][bundle][hostile]") {
    RowBlockWriter block(kFunder, 2);
    block.begin(1, kFresh);
    block.value(0, "abcdef");
    block.value(1, 0);
    const std::string bytes = block.finish();
    for (std::size_t n = 0; n < bytes.size(); ++n) CHECK_FALSE(decoded(bytes.substr(0, n)));
    std::string longer = bytes;
    longer[bytes.find("\xAB\xCD\xEF") - 2] = 7; // the one length: a digit more than there is
    CHECK_FALSE(decoded(longer));
}
