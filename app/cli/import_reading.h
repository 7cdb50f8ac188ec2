// SPDX-License-Identifier: GPL-3.0-or-later
// How a file of people is to be read, as options of the command, and how it was read, as words and JSON. What no option
// says is found from the file.
#pragma once

#include "app/cli/session.h"
#include "core/services/import_service.h"

#include <optional>
#include <string>
#include <vector>

namespace preceptor::cli {

struct ReadingOptions {
    std::string encoding;
    std::string separator;
    std::string sheet;   // its name or number
    std::string heading; // its row, or "none"
    std::vector<std::string> columns;
    std::string dates;
};

void addReadingOptions(CLI::App& command, ReadingOptions& options);
// What they say of the bytes, whatever the file is of.
struct ByteReading {
    std::optional<Encoding> encoding;
    std::optional<char> separator;
    std::optional<std::size_t> sheet;
    std::optional<DateOrder> dateOrder;
};
Result<ByteReading> byteReading(const RosterInput& input, const ReadingOptions& options);
Result<RosterPreview> previewAs(ImportService& imports, const RosterInput& input, const ReadingOptions& options);

// "Read as windows-1258, columns parted by commas, headings in row 1." and the options that change it.
std::string readingSentence(const RosterPreview& preview);
Json readingJson(const RosterPreview& preview);
// Of a text whose encoding may be another one; empty if there is no doubt.
std::string encodingSentence(const HowRead& read);

} // namespace preceptor::cli
