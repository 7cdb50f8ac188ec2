// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tabular/table_file.h"

#include <algorithm>
#include <array>

namespace preceptor {

namespace {

using namespace std::string_view_literals;

constexpr auto kOleMagic = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"sv;
constexpr auto kZipMagic = "PK\x03\x04"sv;
constexpr auto kEncryptedStream = "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"sv;

// What people drop by mistake; none of these is a table.
bool isOtherFormat(std::string_view bytes) {
    constexpr std::array kMagics{"%PDF"sv,       "\x89PNG"sv, "\xFF\xD8\xFF"sv, "GIF8"sv,   "SQLite format 3"sv,
                                 "\x7F\x45LF"sv, "Rar!"sv,    "7z\xBC\xAF"sv,   "{\\rtf"sv, "<!DOCTYPE html"sv,
                                 "<html"sv};
    return std::any_of(kMagics.begin(), kMagics.end(),
                       [&](std::string_view magic) { return bytes.substr(0, magic.size()) == magic; });
}

void warnUnreadable(TableFile& file) {
    for (std::size_t row = 0; row < file.sheet.rowCount(); ++row) {
        const auto cells = file.sheet.row(row);
        const bool unreadable = std::any_of(cells.begin(), cells.end(), [](const SheetCell& cell) {
            return cell.text().find("\xEF\xBF\xBD") != std::string_view::npos;
        });
        if (unreadable) file.warnings.push_back({ReadWarningCode::UnreadableCharacters, file.sheet.rowNumber(row)});
    }
}

Result<TableFile> readText(std::string bytes, const std::string& name, const TableOptions& options) {
    DecodedText text = options.encoding ? decodeAs(std::move(bytes), *options.encoding) : decode(std::move(bytes));
    if (text.nuls * 10 > text.utf8.size()) return fail(ErrorCode::FileUnknownFormat, {name});
    auto csv = readCsv(std::move(text.utf8), {name, options.separator, options.limits, options.headingScore});
    if (!csv) return csv.error();
    TableFile file;
    file.sheet = std::move(csv->sheet);
    file.encoding = text.encoding;
    file.separator = csv->separator;
    file.blankRows = csv->blankRows;
    file.warnings = std::move(csv->warnings);
    if (text.replaced > 0) warnUnreadable(file);
    return file;
}

Result<TableFile> readWorkbook(std::string bytes, const std::string& name, const TableOptions& options) {
    auto book = XlsxWorkbook::open(std::move(bytes), name);
    if (!book) return book.error();
    TableFile file;
    file.kind = TableKind::Workbook;
    file.sheets = book->sheets();
    file.chosenSheet = options.sheet.value_or(book->firstVisible());
    auto table = book->read(file.chosenSheet);
    if (!table) return table.error();
    file.sheet = std::move(table->sheet);
    file.blankRows = table->blankRows;
    file.warnings = std::move(table->warnings);
    return file;
}

Error oleError(std::string_view bytes, const std::string& name) {
    const bool locked = bytes.find(kEncryptedStream) != std::string_view::npos;
    return fail(locked ? ErrorCode::FilePasswordLocked : ErrorCode::FileOldWorkbook, {name});
}

} // namespace

Result<TableFile> readTable(std::string bytes, const std::string& name, const TableOptions& options) {
    if (bytes.empty()) return fail(ErrorCode::FileEmpty, {name});
    const std::string_view view = bytes;
    if (view.starts_with(kOleMagic)) return oleError(view, name);
    if (isOtherFormat(view)) return fail(ErrorCode::FileUnknownFormat, {name});
    auto file = view.starts_with(kZipMagic) ? readWorkbook(std::move(bytes), name, options)
                                            : readText(std::move(bytes), name, options);
    if (file && file->sheet.rowCount() == 0) return fail(ErrorCode::FileEmpty, {name});
    return file;
}

} // namespace preceptor
