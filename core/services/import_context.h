// SPDX-License-Identifier: GPL-3.0-or-later
// Reads from the file what a roster preview is compared with, and keeps how columns were read as JSON.
#pragma once

#include "core/import/column_guess.h"
#include "core/import/known_people.h"

#include <memory>
#include <string>
#include <string_view>

namespace preceptor {

class Database;

std::shared_ptr<const KnownPeople> loadKnownPeople(Database& db);

// Key of a heading row in import_mapping; empty without headings.
std::string mappingKey(const RosterLayout& layout);
std::string mappingJson(const RosterLayout& layout);
// False if the text is no mapping of these columns; the layout is untouched then.
bool applyMapping(std::string_view json, RosterLayout& layout);

} // namespace preceptor
