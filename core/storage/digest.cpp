// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/digest.h"

#include <algorithm>
#include <array>
#include <bit>
#include <sodium.h>

namespace preceptor {

namespace {

constexpr std::size_t kHashBytes = 32;
constexpr std::size_t kBufferBytes = 1 << 16;

// Every value is written with its kind and length, so that no two contents share one text.
class Hasher {
public:
    Hasher() { crypto_generichash_init(&m_state, nullptr, 0, kHashBytes); }

    void text(char kind, std::string_view bytes) {
        m_buffer.push_back(kind);
        number(bytes.size());
        m_buffer.append(bytes);
        if (m_buffer.size() >= kBufferBytes) flush();
    }
    void integer(char kind, std::uint64_t value) {
        m_buffer.push_back(kind);
        number(value);
    }
    void value(const Value& v) {
        if (const auto* i = std::get_if<std::int64_t>(&v)) return integer('i', static_cast<std::uint64_t>(*i));
        if (const auto* r = std::get_if<double>(&v)) return integer('r', std::bit_cast<std::uint64_t>(*r + 0.0));
        if (const auto* t = std::get_if<std::string>(&v)) return text('t', *t);
        m_buffer.push_back('n');
    }
    std::string finish() {
        flush();
        std::array<unsigned char, kHashBytes> hash{};
        crypto_generichash_final(&m_state, hash.data(), hash.size());
        std::string hex(2 * kHashBytes + 1, '\0');
        sodium_bin2hex(hex.data(), hex.size(), hash.data(), hash.size());
        hex.pop_back();
        return hex;
    }

private:
    void number(std::uint64_t value) {
        for (int i = 0; i < 8; ++i) m_buffer.push_back(static_cast<char>(value >> (8 * i)));
    }
    void flush() {
        crypto_generichash_update(&m_state, reinterpret_cast<const unsigned char*>(m_buffer.data()), m_buffer.size());
        m_buffer.clear();
    }
    crypto_generichash_state m_state;
    std::string m_buffer;
};

void addTable(Hasher& hasher, Database& db, const TableInfo& table) {
    std::vector<std::string> columns = table.columns;
    std::erase(columns, "_deleted");
    std::sort(columns.begin(), columns.end());
    std::string sql = "SELECT id";
    hasher.text('T', table.name);
    for (const std::string& column : columns) {
        hasher.text('c', column);
        sql += ", " + column;
    }
    Statement rows = db.prepare(sql + " FROM " + table.name + " WHERE _deleted = 0 ORDER BY id");
    while (rows.step()) {
        hasher.integer('R', static_cast<std::uint64_t>(rows.integer(0)));
        for (int i = 1; i < rows.columnCount(); ++i) hasher.value(rows.value(i));
    }
}

} // namespace

std::string contentDigest(Database& db, const TableCatalogue& catalogue) {
    std::vector<const TableInfo*> tables;
    for (const TableInfo& table : catalogue.tables())
        if (table.name != kAuditTable) tables.push_back(&table);
    std::sort(tables.begin(), tables.end(), [](const auto* a, const auto* b) { return a->name < b->name; });
    Hasher hasher;
    for (const TableInfo* table : tables) addTable(hasher, db, *table);
    return hasher.finish();
}

} // namespace preceptor
