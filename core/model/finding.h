// SPDX-License-Identifier: GPL-3.0-or-later
// One thing that is wrong with a file, found by a check. Codes only; each client has the words.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace preceptor {

enum class FindingCode {
    PageDamaged,       // detail: what SQLite says
    ReferenceBroken,   // detail: table referred to
    ClockUnreadable,   //
    ClockAhead,        // the row's clock names a write this file has not seen
    NaturalIdWrong,    // the row's id is not that of its key
    DateUnreadable,    // detail: column
    EndBeforeStart,    // detail: column of the end
    CompletionStale,   // the stamped completion is not what the rule says now
    CompletionUndated, // completed without a day
    FileMissing,       // detail: title of an attached file that was here and is gone
    FileChanged,       // detail: title of an attached file whose bytes are others
    TrailBroken,       // detail: code of an AuditFault; args: PC, part, number, PC that has seen more, how many more
    SchemaAltered      // detail: name of a trigger or view that is not as this program made it, or that it never made
};

std::string_view codeOf(FindingCode code);

struct Finding {
    FindingCode code{};
    std::string table;
    std::int64_t row = 0; // 0: the file as a whole
    std::string detail;
    std::vector<std::string> args{};
    bool operator==(const Finding&) const = default;
};

} // namespace preceptor
