// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/learning_repository.h"

#include "core/storage/rows.h"

namespace preceptor {

namespace {

LearningPoint readPoint(Statement& row) {
    return {row.id<CaseId>(0), row.string(1), row.string(2), row.string(3),
            row.string(4),     row.string(5), row.string(6), row.integer(7) != 0};
}

} // namespace

std::vector<LearningPoint> LearningRepository::notedBetween(Date first, Date last) {
    return allRows(
        m_db.cached(
                "SELECT c.id, coalesce(c.case_no, s.title), l.text, l.domain, m.title, p.title, l.noted_on, l.starred "
                "FROM learning_point l LEFT JOIN case_item c ON c.id = l.case_id "
                "LEFT JOIN session s ON s.id = l.session_id LEFT JOIN module m ON m.id = l.module_id "
                "LEFT JOIN protocol p ON p.id = l.protocol_id WHERE l._deleted = 0 AND l.noted_on BETWEEN ?1 AND ?2 "
                "AND (c.id IS NULL OR (c._deleted = 0 AND c.review_status <> 'withdrawn')) "
                "AND (c.id IS NOT NULL OR s._deleted = 0) "
                "ORDER BY l.domain IS NULL, l.domain, l.starred DESC, l.noted_on DESC, l.id")
            .bindAll(first.iso(), last.iso()),
        readPoint);
}

} // namespace preceptor
