// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/institution_repository.h"

#include "core/storage/date_text.h"
#include "core/storage/rows.h"

namespace preceptor {

namespace {

const Shape kNamedEn{"institution", {"code", "name_en", "type", "care_tier", "urban_rural", "has_pc_unit", "status"}};
const Shape kNamedZh{"institution", {"code", "name_zh", "type", "care_tier", "urban_rural", "has_pc_unit", "status"}};

// The primary affiliation of today counts; a person merged into another counts once, with that one.
constexpr std::string_view kInstitutionList =
    "SELECT i.id, i.name_en, i.name_zh, i.short_name, i.code, i.type, i.care_tier, i.status, coalesce(p.n, 0), "
    "(SELECT count(*) FROM department d WHERE d.institution_id = i.id AND d._deleted = 0) FROM institution i "
    "LEFT JOIN (SELECT a.institution_id AS institution_id, count(DISTINCT coalesce(c.canonical_id, a.person_id)) AS n "
    "FROM affiliation a JOIN person q ON q.id = a.person_id AND q._deleted = 0 "
    "LEFT JOIN person_canon c ON c.person_id = a.person_id "
    "WHERE a._deleted = 0 AND a.is_primary = 1 AND a.start_on <= ?1 AND (a.end_on IS NULL OR a.end_on >= ?1) "
    "GROUP BY a.institution_id) p ON p.institution_id = i.id WHERE i._deleted = 0";

InstitutionTitle readName(Statement& s, int at) {
    return {s.string(at), s.string(at + 1), s.string(at + 2), s.string(at + 3)};
}

} // namespace

std::vector<InstitutionRow> InstitutionRepository::list(Database& db, Date today) {
    const DateText day(today);
    Statement& statement = db.cached(std::string(kInstitutionList));
    return allRows(statement.bind(1, day.cell()), [](Statement& s) {
        return InstitutionRow{s.id<InstitutionId>(0),
                              readName(s, 1),
                              s.string(5),
                              s.string(6),
                              s.string(7),
                              static_cast<int>(s.integer(8)),
                              static_cast<int>(s.integer(9))};
    });
}

std::vector<std::pair<InstitutionId, InstitutionTitle>> InstitutionRepository::names(Database& db) {
    Statement& statement =
        db.cached("SELECT id, name_en, name_zh, short_name, code FROM institution WHERE _deleted = 0");
    return allRows(statement, [](Statement& s) { return std::pair(s.id<InstitutionId>(0), readName(s, 1)); });
}

InstitutionId InstitutionRepository::insert(Write& write, std::string_view code, std::string_view name, bool chinese) {
    const auto id = write.make<InstitutionId>();
    write.insert(chinese ? kNamedZh : kNamedEn, id.value, {code, name, "other", "na", "unknown", "none", "active"});
    return id;
}

bool InstitutionRepository::codeIsFree(Database& db, std::string_view code) {
    Statement& statement = db.cached("SELECT count(*) FROM institution WHERE code = ?1 AND _deleted = 0");
    return integerOr(statement.bindAll(code), 0) == 0;
}

} // namespace preceptor
