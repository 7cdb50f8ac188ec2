// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tabular/number_format.h"

#include "core/base/date.h"

#include <array>
#include <charconv>
#include <cmath>
#include <cstdio>

namespace preceptor {

namespace {

constexpr std::int64_t kSecondsADay = 86'400;
constexpr double kLastSerial = 2'958'465.99999; // 9999-12-31
constexpr int kDays1904 = 1462;                 // between the two calendars
constexpr int kUnixEpochSerial = 25'569;        // 1970-01-01

bool within(int id, int first, int last) { return id >= first && id <= last; }

struct CodeLetters {
    bool year = false;
    bool month = false;
    bool day = false;
    bool time = false;
    bool elapsed = false;
};

bool isElapsed(std::string_view bracket) { // [h], [mm], [ss]
    if (bracket.empty()) return false;
    const char first = static_cast<char>(bracket.front() | 0x20);
    if (first != 'h' && first != 'm' && first != 's') return false;
    return bracket.find_first_not_of(std::string{first, static_cast<char>(first - 0x20)}) == std::string_view::npos;
}

// Skips the quoted or bracketed part that begins at `at`; behind it afterwards.
std::string_view takeUntil(std::string_view code, std::size_t& at, char close) {
    const auto end = std::min(code.find(close, at + 1), code.size());
    const std::string_view inside = code.substr(at + 1, end > at ? end - at - 1 : 0);
    at = std::min(end + 1, code.size());
    return inside;
}

CodeLetters lettersOf(std::string_view code) {
    CodeLetters letters;
    for (std::size_t at = 0; at < code.size();) {
        const char c = static_cast<char>(code[at] >= 'A' && code[at] <= 'Z' ? code[at] | 0x20 : code[at]);
        if (c == ';') break; // the first section is the one for ordinary values
        if (c == '"') {
            takeUntil(code, at, '"');
        } else if (c == '[') {
            letters.elapsed = isElapsed(takeUntil(code, at, ']')) || letters.elapsed;
        } else {
            letters.year = letters.year || c == 'y';
            letters.month = letters.month || c == 'm';
            letters.day = letters.day || c == 'd';
            letters.time = letters.time || c == 'h' || c == 's';
            at += c == '\\' || c == '_' || c == '*' ? 2 : 1;
        }
    }
    return letters;
}

std::optional<double> numberOf(std::string_view stored) {
    double value = 0;
    const auto [end, error] = std::from_chars(stored.data(), stored.data() + stored.size(), value);
    if (error != std::errc{} || end != stored.data() + stored.size()) return std::nullopt;
    return value;
}

std::string clock(std::int64_t seconds) {
    std::array<char, 48> buffer{};
    const int n =
        std::snprintf(buffer.data(), buffer.size(), "%02lld:%02lld:%02lld", static_cast<long long>(seconds / 3600),
                      static_cast<long long>(seconds / 60 % 60), static_cast<long long>(seconds % 60));
    return {buffer.data(), static_cast<std::size_t>(n)};
}

// The real day of a serial; nothing for 0 and for the 29 February 1900 that never was.
std::optional<Date> dayOfSerial(std::int64_t serial, bool date1904) {
    if (date1904) return Date{static_cast<std::int32_t>(serial + kDays1904 - kUnixEpochSerial)};
    if (serial < 1 || serial == 60) return std::nullopt;
    const std::int64_t lotusShift = serial < 60 ? 1 : 0;
    return Date{static_cast<std::int32_t>(serial + lotusShift - kUnixEpochSerial)};
}

std::optional<ShownNumber> shownMoment(double value, NumberMeaning meaning, bool date1904) {
    const auto total = std::llround(value * static_cast<double>(kSecondsADay));
    if (meaning == NumberMeaning::Duration) return ShownNumber{clock(total), CellKind::Time};
    const std::int64_t rest = total % kSecondsADay;
    if (meaning == NumberMeaning::TimeOfDay && value < 1) return ShownNumber{clock(rest), CellKind::Time};
    const auto day = dayOfSerial(total / kSecondsADay, date1904);
    if (!day) return std::nullopt;
    return ShownNumber{rest == 0 ? day->iso() : day->iso() + " " + clock(rest), CellKind::Date};
}

} // namespace

NumberMeaning meaningOfBuiltIn(int formatId) {
    if (within(formatId, 14, 17) || formatId == 22 || within(formatId, 27, 31) || within(formatId, 50, 54) ||
        within(formatId, 57, 58) || formatId == 36)
        return NumberMeaning::Day;
    if (within(formatId, 18, 21) || within(formatId, 32, 35) || within(formatId, 55, 56) || formatId == 45 ||
        formatId == 47)
        return NumberMeaning::TimeOfDay;
    return formatId == 46 ? NumberMeaning::Duration : NumberMeaning::Plain;
}

NumberMeaning meaningOfCode(std::string_view formatCode) {
    const CodeLetters letters = lettersOf(formatCode);
    if (formatCode.substr(0, 7) == "General" || formatCode.substr(0, 7) == "GENERAL") return NumberMeaning::Plain;
    if (letters.elapsed) return NumberMeaning::Duration;
    if (letters.year || letters.day || (letters.month && !letters.time)) return NumberMeaning::Day;
    return letters.time ? NumberMeaning::TimeOfDay : NumberMeaning::Plain;
}

std::string plainDecimal(std::string_view stored) {
    const bool plain = stored.find_first_of(".eE") == std::string_view::npos;
    const auto value = plain ? std::nullopt : numberOf(stored);
    if (!value || !std::isfinite(*value)) return std::string(stored);
    std::array<char, 400> buffer{};
    const auto result = std::to_chars(buffer.data(), buffer.data() + buffer.size(), *value, std::chars_format::fixed);
    return {buffer.data(), result.ptr};
}

ShownNumber showNumber(std::string_view stored, NumberMeaning meaning, bool date1904) {
    if (meaning != NumberMeaning::Plain) {
        const auto value = numberOf(stored);
        const bool inCalendar = value && *value >= 0 && *value <= kLastSerial;
        if (inCalendar)
            if (auto moment = shownMoment(*value, meaning, date1904)) return *moment;
    }
    return {plainDecimal(stored), CellKind::Number};
}

} // namespace preceptor
