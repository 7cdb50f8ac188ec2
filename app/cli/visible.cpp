// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/visible.h"

#include <algorithm>
#include <cstdio>

namespace preceptor::cli {

namespace {

// None: what stands there is no sign that is told, of one byte or of a longer one.
struct Sign {
    unsigned point = 0;
    std::size_t bytes = 1;
};

Sign signAt(std::string_view text) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(i < text.size() ? text[i] : 0); };
    if (byte(0) < 0x80) return {byte(0), 1};
    if (byte(0) == 0xC2) return {byte(1), 2};
    if (byte(0) == 0xE2) return {(byte(0) & 0x0FU) << 12U | (byte(1) & 0x3FU) << 6U | (byte(2) & 0x3FU), 3};
    return {0xFFFD, 1};
}

bool isObeyed(unsigned point) {
    if (point == '\n' || point == '\t') return false;
    const bool control = point < 0x20 || (point >= 0x7F && point < 0xA0);
    const bool turns = point == 0x200E || point == 0x200F || (point >= 0x202A && point <= 0x202E) ||
                       (point >= 0x2066 && point <= 0x2069);
    return control || turns;
}

} // namespace

std::string visible(std::string_view utf8) {
    std::string shown;
    while (!utf8.empty()) {
        const Sign sign = signAt(utf8);
        const std::size_t bytes = std::min(sign.bytes, utf8.size());
        if (isObeyed(sign.point)) {
            char told[16];
            std::snprintf(told, sizeof told, "<U+%04X>", sign.point);
            shown += told;
        } else {
            shown += utf8.substr(0, bytes);
        }
        utf8.remove_prefix(bytes);
    }
    return shown;
}

} // namespace preceptor::cli
