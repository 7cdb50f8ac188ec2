// SPDX-License-Identifier: GPL-3.0-or-later
// The records of a protected file: whatever is cut off its end, it opens as one of the states that were kept; whatever
// is changed, moved or taken out within, it is refused.
#include "core/sealed/sealed_file.h"
#include "core/sealed/sealed_log.h"
#include "core/sync/secret_key.h"
#include "tests/support/catch.h"
#include "tests/support/environment.h"
#include "tests/support/memory_file.h"

#include <cstring>
#include <functional>
#include <set>

using namespace preceptor;
using preceptor::test::everyNth;
using preceptor::test::MemoryFile;

namespace {

constexpr KdfCost kCheapKey{.ops = 1, .memoryKiB = 8};

using Digest = std::array<unsigned char, 32>;

Seal sealOf(const std::shared_ptr<const SealedKey>& key) {
    KeyArea area{1, {}};
    area.slots.push_back(
        makeSlot({"Li Na", HolderRole::Coordinator, "correct horse battery", kCheapKey}, *key).value());
    return {key, area};
}

std::array<unsigned char, kSealedPageBytes> filled(int value) {
    std::array<unsigned char, kSealedPageBytes> page{};
    page.fill(static_cast<unsigned char>(value));
    std::memcpy(page.data(), &value, sizeof value);
    return page;
}

// A file of a few commits, and what it held after each.
struct Life {
    explicit Life(std::shared_ptr<const SealedKey> with = SealedKey::random()) : key(std::move(with)) {
        PageImage first;
        first.write(0, filled(1).data());
        first.write(1, filled(2).data());
        WrittenLog written = writeSealed(file, sealOf(key), first);
        seal = written.seal;
        end = written.end;
        image.resizeKept(2);
        image.put(0, filled(1).data());
        image.put(1, filled(2).data());
        starts.push_back(kRecordsAt);
        states.push_back(digestOf(image)); // S
        starts.push_back(end.offset - kSealedPageBytes);
        note(); // E
    }
    void commit(const std::vector<std::pair<std::uint32_t, int>>& pages, std::uint32_t count) {
        for (const auto& [index, value] : pages) image.write(index, filled(value).data());
        image.resize(count);
        starts.push_back(end.offset);
        end = append(file, seal, end, RecordKind::Commit, image.count(), image.changes());
        image.keep();
        note();
    }
    void close() {
        starts.push_back(end.offset);
        end = append(file, seal, end, RecordKind::End, image.count(), {});
        note();
    }
    void note() { states.push_back(digestOf(image)); }
    // The bytes of record `i`.
    std::vector<unsigned char> record(std::size_t i) const {
        const auto from = file.bytes.begin() + static_cast<std::ptrdiff_t>(starts[i]);
        const auto to =
            i + 1 < starts.size() ? file.bytes.begin() + static_cast<std::ptrdiff_t>(starts[i + 1]) : file.bytes.end();
        return {from, to};
    }

    std::shared_ptr<const SealedKey> key;
    MemoryFile file;
    LogSeal seal;
    LogEnd end;
    PageImage image;
    std::vector<std::uint64_t> starts; // of each record
    std::vector<Digest> states;        // after each record
};

Life lively() {
    Life life;
    life.commit({{1, 3}, {2, 4}, {3, 5}}, 4);
    life.commit({{0, 6}}, 4);
    life.commit({{2, 7}}, 3); // becomes shorter
    return life;
}

struct Outcome {
    bool damaged = false;
    bool torn = false;
    Digest state{};
};

Outcome openBytes(const Life& life, std::vector<unsigned char> bytes) {
    MemoryFile file;
    file.bytes = std::move(bytes);
    try {
        readHead(file);
        PageImage image;
        const LogEnd end = replay(file, life.seal, image);
        return {false, end.torn, digestOf(image)};
    } catch (const StorageFailure& failure) {
        REQUIRE(failure.kind() == FailureKind::Damaged);
        return {true, false, {}};
    }
}

std::vector<unsigned char> joined(const Life& life, const std::vector<std::vector<unsigned char>>& records) {
    std::vector<unsigned char> bytes(life.file.bytes.begin(),
                                     life.file.bytes.begin() + static_cast<std::ptrdiff_t>(kRecordsAt));
    for (const auto& record : records) bytes.insert(bytes.end(), record.begin(), record.end());
    return bytes;
}

} // namespace

TEST_CASE("a protected file cut anywhere opens as the last state that was kept whole", "[sealed]") {
    const Life life = lively();
    const auto& bytes = life.file.bytes;
    std::size_t whole = 0;
    for (std::size_t cut = 0; cut <= bytes.size(); cut += everyNth(cut < kRecordsAt ? 511 : 61)) {
        while (whole + 1 < life.starts.size() && life.starts[whole + 1] <= cut) ++whole;
        const auto records = cut == bytes.size() ? life.states.size() : whole;
        const Outcome outcome = openBytes(life, {bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(cut)});
        INFO("cut at " << cut);
        REQUIRE(outcome.damaged == (records == 0));
        if (!outcome.damaged) REQUIRE(outcome.state == life.states[records - 1]);
    }
}

TEST_CASE("a flipped bit anywhere before the last record is damage, and none of it is repaired silently", "[sealed]") {
    Life life = lively();
    life.close();
    const auto last = life.starts.back();
    for (std::size_t at = kRecordsAt; at < life.file.bytes.size(); at += everyNth(at < last ? 61 : 17)) {
        auto bytes = life.file.bytes;
        bytes[at] ^= static_cast<unsigned char>(1U << (at % 8));
        const Outcome outcome = openBytes(life, bytes);
        INFO("flipped at " << at);
        // The end mark holds nothing but itself.
        if (at < last)
            REQUIRE(outcome.damaged);
        else
            REQUIRE((outcome.torn && outcome.state == life.states.back()));
    }
}

TEST_CASE("damage is told from a tear without an end mark too, by the headers behind it", "[sealed]") {
    const Life life = lively();
    const auto last = life.starts.back();
    for (std::size_t at = kRecordsAt; at < life.file.bytes.size(); at += everyNth(61)) {
        auto bytes = life.file.bytes;
        bytes[at] ^= 0x10U;
        const Outcome outcome = openBytes(life, bytes);
        INFO("flipped at " << at);
        if (at < last)
            REQUIRE(outcome.damaged);
        else // no better than a write that was cut off
            REQUIRE((outcome.torn && outcome.state == life.states[life.states.size() - 2]));
    }
}

TEST_CASE("bytes put in or taken out within are damage", "[sealed]") {
    Life life = lively();
    for (const std::size_t at : {kRecordsAt + 1, life.starts[1] + 5, life.starts[2], life.starts[2] + 4096}) {
        const auto place = static_cast<std::ptrdiff_t>(at);
        auto more = life.file.bytes;
        more.insert(more.begin() + place, 0x0A);
        CHECK(openBytes(life, more).damaged);
        auto fewer = life.file.bytes;
        fewer.erase(fewer.begin() + place);
        CHECK(openBytes(life, fewer).damaged);
    }
}

TEST_CASE("records that were swapped, repeated, taken out or come from another file are refused", "[sealed]") {
    const Life life = lively();
    const auto s = life.record(0), e = life.record(1), a = life.record(2), b = life.record(3), c = life.record(4);
    REQUIRE(openBytes(life, joined(life, {s, e, a, b, c})).state == life.states.back());
    CHECK(openBytes(life, joined(life, {s, e, b, a, c})).damaged);
    CHECK(openBytes(life, joined(life, {s, e, a, a, b, c})).damaged);
    CHECK(openBytes(life, joined(life, {s, e, a, b, c, c})).damaged);
    CHECK(openBytes(life, joined(life, {s, e, a, b, c, a})).damaged);
    CHECK(openBytes(life, joined(life, {s, e, a, c})).damaged);
    CHECK(openBytes(life, joined(life, {s, e, b, c})).damaged);
    CHECK(openBytes(life, joined(life, {e, a, b, c})).damaged);
    CHECK(openBytes(life, joined(life, {s, s, e, a, b, c})).damaged);

    Life other(life.key); // the same key, another file
    other.commit({{1, 3}}, 4);
    const auto foreign = other.record(2);
    CHECK(openBytes(life, joined(life, {other.record(0), e, a})).damaged);
    CHECK(openBytes(life, joined(life, {s, e, foreign, b, c})).damaged);
    // At the end it is no more than bytes that are no record.
    CHECK(openBytes(life, joined(life, {s, e, a, foreign})).torn);
}

TEST_CASE("a file of another key is never read", "[sealed]") {
    const Life life = lively();
    const Life stranger;
    CHECK(openBytes(stranger, life.file.bytes).damaged);
}

TEST_CASE("what a torn write left is written over by the next record", "[sealed]") {
    Life life = lively();
    const auto good = life.file.bytes;
    life.commit({{0, 9}, {1, 9}, {2, 9}}, 3);
    auto torn = life.file.bytes;
    torn.resize(good.size() + 5000);
    MemoryFile file;
    file.bytes = torn;
    PageImage image;
    LogEnd end = replay(file, life.seal, image);
    REQUIRE(end.torn);
    REQUIRE(end.offset == good.size());
    image.write(0, filled(8).data());
    file.truncate(end.offset);
    end = append(file, life.seal, end, RecordKind::Commit, image.count(), image.changes());
    image.keep();
    PageImage again;
    CHECK_FALSE(replay(file, life.seal, again).torn);
    CHECK(digestOf(again) == digestOf(image));
}

TEST_CASE("no nonce is ever used twice", "[sealed]") {
    Life life;
    for (int i = 0; i < 400; ++i) life.commit({{0, i + 10}}, 2);
    std::set<std::vector<unsigned char>> nonces;
    for (const auto start : life.starts) {
        const auto from = life.file.bytes.begin() + static_cast<std::ptrdiff_t>(start) + 12;
        nonces.insert({from, from + 24});
    }
    CHECK(nonces.size() == life.starts.size());
}

TEST_CASE("a record takes whole blocks of the disk, so that none is ever written twice", "[sealed]") {
    Life life = lively();
    life.close();
    for (const auto start : life.starts) CHECK(start % kSealedPageBytes == 0);
    CHECK(life.end.offset % kSealedPageBytes == 0);
}

TEST_CASE("pages that were changed can be undone, and only what differs is kept", "[sealed]") {
    PageImage image;
    image.resizeKept(3);
    for (std::uint32_t i = 0; i < 3; ++i) image.put(i, filled(static_cast<int>(i)).data());
    const Digest before = digestOf(image);
    image.write(1, filled(9).data());
    image.write(4, filled(9).data());
    CHECK(image.count() == 5);
    CHECK(image.changes().size() == 3); // the empty page between as well
    image.resize(1);
    CHECK(image.changes().empty());
    image.resize(2);
    CHECK(image.changes().size() == 1);
    image.undo();
    CHECK(digestOf(image) == before);
    CHECK_FALSE(image.changed());
    image.write(1, filled(1).data());
    CHECK(image.changed());
    CHECK(image.changes().empty());
    image.keep();
    CHECK_FALSE(image.changed());
    CHECK_FALSE(image.resize(kSealedMostPages + 1));
    CHECK(digestOf(image) == before);
}

TEST_CASE("a page that is written again and again before it is kept has what was written last, and can still be undone",
          "[sealed]") {
    PageImage image;
    image.resizeKept(1);
    image.put(0, filled(1).data());
    const Digest before = digestOf(image);
    for (const int value : {2, 3}) {
        image.write(0, filled(value).data()); // one that was there
        image.write(1, filled(value).data()); // a new one
        image.write(3, filled(value).data()); // a new one behind an empty one
    }
    CHECK(image.page(0) == filled(3));
    CHECK(image.page(1) == filled(3));
    CHECK(image.page(2) == SealedPage{});
    CHECK(image.page(3) == filled(3));
    CHECK(image.changes().size() == 4);
    image.undo();
    CHECK(digestOf(image) == before);
    CHECK_FALSE(image.changed());
}

TEST_CASE("no page is written beyond the most that a protected file may have", "[sealed]") {
    PageImage image;
    CHECK_FALSE(image.write(kSealedMostPages + 1, filled(1).data()));
    CHECK_FALSE(image.write(kSealedMostPages, filled(1).data()));
    CHECK(image.count() == 0);
}
