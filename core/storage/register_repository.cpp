// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/register_repository.h"

#include "core/storage/register_links.h"
#include "core/storage/rows.h"
#include "core/sync/natural_id.h"

#include <algorithm>
#include <map>

namespace preceptor {

namespace {

// Shapes live as long as the program, because the door finds them by address.
const Shape& shapeOf(const Register& reg) {
    static std::map<std::string_view, Shape> shapes;
    auto& shape = shapes[reg.code];
    if (shape.table.empty()) {
        shape.table = reg.code;
        for (const RegisterField& field : reg.fields)
            if (field.type != FieldType::References) shape.columns.push_back(field.column);
    }
    return shape;
}

std::string columnList(const Register& reg) {
    std::string columns = "id";
    for (const RegisterField& field : reg.fields) {
        const LinkField* links = linkField(reg, field);
        columns += ", " + (links ? linkedIdsSql(*links) : std::string(field.column));
    }
    return columns;
}

RegisterRow readRow(Statement& row, const Register& reg) {
    RegisterRow out{row.integer(0), {}};
    for (std::size_t i = 0; i < reg.fields.size(); ++i) out.values.push_back(row.value(static_cast<int>(i) + 1));
    return out;
}

std::vector<Cell> cellsOf(const Register& reg, const std::vector<FieldValue>& values) {
    std::vector<Cell> cells;
    for (std::size_t i = 0; i < values.size(); ++i)
        if (reg.fields[i].type != FieldType::References) cells.push_back(RegisterRepository::cellOf(values[i]));
    return cells;
}

bool writeAllLinks(Write& write, const Register& reg, std::int64_t id, const std::vector<FieldValue>& values) {
    bool changed = false;
    for (std::size_t i = 0; i < values.size(); ++i)
        if (const LinkField* links = linkField(reg, reg.fields[i]))
            changed = writeLinks(write, *links, id, idsOf(values[i])) || changed;
    return changed;
}

std::int64_t keyOf(const Register& reg, const std::vector<FieldValue>& values) {
    std::vector<Cell> key;
    for (const auto column : reg.naturalKey)
        for (std::size_t i = 0; i < reg.fields.size(); ++i)
            if (reg.fields[i].column == column) key.push_back(RegisterRepository::cellOf(values[i]));
    return naturalId(reg.code, key);
}

// An expression that names a row of the table.
std::string titleSql(std::string_view table, std::string_view language) {
    std::string columns;
    if (table == "person") columns = "full_name_native, ";
    if (table == "module") // of several versions of a course, the course and the version tell them apart
        columns = "coalesce(code || ' ', '') || title || ' · ' || (SELECT c.code || ' ' || v.version FROM "
                  "course_version v JOIN course c ON c.id = v.course_id WHERE v.id = course_version_id), title, ";
    if (table == "session") columns = "planned_on || ' ' || title, ";
    if (table == "course_version")
        columns = "(SELECT title FROM course WHERE course.id = course_id) || ' ' || version, ";
    if (table == "cohort") columns = "name || coalesce(' · ' || class_label, ''), ";
    if (table == "enrolment")
        columns = "(SELECT full_name_native FROM person WHERE person.id = person_id) || ' · ' || "
                  "(SELECT name FROM cohort WHERE cohort.id = cohort_id), ";
    if (const Register* reg = findRegister(table)) {
        std::vector<std::string_view> titles(reg->title.begin(), reg->title.end());
        if (language.starts_with("zh"))
            std::stable_partition(titles.begin(), titles.end(), [](auto column) { return column.ends_with("_zh"); });
        for (const auto column : titles) columns += "nullif(" + std::string(column) + ", ''), ";
    }
    return "coalesce(" + columns + "'', '')";
}

} // namespace

Cell RegisterRepository::cellOf(const FieldValue& value) {
    const Cell cell(value);
    return cell.type() == Cell::Type::Text ? Cell::orNull(cell.text()) : cell;
}

namespace {

// Of a person: what belongs to anybody who is read as the same one.
std::string narrowing(const Register& reg, const RegisterFilter& filter, int parameter) {
    const std::string value = '?' + std::to_string(parameter);
    const auto field = std::find_if(reg.fields.begin(), reg.fields.end(),
                                    [&](const RegisterField& f) { return f.column == filter.column; });
    if (field == reg.fields.end()) return {};
    if (const LinkField* links = linkField(reg, *field)) return " AND " + linkedToSql(*links, value);
    const bool person = field->type == FieldType::Reference && field->list == "person";
    if (!person || !std::holds_alternative<std::int64_t>(filter.value)) return " AND " + filter.column + " IS " + value;
    return " AND " + filter.column +
           " IN (SELECT person_id FROM person_canonical WHERE canonical_id = (SELECT canonical_id "
           "FROM person_canonical WHERE person_id = " +
           value + "))";
}

} // namespace

std::vector<RegisterRow> RegisterRepository::list(Database& db, const Register& reg,
                                                  const std::vector<RegisterFilter>& filters) {
    std::string sql = "SELECT " + columnList(reg) + " FROM " + std::string(reg.code) + " WHERE _deleted = 0";
    int n = 0;
    for (const RegisterFilter& filter : filters) sql += narrowing(reg, filter, ++n);
    Statement& rows = db.cached(sql + " ORDER BY id"); // as many texts as registers have columns to narrow by
    n = 0;
    for (const RegisterFilter& filter : filters) rows.bind(++n, cellOf(filter.value));
    std::vector<RegisterRow> out;
    while (rows.step()) out.push_back(readRow(rows, reg));
    return out;
}

std::vector<Observed> RegisterRepository::observations(Database& db, std::int64_t person, std::int64_t epa,
                                                       std::string_view until) {
    Statement& seen =
        db.cached("SELECT o.observed_on, o.level, coalesce(w.full_name_native, '') FROM epa_observation o "
                  "LEFT JOIN person w ON w.id = o.observer_id AND w._deleted = 0 "
                  "WHERE o._deleted = 0 AND o.epa_id = ?2 AND o.observed_on <= ?3 AND o.person_id IN ("
                  "SELECT person_id FROM person_canonical "
                  "WHERE canonical_id = (SELECT canonical_id FROM person_canonical WHERE person_id = ?1)) "
                  "ORDER BY o.observed_on DESC, o.id DESC");
    return allRows(seen.bindAll(person, epa, until), [](Statement& s) {
        return Observed{s.string(0), s.string(1), s.string(2)};
    });
}

std::optional<RegisterRow> RegisterRepository::find(Database& db, const Register& reg, std::int64_t id) {
    Statement row =
        db.prepare("SELECT " + columnList(reg) + " FROM " + std::string(reg.code) + " WHERE _deleted = 0 AND id = ?1");
    row.bindAll(id);
    return row.step() ? std::optional(readRow(row, reg)) : std::nullopt;
}

bool RegisterRepository::exists(Database& db, std::string_view table, std::int64_t id) {
    Statement row = db.prepare("SELECT 1 FROM " + std::string(table) + " WHERE _deleted = 0 AND id = ?1");
    return row.bindAll(id).step();
}

bool RegisterRepository::taken(Database& db, const Register& reg, std::string_view column, std::string_view text,
                               std::int64_t exceptId) {
    Statement row = db.prepare("SELECT 1 FROM " + std::string(reg.code) + " WHERE _deleted = 0 AND id <> ?1 AND " +
                               std::string(column) + " = ?2");
    return row.bindAll(exceptId, text).step();
}

namespace {

// Links go with the row that they are of.
bool ownsLinks(std::string_view table, std::string_view links) {
    const auto own = linkFields(table);
    return std::any_of(own.begin(), own.end(), [&](const LinkField* field) { return field->links.table == links; });
}

} // namespace

void RegisterRepository::erase(Write& write, std::string_view table, std::int64_t id) {
    for (const LinkField* links : linkFields(table)) writeLinks(write, *links, id, {});
    write.setDeleted(table, id, true);
}

std::string RegisterRepository::referrer(Database& db, std::string_view table, std::int64_t id) {
    Statement links = db.prepare("SELECT t.name, k.\"from\" FROM sync_table t JOIN pragma_foreign_key_list(t.name) k "
                                 "WHERE k.\"table\" = ?1");
    links.bindAll(table);
    while (links.step()) {
        if (ownsLinks(table, links.string(0))) continue;
        Statement row = db.prepare("SELECT 1 FROM " + links.string(0) + " WHERE _deleted = 0 AND " + links.string(1) +
                                   " = ?1 LIMIT 1");
        if (row.bindAll(id).step()) return links.string(0);
    }
    return {};
}

std::string RegisterRepository::title(Database& db, std::string_view table, std::int64_t id,
                                      std::string_view language) {
    Statement row =
        db.prepare("SELECT " + titleSql(table, language) + " FROM " + std::string(table) + " WHERE id = ?1");
    return row.bindAll(id).step() ? row.string(0) : std::string();
}

std::vector<RowChoice> RegisterRepository::choices(Database& db, std::string_view table, std::string_view language) {
    Statement rows =
        db.prepare("SELECT id, " + titleSql(table, language) + " FROM " + std::string(table) + " WHERE _deleted = 0");
    std::vector<RowChoice> out;
    while (rows.step()) out.push_back({rows.integer(0), rows.string(1)});
    return out;
}

std::int64_t RegisterRepository::insert(Write& write, const Register& reg, const std::vector<FieldValue>& values) {
    const std::int64_t id = reg.naturalKey.empty() ? write.newId() : keyOf(reg, values);
    if (reg.naturalKey.empty())
        write.insert(shapeOf(reg), id, cellsOf(reg, values));
    else
        write.put(shapeOf(reg), id, cellsOf(reg, values));
    writeAllLinks(write, reg, id, values);
    return id;
}

bool RegisterRepository::update(Write& write, const Register& reg, std::int64_t id,
                                const std::vector<FieldValue>& values) {
    const bool changed = write.update(shapeOf(reg), id, cellsOf(reg, values));
    return writeAllLinks(write, reg, id, values) || changed;
}

} // namespace preceptor
