// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tabular/xlsx_writer.h"

#include "core/text/utf8.h"

#include <algorithm>
#include <cerrno>
#include <cmath>
#include <map>
#include <xlsxwriter.h>

namespace preceptor {

namespace {

constexpr std::size_t kSheetNameLetters = 31;
constexpr std::size_t kCellLetters = 32'767; // Excel's limit of a cell, in UTF-16 units

std::string cutTo(std::string_view text, std::size_t letters) {
    std::size_t at = 0;
    for (std::size_t n = 0; at < text.size() && n < letters; ++n) utf8::next(text, at);
    return std::string(text.substr(0, at));
}

bool isHex(char c) { return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'F') || (c >= 'a' && c <= 'f'); }

// "_x0041_" stands for "A" in a workbook.
bool looksLikeMark(std::string_view text, std::size_t at) {
    return text.size() - at >= 7 && text[at] == '_' && text[at + 1] == 'x' && text[at + 6] == '_' &&
           std::all_of(text.begin() + static_cast<std::ptrdiff_t>(at) + 2,
                       text.begin() + static_cast<std::ptrdiff_t>(at) + 6, isHex);
}

// As a workbook holds it: what looks like a mark is marked itself, as is what no XML may hold, and U+FFFD stands for
// bytes that are no UTF-8; a workbook with these is opened by nobody.
std::string cellText(std::string_view text) {
    if (text.find("_x") == text.npos && text.find("\xEF\xBF") == text.npos && utf8::isValid(text))
        return std::string(text);
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        if (looksLikeMark(text, at)) out += "_x005F";
        const std::size_t before = at;
        const char32_t letter = utf8::next(text, at);
        if (letter == 0xFFFE || letter == 0xFFFF)
            out += letter == 0xFFFE ? "_xFFFE_" : "_xFFFF_";
        else
            utf8::append(out, utf8::isValid(text.substr(before, at - before)) ? letter : utf8::kReplacement);
    }
    return out;
}

std::string sheetNameOf(std::string name) {
    std::replace_if(
        name.begin(), name.end(),
        [](char c) { return std::string_view("[]:*?/\\'").find(c) != std::string_view::npos; }, ' ');
    name = cutTo(name, kSheetNameLetters);
    return name.empty() ? "Sheet1" : name;
}

double widthOf(const XlsxColumn& column) {
    if (column.width > 0) return column.width;
    return std::clamp(static_cast<double>(utf8::length(column.heading)) + 3.0, 9.0, 40.0);
}

class Workbook {
public:
    explicit Workbook(const std::string& path) {
        lxw_workbook_options options{};
        options.constant_memory = LXW_TRUE;
        m_book = workbook_new_opt(path.c_str(), &options);
    }
    Workbook(const Workbook&) = delete;
    Workbook& operator=(const Workbook&) = delete;
    ~Workbook() { close(); }
    lxw_workbook* get() { return m_book; }
    lxw_error close() {
        lxw_workbook* book = std::exchange(m_book, nullptr);
        return book == nullptr ? LXW_NO_ERROR : workbook_close(book);
    }

private:
    lxw_workbook* m_book;
};

class Rows final : public XlsxRows {
public:
    Rows(lxw_workbook* book, lxw_worksheet* sheet) : m_book(book), m_sheet(sheet) {
        m_bold = workbook_add_format(book);
        format_set_bold(m_bold);
        m_text = withCode("@");
        m_date = withCode("yyyy-mm-dd");
        m_percent = withCode("0.0 %");
    }

    void heading(std::string_view cell) { string(cell, m_bold); }
    void text(std::string_view cell) override { cell.empty() ? blank() : string(cell, m_text); }
    void number(double value, int decimals) override { number(value, decimalFormat(decimals)); }
    void percent(double share) override { number(share, m_percent); }
    void date(Date day) override {
        constexpr int kSerialOf1970 = 25'569;
        number(static_cast<double>(day.days + kSerialOf1970), m_date);
    }
    void blank() override { ++m_column; }
    void endRow() override {
        ++m_row;
        m_column = 0;
    }
    lxw_error error() const { return m_error; }

private:
    lxw_format* withCode(const char* code) {
        lxw_format* format = workbook_add_format(m_book);
        format_set_num_format(format, code);
        return format;
    }
    lxw_format* decimalFormat(int decimals) {
        lxw_format*& format = m_decimals[decimals];
        if (format == nullptr)
            format =
                withCode(decimals <= 0 ? "0" : ("0." + std::string(static_cast<std::size_t>(decimals), '0')).c_str());
        return format;
    }
    void note(lxw_error error) {
        if (m_error == LXW_NO_ERROR) m_error = error;
    }
    void string(std::string_view cell, lxw_format* format) {
        note(worksheet_write_string(m_sheet, m_row, m_column++, cutTo(cellText(cell), kCellLetters).c_str(), format));
    }
    void number(double value, lxw_format* format) {
        if (std::isfinite(value)) note(worksheet_write_number(m_sheet, m_row, m_column, value, format));
        ++m_column;
    }

    lxw_workbook* m_book;
    lxw_worksheet* m_sheet;
    lxw_format* m_bold;
    lxw_format* m_text;
    lxw_format* m_date;
    lxw_format* m_percent;
    std::map<int, lxw_format*> m_decimals;
    lxw_row_t m_row = 0;
    lxw_col_t m_column = 0;
    lxw_error m_error = LXW_NO_ERROR;
};

void writeHeadings(Rows& rows, lxw_worksheet* sheet, const XlsxLayout& layout) {
    lxw_col_t column = 0;
    for (const XlsxColumn& each : layout.columns) {
        worksheet_set_column(sheet, column, column, widthOf(each), nullptr);
        ++column;
    }
    for (const XlsxColumn& each : layout.columns) rows.heading(each.heading);
    rows.endRow();
    if (!layout.secondHeading.empty()) {
        for (const std::string& code : layout.secondHeading) rows.heading(code);
        rows.endRow();
    }
    worksheet_freeze_panes(sheet, layout.secondHeading.empty() ? 1 : 2, 0);
}

Status makeWorkbook(const std::filesystem::path& temporary, const std::filesystem::path& path, const XlsxLayout& layout,
                    const std::function<Status(XlsxRows&)>& fill) {
    Workbook book(temporary.string());
    lxw_worksheet* sheet = workbook_add_worksheet(book.get(), sheetNameOf(layout.sheetName).c_str());
    if (sheet == nullptr) return fail(ErrorCode::WriteFailed, {path.string()});
    Rows rows(book.get(), sheet);
    writeHeadings(rows, sheet, layout);
    if (Status filled = fill(rows); !filled) return filled;
    if (rows.error() == LXW_ERROR_WORKSHEET_INDEX_OUT_OF_RANGE)
        return fail(ErrorCode::FileTooLarge, {path.string(), "1048576"});
    errno = 0;
    if (rows.error() == LXW_NO_ERROR && book.close() == LXW_NO_ERROR) return success();
    return fail(errno == ENOSPC ? ErrorCode::DiskFull : ErrorCode::WriteFailed, {path.string()});
}

} // namespace

Result<WrittenFile> writeXlsx(const std::filesystem::path& path, const XlsxLayout& layout,
                              const std::function<Status(XlsxRows&)>& fill) {
    return placeFileAtomically(
        path, [&](const std::filesystem::path& temporary) { return makeWorkbook(temporary, path, layout, fill); });
}

} // namespace preceptor
