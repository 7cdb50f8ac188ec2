// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/platform_repository.h"

#include "core/storage/rows.h"
#include "core/sync/natural_id.h"

namespace preceptor {

namespace {

const Shape kRow{"platform_row",
                 {"session_id", "row_key", "person_id", "platform", "display_name", "joined_at", "left_at",
                  "stated_seconds", "outer_times", "file_key"}};
const Shape kNameAlias{"name_alias", {"programme_id", "name_key", "name", "person_id", "decided_on", "decided_by"}};

PlatformRow readPlatformRow(Statement& s) {
    return {s.string(0), s.id<PersonId>(1), s.string(2),       s.string(3), s.string(4),
            s.string(5), optionalInt(s, 6), s.integer(7) != 0, s.string(8)};
}

MarkRow readMark(Statement& s) {
    return {s.id<PersonId>(0), s.string(1), attendanceStatus(s.text(2)).value_or(AttendanceStatus::Unmarked),
            optionalInt(s, 3), s.string(4)};
}

} // namespace

std::vector<PlatformRow> PlatformRepository::rows(Database& db, SessionId session) {
    return allRows(db.cached(R"(
        SELECT r.row_key, coalesce(c.canonical_id, r.person_id), r.platform, r.display_name, r.joined_at, r.left_at,
            r.stated_seconds, r.outer_times, r.file_key
        FROM platform_row r LEFT JOIN person_canon c ON c.person_id = r.person_id
        WHERE r.session_id = ?1 AND r._deleted = 0 ORDER BY r.row_key)")
                       .bindAll(session),
                   readPlatformRow);
}

bool PlatformRepository::putRow(Write& write, SessionId session, const PlatformRow& r) {
    return write.put(kRow, naturalId("platform_row", {session, r.rowKey}),
                     {session, r.rowKey, r.person, r.platform, r.shown, Cell::orNull(r.joinedAt),
                      Cell::orNull(r.leftAt), r.statedSeconds, r.outerTimes, Cell::orNull(r.fileKey)});
}

bool PlatformRepository::eraseRow(Write& write, SessionId session, std::string_view rowKey) {
    return write.setDeleted("platform_row", naturalId("platform_row", {session, rowKey}), true);
}

std::map<std::string, PersonId> PlatformRepository::aliases(Database& db, ProgrammeId programme) {
    Statement& find = db.cached(R"(
        SELECT a.name_key, coalesce(c.canonical_id, a.person_id, 0)
        FROM name_alias a LEFT JOIN person_canon c ON c.person_id = a.person_id
            LEFT JOIN person p ON p.id = coalesce(c.canonical_id, a.person_id)
        WHERE a.programme_id = ?1 AND a._deleted = 0 AND (a.person_id IS NULL OR p._deleted = 0))");
    std::map<std::string, PersonId> aliases;
    find.bindAll(programme);
    while (find.step()) aliases.emplace(find.string(0), find.id<PersonId>(1));
    find.reset();
    return aliases;
}

std::int64_t PlatformRepository::openRows(Database& db, SessionId session) {
    return integerOr(db.cached("SELECT sum(f.rows_open) FROM import_file f WHERE f.kind = 'meeting' AND f._deleted = 0 "
                               "AND f.file_key IN (SELECT file_key FROM platform_row WHERE session_id = ?1 AND "
                               "_deleted = 0) AND f.version = (SELECT max(n.version) FROM import_file n WHERE "
                               "n.kind = f.kind AND n.file_key = f.file_key AND n._deleted = 0)")
                         .bindAll(session),
                     0);
}

bool PlatformRepository::putAlias(Write& write, ProgrammeId programme, std::string_view key, std::string_view name,
                                  PersonId person) {
    const std::string today = write.today().iso();
    return write.put(kNameAlias, naturalId("name_alias", {programme, key}),
                     {programme, key, name, person, today, Cell::orNull(write.operatorName())});
}

std::set<PersonId> PlatformRepository::peopleOfProgramme(Database& db, ProgrammeId programme) {
    Statement& find = db.cached(R"(
        SELECT coalesce(c.canonical_id, w.person_id) FROM (
            SELECT e.person_id FROM enrolment e JOIN cohort h ON h.id = e.cohort_id
            WHERE h.programme_id = ?1 AND e._deleted = 0
            UNION SELECT m.person_id FROM series_member m JOIN series r ON r.id = m.series_id
            WHERE r.programme_id = ?1 AND m._deleted = 0
            UNION SELECT a.person_id FROM attendance a JOIN session s ON s.id = a.session_id
            WHERE s.programme_id = ?1 AND a._deleted = 0) w
        LEFT JOIN person_canon c ON c.person_id = w.person_id)");
    std::set<PersonId> people;
    find.bindAll(programme);
    while (find.step()) people.insert(find.id<PersonId>(0));
    find.reset();
    return people;
}

std::vector<MarkRow> PlatformRepository::marks(Database& db, SessionId session) {
    return allRows(db.cached(R"(
        SELECT coalesce(c.canonical_id, a.person_id), a.role, a.status, a.minutes, a.source
        FROM attendance a LEFT JOIN person_canon c ON c.person_id = a.person_id
        WHERE a.session_id = ?1 AND a._deleted = 0 ORDER BY 1, a.role <> 'participant', a.role)")
                       .bindAll(session),
                   readMark);
}

} // namespace preceptor
