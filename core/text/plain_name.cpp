// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/plain_name.h"

#include "core/text/utf8.h"

#include <algorithm>

namespace preceptor {

namespace {

struct Span {
    char32_t first;
    char32_t last;
};
// What joins letters (U+200C, U+200D) belongs to names of some scripts.
constexpr Span kUnseen[] = {{0x00, 0x1F},     {0x7F, 0x9F},     {0xAD, 0xAD},      {0x61C, 0x61C},   {0x180E, 0x180E},
                            {0x200B, 0x200B}, {0x200E, 0x200F}, {0x2028, 0x202E},  {0x2060, 0x206F}, {0xFE00, 0xFE0F},
                            {0xFEFF, 0xFEFF}, {0xFFF0, 0xFFFF}, {0xE0000, 0xE0FFF}};

constexpr std::string_view kAround = " \t\r\n";

} // namespace

bool isPlainName(std::string_view name) {
    if (!utf8::isValid(name)) return false;
    const std::size_t begin = std::min(name.find_first_not_of(kAround), name.size());
    name = name.substr(begin, name.find_last_not_of(kAround) + 1 - begin);
    for (std::size_t at = 0; at < name.size();) {
        const char32_t c = utf8::next(name, at);
        if (std::any_of(std::begin(kUnseen), std::end(kUnseen),
                        [c](const Span& span) { return c >= span.first && c <= span.last; }))
            return false;
    }
    return true;
}

} // namespace preceptor
