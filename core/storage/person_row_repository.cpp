// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/person_row_repository.h"

#include "core/storage/affiliation_repository.h"
#include "core/storage/rows.h"
#include "core/text/pinyin.h"

namespace preceptor {

namespace {

constexpr std::string_view kKeys =
    "SELECT p.id, p.full_name_native, p.romanised, p.email, p.phone, p.staff_no, p.wechat, p.status, p.sex, "
    "p.birth_year, a.institution_id, a.cadre, a.start_on, a.end_on, a.is_primary FROM person p "
    "LEFT JOIN affiliation a ON a.person_id = p.id AND a._deleted = 0 WHERE p._deleted = 0 ";

PersonKeyRow readKey(Statement& s) {
    return {s.id<PersonId>(0),
            s.text(1),
            s.text(2),
            s.text(3),
            s.text(4),
            s.text(5),
            s.text(6),
            s.text(7),
            s.text(8),
            s.optionalInteger(9),
            s.id<InstitutionId>(10),
            s.text(11),
            s.text(12),
            s.text(13),
            s.integer(14) != 0};
}

void visitKeys(Statement& statement, const std::function<void(const PersonKeyRow&)>& visit) {
    while (statement.step()) visit(readKey(statement));
    statement.reset();
}

PersonRow readPersonRow(Statement& s) {
    PersonRow row;
    row.id = s.id<PersonId>(0);
    row.nativeName = s.string(1);
    row.romanised = s.string(2);
    row.phone = s.string(3);
    row.email = s.string(4);
    row.staffNo = s.string(5);
    row.status = s.string(6);
    if (row.romanised.empty()) row.romanised = romanisedHanName(row.nativeName);
    if (row.romanised == row.nativeName) row.romanised.clear();
    return row;
}

void addWorkplace(Database& db, PersonRow& row, Date today) {
    std::vector<AffiliationRow> places = AffiliationRepository::rowsOf(db, row.id);
    std::vector<Affiliation> affiliations;
    for (const AffiliationRow& place : places) affiliations.push_back(place.affiliation);
    const Affiliation* best = affiliationOn(affiliations, today);
    if (best == nullptr) return;
    AffiliationRow& place = places[static_cast<std::size_t>(best - affiliations.data())];
    row.institution = best->institution;
    row.institutionName = std::move(place.institutionName);
    row.department = std::move(place.department);
    row.cadre = best->cadre;
}

} // namespace

std::vector<PersonRow> PersonRowRepository::rows(Database& db, std::span<const PersonId> ids, Date today) {
    Statement& statement = db.cached("SELECT id, full_name_native, romanised, phone, email, staff_no, status "
                                     "FROM person WHERE id = ?1 AND _deleted = 0");
    std::vector<PersonRow> rows;
    rows.reserve(ids.size());
    for (const PersonId id : ids) {
        auto row = oneRow(statement.bindAll(id), readPersonRow);
        if (!row) continue;
        addWorkplace(db, *row, today);
        rows.push_back(std::move(*row));
    }
    return rows;
}

void PersonRowRepository::eachKey(Database& db, const std::function<void(const PersonKeyRow&)>& visit) {
    static const std::string kSql = std::string(kKeys).append("ORDER BY p.id");
    visitKeys(db.cached(kSql), visit);
}

void PersonRowRepository::eachKeyOf(Database& db, PersonId id, const std::function<void(const PersonKeyRow&)>& visit) {
    static const std::string kSql = std::string(kKeys).append("AND p.id = ?1");
    visitKeys(db.cached(kSql).bindAll(id), visit);
}

void PersonRowRepository::eachFormerName(Database& db, const std::function<void(PersonId, std::string_view)>& visit) {
    Statement& statement = db.cached("SELECT person_id, name FROM person_former_name WHERE _deleted = 0");
    while (statement.step()) visit(statement.id<PersonId>(0), statement.text(1));
    statement.reset();
}

void PersonRowRepository::eachMerged(Database& db, const std::function<void(PersonId, PersonId)>& visit) {
    Statement& statement = db.cached("SELECT person_id, canonical_id FROM person_canon");
    while (statement.step()) visit(statement.id<PersonId>(0), statement.id<PersonId>(1));
    statement.reset();
}

PersonId PersonRowRepository::canonical(Database& db, PersonId id) {
    Statement& statement = db.cached("SELECT canonical_id FROM person_canon WHERE person_id = ?1");
    return PersonId{integerOr(statement.bindAll(id), id.value)};
}

std::vector<PersonId> PersonRowRepository::mergedInto(Database& db, PersonId kept) {
    Statement& statement = db.cached("SELECT person_id FROM person_canon WHERE canonical_id = ?1 ORDER BY person_id");
    return allRows(statement.bindAll(kept), [](Statement& s) { return s.id<PersonId>(0); });
}

std::int64_t PersonRowRepository::count(Database& db) {
    return db.queryInteger("SELECT count(*) FROM person WHERE _deleted = 0 "
                           "AND id NOT IN (SELECT person_id FROM person_canon)");
}

} // namespace preceptor
