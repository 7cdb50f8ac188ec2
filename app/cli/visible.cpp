// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/visible.h"

#include "core/text/utf8.h"

#include <cstdio>

namespace preceptor::cli {

namespace {

bool isObeyed(char32_t point) {
    if (point == '\n' || point == '\t') return false;
    const bool control = point < 0x20 || (point >= 0x7F && point < 0xA0);
    const bool turns = point == 0x200E || point == 0x200F || (point >= 0x202A && point <= 0x202E) ||
                       (point >= 0x2066 && point <= 0x2069);
    return control || turns;
}

} // namespace

std::string visible(std::string_view text) {
    std::string shown;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t begin = at;
        const char32_t point = utf8::next(text, at);
        if (isObeyed(point)) {
            char told[16];
            std::snprintf(told, sizeof told, "<U+%04X>", static_cast<unsigned>(point));
            shown += told;
        } else {
            shown += text.substr(begin, at - begin);
        }
    }
    return shown;
}

} // namespace preceptor::cli
