// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/conference_text.h"

#include "core/storage/rows.h"

#include <algorithm>
#include <tuple>

namespace preceptor {

namespace {

// ?1: one session, or NULL for all.
constexpr std::string_view kTexts =
    "SELECT id, planned_on, 'session.title', title FROM session WHERE _deleted = 0 AND (?1 IS NULL OR id = ?1) "
    "UNION ALL "
    "SELECT id, planned_on, 'session.note', note FROM session WHERE _deleted = 0 AND (?1 IS NULL OR id = ?1) "
    "AND note IS NOT NULL "
    "UNION ALL "
    "SELECT s.id, s.planned_on, 'session_part.title', p.title FROM session s JOIN session_part p ON p.session_id = "
    "s.id "
    "WHERE s._deleted = 0 AND p._deleted = 0 AND (?1 IS NULL OR s.id = ?1) AND p.title IS NOT NULL "
    "UNION ALL "
    "SELECT s.id, s.planned_on, 'attachment.title', a.title FROM session s JOIN attachment a ON a.session_id = s.id "
    "WHERE s._deleted = 0 AND a._deleted = 0 AND (?1 IS NULL OR s.id = ?1) "
    "UNION ALL "
    "SELECT s.id, s.planned_on, 'attachment.note', a.note FROM session s JOIN attachment a ON a.session_id = s.id "
    "WHERE s._deleted = 0 AND a._deleted = 0 AND (?1 IS NULL OR s.id = ?1) AND a.note IS NOT NULL "
    "UNION ALL "
    "SELECT NULL, start_on, 'series.title', title FROM series WHERE _deleted = 0 AND ?1 IS NULL";

} // namespace

std::vector<ConferenceText> conferenceTexts(Database& db, std::optional<SessionId> only) {
    static const std::string kSql(kTexts);
    auto texts = allRows(db.cached(kSql).bindAll(only.value_or(SessionId{})), [](Statement& s) {
        return ConferenceText{s.id<SessionId>(0), s.date(1).value_or(Date{}), {s.string(2), s.string(3)}};
    });
    // SQLite would go by an index for the order, which takes it three times as long.
    std::stable_sort(texts.begin(), texts.end(), [](const ConferenceText& a, const ConferenceText& b) {
        return std::tie(a.day, a.session) < std::tie(b.day, b.session);
    });
    return texts;
}

} // namespace preceptor
