// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/conference_text.h"

#include "core/storage/bundle_exporter.h"

namespace preceptor {

namespace {

// ?1: one session, or NULL for all.
constexpr std::string_view kOfSessions =
    "SELECT id, planned_on, title, note FROM session WHERE _deleted = 0 AND (?1 IS NULL OR id = ?1)";
constexpr std::string_view kOfPlaces =
    "SELECT id, planned_on, place FROM session WHERE _deleted = 0 AND place IS NOT NULL AND (?1 IS NULL OR id = ?1)";
constexpr std::string_view kOfParts =
    "SELECT s.id, s.planned_on, p.title FROM session_part p JOIN session s ON s.id = p.session_id "
    "WHERE s._deleted = 0 AND p._deleted = 0 AND (?1 IS NULL OR s.id = ?1) AND p.title IS NOT NULL";
constexpr std::string_view kOfFiles =
    "SELECT s.id, s.planned_on, a.title, a.note FROM attachment a JOIN session s ON s.id = a.session_id "
    "WHERE s._deleted = 0 AND a._deleted = 0 AND (?1 IS NULL OR s.id = ?1)";
constexpr std::string_view kOfPoints =
    "SELECT s.id, s.planned_on, l.text FROM learning_point l JOIN session s ON s.id = l.session_id "
    "WHERE s._deleted = 0 AND l._deleted = 0 AND l.case_id IS NULL AND (?1 IS NULL OR s.id = ?1)";
constexpr std::string_view kOfActions =
    "SELECT s.id, s.planned_on, a.text FROM action a JOIN session s ON s.id = a.session_id "
    "WHERE s._deleted = 0 AND a._deleted = 0 AND a.case_id IS NULL AND (?1 IS NULL OR s.id = ?1)";
constexpr std::string_view kOfSeries = "SELECT NULL, start_on, title FROM series WHERE _deleted = 0 AND ?1 IS NULL";

struct TextSource {
    std::string_view sql;
    std::string_view title;
    std::string_view note; // empty: has none
};

constexpr TextSource kTextSources[] = {{kOfSessions, "session.title", "session.note"},
                                       {kOfPlaces, "session.place", {}},
                                       {kOfParts, "session_part.title", {}},
                                       {kOfFiles, "attachment.title", "attachment.note"},
                                       {kOfPoints, "learning_point.text", {}},
                                       {kOfActions, "action.text", {}},
                                       {kOfSeries, "series.title", {}}};

} // namespace

void eachConferenceText(Database& db, std::optional<SessionId> only,
                        const std::function<void(const ConferenceText&)>& see) {
    for (const TextSource& source : kTextSources) {
        Statement& rows = db.cached(std::string(source.sql)).bindAll(only.value_or(SessionId{}));
        while (rows.step()) {
            const ConferenceText title{rows.id<SessionId>(0), rows.text(1), source.title, rows.text(2)};
            see(title);
            if (!source.note.empty() && !rows.isNull(3)) see({title.session, title.day, source.note, rows.text(3)});
        }
        rows.reset();
    }
}

std::set<SessionId> conferencesSent(const BundleExporter& exporter) {
    std::set<SessionId> sent;
    for (const TextSource& source : kTextSources) {
        const std::string_view table = source.title.substr(0, source.title.find('.'));
        if (table == "series") {
            if (!exporter.valuesSent(table, "id").empty()) sent.insert(SessionId{});
            continue;
        }
        for (const std::int64_t id : exporter.valuesSent(table, table == "session" ? "id" : "session_id"))
            sent.insert(SessionId{id});
    }
    return sent;
}

} // namespace preceptor
