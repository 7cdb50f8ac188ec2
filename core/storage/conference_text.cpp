// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/conference_text.h"

#include "core/storage/rows.h"

namespace preceptor {

namespace {

// ?1: one session, or NULL for all.
constexpr std::string_view kTexts =
    "SELECT id, planned_on, 'session.title', title FROM session WHERE _deleted = 0 AND id = ifnull(?1, id) "
    "UNION ALL "
    "SELECT id, planned_on, 'session.note', note FROM session WHERE _deleted = 0 AND id = ifnull(?1, id) "
    "AND note IS NOT NULL "
    "UNION ALL "
    "SELECT s.id, s.planned_on, 'session_part.title', p.title FROM session s JOIN session_part p ON p.session_id = "
    "s.id "
    "WHERE s._deleted = 0 AND p._deleted = 0 AND s.id = ifnull(?1, s.id) AND p.title IS NOT NULL "
    "UNION ALL "
    "SELECT s.id, s.planned_on, 'attachment.title', a.title FROM session s JOIN attachment a ON a.session_id = s.id "
    "WHERE s._deleted = 0 AND a._deleted = 0 AND s.id = ifnull(?1, s.id) "
    "UNION ALL "
    "SELECT s.id, s.planned_on, 'attachment.note', a.note FROM session s JOIN attachment a ON a.session_id = s.id "
    "WHERE s._deleted = 0 AND a._deleted = 0 AND s.id = ifnull(?1, s.id) AND a.note IS NOT NULL "
    "UNION ALL "
    "SELECT NULL, start_on, 'series.title', title FROM series WHERE _deleted = 0 AND ?1 IS NULL "
    "ORDER BY 2, 1";

} // namespace

std::vector<ConferenceText> conferenceTexts(Database& db, std::optional<SessionId> only) {
    static const std::string kSql(kTexts);
    return allRows(db.cached(kSql).bindAll(only.value_or(SessionId{})), [](Statement& s) {
        return ConferenceText{s.id<SessionId>(0), s.date(1).value_or(Date{}), {s.string(2), s.string(3)}};
    });
}

} // namespace preceptor
