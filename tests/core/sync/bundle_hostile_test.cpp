// SPDX-License-Identifier: GPL-3.0-or-later
// Exchange files that lie, are damaged or were put together from others: every one is refused with a code of its own,
// before a byte of its payload is handed out.
#include "core/sync/bundle_layout.h"
#include "core/sync/raw_bytes.h"
#include "tests/support/bundle_maker.h"
#include "tests/support/catch.h"
#include "tests/support/temp_dir.h"

#include <zstd.h>

using namespace preceptor;
using namespace preceptor::test;

namespace {

// One sender and one receiver, and a file for the bundle under test.
struct Fixture {
    TempDir dir;
    SiteKeys from = makeSiteKeys();
    SiteKeys to = makeSiteKeys();
    BundleOpener opener{"pass", &to};

    BundleSeal seal() const {
        BundleSeal seal = sealWith("pass");
        seal.recipients = {publicKeysOf(to)};
        return seal;
    }
    std::string bundle(std::string_view payload) const { return makeBundle(payload, from, seal()).bytes; }
    std::optional<ErrorCode> refused(std::string_view bytes) const { return refusal(dir / "b", bytes, opener); }
    std::optional<ErrorCode> refused(const Forgery& forgery) const {
        return refused(forgeBundle(forgery, from, seal()));
    }
};

void checkRefused(std::optional<ErrorCode> code) {
    REQUIRE(code.has_value());
    CHECK(isBundleCode(*code));
}

std::string swapped(std::string bytes, std::size_t a, std::size_t b, std::size_t n) {
    const std::string first = bytes.substr(a, n);
    bytes.replace(a, n, bytes.substr(b, n));
    return bytes.replace(b, n, first);
}

} // namespace

TEST_CASE("a bundle with any byte altered is refused", "[sync][bundle][hostile]") {
    const Fixture f;
    const std::string sound = f.bundle("one small payload");
    REQUIRE_FALSE(f.refused(sound));
    for (std::size_t at = 0; at < sound.size(); ++at)
        for (const char flip : {'\x01', '\x80'}) {
            INFO(at);
            std::string bytes = sound;
            bytes[at] ^= flip;
            checkRefused(f.refused(bytes));
        }
}

TEST_CASE("an altered header is refused though its checksum was made to fit", "[sync][bundle][hostile]") {
    const Fixture f;
    const std::string sound = f.bundle("one small payload");
    for (std::size_t at = 0; at < placesIn(sound).headerEnd; ++at) {
        INFO(at);
        std::string bytes = sound;
        bytes[at] ^= 1;
        repairChecksum(bytes);
        checkRefused(f.refused(bytes));
    }
}

TEST_CASE("a bundle that ends early or goes on after its end is refused", "[sync][bundle][hostile]") {
    const Fixture f;
    const std::string sound = f.bundle("one small payload");
    for (std::size_t n = 0; n < sound.size(); ++n) {
        INFO(n);
        checkRefused(f.refused(sound.substr(0, n)));
    }
    CHECK(f.refused(sound.substr(0, sound.size() / 2)) == ErrorCode::BundleCutShort);
    CHECK(f.refused(sound + "x") == ErrorCode::BundleTampered); // all is there, and more
    CHECK(f.refused(sound + std::string(70000, '\0')) == ErrorCode::BundleTampered);
    CHECK(f.refused(sound + sound) == ErrorCode::BundleTampered);
    const std::string trailer = sound.substr(placesIn(sound).trailer);
    CHECK(f.refused(sound + trailer) == ErrorCode::BundleTampered);
}

TEST_CASE("other files are told from bundles, and newer bundles from damaged ones", "[sync][bundle][hostile]") {
    const Fixture f;
    CHECK(f.refused("") == ErrorCode::BundleNotOne);
    CHECK(f.refused("SQLite format 3") == ErrorCode::BundleNotOne);
    CHECK(BundleReader::open(f.dir / "none").error().code == ErrorCode::FileNotFound);
    CHECK(BundleReader::open(f.dir.path()).error().code == ErrorCode::FileUnreadable);
    std::string newer = f.bundle("x");
    newer[8] = static_cast<char>(kBundleFormat + 1);
    CHECK(f.refused(newer) == ErrorCode::BundleNewer);
}

TEST_CASE("a header length that lies is refused without reading that much", "[sync][bundle][hostile]") {
    const Fixture f;
    const std::string sound = f.bundle("x");
    const std::uint64_t honest = numberOf(std::string_view(sound).substr(9, 4));
    for (const std::uint64_t lie : {std::uint64_t{0}, honest - 1, honest + 1, std::uint64_t{64 << 10},
                                    std::uint64_t{(64 << 10) + 1}, std::uint64_t{0xFFFF'FFFF}}) {
        INFO(lie);
        std::string bytes = sound;
        std::string number;
        appendNumber(number, lie, 4);
        bytes.replace(9, 4, number);
        checkRefused(f.refused(bytes));
        repairChecksum(bytes);
        checkRefused(f.refused(bytes));
    }
}

TEST_CASE("chunks that were moved, left out or doubled are noticed", "[sync][bundle][hostile]") {
    const Fixture f;
    const std::string sound = f.bundle(noise(300'000));
    const std::size_t first = placesIn(sound).chunks;
    const std::size_t size = (64 << 10) + 17;
    CHECK(f.refused(swapped(sound, first, first + size, size)) == ErrorCode::BundleTampered);
    CHECK(f.refused(swapped(sound, first + size, first + 2 * size, size)) == ErrorCode::BundleTampered);
    CHECK(f.refused(std::string(sound).erase(first + size, size)) == ErrorCode::BundleTampered);
    CHECK(f.refused(std::string(sound).erase(first, size)) == ErrorCode::BundleTampered);
    CHECK(f.refused(std::string(sound).insert(first, sound, first, size)) == ErrorCode::BundleTampered);
    const std::size_t last = first + 4 * size; // the one marked as the end
    CHECK(f.refused(std::string(sound).erase(last, placesIn(sound).trailer - last)) == ErrorCode::BundleTampered);
}

TEST_CASE("parts of two sound bundles make no third", "[sync][bundle][hostile]") {
    const Fixture f;
    const std::string a = f.bundle("payload one");
    const std::string b = f.bundle("payload two");
    const BundlePlaces in = placesIn(a);
    REQUIRE(in.trailer == placesIn(b).trailer);
    const auto mixed = [&](std::size_t begin, std::size_t end) {
        return std::string(a).replace(begin, end - begin, b, begin, end - begin);
    };
    CHECK(f.refused(mixed(in.stream, in.trailer)) == ErrorCode::BundleTampered); // body
    CHECK(f.refused(mixed(in.stream, a.size())) == ErrorCode::BundleTampered);   // body and signature
    CHECK(f.refused(mixed(in.stream, in.chunks)) == ErrorCode::BundleTampered);  // stream header
    CHECK(f.refused(mixed(in.chunks, in.trailer)) == ErrorCode::BundleTampered);
    CHECK(f.refused(mixed(in.signature, a.size())) == ErrorCode::BundleTampered);
    CHECK(f.refused(mixed(0, in.stream)) == ErrorCode::BundleTampered);
}

TEST_CASE("nobody can send in another's name", "[sync][bundle][hostile]") {
    const Fixture f;
    const SiteKeys thief = makeSiteKeys();
    SiteKeys posing = thief;
    posing.signPublic = f.from.signPublic; // claims the sender's key, signs with its own
    posing.boxPublic = f.from.boxPublic;
    CHECK(f.refused(makeBundle("x", posing, f.seal()).bytes) == ErrorCode::BundleTampered);
}

TEST_CASE("a bundle of more than 64 recipients, or of none at all, is refused", "[sync][bundle][hostile]") {
    const Fixture f;
    BundlePrologue prologue{sampleHeader(), {}};
    prologue.header.keys = publicKeysOf(f.from);
    const auto openCode = [&](std::size_t recipients) {
        prologue.locks.recipients.assign(recipients, {f.to.boxPublic, std::string(80, 's')});
        putFile(f.dir / "b", encodePrologue(prologue) + std::string(1000, '\0') + std::string(kBundleEnd));
        const auto reader = BundleReader::open(f.dir / "b");
        return reader ? std::optional<ErrorCode>() : reader.error().code;
    };
    CHECK_FALSE(openCode(64));
    CHECK(openCode(65) == ErrorCode::BundleTampered);
    CHECK(openCode(0) == ErrorCode::BundleTampered);
}

TEST_CASE("a passphrase lock that asks for too much work or memory is refused before any is done",
          "[sync][bundle][hostile]") {
    const Fixture f;
    BundlePrologue prologue{sampleHeader(), {}};
    prologue.header.keys = publicKeysOf(f.from);
    const auto openCode = [&](KdfCost cost) {
        prologue.locks.passphrase =
            PassphraseSlot{cost, std::string(16, 's'), std::string(24, 'n'), std::string(48, 'b')};
        putFile(f.dir / "b", encodePrologue(prologue) + std::string(1000, '\0') + std::string(kBundleEnd));
        const auto reader = BundleReader::open(f.dir / "b");
        return reader ? std::optional<ErrorCode>() : reader.error().code;
    };
    CHECK_FALSE(openCode({10, 1 << 20}));
    CHECK(openCode({11, 8}) == ErrorCode::BundleTampered);
    CHECK(openCode({0, 8}) == ErrorCode::BundleTampered);
    CHECK(openCode({1, 7}) == ErrorCode::BundleTampered);
    CHECK(openCode({1, (1 << 20) + 1}) == ErrorCode::BundleTampered);
    CHECK(openCode({0xFFFF'FFFF, 0xFFFF'FFFF}) == ErrorCode::BundleTampered);
}

TEST_CASE("a forged seal is right in all but what it lies about", "[sync][bundle][hostile]") {
    const Fixture f;
    CHECK_FALSE(f.refused(Forgery{packed("payload"), 7, "payload"}));
    CHECK(f.refused(Forgery{packed("payload"), 8, "payload"}) == ErrorCode::BundleTampered);
    CHECK(f.refused(Forgery{packed("payload"), 6, "payload"}) == ErrorCode::BundleTampered);
    CHECK(f.refused(Forgery{packed("payload"), 7, "paylOad"}) == ErrorCode::BundleTampered);
    CHECK(f.refused(Forgery{packed("payload"), ~0ULL, "payload"}) == ErrorCode::BundleTampered);
    CHECK(f.refused(Forgery{packed("payload") + "junk", 7, "payload"}) == ErrorCode::BundleTampered);
    CHECK(f.refused(Forgery{packed("payload").substr(0, 9), 7, "payload"}) == ErrorCode::BundleTampered);
    CHECK(f.refused(Forgery{noise(1000), 7, "payload"}) == ErrorCode::BundleTampered);
    CHECK_FALSE(f.refused(Forgery{packed("pay") + packed("load"), 7, "payload"}));
}

TEST_CASE("a flipped bit anywhere in the end of a bundle is told as damage", "[sync][bundle][hostile]") {
    const Fixture f;
    const std::string whole = f.bundle("payload");
    for (std::size_t back = 9; back <= 8 + 64 + 8; ++back) { // behind it stands the word that ends a bundle
        std::string bad = whole;
        bad[bad.size() - back] = static_cast<char>(bad[bad.size() - back] ^ 0x40);
        INFO(back);
        CHECK(f.refused(bad) == ErrorCode::BundleTampered);
    }
}

TEST_CASE("a decompression bomb stops at its bound", "[sync][bundle][hostile]") {
    const Fixture f;
    const std::string zeros(64 << 20, '\0');
    const std::string bomb = packed(zeros); // some 6 kB
    REQUIRE(bomb.size() * 1000 < zeros.size());
    CHECK(f.refused(Forgery{bomb, zeros.size(), zeros}) == ErrorCode::BundleTampered);
    CHECK(f.refused(Forgery{bomb, 1000, zeros}) == ErrorCode::BundleTampered);
}

TEST_CASE("a compressed stream that asks for a huge window is refused", "[sync][bundle][hostile]") {
    const Fixture f;
    // Magic, a frame header that says "window of 2 GiB", one raw block of one byte.
    std::string frame;
    appendNumber(frame, ZSTD_MAGICNUMBER, 4);
    frame += std::string("\x00\xA8\x09\x00\x00y", 6);
    CHECK(f.refused(Forgery{frame, 1, "y"}) == ErrorCode::BundleTampered);
    frame[5] = 0x58; // the same with 2 MiB
    CHECK_FALSE(f.refused(Forgery{frame, 1, "y"}));
}

TEST_CASE("a compressed stream of an old format is refused", "[sync][bundle][hostile]") {
    const Fixture f;
    const std::string frame("\x27\xB5\x2F\xFD\x00\x50\x40\x00\x01y\xC0\x00\x00", 13); // zstd 0.7
    CHECK(f.refused(Forgery{frame, 1, "y"}) == ErrorCode::BundleTampered);
}

TEST_CASE("a file larger than any bundle is refused at once", "[sync][bundle][hostile]") {
    const Fixture f;
    putFile(f.dir / "b", f.bundle("x"));
    std::filesystem::resize_file(f.dir / "b", (std::uint64_t{2} << 30U) + 1); // takes no room on the disk
    CHECK(BundleReader::open(f.dir / "b").error() == fail(ErrorCode::BundleTooLarge, {(f.dir / "b").string(), "2048"}));
}
