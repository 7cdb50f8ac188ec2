// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/bundle_maker.h"

#include "core/sync/bundle_lock.h"
#include "core/sync/chunk_stream.h"
#include "core/sync/content_hash.h"
#include "core/sync/raw_bytes.h"

#include <fstream>
#include <random>
#include <sodium.h>
#include <stdexcept>
#include <zstd.h>

namespace preceptor::test {

BundleHeader sampleHeader() {
    return {"0123456789abcdef", "Da Nang", "ward PC 2", {}, Timestamp{1'795'600'000'000}, "cover of the caller"};
}

BundleSeal sealFor(const SiteKeys& recipient) { return {{}, {publicKeysOf(recipient)}, {}}; }
BundleSeal sealWith(const std::string& passphrase) { return {passphrase, {}, KdfCost{1, 8}}; }

std::string noise(std::size_t bytes, std::uint32_t seed) {
    std::mt19937 random(seed);
    std::string out(bytes, '\0');
    for (char& c : out) c = static_cast<char>(random());
    return out;
}

MadeBundle makeBundle(std::string_view payload, const SiteKeys& from, const BundleSeal& seal,
                      const BundleHeader& header) {
    StringSink sink;
    auto writer = BundleWriter::begin(sink, header, from, seal);
    if (!writer) throw std::runtime_error("begin");
    for (std::size_t at = 0; at < payload.size(); at += 10'000) (*writer)->write(payload.substr(at, 10'000));
    if (!(*writer)->finish()) throw std::runtime_error("finish");
    return {std::move(sink.bytes), (*writer)->contentHash()};
}

std::string forgeBundle(const Forgery& forgery, const SiteKeys& from, const BundleSeal& seal) {
    const SecretKey key = SecretKey::random();
    BundlePrologue prologue{sampleHeader(), *lockKey(key, seal)};
    prologue.header.keys = publicKeysOf(from);
    StringSink sink;
    const std::string opening = encodePrologue(prologue);
    sink.write(opening);
    ChunkSealer sealer(sink, key, opening);
    sealer.write(forgery.packed);
    sealer.finish();
    std::string trailer;
    appendNumber(trailer, forgery.declared, 8);
    ContentHash hash;
    hash.add(opening);
    hash.add(forgery.payload);
    hash.add(trailer);
    const std::string message = signedMessage(hash.finish());
    std::string signature(kBundleSignatureBytes, '\0');
    crypto_sign_detached(raw(signature), nullptr, raw(message), message.size(), raw(from.signSecret));
    return sink.bytes + trailer + signature + std::string(kBundleEnd);
}

std::string packed(std::string_view payload) {
    std::string out(ZSTD_compressBound(payload.size()), '\0');
    out.resize(ZSTD_compress(out.data(), out.size(), payload.data(), payload.size(), 3));
    return out;
}

BundlePlaces placesIn(std::string_view bundle) {
    BundlePlaces places;
    places.headerEnd = kBundleLeadBytes + numberOf(bundle.substr(kBundleLeadBytes - 4, 4));
    places.stream = places.headerEnd + kBundleChecksumBytes;
    places.chunks = places.stream + kChunkStreamHeaderBytes;
    places.trailer = bundle.size() - kBundleTrailerBytes;
    places.signature = places.trailer + 8;
    return places;
}

void repairChecksum(std::string& bundle) {
    const std::size_t end = placesIn(bundle).headerEnd;
    if (end + kBundleChecksumBytes > bundle.size()) return;
    bundle.replace(end, kBundleChecksumBytes, prologueChecksum(std::string_view(bundle).substr(0, end)));
}

void putFile(const std::filesystem::path& path, std::string_view bytes) {
    std::ofstream(path, std::ios::binary) << bytes;
}

Result<std::string> readBundle(const std::filesystem::path& path, const BundleOpener& opener, std::size_t piece) {
    auto reader = BundleReader::open(path);
    if (!reader) return reader.error();
    if (Status verified = (*reader)->verify(opener); !verified) return verified.error();
    std::string payload;
    for (;;) {
        const auto more = (*reader)->read(piece);
        if (!more) return more.error();
        if (more->empty()) break;
        payload += *more;
    }
    if (Status same = (*reader)->finish(); !same) return same.error();
    return payload;
}

std::optional<ErrorCode> refusal(const std::filesystem::path& path, std::string_view bytes,
                                 const BundleOpener& opener) {
    putFile(path, bytes);
    const auto payload = readBundle(path, opener);
    if (payload) return {};
    return payload.error().code;
}

bool isBundleCode(ErrorCode code) { return code >= ErrorCode::BundleNotOne && code <= ErrorCode::BundleBroken; }

} // namespace preceptor::test
