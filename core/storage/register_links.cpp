// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/register_links.h"

#include "core/storage/rows.h"
#include "core/sync/natural_id.h"

#include <algorithm>
#include <array>

namespace preceptor {

namespace {

// Their shapes live as long as the program, because the door finds them by address.
const std::array<LinkField, 2>& allLinks() {
    static const std::array<LinkField, 2> kLinks = {
        LinkField{"learning_point",
                  "module_ids",
                  "modules",
                  {"learning_point_module", {"learning_point_id", "module_id"}},
                  "module",
                  "point_module",
                  {"learning_point", {"module_id"}}},
        LinkField{"learning_point",
                  "competency_ids",
                  "competencies",
                  {"learning_point_competency", {"learning_point_id", "epa_id"}},
                  "epa",
                  "point_competency",
                  {}}};
    return kLinks;
}

std::vector<std::int64_t> linkedNow(Database& db, const LinkField& links, std::int64_t row) {
    const std::string sql =
        sqlText({"SELECT ", links.links.columns[1], " FROM ", links.read, " WHERE ", links.links.columns[0], " = ?1"});
    return allRows(db.cached(sql).bindAll(row), [](Statement& s) { return s.integer(0); });
}

bool contains(const std::vector<std::int64_t>& ids, std::int64_t id) {
    return std::find(ids.begin(), ids.end(), id) != ids.end();
}

// The older column is only ever emptied: what programs before the links wrote stands beside them until it is taken
// away.
void takeAway(Write& write, const LinkField& links, std::int64_t row, std::int64_t id) {
    const std::int64_t link = naturalId(links.links.table, {row, id});
    const std::string there = sqlText({"SELECT 1 FROM ", links.links.table, " WHERE id = ?1 AND _deleted = 0"});
    if (integerOr(write.db().cached(there).bindAll(link), 0) != 0) write.setDeleted(links.links.table, link, true);
    if (links.older.table.empty()) return;
    const std::string own = sqlText({"SELECT ", links.older.columns[0], " FROM ", links.older.table, " WHERE id = ?1"});
    if (integerOr(write.db().cached(own).bindAll(row), 0) == id) write.update(links.older, row, {Cell()});
}

} // namespace

std::vector<const LinkField*> linkFields(std::string_view table) {
    std::vector<const LinkField*> found;
    for (const LinkField& links : allLinks())
        if (links.table == table) found.push_back(&links);
    return found;
}

const LinkField* linkField(const Register& reg, const RegisterField& field) {
    if (field.type != FieldType::References) return nullptr;
    for (const LinkField* links : linkFields(reg.code))
        if (links->field == field.column) return links;
    return nullptr;
}

std::string linkedIdsSql(const LinkField& links) {
    const std::string_view target = links.links.columns[1];
    return sqlText({"(SELECT group_concat(", target, ", ' ') FROM (SELECT ", target, " FROM ", links.read, " WHERE ",
                    links.links.columns[0], " = ", links.table, ".id ORDER BY ", target, "))"});
}

std::string linkedToSql(const LinkField& links, std::string_view parameter) {
    return sqlText({"id IN (SELECT ", links.links.columns[0], " FROM ", links.read, " WHERE ", links.links.columns[1],
                    " = ", parameter, ")"});
}

bool writeLinks(Write& write, const LinkField& links, std::int64_t row, const std::vector<std::int64_t>& ids) {
    const std::vector<std::int64_t> before = linkedNow(write.db(), links, row);
    for (const std::int64_t id : ids)
        if (!contains(before, id)) write.put(links.links, naturalId(links.links.table, {row, id}), {row, id});
    for (const std::int64_t id : before)
        if (!contains(ids, id)) takeAway(write, links, row, id);
    return !std::is_permutation(before.begin(), before.end(), ids.begin(), ids.end());
}

} // namespace preceptor
