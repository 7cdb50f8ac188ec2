// SPDX-License-Identifier: GPL-3.0-or-later
// Separated text -> rows, by RFC 4180 and what spreadsheets really write. Any of CR, LF, CRLF ends a record outside
// quotes; blank records are skipped and counted; a short record is as it is; text behind a closing quote is kept; a
// quote inside an unquoted cell is an ordinary character; a quote that never closes is an error with its row.
#pragma once

#include "core/base/result.h"
#include "core/tabular/read_warning.h"
#include "core/tabular/sheet.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace preceptor {

// Of a text's beginning, by which it is judged what it is and what parts its cells.
inline constexpr std::size_t kJudgedBytes = std::size_t{1} << 16U;

struct CsvLimits {
    std::size_t fileBytes = std::size_t{200} << 20U;
    std::size_t cellBytes = std::size_t{1} << 20U;
    std::size_t rowCells = 16'384;
    std::size_t cells = 20'000'000;
};

struct CsvOptions {
    std::string name;              // for error messages: the file's path
    std::optional<char> separator; // else found
    CsvLimits limits;
    // Breaks ties between separators: how much a row looks like a heading row.
    std::function<int(std::span<const SheetCell>)> headingScore;
};

struct CsvTable {
    Sheet sheet;
    char separator = ',';
    std::uint32_t blankRows = 0;
    std::vector<ReadWarning> warnings;
};

// `utf8` as decode.h yields it. FileTooLarge{name, MB} for the whole file, {name, "", row} for a cell or row beyond the
// limits, {name, "", ""} for too many cells; FileMalformed{name, row} for a quote that never closes.
Result<CsvTable> readCsv(std::string utf8, const CsvOptions& options = {});

// The separator among , ; TAB | under which most rows of the beginning have the same number of cells.
char detectSeparator(std::string_view utf8, const CsvOptions& options = {});

} // namespace preceptor
