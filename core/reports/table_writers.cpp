// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/table_writers.h"

#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>

namespace preceptor {

namespace {

// Passes bytes on and counts the records in them as a reader would, apart from who wrote them.
class RecordCounter final : public ByteSink {
public:
    RecordCounter(ByteSink& next, bool quotes) : m_next(next), m_quotes(quotes) {}
    bool write(std::string_view bytes) override {
        for (const char c : bytes) {
            if (c == '"' && m_quotes) m_inside = !m_inside;
            if (c == '\n' && !m_inside) ++m_records;
        }
        return m_next.write(bytes);
    }
    std::int64_t records() const { return m_records; }

private:
    ByteSink& m_next;
    bool m_quotes;
    bool m_inside = false;
    std::int64_t m_records = 0;
};

// The shortest text that reads back as the same number; 15 digits are what a spreadsheet keeps.
class RealText {
public:
    explicit RealText(double value) : m_end(std::to_chars(m_text, m_text + sizeof m_text, value).ptr) {}
    std::string_view view() const { return {m_text, static_cast<std::size_t>(m_end - m_text)}; }

private:
    char m_text[32] = {};
    const char* m_end;
};

bool isDay(const Column& column, const Cell& cell) {
    return column.kind == ColumnKind::Date && cell.type() == Cell::Type::Text && Date::parse(cell.text()).has_value();
}

class CsvRows {
public:
    CsvRows(CsvWriter& csv, std::span<const Column> columns, const ReportWords& words)
        : m_csv(csv), m_columns(columns), m_words(words) {}

    void headings() {
        for (std::size_t i = 0; i < m_columns.size(); ++i)
            m_csv.text(m_words.headings.empty() ? m_columns[i].code : std::string_view(m_words.headings[i]));
        m_csv.endRow();
        if (m_words.secondHeadings.empty()) return;
        for (const std::string& heading : m_words.secondHeadings) m_csv.text(heading);
        m_csv.endRow();
    }
    void row(std::span<const Cell> cells) {
        for (std::size_t i = 0; i < cells.size(); ++i) cell(m_columns[i], cells[i]);
        m_csv.endRow();
    }

private:
    void cell(const Column& column, const Cell& cell) {
        switch (cell.type()) {
        case Cell::Type::Null: m_csv.blank(); break;
        case Cell::Type::Integer: m_csv.number(cell.integer()); break;
        case Cell::Type::Real: m_csv.raw(RealText(cell.real()).view()); break;
        case Cell::Type::Text: text(column, cell); break;
        }
    }
    void text(const Column& column, const Cell& cell) {
        if (isDay(column, cell))
            m_csv.raw(cell.text());
        else if (column.kind == ColumnKind::Code && m_words.label)
            m_csv.text(m_words.label(column, cell.text()));
        else
            m_csv.text(cell.text());
    }

    CsvWriter& m_csv;
    std::span<const Column> m_columns;
    const ReportWords& m_words;
};

int decimalsOf(double value) { return value == std::floor(value) ? 0 : 1; }

class WorkbookRows {
public:
    WorkbookRows(XlsxRows& sheet, std::span<const Column> columns, const ReportWords& words)
        : m_sheet(sheet), m_columns(columns), m_words(words) {}

    void row(std::span<const Cell> cells) {
        for (std::size_t i = 0; i < cells.size(); ++i) cell(m_columns[i], cells[i]);
        m_sheet.endRow();
    }

private:
    void cell(const Column& column, const Cell& cell) {
        switch (cell.type()) {
        case Cell::Type::Null: m_sheet.blank(); break;
        case Cell::Type::Integer:
            if (column.kind == ColumnKind::Id)
                m_sheet.text(std::to_string(cell.integer())); // more digits than a spreadsheet's number holds
            else
                number(column, static_cast<double>(cell.integer()));
            break;
        case Cell::Type::Real: number(column, cell.real()); break;
        case Cell::Type::Text: text(column, cell); break;
        }
    }
    void number(const Column& column, double value) {
        if (column.kind == ColumnKind::Percent)
            m_sheet.percent(value / 100.0);
        else
            m_sheet.number(value, decimalsOf(value));
    }
    void text(const Column& column, const Cell& cell) {
        if (isDay(column, cell))
            m_sheet.date(*Date::parse(cell.text()));
        else if (column.kind == ColumnKind::Code && m_words.label)
            m_sheet.text(m_words.label(column, cell.text()));
        else
            m_sheet.text(cell.text());
    }

    XlsxRows& m_sheet;
    std::span<const Column> m_columns;
    const ReportWords& m_words;
};

std::string jsonOf(const Cell& cell) {
    using nlohmann::json;
    switch (cell.type()) {
    case Cell::Type::Null: break;
    case Cell::Type::Integer: return std::to_string(cell.integer());
    case Cell::Type::Real: return std::string(RealText(cell.real()).view());
    case Cell::Type::Text: return json(cell.text()).dump(-1, ' ', false, json::error_handler_t::replace);
    }
    return "null";
}

std::string jsonRow(std::span<const Column> columns, std::span<const Cell> cells) {
    std::string line = "{";
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (i > 0) line += ", ";
        line.append("\"").append(columns[i].code).append("\": ").append(jsonOf(cells[i]));
    }
    return line + "}";
}

Result<std::int64_t> verified(std::int64_t sent, std::int64_t found) {
    if (sent != found) return fail(ErrorCode::WriteVerifyFailed);
    return sent;
}

} // namespace

Result<std::int64_t> writeCsv(ByteSink& sink, std::span<const Column> columns, const ReportWords& words,
                              const CsvFormat& format, const RowSource& rows) {
    RecordCounter counter(sink, true);
    CsvWriter csv(counter, format);
    CsvRows lines(csv, columns, words);
    lines.headings();
    std::int64_t sent = 0;
    const Status read = rows([&](std::span<const Cell> cells) {
        lines.row(cells);
        ++sent;
        return true;
    });
    if (!read) return read.error();
    csv.finish(); // what could not be written is told by the file
    return verified(sent, counter.records() - (words.secondHeadings.empty() ? 1 : 2));
}

Result<std::int64_t> writeJson(ByteSink& sink, std::span<const Column> columns, const RowSource& rows) {
    RecordCounter counter(sink, false);
    std::int64_t sent = 0;
    counter.write("[");
    const Status read = rows([&](std::span<const Cell> cells) {
        counter.write((sent == 0 ? "\n" : ",\n") + jsonRow(columns, cells));
        ++sent;
        return true;
    });
    if (!read) return read.error();
    counter.write("\n]\n");
    return verified(sent, counter.records() - 2);
}

XlsxLayout workbookLayout(std::span<const Column> columns, const ReportWords& words) {
    XlsxLayout layout{words.sheetName, {}, words.secondHeadings};
    for (std::size_t i = 0; i < columns.size(); ++i)
        layout.columns.push_back({words.headings.empty() ? std::string(columns[i].code) : words.headings[i]});
    return layout;
}

Status fillWorkbook(XlsxRows& sheet, std::span<const Column> columns, const ReportWords& words, const RowSource& rows) {
    WorkbookRows lines(sheet, columns, words);
    return rows([&](std::span<const Cell> cells) {
        lines.row(cells);
        return true;
    });
}

} // namespace preceptor
