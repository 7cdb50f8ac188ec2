// SPDX-License-Identifier: GPL-3.0-or-later
// Reads everyone by what they are compared by and says who may be the same person: the one definition behind the list
// of duplicates and the report of data quality.
#pragma once

#include "core/base/date.h"
#include "core/model/duplicates.h"

namespace preceptor {

class Database;

// Strongest first. One pass over all people; merged records and pairs said to be distinct are left out.
std::vector<DuplicateSuspect> readSuspects(Database& db, Date today);

// The replica (hex) that entered a person: nobody writes `_deleted`, which is column `deletedBit`, before it is
// deleted.
std::string personEnteredBy(Database& db, PersonId person, unsigned deletedBit);

} // namespace preceptor
