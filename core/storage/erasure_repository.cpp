// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/erasure_repository.h"

#include "core/sealed/sealed_file.h"
#include "core/storage/erased_row.h"
#include "core/storage/open_file_repository.h"
#include "core/storage/required_column.h"
#include "core/storage/rows.h"
#include "core/storage/unsent_repository.h"
#include "core/sync/column_merge.h"

#include <algorithm>
#include <array>
#include <utility>

namespace preceptor {

namespace {

// Rows that hang on a person, and of them what could tell who it was.
struct Beside {
    Shape shape;
    std::string_view find; // ?1 = the person
    bool deletes;          // nothing counts them, so they go as a whole
};

const std::array kBeside = {
    Beside{{"person_former_name", {"name", "until_on", "note"}}, "person_id = ?1", true},
    Beside{{"consent", {"note"}}, "person_id = ?1", true},
    Beside{{"role_assignment", {"note"}}, "person_id = ?1", true},
    Beside{{"trainer_profile", {"skills", "languages", "note"}}, "person_id = ?1", false},
    Beside{{"series_member", {"note"}}, "person_id = ?1", true},
    Beside{{"person_distinct", {"note"}}, "?1 IN (person_a_id, person_b_id)", true},
    Beside{{"platform_row", {"display_name", "note"}}, "person_id = ?1", true},
    Beside{{"name_alias", {"name_key", "name", "note"}}, "person_id = ?1", true},
    Beside{{"person_alias", {"kept_before", "note"}}, "?1 IN (alias_person_id, kept_person_id)", false},
    Beside{{"affiliation", {"rank", "post_title", "fte", "note"}}, "person_id = ?1", false},
    Beside{{"enrolment", {"reason", "overridden_by", "override_reason", "certificate_no", "note"}},
           "person_id = ?1",
           false},
    Beside{{"module_progress", {"note"}}, "enrolment_id IN (SELECT id FROM enrolment WHERE person_id = ?1)", false},
    Beside{{"score", {"note"}}, "enrolment_id IN (SELECT id FROM enrolment WHERE person_id = ?1)", false},
    Beside{{"item_mark", {"note"}}, "enrolment_id IN (SELECT id FROM enrolment WHERE person_id = ?1)", false},
    Beside{
        {"platform_fact", {"said", "note"}}, "enrolment_id IN (SELECT id FROM enrolment WHERE person_id = ?1)", false},
    Beside{{"sign_off", {"note"}}, "enrolment_id IN (SELECT id FROM enrolment WHERE person_id = ?1)", false},
    Beside{{"practice_review", {"barrier", "note"}},
           "enrolment_id IN (SELECT id FROM enrolment WHERE person_id = ?1)",
           false},
    Beside{{"certificate", {"certificate_no", "statement", "signature", "revoke_reason", "note"}},
           "enrolment_id IN (SELECT id FROM enrolment WHERE person_id = ?1)",
           true},
    Beside{{"event_role", {"note"}}, "person_id = ?1", false},
    Beside{{"epa_observation", {"feedback", "note"}}, "person_id = ?1", false},
    Beside{{"epa_observation", {"observer_id"}}, "observer_id = ?1", false},
    Beside{{"entrustment_decision", {"note"}}, "person_id = ?1", false},
    Beside{{"credit_award", {"ref", "note"}}, "person_id = ?1", false},
    Beside{{"attendance", {"adjusted_by", "adjust_reason", "note"}}, "person_id = ?1", false},
    Beside{{"participation", {"focal_person_id"}}, "focal_person_id = ?1", false},
    Beside{{"session", {"presenter_id"}}, "presenter_id = ?1", false},
    Beside{{"session_part", {"presenter_id"}}, "presenter_id = ?1", false},
    Beside{{"case_item", {"presenter_id"}}, "presenter_id = ?1", false},
    Beside{{"recommendation", {"by_person_id"}}, "by_person_id = ?1", false},
    Beside{{"action", {"owner_id"}}, "owner_id = ?1", false},
};

// Where a person stands by name and not by row: who did or decided something. Texts that are one of the person's names
// go, unless somebody else has that name too.
const std::array kNamed = {
    Shape{"attachment", {"added_by"}},
    Shape{"attendance", {"adjusted_by"}},
    Shape{"case_review", {"by_name"}},
    Shape{"certificate", {"issued_by"}},
    Shape{"conference_override", {"decided_by"}},
    Shape{"deid_override", {"decided_by"}},
    Shape{"enrolment", {"overridden_by"}},
    Shape{"entrustment_decision", {"decided_by"}},
    Shape{"event_override", {"decided_by"}},
    Shape{"name_alias", {"decided_by"}},
    Shape{"protocol", {"authors"}},
    Shape{"service_outcome", {"audited_by"}},
    Shape{"sign_off", {"signed_by"}},
};

// The same in what this file keeps for itself.
const std::array kNamedHere = {
    Shape{"case_draft", {"written_by"}},
    Shape{"sync_contact", {"decided_by"}},
    Shape{"sync_receipt", {"operator"}},
    Shape{"sync_sent", {"operator"}},
};

// However it was typed on a PC: blanks around it and capitals aside.
std::string isNamed(std::string_view column) { return sqlText({"trim(", column, ") = ?1 COLLATE NOCASE"}); }

// Rows that show the name, and those beside which it waits or is kept as what was there before.
std::string namedRowsSql(const Shape& shape) {
    const auto column = shape.columns.front();
    const std::string ofTable = sqlText({" WHERE tbl = (SELECT idx FROM sync_table WHERE name = '", shape.table,
                                         "') AND col = '", column, "' AND ", isNamed("value")});
    return sqlText({"SELECT id FROM ", shape.table, " WHERE ", isNamed(column),
                    " UNION SELECT row_id FROM sync_sibling", ofTable, " UNION SELECT row_id FROM sync_base", ofTable});
}

Value neutral(std::string_view table, std::string_view column, std::int64_t row) {
    if (column == "kept_before") return "{}";
    if (column == "name" || column == "display_name" || column == "statement" || column == "signature") return "";
    if (column == "name_key" || (column == "certificate_no" && table == "certificate")) return scrubbedKey(row);
    return {};
}

} // namespace

std::vector<std::int64_t> ErasureRepository::oneWith(PersonId person) {
    Statement& find = m_db.cached("SELECT person_id FROM person_canonical WHERE canonical_id = "
                                  "(SELECT canonical_id FROM person_canonical WHERE person_id = ?1)");
    return allRows(find.bindAll(person), [](Statement& s) { return s.integer(0); });
}

std::optional<ErasureExtent> ErasureRepository::extent(PersonId person) {
    Statement& who = m_db.cached("SELECT full_name_native FROM person WHERE id = ?1 AND _deleted <> ?2");
    const auto name = oneRow(who.bindAll(person, kErased), [](Statement& s) { return s.string(0); });
    if (!name) return std::nullopt;
    ErasureExtent extent{*name};
    std::set<std::string> names;
    const auto people = oneWith(person);
    for (const std::int64_t id : people) {
        Statement& counts =
            m_db.cached("SELECT (SELECT count(*) FROM attendance WHERE person_id = ?1 AND _deleted = 0), "
                        "(SELECT count(*) FROM enrolment WHERE person_id = ?1 AND _deleted = 0)");
        counts.bindAll(id);
        counts.step();
        extent.attendances += counts.integer(0);
        extent.enrolments += counts.integer(1);
        counts.reset();
        if (id != person.value) ++extent.merged;
        names.merge(namesOf(PersonId{id}));
    }
    const std::set<std::string> alone = borneAlone(names, people);
    for (const std::string& known : names) countNamed(known, alone.contains(known), extent);
    return extent;
}

void ErasureRepository::countNamed(const std::string& name, bool alone, ErasureExtent& extent) {
    for (const Shape& shape : kNamed) {
        Statement& count = m_db.cached(sqlText(
            {"SELECT count(*) FROM ", shape.table, " WHERE _deleted = 0 AND ", isNamed(shape.columns.front())}));
        (alone ? extent.named : extent.shared) += integerOr(count.bindAll(name), 0);
    }
    Statement& kept = m_db.cached(sqlText({"SELECT (SELECT count(*) FROM sync_tx WHERE ", isNamed("operator"),
                                           ") + (SELECT count(*) FROM audit_entry WHERE ", isNamed("operator"), ")"}));
    extent.entries += integerOr(kept.bindAll(name), 0);
}

std::set<std::string> ErasureRepository::namesOf(PersonId person) {
    Statement& find = m_db.cached("SELECT trim(name) FROM (SELECT full_name_native AS name FROM person WHERE id = ?1 "
                                  "UNION SELECT romanised FROM person WHERE id = ?1 "
                                  "UNION SELECT name FROM person_former_name WHERE person_id = ?1 "
                                  "UNION SELECT name FROM name_alias WHERE person_id = ?1 "
                                  "UNION SELECT value FROM sync_sibling WHERE row_id = ?1 AND tbl = ?2 AND col IN "
                                  "('full_name_native', 'romanised') "
                                  "UNION SELECT value FROM sync_base WHERE row_id = ?1 AND tbl = ?2 AND col IN "
                                  "('full_name_native', 'romanised')) WHERE trim(name) <> ''");
    Statement& table = m_db.cached("SELECT idx FROM sync_table WHERE name = 'person'");
    const std::int64_t people = integerOr(table, 0);
    const auto names = allRows(find.bindAll(person, people), [](Statement& s) { return s.string(0); });
    return {names.begin(), names.end()};
}

// A signature under a name that somebody besides `people` has may be theirs.
std::set<std::string> ErasureRepository::borneAlone(std::set<std::string> names,
                                                    const std::vector<std::int64_t>& people) {
    Statement& find = m_db.cached(sqlText({"SELECT id FROM person WHERE _deleted <> 2 AND (",
                                           isNamed("full_name_native"), " OR ", isNamed("romanised"), ")"}));
    std::erase_if(names, [&](const std::string& name) {
        const auto bearers = allRows(find.bindAll(name), [](Statement& s) { return s.integer(0); });
        return std::any_of(bearers.begin(), bearers.end(), [&](std::int64_t id) {
            return std::find(people.begin(), people.end(), id) == people.end();
        });
    });
    return names;
}

std::vector<PersonId> ErasureRepository::deletedNamed(const std::string& idOrName) {
    Statement& find = m_db.cached(sqlText({"SELECT id FROM person WHERE _deleted = 1 AND (CAST(id AS TEXT) = ?1 OR ",
                                           isNamed("full_name_native"), " OR ", isNamed("romanised"), ")"}));
    return allRows(find.bindAll(idOrName), [](Statement& s) { return s.id<PersonId>(0); });
}

std::vector<Shape> ErasureRepository::naming() {
    std::vector<Shape> all(kNamed.begin(), kNamed.end());
    all.insert(all.end(), kNamedHere.begin(), kNamedHere.end());
    return all;
}

bool ErasureRepository::isWaiting(std::string_view table, std::int64_t row, std::string_view column) {
    Statement& waits = m_db.cached("SELECT 1 FROM sync_sibling s JOIN sync_table t ON t.idx = s.tbl "
                                   "WHERE t.name = ?1 AND s.row_id = ?2 AND s.col = ?3 LIMIT 1");
    return integerOr(waits.bindAll(table, row, column), 0) != 0;
}

void ErasureRepository::scrub(Write& write, const Shape& shape, std::int64_t row, bool deletes) {
    std::vector<Value> values;
    for (const auto column : shape.columns) values.push_back(neutral(shape.table, column, row));
    const std::vector<Cell> cells(values.begin(), values.end());
    write.update(shape, row, cells);
    for (std::size_t i = 0; i < cells.size(); ++i)
        if (isWaiting(shape.table, row, shape.columns[i])) write.settle(shape.table, row, shape.columns[i], cells[i]);
    if (deletes) write.setDeleted(shape.table, row, true);
    write.forgetBase(shape.table, row);
}

void ErasureRepository::scrubBeside(Write& write, std::int64_t person) {
    for (const Beside& beside : kBeside) {
        Statement& find = m_db.cached(sqlText({"SELECT id FROM ", beside.shape.table, " WHERE ", beside.find}));
        for (const auto row : allRows(find.bindAll(person), [](Statement& s) { return s.integer(0); }))
            scrub(write, beside.shape, row, beside.deletes);
    }
}

void ErasureRepository::unname(Write& write, const Shape& shape, std::int64_t row, const std::string& name) {
    const auto column = shape.columns.front();
    Statement& shown =
        m_db.cached(sqlText({"SELECT ", column, ", ", isNamed(column), " FROM ", shape.table, " WHERE id = ?2"}));
    const auto held = oneRow(shown.bindAll(name, row), [](Statement& s) {
        return std::pair{s.value(0), s.integer(1)};
    });
    if (!held) return;
    // A signature stays one without its name, where the schema wants a text.
    const Value none = mayBeEmpty(m_db, shape.table, column) ? Value() : Value(std::string());
    const Value left = held->second != 0 ? none : held->first;
    const Cell cell(left);
    write.update(shape, row, {cell});
    if (isWaiting(shape.table, row, column)) write.settle(shape.table, row, column, cell);
    write.forgetBase(shape.table, row);
}

void ErasureRepository::unname(Write& write, const std::set<std::string>& names) {
    for (const std::string& name : names) {
        for (const Shape& shape : kNamed) {
            Statement& find = m_db.cached(namedRowsSql(shape));
            for (const auto row : allRows(find.bindAll(name), [](Statement& s) { return s.integer(0); }))
                unname(write, shape, row, name);
        }
        for (const Shape& shape : kNamedHere) {
            const auto column = shape.columns.front();
            m_db.cached(sqlText({"UPDATE ", shape.table, " SET ", column, " = NULL WHERE ", isNamed(column)}))
                .bindAll(name)
                .run();
        }
    }
}

void ErasureRepository::forgetUnsent(std::int64_t person) {
    Statement& find = m_db.cached("SELECT full_name_native FROM person WHERE id = ?1 "
                                  "UNION SELECT romanised FROM person WHERE id = ?1");
    for (const std::string& name : allRows(find.bindAll(person), [](Statement& s) { return s.string(0); }))
        if (!name.empty()) UnsentRepository(m_db).eraseNaming(name);
}

void ErasureRepository::erase(Write& write, PersonId person) {
    std::set<std::string> names;
    for (const std::int64_t id : oneWith(person)) {
        forgetUnsent(id);
        names.merge(namesOf(PersonId{id}));
        scrubBeside(write, id);
        write.erase("person", id);
    }
    unname(write, borneAlone(std::move(names), {}));
    OpenFileRepository::eraseAll(m_db); // the person may be in any of them
    forgetDerived();
    oweOverwriting();
}

// What was kept of the data may name somebody. What the file notes of itself has no version of the data and stays.
void ErasureRepository::forgetDerived() { m_db.execute("DELETE FROM derived_cache WHERE data_version <> ''"); }

void ErasureRepository::oweOverwriting() {
    m_db.execute("INSERT OR REPLACE INTO derived_cache (key, data_version, value) VALUES ('freed', '', '')");
}

bool ErasureRepository::owesOverwriting() {
    return m_db.queryInteger("SELECT count(*) FROM derived_cache WHERE key = 'freed'") != 0;
}

// What lay in freed bytes of the file goes too, and what the log of a protected one had of earlier states.
void ErasureRepository::overwriteFreed() {
    if (!owesOverwriting()) return;
    try {
        m_db.execute("VACUUM");
        if (SealedFile* file = m_db.sealed()) file->rewrite();
        m_db.execute("DELETE FROM derived_cache WHERE key = 'freed'");
    } catch (const StorageFailure&) { // the erasure itself is kept
    }
}

std::int64_t ErasureRepository::erased() { return m_db.queryInteger("SELECT count(*) FROM person WHERE _deleted = 2"); }

std::vector<PersonId> ErasureRepository::eraseLeftovers(Write& write, const std::set<std::string>& names) {
    Statement& erased = m_db.cached("SELECT id FROM person WHERE _deleted = 2");
    const auto people = allRows(erased, [](Statement& s) { return s.integer(0); });
    if (people.empty()) return {};
    for (const std::int64_t id : people) scrubBeside(write, id);
    unname(write, borneAlone(names, {}));
    if (!names.empty()) OpenFileRepository::eraseAll(m_db);
    for (const Shape& shape : kNamed) { // another PC took the name away, and it was kept as what was there before
        const auto column = shape.columns.front();
        m_db.execute(sqlText({"DELETE FROM sync_base WHERE tbl = (SELECT idx FROM sync_table WHERE name = '",
                              shape.table, "') AND col = '", column, "' AND row_id IN (SELECT id FROM ", shape.table,
                              " WHERE coalesce(", column, ", '') = '')"}));
    }
    Statement& half = m_db.cached("SELECT l.id, iif(a._deleted = 2, k.id, a.id) FROM person_alias l "
                                  "JOIN person a ON a.id = l.alias_person_id JOIN person k ON k.id = l.kept_person_id "
                                  "WHERE l._deleted = 0 AND (a._deleted = 2) <> (k._deleted = 2)");
    std::vector<PersonId> standing;
    for (const auto& [alias, person] : allRows(half, [](Statement& s) {
             return std::pair{s.integer(0), s.id<PersonId>(1)};
         })) {
        write.setDeleted("person_alias", alias, true);
        standing.push_back(person);
    }
    forgetDerived();
    return standing;
}

} // namespace preceptor
