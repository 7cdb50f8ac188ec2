// SPDX-License-Identifier: GPL-3.0-or-later
// Which people a transaction touched: the newest of this file, by the log that exchange keeps, or one of another PC.
#pragma once

#include "core/model/ids.h"
#include "core/storage/database.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace preceptor {

class ChangeLogRepository {
public:
    // Ids of people whose name, contact, affiliation or merging changed; nullopt if there are more than `most`.
    static std::optional<std::vector<PersonId>> peopleOfLastTransaction(Database& db, std::int64_t most);
    // The same of rows that another PC changed: table -> ids.
    static std::set<PersonId> peopleOf(Database& db, const std::map<std::string, std::vector<std::int64_t>>& touched);
};

} // namespace preceptor
