// SPDX-License-Identifier: GPL-3.0-or-later
// The fields of registers that name several rows (FieldType::References): each row a link in a table of its own, with a
// natural key, so that two PCs may each add one.
#pragma once

#include "core/model/register.h"
#include "core/storage/write.h"

#include <string>
#include <string_view>

namespace preceptor {

struct LinkField {
    std::string_view table; // of the register
    std::string_view field;
    std::string_view listed; // the column of their names in a list
    Shape links;             // its columns: the register's row, what it names
    std::string_view target; // table of what it names
    std::string_view read;   // the view of those that count
    Shape older;             // the column of the row itself that had one before there were links; no table: none
};
// Null for a field that is no References.
const LinkField* linkField(const Register& reg, const RegisterField& field);
// Those of a table, in the order of its fields.
std::vector<const LinkField*> linkFields(std::string_view table);

// An expression for a row of the register's table: the ids, parted by blanks.
std::string linkedIdsSql(const LinkField& links);
// A condition on it: one of them is the parameter.
std::string linkedToSql(const LinkField& links, std::string_view parameter);

// True if anything changed.
bool writeLinks(Write& write, const LinkField& links, std::int64_t row, const std::vector<std::int64_t>& ids);

} // namespace preceptor
