// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tabular/formula_guard.h"

#include "core/base/ascii.h"

#include <array>

namespace preceptor {

namespace {

using namespace std::string_view_literals;

std::size_t digitsFrom(std::string_view text, std::size_t at) {
    std::size_t n = 0;
    while (at + n < text.size() && isAsciiDigit(text[at + n])) ++n;
    return n;
}

// -12, -12.5, -12,5 and nothing else: what a report may hold and no spreadsheet can run.
bool isNegativeNumber(std::string_view text) {
    if (text.size() < 2 || text[0] != '-') return false;
    const std::size_t whole = digitsFrom(text, 1);
    std::size_t at = 1 + whole;
    if (whole == 0) return false;
    if (at == text.size()) return true;
    if (text[at] != '.' && text[at] != ',') return false;
    const std::size_t part = digitsFrom(text, ++at);
    return part > 0 && at + part == text.size();
}

// Blanks, quotes and marks that a spreadsheet passes over before it looks for a formula.
std::string_view withoutPassedOver(std::string_view text) {
    constexpr std::array kPassed{" "sv, "\""sv, "\xEF\xBB\xBF"sv, "\xC2\xA0"sv, "\xE3\x80\x80"sv};
    for (bool again = true; again;) {
        again = false;
        for (const auto passed : kPassed)
            if (text.starts_with(passed)) {
                text.remove_prefix(passed.size());
                again = true;
            }
    }
    return text;
}

bool beginsFormula(std::string_view text) {
    constexpr std::array kWide{"＝"sv, "＋"sv, "－"sv, "＠"sv};
    text = withoutPassedOver(text);
    if (text.empty()) return false;
    if ("=+-@\t\r\n"sv.find(text.front()) != std::string_view::npos) return true;
    for (const auto sign : kWide)
        if (text.starts_with(sign)) return true;
    return false;
}

} // namespace

bool needsFormulaGuard(std::string_view text) {
    const auto body = text.find_first_not_of('\'');
    if (body == std::string_view::npos) return false;
    text.remove_prefix(body);
    return beginsFormula(text) && !isNegativeNumber(text);
}

std::string guarded(std::string_view text) {
    std::string out;
    if (needsFormulaGuard(text)) out.push_back('\'');
    return out.append(text);
}

std::string_view unguarded(std::string_view text) {
    return text.starts_with('\'') && needsFormulaGuard(text) ? text.substr(1) : text;
}

std::string_view withoutTextFormula(std::string_view text) {
    if (text.size() < 3 || !text.starts_with("=\"") || !text.ends_with('"')) return text;
    const std::string_view inside = text.substr(2, text.size() - 3);
    return inside.find('"') == std::string_view::npos ? inside : text;
}

} // namespace preceptor
