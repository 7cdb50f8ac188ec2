// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sealed/sealed_format.h"

#include <algorithm>

namespace preceptor {

namespace {

constexpr std::uint64_t kMostRecords = 1ULL << 48;

bool isKind(unsigned char byte) {
    const auto kind = static_cast<RecordKind>(byte);
    return kind == RecordKind::Snapshot || kind == RecordKind::Commit || kind == RecordKind::End;
}

} // namespace

void writeNumber(unsigned char* to, std::uint64_t value, std::size_t bytes) {
    for (std::size_t i = 0; i < bytes; ++i) to[i] = static_cast<unsigned char>(value >> (8 * i));
}

std::uint64_t readNumber(const unsigned char* from, std::size_t bytes) {
    std::uint64_t value = 0;
    for (std::size_t i = bytes; i > 0; --i) value = (value << 8U) | from[i - 1];
    return value;
}

void writeHeader(unsigned char* to, const RecordHeader& header) {
    writeNumber(to, header.length, 4);
    writeNumber(to + 4, header.seq, 8);
    std::copy(header.nonce.begin(), header.nonce.end(), to + 12);
    to[36] = static_cast<unsigned char>(header.kind);
}

std::optional<RecordHeader> readHeader(const unsigned char* from) {
    RecordHeader header;
    header.length = static_cast<std::uint32_t>(readNumber(from, 4));
    header.seq = readNumber(from + 4, 8);
    if ((header.length + kRecordFrameBytes) % kSealedPageBytes != 0 || header.length > recordLength(kSealedMostPages) ||
        header.seq == 0 || header.seq > kMostRecords || !isKind(from[36]))
        return std::nullopt;
    std::copy(from + 12, from + 36, header.nonce.begin());
    header.kind = static_cast<RecordKind>(from[36]);
    return header;
}

} // namespace preceptor
