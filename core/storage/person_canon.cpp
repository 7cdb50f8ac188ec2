// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/person_canon.h"

#include <algorithm>
#include <map>
#include <set>

namespace preceptor {

namespace {

using Links = std::map<std::int64_t, std::int64_t>;

std::int64_t smallestOfCycle(std::int64_t member, const Links& links) {
    std::int64_t smallest = member;
    for (auto at = links.at(member); at != member; at = links.at(at)) smallest = std::min(smallest, at);
    return smallest;
}

std::int64_t canonicalOf(std::int64_t person, const Links& links) {
    std::set<std::int64_t> seen;
    std::int64_t at = person;
    for (auto next = links.find(at); next != links.end(); next = links.find(at)) {
        if (!seen.insert(at).second) return smallestOfCycle(at, links);
        at = next->second;
    }
    return at;
}

} // namespace

void refreshPersonCanon(Database& db) {
    Links links;
    Statement aliases = db.prepare("SELECT alias_person_id, kept_person_id FROM person_alias "
                                   "WHERE undone = 0 AND _deleted = 0 ORDER BY id");
    while (aliases.step()) links[aliases.integer(0)] = aliases.integer(1);
    db.execute("DELETE FROM person_canon");
    Statement& insert = db.cached("INSERT INTO person_canon (person_id, canonical_id) VALUES (?1, ?2)");
    for (const auto& [person, kept] : links) {
        const auto canonical = canonicalOf(person, links);
        if (canonical != person) insert.bindAll(person, canonical).run();
    }
}

} // namespace preceptor
