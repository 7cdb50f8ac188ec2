// SPDX-License-Identifier: GPL-3.0-or-later
// Exchange files of each format and a key file, kept for ever: whatever changes, they must be read like this.
// read_bundle.py reads the same files without a line of ours.
#include "core/sync/bundle_content.h"
#include "core/sync/bundle_file.h"
#include "core/sync/content_hash.h"
#include "core/sync/natural_id.h"
#include "core/sync/packing_words.h"
#include "core/sync/row_block_writer.h"
#include "tests/support/bundle_maker.h"
#include "tests/support/catch.h"
#include "tests/support/paths.h"

#include <algorithm>

using namespace preceptor;
using namespace preceptor::test;

namespace {

const std::filesystem::path kFolder = sourcePath("tests/data/exchange");

// 66,000 bytes of a fixed sequence that does not compress.
std::string keptPayload() {
    std::string payload;
    std::uint32_t x = 1;
    while (payload.size() < 66'000) {
        x = x * 1'664'525U + 1'013'904'223U;
        payload.push_back(static_cast<char>(x >> 24U));
    }
    return payload;
}

// A funder with an id of its own and marks of attendance, whose ids follow from their key.
std::string keptRows() {
    const RowClock clock = freshClock({0, 3});
    RowBlockWriter plain(0, 2);
    plain.begin(77, clock);
    plain.value(0, "Lien");
    plain.value(1, 0);
    RowBlockWriter keyed(1, 4, {0, 1, 2});
    std::vector<std::pair<std::int64_t, std::int64_t>> marks; // id, person
    for (std::int64_t person = 1; person <= 3; ++person)
        marks.emplace_back(naturalId("attendance", {11, person, "participant"}), person);
    std::sort(marks.begin(), marks.end());
    for (const auto& [id, person] : marks) {
        keyed.begin(id, clock);
        const Cell cells[] = {11, person, "participant", 0};
        for (unsigned column = 0; column < 4; ++column) keyed.value(column, cells[column]);
    }
    const BundleManifest manifest{
        5,
        5,
        0,
        {{std::string(16, 'k'), 3, 0, "Ward 5", "PC"}},
        {{"funder", {"name", "_deleted"}}, {"attendance", {"session_id", "person_id", "role", "_deleted"}}}};
    return framed(encodeManifest(manifest)) + framed(plain.finish()) + framed(keyed.finish()) +
           framed(encodeEnd({0, 0, 4}));
}

// Two entries of an audit trail: names that the words of packing hold, and hashes, which are sent as bytes.
std::string keptTrail() {
    const BundleManifest manifest{11,
                                  11,
                                  0,
                                  {{std::string(16, 'k'), 3, 0, "Ward 5", "PC"}},
                                  {{"audit_entry", {"replica", "epoch", "entry_hash", "act", "_deleted"}}}};
    RowBlockWriter rows(0, 5);
    for (std::int64_t i = 1; i <= 2; ++i) {
        rows.begin(i, freshClock({0, static_cast<std::uint64_t>(i)}));
        const std::string hash(64, static_cast<char>('a' + i));
        const Cell cells[] = {"6b6b6b6b", 1, hash, "bundle_written", 0};
        for (unsigned column = 0; column < 5; ++column) rows.value(column, cells[column]);
    }
    const BundleTx written{{0, 1}, 1'795'600'000'000, 1'795'600'000'000, "Mai", "audit"};
    return framed(encodeManifest(manifest)) + framed(encodeTransactions({&written, 1})) + framed(rows.finish()) +
           framed(encodeEnd({1, 0, 2}));
}

} // namespace

TEST_CASE("the third format of an exchange file is read and written", "[sync][bundle]") {
    const auto path = kFolder / "format-3.preceptor-bundle";
    const auto keys = loadSiteKeys(kFolder);
    REQUIRE(keys);
    CHECK(*readBundle(path, {{}, &*keys}) == keptTrail());
    CHECK(*readBundle(path, {"kept for ever", {}}) == keptTrail());
}

TEST_CASE("the words that exchange files of the third format are packed after do not change", "[sync][bundle]") {
    ContentHash hash;
    hash.add(packingWords());
    CHECK(hexOf(hash.finish()) == "1cbc00a767505909427033876983a100046194358132b3fd71625138c2fdc134");
}

TEST_CASE("the second format of an exchange file is still read", "[sync][bundle]") {
    const auto path = kFolder / "format-2.preceptor-bundle";
    const auto keys = loadSiteKeys(kFolder);
    REQUIRE(keys);
    CHECK(*readBundle(path, {{}, &*keys}) == keptRows());
    CHECK(*readBundle(path, {"kept for ever", {}}) == keptRows());
}

TEST_CASE("the first format of an exchange file is still read", "[sync][bundle]") {
    const auto path = kFolder / "format-1.preceptor-bundle";
    const auto keys = loadSiteKeys(kFolder);
    REQUIRE(keys);
    CHECK(*readBundle(path, {{}, &*keys}) == keptPayload());
    CHECK(*readBundle(path, {"kept for ever", {}}) == keptPayload());
    CHECK(fingerprint(publicKeysOf(*keys)) == "7010 8064 2134 2623 0218 4754 8278 6631");
}

TEST_CASE("what is said about the kept exchange file does not change", "[sync][bundle]") {
    const auto reader = BundleReader::open(kFolder / "format-1.preceptor-bundle");
    REQUIRE(reader);
    BundleHeader header = (*reader)->header();
    CHECK(fingerprint(header.keys) == "0722 7886 3428 9584 6650 1842 8475 0840");
    header.keys = {};
    CHECK(header == sampleHeader());
    REQUIRE((*reader)->verify({"kept for ever", {}}));
    CHECK((*reader)->contentHash() == "39bd880d485c85e7b3f892b6cc49dc048c6317374daef9e64f5994bb3fda5a91");
}
