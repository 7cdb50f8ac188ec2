// SPDX-License-Identifier: GPL-3.0-or-later
// An attached file of a protected programme file, byte by byte; it lies beside it as a file of its own.
//
//   name  := hex of BLAKE2b-256, keyed, of the SHA-256 in hex | ".sealed"
//   file  := "PCPTFIL1" | stream header[24] | head[57] | chunk[65553]*
//   head  := sealed (SHA-256[32] | bytes u64), additional data: the first eight bytes
//   chunk := sealed 64 KiB of it, the last filled with zeros and marked as the last
//
// Sealed is secretstream of libsodium (XChaCha20-Poly1305), so chunks cannot be changed, left out, cut off or put in
// another order. The keys follow from the file's, see sealed_key.h. Who has not got it does not learn from name or size
// whether a paper they know is here.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace preceptor {

class SealedKey;

constexpr std::string_view kAttachedMagic = "PCPTFIL1";
constexpr std::string_view kAttachedEnding = ".sealed";
constexpr std::size_t kAttachedChunkBytes = std::size_t{64} * 1024;
constexpr std::size_t kAttachedLeadBytes = 8 + 24 + 57; // up to the chunks

// How long a file of so many bytes is when it is sealed.
std::uint64_t sealedAttachmentBytes(std::uint64_t bytes);

// `sha256` in lower-case hex, of 64 digits.
std::string attachedNameOf(const SealedKey& key, std::string_view sha256);
std::string sealAttached(const SealedKey& key, std::string_view sha256, std::string_view bytes);
// Nothing unless every chunk is what it was, and it is the file of that name.
std::optional<std::string> openAttached(const SealedKey& key, std::string_view sha256, std::string_view sealed);

struct AttachedHead {
    std::string sha256; // hex
    std::uint64_t bytes = 0;
};
// From the first kAttachedLeadBytes. Nothing: of another key, or changed.
std::optional<AttachedHead> attachedHead(const SealedKey& key, std::string_view lead);

} // namespace preceptor
