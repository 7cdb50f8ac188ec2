// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/change_log_repository.h"

#include "core/storage/rows.h"

#include <array>

namespace preceptor {

namespace {

struct NamedRange {
    std::string_view table;
    std::string_view people; // ?1..?2 = the range of ids
};

constexpr std::array kNamedRanges = {
    NamedRange{"person", "SELECT id FROM person WHERE id BETWEEN ?1 AND ?2"},
    NamedRange{"affiliation", "SELECT person_id FROM affiliation WHERE id BETWEEN ?1 AND ?2"},
    NamedRange{"person_former_name", "SELECT person_id FROM person_former_name WHERE id BETWEEN ?1 AND ?2"},
    NamedRange{"person_alias", "SELECT alias_person_id FROM person_alias WHERE id BETWEEN ?1 AND ?2 "
                               "UNION SELECT kept_person_id FROM person_alias WHERE id BETWEEN ?1 AND ?2"},
};

struct Range {
    std::int64_t first = 0;
    std::int64_t count = 0;
};

std::vector<Range> rangesOf(Database& db, std::string_view table) {
    Statement& statement = db.cached("SELECT c.first_id, c.count FROM sync_meta m "
                                     "JOIN sync_change c ON c.rep = m.replica AND c.tx = m.tx "
                                     "JOIN sync_table t ON t.idx = c.tbl AND t.name = ?1");
    return allRows(statement.bindAll(table), [](Statement& s) { return Range{s.integer(0), s.integer(1)}; });
}

} // namespace

std::optional<std::vector<PersonId>> ChangeLogRepository::peopleOfLastTransaction(Database& db, std::int64_t most) {
    std::vector<PersonId> people;
    for (const NamedRange& source : kNamedRanges) {
        for (const Range& range : rangesOf(db, source.table)) {
            if (range.count > most || static_cast<std::int64_t>(people.size()) > most) return std::nullopt;
            Statement& statement = db.cached(std::string(source.people));
            const auto found = allRows(statement.bindAll(range.first, range.first + range.count - 1),
                                       [](Statement& s) { return s.id<PersonId>(0); });
            people.insert(people.end(), found.begin(), found.end());
        }
    }
    return people;
}

std::set<PersonId> ChangeLogRepository::peopleOf(Database& db,
                                                 const std::map<std::string, std::vector<std::int64_t>>& touched) {
    std::set<PersonId> people;
    for (const NamedRange& source : kNamedRanges) {
        const auto rows = touched.find(std::string(source.table));
        if (rows == touched.end()) continue;
        Statement& statement = db.cached(std::string(source.people));
        for (const std::int64_t row : rows->second)
            for (const PersonId id :
                 allRows(statement.bindAll(row, row), [](Statement& s) { return s.id<PersonId>(0); }))
                people.insert(id);
    }
    return people;
}

} // namespace preceptor
