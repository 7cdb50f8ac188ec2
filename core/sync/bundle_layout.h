// SPDX-License-Identifier: GPL-3.0-or-later
// An exchange file byte by byte; whole numbers are little-endian.
//
//   file     := prologue | stream header[24] | chunk* | payload bytes u64 | signature[64] | "PCPTEND1"
//   prologue := "PCPTBNDL" | format u8 = 3 | header length u32 | header | BLAKE2b-128 of all before it
//   header   := replica[16] | sign key[32] | box key[32] | created u64 | site | label | cover     (each u16 + bytes)
//               | has passphrase u8 [ops u32 | KiB u32 | salt[16] | nonce[24] | secretbox(file key)[48]]
//               | recipients u8 (box key[32] | sealed box(file key)[80])*
//   chunk    := secretstream XChaCha20-Poly1305 of 64 KiB (the last one: 1 byte to 64 KiB, TAG_FINAL); the prologue is
//               the first one's additional data; together they hold the payload as one run of zstd frames, which may
//               point back into packing_words.h as if it stood before each
//   signature := Ed25519 over a fixed text and the content hash, BLAKE2b-256(prologue | payload | payload bytes)
//
// The hash in the prologue tells a damaged file from a wrong passphrase; it protects from accidents alone. The end mark
// tells a file that was cut short. Who may open the file is in the prologue and so under the signature: nobody can pass
// it on in the sender's name to someone else.
#pragma once

#include "core/sync/bundle_file.h"

namespace preceptor {

constexpr std::string_view kBundleMagic = "PCPTBNDL";
constexpr std::string_view kBundleEnd = "PCPTEND1";
constexpr unsigned kBundleFormat = 3;               // packed against known words; hexadecimal texts as their bytes
constexpr unsigned kOldestBundleFormat = 1;         // still read; 2: rows whose ids follow from their key have none
constexpr std::size_t kBundleLeadBytes = 8 + 1 + 4; // up to the header
constexpr std::size_t kBundleHeaderLimit = 64 << 10;
constexpr std::size_t kBundleChecksumBytes = 16;
constexpr std::size_t kBundleSignatureBytes = 64;
constexpr std::size_t kBundleTrailerBytes = 8 + kBundleSignatureBytes + 8;
constexpr std::size_t kBundleRecipientLimit = 64;
constexpr std::size_t kBundleNameLimit = 1 << 10;
constexpr std::size_t kBundleCoverLimit = 32 << 10;
constexpr std::uint64_t kBundleFileLimit = 2ULL << 30;
constexpr std::uint64_t kBundlePayloadLimit = 8ULL << 30;

struct PassphraseSlot {
    KdfCost cost{};
    std::string salt, nonce, sealed; // 16, 24 and 48 bytes
};

struct RecipientSlot {
    std::string box, sealed; // 32 and 80 bytes
};

struct BundleLocks {
    std::optional<PassphraseSlot> passphrase;
    std::vector<RecipientSlot> recipients;
};

struct BundlePrologue {
    BundleHeader header;
    BundleLocks locks;
};

// What a header may not hold: InvalidInput.
Status checkHeader(const BundleHeader& header);
std::string encodePrologue(const BundlePrologue& prologue);
// Nothing unless every byte of the header has its place and every number its bounds.
std::optional<BundlePrologue> decodeHeader(std::string_view header);
std::string prologueChecksum(std::string_view before);
std::string signedMessage(std::string_view contentHash);

} // namespace preceptor
