// SPDX-License-Identifier: GPL-3.0-or-later
// Hostile tables of separated text for libFuzzer, see packaging/fuzz. The first byte forces an encoding or leaves it to
// the reader. What was read and is written again must be read as the same cells.
#include "core/tabular/csv_writer.h"
#include "core/tabular/table_file.h"
#include "core/text/utf8.h"

#include <cstdio>
#include <cstdlib>

using namespace preceptor;

namespace {

void insist(bool holds, const char* what) {
    if (holds) return;
    std::fprintf(stderr, "broken promise: %s\n", what);
    std::abort();
}

// So small that they are met.
constexpr CsvLimits kLimits{.fileBytes = 64'000, .cellBytes = 300, .rowCells = 40, .cells = 2000};

class StringSink final : public ByteSink {
public:
    bool write(std::string_view bytes) override {
        text += bytes;
        return true;
    }
    std::string text;
};

bool isOfTables(ErrorCode code) {
    return code == ErrorCode::FileEmpty || code == ErrorCode::FilePasswordLocked ||
           code == ErrorCode::FileOldWorkbook || code == ErrorCode::FileUnknownFormat ||
           code == ErrorCode::FileTooLarge || code == ErrorCode::FileMalformed;
}

bool isWhole(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t begin = at;
        const char32_t c = utf8::next(text, at);
        if (c == 0 || (c == utf8::kReplacement && text.substr(begin, at - begin) != "\xEF\xBF\xBD")) return false;
    }
    return true;
}

void inspect(const Sheet& sheet) {
    std::uint32_t last = 0;
    for (std::size_t row = 0; row < sheet.rowCount(); ++row) {
        insist(sheet.rowNumber(row) > last, "row numbers go up");
        last = sheet.rowNumber(row);
        insist(!isBlankRow(sheet.row(row)), "blank rows are left out");
        insist(sheet.row(row).size() <= kLimits.rowCells, "no more cells than allowed");
        for (const SheetCell& cell : sheet.row(row)) {
            insist(cell.text().size() <= kLimits.cellBytes, "no longer than allowed");
            insist(isWhole(cell.text()), "text is UTF-8 without NUL");
        }
    }
}

std::string written(const Sheet& sheet, char separator) {
    StringSink sink;
    CsvWriter writer(sink, {.byteOrderMark = false, .guardFormulas = false, .separator = separator});
    writer.text("a first row, so that no row of the file is taken for a note of its separator");
    writer.endRow();
    for (std::size_t row = 0; row < sheet.rowCount(); ++row) {
        for (const SheetCell& cell : sheet.row(row)) writer.text(cell.text());
        writer.endRow();
    }
    insist(writer.finish(), "written");
    return sink.text;
}

void compare(const Sheet& before, const Sheet& after) {
    insist(after.rowCount() == before.rowCount() + 1, "as many rows when read again");
    for (std::size_t row = 0; row < before.rowCount(); ++row) {
        insist(after.row(row + 1).size() == before.row(row).size(), "as many cells when read again");
        for (std::size_t i = 0; i < before.row(row).size(); ++i)
            insist(after.at(row + 1, i).text() == before.at(row, i).text(), "the same text when read again");
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size == 0) return 0;
    TableOptions options{.limits = kLimits};
    if (*data < allEncodings().size()) options.encoding = allEncodings()[*data];
    const auto file = readTable({reinterpret_cast<const char*>(data) + 1, size - 1}, "f", options);
    if (!file) {
        insist(isOfTables(file.error().code) && file.error().args.at(0) == "f", "refused with a code of tables");
        return 0;
    }
    if (file->kind != TableKind::SeparatedText) return 0;
    inspect(file->sheet);
    const auto again = readCsv(written(file->sheet, file->separator), {.name = "f", .separator = file->separator});
    insist(again.ok(), "what was written can be read");
    compare(file->sheet, again->sheet);
    return 0;
}
