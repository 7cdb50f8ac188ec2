// SPDX-License-Identifier: GPL-3.0-or-later
// An exchange file and a key file of the first format, kept for ever: whatever changes, they must be read like this.
// read_bundle.py reads the same file without a line of ours.
#include "core/sync/bundle_file.h"
#include "tests/support/bundle_maker.h"
#include "tests/support/catch.h"
#include "tests/support/paths.h"

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

} // namespace

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
