// SPDX-License-Identifier: GPL-3.0-or-later
// What a reader let pass but a person should know, by row. Nothing a warning names is ever dropped.
#pragma once

#include <cstdint>

namespace preceptor {

enum class ReadWarningCode {
    TextAfterQuote,       // "abc"def kept as abcdef
    UnreadableCharacters, // U+FFFD stands where the file has no character of its encoding
    FormulaError          // the cell shows #N/A or its like
};

struct ReadWarning {
    ReadWarningCode code{};
    std::uint32_t row = 0;
    bool operator==(const ReadWarning&) const = default;
};

} // namespace preceptor
