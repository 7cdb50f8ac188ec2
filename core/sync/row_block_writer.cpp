// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/row_block_writer.h"

#include "core/sync/bundle_content.h"
#include "core/sync/content_hash.h"
#include "core/sync/wire.h"

#include <bit>
#include <map>

namespace preceptor {

namespace {

void appendReal(std::string& out, double value) {
    const auto bits = std::bit_cast<std::uint64_t>(value);
    for (int i = 0; i < 8; ++i) out.push_back(static_cast<char>(bits >> (8 * i)));
}

// Plain or as differences, whichever is shorter; the first byte says which.
void appendIntegers(std::string& out, const std::vector<std::int64_t>& integers) {
    std::string plain(1, '\0');
    std::string differences(1, '\1');
    std::uint64_t previous = 0;
    for (const std::int64_t value : integers) {
        appendSigned(plain, value);
        appendSigned(differences, static_cast<std::int64_t>(static_cast<std::uint64_t>(value) - previous));
        previous = static_cast<std::uint64_t>(value);
    }
    appendText(out, differences.size() < plain.size() ? differences : plain);
}

// Texts of the digits 0-9a-f alone, an even number each: hashes and identities.
bool isHexadecimal(std::string_view texts, std::string_view lengths) {
    if (texts.empty() || texts.find_first_not_of("0123456789abcdef") != std::string_view::npos) return false;
    for (WireReader in(lengths); !in.atEnd();)
        if (in.varint() % 2 != 0) return false;
    return true;
}

} // namespace

void RowBlockWriter::begin(std::int64_t id, const RowClock& clock) {
    m_ids.push_back(id);
    m_groups.insert(m_groups.end(), clock.begin(), clock.end());
    m_groupsOfRow.push_back(static_cast<std::uint32_t>(clock.size()));
    m_bytes += 4;
}

void RowBlockWriter::value(unsigned column, const Cell& cell) {
    Column& to = m_columns[column];
    to.types.push_back(static_cast<char>(cell.type()));
    switch (cell.type()) {
    case Cell::Type::Null: break;
    case Cell::Type::Integer: to.integers.push_back(cell.integer()); break;
    case Cell::Type::Real: appendReal(to.reals, cell.real()); break;
    case Cell::Type::Text:
        appendVarint(to.lengths, cell.text().size());
        to.texts.append(cell.text());
        m_bytes += cell.text().size();
        break;
    }
    m_bytes += 2;
}

// The dots that occur, once each; then for each row how many groups, which dots and which masks, as three lists.
void RowBlockWriter::appendClocks(std::string& out) const {
    std::map<std::pair<std::uint32_t, std::uint64_t>, std::int64_t> places;
    for (const ClockGroup& group : m_groups) places[{group.dot.replica, group.dot.tx}] = 0;
    appendVarint(out, places.size());
    std::int64_t place = 0;
    std::uint64_t previous = 0;
    for (auto& [dot, at] : places) {
        at = place++;
        appendVarint(out, dot.first);
        appendSigned(out, static_cast<std::int64_t>(dot.second - previous));
        previous = dot.second;
    }
    std::string counts;
    std::string dots;
    std::string masks;
    std::int64_t last = 0;
    auto group = m_groups.begin();
    for (const std::uint32_t count : m_groupsOfRow) {
        appendVarint(counts, count);
        for (std::uint32_t i = 0; i < count; ++i, ++group) {
            const std::int64_t at = places.at({group->dot.replica, group->dot.tx});
            appendSigned(dots, at - last);
            last = at;
            if (i > 0) appendVarint(masks, group->columns);
        }
    }
    appendText(out, counts);
    appendText(out, dots);
    appendText(out, masks);
}

void RowBlockWriter::append(std::string& out, const Column& column) {
    const bool alike = column.types.find_first_not_of(column.types[0]) == std::string::npos;
    const bool hexadecimal = alike && isHexadecimal(column.texts, column.lengths);
    const std::string_view types = alike ? std::string_view(column.types).substr(0, 1) : column.types;
    appendText(out, hexadecimal ? kHexadecimalTexts : types);
    appendIntegers(out, column.integers);
    appendText(out, column.reals);
    appendText(out, column.lengths);
    if (hexadecimal)
        appendText(out, bytesOfHex(column.texts));
    else
        appendText(out, column.texts);
}

void RowBlockWriter::appendIds(std::string& out) const {
    appendVarint(out, m_ids.size());
    std::uint64_t previous = 0;
    for (const std::int64_t id : m_ids) {
        appendSigned(out, static_cast<std::int64_t>(static_cast<std::uint64_t>(id) - previous));
        previous = static_cast<std::uint64_t>(id);
    }
}

std::string RowBlockWriter::finish() {
    std::string out(1, static_cast<char>(m_key.empty() ? BlockKind::Rows : BlockKind::KeyedRows));
    appendVarint(out, m_table);
    if (m_key.empty()) {
        appendIds(out);
    } else {
        appendVarint(out, m_key.size());
        for (const unsigned column : m_key) appendVarint(out, column);
        appendVarint(out, m_ids.size());
    }
    appendClocks(out);
    if (m_key.empty()) appendVarint(out, 0); // format 2 withheld columns of rows here
    for (const Column& column : m_columns) {
        appendVarint(out, column.types.empty() ? 0 : 1);
        if (!column.types.empty()) append(out, column);
    }
    *this = RowBlockWriter(m_table, m_columns.size(), std::move(m_key));
    return out;
}

} // namespace preceptor
