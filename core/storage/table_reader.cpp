// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/table_reader.h"

#include "core/storage/register_links.h"
#include "core/storage/rows.h"

#include <algorithm>
#include <map>

namespace preceptor {

namespace {

// What names a row of a table, and the columns a person may name it by.
struct Naming {
    std::string_view table;
    std::string_view title;
    std::vector<std::string_view> calledBy;
};

const std::vector<Naming>& namings() {
    static const std::vector<Naming> kNamings = {
        {"programme", "code", {"code", "name_en", "name_zh"}},
        {"funder", "name", {"name"}},
        {"grant", "ref", {"ref"}},
        {"institution", "coalesce(name_zh, name_en, code)", {"code", "name_en", "name_zh", "short_name"}},
        {"department", "name", {"name"}},
        {"person", "full_name_native", {"full_name_native", "romanised", "staff_no", "email"}},
        {"course", "code", {"code", "title", "title_zh"}},
        {"course_version", "(SELECT c.code FROM course c WHERE c.id = course_id) || ' ' || version", {}},
        {"module", "code", {"code", "title", "title_zh"}},
        {"cohort", "name", {"name"}},
        {"assessment", "title", {"title"}},
        {"assessment_item", "item", {"item"}},
        {"series", "title", {"title"}},
        {"session", "planned_on || ' ' || title", {"planned_on", "title"}},
        {"protocol", "code", {"code", "title"}},
        {"case_item", "case_no", {"case_no", "title"}},
        {"attachment", "title", {"title"}},
        {"event", "code", {"code", "title"}},
        {"epa", "code", {"code", "title"}},
        {"credit_scheme", "code", {"code"}},
        {"certificate", "certificate_no", {"certificate_no"}},
        {"enrolment",
         "(SELECT p.full_name_native FROM person p WHERE p.id = person_id) || ', ' || "
         "(SELECT h.name FROM cohort h WHERE h.id = cohort_id)",
         {}},
    };
    return kNamings;
}

const Naming* namingOf(std::string_view table) {
    const auto found =
        std::find_if(namings().begin(), namings().end(), [&](const Naming& n) { return n.table == table; });
    return found == namings().end() ? nullptr : &*found;
}

std::map<std::string, std::string> referencesOf(Database& db, const TableInfo& table) {
    std::map<std::string, std::string> references;
    Statement keys = db.prepare("SELECT \"from\", \"table\" FROM pragma_foreign_key_list(?1)");
    keys.bindAll(table.name);
    while (keys.step()) references[keys.string(0)] = keys.string(1);
    return references;
}

// Of a row t: the names of all it links to, in their order.
std::string linkedNames(const LinkField& links) {
    return sqlText({"(SELECT group_concat(called, '; ') FROM (SELECT DISTINCT ", namingOf(links.target)->title,
                    " AS called FROM ", links.read, " l JOIN ", links.target, " x ON x.id = l.", links.links.columns[1],
                    " WHERE l.", links.links.columns[0], " = t.id AND x._deleted = 0 ORDER BY called))"});
}

bool isOlderOf(const std::vector<const LinkField*>& fields, std::string_view column) {
    return std::any_of(fields.begin(), fields.end(), [&](const LinkField* links) {
        return !links->older.table.empty() && links->older.columns[0] == column;
    });
}

// Of several names it is enough that one is asked for.
std::string condition(std::string_view table, const std::string& column, const std::string& parameter) {
    const auto fields = linkFields(table);
    const bool several =
        std::any_of(fields.begin(), fields.end(), [&](const LinkField* links) { return links->listed == column; });
    if (several) return " AND instr('; ' || \"" + column + "\" || '; ', '; ' || " + parameter + " || '; ') > 0";
    return " AND CAST(\"" + column + "\" AS TEXT) = " + parameter; // "case" is a column
}

std::string conditions(std::string_view table, const std::vector<ColumnFilter>& filters, std::size_t first) {
    std::string sql;
    for (std::size_t i = 0; i < filters.size(); ++i)
        sql += condition(table, filters[i].column, '?' + std::to_string(first + i));
    return sql;
}

} // namespace

std::vector<TableReader::Shown> TableReader::shown(const TableInfo& table) {
    const auto references = referencesOf(m_db, table);
    std::vector<Shown> columns = {{"id", "id"}};
    const auto linked = linkFields(table.name);
    for (const std::string& column : table.columns) {
        if (column == "_deleted" || isOlderOf(linked, column)) continue;
        // A checklist that is marked by item comes to what its items do.
        const bool isMark = table.name == "score" && column == "raw";
        columns.push_back(
            {column, isMark ? "coalesce((SELECT x.raw FROM test_score x WHERE x.id = t.id), raw)" : column});
        const auto target = references.find(column);
        const Naming* naming = target == references.end() ? nullptr : namingOf(target->second);
        if (naming == nullptr || !column.ends_with("_id")) continue;
        columns.push_back({column.substr(0, column.size() - 3), "(SELECT " + std::string(naming->title) + " FROM " +
                                                                    target->second + " x WHERE x.id = t." + column +
                                                                    ")"});
    }
    for (const LinkField* links : linked) columns.push_back({std::string(links->listed), linkedNames(*links)});
    return columns;
}

std::vector<std::string> TableReader::columns(const TableInfo& table) {
    std::vector<std::string> names;
    for (const Shown& column : shown(table)) names.push_back(column.name);
    return names;
}

void TableReader::forEach(const TableInfo& table, const std::vector<ColumnFilter>& filters,
                          const std::function<void(const std::vector<Value>&)>& row) {
    std::string inner;
    for (const Shown& column : shown(table))
        inner += (inner.empty() ? "SELECT " : ", ") + column.expression + " AS \"" + column.name + "\"";
    Statement rows = m_db.prepare("SELECT * FROM (" + inner + " FROM " + table.name + " t WHERE _deleted = 0) WHERE 1" +
                                  conditions(table.name, filters, 1) + " ORDER BY id");
    for (std::size_t i = 0; i < filters.size(); ++i) rows.bind(static_cast<int>(i) + 1, Cell(filters[i].value));
    std::vector<Value> values(static_cast<std::size_t>(rows.columnCount()));
    while (rows.step()) {
        for (std::size_t i = 0; i < values.size(); ++i) values[i] = rows.value(static_cast<int>(i));
        row(values);
    }
}

std::vector<std::int64_t> TableReader::meant(const TableInfo& table, const std::string& text,
                                             const std::vector<ColumnFilter>& filters) {
    std::string called = "CAST(t.id AS TEXT) = ?1";
    if (const Naming* naming = namingOf(table.name))
        for (const std::string_view column : naming->calledBy)
            called += " OR t." + std::string(column) + " = ?1 COLLATE NOCASE";
    const bool people = table.name == "person";
    Statement rows = m_db.prepare("SELECT DISTINCT " +
                                  std::string(people ? "c.canonical_id FROM person t JOIN person_canonical c "
                                                       "ON c.person_id = t.id"
                                                     : "t.id FROM " + table.name + " t") +
                                  " WHERE t._deleted = 0 AND (" + called + ")" + conditions(table.name, filters, 2) +
                                  " ORDER BY 1 LIMIT 8");
    rows.bind(1, Cell(text));
    for (std::size_t i = 0; i < filters.size(); ++i) rows.bind(static_cast<int>(i) + 2, Cell(filters[i].value));
    std::vector<std::int64_t> ids;
    while (rows.step()) ids.push_back(rows.integer(0));
    return ids;
}

} // namespace preceptor
