// SPDX-License-Identifier: GPL-3.0-or-later
// Reads and writes rows of any register from its description.
#pragma once

#include "core/model/register.h"
#include "core/storage/write.h"

#include <optional>

namespace preceptor {

// A condition column = value; the column is one of the register's.
struct RegisterFilter {
    std::string column;
    FieldValue value;
};

class RegisterRepository {
public:
    static std::vector<RegisterRow> list(Database& db, const Register& reg, const std::vector<RegisterFilter>& filters);
    // When somebody was seen doing an activity, up to a day, newest first; merged records count together.
    static std::vector<Observed> observations(Database& db, std::int64_t person, std::int64_t epa,
                                              std::string_view until);
    static std::optional<RegisterRow> find(Database& db, const Register& reg, std::int64_t id);
    static bool exists(Database& db, std::string_view table, std::int64_t id);
    // True if another live row has this text in the column.
    static bool taken(Database& db, const Register& reg, std::string_view column, std::string_view text,
                      std::int64_t exceptId);
    // "table" of the first live row that refers to this one, or empty.
    static std::string referrer(Database& db, std::string_view table, std::int64_t id);
    // What names a row of any table with a register; empty if it is not there.
    static std::string title(Database& db, std::string_view table, std::int64_t id, std::string_view language = {});
    static std::vector<RowChoice> choices(Database& db, std::string_view table, std::string_view language = {});

    static Cell cellOf(const FieldValue& value); // an empty text is NULL
    static std::int64_t insert(Write& write, const Register& reg, const std::vector<FieldValue>& values);
    static bool update(Write& write, const Register& reg, std::int64_t id, const std::vector<FieldValue>& values);
    static void erase(Write& write, std::string_view table, std::int64_t id); // with its links
};

} // namespace preceptor
