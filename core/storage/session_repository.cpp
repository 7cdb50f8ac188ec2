// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/session_repository.h"

#include "core/storage/date_text.h"
#include "core/storage/rows.h"

namespace preceptor {

namespace {

const Shape kSession{"session",
                     {"programme_id",
                      "series_id",
                      "kind",
                      "title",
                      "planned_on",
                      "planned_time",
                      "planned_minutes",
                      "timezone",
                      "status",
                      "status_reason",
                      "actual_start",
                      "actual_end",
                      "mode",
                      "place",
                      "language",
                      "presenting_institution_id",
                      "presenter_id",
                      "calendar_sequence",
                      "note",
                      "event_id"}};
const Shape kPart{"session_part",
                  {"session_id", "position", "kind", "title", "minutes", "institution_id", "presenter_id"}};
const Shape kHeadcount{"headcount", {"session_id", "cadre", "sex", "age_range", "n"}};

template <class Use>
auto withCells(const Session& s, Use use) {
    const DateText on(s.plannedOn);
    return use({s.programme,
                s.series,
                s.kind,
                s.title,
                on.cell(),
                s.plannedTime,
                s.plannedMinutes,
                s.timezone,
                codeOf(s.status),
                Cell::orNull(s.statusReason),
                Cell::orNull(s.actualStart),
                Cell::orNull(s.actualEnd),
                Cell::orNull(s.mode),
                Cell::orNull(s.place),
                Cell::orNull(s.language),
                s.presenting,
                s.presenter,
                s.calendarSequence,
                Cell::orNull(s.note),
                s.event});
}

using Cells = std::initializer_list<Cell>;

constexpr std::string_view kSessionColumns =
    "s.id, s.programme_id, s.series_id, s.kind, s.title, s.planned_on, s.planned_time, s.planned_minutes, "
    "s.timezone, s.status, s.status_reason, s.actual_start, s.actual_end, s.mode, s.place, s.language, "
    "s.presenting_institution_id, s.presenter_id, s.calendar_sequence, s.note, s.event_id";
constexpr std::string_view kJoins = R"(, r.title, coalesce(i.short_name, i.name_zh, i.name_en), p.full_name_native,
        CASE WHEN s.status = 'held' THEN (SELECT sum(e) + sum(e AND c) * 1048576 + sum(c AND NOT e) * 1099511627776
            FROM (SELECT max(a.expected = 'yes') AS e, max(a.status IN ('present', 'late', 'left_early')) AS c
                FROM attendance a LEFT JOIN person_canon k ON k.person_id = a.person_id
                WHERE a.session_id = s.id AND a._deleted = 0 GROUP BY coalesce(k.canonical_id, a.person_id))) END
    FROM session s LEFT JOIN series r ON r.id = s.series_id
        LEFT JOIN institution i ON i.id = s.presenting_institution_id LEFT JOIN person p ON p.id = s.presenter_id
    WHERE s._deleted = 0 )";

Session readSession(Statement& s) {
    return {s.id<SessionId>(0),
            s.id<ProgrammeId>(1),
            s.id<SeriesId>(2),
            s.string(3),
            s.string(4),
            s.date(5).value_or(Date{}),
            s.string(6),
            static_cast<int>(s.integer(7)),
            s.string(8),
            sessionStatus(s.text(9)).value_or(SessionStatus::Planned),
            s.string(10),
            s.string(11),
            s.string(12),
            s.string(13),
            s.string(14),
            s.string(15),
            s.id<InstitutionId>(16),
            s.id<PersonId>(17),
            static_cast<int>(s.integer(18)),
            s.string(19),
            s.id<EventId>(20)};
}

// One walk over the people of a session gives three figures of twenty bits.
SessionRow readSessionRow(Statement& s) {
    SessionRow row{readSession(s), s.string(21), s.string(22), s.string(23)};
    const std::int64_t figures = s.integer(24);
    row.expected = static_cast<int>(figures & 0xFFFFF);
    row.present = static_cast<int>((figures >> 20) & 0xFFFFF);
    row.walkIns = static_cast<int>(figures >> 40);
    return row;
}

// Child rows have no identity a person knows: the old ones are erased, the new ones added.
void eraseOf(Write& write, std::string_view table, const std::vector<std::int64_t>& ids) {
    for (const auto id : ids) write.setDeleted(table, id, true);
}

std::int64_t readSessionId(Statement& s) { return s.integer(0); }

} // namespace

SessionId SessionRepository::insert(Write& write, const Session& session) {
    const auto id = write.make<SessionId>();
    withCells(session, [&](Cells cells) { write.insert(kSession, id.value, cells); });
    return id;
}

void SessionRepository::put(Write& write, SessionId id, const Session& session) {
    withCells(session, [&](Cells cells) { return write.put(kSession, id.value, cells); });
}

bool SessionRepository::update(Write& write, const Session& session) {
    return withCells(session, [&](Cells cells) { return write.update(kSession, session.id.value, cells); });
}

std::optional<Session> SessionRepository::find(SessionId id) {
    static const std::string kSql =
        sqlText({"SELECT ", kSessionColumns, " FROM session s WHERE s.id = ?1 AND s._deleted = 0"});
    return oneRow(m_db.cached(kSql).bindAll(id), readSession);
}

std::optional<SessionRow> SessionRepository::findRow(SessionId id) {
    static const std::string kSql = sqlText({"SELECT ", kSessionColumns, kJoins, "AND s.id = ?1"});
    return oneRow(m_db.cached(kSql).bindAll(id), readSessionRow);
}

std::vector<SessionRow> SessionRepository::list(const SessionFilter& filter) {
    static const std::string kSql =
        sqlText({"SELECT ", kSessionColumns, kJoins, R"(AND (?1 IS NULL OR s.programme_id = ?1)
            AND (?2 IS NULL OR s.planned_on >= ?2) AND (?3 IS NULL OR s.planned_on <= ?3)
        ORDER BY s.planned_on DESC, s.planned_time DESC, s.id DESC)"});
    const DateText from(filter.from);
    const DateText to(filter.to);
    return allRows(m_db.cached(kSql).bindAll(filter.programme, from.cell(), to.cell()), readSessionRow);
}

std::vector<Session> SessionRepository::ofSeries(SeriesId series) {
    static const std::string kSql =
        sqlText({"SELECT ", kSessionColumns, R"( FROM session s WHERE s.series_id = ?1 AND s._deleted = 0
        ORDER BY s.planned_on, s.planned_time, s.id)"});
    return allRows(m_db.cached(kSql).bindAll(series), readSession);
}

std::vector<SessionRow> SessionRepository::ofEvent(EventId event) {
    static const std::string kSql = sqlText(
        {"SELECT ", kSessionColumns, kJoins, "AND s.event_id = ?1 ORDER BY s.planned_on, s.planned_time, s.id"});
    return allRows(m_db.cached(kSql).bindAll(event), readSessionRow);
}

void SessionRepository::setParts(Write& write, SessionId session, const std::vector<SessionPart>& parts) {
    eraseOf(write, "session_part",
            allRows(m_db.cached("SELECT id FROM session_part WHERE session_id = ?1 AND _deleted = 0").bindAll(session),
                    readSessionId));
    int position = 0;
    for (const SessionPart& part : parts)
        write.insert(
            kPart, write.newId(),
            {session, ++position, part.kind, Cell::orNull(part.title), part.minutes, part.institution, part.presenter});
}

std::vector<SessionPart> SessionRepository::parts(SessionId session) {
    return allRows(m_db.cached("SELECT kind, title, minutes, institution_id, presenter_id FROM session_part "
                               "WHERE session_id = ?1 AND _deleted = 0 ORDER BY position, id")
                       .bindAll(session),
                   [](Statement& s) {
                       const auto minutes = s.optionalInteger(2);
                       return SessionPart{s.string(0), s.string(1),
                                          minutes ? std::optional(static_cast<int>(*minutes)) : std::nullopt,
                                          s.id<InstitutionId>(3), s.id<PersonId>(4)};
                   });
}

void SessionRepository::setHeadcounts(Write& write, SessionId session, const std::vector<Headcount>& rows) {
    eraseOf(write, "headcount",
            allRows(m_db.cached("SELECT id FROM headcount WHERE session_id = ?1 AND _deleted = 0").bindAll(session),
                    readSessionId));
    for (const Headcount& row : rows)
        write.insert(kHeadcount, write.newId(),
                     {session, Cell::orNull(row.cadre), row.sex, Cell::orNull(row.ageRange), row.n});
}

std::vector<Headcount> SessionRepository::headcounts(SessionId session) {
    return allRows(m_db.cached("SELECT cadre, sex, age_range, n FROM headcount WHERE session_id = ?1 AND _deleted = 0 "
                               "ORDER BY id")
                       .bindAll(session),
                   [](Statement& s) {
                       return Headcount{s.string(0), s.string(1), s.string(2), static_cast<int>(s.integer(3))};
                   });
}

} // namespace preceptor
