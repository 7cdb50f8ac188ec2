// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/learning_repository.h"

#include "core/storage/rows.h"

#include <algorithm>
#include <map>

namespace preceptor {

namespace {

LearningPoint readPoint(Statement& row) {
    LearningPoint point{row.id<CaseId>(0), row.string(1), row.string(2), row.string(3)};
    point.protocol = row.string(4);
    point.notedOn = row.string(5);
    point.starred = row.integer(6) != 0;
    return point;
}

// By point; modules of two versions of a course may have the same.
std::map<std::int64_t, std::vector<std::string>> titlesOf(Statement& linked) {
    std::map<std::int64_t, std::vector<std::string>> titles;
    while (linked.step()) {
        auto& of = titles[linked.integer(0)];
        if (std::string title = linked.string(1); std::find(of.begin(), of.end(), title) == of.end())
            of.push_back(std::move(title));
    }
    linked.reset();
    return titles;
}

} // namespace

std::vector<LearningPoint> LearningRepository::notedBetween(Date first, Date last) {
    const std::string from = first.iso();
    const std::string to = last.iso();
    const auto modules =
        titlesOf(m_db.cached("SELECT n.learning_point_id, m.title FROM learning_point l JOIN point_module n "
                             "ON n.learning_point_id = l.id JOIN module m ON m.id = n.module_id WHERE l._deleted = 0 "
                             "AND m._deleted = 0 AND l.noted_on BETWEEN ?1 AND ?2 ORDER BY m.code, m.title, m.id")
                     .bindAll(from, to));
    const auto competencies = titlesOf(
        m_db.cached(
                "SELECT n.learning_point_id, e.title FROM learning_point l JOIN point_competency n "
                "ON n.learning_point_id = l.id JOIN epa e ON e.id = n.epa_id WHERE l._deleted = 0 "
                "AND e._deleted = 0 AND l.noted_on BETWEEN ?1 AND ?2 ORDER BY e.framework, e.position, e.title, e.id")
            .bindAll(from, to));
    const auto linked = [](const auto& titles, std::int64_t id) {
        const auto found = titles.find(id);
        return found == titles.end() ? std::vector<std::string>() : found->second;
    };
    Statement& points = m_db.cached(
        "SELECT c.id, coalesce(c.case_no, s.title), l.text, l.domain, p.title, l.noted_on, l.starred, l.id, "
        "l.session_id FROM learning_point l LEFT JOIN case_item c ON c.id = l.case_id "
        "LEFT JOIN session s ON s.id = l.session_id "
        "LEFT JOIN protocol p ON p.id = l.protocol_id WHERE l._deleted = 0 AND l.noted_on BETWEEN ?1 AND ?2 "
        "AND (c.id IS NULL OR (c._deleted = 0 AND c.review_status <> 'withdrawn')) "
        "AND (c.id IS NOT NULL OR s._deleted = 0) "
        "ORDER BY l.domain IS NULL, l.domain, l.starred DESC, l.noted_on DESC, l.id");
    return allRows(points.bindAll(from, to), [&](Statement& row) {
        LearningPoint point = readPoint(row);
        point.at = row.id<SessionId>(8);
        point.modules = linked(modules, row.integer(7));
        point.competencies = linked(competencies, row.integer(7));
        return point;
    });
}

} // namespace preceptor
