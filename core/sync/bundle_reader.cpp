// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/bundle_file.h"

#include "core/sync/bundle_lock.h"
#include "core/sync/chunk_stream.h"
#include "core/sync/content_hash.h"
#include "core/sync/packing.h"
#include "core/sync/raw_bytes.h"

#include <cassert>
#include <sodium.h>

namespace preceptor {

namespace {

// One way through the payload, from its first byte to its last.
class Pass {
public:
    Pass(const InputFile& file, const SecretKey& key, std::string_view prologue, std::uint64_t end,
         std::uint64_t payloadBytes)
        : m_payloadBytes(payloadBytes), m_chunks(file, key, std::string(prologue), prologue.size(), end),
          m_payload([this] { return m_chunks.next(); }, payloadBytes) {
        m_hash.add(prologue);
    }
    Pass(const Pass&) = delete;
    Pass& operator=(const Pass&) = delete;

    Result<std::string_view> next() {
        auto piece = m_payload.next();
        if (piece) m_hash.add(*piece);
        return piece;
    }
    // Reads what is left. Once.
    Result<std::string> contentHash(const KeepGoing& going = {}) {
        for (;;) {
            if (!goesOn(going)) return fail(ErrorCode::Cancelled);
            const auto piece = next();
            if (!piece) return piece.error();
            if (piece->empty()) break;
        }
        std::string length;
        appendNumber(length, m_payloadBytes, 8);
        m_hash.add(length);
        return m_hash.finish();
    }

private:
    std::uint64_t m_payloadBytes;
    ContentHash m_hash;
    ChunkOpener m_chunks;
    Unpacker m_payload;
};

struct Trailer {
    std::uint64_t payloadBytes = 0;
    std::string signature;
};

// What comes before the header: how long that is.
Result<std::size_t> headerBytes(const InputFile& file) {
    const auto magic = file.read(0, std::min<std::uint64_t>(file.size(), kBundleMagic.size()));
    if (!magic) return magic.error();
    if (*magic != kBundleMagic) return fail(ErrorCode::BundleNotOne);
    if (file.size() <= kBundleMagic.size()) return fail(ErrorCode::BundleCutShort);
    const auto format = file.read(kBundleMagic.size(), 1);
    if (!format) return format.error();
    if (numberOf(*format) > kBundleFormat) return fail(ErrorCode::BundleNewer);
    if (numberOf(*format) < kOldestBundleFormat) return fail(ErrorCode::BundleTampered);
    if (file.size() < kBundleLeadBytes) return fail(ErrorCode::BundleCutShort);
    const auto length = file.read(kBundleLeadBytes - 4, 4);
    if (!length) return length.error();
    if (numberOf(*length) > kBundleHeaderLimit) return fail(ErrorCode::BundleTampered);
    return numberOf(*length);
}

Result<std::string> readPrologue(const InputFile& file) {
    const auto header = headerBytes(file);
    if (!header) return header.error();
    const std::size_t bytes = kBundleLeadBytes + *header + kBundleChecksumBytes;
    if (file.size() < bytes + kBundleTrailerBytes) return fail(ErrorCode::BundleCutShort);
    auto prologue = file.read(0, bytes);
    if (!prologue) return prologue;
    const std::string_view all = *prologue;
    const std::size_t before = bytes - kBundleChecksumBytes;
    if (all.substr(before) != prologueChecksum(all.substr(0, before))) return fail(ErrorCode::BundleTampered);
    return prologue;
}

// What lacks the end mark was cut short, unless it is there and something was put behind it.
Error endMissing(const InputFile& file) {
    constexpr std::uint64_t kLookedThrough = 1 << 20;
    const auto last = static_cast<std::size_t>(std::min(file.size(), kLookedThrough));
    const auto tail = file.read(file.size() - last, last);
    if (!tail) return tail.error();
    return fail(tail->find(kBundleEnd) == std::string::npos ? ErrorCode::BundleCutShort : ErrorCode::BundleTampered);
}

Result<Trailer> readTrailer(const InputFile& file) {
    const auto bytes = file.read(file.size() - kBundleTrailerBytes, kBundleTrailerBytes);
    if (!bytes) return bytes.error();
    if (!bytes->ends_with(kBundleEnd)) return endMissing(file);
    Trailer trailer{numberOf(std::string_view(*bytes).substr(0, 8)), bytes->substr(8, kBundleSignatureBytes)};
    if (trailer.payloadBytes > kBundlePayloadLimit) return fail(ErrorCode::BundleTampered); // no sender writes more
    return trailer;
}

// Errors from below come without the file's name.
Error named(Error error, const InputFile& file) {
    if (error.args.empty()) error.args = {file.path()};
    return error;
}

} // namespace

struct BundleReader::State {
    InputFile file;
    std::string prologue;
    BundleHeader header;
    BundleLocks locks;
    Trailer trailer;
    SecretKey key{};
    std::string contentHash{}; // raw; empty until verified
    std::unique_ptr<Pass> pass{};
    std::string_view rest{}; // of the piece that read is handing out

    void startPass() {
        rest = {};
        pass = std::make_unique<Pass>(file, key, prologue, file.size() - kBundleTrailerBytes, trailer.payloadBytes);
    }
    bool signedBySender(std::string_view hash) const {
        const std::string message = signedMessage(hash);
        return crypto_sign_verify_detached(raw(trailer.signature), raw(message), message.size(),
                                           raw(header.keys.sign)) == 0;
    }
};

BundleReader::BundleReader(std::unique_ptr<State> state) : m_state(std::move(state)) {}
BundleReader::~BundleReader() = default;

Result<std::unique_ptr<BundleReader>> BundleReader::open(const std::filesystem::path& path) {
    startSodium();
    auto file = InputFile::open(path);
    if (!file) return std::move(file).error();
    if (file->size() > kBundleFileLimit)
        return fail(ErrorCode::BundleTooLarge, {file->path(), std::to_string(kBundleFileLimit >> 20U)});
    auto prologue = readPrologue(*file);
    if (!prologue) return named(std::move(prologue).error(), *file);
    auto trailer = readTrailer(*file);
    if (!trailer) return named(std::move(trailer).error(), *file);
    const std::size_t headerEnd = prologue->size() - kBundleChecksumBytes;
    auto decoded = decodeHeader(std::string_view(*prologue).substr(kBundleLeadBytes, headerEnd - kBundleLeadBytes));
    if (!decoded) return fail(ErrorCode::BundleTampered, {file->path()});
    auto state = std::make_unique<State>(State{std::move(*file), std::move(*prologue), std::move(decoded->header),
                                               std::move(decoded->locks), std::move(*trailer)});
    return std::unique_ptr<BundleReader>(new BundleReader(std::move(state)));
}

const BundleHeader& BundleReader::header() const { return m_state->header; }
bool BundleReader::hasPassphrase() const { return m_state->locks.passphrase.has_value(); }

Status BundleReader::verify(const BundleOpener& opener) {
    State& s = *m_state;
    s.contentHash.clear();
    auto key = unlockKey(s.locks, opener);
    if (!key) return named(std::move(key).error(), s.file);
    s.key = *key;
    s.startPass();
    auto hash = s.pass->contentHash(opener.going);
    // What does not fit its length is not known to be the sender's before the signature is.
    if (!hash && hash.error().code == ErrorCode::BundleBroken) return fail(ErrorCode::BundleTampered, {s.file.path()});
    if (!hash) return named(std::move(hash).error(), s.file);
    if (!s.signedBySender(*hash)) return fail(ErrorCode::BundleTampered, {s.file.path()});
    s.contentHash = std::move(*hash);
    s.startPass();
    return success();
}

std::string BundleReader::contentHash() const { return hexOf(m_state->contentHash); }

Result<std::string_view> BundleReader::read(std::size_t n) {
    State& s = *m_state;
    assert(!s.contentHash.empty());
    if (s.rest.empty()) {
        auto piece = s.pass->next();
        if (!piece) return named(std::move(piece).error(), s.file);
        s.rest = *piece;
    }
    const std::string_view out = s.rest.substr(0, n);
    s.rest.remove_prefix(out.size());
    return out;
}

Status BundleReader::finish() {
    State& s = *m_state;
    assert(!s.contentHash.empty());
    const auto hash = s.pass->contentHash();
    if (!hash) return named(hash.error(), s.file);
    if (*hash != s.contentHash) return fail(ErrorCode::BundleTampered, {s.file.path()});
    return success();
}

void BundleReader::rewind() { m_state->startPass(); }

} // namespace preceptor
