// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/conference.h"

#include "core/model/code_list.h"
#include "core/model/field_check.h"

#include <cstdio>

namespace preceptor {

namespace {

std::span<const std::string_view> sessionCodes() {
    static const auto codes = codesOf("session_status");
    return codes;
}

constexpr int kHorizonDays = 731;

} // namespace

std::string_view codeOf(SessionStatus status) { return codeAt(sessionCodes(), status); }
std::optional<SessionStatus> sessionStatus(std::string_view code) {
    return enumOf<SessionStatus>(sessionCodes(), code);
}

std::optional<int> parseTimeOfDay(std::string_view text) {
    const auto digit = [&](std::size_t i) { return text[i] >= '0' && text[i] <= '9' ? text[i] - '0' : 100; };
    if (text.size() != 5 || text[2] != ':') return std::nullopt;
    const int hour = digit(0) * 10 + digit(1);
    const int minute = digit(3) * 10 + digit(4);
    if (hour > 23 || minute > 59) return std::nullopt;
    return hour * 60 + minute;
}

std::string timeOfDayText(int minutes) {
    char buffer[16];
    const int n = std::snprintf(buffer, sizeof buffer, "%02d:%02d", minutes / 60 % 24, minutes % 60);
    return {buffer, static_cast<std::size_t>(n)};
}

std::vector<FieldIssue> issuesOf(const SeriesDraft& draft) {
    FieldCheck check;
    check.text("title", draft.title).code("kind", draft.kind, "session_kind").day("start_on", draft.firstDay);
    if (!parseTimeOfDay(draft.startTime)) check.add("start_time", IssueCode::BadFormat, draft.startTime);
    check.range("default_minutes", draft.minutes, 1, kMostSessionMinutes);
    if (!draft.programme) check.add("programme_id", IssueCode::Required);
    if (draft.recurrence.until) check.notBefore("rrule", *draft.recurrence.until, draft.firstDay);
    return check.take();
}

std::vector<PlannedDay> plannedDays(const SeriesDraft& draft) {
    const auto days =
        expandRecurrence(draft.recurrence, draft.firstDay, draft.skips,
                         draft.recurrence.count || draft.recurrence.until ? Date::of(2100, 12, 31)
                                                                          : draft.firstDay.plusDays(kHorizonDays));
    const auto turns = rotaTurns(std::vector<bool>(days.size(), true), draft.rota.size());
    std::vector<PlannedDay> result;
    for (std::size_t i = 0; i < days.size(); ++i)
        result.push_back({days[i], turns[i] ? draft.rota[*turns[i]] : InstitutionId{}});
    return result;
}

std::vector<FieldIssue> issuesOf(const Session& session) {
    FieldCheck check;
    check.text("title", session.title).code("kind", session.kind, "session_kind").day("planned_on", session.plannedOn);
    if (!parseTimeOfDay(session.plannedTime)) check.add("planned_time", IssueCode::BadFormat, session.plannedTime);
    check.range("planned_minutes", session.plannedMinutes, 1, kMostSessionMinutes);
    check.codeIfGiven("mode", session.mode, "session_mode");
    for (const auto& [field, text] :
         {std::pair{"actual_start", &session.actualStart}, {"actual_end", &session.actualEnd}})
        if (!text->empty() && !parseTimeOfDay(*text)) check.add(field, IssueCode::BadFormat, *text);
    if (!session.programme) check.add("programme_id", IssueCode::Required);
    return check.take();
}

} // namespace preceptor
