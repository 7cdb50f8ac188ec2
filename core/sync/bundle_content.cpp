// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/bundle_content.h"

#include "core/sync/content_hash.h"
#include "core/sync/wire.h"

#include <bit>

namespace preceptor {

namespace {

constexpr std::size_t kUuidBytes = 16;
constexpr std::size_t kSha256Bytes = 32;
constexpr std::size_t kMostColumns = 64;

std::string blockOf(BlockKind kind) { return std::string(1, static_cast<char>(kind)); }

// The words of a list once each, in the order they first occur.
class Words {
public:
    std::uint64_t placeOf(const std::string& word) {
        for (std::size_t i = 0; i < m_words.size(); ++i)
            if (m_words[i] == word) return i;
        m_words.push_back(word);
        return m_words.size() - 1;
    }
    void append(std::string& out) const {
        appendVarint(out, m_words.size());
        for (const std::string& word : m_words) appendText(out, word);
    }

private:
    std::vector<std::string> m_words;
};

std::vector<std::string> readWords(WireReader& in) {
    std::vector<std::string> words(in.count());
    for (std::string& word : words) word = in.text();
    return words;
}

void appendValue(std::string& out, const Value& value) {
    const Cell cell(value);
    out.push_back(static_cast<char>(cell.type()));
    if (cell.type() == Cell::Type::Integer) appendSigned(out, cell.integer());
    if (cell.type() == Cell::Type::Real) {
        const auto bits = std::bit_cast<std::uint64_t>(cell.real());
        for (int i = 0; i < 8; ++i) out.push_back(static_cast<char>(bits >> (8 * i)));
    }
    if (cell.type() == Cell::Type::Text) appendText(out, cell.text());
}

Value readValue(WireReader& in) {
    const std::string_view type = in.bytes(1);
    if (type.empty()) return {};
    switch (static_cast<Cell::Type>(type[0])) {
    case Cell::Type::Null: return {};
    case Cell::Type::Integer: return in.signedInteger();
    case Cell::Type::Real: {
        const std::string_view bytes = in.bytes(8);
        std::uint64_t bits = 0;
        for (std::size_t i = 0; i < bytes.size(); ++i)
            bits |= std::uint64_t{static_cast<unsigned char>(bytes[i])} << (8 * i);
        return std::bit_cast<double>(bits);
    }
    case Cell::Type::Text: return std::string(in.text());
    }
    in.markBroken();
    return {};
}

} // namespace

ColumnMask columnsAbove(ClockView clock, std::span<const std::uint64_t> from, std::size_t columns) {
    const auto above = [&](Dot dot) { return dot.replica < from.size() && dot.tx > from[dot.replica]; };
    const ColumnMask all = columns >= kMostColumns ? ~ColumnMask{0} : (ColumnMask{1} << columns) - 1;
    ColumnMask named = 0;
    ColumnMask sent = 0;
    for (std::size_t i = 1; i < clock.size(); ++i) {
        named |= clock[i].columns;
        if (above(clock[i].dot)) sent |= clock[i].columns;
    }
    if (above(clock[0].dot)) sent |= ~named;
    return sent & all;
}

std::string encodeManifest(const BundleManifest& manifest) {
    std::string out = blockOf(BlockKind::Manifest);
    appendSigned(out, manifest.schema);
    appendSigned(out, manifest.oldestReader);
    appendVarint(out, manifest.sender);
    appendVarint(out, manifest.replicas.size());
    for (const BundleReplica& replica : manifest.replicas) {
        out += replica.uuid;
        appendVarint(out, replica.have);
        appendVarint(out, replica.from);
        appendText(out, replica.site);
        appendText(out, replica.label);
    }
    appendVarint(out, manifest.tables.size());
    for (const BundleTable& table : manifest.tables) {
        appendText(out, table.name);
        appendVarint(out, table.columns.size());
        for (const std::string& column : table.columns) appendText(out, column);
    }
    return out;
}

std::optional<BundleManifest> decodeManifest(std::string_view block) {
    if (kindOf(block) != BlockKind::Manifest) return std::nullopt;
    WireReader in(block.substr(1));
    BundleManifest manifest;
    manifest.schema = in.signedInteger();
    manifest.oldestReader = in.signedInteger();
    manifest.sender = static_cast<std::uint32_t>(in.varint());
    manifest.replicas.resize(in.count(kUuidBytes));
    for (BundleReplica& replica : manifest.replicas) {
        replica.uuid = in.bytes(kUuidBytes);
        replica.have = in.varint();
        replica.from = in.varint();
        replica.site = in.text();
        replica.label = in.text();
        if (replica.from > replica.have) in.markBroken();
    }
    manifest.tables.resize(in.count());
    for (BundleTable& table : manifest.tables) {
        table.name = in.text();
        table.columns.resize(in.count());
        if (table.columns.size() > kMostColumns) in.markBroken();
        for (std::string& column : table.columns) column = in.text();
    }
    if (in.broken() || !in.atEnd() || manifest.sender >= manifest.replicas.size()) return std::nullopt;
    return manifest;
}

std::string encodeTransactions(std::span<const BundleTx> transactions) {
    Words words;
    std::string body;
    std::uint64_t tx = 0;
    std::int64_t hybrid = 0;
    std::int64_t at = 0;
    for (const BundleTx& t : transactions) {
        appendVarint(body, t.dot.replica);
        appendSigned(body, static_cast<std::int64_t>(t.dot.tx - tx));
        appendSigned(body, t.hybrid - hybrid);
        appendSigned(body, t.at - at);
        appendVarint(body, words.placeOf(t.operatorName));
        appendVarint(body, words.placeOf(t.action));
        tx = t.dot.tx;
        hybrid = t.hybrid;
        at = t.at;
    }
    std::string out = blockOf(BlockKind::Transactions);
    words.append(out);
    appendVarint(out, transactions.size());
    return out + body;
}

std::optional<std::vector<BundleTx>> decodeTransactions(std::string_view block) {
    if (kindOf(block) != BlockKind::Transactions) return std::nullopt;
    WireReader in(block.substr(1));
    const std::vector<std::string> words = readWords(in);
    const auto word = [&] {
        const std::uint64_t place = in.varint();
        if (place < words.size()) return words[static_cast<std::size_t>(place)];
        in.markBroken();
        return std::string();
    };
    std::vector<BundleTx> transactions(in.count(6));
    std::uint64_t tx = 0;
    std::uint64_t hybrid = 0;
    std::uint64_t at = 0;
    for (BundleTx& t : transactions) {
        t.dot.replica = static_cast<std::uint32_t>(in.varint());
        t.dot.tx = tx += static_cast<std::uint64_t>(in.signedInteger());
        t.hybrid = static_cast<std::int64_t>(hybrid += static_cast<std::uint64_t>(in.signedInteger()));
        t.at = static_cast<std::int64_t>(at += static_cast<std::uint64_t>(in.signedInteger()));
        t.operatorName = word();
        t.action = word();
    }
    if (in.broken() || !in.atEnd()) return std::nullopt;
    return transactions;
}

std::string encodeSiblings(std::span<const BundleSibling> siblings) {
    std::string out = blockOf(BlockKind::Siblings);
    appendVarint(out, siblings.size());
    for (const BundleSibling& s : siblings) {
        appendVarint(out, s.table);
        appendSigned(out, s.row);
        appendVarint(out, s.column);
        appendVarint(out, s.dot.replica);
        appendVarint(out, s.dot.tx);
        appendValue(out, s.value);
    }
    return out;
}

std::optional<std::vector<BundleSibling>> decodeSiblings(std::string_view block) {
    if (kindOf(block) != BlockKind::Siblings) return std::nullopt;
    WireReader in(block.substr(1));
    std::vector<BundleSibling> siblings(in.count(6));
    for (BundleSibling& s : siblings) {
        s.table = static_cast<std::uint32_t>(in.varint());
        s.row = in.signedInteger();
        s.column = static_cast<std::uint32_t>(in.varint());
        s.dot.replica = static_cast<std::uint32_t>(in.varint());
        s.dot.tx = in.varint();
        s.value = readValue(in);
    }
    if (in.broken() || !in.atEnd()) return std::nullopt;
    return siblings;
}

std::string encodeFile(const std::string& sha256, std::string_view bytes) {
    std::string out = blockOf(BlockKind::File);
    out.reserve(1 + kSha256Bytes + bytes.size());
    out += bytesOfHex(sha256);
    out += bytes;
    return out;
}

std::optional<BundleFile> decodeFile(std::string_view block) {
    if (kindOf(block) != BlockKind::File || block.size() < 1 + kSha256Bytes) return std::nullopt;
    return BundleFile{hexOf(block.substr(1, kSha256Bytes)), block.substr(1 + kSha256Bytes)};
}

std::string encodeEnd(const BundleCounts& counts) {
    std::string out = blockOf(BlockKind::End);
    appendVarint(out, counts.transactions);
    appendVarint(out, counts.siblings);
    appendVarint(out, counts.rows);
    if (counts.files > 0) appendVarint(out, counts.files);
    return out;
}

std::optional<BundleCounts> decodeEnd(std::string_view block) {
    if (kindOf(block) != BlockKind::End) return std::nullopt;
    WireReader in(block.substr(1));
    BundleCounts counts{in.varint(), in.varint(), in.varint(), 0};
    if (!in.broken() && !in.atEnd()) counts.files = in.varint();
    if (in.broken() || !in.atEnd()) return std::nullopt;
    return counts;
}

std::optional<BlockKind> kindOf(std::string_view block) {
    if (block.empty()) return std::nullopt;
    switch (static_cast<BlockKind>(block[0])) {
    case BlockKind::Manifest:
    case BlockKind::Transactions:
    case BlockKind::Siblings:
    case BlockKind::Rows:
    case BlockKind::KeyedRows:
    case BlockKind::File:
    case BlockKind::End: return static_cast<BlockKind>(block[0]);
    }
    return std::nullopt;
}

std::string frameHead(std::size_t bytes) {
    std::string out;
    appendVarint(out, bytes);
    return out;
}

std::string framed(std::string_view block) { return frameHead(block.size()).append(block); }

Result<std::string_view> BlockReader::take(std::size_t bytes) {
    m_block.clear();
    while (m_block.size() < bytes) {
        auto part = m_source(bytes - m_block.size());
        if (!part) return std::move(part).error();
        if (part->empty()) break;
        m_block.append(*part);
    }
    return std::string_view(m_block);
}

Result<std::string_view> BlockReader::next() {
    std::uint64_t length = 0;
    for (unsigned shift = 0;; shift += 7) {
        auto byte = take(1);
        if (!byte) return byte;
        if (byte->empty() && shift == 0) return std::string_view{};
        if (byte->empty() || shift > 28) return fail(ErrorCode::BundleBroken);
        length |= std::uint64_t{static_cast<unsigned char>((*byte)[0]) & 0x7FU} << shift;
        if (static_cast<unsigned char>((*byte)[0]) < 0x80) break;
    }
    if (length == 0 || length > kMostBytesOfBlock) return fail(ErrorCode::BundleBroken);
    auto block = take(static_cast<std::size_t>(length));
    if (block && block->size() != length) return fail(ErrorCode::BundleBroken);
    return block;
}

} // namespace preceptor
