// SPDX-License-Identifier: GPL-3.0-or-later
// Dates finer than a year, in figures and words of four languages. Near a word of birth they block; any other one is
// said with the day it means, so that "day n" can be offered. A day that may be read two ways has no date.
#include "core/privacy/scan_context.h"
#include "core/privacy/written_number.h"

#include <algorithm>
#include <array>

namespace preceptor {

namespace {

using namespace std::string_view_literals;
using enum IdentifierKind;

constexpr int kFirstYear = 1880;
constexpr int kLastYear = 2100;
constexpr std::size_t kBirthBehind = 6; // 1950年3月5日出生

bool isYear(const SmallNumber& number) { return number.length() == 4 && number.isWithin(kFirstYear, kLastYear); }
bool isMonth(const SmallNumber& number) { return number.length() <= 2 && number.isWithin(1, 12); }
bool isDay(const SmallNumber& number) { return (number.han || number.length() <= 2) && number.isWithin(1, 31); }

std::optional<Date> dateOf(int year, int month, int day) {
    const auto m = static_cast<unsigned>(month);
    const auto d = static_cast<unsigned>(day);
    if (month < 1 || day < 1 || !Date::exists(year, m, d)) return std::nullopt;
    return Date::of(year, m, d);
}

class DateFinder {
public:
    explicit DateFinder(ScanContext& context) : m_context(context), m_text(context.text()) {}

    void run() {
        auto cue = m_context.cues().begin();
        for (std::size_t i = 0; i < m_text.size();) {
            for (; cue != m_context.cues().end() && cue->begin <= i; ++cue)
                if (cue->begin == i) i = std::max(i, named(*cue));
            i = std::max(i + 1, startsNumber(i) ? numeric(firstNumber(i)) : 0);
        }
    }

private:
    bool startsNumber(std::size_t i) const {
        if (m_text.isDigit(i)) return !m_text.isDigit(i - 1) && !m_text.isLetter(i - 1);
        const char32_t c = m_text.at(i);
        return m_text.isHan(i) && (isHanNumeral(c) || c == U'正' || c == U'腊' || c == U'冬') &&
               !(m_text.isHan(i - 1) && isHanNumeral(m_text.at(i - 1)));
    }
    // Also the months of the moon that have names.
    SmallNumber firstNumber(std::size_t i) const {
        const char32_t c = m_text.at(i);
        const int month = c == U'正' ? 1 : c == U'冬' ? 11 : c == U'腊' ? 12 : 0;
        return month != 0 ? SmallNumber{month, i, i + 1, true} : numberAt(m_text, i);
    }
    std::size_t numeric(const SmallNumber& first);
    std::size_t chinese(const SmallNumber& first);
    std::size_t chineseDay(std::size_t begin, int year, int month, std::size_t at, bool han);
    std::size_t yearFirst(const SmallNumber& year);
    std::size_t yearLast(const SmallNumber& first);
    std::size_t vietnamese(const SmallNumber& day);
    std::size_t named(const CueHit& cue);
    std::size_t lunarWord(const CueHit& cue);
    std::size_t monthWord(const CueHit& cue);

    // The number behind one of the signs, or behind `word`, with at most one blank on either side.
    SmallNumber behind(std::size_t i, std::u32string_view signs) const {
        i = m_text.at(i) == ' ' ? i + 1 : i;
        if (i >= m_text.size() || signs.find(m_text.at(i)) == signs.npos) return {};
        return numberAt(m_text, m_text.at(i + 1) == ' ' ? i + 2 : i + 1);
    }
    char32_t signAt(std::size_t i) const { return m_text.at(m_text.at(i) == ' ' ? i + 1 : i); }
    std::size_t behindWord(std::size_t i, std::u32string_view word) const {
        i = m_text.skipSpaces(i);
        return m_text.has(i, word) ? m_text.skipSpaces(i + word.size()) : 0;
    }
    bool wordBefore(std::size_t i, std::u32string_view word) const {
        while (m_text.glyph(i - 1) == Glyph::Space) --i;
        return i >= word.size() && m_text.has(i - word.size(), word) && !m_text.isLetter(i - word.size() - 1);
    }
    bool isOfBirth(std::size_t begin, std::size_t end) const;
    bool isRecent(const SmallNumber& year) const;
    bool isDose(std::size_t end) const;
    std::size_t found(std::size_t begin, std::size_t end, std::optional<Date> date, bool lunar = false) {
        const bool birth = isOfBirth(begin, end);
        lunar = lunar || m_context.isLed(Cue::Lunar, begin);
        m_context.add(birth   ? BirthDate
                      : lunar ? LunarDate
                              : CalendarDate,
                      birth ? Severity::Block : Severity::Warn, begin, end, lunar ? std::nullopt : date);
        return m_lastEnd = end;
    }

    ScanContext& m_context;
    const ScannedText& m_text;
    std::size_t m_lastEnd = 0;
};

// Not if another date stands between: "born ..., admitted ...".
bool DateFinder::isOfBirth(std::size_t begin, std::size_t end) const {
    if (m_text.at(end) == U'生' && m_text.at(end + 1) != U'命') return true;
    for (const CueHit& hit : m_context.around(begin, end)) {
        if (hit.cue != Cue::Birth) continue;
        if (hit.begin >= end && hit.value == 0 && hit.begin < end + kBirthBehind) return true;
        if (hit.end <= begin && hit.begin >= m_lastEnd && (hit.value == 0 || m_context.skipFillers(hit.end) >= begin))
            return true;
    }
    return false;
}

// The third dose of 5/10/20 mg.
bool DateFinder::isDose(std::size_t end) const {
    constexpr std::array kUnits{U"mg"sv, U"mcg"sv, U"ug"sv, U"g"sv, U"ml"sv, U"h"sv, U"u"sv, U"iu"sv, U"mmol"sv};
    const std::size_t at = m_text.skipSpaces(end);
    return m_text.at(end) == '%' ||
           std::find(kUnits.begin(), kUnits.end(), m_text.chars(at, m_text.wordEnd(at))) != kUnits.end();
}

// Two figures of the last ten years.
bool DateFinder::isRecent(const SmallNumber& year) const {
    const int now = m_context.today().year() % 100;
    return year.length() == 2 && year.isWithin(std::max(1, now - 10), now + 1);
}

std::size_t DateFinder::numeric(const SmallNumber& first) {
    if (const std::size_t end = chinese(first); end != 0) return end;
    if (!first.ok() || first.han) return 0;
    if (first.length() == 8) {
        const auto date = dateOf(first.value / 10000, first.value / 100 % 100, first.value % 100);
        const bool plausible = date && date->year() >= kFirstYear && *date <= m_context.today().plusDays(366);
        return plausible && !m_text.isWord(first.end) ? found(first.begin, first.end, date) : 0;
    }
    if (isYear(first)) return yearFirst(first);
    if (const std::size_t end = vietnamese(first); end != 0) return end;
    return yearLast(first);
}

// 2024年3月5日, 3月5号, 二〇二四年三月; by the moon 正月初五, 腊月廿三.
std::size_t DateFinder::chinese(const SmallNumber& first) {
    std::size_t begin = first.ok() ? first.begin : 0;
    int year = 0;
    SmallNumber month = first;
    std::size_t at = first.end;
    if (first.ok() && isYear(first)) {
        const std::size_t behindYear = behindWord(first.end, U"年");
        if (behindYear == 0) return 0;
        year = first.value;
        month = numberAt(m_text, behindYear);
        at = month.ok() ? month.end : behindYear;
    }
    if (isMonth(month)) {
        if (const std::size_t behindMonth = behindWord(at, U"月"); behindMonth != 0)
            return chineseDay(begin, year, month.value, behindMonth, month.han);
    }
    return 0;
}

std::size_t DateFinder::chineseDay(std::size_t begin, int year, int month, std::size_t at, bool han) {
    const bool early = m_text.at(at) == U'初'; // 初五
    const SmallNumber day = numberAt(m_text, early ? at + 1 : at);
    if (isDay(day) && !early) {
        const std::size_t end = m_text.skipSpaces(day.end);
        if (m_text.at(end) == U'日' || m_text.at(end) == U'号' || m_text.at(end) == U'號')
            return found(begin, end + 1, year > 0 ? dateOf(year, month, day.value) : std::nullopt);
    }
    if (isDay(day) && (early || (han && day.han))) return found(begin, day.end, std::nullopt, true);
    return year > 0 ? found(begin, at, std::nullopt) : 0;
}

// 2024-03-05, 2024/3/5, 2024.3.5
std::size_t DateFinder::yearFirst(const SmallNumber& year) {
    const char32_t sign = signAt(year.end);
    const SmallNumber month = behind(year.end, U"-/.");
    const SmallNumber day = isMonth(month) ? behind(month.end, std::u32string_view(&sign, 1)) : SmallNumber{};
    const auto date = isDay(day) ? dateOf(year.value, month.value, day.value) : std::nullopt;
    if (date) return found(year.begin, day.end, date);
    // 2025-03, 2025/03; not of CC-2026-01 nor 2025-03/04.
    const char32_t behindMonth = m_text.at(month.end);
    const auto parts = [](char32_t c) { return c == '-' || c == '/'; };
    const bool whole =
        parts(m_text.at(year.end)) && month.begin == year.end + 1 && !parts(behindMonth) && !m_text.isWord(month.end);
    const bool alone = !parts(m_text.before(year.begin));
    const bool told = isMonth(month) && month.length() == 2 && year.value >= 1900;
    return whole && alone && told ? found(year.begin, month.end, std::nullopt) : 0;
}

// 5/3/2024, 05.03.2024, 05-03-24; 03/2024
std::size_t DateFinder::yearLast(const SmallNumber& first) {
    if (first.length() > 2 || m_text.before(first.begin) == '/') return 0;
    const char32_t sign = signAt(first.end);
    const SmallNumber second = behind(first.end, U"-/.");
    if (isMonth(first) && isYear(second) && sign == '/' && second.value >= 1900 && m_text.at(second.end) != '/')
        return found(first.begin, second.end, std::nullopt);
    if (!second.ok() || second.length() > 2) return 0;
    const SmallNumber year = behind(second.end, std::u32string_view(&sign, 1));
    const bool dayFirst = isDay(first) && isMonth(second);
    const bool monthFirst = isMonth(first) && isDay(second);
    if (!dayFirst && !monthFirst) return 0;
    const bool recent = sign == '/' && isRecent(year); // 5/3/26
    const bool usual = recent || (first.length() == 2 && second.length() == 2) || isOfBirth(first.begin, year.end);
    const bool twoFigures = year.length() == 2 && usual && signAt(year.end) != sign && !m_text.isLetter(year.end) &&
                            !isDose(year.end); // dob 5/3/52
    if (!isYear(year) && !twoFigures) return 0;
    if (twoFigures || (dayFirst && monthFirst && first.value != second.value))
        return found(first.begin, year.end, std::nullopt);
    return found(first.begin, year.end,
                 dayFirst ? dateOf(year.value, second.value, first.value)
                          : dateOf(year.value, first.value, second.value));
}

// ngày 5 tháng 3 năm 2024, tháng 3 năm 2024; "3 tháng 2 lần" is none.
std::size_t DateFinder::vietnamese(const SmallNumber& day) {
    const bool monthOnly = wordBefore(day.begin, U"thang");
    const SmallNumber month = monthOnly ? day : numberAt(m_text, behindWord(day.end, U"thang"));
    if (!isMonth(month) || !isDay(day) || (!monthOnly && behindWord(day.end, U"thang") == 0)) return 0;
    const std::size_t comma = m_text.at(month.end) == ',' ? month.end + 1 : month.end;
    const SmallNumber year = numberAt(m_text, behindWord(comma, U"nam"));
    if (behindWord(comma, U"nam") != 0 && isYear(year))
        return found(day.begin, year.end, monthOnly ? std::nullopt : dateOf(year.value, month.value, day.value));
    if (!monthOnly && wordBefore(day.begin, U"ngay")) return found(day.begin, month.end, std::nullopt);
    return 0;
}

std::size_t DateFinder::named(const CueHit& cue) {
    if (cue.cue == Cue::Lunar) return lunarWord(cue);
    const bool capital = m_text.glyph(cue.begin) == Glyph::Upper;
    return cue.cue == Cue::Month || (cue.cue == Cue::MonthAbb && capital) ? monthWord(cue) : 0;
}

// mùng 5 tháng Giêng, rằm tháng 7
std::size_t DateFinder::lunarWord(const CueHit& cue) {
    if (cue.value == 2) return found(cue.begin, cue.end, std::nullopt, true);
    const SmallNumber number = cue.value == 1 ? numberAt(m_text, m_text.skipSpaces(cue.end)) : SmallNumber{};
    if (!isDay(number)) return 0;
    const std::size_t month = behindWord(number.end, U"thang");
    return found(cue.begin, month != 0 ? std::max(number.end, m_text.wordEnd(month)) : number.end, std::nullopt, true);
}

// 5 March 2024, March 5th, 2024, 1er mars, Mar 2024, 2024-Mar-05
std::size_t DateFinder::monthWord(const CueHit& cue) {
    std::size_t before = cue.begin;
    if (before > 3 && m_text.has(before - 4, U" of "sv)) before -= 3; // 5th of March
    for (const auto word : {U"de"sv, U"th"sv, U"st"sv, U"nd"sv, U"rd"sv, U"er"sv})
        if (before > word.size() && m_text.glyph(before - 1) == Glyph::Space &&
            m_text.has(before - 1 - word.size(), word))
            before -= word.size() + 1;
    if (m_text.glyph(before - 1) == Glyph::Space || m_text.at(before - 1) == '-' || m_text.at(before - 1) == '/')
        --before;
    const SmallNumber day = numberBefore(m_text, before);
    std::size_t at = cue.end;
    while (at < m_text.size() && U" .-,/"sv.find(m_text.at(at)) != std::u32string_view::npos) ++at;
    SmallNumber next = numberAt(m_text, at);
    if (isYear(day) && isDay(next)) return found(day.begin, next.end, dateOf(day.value, cue.value, next.value));
    if (isDay(day) && !day.han) {
        if (isYear(next)) return found(day.begin, next.end, dateOf(next.value, cue.value, day.value));
        return found(day.begin, cue.end, std::nullopt);
    }
    if (isYear(next)) return found(cue.begin, next.end, std::nullopt);
    if (!isDay(next) || m_text.glyph(cue.begin) != Glyph::Upper) return 0;
    at = m_text.wordEnd(next.end);
    while (m_text.at(at) == ' ' || m_text.at(at) == ',') ++at;
    const SmallNumber year = numberAt(m_text, at);
    if (isYear(year)) return found(cue.begin, year.end, dateOf(year.value, cue.value, next.value));
    return m_text.isLetter(next.end) || cue.cue == Cue::Month ? found(cue.begin, next.end, std::nullopt) : 0;
}

} // namespace

void findDates(ScanContext& context) { DateFinder(context).run(); }

} // namespace preceptor
