// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sealed/sealed_log.h"

#include "core/base/storage_failure.h"

#include <algorithm>
#include <cstring>
#include <new>
#include <optional>
#include <sodium.h>

namespace preceptor {

namespace {

constexpr std::size_t kScanBytes = 1 << 20;

// Bytes that are not zeroed before they are filled, and no exception of another kind when there are none.
class Buffer {
public:
    std::span<unsigned char> grown(std::size_t size) {
        if (size > m_size) {
            m_bytes.reset();
            m_bytes.reset(new (std::nothrow) unsigned char[size]);
            m_size = m_bytes ? size : 0;
            if (!m_bytes) throw StorageFailure(FailureKind::OutOfMemory, "no memory for a record");
        }
        return {m_bytes.get(), size};
    }

private:
    std::unique_ptr<unsigned char[]> m_bytes;
    std::size_t m_size = 0;
};

RecordTag headerTag(const LogSeal& seal, const unsigned char* header) {
    RecordTag tag{};
    crypto_generichash_state state;
    crypto_generichash_init(&state, seal.key->forHeaders(), SealedKey::kBytes, tag.size());
    crypto_generichash_update(&state, seal.file.data(), seal.file.size());
    crypto_generichash_update(&state, header, kRecordHeaderBytes);
    crypto_generichash_final(&state, tag.data(), tag.size());
    return tag;
}

std::optional<RecordHeader> authenticHeader(const LogSeal& seal, const unsigned char* lead) {
    const auto header = readHeader(lead);
    if (!header) return std::nullopt;
    const RecordTag tag = headerTag(seal, lead);
    if (sodium_memcmp(tag.data(), lead + kRecordHeaderBytes, tag.size()) != 0) return std::nullopt;
    return header;
}

using AdditionalData = std::array<unsigned char, sizeof(FileId) + 8 + sizeof(RecordTag)>;

AdditionalData additionalData(const LogSeal& seal, std::uint64_t seq, const RecordTag& before) {
    AdditionalData data{};
    std::copy(seal.file.begin(), seal.file.end(), data.begin());
    writeNumber(data.data() + sizeof(FileId), seq, 8);
    std::copy(before.begin(), before.end(), data.begin() + sizeof(FileId) + 8);
    return data;
}

bool allZero(std::span<const unsigned char> bytes) {
    return std::all_of(bytes.begin(), bytes.end(), [](unsigned char byte) { return byte == 0; });
}

// Reads one file record by record.
class Replay {
public:
    Replay(LogFile& file, const LogSeal& seal, PageImage& image, std::uint64_t limit)
        : m_file(file), m_seal(seal), m_image(image), m_size(std::min(file.size(), limit)) {}

    LogEnd run() {
        while (m_end.offset < m_size && next()) {
        }
        if (m_end.seq == 0) damaged("no first record"); // not even one is whole
        if (m_end.offset < m_size) {
            refuseAuthenticHeaders();
            m_end.torn = true;
        }
        return m_end;
    }

private:
    [[noreturn]] static void damaged(const char* what) { throw StorageFailure(FailureKind::Damaged, what); }

    std::uint64_t rest() const { return m_size - m_end.offset; }

    // False when what is there is no whole next record.
    bool next() {
        if (rest() < kRecordFrameBytes) return false;
        std::array<unsigned char, kRecordLeadBytes> lead{};
        m_file.read(m_end.offset, lead);
        const auto header = authenticHeader(m_seal, lead.data());
        if (!header) return false;
        if (header->seq != m_end.seq + 1) damaged("a record is missing or out of place");
        if (rest() < kRecordFrameBytes + header->length) return false;
        return open(*header);
    }

    bool open(const RecordHeader& header) {
        const auto sealed = m_buffer.grown(header.length + sizeof(RecordTag));
        m_file.read(m_end.offset + kRecordLeadBytes, sealed);
        RecordTag tag{};
        std::copy(sealed.begin() + header.length, sealed.end(), tag.begin());
        const AdditionalData data = additionalData(m_seal, header.seq, m_end.tag);
        if (crypto_aead_xchacha20poly1305_ietf_decrypt(sealed.data(), nullptr, nullptr, sealed.data(), sealed.size(),
                                                       data.data(), data.size(), header.nonce.data(),
                                                       m_seal.key->forRecords()) != 0)
            return false;
        take(header.kind, sealed.first(header.length));
        m_end = {m_end.offset + kRecordFrameBytes + header.length, header.seq, tag, header.kind, false};
        return true;
    }

    // An authentic body that makes no sense was not written by this program.
    void take(RecordKind kind, std::span<const unsigned char> body) {
        if (body.size() < kRecordBodyLeadBytes || body[0] != static_cast<unsigned char>(kind)) damaged("kind");
        if ((kind == RecordKind::Snapshot) != (m_end.seq == 0)) damaged("snapshot");
        const auto count = static_cast<std::uint32_t>(readNumber(body.data() + 1, 4));
        const auto changed = static_cast<std::uint32_t>(readNumber(body.data() + 5, 4));
        if (count > kSealedMostPages || changed > count || recordLength(changed) != body.size()) damaged("counts");
        if (kind == RecordKind::Snapshot && changed != count) damaged("snapshot");
        const auto pages = body.subspan(kRecordBodyLeadBytes, changed * kRecordPageBytes);
        if (!allZero(body.subspan(kRecordBodyLeadBytes + pages.size()))) damaged("filling");
        m_image.resizeKept(count);
        for (std::size_t at = 0, before = 0; at < pages.size(); at += kRecordPageBytes) {
            const std::uint64_t number = readNumber(pages.data() + at, 4);
            if (number <= before || number > count) damaged("page number");
            m_image.put(static_cast<std::uint32_t>(number - 1), pages.data() + at + 4);
            before = number;
        }
    }

    // A write that was cut off leaves one record's beginning. Any other header of ours from there on: something between
    // was damaged or taken out.
    void refuseAuthenticHeaders() {
        for (std::uint64_t from = m_end.offset + 1; from + kRecordLeadBytes <= m_size; from += kScanBytes) {
            const auto bytes =
                m_buffer.grown(std::min<std::uint64_t>(kScanBytes + kRecordLeadBytes - 1, m_size - from));
            m_file.read(from, bytes);
            for (std::size_t at = 0; at < kScanBytes && at + kRecordLeadBytes <= bytes.size(); ++at)
                if (authenticHeader(m_seal, bytes.data() + at)) damaged("a record within");
        }
    }

    LogFile& m_file;
    const LogSeal& m_seal;
    PageImage& m_image;
    std::uint64_t m_size;
    LogEnd m_end;
    Buffer m_buffer;
};

} // namespace

LogEnd replay(LogFile& file, const LogSeal& seal, PageImage& image, std::uint64_t limit) {
    try {
        return Replay(file, seal, image, limit).run();
    } catch (const std::bad_alloc&) {
        throw StorageFailure(FailureKind::OutOfMemory, "no memory for the pages");
    }
}

LogEnd append(LogFile& file, const LogSeal& seal, const LogEnd& end, RecordKind kind, std::uint32_t pages,
              std::span<const ChangedPage> changed) {
    RecordHeader header;
    header.length = static_cast<std::uint32_t>(recordLength(changed.size()));
    header.seq = end.seq + 1;
    header.kind = kind;
    randombytes_buf(header.nonce.data(), header.nonce.size());

    Buffer buffer;
    const auto record = buffer.grown(kRecordFrameBytes + header.length);
    writeHeader(record.data(), header);
    const RecordTag proof = headerTag(seal, record.data());
    std::copy(proof.begin(), proof.end(), record.begin() + kRecordHeaderBytes);

    unsigned char* const body = record.data() + kRecordLeadBytes;
    unsigned char* at = body;
    *at++ = static_cast<unsigned char>(kind);
    writeNumber(at, pages, 4);
    writeNumber(at + 4, changed.size(), 4);
    at += 8;
    for (const ChangedPage& page : changed) {
        writeNumber(at, page.index + 1, 4);
        std::memcpy(at + 4, page.page->data(), kSealedPageBytes);
        at += kRecordPageBytes;
    }
    std::fill(at, body + header.length, static_cast<unsigned char>(0));

    const AdditionalData data = additionalData(seal, header.seq, end.tag);
    crypto_aead_xchacha20poly1305_ietf_encrypt(body, nullptr, body, header.length, data.data(), data.size(), nullptr,
                                               header.nonce.data(), seal.key->forRecords());
    LogEnd next{end.offset + record.size(), header.seq, {}, kind, false};
    std::copy(record.end() - sizeof(RecordTag), record.end(), next.tag.begin());
    file.write(end.offset, record);
    return next;
}

} // namespace preceptor
