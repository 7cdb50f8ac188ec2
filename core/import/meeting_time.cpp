// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/meeting_time.h"

#include "core/base/ascii.h"
#include "core/text/fold.h"
#include "core/text/normalise.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace preceptor {

namespace {

using namespace std::string_view_literals;

constexpr std::size_t kLongestTime = 80; // bytes; a longer cell is a sentence
constexpr int kMostHours = 1000;

bool isUnitLetter(char c) { return c >= 'a' && c <= 'z'; }

// Folded, without the guard ="..." that keeps spreadsheets from reading a cell.
std::string plainText(std::string_view text) {
    if (text.size() > kLongestTime) return {};
    std::string plain = fold(halfWidth(text));
    if (plain.starts_with("=\"") && plain.ends_with('"') && plain.size() > 2) plain = plain.substr(2, plain.size() - 3);
    return plain;
}

int takeNumber(std::string_view text, std::size_t& at) {
    int value = 0;
    for (; at < text.size() && isAsciiDigit(text[at]); ++at) value = std::min(value * 10 + (text[at] - '0'), 1'000'000);
    return value;
}

enum class HalfDay { None, Morning, Afternoon };

struct Mark {
    std::string_view word;
    HalfDay half;
};
constexpr std::array kMarks{
    Mark{"am", HalfDay::Morning},     Mark{"a.m.", HalfDay::Morning},  Mark{"a.m", HalfDay::Morning},
    Mark{"sa", HalfDay::Morning},     Mark{"上午", HalfDay::Morning},  Mark{"凌晨", HalfDay::Morning},
    Mark{"早上", HalfDay::Morning},   Mark{"pm", HalfDay::Afternoon},  Mark{"p.m.", HalfDay::Afternoon},
    Mark{"p.m", HalfDay::Afternoon},  Mark{"ch", HalfDay::Afternoon},  Mark{"下午", HalfDay::Afternoon},
    Mark{"晚上", HalfDay::Afternoon}, Mark{"中午", HalfDay::Afternoon}};

bool isWord(std::string_view text, std::size_t at, std::size_t size) {
    const bool letterBefore = at > 0 && isUnitLetter(text[at - 1]);
    const bool letterAfter = at + size < text.size() && isUnitLetter(text[at + size]);
    return !letterBefore && !letterAfter;
}

// Takes the mark out of the text.
HalfDay takeHalfDay(std::string& text) {
    for (const Mark& mark : kMarks)
        for (auto at = text.find(mark.word); at != std::string::npos; at = text.find(mark.word, at + 1)) {
            if (!isWord(text, at, mark.word.size())) continue;
            text.replace(at, mark.word.size(), " ");
            return mark.half;
        }
    return HalfDay::None;
}

// What may follow a time: z, +08:00, gmt+8, utc-03:30. Takes it out of the text.
std::optional<int> takeOffset(std::string& rest) {
    std::size_t at = rest.find_first_not_of(' ');
    if (at == std::string::npos) return std::nullopt;
    const std::size_t start = at;
    const std::string_view view = rest;
    const bool named = view.substr(at).starts_with("gmt") || view.substr(at).starts_with("utc");
    if (named) at += 3;
    const bool zulu = !named && view[at] == 'z' && isWord(view, at, 1);
    if (zulu) ++at;
    int offset = 0;
    if (!zulu && at < view.size() && (view[at] == '+' || view[at] == '-') && at + 1 < view.size() &&
        isAsciiDigit(view[at + 1])) {
        const int sign = view[at++] == '-' ? -1 : 1;
        int hours = takeNumber(view, at);
        int minutes = 0;
        if (hours >= 100) {
            minutes = hours % 100;
            hours /= 100;
        } else if (at < view.size() && view[at] == ':') {
            minutes = takeNumber(view, ++at);
        }
        offset = sign * (hours * 60 + minutes);
    } else if (!zulu && !named) {
        return std::nullopt;
    }
    rest.erase(start, at - start);
    return offset;
}

struct TimeOfDay {
    int seconds = 0;
    std::string before;
    std::string after;
};

// The first H:MM or H:MM:SS, with fractions of a second dropped.
std::optional<TimeOfDay> findTime(const std::string& text) {
    const auto colon = text.find(':');
    if (colon == std::string::npos || colon == 0 || !isAsciiDigit(text[colon - 1])) return std::nullopt;
    std::size_t start = colon;
    while (start > 0 && isAsciiDigit(text[start - 1])) --start;
    std::size_t at = start;
    const int hours = takeNumber(text, at);
    std::array<int, 2> parts{};
    std::size_t count = 0;
    while (count < 2 && at + 1 < text.size() && text[at] == ':' && isAsciiDigit(text[at + 1]))
        parts[count++] = takeNumber(text, ++at);
    if (count == 0 || hours > 23 || parts[0] > 59 || parts[1] > 59) return std::nullopt;
    if (count == 2 && at + 1 < text.size() && text[at] == '.' && isAsciiDigit(text[at + 1])) takeNumber(text, ++at);
    return TimeOfDay{hours * 3600 + parts[0] * 60 + parts[1], text.substr(0, start), text.substr(at)};
}

int inHalf(int seconds, HalfDay half) {
    constexpr int kNoon = 12 * 3600;
    if (half == HalfDay::Morning && seconds >= kNoon && seconds < kNoon + 3600) return seconds - kNoon;
    if (half == HalfDay::Afternoon && seconds < kNoon) return seconds + kNoon;
    return seconds;
}

// Words that join day and time.
void dropJoiningWords(std::string& text) {
    for (const auto word : {"at"sv, "um"sv, "om"sv, "kl"sv, "klo"sv, "vao"sv, "luc"sv})
        for (auto at = text.find(word); at != std::string::npos; at = text.find(word, at + 1))
            if (isWord(text, at, word.size())) text.replace(at, word.size(), " ");
}

struct Split {
    int seconds = 0;
    std::string day;
    std::optional<int> offset;
};

constexpr std::array kHourSigns{"heures"sv, "heure"sv, "gio"sv, "h"sv, "g"sv, "点"sv, "點"sv, "时"sv, "時"sv};
constexpr std::array kMinuteSigns{"minutes"sv, "phut"sv, "min"sv, "mn"sv, "m"sv, "p"sv, "分"sv};

template <std::size_t N>
std::size_t behindSign(std::string_view text, std::size_t at, const std::array<std::string_view, N>& signs) {
    const std::size_t word = std::min(text.find_first_not_of(' ', at), text.size());
    for (const std::string_view sign : signs)
        if (text.substr(word).starts_with(sign)) return word + sign.size();
    return at;
}

bool goesOn(std::string_view text, std::size_t at) {
    return at < text.size() && (isAsciiDigit(text[at]) || isUnitLetter(text[at]) || text[at] == '.');
}

// "19h", "19h00", "19 h 30 min" at `at`: where it ends, and what it is with a colon.
std::optional<std::pair<std::size_t, std::string>> signedTime(std::string_view text, std::size_t at) {
    const std::size_t hour = at;
    while (at < text.size() && isAsciiDigit(text[at])) ++at;
    const std::size_t behindHour = behindSign(text, at, kHourSigns);
    if (at - hour > 2 || behindHour == at) return std::nullopt;
    std::size_t minute = std::min(text.find_first_not_of(' ', behindHour), text.size());
    std::size_t end = minute;
    while (end < text.size() && isAsciiDigit(text[end])) ++end;
    const bool minutes = end - minute == 2 && text.substr(end, 1) != "/" && text.substr(end, 1) != "-";
    const std::string clock(text.substr(hour, at - hour));
    if (!minutes) // 19h 27/11/2026
        return goesOn(text, behindHour) ? std::nullopt : std::optional(std::pair(behindHour, clock + ":00"));
    const std::string shown = clock + ":" + std::string(text.substr(minute, 2));
    end = behindSign(text, end, kMinuteSigns);
    return goesOn(text, end) ? std::nullopt : std::optional(std::pair(end, shown));
}

// "19.00": two figures, a full stop, two figures, and nothing beside them.
std::optional<std::pair<std::size_t, std::string>> pointedTime(std::string_view text, std::size_t at) {
    const std::string_view word = text.substr(at, text.find(' ', at) - at);
    const auto point = word.find('.');
    const bool figures = word.find_first_not_of("0123456789.") == word.npos;
    if (!figures || point == 0 || point > 2 || word.size() != point + 3 || word.rfind('.') != point)
        return std::nullopt;
    return std::pair(at + word.size(), std::string(word.substr(0, point)) + ":" + std::string(word.substr(point + 1)));
}

// The text with a colon in its time; as it was where there is none to put.
std::string withColon(std::string text) {
    if (text.find(':') != std::string::npos) return text;
    for (const auto read : {signedTime, pointedTime})
        for (std::size_t at = 0; at < text.size(); ++at) {
            if (!isAsciiDigit(text[at]) || (at > 0 && (isAsciiDigit(text[at - 1]) || text[at - 1] == '.'))) continue;
            if (read == &pointedTime && at > 0 && text[at - 1] != ' ') continue;
            if (const auto time = read(text, at)) return text.replace(at, time->first - at, time->second);
        }
    return text;
}

enum class ClockReading { Colon, Any };

std::optional<Split> split(std::string_view text, ClockReading clock) {
    std::string plain = plainText(text);
    if (clock == ClockReading::Any) plain = withColon(std::move(plain));
    const HalfDay half = plain.find(':') == std::string::npos ? HalfDay::None : takeHalfDay(plain);
    auto time = findTime(plain);
    if (!time) return std::nullopt;
    Split parts;
    parts.seconds = inHalf(time->seconds, half);
    parts.offset = takeOffset(time->after);
    if (time->before.ends_with('t') && time->before.size() > 1 && isAsciiDigit(time->before[time->before.size() - 2]))
        time->before.pop_back();
    parts.day = time->before + " " + time->after;
    dropJoiningWords(parts.day);
    while (!parts.day.empty() && (parts.day.back() == ' ' || parts.day.back() == ',')) parts.day.pop_back();
    parts.day.erase(0, std::min(parts.day.find_first_not_of(" ,"), parts.day.size()));
    return parts;
}

struct TimeUnit {
    std::string_view word; // folded
    int seconds;
};
constexpr std::array kUnits{
    TimeUnit{"h", 3600},     TimeUnit{"hr", 3600},    TimeUnit{"hrs", 3600},    TimeUnit{"hour", 3600},
    TimeUnit{"hours", 3600}, TimeUnit{"heure", 3600}, TimeUnit{"heures", 3600}, TimeUnit{"gio", 3600},
    TimeUnit{"std", 3600},   TimeUnit{"小时", 3600},  TimeUnit{"时", 3600},     TimeUnit{"時間", 3600},
    TimeUnit{"小時", 3600},  TimeUnit{"시간", 3600},  TimeUnit{"m", 60},        TimeUnit{"mn", 60},
    TimeUnit{"min", 60},     TimeUnit{"mins", 60},    TimeUnit{"minute", 60},   TimeUnit{"minutes", 60},
    TimeUnit{"phut", 60},    TimeUnit{"分", 60},      TimeUnit{"分钟", 60},     TimeUnit{"分鐘", 60},
    TimeUnit{"분", 60},      TimeUnit{"s", 1},        TimeUnit{"sec", 1},       TimeUnit{"secs", 1},
    TimeUnit{"second", 1},   TimeUnit{"seconds", 1},  TimeUnit{"seconde", 1},   TimeUnit{"secondes", 1},
    TimeUnit{"giay", 1},     TimeUnit{"秒", 1},       TimeUnit{"秒钟", 1},      TimeUnit{"초", 1}};

std::optional<int> unitSeconds(std::string_view word) {
    while (!word.empty() && word.back() == '.') word.remove_suffix(1);
    for (const TimeUnit& unit : kUnits)
        if (unit.word == word) return unit.seconds;
    return std::nullopt;
}

// "0:30:00", "32:14"
std::optional<int> clockDuration(std::string_view text) {
    std::array<int, 3> parts{};
    std::size_t count = 0;
    std::size_t at = 0;
    while (count < 3 && at < text.size() && isAsciiDigit(text[at])) {
        parts[count++] = takeNumber(text, at);
        if (at == text.size()) break;
        if (text[at++] != ':' || at == text.size()) return std::nullopt;
    }
    if (at != text.size() || count < 2 || parts[1] > 59 || parts[0] > kMostHours) return std::nullopt;
    if (count == 2) return parts[0] * 60 + parts[1];
    return parts[2] > 59 ? std::nullopt : std::optional(parts[0] * 3600 + parts[1] * 60 + parts[2]);
}

// Numbers, each with its unit.
std::optional<int> worded(std::string_view text) {
    std::int64_t seconds = 0;
    std::size_t at = 0;
    while (at < text.size()) {
        if (text[at] == ' ' || text[at] == ',') {
            ++at;
            continue;
        }
        if (!isAsciiDigit(text[at])) return std::nullopt;
        const int value = takeNumber(text, at);
        at = std::min(text.find_first_not_of(' ', at), text.size());
        const std::size_t start = at;
        while (at < text.size() && !isAsciiDigit(text[at]) && text[at] != ' ' && text[at] != ',') ++at;
        const auto unit = unitSeconds(text.substr(start, at - start));
        if (!unit) return std::nullopt;
        seconds += std::int64_t{value} * *unit;
    }
    if (text.empty() || seconds > std::int64_t{kMostHours} * 3600) return std::nullopt;
    return static_cast<int>(seconds);
}

// "45", "45.5", "45,5": minutes.
std::optional<int> loneNumber(std::string_view text) {
    if (text.empty() || text.size() > 8 || !isAsciiDigit(text.front()) || !isAsciiDigit(text.back()))
        return std::nullopt;
    std::size_t at = 0;
    int seconds = takeNumber(text, at) * 60;
    if (at < text.size()) {
        if (text[at] != '.' && text[at] != ',') return std::nullopt;
        double scale = 60.0;
        double part = 0;
        for (++at; at < text.size() && isAsciiDigit(text[at]); ++at) part += (scale /= 10.0) * (text[at] - '0');
        seconds += static_cast<int>(std::lround(part));
    }
    if (at != text.size() || seconds > kMostHours * 3600) return std::nullopt;
    return seconds;
}

std::optional<WallTime> readTime(std::string_view text, std::optional<DateOrder> order, ClockReading clock) {
    const auto parts = split(text, clock);
    if (!parts) return std::nullopt;
    const DateReading reading = readDate(parts->day, order);
    if (reading.outcome == DateOutcome::NotADate || reading.outcome == DateOutcome::OutOfRange) return std::nullopt;
    if (reading.outcome == DateOutcome::Read && reading.precision != DatePrecision::Day) return std::nullopt;
    return WallTime{reading.outcome, reading.day, parts->seconds, parts->offset};
}

} // namespace

std::optional<WallTime> readWallTime(std::string_view text, std::optional<DateOrder> order) {
    return readTime(text, order, ClockReading::Colon);
}

std::optional<WallTime> readTimeCell(std::string_view text, std::optional<DateOrder> order) {
    return readTime(text, order, ClockReading::Any);
}

std::string dayTextOf(std::string_view text) {
    const auto parts = split(text, ClockReading::Any);
    return parts ? parts->day : std::string();
}

std::optional<int> readMarkedDuration(std::string_view text) {
    const std::string plain = plainText(text);
    if (const auto clock = clockDuration(plain)) return clock;
    return worded(plain);
}

std::optional<int> readDuration(std::string_view text) {
    if (const auto marked = readMarkedDuration(text)) return marked;
    return loneNumber(plainText(text));
}

} // namespace preceptor
