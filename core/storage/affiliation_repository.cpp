// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/affiliation_repository.h"

#include "core/storage/date_text.h"
#include "core/storage/rows.h"

namespace preceptor {

namespace {

const Shape kAffiliation{"affiliation",
                         {"person_id", "institution_id", "department_id", "cadre", "rank", "post_title", "start_on",
                          "end_on", "is_primary", "fte", "note"}};
const Shape kDepartment{"department", {"institution_id", "name", "specialty"}};

constexpr std::string_view kAffiliationColumns =
    "SELECT a.id, a.person_id, a.institution_id, a.department_id, a.cadre, a.rank, "
    "a.post_title, a.start_on, a.end_on, a.is_primary, a.fte, a.note";
constexpr int kJoined = 12; // where the columns of a join begin
constexpr std::string_view kOfPerson =
    "a.person_id IN (SELECT ?1 UNION ALL SELECT person_id FROM person_canon "
    "WHERE canonical_id = ?1) AND a._deleted = 0 ORDER BY a.start_on DESC, a.id DESC";

Affiliation readAffiliation(Statement& s) {
    return {s.id<AffiliationId>(0),
            s.id<PersonId>(1),
            s.id<InstitutionId>(2),
            s.id<DepartmentId>(3),
            s.string(4),
            s.string(5),
            s.string(6),
            s.date(7).value_or(Date{}),
            s.date(8),
            s.integer(9) != 0,
            s.optionalReal(10),
            s.string(11)};
}

std::string sql(std::string_view tail) { return std::string(kAffiliationColumns).append(tail); }

// Calls body with the cells while the texts of the days live.
template <class Body>
auto withCells(const Affiliation& a, Body body) {
    const DateText start(a.startOn);
    const DateText end(a.endOn);
    const Cell cells[] = {a.person,
                          a.institution,
                          a.department,
                          Cell::orNull(a.cadre),
                          Cell::orNull(a.rank),
                          Cell::orNull(a.postTitle),
                          start.cell(),
                          end.cell(),
                          a.isPrimary,
                          a.fte,
                          Cell::orNull(a.note)};
    return body(std::span<const Cell>(cells));
}

} // namespace

AffiliationId AffiliationRepository::insert(Write& write, const Affiliation& affiliation) {
    const auto id = write.make<AffiliationId>();
    withCells(affiliation, [&](std::span<const Cell> cells) { write.insert(kAffiliation, id.value, cells); });
    return id;
}

bool AffiliationRepository::update(Write& write, const Affiliation& affiliation) {
    return withCells(affiliation, [&](std::span<const Cell> cells) {
        return write.update(kAffiliation, affiliation.id.value, cells);
    });
}

void AffiliationRepository::erase(Write& write, AffiliationId id) {
    write.setDeleted(kAffiliation.table, id.value, true);
}

std::optional<Affiliation> AffiliationRepository::find(Database& db, AffiliationId id) {
    static const std::string kSql = sql(" FROM affiliation a WHERE a.id = ?1 AND a._deleted = 0");
    return oneRow(db.cached(kSql).bindAll(id), readAffiliation);
}

std::vector<Affiliation> AffiliationRepository::ofPerson(Database& db, PersonId person) {
    static const std::string kSql = sql(" FROM affiliation a WHERE ").append(kOfPerson);
    return allRows(db.cached(kSql).bindAll(person), readAffiliation);
}

std::vector<AffiliationRow> AffiliationRepository::rowsOf(Database& db, PersonId person) {
    static const std::string kSql = sql(", i.name_en, i.name_zh, i.short_name, i.code, d.name FROM affiliation a "
                                        "JOIN institution i ON i.id = a.institution_id "
                                        "LEFT JOIN department d ON d.id = a.department_id AND d._deleted = 0 WHERE ")
                                        .append(kOfPerson);
    return allRows(db.cached(kSql).bindAll(person), [](Statement& s) {
        return AffiliationRow{readAffiliation(s),
                              {s.string(kJoined), s.string(kJoined + 1), s.string(kJoined + 2), s.string(kJoined + 3)},
                              s.string(kJoined + 4)};
    });
}

DepartmentId AffiliationRepository::department(Write& write, InstitutionId institution, std::string_view name) {
    if (name.empty()) return {};
    Statement& known = write.db().cached(
        "SELECT id FROM department WHERE institution_id = ?1 AND name = ?2 AND _deleted = 0 ORDER BY id LIMIT 1");
    if (const auto id = integerOr(known.bindAll(institution, name), 0); id != 0) return DepartmentId{id};
    const auto id = write.make<DepartmentId>();
    write.insert(kDepartment, id.value, {institution, name, "other"});
    return id;
}

} // namespace preceptor
