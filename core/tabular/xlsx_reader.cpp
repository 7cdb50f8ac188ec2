// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tabular/xlsx_reader.h"

#include "core/tabular/xlsx_parts.h"

#include <algorithm>
#include <charconv>
#include <map>

namespace preceptor {

namespace {

std::optional<std::uint32_t> numberIn(std::string_view text) {
    std::uint32_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
    return value;
}

// "BC12" -> 54; nothing if there are no letters or too many.
std::optional<std::size_t> columnOf(std::string_view reference) {
    std::size_t column = 0;
    for (const char c : reference) {
        if (c < 'A' || c > 'Z') break;
        column = column * 26 + static_cast<std::size_t>(c - 'A' + 1);
        if (column > 100'000) return std::nullopt;
    }
    if (column == 0) return std::nullopt;
    return column - 1;
}

// Rows that are one cell in a column.
struct Merged {
    std::size_t column = 0;
    std::uint32_t first = 0; // rows as the file counts them
    std::uint32_t last = 0;
};

// "B10:B11"; nothing for one row, or what cannot be read.
std::optional<Merged> mergedRows(std::string_view reference) {
    const auto colon = reference.find(':');
    if (colon == reference.npos) return std::nullopt;
    const auto rowOf = [](std::string_view cell) {
        cell.remove_prefix(std::min(cell.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ"), cell.size()));
        return numberIn(cell);
    };
    const auto column = columnOf(reference);
    const auto first = rowOf(reference.substr(0, colon));
    const auto last = rowOf(reference.substr(colon + 1));
    if (!column || !first || !last || *last <= *first) return std::nullopt;
    return Merged{*column, *first, *last};
}

struct Book {
    std::vector<std::string_view> strings; // kept in the sheet
    std::vector<NumberMeaning> styles;
    bool date1904 = false;
};

enum class CellType { Number, Shared, Text, Boolean, Error, IsoDate };

CellType typeOf(std::string_view t) {
    if (t == "s") return CellType::Shared;
    if (t == "str" || t == "inlineStr") return CellType::Text;
    if (t == "b") return CellType::Boolean;
    if (t == "e") return CellType::Error;
    return t == "d" ? CellType::IsoDate : CellType::Number;
}

// Fills the table from the events of one sheet part.
class SheetHandler final : public XmlHandler {
public:
    SheetHandler(const Book& book, const XlsxLimits& limits, XlsxTable& table)
        : m_book(book), m_limits(limits), m_table(table) {}

    bool tooLarge() const { return m_tooLarge; }
    std::uint32_t row() const { return m_row; } // the last one read; too large is where reading stops

    void start(std::string_view name, const XmlAttributes& attributes) override {
        if (m_tooLarge) return;
        if (name == "c")
            startCell(attributes);
        else if (name == "row")
            startRow(attributes);
        else if (name == "rPh")
            m_phonetic = true;
        else if (name == "mergeCell")
            addMerged(attributes["ref"]);
        m_collect = m_inCell && (name == "v" || (name == "t" && !m_phonetic));
    }

    void end(std::string_view name) override {
        m_collect = false;
        if (m_tooLarge) return;
        if (name == "rPh") m_phonetic = false;
        if (name == "c") endCell();
        if (name == "row") endRow();
    }

    // They are listed behind the rows.
    void fillMerged() {
        if (m_merged.empty() || m_tooLarge) return;
        std::map<std::uint32_t, std::size_t> rows;
        for (std::size_t row = 0; row < m_table.sheet.rowCount(); ++row)
            rows.emplace(m_table.sheet.rowNumber(row), row);
        for (const Merged& merged : m_merged) {
            const auto first = rows.find(merged.first);
            if (first == rows.end()) continue;
            const SheetCell value = m_table.sheet.at(first->second, merged.column);
            if (value.empty()) continue;
            for (auto row = std::next(first); row != rows.end() && row->first <= merged.last; ++row) {
                m_cells += 1 + (merged.column > m_table.sheet.row(row->second).size() ? merged.column : 0);
                if (m_tooLarge = m_cells > m_limits.cells; m_tooLarge) return;
                if (m_table.sheet.at(row->second, merged.column).empty())
                    m_table.sheet.set(row->second, merged.column, value);
            }
        }
    }

    void text(std::string_view text) override {
        if (m_collect && m_value.size() <= m_limits.cellBytes) m_value.append(text);
    }

private:
    void addMerged(std::string_view reference) {
        const auto merged = mergedRows(reference);
        if (!merged || merged->column >= m_limits.rowCells) return;
        m_tooLarge = ++m_cells > m_limits.cells;
        m_merged.push_back(*merged);
    }

    void startRow(const XmlAttributes& attributes) {
        m_row = numberIn(attributes["r"]).value_or(m_row + 1);
        m_tooLarge = ++m_rows > m_limits.rows;
        m_nextColumn = 0;
    }

    void startCell(const XmlAttributes& attributes) {
        m_inCell = true;
        m_value.clear();
        m_column = columnOf(attributes["r"]).value_or(m_nextColumn);
        m_nextColumn = m_column + 1;
        m_type = typeOf(attributes["t"]);
        m_style = numberIn(attributes["s"]).value_or(0);
    }

    void endCell() {
        m_inCell = false;
        if (m_value.empty()) return;
        m_cells += 1 + (m_column > m_table.sheet.pendingCells() ? m_column - m_table.sheet.pendingCells() : 0);
        m_tooLarge = m_tooLarge || m_column >= m_limits.rowCells || m_cells > m_limits.cells ||
                     m_value.size() > m_limits.cellBytes;
        if (m_tooLarge || m_column < m_table.sheet.pendingCells()) return;
        while (m_table.sheet.pendingCells() < m_column) m_table.sheet.add(SheetCell{});
        const SheetCell cell = cellOf();
        m_textBytes += cell.text().size();
        m_tooLarge = m_textBytes > m_limits.textBytes;
        m_table.sheet.add(cell);
    }

    void endRow() {
        if (isBlankRow(m_table.sheet.pending())) {
            m_table.sheet.dropRow();
            ++m_table.blankRows;
        } else {
            m_table.sheet.endRow(m_row);
        }
    }

    SheetCell cellOf() {
        switch (m_type) {
        case CellType::Shared: return sharedCell();
        case CellType::Text: return kept(xlsx::unescaped(m_value), CellKind::Text);
        case CellType::Boolean: return kept(m_value == "0" ? "FALSE" : "TRUE", CellKind::Boolean);
        case CellType::Error:
            m_table.warnings.push_back({ReadWarningCode::FormulaError, m_row});
            return kept(m_value, CellKind::Error);
        case CellType::IsoDate: return isoCell();
        case CellType::Number: return numberCell();
        }
        return SheetCell{};
    }

    SheetCell sharedCell() const {
        const auto index = numberIn(m_value);
        return index && *index < m_book.strings.size() ? SheetCell(m_book.strings[*index]) : SheetCell{};
    }

    SheetCell isoCell() {
        std::replace(m_value.begin(), m_value.end(), 'T', ' ');
        const bool midnight = m_value.size() > 10 && m_value.find_first_not_of("0:. Z", 10) == std::string::npos;
        return kept(midnight ? std::string_view(m_value).substr(0, 10) : m_value, CellKind::Date);
    }

    SheetCell numberCell() {
        const NumberMeaning meaning = m_style < m_book.styles.size() ? m_book.styles[m_style] : NumberMeaning::Plain;
        const ShownNumber shown = showNumber(m_value, meaning, m_book.date1904);
        return kept(shown.text, shown.kind);
    }

    SheetCell kept(std::string_view text, CellKind kind) { return SheetCell(m_table.sheet.keep(text), kind); }

    const Book& m_book;
    const XlsxLimits& m_limits;
    XlsxTable& m_table;
    std::vector<Merged> m_merged;
    std::string m_value;
    std::uint32_t m_row = 0;
    std::size_t m_column = 0;
    std::size_t m_nextColumn = 0;
    std::size_t m_cells = 0;
    std::size_t m_rows = 0;
    std::size_t m_textBytes = 0;
    std::uint32_t m_style = 0;
    CellType m_type = CellType::Number;
    bool m_inCell = false;
    bool m_collect = false;
    bool m_phonetic = false;
    bool m_tooLarge = false;
};

const xlsx::Relation* byType(const std::vector<xlsx::Relation>& relations, std::string_view type) {
    const auto found = std::find_if(relations.begin(), relations.end(),
                                    [&](const xlsx::Relation& relation) { return relation.type == type; });
    return found == relations.end() ? nullptr : &*found;
}

std::string targetOf(const std::vector<xlsx::Relation>& relations, std::string_view type,
                     const std::string& otherwise) {
    const auto* relation = byType(relations, type);
    return relation == nullptr ? otherwise : relation->target;
}

std::string partOf(const std::vector<xlsx::Relation>& relations, const std::string& id) {
    const auto found = std::find_if(relations.begin(), relations.end(),
                                    [&](const xlsx::Relation& relation) { return relation.id == id; });
    return found == relations.end() ? std::string{} : found->target;
}

// Errors of the parts name the part; the caller's user knows the file.
Error named(Error error, const std::string& name) {
    if (error.code == ErrorCode::NotFound) error.code = ErrorCode::FileDamaged;
    if (error.args.empty()) error.args.emplace_back();
    error.args.front() = name;
    return error;
}

} // namespace

Result<XlsxWorkbook> XlsxWorkbook::open(std::string bytes, const std::string& name, const XlsxLimits& limits) {
    XlsxWorkbook book;
    book.m_bytes = std::make_shared<const std::string>(std::move(bytes));
    book.m_name = name;
    book.m_limits = limits;
    auto archive = ZipArchive::open(*book.m_bytes, name, limits.zip);
    if (!archive) return archive.error();
    book.m_archive = std::make_shared<const ZipArchive>(std::move(*archive));

    const auto package = xlsx::readRelations(*book.m_archive, "");
    if (!package) return named(package.error(), name);
    const std::string part = targetOf(*package, "officeDocument", "xl/workbook.xml");
    if (!book.m_archive->has(part) || !part.ends_with(".xml") || part.find("word/") == 0)
        return fail(ErrorCode::FileUnknownFormat, {name});
    const auto workbook = xlsx::readWorkbookPart(*book.m_archive, part);
    if (!workbook) return named(workbook.error(), name);
    const auto relations = xlsx::readRelations(*book.m_archive, part);
    if (!relations) return named(relations.error(), name);

    book.m_date1904 = workbook->date1904;
    book.m_stylesPart = targetOf(*relations, "styles", "xl/styles.xml");
    book.m_stringsPart = targetOf(*relations, "sharedStrings", "xl/sharedStrings.xml");
    for (const auto& sheet : workbook->sheets) {
        const std::string sheetPart = partOf(*relations, sheet.relation);
        if (!book.m_archive->has(sheetPart)) continue;
        book.m_sheets.push_back({sheet.name, sheet.hidden});
        book.m_sheetParts.push_back(sheetPart);
    }
    if (book.m_sheets.empty()) return fail(ErrorCode::FileUnknownFormat, {name});
    return book;
}

std::size_t XlsxWorkbook::firstVisible() const {
    const auto found =
        std::find_if(m_sheets.begin(), m_sheets.end(), [](const SheetName& sheet) { return !sheet.hidden; });
    return found == m_sheets.end() ? 0 : static_cast<std::size_t>(found - m_sheets.begin());
}

Result<XlsxTable> XlsxWorkbook::read(std::size_t sheet) const {
    if (sheet >= m_sheetParts.size()) return fail(ErrorCode::NotFound, {"sheet", std::to_string(sheet + 1)});
    Book book;
    book.date1904 = m_date1904;
    auto styles = xlsx::readStyles(*m_archive, m_stylesPart);
    if (!styles) return named(styles.error(), m_name);
    book.styles = std::move(*styles);
    XlsxTable table;
    const auto strings = xlsx::readSharedStrings(*m_archive, m_stringsPart);
    if (!strings) return named(strings.error(), m_name);
    for (const std::string& text : *strings) book.strings.push_back(table.sheet.keep(text));
    SheetHandler handler(book, m_limits, table);
    const Status parsed = xlsx::parsePart(*m_archive, m_sheetParts[sheet], handler);
    if (!parsed) return named(parsed.error(), m_name);
    handler.fillMerged();
    if (handler.tooLarge()) return fail(ErrorCode::FileTooLarge, {m_name, {}, std::to_string(handler.row())});
    return table;
}

} // namespace preceptor
