// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/suspect_reader.h"

#include "core/storage/merge_repository.h"
#include "core/storage/person_row_repository.h"
#include "core/storage/replica_repository.h"
#include "core/storage/rows.h"
#include "core/sync/row_clock.h"

namespace preceptor {

namespace {

bool isOver(const PersonKeyRow& row, Date today) {
    const auto end = Date::parse(row.endOn);
    return end && *end < today;
}

// Rows of one person follow each other, one an affiliation: the open one counts.
void take(std::vector<DuplicateKey>& keys, const PersonKeyRow& row, Date today) {
    const bool same = !keys.empty() && keys.back().id == row.id;
    if (!same)
        keys.push_back({row.id, std::string(row.nativeName), std::string(row.romanised), std::string(row.email),
                        std::string(row.phone), std::string(row.staffNo), std::string(row.sex), row.birthYear,
                        row.institution});
    else if (!isOver(row, today))
        keys.back().institution = row.institution;
}

} // namespace

std::vector<DuplicateSuspect> readSuspects(Database& db, Date today) {
    std::set<PersonId> merged;
    PersonRowRepository::eachMerged(db, [&](PersonId alias, PersonId) { merged.insert(alias); });
    std::vector<DuplicateKey> keys;
    PersonRowRepository::eachKey(db, [&](const PersonKeyRow& row) {
        if (merged.empty() || merged.count(row.id) == 0) take(keys, row, today);
    });
    const auto pairs = MergeRepository::distinctPairs(db);
    return findDuplicates(keys, std::set<PersonPair>(pairs.begin(), pairs.end()));
}

std::string personEnteredBy(Database& db, PersonId person, unsigned deletedBit) {
    Statement& clock = db.cached("SELECT _clock FROM person WHERE id = ?1");
    const auto bytes = oneRow(clock.bindAll(person), [](Statement& s) { return std::string(s.blob(0)); });
    if (!bytes) return {};
    Statement& who = db.cached("SELECT uuid FROM sync_replica WHERE idx = ?1");
    return oneRow(who.bindAll(dotOf(decodeClock(*bytes), deletedBit).replica),
                  [](Statement& s) { return hexOf(s.blob(0)); })
        .value_or(std::string());
}

} // namespace preceptor
