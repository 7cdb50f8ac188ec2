// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tabular/csv_reader.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <map>
#include <tuple>

namespace preceptor {

namespace {

constexpr std::array kSeparators{',', ';', '\t', '|'};

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

bool isBreak(char c) { return c == '\n' || c == '\r'; }

// Reads one buffer in place: quoted cells with doubled quotes are shortened where they stand.
class Parser {
public:
    Parser(char* data, std::size_t size, char separator, const CsvLimits& limits, CsvTable& out)
        : m_at(data), m_end(data + size), m_separator(separator), m_limits(limits), m_out(out) {
        for (const char c : {separator, '\n', '\r'}) m_stop[static_cast<unsigned char>(c)] = true;
    }

    // Behind a sep= line, which is row 1.
    void skipFirstLine() {
        m_row = 1;
        while (m_at < m_end && !isBreak(*m_at)) ++m_at;
        takeBreak();
    }

    // 0, or the row that breaks the file.
    std::uint32_t run() {
        while (m_at < m_end)
            if (!readRecord()) return m_row;
        return 0;
    }
    bool isTooLong() const { return m_tooLong; } // why run() stopped; else a quote never closes

private:
    bool readRecord() {
        ++m_row;
        skipMark();
        do {
            if (!readCell()) return false;
        } while (takeSeparator());
        takeBreak();
        if (isBlankRow(m_out.sheet.pending())) {
            m_out.sheet.dropRow();
            ++m_out.blankRows;
        } else {
            m_out.sheet.endRow(m_row);
        }
        return true;
    }

    // Where files were put one behind the other, marks stand before a quote or a repeated heading.
    void skipMark() {
        while (std::string_view(m_at, static_cast<std::size_t>(m_end - m_at)).starts_with(kByteOrderMark))
            m_at += kByteOrderMark.size();
    }

    bool readCell() {
        const char* start = m_at;
        char* quote = m_at;
        while (quote < m_end && *quote == ' ') ++quote;
        const bool quoted = quote < m_end && *quote == '"';
        if (quoted) {
            m_at = quote + 1;
            start = m_at;
        }
        const char* end = quoted ? readQuoted() : readPlain();
        if (end == nullptr) return false;
        const auto size = static_cast<std::size_t>(end - start);
        m_tooLong = size > m_limits.cellBytes || m_out.sheet.pendingCells() >= m_limits.rowCells;
        if (m_tooLong) return false;
        m_out.sheet.add(SheetCell({start, size}));
        return true;
    }

    const char* readPlain() {
        while (m_at < m_end && !m_stop[static_cast<unsigned char>(*m_at)]) ++m_at;
        return m_at;
    }

    // Behind the opening quote; returns the end of the content, or null if no quote closes it.
    const char* readQuoted() {
        char* out = m_at;
        for (;;) {
            auto* quote = static_cast<char*>(std::memchr(m_at, '"', static_cast<std::size_t>(m_end - m_at)));
            if (quote == nullptr) return nullptr;
            out = moveDown(out, quote);
            m_at = quote + 1;
            if (m_at == m_end || *m_at != '"') break;
            *out++ = '"';
            ++m_at;
        }
        return readBehindQuote(out);
    }

    const char* readBehindQuote(char* out) {
        char* tail = m_at;
        readPlain();
        char* tailEnd = m_at;
        while (tailEnd > tail && tailEnd[-1] == ' ') --tailEnd;
        if (tailEnd == tail) return out;
        m_out.warnings.push_back({ReadWarningCode::TextAfterQuote, m_row});
        m_at = tailEnd;
        out = moveDown(out, tail, tailEnd);
        readPlain();
        return out;
    }

    char* moveDown(char* out, const char* to) { return moveDown(out, m_at, to); }
    static char* moveDown(char* out, const char* from, const char* to) {
        const auto size = static_cast<std::size_t>(to - from);
        if (out != from) std::memmove(out, from, size);
        return out + size;
    }

    bool takeSeparator() {
        if (m_at == m_end || *m_at != m_separator) return false;
        ++m_at;
        return true;
    }

    void takeBreak() {
        if (m_at == m_end) return;
        const char first = *m_at++;
        if (first == '\r' && m_at < m_end && *m_at == '\n') ++m_at;
    }

    std::array<bool, 256> m_stop{};
    char* m_at;
    char* m_end;
    char m_separator;
    const CsvLimits& m_limits;
    CsvTable& m_out;
    std::uint32_t m_row = 0;
    bool m_tooLong = false;
};

// Excel's own note in the first line: sep=; (the quotes are there when another program saved it).
std::optional<char> separatorNote(std::string_view text) {
    std::string_view line = text.substr(0, text.find_first_of("\r\n"));
    if (line.size() >= 2 && line.front() == '"' && line.back() == '"') line = line.substr(1, line.size() - 2);
    if (line.size() != 5 || (line[0] | 0x20) != 's' || (line[1] | 0x20) != 'e' || (line[2] | 0x20) != 'p' ||
        line[3] != '=' || line[4] == '"')
        return std::nullopt;
    return line[4];
}

// The beginning of the text, cut behind a line end.
std::string probeOf(std::string_view text) {
    if (text.size() <= kJudgedBytes) return std::string(text);
    const auto cut = text.substr(0, kJudgedBytes).find_last_of("\r\n");
    return std::string(text.substr(0, cut == std::string_view::npos ? kJudgedBytes : cut + 1));
}

struct SeparatorScore {
    double sameWidth = 0; // share of rows with the most frequent width, 0 if that is one cell
    int heading = 0;
    std::size_t width = 0;
    double sign = 0; // a tab hardly ever stands inside a cell, unless it makes fewer columns than another
    double total() const { return sameWidth + sign + 0.1 * heading; }
};

SeparatorScore scoreOf(const Sheet& sheet, const CsvOptions& options) {
    std::map<std::size_t, std::size_t> widths;
    for (std::size_t i = 0; i < sheet.rowCount(); ++i) ++widths[sheet.row(i).size()];
    SeparatorScore score;
    std::size_t most = 0;
    for (const auto& [width, rows] : widths)
        if (rows >= most) std::tie(most, score.width) = std::tuple(rows, width);
    if (score.width < 2) return score;
    score.sameWidth = static_cast<double>(most) / static_cast<double>(sheet.rowCount());
    const std::size_t rows = std::min<std::size_t>(sheet.rowCount(), 40);
    for (std::size_t i = 0; options.headingScore && i < rows; ++i)
        score.heading = std::max(score.heading, options.headingScore(sheet.row(i)));
    return score;
}

} // namespace

char detectSeparator(std::string_view utf8, const CsvOptions& options) {
    const std::string probe = probeOf(utf8);
    char best = ',';
    SeparatorScore bestScore;
    std::size_t widest = 0; // of the tables that every row fits
    for (const char separator : kSeparators) {
        CsvTable table;
        std::string copy = probe;
        char* data = table.sheet.adopt(std::move(copy));
        Parser(data, probe.size(), separator, options.limits, table).run();
        SeparatorScore score = scoreOf(table.sheet, options);
        if (separator == '\t' && score.width > 1 && score.width >= widest) score.sign = 0.3;
        if (score.sameWidth > 1 - 1e-9) widest = std::max(widest, score.width);
        const bool better = score.total() > bestScore.total() + 1e-9;
        const bool tie = score.total() > bestScore.total() - 1e-9 && score.width > bestScore.width;
        if (better || tie) {
            best = separator;
            bestScore = score;
        }
    }
    return best;
}

Result<CsvTable> readCsv(std::string utf8, const CsvOptions& options) {
    if (utf8.size() > options.limits.fileBytes)
        return fail(ErrorCode::FileTooLarge, {options.name, std::to_string(options.limits.fileBytes >> 20U)});
    const auto note = separatorNote(utf8);
    CsvTable table;
    if (options.separator)
        table.separator = *options.separator;
    else
        table.separator = note ? *note : detectSeparator(utf8, options);
    const std::size_t size = utf8.size();
    char* data = table.sheet.adopt(std::move(utf8));
    const auto lines = static_cast<std::size_t>(std::count(data, data + size, '\n')) + 1;
    const auto cells = static_cast<std::size_t>(std::count(data, data + size, table.separator)) + lines;
    if (cells > options.limits.cells) return fail(ErrorCode::FileTooLarge, {options.name, {}, {}});
    table.sheet.reserve(lines, cells);
    Parser parser(data, size, table.separator, options.limits, table);
    if (note) parser.skipFirstLine();
    const std::uint32_t broken = parser.run();
    if (broken != 0)
        return parser.isTooLong() ? fail(ErrorCode::FileTooLarge, {options.name, {}, std::to_string(broken)})
                                  : fail(ErrorCode::FileMalformed, {options.name, std::to_string(broken)});
    return table;
}

} // namespace preceptor
