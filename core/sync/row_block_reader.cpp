// SPDX-License-Identifier: GPL-3.0-or-later
// The other side of row_block_writer. Nothing a block says is believed before it is held against what is there.
#include "core/sync/bundle_content.h"
#include "core/sync/content_hash.h"
#include "core/sync/natural_id.h"
#include "core/sync/wire.h"

#include <bit>
#include <numeric>

namespace preceptor {

namespace {

constexpr std::size_t kMostBlockColumns = 64;
constexpr std::string_view kTextsAlone = "\3";
static_assert(kTextsAlone[0] == static_cast<char>(Cell::Type::Text));

double realOf(std::string_view bytes) {
    std::uint64_t bits = 0;
    for (std::size_t i = 0; i < 8; ++i) bits |= std::uint64_t{static_cast<unsigned char>(bytes[i])} << (8 * i);
    return std::bit_cast<double>(bits);
}

// One column's values in turn.
class ColumnReader {
public:
    ColumnReader(WireReader& in, std::deque<std::string>& spelled) {
        if (in.varint() == 0) return;
        m_types = in.text();
        m_integers = WireReader(in.text());
        m_difference = m_integers.bytes(1) == std::string_view("\1", 1);
        m_reals = WireReader(in.text());
        m_lengths = WireReader(in.text());
        std::string_view texts = in.text();
        if (m_types == kHexadecimalTexts) {
            m_types = kTextsAlone;
            texts = spelled.emplace_back(hexOf(texts));
        }
        m_texts = WireReader(texts);
    }
    Cell next() {
        if (m_next >= m_types.size()) return broken();
        const auto type = static_cast<Cell::Type>(m_types[m_next]);
        if (m_types.size() > 1) ++m_next; // one type alone: all are of it
        switch (type) {
        case Cell::Type::Null: return {};
        case Cell::Type::Integer: return integer();
        case Cell::Type::Real: {
            const std::string_view bytes = m_reals.bytes(8);
            return bytes.size() == 8 ? Cell(realOf(bytes)) : broken();
        }
        case Cell::Type::Text: return Cell(m_texts.bytes(m_lengths.varint()));
        }
        return broken();
    }
    bool isBroken() const {
        return m_broken || m_integers.broken() || m_reals.broken() || m_lengths.broken() || m_texts.broken();
    }

private:
    Cell broken() {
        m_broken = true;
        return {};
    }
    Cell integer() {
        const std::int64_t value = m_integers.signedInteger();
        if (!m_difference) return value;
        m_previous += static_cast<std::uint64_t>(value);
        return static_cast<std::int64_t>(m_previous);
    }

    std::string_view m_types;
    std::size_t m_next = 0;
    WireReader m_integers{{}};
    WireReader m_reals{{}};
    WireReader m_lengths{{}};
    WireReader m_texts{{}};
    std::uint64_t m_previous = 0;
    bool m_difference = false;
    bool m_broken = false;
};

std::vector<Dot> readDots(WireReader& in, std::size_t replicas) {
    std::vector<Dot> dots(in.count(2));
    std::uint64_t previous = 0;
    for (Dot& dot : dots) {
        dot.replica = static_cast<std::uint32_t>(in.varint());
        previous += static_cast<std::uint64_t>(in.signedInteger());
        dot.tx = previous;
        if (dot.replica >= replicas) in.markBroken();
    }
    return dots;
}

void readClocks(WireReader& in, RowBlock& block, std::size_t replicas) {
    const std::vector<Dot> dots = readDots(in, replicas);
    WireReader counts(in.text());
    WireReader places(in.text());
    WireReader masks(in.text());
    block.groups.reserve(block.ids.size());
    block.clockStarts.reserve(block.ids.size() + 1);
    std::int64_t at = 0;
    for (std::size_t row = 0; row < block.ids.size(); ++row) {
        block.clockStarts.push_back(block.groups.size());
        const std::uint64_t groups = counts.varint();
        if (groups == 0 || groups > kMostBlockColumns + 1) in.markBroken();
        for (std::uint64_t i = 0; i < groups && !in.broken(); ++i) {
            at += places.signedInteger();
            if (at < 0 || static_cast<std::size_t>(at) >= dots.size() || places.broken()) {
                in.markBroken();
                break;
            }
            block.groups.push_back({dots[static_cast<std::size_t>(at)], i > 0 ? masks.varint() : 0});
        }
    }
    block.clockStarts.push_back(block.groups.size());
    if (counts.broken() || places.broken() || masks.broken()) in.markBroken();
}

std::vector<std::int64_t> readIds(WireReader& in) {
    std::vector<std::int64_t> ids(in.count());
    std::uint64_t previous = 0;
    for (std::size_t i = 0; i < ids.size(); ++i) {
        previous += static_cast<std::uint64_t>(in.signedInteger());
        ids[i] = static_cast<std::int64_t>(previous);
        if (ids[i] < 0 || (i > 0 && ids[i] <= ids[i - 1])) in.markBroken();
    }
    return ids;
}

// The columns that ids follow from.
std::vector<std::uint64_t> readKey(WireReader& in, std::size_t columns) {
    std::vector<std::uint64_t> key(in.count());
    for (std::uint64_t& column : key) {
        column = in.varint();
        if (column >= columns) in.markBroken();
    }
    if (key.empty()) in.markBroken();
    return key;
}

// False unless every row brings its whole key and the ids ascend.
bool makeIds(RowBlock& block, std::string_view table, const std::vector<std::uint64_t>& key) {
    std::vector<Cell> cells(key.size());
    const Cell* values = block.values.data();
    for (std::size_t row = 0; row < block.ids.size(); ++row) {
        for (std::size_t i = 0; i < key.size(); ++i) {
            if ((block.sent[row] >> key[i] & 1U) == 0) return false;
            cells[i] = values[std::popcount(block.sent[row] & ((ColumnMask{1} << key[i]) - 1))];
            if (cells[i].type() != Cell::Type::Integer && cells[i].type() != Cell::Type::Text) return false;
        }
        block.ids[row] = naturalId(table, cells);
        if (row > 0 && block.ids[row] <= block.ids[row - 1]) return false;
        values += std::popcount(block.sent[row]);
    }
    return true;
}

void readWithheld(WireReader& in, RowBlock& block) {
    const std::size_t n = in.count(2);
    for (std::size_t i = 0; i < n; ++i) {
        const std::uint64_t row = in.varint();
        const ColumnMask mask = in.varint();
        if (row >= block.sent.size()) return in.markBroken();
        block.sent[static_cast<std::size_t>(row)] &= ~mask;
    }
}

} // namespace

std::optional<RowBlock> decodeRows(std::string_view bytes, const BundleManifest& manifest,
                                   std::span<const std::uint64_t> from) {
    const auto kind = kindOf(bytes);
    const bool keyed = kind == BlockKind::KeyedRows;
    if (kind != BlockKind::Rows && !keyed) return std::nullopt;
    WireReader in(bytes.substr(1));
    RowBlock block;
    block.table = static_cast<std::uint32_t>(in.varint());
    if (block.table >= manifest.tables.size()) return std::nullopt;
    const std::size_t columns = manifest.tables[block.table].columns.size();
    std::vector<std::uint64_t> key;
    if (keyed) {
        key = readKey(in, columns);
        block.ids.resize(in.count());
    } else {
        block.ids = readIds(in);
    }
    if (in.broken() || block.ids.size() > kMostRowsOfBlock) return std::nullopt;
    readClocks(in, block, manifest.replicas.size());
    if (in.broken()) return std::nullopt;
    block.sent.reserve(block.ids.size());
    for (std::size_t row = 0; row < block.ids.size(); ++row)
        block.sent.push_back(columnsAbove(block.clock(row), from, columns));
    if (!keyed) readWithheld(in, block);
    std::vector<ColumnReader> readers;
    for (std::size_t i = 0; i < columns; ++i) readers.emplace_back(in, block.spelled);
    if (in.broken() || !in.atEnd()) return std::nullopt;
    const auto add = [](std::size_t sum, ColumnMask sent) {
        return sum + static_cast<std::size_t>(std::popcount(sent));
    };
    block.values.reserve(std::accumulate(block.sent.begin(), block.sent.end(), std::size_t{0}, add));
    for (const ColumnMask sent : block.sent)
        for (ColumnMask rest = sent; rest != 0; rest &= rest - 1)
            block.values.push_back(readers[static_cast<std::size_t>(std::countr_zero(rest))].next());
    for (const ColumnReader& reader : readers)
        if (reader.isBroken()) return std::nullopt;
    if (keyed && !makeIds(block, manifest.tables[block.table].name, key)) return std::nullopt;
    return block;
}

} // namespace preceptor
