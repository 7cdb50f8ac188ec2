// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/bundle_content.h"
#include "core/sync/bundle_file.h"
#include "core/sync/bundle_layout.h"
#include "tests/support/bundle_maker.h"
#include "tests/support/catch.h"
#include "tests/support/temp_dir.h"

#include <csignal>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace preceptor;
using namespace preceptor::test;

TEST_CASE("what is put into a bundle comes out of it, whatever its length", "[sync][bundle]") {
    const TempDir dir;
    const SiteKeys from = makeSiteKeys();
    const SiteKeys to = makeSiteKeys();
    const BundleOpener opener{{}, &to};
    for (const std::size_t bytes : {0U, 1U, 65'535U, 65'536U, 65'537U, 131'072U, 10'000'000U}) {
        INFO(bytes);
        const std::string payload = noise(bytes);
        const MadeBundle made = makeBundle(payload, from, sealFor(to));
        putFile(dir / "a", made.bytes);
        CHECK(*readBundle(dir / "a", opener) == payload);
    }
}

TEST_CASE("the names of tables that every site has cost an exchange file next to nothing", "[sync][bundle]") {
    const SiteKeys site = makeSiteKeys();
    const auto bytes = [&](const std::vector<std::string>& columns) {
        const BundleManifest manifest{1, 1, 0, {{std::string(16, 'k'), 3, 0, "A", "PC"}}, {{"attendance", columns}}};
        return makeBundle(encodeManifest(manifest), site, sealFor(site)).bytes.size();
    };
    const auto none = bytes({});
    CHECK(bytes({"status", "mode", "minutes", "source", "note"}) < none + 30);
    CHECK(bytes({"sutats", "edom", "setunim", "ecruos", "eton"}) > none + 30);
}

TEST_CASE("a bundle opens with its passphrase and for each of its recipients", "[sync][bundle]") {
    const TempDir dir;
    const SiteKeys from = makeSiteKeys();
    const SiteKeys sites[] = {makeSiteKeys(), makeSiteKeys(), makeSiteKeys()};
    BundleSeal seal = sealWith("nine red lanterns");
    for (const SiteKeys& site : sites) seal.recipients.push_back(publicKeysOf(site));
    putFile(dir / "a", makeBundle("payload", from, seal).bytes);
    for (const SiteKeys& site : sites) CHECK(*readBundle(dir / "a", {{}, &site}) == "payload");
    CHECK(*readBundle(dir / "a", {"nine red lanterns", {}}) == "payload");
    CHECK(*readBundle(dir / "a", {"nine red lanterns", &from}) == "payload");
    CHECK(readBundle(dir / "a", {{}, &from}).error().code == ErrorCode::BundleNeedsPassphrase);
    CHECK(readBundle(dir / "a", {"", {}}).error().code == ErrorCode::BundleNeedsPassphrase);
    CHECK(readBundle(dir / "a", {"nine red lantern", {}}).error().code == ErrorCode::BundleWrongPassphrase);
}

TEST_CASE("a bundle without a passphrase is for its recipients alone", "[sync][bundle]") {
    const TempDir dir;
    const SiteKeys from = makeSiteKeys();
    const SiteKeys to = makeSiteKeys();
    putFile(dir / "a", makeBundle("payload", from, sealFor(to)).bytes);
    const auto refused = readBundle(dir / "a", {"any", &from});
    CHECK(refused.error() == fail(ErrorCode::BundleNotForUs, {(dir / "a").string()}));
    CHECK_FALSE((*BundleReader::open(dir / "a"))->hasPassphrase());
}

TEST_CASE("a bundle is never written without a lock", "[sync][bundle]") {
    StringSink sink;
    const SiteKeys from = makeSiteKeys();
    CHECK(BundleWriter::begin(sink, sampleHeader(), from, {}).error().code == ErrorCode::BundleNeedsLock);
    CHECK(BundleWriter::begin(sink, sampleHeader(), from, sealWith("")).error().code == ErrorCode::BundleNeedsLock);
    CHECK(sink.bytes.empty());
}

TEST_CASE("a header out of its limits is refused before anything is written", "[sync][bundle]") {
    StringSink sink;
    const SiteKeys from = makeSiteKeys();
    const auto issueOf = [&](const BundleHeader& header, const BundleSeal& seal) {
        return BundleWriter::begin(sink, header, from, seal).error().issues.at(0).field;
    };
    BundleHeader header = sampleHeader();
    header.replica = "short";
    CHECK(issueOf(header, sealFor(from)) == "replica");
    header = sampleHeader();
    header.site = "two\nlines";
    CHECK(issueOf(header, sealFor(from)) == "site");
    header = sampleHeader();
    header.cover.assign(32 * 1024 + 1, 'x');
    CHECK(issueOf(header, sealFor(from)) == "cover");
    BundleSeal many;
    many.recipients.assign(65, publicKeysOf(from));
    CHECK(issueOf(sampleHeader(), many) == "recipients");
    CHECK(issueOf(sampleHeader(), {{}, {{"x", "y"}}, {}}) == "recipients");
    CHECK(issueOf(sampleHeader(), {{}, {{from.signPublic, std::string(32, '\0')}}, {}}) == "recipients");
    CHECK(sink.bytes.empty());
}

TEST_CASE("the fullest header a bundle may have is read back", "[sync][bundle]") {
    const TempDir dir;
    const SiteKeys from = makeSiteKeys();
    BundleHeader header = sampleHeader();
    header.site.assign(1024, 's');
    header.label.assign(1024, 'l');
    header.cover = noise(32 * 1024);
    BundleSeal seal = sealWith("pass");
    seal.recipients.assign(64, publicKeysOf(from));
    putFile(dir / "a", makeBundle("x", from, seal, header).bytes);
    header.keys = publicKeysOf(from);
    const auto reader = BundleReader::open(dir / "a");
    REQUIRE(reader);
    CHECK((*reader)->header() == header);
    CHECK((*reader)->hasPassphrase());
    CHECK((*reader)->verify({{}, &from}));
}

TEST_CASE("writer and reader agree on the name of a bundle's content", "[sync][bundle]") {
    const TempDir dir;
    const SiteKeys from = makeSiteKeys();
    const MadeBundle made = makeBundle("payload", from, sealFor(from));
    putFile(dir / "a", made.bytes);
    const auto reader = BundleReader::open(dir / "a");
    REQUIRE((*reader)->verify({{}, &from}));
    CHECK((*reader)->contentHash() == made.contentHash);
    CHECK(made.contentHash.size() == 64);
    CHECK(makeBundle("payload", from, sealFor(from)).contentHash != made.contentHash);
}

TEST_CASE("a bundle can be read again from the start", "[sync][bundle]") {
    const TempDir dir;
    const SiteKeys from = makeSiteKeys();
    const std::string payload = noise(200'000);
    putFile(dir / "a", makeBundle(payload, from, sealFor(from)).bytes);
    const auto opened = BundleReader::open(dir / "a");
    BundleReader& reader = **opened;
    REQUIRE(reader.verify({{}, &from}));
    CHECK(*reader.read(10) == payload.substr(0, 10));
    reader.rewind();
    CHECK(*reader.read(5) == payload.substr(0, 5));
    CHECK(reader.finish()); // the rest is read to confirm it
}

TEST_CASE("a bundle that changes after it was verified is given up", "[sync][bundle]") {
    const TempDir dir;
    const SiteKeys from = makeSiteKeys();
    const MadeBundle made = makeBundle(noise(200'000), from, sealFor(from));
    putFile(dir / "a", made.bytes);
    const auto opened = BundleReader::open(dir / "a");
    REQUIRE((*opened)->verify({{}, &from}));
    std::string other = made.bytes;
    other[placesIn(other).chunks + 100'000] ^= 1;
    putFile(dir / "a", other);
    CHECK((*opened)->finish().error().code == ErrorCode::BundleTampered);
    putFile(dir / "a", "");
    (*opened)->rewind();
    CHECK((*opened)->read(1).error().code == ErrorCode::FileUnreadable);
}

TEST_CASE("a bundle holds nothing of its payload in the clear", "[sync][bundle]") {
    const SiteKeys from = makeSiteKeys();
    const std::string secret = "Nguyen Thi Hoa has missed four sessions";
    const std::string bytes = makeBundle(secret, from, sealFor(from)).bytes;
    for (std::size_t at = 0; at + 8 <= secret.size(); ++at)
        CHECK(bytes.find(secret.substr(at, 8)) == std::string::npos);
}

TEST_CASE("content that shrinks to almost nothing passes the limit on decompression", "[sync][bundle]") {
    const TempDir dir;
    const SiteKeys from = makeSiteKeys();
    const std::string zeros(30'000'000, '\0');
    const std::string mixed = zeros.substr(0, 5'000'000) + noise(1'000) + zeros.substr(0, 9'000'001);
    for (const std::string& payload : {zeros, mixed}) {
        const MadeBundle made = makeBundle(payload, from, sealFor(from));
        CHECK(made.bytes.size() < payload.size() / 50);
        putFile(dir / "a", made.bytes);
        CHECK(*readBundle(dir / "a", {{}, &from}) == payload);
    }
}

TEST_CASE("a disk that fills up while a bundle is written is told as such and leaves nothing", "[sync][bundle]") {
    const TempDir dir;
    const pid_t child = ::fork();
    if (child == 0) {
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{100'000, 100'000};
        ::setrlimit(RLIMIT_FSIZE, &limit);
        const SiteKeys from = makeSiteKeys();
        const auto result = writeFileAtomically(dir / "a", [&](ByteSink& sink) -> Status {
            const auto writer = BundleWriter::begin(sink, sampleHeader(), from, sealFor(from), dir / "a");
            (*writer)->write(noise(1'000'000));
            return (*writer)->finish();
        });
        ::_exit(!result && result.error().code == ErrorCode::DiskFull ? 0 : 1);
    }
    int status = 1;
    ::waitpid(child, &status, 0);
    CHECK(WEXITSTATUS(status) == 0);
    CHECK(std::filesystem::is_empty(dir.path()));
}
