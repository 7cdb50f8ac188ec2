// SPDX-License-Identifier: GPL-3.0-or-later
// A protected file byte by byte; whole numbers are little-endian.
//
//   file   := head[4096] | key area A[8192] | key area B[8192] | record*
//   head   := "PCPTLOG1" | file id[16] | zeros
//   area   := who may open the file, see key_area.h; A and B are the same but for the moment one of them is written
//   record := header[37] | header tag[16] | ct[len] | tag[16]          always a multiple of 4096 bytes
//   header := len u32 | seq u64 | nonce[24] | kind u8
//   ct     := XChaCha20-Poly1305 of the body; additional data: file id | seq u64 | tag of the record before
//   body   := kind u8 | pages of the database u32 | n u32 | n x (page number u32 from 1, page[4096]) | zeros
//   kind   := 'S' all pages, the first record and only that; 'C' a commit: the pages that changed; 'E' closed in order
//
// seq counts from 1; the first record's additional data has a tag of zeros. The header tag is BLAKE2b-128, keyed, of
// file id | header: it lets a reader tell a header anywhere in the file, and so a tear at the end from damage in the
// middle. The keys are BLAKE2b of the file's key, see sealed_key.h. Nothing that was written is ever written over, and
// no two records share a block of the disk. Only the last record may be torn, by a power loss; it was never
// acknowledged.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace preceptor {

constexpr std::string_view kSealedMagic = "PCPTLOG1";
constexpr std::size_t kSealedPageBytes = 4096;
constexpr std::size_t kSealedHeadBytes = 4096;
constexpr std::size_t kKeyAreaBytes = 8192;
constexpr std::uint64_t kKeyAreaA = kSealedHeadBytes;
constexpr std::uint64_t kKeyAreaB = kKeyAreaA + kKeyAreaBytes;
constexpr std::uint64_t kRecordsAt = kKeyAreaB + kKeyAreaBytes;

constexpr std::uint64_t kSealedWarnBytes = 200ULL << 20; // of the database inside: a person is told
constexpr std::uint64_t kSealedMostBytes = 512ULL << 20; // and this is all it may become
constexpr std::uint32_t kSealedMostPages = kSealedMostBytes / kSealedPageBytes;
constexpr std::uint64_t kSealedSpareBytes = 1ULL << 20; // a log above twice its content and this is written anew

using FileId = std::array<unsigned char, 16>;
using RecordTag = std::array<unsigned char, 16>;
using SealedPage = std::array<unsigned char, kSealedPageBytes>;

constexpr std::size_t kRecordHeaderBytes = 4 + 8 + 24 + 1;
constexpr std::size_t kRecordLeadBytes = kRecordHeaderBytes + 16; // up to the ciphertext
constexpr std::size_t kRecordFrameBytes = kRecordLeadBytes + 16;
constexpr std::size_t kRecordBodyLeadBytes = 1 + 4 + 4; // up to the pages
constexpr std::size_t kRecordPageBytes = 4 + kSealedPageBytes;

enum class RecordKind : unsigned char { Snapshot = 'S', Commit = 'C', End = 'E' };

struct RecordHeader {
    std::uint32_t length = 0; // of the ciphertext
    std::uint64_t seq = 0;
    std::array<unsigned char, 24> nonce{};
    RecordKind kind{};
};

// How long the ciphertext of a record with that many pages is.
constexpr std::uint64_t recordLength(std::uint64_t pages) {
    const std::uint64_t used = kRecordFrameBytes + kRecordBodyLeadBytes + pages * kRecordPageBytes;
    return (used + kSealedPageBytes - 1) / kSealedPageBytes * kSealedPageBytes - kRecordFrameBytes;
}

void writeNumber(unsigned char* to, std::uint64_t value, std::size_t bytes);
std::uint64_t readNumber(const unsigned char* from, std::size_t bytes);

void writeHeader(unsigned char* to, const RecordHeader& header);
// Nothing when no record can begin like this; whether it is one of ours only its tag tells.
std::optional<RecordHeader> readHeader(const unsigned char* from);

} // namespace preceptor
