// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/person_history_repository.h"

#include "core/model/attendance.h"
#include "core/storage/date_text.h"
#include "core/storage/rows.h"

#include <algorithm>
#include <map>
#include <set>

namespace preceptor {

namespace {

constexpr std::string_view kConferences =
    "SELECT s.planned_on, s.id, s.title, NULL, coalesce(r.title, ''), a.status, a.role, "
    "coalesce(a.minutes, CASE WHEN s.status = 'held' THEN s.planned_minutes END) "
    "FROM attendance a JOIN session s ON s.id = a.session_id AND s._deleted = 0 "
    "LEFT JOIN series r ON r.id = s.series_id "
    "WHERE a._deleted = 0 AND s.status = 'held' AND a.person_id IN ";

// Hours are those of the role, else of the event.
constexpr std::string_view kWorkshops =
    "SELECT v.start_on, v.id, v.title, NULL, coalesce(v.venue, ''), r.role, coalesce(r.hours, v.contact_hours) "
    "FROM event_role r JOIN event v ON v.id = r.event_id AND v._deleted = 0 "
    "WHERE r._deleted = 0 AND v.start_on <= ?2 AND r.person_id IN ";

constexpr std::string_view kObservations =
    "SELECT o.observed_on, o.id, p.title, p.title_zh, '', o.level FROM epa_observation o "
    "JOIN epa p ON p.id = o.epa_id WHERE o._deleted = 0 AND o.person_id IN ";

constexpr std::string_view kEntrustments =
    "SELECT d.decided_on, d.id, p.title, p.title_zh, '', d.level FROM entrustment_decision d "
    "JOIN epa p ON p.id = d.epa_id WHERE d._deleted = 0 AND d.person_id IN ";

constexpr std::string_view kEnrolments =
    "SELECT coalesce(e.enrolled_on, e.applied_on, h.start_on), e.id, c.title, c.title_zh, h.name, e.status, "
    "e.completed_on, e.certificate_no FROM enrolment e JOIN cohort h ON h.id = e.cohort_id "
    "JOIN course_version v ON v.id = h.course_version_id JOIN course c ON c.id = v.course_id "
    "WHERE e._deleted = 0 AND e.person_id IN ";

constexpr std::string_view kModules =
    "SELECT g.done_on, m.id, m.title, m.title_zh, h.name, g.status, g.minutes, m.hours FROM enrolment e "
    "JOIN module_progress g ON g.enrolment_id = e.id AND g._deleted = 0 AND g.status <> 'not_started' "
    "JOIN module m ON m.id = g.module_id JOIN cohort h ON h.id = e.cohort_id "
    "WHERE e._deleted = 0 AND e.person_id IN ";

constexpr std::string_view kScores =
    "SELECT x.taken_on, t.id, t.title, NULL, h.name, t.kind, x.raw, t.max, t.pass_mark, "
    "CASE WHEN x.source = 'derived' THEN (SELECT sum(k.mark >= i.max) FROM item_mark k JOIN assessment_item i ON i.id "
    "= k.assessment_item_id "
    "WHERE i.assessment_id = t.id AND i._deleted = 0 AND k.enrolment_id = e.id AND k.attempt = x.attempt "
    "AND k._deleted = 0) END, "
    "(SELECT count(*) FROM assessment_item i WHERE i.assessment_id = t.id AND i._deleted = 0) FROM enrolment e "
    "JOIN test_score x ON x.enrolment_id = e.id JOIN assessment t ON t.id = x.assessment_id "
    "JOIN cohort h ON h.id = e.cohort_id WHERE e._deleted = 0 AND e.person_id IN ";

constexpr std::string_view kSignOffs =
    "SELECT o.signed_on, o.id, o.signed_by, NULL, h.name, o.role FROM enrolment e "
    "JOIN sign_off o ON o.enrolment_id = e.id AND o._deleted = 0 JOIN cohort h ON h.id = e.cohort_id "
    "WHERE e._deleted = 0 AND e.person_id IN ";

// The person and the records merged into them.
constexpr std::string_view kMembers =
    "(SELECT ?1 UNION ALL SELECT person_id FROM person_canon WHERE canonical_id = ?1)";

Statement& statementFor(Database& db, std::string_view select, PersonId person) {
    return db.cached(std::string(select).append(kMembers)).bindAll(person);
}

Statement& statementFor(Database& db, std::string_view select, PersonId person, const DateText& today) {
    return db.cached(std::string(select).append(kMembers)).bindAll(person, today.cell());
}

// The columns all have in common: day, subject, title, title_zh, context, status.
HistoryRow begin(HistoryKind kind, Statement& s) {
    HistoryRow row;
    row.kind = kind;
    row.on = s.date(0);
    row.subject = s.integer(1);
    row.title = s.string(2);
    row.titleZh = s.string(3);
    row.context = s.string(4);
    row.status = s.string(5);
    return row;
}

std::size_t strength(const std::string& status) {
    const auto known = attendanceStatus(status);
    return known ? static_cast<std::size_t>(*known) : 99; // the enum's order is that of evidence, strongest first
}

void addConferences(Database& db, PersonId person, std::vector<HistoryRow>& rows) {
    Statement& s = statementFor(db, kConferences, person);
    std::map<std::pair<std::int64_t, std::string>, std::size_t> seen;
    while (s.step()) {
        HistoryRow row = begin(HistoryKind::Conference, s);
        row.role = s.string(6);
        row.minutes = s.optionalInteger(7);
        const auto [known, fresh] = seen.try_emplace({row.subject, row.role}, rows.size());
        if (fresh)
            rows.push_back(std::move(row));
        else if (strength(row.status) < strength(rows[known->second].status))
            rows[known->second] = std::move(row);
    }
    s.reset();
}

void addEnrolments(Database& db, PersonId person, std::vector<HistoryRow>& rows) {
    Statement& s = statementFor(db, kEnrolments, person);
    while (s.step()) {
        HistoryRow row = begin(HistoryKind::Enrolment, s);
        rows.push_back(row);
        if (s.isNull(6)) continue;
        row.kind = HistoryKind::Completion;
        row.on = s.date(6);
        row.certificateNo = s.string(7);
        rows.push_back(std::move(row));
    }
    s.reset();
}

void addModules(Database& db, PersonId person, std::vector<HistoryRow>& rows) {
    Statement& s = statementFor(db, kModules, person);
    while (s.step()) {
        HistoryRow row = begin(HistoryKind::Module, s);
        row.minutes = s.optionalInteger(6);
        row.hours = s.optionalReal(7);
        rows.push_back(std::move(row));
    }
    s.reset();
}

void addScores(Database& db, PersonId person, std::vector<HistoryRow>& rows) {
    Statement& s = statementFor(db, kScores, person);
    while (s.step()) {
        HistoryRow row = begin(HistoryKind::Score, s);
        row.score = s.optionalReal(6);
        row.scoreMax = s.optionalReal(7);
        row.passMark = s.optionalReal(8);
        if (const auto full = s.optionalInteger(9)) { // none: it has no marks by item
            row.itemsFull = *full;
            row.itemsAsked = s.integer(10);
        }
        rows.push_back(std::move(row));
    }
    s.reset();
}

// Two records that are one person have a role once.
void addWorkshops(Database& db, PersonId person, Date today, std::vector<HistoryRow>& rows) {
    const DateText day(today);
    Statement& s = statementFor(db, kWorkshops, person, day);
    std::set<std::pair<std::int64_t, std::string>> seen;
    while (s.step()) {
        HistoryRow row = begin(HistoryKind::Workshop, s);
        row.hours = s.optionalReal(6);
        if (seen.emplace(row.subject, row.status).second) rows.push_back(std::move(row));
    }
    s.reset();
}

void addPlain(Database& db, HistoryKind kind, std::string_view select, PersonId person, std::vector<HistoryRow>& rows) {
    for (HistoryRow& row : allRows(statementFor(db, select, person), [&](Statement& s) { return begin(kind, s); }))
        rows.push_back(std::move(row));
}

} // namespace

std::vector<HistoryRow> PersonHistoryRepository::history(Database& db, PersonId person, Date today) {
    std::vector<HistoryRow> rows;
    addConferences(db, person, rows);
    addEnrolments(db, person, rows);
    addModules(db, person, rows);
    addScores(db, person, rows);
    addWorkshops(db, person, today, rows);
    addPlain(db, HistoryKind::Observation, kObservations, person, rows);
    addPlain(db, HistoryKind::Entrustment, kEntrustments, person, rows);
    addPlain(db, HistoryKind::SignOff, kSignOffs, person, rows);
    std::stable_sort(rows.begin(), rows.end(), [](const HistoryRow& a, const HistoryRow& b) {
        if (a.on != b.on) return a.on > b.on; // no day sorts below any day
        return a.kind < b.kind;
    });
    return rows;
}

} // namespace preceptor
