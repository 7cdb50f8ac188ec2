// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/learning_values.h"

#include "core/base/ascii.h"
#include "core/text/fold.h"
#include "core/text/normalise.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace preceptor {

namespace {

using namespace std::string_view_literals;

constexpr std::size_t kLongestValue = 200; // bytes; a longer cell is an answer in words
constexpr double kMostPoints = 1e6;

std::string_view trimmed(std::string_view text) {
    const auto first = text.find_first_not_of(' ');
    return first == std::string_view::npos ? std::string_view{}
                                           : text.substr(first, text.find_last_not_of(' ') - first + 1);
}

// Digits with one point or comma before the decimals; blanks between thousands.
std::optional<double> readNumber(std::string_view text) {
    std::string plain;
    const auto comma = text.find(',');
    const bool point = text.find('.') != std::string_view::npos;
    for (const char c : text) {
        if (c == ' ' || (c == ',' && point && comma < text.find('.'))) continue;
        plain += c == ',' ? '.' : c;
    }
    if (comma != std::string_view::npos && !point && text.size() - comma == 4) return std::nullopt; // 1,234
    if (plain.empty() || (!isAsciiDigit(plain.front()) && plain.front() != '-') || !isAsciiDigit(plain.back()))
        return std::nullopt;
    double value = 0;
    const auto [end, error] =
        std::from_chars(plain.data(), plain.data() + plain.size(), value, std::chars_format::fixed);
    if (error != std::errc{} || end != plain.data() + plain.size() || std::abs(value) > kMostPoints)
        return std::nullopt;
    return value;
}

constexpr std::array kNoMarks{"-"sv, "--"sv, "ex"sv, "n/a"sv, "excused"sv};

// Folded, as the platforms write them in English, French, Vietnamese and Chinese.
constexpr std::array kNotDone{"not completed"sv, "incomplete"sv,      "0"sv,      "non termine"sv, "pas termine"sv,
                              "non complete"sv,  "chua hoan thanh"sv, "未完成"sv, "尚未完成"sv,    "inacheve"sv};
constexpr std::array kDone{"completed"sv,     "complete"sv, "2"sv,    "termine"sv, "hoan thanh"sv,
                           "da hoan thanh"sv, "已完成"sv,   "完成"sv, "acheve"sv};
constexpr std::array kBegun{"in progress"sv, "unverified"sv, "1"sv, "en cours"sv, "dang hoc"sv, "进行中"sv};
constexpr std::array kFailed{"did not achieve"sv, "not achieve"sv, "n'a pas"sv, "n’a pas"sv, "khong dat"sv,
                             "未达到"sv,          "不及格"sv,      "未及格"sv,  "未通过"sv};
constexpr std::array kPassed{"achieved pass"sv, "pass grade"sv, "a atteint"sv, "dat diem"sv,
                             "及格"sv,          "达到"sv,       "通过"sv};
constexpr std::array kSetBy{"set by"sv,   "defini par"sv, "marque par"sv, "dat boi"sv,
                            "duoc dat"sv, "thiet lap"sv,  "设置"sv,       "设定"sv};

template <std::size_t N>
bool is(const std::array<std::string_view, N>& words, std::string_view text) {
    return std::find(words.begin(), words.end(), text) != words.end();
}
template <std::size_t N>
bool has(const std::array<std::string_view, N>& words, std::string_view text) {
    return std::any_of(words.begin(), words.end(), [&](std::string_view w) { return text.find(w) != text.npos; });
}

struct StateText {
    std::string base;  // folded, before the brackets
    std::string extra; // what they say; both empty for a long text
};
StateText partsOf(std::string_view text) {
    if (text.size() > kLongestValue) return {};
    const std::string plain = fold(halfWidth(text));
    const auto open = std::min(plain.find('('), plain.size());
    return {std::string(trimmed(std::string_view(plain).substr(0, open))), plain.substr(open)};
}

std::optional<LearningState> baseState(const std::string& base) {
    if (is(kNotDone, base)) return LearningState::NotDone;
    if (is(kDone, base)) return LearningState::Done;
    if (is(kBegun, base)) return LearningState::InProgress;
    return std::nullopt;
}

} // namespace

std::optional<Points> readPoints(std::string_view text) {
    if (text.empty() || text.size() > kLongestValue) return std::nullopt;
    const std::string plain = halfWidth(text);
    std::string_view view = trimmed(plain);
    if (view.ends_with('%')) {
        const auto share = readNumber(trimmed(view.substr(0, view.size() - 1)));
        return share ? std::optional(Points{*share, 100.0}) : std::nullopt;
    }
    const auto slash = view.find('/');
    const auto points = readNumber(trimmed(view.substr(0, slash)));
    if (!points) return std::nullopt;
    if (slash == std::string_view::npos) return Points{*points, std::nullopt};
    const auto max = readNumber(trimmed(view.substr(slash + 1)));
    return max && *max > 0 ? std::optional(Points{*points, max}) : std::nullopt;
}

bool isNoMark(std::string_view text) {
    if (text.size() > kLongestValue) return false;
    const std::string plain = fold(halfWidth(text));
    return is(kNoMarks, trimmed(plain));
}

LearningState readState(std::string_view text, bool hasDay) {
    const auto [base, extra] = partsOf(text);
    if (base.empty() && extra.empty()) return hasDay ? LearningState::Done : LearningState::None;
    const auto state = baseState(base);
    if (state && state != LearningState::Done) return *state;
    if (has(kFailed, extra)) return LearningState::InProgress;
    if (extra.empty() || has(kPassed, extra) || (state && has(kSetBy, extra)))
        return state || hasDay ? LearningState::Done : LearningState::NotDone;
    return state || hasDay ? LearningState::Unclear : LearningState::NotDone;
}

bool isKnownState(std::string_view text) { return baseState(partsOf(text).base).has_value(); }

LearningDay readLearningDay(std::string_view text, std::optional<DateOrder> order) {
    if (text.find_first_not_of(' ') == std::string_view::npos) return {DateOutcome::Empty, {}, 0, {}};
    if (const auto time = readWallTime(text, order))
        return {time->date == DateOutcome::Empty ? DateOutcome::NotADate : time->date, time->day, time->seconds,
                time->offsetMinutes};
    const DateReading reading = readDate(text, order);
    if (reading.outcome == DateOutcome::Read && reading.precision != DatePrecision::Day) return {};
    return {reading.outcome, reading.day, 0, {}};
}

} // namespace preceptor
