// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/merge_repository.h"

#include "core/storage/date_text.h"
#include "core/storage/rows.h"
#include "core/sync/natural_id.h"

#include <algorithm>

namespace preceptor {

namespace {

const Shape kPersonAlias{"person_alias", {"alias_person_id", "kept_person_id", "made_on", "kept_before", "undone"}};
const Shape kUndone{"person_alias", {"undone"}};
const Shape kDistinct{"person_distinct", {"person_a_id", "person_b_id"}};

} // namespace

PersonAliasId MergeRepository::insert(Write& write, PersonId alias, PersonId kept, std::string_view keptBefore) {
    const auto id = write.make<PersonAliasId>();
    const DateText today(write.today());
    write.insert(kPersonAlias, id.value, {alias, kept, today.cell(), keptBefore, false});
    return id;
}

void MergeRepository::setUndone(Write& write, PersonId one, PersonId other) {
    Statement& both = write.db().cached("SELECT id FROM person_alias WHERE undone = 0 AND _deleted = 0 AND "
                                        "(alias_person_id, kept_person_id) IN (VALUES (?1, ?2), (?2, ?1))");
    for (const auto id : allRows(both.bindAll(one, other), [](Statement& s) { return s.integer(0); })) {
        write.update(kUndone, id, {true});
        write.setDeleted(kUndone.table, id, true); // two people again is the content of before, digest and all
    }
}

std::optional<PersonAlias> MergeRepository::find(Database& db, PersonAliasId id) {
    Statement& statement = db.cached("SELECT id, alias_person_id, kept_person_id, kept_before FROM person_alias "
                                     "WHERE id = ?1 AND undone = 0 AND _deleted = 0");
    return oneRow(statement.bindAll(id), [](Statement& s) {
        return PersonAlias{s.id<PersonAliasId>(0), s.id<PersonId>(1), s.id<PersonId>(2), s.string(3)};
    });
}

std::vector<MergedRow> MergeRepository::mergedInto(Database& db, PersonId kept) {
    Statement& statement = db.cached(
        "SELECT a.id, a.alias_person_id, p.full_name_native, max(a.made_on) FROM person_alias a "
        "JOIN person p ON p.id = a.alias_person_id WHERE a.kept_person_id = ?1 AND a.undone = 0 AND a._deleted = 0 "
        "GROUP BY a.alias_person_id ORDER BY 4 DESC, a.id DESC");
    return allRows(statement.bindAll(kept), [](Statement& s) {
        return MergedRow{s.id<PersonAliasId>(0), s.id<PersonId>(1), s.string(2), s.date(3).value_or(Date{})};
    });
}

bool MergeRepository::setDistinct(Write& write, PersonId a, PersonId b, bool distinct) {
    const auto [first, second] = std::minmax(a, b);
    const auto id = naturalId(kDistinct.table, {first, second});
    return distinct ? write.put(kDistinct, id, {first, second}) : write.setDeleted(kDistinct.table, id, true);
}

std::vector<std::pair<PersonId, PersonId>> MergeRepository::distinctPairs(Database& db) {
    Statement& statement = db.cached("SELECT person_a_id, person_b_id FROM person_distinct WHERE _deleted = 0");
    return allRows(statement, [](Statement& s) { return std::pair(s.id<PersonId>(0), s.id<PersonId>(1)); });
}

std::vector<DuplicateSuspect> MergeRepository::contradicted(Database& db) {
    Statement& statement = db.cached("SELECT d.person_a_id, d.person_b_id, min(m.id) FROM person_distinct d "
                                     "LEFT JOIN person_canon a ON a.person_id = d.person_a_id "
                                     "LEFT JOIN person_canon b ON b.person_id = d.person_b_id "
                                     "JOIN person_alias m ON m.undone = 0 AND m._deleted = 0 "
                                     "AND m.alias_person_id IN (d.person_a_id, d.person_b_id) "
                                     "WHERE d._deleted = 0 AND "
                                     "coalesce(a.canonical_id, d.person_a_id) = coalesce(b.canonical_id, "
                                     "d.person_b_id) GROUP BY 1, 2 ORDER BY 1, 2");
    return allRows(statement, [](Statement& s) {
        return DuplicateSuspect{
            s.id<PersonId>(0), s.id<PersonId>(1), DuplicateStrength::NearlySure, {}, s.id<PersonAliasId>(2)};
    });
}

} // namespace preceptor
