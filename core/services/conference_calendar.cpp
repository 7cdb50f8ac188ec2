// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/conference_calendar.h"

#include "core/storage/series_repository.h"
#include "core/storage/session_repository.h"
#include "core/storage/unit_of_work.h"
#include "core/tabular/icalendar.h"

#include <algorithm>

namespace preceptor {

namespace {

CalendarEvent eventOf(const Session& s, Timestamp stamp) {
    const bool gone = s.status == SessionStatus::Cancelled || s.status == SessionStatus::Postponed;
    return {"session-" + std::to_string(s.id.value) + "@preceptor",
            s.calendarSequence,
            gone,
            stamp,
            {s.plannedOn, parseTimeOfDay(s.plannedTime).value_or(0)},
            s.timezone,
            s.plannedMinutes,
            s.title,
            {},
            s.place};
}

} // namespace

Result<std::string> ConferenceCalendar::textOf(std::string name, std::vector<Session> sessions) {
    std::stable_sort(sessions.begin(), sessions.end(),
                     [](const Session& a, const Session& b) { return a.plannedOn < b.plannedOn; });
    Calendar calendar{std::move(name), {}};
    for (const Session& session : sessions) calendar.events.push_back(eventOf(session, m_unit.clock().now()));
    return calendarText(calendar);
}

Result<std::string> ConferenceCalendar::ofSeries(SeriesId id) {
    const auto series = SeriesRepository(m_unit.db()).find(id);
    if (!series) return fail(ErrorCode::NotFound, {"series"});
    return textOf(series->title, SessionRepository(m_unit.db()).ofSeries(id));
}

Result<std::string> ConferenceCalendar::ofSession(SessionId id) {
    const auto session = SessionRepository(m_unit.db()).find(id);
    if (!session) return fail(ErrorCode::NotFound, {"session"});
    return textOf(session->title, {*session});
}

Result<std::string> ConferenceCalendar::from(Date day) {
    std::vector<Session> sessions;
    for (SessionRow& row : SessionRepository(m_unit.db()).list({{}, day, {}}))
        sessions.push_back(std::move(row.session));
    return textOf({}, std::move(sessions));
}

} // namespace preceptor
