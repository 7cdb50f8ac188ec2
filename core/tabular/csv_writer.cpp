// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tabular/csv_writer.h"

#include "core/tabular/formula_guard.h"

#include <array>

namespace preceptor {

namespace {

constexpr std::size_t kFlushAt = std::size_t{1} << 16U;

// First bytes that can begin a formula or that the guard looks behind: punctuation and the wide forms' lead bytes.
bool mayNeedGuard(std::string_view cell) {
    const auto c = static_cast<unsigned char>(cell.front());
    return c <= '@' ? (c < '0' || c > '9') : c == 0xEF || c == 0xE3 || c == 0xC2;
}

bool needsQuotes(std::string_view cell, char separator) {
    for (const char c : cell)
        if (c == separator || c == '"' || c == '\n' || c == '\r') return true;
    return cell.front() == ' ' || cell.back() == ' ' || cell.starts_with("\xEF\xBB\xBF");
}

} // namespace

CsvWriter::CsvWriter(ByteSink& sink, CsvFormat format) : m_sink(sink), m_format(format) {
    m_buffer.reserve(kFlushAt + 4096);
    if (format.byteOrderMark) m_buffer.append("\xEF\xBB\xBF");
}

void CsvWriter::next() {
    if (m_rowBegun) m_buffer.push_back(m_format.separator);
    m_rowBegun = true;
}

void CsvWriter::raw(std::string_view cell) {
    next();
    m_buffer.append(cell);
}

void CsvWriter::number(std::int64_t value) {
    std::array<char, 24> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
    raw({digits.data(), static_cast<std::size_t>(end - digits.data())});
}

void CsvWriter::text(std::string_view cell) {
    next();
    if (cell.empty()) return;
    const bool guard = m_format.guardFormulas && mayNeedGuard(cell) && needsFormulaGuard(cell);
    if (!needsQuotes(cell, m_format.separator)) {
        if (guard) m_buffer.push_back('\'');
        m_buffer.append(cell);
        return;
    }
    m_buffer.append(guard ? "\"'" : "\"");
    for (const char c : cell) {
        if (c == '"') m_buffer.push_back('"');
        m_buffer.push_back(c);
    }
    m_buffer.push_back('"');
}

void CsvWriter::endRow() {
    m_buffer.append(m_format.lineEnd);
    m_rowBegun = false;
    if (m_buffer.size() >= kFlushAt) flush();
}

void CsvWriter::flush() {
    m_good = m_sink.write(m_buffer) && m_good;
    m_buffer.clear();
}

bool CsvWriter::finish() {
    flush();
    return m_good;
}

} // namespace preceptor
