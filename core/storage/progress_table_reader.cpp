// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/progress_table_reader.h"

#include "core/model/code_lists.h"
#include "core/storage/date_text.h"
#include "core/storage/rows.h"

#include <unordered_map>

namespace preceptor {

namespace {

ProgressState stateOf(ModuleStatus status) {
    switch (status) {
    case ModuleStatus::NotStarted: return ProgressState::NotStarted;
    case ModuleStatus::InProgress: return ProgressState::InProgress;
    case ModuleStatus::Done: return ProgressState::Done;
    case ModuleStatus::Exempt: return ProgressState::Exempt;
    }
    return ProgressState::NotStarted;
}

constexpr const char* kProgressPeople = R"(
    SELECT e.id, e.person_id, e.cohort_id, a.institution_id, e.status, p.full_name_native, p.romanised, a.cadre
    FROM cohort h JOIN enrolment e ON e.cohort_id = h.id JOIN person p ON p.id = e.person_id
        LEFT JOIN affiliation a ON a.id = e.affiliation_id
    WHERE h.course_version_id = ?1 AND (?2 IS NULL OR h.id = ?2) AND h._deleted = 0 AND e._deleted = 0
        AND p._deleted = 0)";
constexpr const char* kCellsOfCohort = R"(
    SELECT mp.enrolment_id, mp.module_id, mp.status FROM enrolment e JOIN module_progress mp ON mp.enrolment_id = e.id
    WHERE e.cohort_id = ?1 AND mp._deleted = 0 AND e._deleted = 0)";
constexpr const char* kAllCells = "SELECT enrolment_id, module_id, status FROM module_progress WHERE _deleted = 0";
constexpr const char* kCellsOfOne = "SELECT enrolment_id, module_id, status FROM module_progress "
                                    "WHERE enrolment_id = ?1 AND _deleted = 0";

ProgressRow readProgressRow(Statement& s) {
    return {s.id<EnrolmentId>(0),
            s.id<PersonId>(1),
            s.id<CohortId>(2),
            s.id<InstitutionId>(3),
            enrolmentStatus(s.text(4)).value_or(EnrolmentStatus::Enrolled),
            s.string(5),
            s.string(6),
            s.isNull(7) ? std::string_view() : cadreGroupOf(s.text(7))};
}

template <class Key>
std::unordered_map<Key, std::size_t> placesOf(const auto& things, auto keyOf) {
    std::unordered_map<Key, std::size_t> places;
    places.reserve(things.size());
    for (std::size_t i = 0; i < things.size(); ++i) places.emplace(keyOf(things[i]), i);
    return places;
}

// Cohorts of the version that have ended: what is required and open there is overdue.
std::unordered_map<CohortId, bool> endedCohorts(Database& db, Date today) {
    const DateText day(today);
    std::unordered_map<CohortId, bool> ended;
    Statement& s = db.cached("SELECT id, end_on IS NOT NULL AND end_on < ?1 FROM cohort WHERE _deleted = 0");
    s.bindAll(day.cell());
    while (s.step()) ended[s.id<CohortId>(0)] = s.integer(1) != 0;
    s.reset();
    return ended;
}

// What is open says more: meant for others, or overdue.
void explainOpenCells(ProgressTable& table, std::size_t row, bool cohortEnded) {
    const EnrolmentStatus status = table.rows[row].status;
    const bool late = cohortEnded && ruleDecides(status) && status != EnrolmentStatus::Completed;
    for (std::size_t m = 0; m < table.modules.size(); ++m) {
        ProgressState& cell = table.at(row, m);
        if (cell != ProgressState::NotStarted && cell != ProgressState::InProgress) continue;
        const bool asked = isFor(table.modules[m].audience, table.rows[row].cadreGroup);
        if (cell == ProgressState::NotStarted && !asked)
            cell = ProgressState::NotAsked;
        else if (late && asked && table.modules[m].required)
            cell = ProgressState::Overdue;
    }
}

} // namespace

void ProgressTableReader::readPeople(ProgressTable& table, const ProgressFilter& filter) {
    table.rows = allRows(m_db.cached(kProgressPeople).bindAll(filter.version, filter.cohort), readProgressRow);
    table.cells.assign(table.rows.size() * table.modules.size(), ProgressState::NotStarted);
    table.institutions = allRows(
        m_db.cached("SELECT id, name_en, name_zh, short_name FROM institution WHERE _deleted = 0"), [](Statement& s) {
            return InstitutionLabel{s.id<InstitutionId>(0), s.string(1), s.string(2), s.string(3)};
        });
}

void ProgressTableReader::readCells(ProgressTable& table, const ProgressFilter& filter) {
    const auto rowOf = placesOf<EnrolmentId>(table.rows, [](const ProgressRow& r) { return r.enrolment; });
    const auto columnOf = placesOf<ModuleId>(table.modules, [](const Module& m) { return m.id; });
    Statement& s = filter.cohort ? m_db.cached(kCellsOfCohort).bindAll(filter.cohort) : m_db.cached(kAllCells);
    while (s.step()) {
        const auto column = columnOf.find(s.id<ModuleId>(1));
        if (column == columnOf.end()) continue;
        const auto row = rowOf.find(s.id<EnrolmentId>(0));
        if (row == rowOf.end()) continue;
        table.at(row->second, column->second) = stateOf(moduleStatus(s.text(2)).value_or(ModuleStatus::NotStarted));
    }
    s.reset();
}

ProgressTable ProgressTableReader::table(const ProgressFilter& filter, const std::vector<Module>& modules, Date today) {
    ProgressTable table;
    table.modules = modules;
    readPeople(table, filter);
    readCells(table, filter);
    const auto ended = endedCohorts(m_db, today);
    for (std::size_t row = 0; row < table.rows.size(); ++row)
        explainOpenCells(table, row, ended.at(table.rows[row].cohort));
    return table;
}

void ProgressTableReader::refresh(ProgressTable& table, const std::vector<std::size_t>& rows, Date today) {
    const auto columnOf = placesOf<ModuleId>(table.modules, [](const Module& m) { return m.id; });
    const auto ended = endedCohorts(m_db, today);
    for (const std::size_t row : rows) {
        for (std::size_t m = 0; m < table.modules.size(); ++m) table.at(row, m) = ProgressState::NotStarted;
        table.rows[row].status = statusOf(table.rows[row].enrolment);
        Statement& s = m_db.cached(kCellsOfOne).bindAll(table.rows[row].enrolment);
        while (s.step())
            if (const auto column = columnOf.find(s.id<ModuleId>(1)); column != columnOf.end())
                table.at(row, column->second) = stateOf(moduleStatus(s.text(2)).value_or(ModuleStatus::NotStarted));
        s.reset();
        explainOpenCells(table, row, ended.at(table.rows[row].cohort));
    }
}

EnrolmentStatus ProgressTableReader::statusOf(EnrolmentId enrolment) {
    const auto code = oneRow(m_db.cached("SELECT status FROM enrolment WHERE id = ?1").bindAll(enrolment),
                             [](Statement& s) { return s.string(0); });
    return enrolmentStatus(code.value_or("")).value_or(EnrolmentStatus::Enrolled);
}

} // namespace preceptor
