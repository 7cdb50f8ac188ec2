// SPDX-License-Identifier: GPL-3.0-or-later
// The outer shell of an exchange file (*.preceptor-bundle): who sent it, who may open it, and a compressed, encrypted
// and signed stream of bytes whose meaning is the caller's. Written and read in constant memory. A reader hands out
// nothing before the whole file has been proved. The bytes on disk are described in bundle_layout.h.
#pragma once

#include "core/base/atomic_file.h"
#include "core/base/date.h"
#include "core/base/keep_going.h"
#include "core/base/result.h"
#include "core/sync/site_keys.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace preceptor {

struct BundleHeader {
    std::string replica;     // uuid of the sender, 16 bytes
    std::string site, label; // as the sender calls itself and its PC; at most 1,024 bytes each
    PublicKeys keys;         // of the sender; the writer fills them in from its own
    Timestamp created;
    std::string cover; // at most 32 KiB for the caller: authenticated, NOT secret
    bool operator==(const BundleHeader&) const = default;
};

// What a passphrase costs to try (Argon2id). The default is for people; tests take less.
struct KdfCost {
    std::uint32_t ops = 3;
    std::uint32_t memoryKiB = 256 * 1024;
    bool operator==(const KdfCost&) const = default;
};

// At least one of both, else BundleNeedsLock; at most 64 recipients.
struct BundleSeal {
    std::optional<std::string> passphrase;
    std::vector<PublicKeys> recipients;
    KdfCost cost{};
};

struct BundleOpener {
    std::optional<std::string> passphrase;
    const SiteKeys* keys = nullptr;
    KeepGoing going{};
};

// Sends a bundle to the sink of writeFileAtomically, so that the file appears whole or not at all.
class BundleWriter final : public ByteSink {
public:
    // `path` is named in errors only. InvalidInput for a header field out of its limits.
    static Result<std::unique_ptr<BundleWriter>> begin(ByteSink& sink, const BundleHeader& header, const SiteKeys& keys,
                                                       const BundleSeal& seal, const std::filesystem::path& path = {});
    BundleWriter(const BundleWriter&) = delete;
    BundleWriter& operator=(const BundleWriter&) = delete;
    ~BundleWriter() override;

    // False once the sink has failed or the file is over its limit; the writer may go on or stop.
    bool write(std::string_view plain) override;
    // Once, after the last byte. BundleTooLarge is told here; a sink that failed tells writeFileAtomically itself.
    Status finish();
    // After finish: BLAKE2b-256 over header, payload and its length, in hex; the bundle's name in receipts.
    std::string contentHash() const;

private:
    struct State;
    explicit BundleWriter(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

// Two passes: verify() reads the whole file, then read() hands out the payload and finish() confirms that it was the
// same. The file is held open in between, so a file put in its place is not read.
class BundleReader {
public:
    // The header alone, which nothing vouches for yet. FileNotFound, FileUnreadable, BundleNotOne, BundleNewer,
    // BundleCutShort, BundleTooLarge, BundleTampered.
    static Result<std::unique_ptr<BundleReader>> open(const std::filesystem::path& path);
    BundleReader(const BundleReader&) = delete;
    BundleReader& operator=(const BundleReader&) = delete;
    ~BundleReader();

    const BundleHeader& header() const;
    bool hasPassphrase() const;

    // Locks, every chunk, nothing missing or added, sizes, signature. BundleNotForUs, BundleNeedsPassphrase,
    // BundleWrongPassphrase, BundleTampered, BundleBroken, Cancelled. Whether header().keys may be trusted is the
    // caller's to say.
    Status verify(const BundleOpener& opener);
    std::string contentHash() const; // after verify

    // After verify. The next bytes of the payload, at least one and at most n, valid until the next call; empty at the
    // end. An error means that the file changed in between: give up what was read.
    Result<std::string_view> read(std::size_t n);
    // Reads what is left and confirms that all of it was what verify saw.
    Status finish();
    void rewind(); // read begins again at the first byte

private:
    struct State;
    explicit BundleReader(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace preceptor
