// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/meeting_names.h"

#include "core/import/cell_rules.h"
#include "core/text/name_match.h"
#include "core/text/normalise.h"

#include <algorithm>

namespace preceptor {

namespace {

constexpr std::size_t kMostOnOneDevice = 4;

// The content of the last brackets that end the name; the whole without such.
std::string_view typedName(std::string_view plain) {
    if (!plain.ends_with(')')) return plain;
    const auto open = plain.rfind('(');
    if (open == std::string_view::npos) return plain;
    const std::string_view inside = plain.substr(open + 1, plain.size() - open - 2);
    return hasLetter(inside) ? inside : plain.substr(0, open);
}

std::vector<std::string> split(std::string_view text) {
    std::vector<std::string> pieces;
    for (std::size_t at = 0; at <= text.size();) {
        std::size_t end = std::min(text.find('&', at), text.size());
        std::size_t width = 1;
        if (const auto plus = text.find(" + ", at); plus < end) {
            end = plus;
            width = 3;
        }
        std::string piece = tidy(text.substr(at, end - at));
        if (!hasLetter(piece)) return {std::string(text)};
        pieces.push_back(std::move(piece));
        at = end + width;
    }
    if (pieces.size() > kMostOnOneDevice) return {std::string(text)};
    return pieces;
}

// 【 and 】 are brackets as well, and are none of the wide forms of ASCII.
std::string withPlainBrackets(std::string text) {
    for (const auto& [wide, plain] : {std::pair{"【", '('}, std::pair{"】", ')'}})
        for (auto at = text.find(wide); at != std::string::npos; at = text.find(wide, at))
            text.replace(at, std::string_view(wide).size(), 1, plain);
    return text;
}

} // namespace

std::vector<std::string> namesOnLine(std::string_view shown, MeetingPlatform platform) {
    if (platform != MeetingPlatform::Tencent) return split(halfWidth(shown));
    const std::string plain = withPlainBrackets(halfWidth(shown));
    return split(tidy(typedName(plain)));
}

std::string withoutMarks(std::string_view name) {
    auto parts = nameParts(name);
    return parts.size() == 1 ? std::move(parts.front()) : tidy(name);
}

} // namespace preceptor
