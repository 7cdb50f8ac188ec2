// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/case_due.h"

#include "core/storage/rows.h"

namespace preceptor {

namespace {

int count(Statement& find) { return static_cast<int>(integerOr(find, 0)); }

} // namespace

CasesDue casesDue(Database& db, Date today) {
    const std::string day = today.iso();
    CasesDue due;
    due.actions =
        count(db.cached("SELECT count(*) FROM action a LEFT JOIN case_item c ON c.id = a.case_id LEFT JOIN session "
                        "s ON s.id = a.session_id LEFT JOIN event e ON e.id = a.event_id WHERE a.status = "
                        "'open' AND a.due_on < ?1 AND a._deleted = 0 AND coalesce(c._deleted, s._deleted, "
                        "e._deleted, 0) = 0")
                  .bindAll(day));
    due.followUps = count(db.cached("SELECT count(DISTINCT c.id) FROM follow_up f JOIN case_item c ON c.id = f.case_id "
                                    "WHERE f.done_on IS NULL AND f.due_on < ?1 AND f._deleted = 0 AND c._deleted = 0")
                              .bindAll(day));
    const auto reviews = allRows(db.cached("SELECT id FROM case_item WHERE review_status = 'submitted' "
                                           "AND _deleted = 0 ORDER BY submitted_on, id"),
                                 [](Statement& s) { return s.id<CaseId>(0); });
    due.reviews = static_cast<int>(reviews.size());
    if (!reviews.empty()) due.firstReview = reviews.front();
    return due;
}

} // namespace preceptor
