// SPDX-License-Identifier: GPL-3.0-or-later
// Runs of digits as people write long numbers: groups with one blank, hyphen, full stop or bracket between them, or
// with a sign that mostly parts one number from another (138/0013/8000, the end of a line), which is told apart.
#pragma once

#include "core/privacy/scanned_text.h"

#include <cstdint>
#include <vector>

namespace preceptor {

inline constexpr char32_t kLineJoint = U'\n';

struct DigitGroup {
    std::size_t begin = 0; // cells
    std::size_t end = 0;
    char32_t joint = 0;  // what parts it from the group before; 0: none before it in this run; '(' any bracket
    bool listed = false; // joint is / _ , ; 、 a dash between blanks or the end of a line
    std::size_t size() const { return end - begin; }
};

std::vector<DigitGroup> digitGroupsOf(const ScannedText& text);

} // namespace preceptor
