// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/override_repository.h"

#include "core/storage/rows.h"
#include "core/storage/unit_of_work.h"
#include "core/sync/natural_id.h"
#include "core/sync/secret_key.h"

#include <array>

namespace preceptor {

namespace {

struct Kept {
    Shape shape; // its first column is the owner
    std::string of;
    std::string owners;
};

Kept kept(std::string_view table, std::string_view owner) {
    const std::string from = " FROM " + std::string(table) + " WHERE _deleted = 0";
    const std::string id(owner);
    return {{table, {owner, "field", "kind", "findings", "reason", "decided_on", "decided_by"}},
            "SELECT field, kind, findings, reason, decided_on, decided_by" + from + " AND " + id +
                " = ?1 ORDER BY field, kind",
            "SELECT DISTINCT " + id + from + " ORDER BY " + id};
}

// In the order of TextOwner.
const std::array<Kept, 3>& allKept() {
    static const std::array<Kept, 3> kAll{kept("deid_override", "case_id"), kept("conference_override", "session_id"),
                                          kept("event_override", "event_id")};
    return kAll;
}

const Kept& keptOf(const TextOwner& owner) { return allKept()[owner.index()]; }

std::int64_t rowOf(const TextOwner& owner) {
    return std::visit([](auto id) { return id.value; }, owner);
}

std::int64_t idOf(const TextOwner& owner, const CaseOverride& allowed) {
    return naturalId(keptOf(owner).shape.table, {rowOf(owner), allowed.field, allowed.kind});
}

void addMarks(Database& db, std::int64_t id, const CaseOverride& allowed) {
    for (const std::string& mark : allowed.marks)
        db.cached("INSERT INTO standing_finding (override_id, mark) VALUES (?1, ?2) ON CONFLICT DO NOTHING")
            .bindAll(id, mark)
            .run();
}

} // namespace

void OverrideRepository::keep(Write& write, const TextOwner& owner, const CaseOverride& allowed) {
    const Shape& shape = keptOf(owner).shape;
    const std::int64_t id = rowOf(owner);
    write.put(shape, idOf(owner, allowed),
              {id, allowed.field, allowed.kind, allowed.findings, allowed.reason, allowed.decidedOn,
               Cell::orNull(allowed.decidedBy)});
    addMarks(m_db, idOf(owner, allowed), allowed);
}

void OverrideRepository::keepMarks(const TextOwner& owner, const CaseOverride& allowed) {
    const std::int64_t id = idOf(owner, allowed);
    m_db.cached("DELETE FROM standing_finding WHERE override_id = ?1").bindAll(id).run();
    addMarks(m_db, id, allowed);
}

std::string OverrideRepository::key() {
    Statement& find = m_db.cached("SELECT key FROM standing_key");
    return oneRow(find, [](Statement& s) { return std::string(s.blob(0)); }).value_or(std::string());
}

std::string OverrideRepository::keyToMark() {
    if (std::string kept = key(); !kept.empty()) return kept;
    startSodium();
    const SecretKey made = SecretKey::random();
    const std::string key(reinterpret_cast<const char*>(made.data()), SecretKey::kBytes);
    Statement& insert = m_db.cached("INSERT INTO standing_key (id, key) VALUES (1, ?1)");
    insert.bindBlob(1, key).run();
    return key;
}

std::vector<CaseOverride> OverrideRepository::of(const TextOwner& owner) {
    Statement& rows = m_db.cached(keptOf(owner).of);
    auto all = allRows(rows.bindAll(rowOf(owner)), [](Statement& s) {
        return CaseOverride{s.string(0), s.string(1), static_cast<int>(s.integer(2)),
                            s.string(3), s.string(4), s.string(5)};
    });
    for (CaseOverride& one : all)
        one.marks = allRows(m_db.cached("SELECT mark FROM standing_finding WHERE override_id = ?1 ORDER BY mark")
                                .bindAll(idOf(owner, one)),
                            [](Statement& s) { return s.string(0); });
    return all;
}

std::vector<TextOwner> OverrideRepository::owners() {
    std::vector<TextOwner> all;
    for (std::size_t kind = 0; kind < allKept().size(); ++kind) {
        Statement& rows = m_db.cached(allKept()[kind].owners);
        while (rows.step())
            all.push_back(kind == 0   ? TextOwner(rows.id<CaseId>(0))
                          : kind == 1 ? TextOwner(rows.id<SessionId>(0))
                                      : TextOwner(rows.id<EventId>(0)));
        rows.reset();
    }
    return all;
}

std::vector<SessionId> OverrideRepository::sessionsWith(std::string_view field) {
    return allRows(m_db.cached("SELECT DISTINCT session_id FROM conference_override WHERE field = ?1 AND _deleted = 0")
                       .bindAll(field),
                   [](Statement& s) { return s.id<SessionId>(0); });
}

} // namespace preceptor
