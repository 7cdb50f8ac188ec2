// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/erasure_repository.h"

#include "core/sealed/sealed_file.h"
#include "core/storage/erased_row.h"
#include "core/storage/rows.h"
#include "core/storage/unsent_repository.h"
#include "core/sync/column_merge.h"

#include <array>

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
    ErasureExtent extent{*name, 0, 0, 0, 0};
    for (const std::int64_t id : oneWith(person)) {
        Statement& counts =
            m_db.cached("SELECT (SELECT count(*) FROM attendance WHERE person_id = ?1 AND _deleted = 0), "
                        "(SELECT count(*) FROM enrolment WHERE person_id = ?1 AND _deleted = 0)");
        counts.bindAll(id);
        counts.step();
        extent.attendances += counts.integer(0);
        extent.enrolments += counts.integer(1);
        counts.reset();
        if (id != person.value) ++extent.merged;
    }
    return extent;
}

void ErasureRepository::scrub(Write& write, const Shape& shape, std::int64_t row, bool deletes) {
    std::vector<Value> values;
    for (const auto column : shape.columns) values.push_back(neutral(shape.table, column, row));
    const std::vector<Cell> cells(values.begin(), values.end());
    write.update(shape, row, cells);
    Statement& waits = m_db.cached("SELECT 1 FROM sync_sibling s JOIN sync_table t ON t.idx = s.tbl "
                                   "WHERE t.name = ?1 AND s.row_id = ?2 AND s.col = ?3 LIMIT 1");
    for (std::size_t i = 0; i < cells.size(); ++i)
        if (integerOr(waits.bindAll(shape.table, row, shape.columns[i]), 0) != 0)
            write.settle(shape.table, row, shape.columns[i], cells[i]);
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

void ErasureRepository::forgetUnsent(std::int64_t person) {
    Statement& find = m_db.cached("SELECT full_name_native FROM person WHERE id = ?1 "
                                  "UNION SELECT romanised FROM person WHERE id = ?1");
    for (const std::string& name : allRows(find.bindAll(person), [](Statement& s) { return s.string(0); }))
        if (!name.empty()) UnsentRepository(m_db).eraseNaming(name);
}

void ErasureRepository::erase(Write& write, PersonId person) {
    for (const std::int64_t id : oneWith(person)) {
        forgetUnsent(id);
        scrubBeside(write, id);
        write.erase("person", id);
    }
    m_db.execute("DELETE FROM derived_cache");
    oweOverwriting();
}

void ErasureRepository::oweOverwriting() {
    m_db.execute("INSERT OR REPLACE INTO derived_cache (key, data_version, value) VALUES ('freed', '', '')");
}

// What lay in freed bytes of the file goes too, and what the log of a protected one had of earlier states.
void ErasureRepository::overwriteFreed() {
    if (m_db.queryInteger("SELECT count(*) FROM derived_cache WHERE key = 'freed'") == 0) return;
    try {
        m_db.execute("VACUUM");
        if (SealedFile* file = m_db.sealed()) file->rewrite();
        m_db.execute("DELETE FROM derived_cache WHERE key = 'freed'");
    } catch (const StorageFailure&) { // the erasure itself is kept
    }
}

std::int64_t ErasureRepository::erased() { return m_db.queryInteger("SELECT count(*) FROM person WHERE _deleted = 2"); }

std::vector<PersonId> ErasureRepository::eraseLeftovers(Write& write) {
    Statement& erased = m_db.cached("SELECT id FROM person WHERE _deleted = 2");
    const auto people = allRows(erased, [](Statement& s) { return s.integer(0); });
    if (people.empty()) return {};
    for (const std::int64_t id : people) scrubBeside(write, id);
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
    m_db.execute("DELETE FROM derived_cache WHERE key <> 'freed'");
    return standing;
}

} // namespace preceptor
