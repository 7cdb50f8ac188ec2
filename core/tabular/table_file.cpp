// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tabular/table_file.h"

#include <algorithm>
#include <array>

namespace preceptor {

namespace {

using namespace std::string_view_literals;

constexpr std::size_t kHeadingSearch = 40;
constexpr auto kOleMagic = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"sv;
constexpr auto kZipMagic = "PK\x03\x04"sv;
constexpr auto kEncryptedStream = "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"sv;

// What people drop by mistake; none of these is a table.
bool isOtherFormat(std::string_view bytes) {
    constexpr std::array kMagics{"%PDF"sv,       "\x89PNG"sv, "\xFF\xD8\xFF"sv, "GIF8"sv,   "SQLite format 3"sv,
                                 "\x7F\x45LF"sv, "Rar!"sv,    "7z\xBC\xAF"sv,   "{\\rtf"sv, "PK\x05\x06"sv,
                                 "\x1F\x8B"sv,   "II*\0"sv,   "MM\0*"sv,        "RIFF"sv};
    if (bytes.substr(std::min<std::size_t>(bytes.size(), 4), 4) == "ftyp")
        return true; // pictures and films of telephones
    return std::any_of(kMagics.begin(), kMagics.end(),
                       [&](std::string_view magic) { return bytes.starts_with(magic); });
}

// Web pages and other marked-up text, whatever stands before the mark and in whichever case.
bool isMarkup(std::string_view text) {
    constexpr std::array kStarts{"<!doctype"sv, "<html"sv, "<?xml"sv, "<table"sv, "<head"sv};
    const auto at = text.find_first_not_of(" \t\r\n");
    std::string start(at == std::string_view::npos ? std::string_view{} : text.substr(at, 16));
    for (char& c : start)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + ('a' - 'A'));
    return std::any_of(kStarts.begin(), kStarts.end(), [&](std::string_view mark) { return start.starts_with(mark); });
}

// Text has hardly any control characters besides line ends and tabs; pictures and programs are full of them.
bool isBinary(const DecodedText& text) {
    if (text.nuls * 10 > text.utf8.size()) return true;
    const std::string_view start = std::string_view(text.utf8).substr(0, kJudgedBytes);
    const auto controls =
        std::count_if(start.begin(), start.end(), [](char c) { return (c >= 0 && c < '\t') || (c > '\r' && c < ' '); });
    return controls > 8 && static_cast<std::size_t>(controls) * 20 > start.size();
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
    if (isBinary(text) || isMarkup(text.utf8)) return fail(ErrorCode::FileUnknownFormat, {name});
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

int bestScore(const Sheet& sheet, const TableOptions& options) {
    int best = 0;
    for (std::size_t row = 0; options.headingScore && row < std::min(sheet.rowCount(), kHeadingSearch); ++row)
        best = std::max(best, options.headingScore(sheet.row(row)));
    return best;
}

// The first sheet people see, unless another one has headings and it has none: a cover page, a page of instructions.
Result<XlsxTable> readBestSheet(const XlsxWorkbook& book, const TableOptions& options, std::size_t& chosen) {
    chosen = book.firstVisible();
    auto best = book.read(chosen);
    if (!best) return best;
    int score = bestScore(best->sheet, options);
    for (std::size_t i = chosen + 1; score == 0 && i < book.sheets().size(); ++i) {
        if (book.sheets()[i].hidden) continue;
        auto other = book.read(i);
        if (!other) return other;
        const int otherScore = bestScore(other->sheet, options);
        if (otherScore == 0 && (best->sheet.rowCount() > 0 || other->sheet.rowCount() == 0)) continue;
        score = otherScore;
        chosen = i;
        best = std::move(other);
    }
    return best;
}

// For a person, a workbook that breaks off is no damaged programme with a backup.
Error workbookError(Error error) {
    if (error.code != ErrorCode::FileDamaged) return error;
    return fail(ErrorCode::FileMalformed, {error.args.front(), {}});
}

Result<TableFile> readWorkbook(std::string bytes, const std::string& name, const TableOptions& options) {
    auto book = XlsxWorkbook::open(std::move(bytes), name);
    if (!book) return workbookError(book.error());
    TableFile file;
    file.kind = TableKind::Workbook;
    file.sheets = book->sheets();
    file.chosenSheet = options.sheet.value_or(0);
    auto table = options.sheet ? book->read(*options.sheet) : readBestSheet(*book, options, file.chosenSheet);
    if (!table) return workbookError(table.error());
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

bool HowRead::inDoubt() const {
    const bool told = !encoding || *encoding == Encoding::Utf8 || *encoding == Encoding::Utf16Le ||
                      *encoding == Encoding::Utf16Be || *encoding == Encoding::Utf32Le ||
                      *encoding == Encoding::Utf32Be;
    return !told || !unreadableRows.empty();
}

HowRead howRead(const TableFile& file) {
    HowRead read;
    if (file.kind == TableKind::SeparatedText) read.encoding = file.encoding;
    for (const ReadWarning& warning : file.warnings)
        if (warning.code == ReadWarningCode::UnreadableCharacters) read.unreadableRows.push_back(warning.row);
    return read;
}

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
