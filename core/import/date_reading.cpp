// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/date_reading.h"

#include "core/base/ascii.h"
#include "core/text/fold.h"
#include "core/text/normalise.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>
#include <vector>

namespace preceptor {

namespace {

using namespace std::string_view_literals;

constexpr int kFirstYear = 1930;
constexpr int kLastYear = 2100;
constexpr int kUnixEpochSerial = 25'569;

struct MonthWord {
    std::string_view word; // folded
    unsigned month;
};

constexpr std::array kMonthWords{
    MonthWord{"january", 1},   MonthWord{"janvier", 1},   MonthWord{"jan", 1},       MonthWord{"janv", 1},
    MonthWord{"february", 2},  MonthWord{"fevrier", 2},   MonthWord{"feb", 2},       MonthWord{"fev", 2},
    MonthWord{"fevr", 2},      MonthWord{"march", 3},     MonthWord{"mars", 3},      MonthWord{"mar", 3},
    MonthWord{"april", 4},     MonthWord{"avril", 4},     MonthWord{"apr", 4},       MonthWord{"avr", 4},
    MonthWord{"may", 5},       MonthWord{"mai", 5},       MonthWord{"june", 6},      MonthWord{"juin", 6},
    MonthWord{"jun", 6},       MonthWord{"july", 7},      MonthWord{"juillet", 7},   MonthWord{"jul", 7},
    MonthWord{"juil", 7},      MonthWord{"august", 8},    MonthWord{"aout", 8},      MonthWord{"aug", 8},
    MonthWord{"september", 9}, MonthWord{"septembre", 9}, MonthWord{"sep", 9},       MonthWord{"sept", 9},
    MonthWord{"october", 10},  MonthWord{"octobre", 10},  MonthWord{"oct", 10},      MonthWord{"november", 11},
    MonthWord{"novembre", 11}, MonthWord{"nov", 11},      MonthWord{"december", 12}, MonthWord{"decembre", 12},
    MonthWord{"dec", 12},
};

// Words that may stand in a date and say nothing: weekdays, "on the", clock marks.
constexpr std::array kSilentWords{
    "monday"sv,   "tuesday"sv, "wednesday"sv, "thursday"sv, "friday"sv,   "saturday"sv, "sunday"sv, "mon"sv,
    "tue"sv,      "wed"sv,     "thu"sv,       "fri"sv,      "sat"sv,      "sun"sv,      "lundi"sv,  "mardi"sv,
    "mercredi"sv, "jeudi"sv,   "vendredi"sv,  "samedi"sv,   "dimanche"sv, "le"sv,       "de"sv,     "st"sv,
    "nd"sv,       "rd"sv,      "th"sv,        "er"sv,       "ngay"sv,     "luc"sv,      "a"sv,      "t"sv,
    "am"sv,       "pm"sv,      "z"sv,         "sa"sv,       "ch"sv,       "of"sv,       "the"sv};

// 二〇二六年三月十五日 -> 2026年3月15日
int hanDigit(char32_t c) {
    constexpr std::u32string_view kDigits = U"〇一二三四五六七八九";
    if (c == U'零' || c == U'○') return 0;
    const auto at = kDigits.find(c);
    return at == std::u32string_view::npos ? -1 : static_cast<int>(at);
}

class HanNumber {
public:
    bool take(char32_t c) {
        const int digit = hanDigit(c);
        if (digit < 0 && c != U'十') return false;
        if (c == U'十') {
            m_value = (m_any ? m_value : 1) * 10;
            m_tens = true;
        } else {
            m_value = m_tens ? m_value + digit : m_value * 10 + digit;
        }
        m_any = true;
        return true;
    }
    void flush(std::string& out) {
        if (m_any) out.append(std::to_string(m_value));
        *this = {};
    }

private:
    int m_value = 0;
    bool m_any = false;
    bool m_tens = false;
};

std::string withPlainDigits(std::string_view text) {
    std::string out;
    HanNumber number;
    for (std::size_t at = 0; at < text.size();) {
        const char32_t c = utf8::next(text, at);
        if (number.take(c)) continue;
        number.flush(out);
        utf8::append(out, c);
    }
    number.flush(out);
    return out;
}

// Everything from the time of day on is dropped: the number before the first colon, and what follows.
std::string_view withoutTime(std::string_view text) {
    for (const auto mark : {"上午"sv, "下午"sv})
        if (const auto at = text.find(mark); at != std::string_view::npos) text = text.substr(0, at);
    const auto colon = text.find(':');
    if (colon == std::string_view::npos) return text;
    std::size_t start = colon;
    while (start > 0 && isAsciiDigit(text[start - 1])) --start;
    return text.substr(0, start);
}

struct Number {
    int value = 0;
    std::size_t digits = 0;
};

enum class Role { None, Year, Month, Day };

// What stands in the text: numbers whose role is told (by 年, by "tháng", by a month's name), and the free ones in
// order.
class Parts {
public:
    // False if something stands there that no date has.
    bool read(std::string_view text) {
        for (std::size_t at = 0; at < text.size();)
            if (!readNext(text, at)) return false;
        return true;
    }
    std::optional<Number> year;
    std::optional<int> month;
    std::optional<int> day;
    std::vector<Number> free;
    bool dots = false;

private:
    bool readNext(std::string_view text, std::size_t& at) {
        if (isAsciiDigit(text[at])) return readNumber(text, at);
        if (text[at] >= 'a' && text[at] <= 'z') return readWord(text, at);
        if (static_cast<unsigned char>(text[at]) >= 0x80) return readMark(utf8::next(text, at));
        dots = dots || text[at] == '.';
        return " -/.,'"sv.find(text[at++]) != std::string_view::npos;
    }

    bool readNumber(std::string_view text, std::size_t& at) {
        Number number;
        for (; at < text.size() && isAsciiDigit(text[at]); ++at, ++number.digits)
            if (number.digits < 9) number.value = number.value * 10 + (text[at] - '0');
        give(number, std::exchange(m_next, Role::None));
        return number.digits <= 8;
    }

    bool readWord(std::string_view text, std::size_t& at) {
        const std::size_t start = at;
        while (at < text.size() && text[at] >= 'a' && text[at] <= 'z') ++at;
        const std::string_view word = text.substr(start, at - start);
        for (const MonthWord& name : kMonthWords)
            if (name.word == word) {
                month = static_cast<int>(name.month);
                return true;
            }
        if (word == "thang" || word == "thg") m_next = Role::Month;
        if (word == "nam") m_next = Role::Year;
        return m_next != Role::None || std::find(kSilentWords.begin(), kSilentWords.end(), word) != kSilentWords.end();
    }

    // 年 月 日 号 behind a number.
    bool readMark(char32_t mark) {
        const Role role = mark == U'年'                    ? Role::Year
                          : mark == U'月'                  ? Role::Month
                          : mark == U'日' || mark == U'号' ? Role::Day
                                                           : Role::None;
        if (role == Role::None || free.empty()) return false;
        const Number number = free.back();
        free.pop_back();
        give(number, role);
        return true;
    }

    void give(Number number, Role role) {
        switch (role) {
        case Role::None: free.push_back(number); return;
        case Role::Year: year = number; return;
        case Role::Month: month = number.value; return;
        case Role::Day: day = number.value; return;
        }
    }
    Role m_next = Role::None;
};

DateReading outcome(DateOutcome what) { return {what, {}, DatePrecision::Day}; }

int fullYear(Number year) {
    if (year.digits > 2) return year.value;
    return year.value < 50 ? 2000 + year.value : 1900 + year.value;
}

DateReading checked(Number year, std::optional<int> month, std::optional<int> day) {
    const int y = fullYear(year);
    const auto m = static_cast<unsigned>(month.value_or(1));
    const auto d = static_cast<unsigned>(day.value_or(1));
    if (!Date::exists(y, m, d)) return outcome(DateOutcome::NotADate);
    if (y < kFirstYear || y > kLastYear) return outcome(DateOutcome::OutOfRange);
    const DatePrecision precision = day ? DatePrecision::Day : month ? DatePrecision::Month : DatePrecision::Year;
    return {DateOutcome::Read, Date::of(y, m, d), precision};
}

bool isYear(Number number) { return number.digits == 4 || number.value > 31; }

DateReading readSerial(int serial) {
    const Date day{serial - kUnixEpochSerial};
    if (day.year() < kFirstYear || day.year() > kLastYear) return outcome(DateOutcome::NotADate);
    return {DateOutcome::Read, day, DatePrecision::Day};
}

// 20260305, 202603, 2026, 46086
DateReading readLone(Number number) {
    const Number front{number.value / (number.digits == 8 ? 10'000 : 100), 4};
    if (number.digits == 8) return checked(front, number.value / 100 % 100, number.value % 100);
    if (number.digits == 6) return checked(front, number.value % 100, std::nullopt);
    if (number.digits == 5) return readSerial(number.value);
    if (number.digits == 4) return checked(number, std::nullopt, std::nullopt);
    return outcome(DateOutcome::NotADate);
}

DateReading readPair(Number a, Number b) {
    if (a.digits == 4) return checked(a, b.value, std::nullopt);
    if (b.digits == 4) return checked(b, a.value, std::nullopt);
    return outcome(DateOutcome::NotADate);
}

// The month's name is known: 5 Mar 26, Mar 5 2026, 2026 Mar 5, Mar 2026.
DateReading readNamed(const Parts& parts) {
    const auto& free = parts.free;
    if (free.size() == 1) return checked(free[0], parts.month, std::nullopt);
    if (free.size() != 2) return outcome(DateOutcome::NotADate);
    const bool yearFirst = isYear(free[0]);
    return checked(free[yearFirst ? 0 : 1], parts.month, free[yearFirst ? 1 : 0].value);
}

DateReading readRoles(const Parts& parts) {
    if (!parts.year) return readNamed(parts);
    std::vector<int> rest;
    for (const Number& number : parts.free) rest.push_back(number.value);
    std::optional<int> day = parts.day;
    if (!day && parts.month && !rest.empty()) day = rest.front();
    return checked(*parts.year, parts.month, day);
}

// Day and month of 05/03/2026 in the order written; nothing if the text itself tells another layout.
struct OpenPair {
    int first = 0;
    int second = 0;
    Number year;
};
std::optional<OpenPair> openPair(const Parts& parts) {
    const auto& free = parts.free;
    if (parts.year || parts.month || free.size() != 3 || isYear(free[0])) return std::nullopt;
    return OpenPair{free[0].value, free[1].value, free[2]};
}

DateReading readOpenPair(const OpenPair& pair, std::optional<DateOrder> order) {
    if (pair.first == pair.second) order = DateOrder::DayFirst;
    if (!order && pair.first > 12) order = DateOrder::DayFirst;
    if (!order && pair.second > 12) order = DateOrder::MonthFirst;
    if (!order) return outcome(DateOutcome::NeedsOrder);
    const bool dayFirst = *order == DateOrder::DayFirst;
    return checked(pair.year, dayFirst ? pair.second : pair.first, dayFirst ? pair.first : pair.second);
}

std::string prepared(std::string_view text) {
    const std::string folded = fold(halfWidth(text));
    return withPlainDigits(withoutTime(folded));
}

// 2026-03-05 alone or before a time, by far the most frequent.
std::optional<Date> isoDay(std::string_view text) {
    if (text.size() < 10 || (text.size() > 10 && text[10] != ' ' && text[10] != 'T')) return std::nullopt;
    return Date::parse(text.substr(0, 10));
}

bool isFourDigits(std::string_view text) {
    return text.size() == 4 && std::all_of(text.begin(), text.end(), isAsciiDigit);
}

} // namespace

DateReading readDate(std::string_view text, std::optional<DateOrder> order) {
    if (const auto day = isoDay(text)) {
        const bool inRange = *day >= Date::of(kFirstYear, 1, 1) && *day <= Date::of(kLastYear, 12, 31);
        return inRange ? DateReading{DateOutcome::Read, *day, DatePrecision::Day} : outcome(DateOutcome::OutOfRange);
    }
    if (isFourDigits(text)) return checked({std::stoi(std::string(text)), 4}, std::nullopt, std::nullopt);
    const std::string plain = prepared(text);
    if (plain.find_first_not_of(' ') == std::string::npos) return outcome(DateOutcome::Empty);
    Parts parts;
    if (!parts.read(plain)) return outcome(DateOutcome::NotADate);
    if (parts.year || parts.month) return readRoles(parts);
    if (const auto pair = openPair(parts)) return readOpenPair(*pair, parts.dots ? DateOrder::DayFirst : order);
    const auto& free = parts.free;
    if (free.size() == 3) return checked(free[0], free[1].value, free[2].value);
    if (free.size() == 2) return readPair(free[0], free[1]);
    return free.size() == 1 ? readLone(free[0]) : outcome(DateOutcome::NotADate);
}

void DateOrderJudge::add(std::string_view text) {
    if (text.empty() || isFourDigits(text) || (text.size() >= 10 && text[4] == '-' && text[7] == '-')) return;
    Parts parts;
    if (!parts.read(prepared(text)) || parts.dots) return;
    const auto pair = openPair(parts);
    if (!pair || pair->first == pair->second) return;
    m_needed = true;
    m_dayFirst = m_dayFirst || pair->first > 12;
    m_monthFirst = m_monthFirst || pair->second > 12;
}

std::optional<DateOrder> DateOrderJudge::proven() const {
    if (m_dayFirst == m_monthFirst) return std::nullopt;
    return m_dayFirst ? DateOrder::DayFirst : DateOrder::MonthFirst;
}

} // namespace preceptor
