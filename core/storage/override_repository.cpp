// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/override_repository.h"

#include "core/storage/rows.h"
#include "core/storage/unit_of_work.h"
#include "core/sync/natural_id.h"

namespace preceptor {

namespace {

const Shape kOfCase{"deid_override", {"case_id", "field", "kind", "findings", "reason", "decided_on", "decided_by"}};
const Shape kOfSession{"conference_override",
                       {"session_id", "field", "kind", "findings", "reason", "decided_on", "decided_by"}};

std::int64_t rowOf(const TextOwner& owner) {
    return std::visit([](auto id) { return id.value; }, owner);
}

bool isCase(const TextOwner& owner) { return std::holds_alternative<CaseId>(owner); }

} // namespace

void OverrideRepository::keep(Write& write, const TextOwner& owner, const CaseOverride& allowed) {
    const Shape& shape = isCase(owner) ? kOfCase : kOfSession;
    const std::int64_t id = rowOf(owner);
    write.put(shape, naturalId(shape.table, {id, allowed.field, allowed.kind}),
              {id, allowed.field, allowed.kind, allowed.findings, allowed.reason, allowed.decidedOn,
               Cell::orNull(allowed.decidedBy)});
}

std::vector<CaseOverride> OverrideRepository::of(const TextOwner& owner) {
    Statement& rows =
        m_db.cached(isCase(owner) ? "SELECT field, kind, findings, reason, decided_on, decided_by FROM deid_override "
                                    "WHERE case_id = ?1 AND _deleted = 0 ORDER BY field, kind"
                                  : "SELECT field, kind, findings, reason, decided_on, decided_by "
                                    "FROM conference_override WHERE session_id = ?1 AND _deleted = 0 "
                                    "ORDER BY field, kind");
    return allRows(rows.bindAll(rowOf(owner)), [](Statement& s) {
        return CaseOverride{s.string(0), s.string(1), static_cast<int>(s.integer(2)),
                            s.string(3), s.string(4), s.string(5)};
    });
}

std::vector<SessionId> OverrideRepository::sessionsWith(std::string_view field) {
    return allRows(m_db.cached("SELECT DISTINCT session_id FROM conference_override WHERE field = ?1 AND _deleted = 0")
                       .bindAll(field),
                   [](Statement& s) { return s.id<SessionId>(0); });
}

} // namespace preceptor
