// SPDX-License-Identifier: GPL-3.0-or-later
// Which people the newest transaction of this file touched, by the log that exchange keeps.
#pragma once

#include "core/model/ids.h"
#include "core/storage/database.h"

#include <optional>
#include <vector>

namespace preceptor {

class ChangeLogRepository {
public:
    // Ids of people whose name, contact, affiliation or merging changed; nullopt if there are more than `most`.
    static std::optional<std::vector<PersonId>> peopleOfLastTransaction(Database& db, std::int64_t most);
};

} // namespace preceptor
