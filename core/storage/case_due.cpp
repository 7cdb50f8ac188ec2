// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/case_due.h"

#include "core/storage/rows.h"

namespace preceptor {

namespace {

struct Waiting {
    int count = 0;
    CaseId first;
};

// `find` answers the cases, the one that has waited longest first.
Waiting waiting(Statement& find) {
    const auto cases = allRows(find, [](Statement& s) { return s.id<CaseId>(0); });
    return {static_cast<int>(cases.size()), cases.empty() ? CaseId{} : cases.front()};
}

} // namespace

CasesDue casesDue(Database& db, Date today) {
    const std::string day = today.iso();
    const Waiting actions = waiting(db.cached("SELECT case_id FROM action WHERE status = 'open' AND due_on < ?1 "
                                              "AND _deleted = 0 ORDER BY due_on, id")
                                        .bindAll(day));
    const Waiting followUps =
        waiting(db.cached("SELECT f.case_id FROM follow_up f JOIN case_item c ON c.id = f.case_id WHERE f.done_on IS "
                          "NULL AND f.due_on < ?1 AND f._deleted = 0 AND c._deleted = 0 ORDER BY f.due_on, f.id")
                    .bindAll(day));
    const Waiting reviews = waiting(db.cached("SELECT id FROM case_item WHERE review_status = 'submitted' "
                                              "AND _deleted = 0 ORDER BY submitted_on, id"));
    return {actions.count, followUps.count, reviews.count, actions.first, followUps.first, reviews.first};
}

} // namespace preceptor
