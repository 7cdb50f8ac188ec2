// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/recurrence.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace preceptor {

namespace {

constexpr std::array<std::string_view, 7> kDays = {"MO", "TU", "WE", "TH", "FR", "SA", "SU"};
constexpr int kMaxInterval = 52;
constexpr int kMaxCount = 2000;

std::vector<std::string_view> split(std::string_view text, char separator) {
    std::vector<std::string_view> parts;
    for (;;) {
        const auto at = text.find(separator);
        parts.push_back(text.substr(0, at));
        if (at == std::string_view::npos) return parts;
        text.remove_prefix(at + 1);
    }
}

std::optional<int> wholeNumber(std::string_view text, int high) {
    int n = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), n);
    if (error != std::errc{} || end != text.data() + text.size() || n < 1 || n > high) return std::nullopt;
    return n;
}

// 20261231, or 20261231T235959Z whose day is what counts here.
std::optional<Date> basicDate(std::string_view text) {
    if (text.size() != 8 && !(text.size() >= 15 && text[8] == 'T')) return std::nullopt;
    return Date::parse(std::string(text.substr(0, 4)) + "-" + std::string(text.substr(4, 2)) + "-" +
                       std::string(text.substr(6, 2)));
}

std::string basicText(Date date) {
    std::string text = date.iso();
    std::erase(text, '-');
    return text;
}

std::optional<std::vector<int>> weekdays(std::string_view text) {
    std::vector<int> days;
    for (const auto part : split(text, ',')) {
        const auto* day = std::find(kDays.begin(), kDays.end(), part);
        if (day == kDays.end()) return std::nullopt;
        days.push_back(static_cast<int>(day - kDays.begin()) + 1);
    }
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    return days;
}

// Takes one NAME=VALUE part; false when the name or the value is not of the subset.
bool take(Recurrence& into, std::string_view name, std::string_view value) {
    if (name == "FREQ") return value == "WEEKLY";
    if (name == "WKST") return value == "MO";
    if (name == "INTERVAL") {
        const auto n = wholeNumber(value, kMaxInterval);
        into.intervalWeeks = n.value_or(1);
        return n.has_value();
    }
    if (name == "BYDAY") {
        auto days = weekdays(value);
        if (days) into.weekdays = std::move(*days);
        return days.has_value();
    }
    if (name == "COUNT") return (into.count = wholeNumber(value, kMaxCount)).has_value();
    if (name == "UNTIL") return (into.until = basicDate(value)).has_value();
    return false;
}

Error badRule(std::string_view part) { return invalid({{"rrule", IssueCode::BadFormat, std::string(part)}}); }

} // namespace

Result<Recurrence> parseRecurrence(std::string_view rrule) {
    if (rrule.starts_with("RRULE:")) rrule.remove_prefix(6);
    Recurrence result;
    std::vector<std::string_view> seen;
    for (const auto part : split(rrule, ';')) {
        const auto equals = part.find('=');
        if (equals == std::string_view::npos) return badRule(part);
        const auto name = part.substr(0, equals);
        if (std::find(seen.begin(), seen.end(), name) != seen.end()) return badRule(part);
        seen.push_back(name);
        if (!take(result, name, part.substr(equals + 1))) return badRule(part);
    }
    if (std::find(seen.begin(), seen.end(), "FREQ") == seen.end()) return badRule("FREQ");
    if (result.count && result.until) return badRule("COUNT");
    return result;
}

std::string recurrenceText(const Recurrence& recurrence) {
    std::string text = "FREQ=WEEKLY;INTERVAL=" + std::to_string(recurrence.intervalWeeks);
    for (std::size_t i = 0; i < recurrence.weekdays.size(); ++i)
        text.append(i == 0 ? ";BYDAY=" : ",").append(kDays[static_cast<std::size_t>(recurrence.weekdays[i] - 1)]);
    if (recurrence.count) text += ";COUNT=" + std::to_string(*recurrence.count);
    if (recurrence.until) text += ";UNTIL=" + basicText(*recurrence.until);
    return text;
}

std::vector<Date> expandRecurrence(const Recurrence& recurrence, Date first, const std::vector<Date>& skips,
                                   Date horizon) {
    const auto days = recurrence.weekdays.empty() ? std::vector<int>{first.isoWeekday()} : recurrence.weekdays;
    const Date last = recurrence.until ? std::min(*recurrence.until, horizon) : horizon;
    int left = recurrence.count.value_or(kMaxCount);
    std::vector<Date> result;
    for (Date monday = first.plusDays(1 - first.isoWeekday()); monday <= last && left > 0;
         monday = monday.plusDays(7 * recurrence.intervalWeeks)) {
        for (const int weekday : days) {
            const Date day = monday.plusDays(weekday - 1);
            if (day < first || day > last || left == 0) continue;
            --left;
            if (std::find(skips.begin(), skips.end(), day) == skips.end()) result.push_back(day);
        }
    }
    return result;
}

std::vector<std::optional<std::size_t>> rotaTurns(const std::vector<bool>& takesPlace, std::size_t members,
                                                  std::size_t start) {
    std::vector<std::optional<std::size_t>> turns(takesPlace.size());
    if (members == 0) return turns;
    std::size_t next = start % members;
    for (std::size_t i = 0; i < takesPlace.size(); ++i) {
        if (!takesPlace[i]) continue;
        turns[i] = next;
        next = (next + 1) % members;
    }
    return turns;
}

} // namespace preceptor
