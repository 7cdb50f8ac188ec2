// SPDX-License-Identifier: GPL-3.0-or-later
// The one way from a file's bytes, or from a pasted table, to a Sheet: knows workbooks from text, old or locked
// workbooks from new ones, and says which encoding, separator and sheet it took, so that a person can choose another.
#pragma once

#include "core/tabular/csv_reader.h"
#include "core/tabular/xlsx_reader.h"
#include "core/text/decode.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace preceptor {

enum class TableKind { SeparatedText, Workbook };

struct TableOptions {
    std::optional<Encoding> encoding;
    std::optional<char> separator;
    std::optional<std::size_t> sheet;
    CsvLimits limits;
    std::function<int(std::span<const SheetCell>)> headingScore;
};

struct TableFile {
    TableKind kind = TableKind::SeparatedText;
    Sheet sheet;
    Encoding encoding = Encoding::Utf8; // of separated text
    char separator = ',';               // of separated text
    std::vector<SheetName> sheets;      // of a workbook
    std::size_t chosenSheet = 0;        // of a workbook
    std::uint32_t blankRows = 0;
    std::vector<ReadWarning> warnings;
};

// What a person is told of how a file was read, to choose otherwise.
struct HowRead {
    std::optional<Encoding> encoding; // of separated text
    std::vector<std::uint32_t> unreadableRows;
    bool inDoubt() const; // letters are missing, or it is none of those that tell themselves
};
HowRead howRead(const TableFile& file);

// FileEmpty, FilePasswordLocked, FileOldWorkbook, FileUnknownFormat, FileTooLarge as readCsv's, FileMalformed{name,
// row}, and without a row for a workbook that cannot be read to its end; the first argument of each is `name`.
Result<TableFile> readTable(std::string bytes, const std::string& name, const TableOptions& options = {});

} // namespace preceptor
