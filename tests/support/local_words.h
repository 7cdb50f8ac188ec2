// SPDX-License-Identifier: GPL-3.0-or-later
// What a programme file has for itself alone: words of its own planted in every such table, to be looked for in
// everything that leaves.
#pragma once

#include "core/storage/database.h"

#include <set>
#include <string>
#include <vector>

namespace preceptor::test {

const std::set<std::string>& localTables();
// One row in each of them, every text of it a word of its own; these words.
std::vector<std::string> plantLocalWords(Database& db);
// Those of the words that are there, for a test to name.
std::string wordsIn(const std::string& bytes, const std::vector<std::string>& words);

} // namespace preceptor::test
