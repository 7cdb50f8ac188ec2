// SPDX-License-Identifier: GPL-3.0-or-later
// What a file is made of, held against what the migrations make of a new file: its triggers and views, which act
// whichever program has it open, so that a guard that was taken out, changed or put in by another program is found; and
// the names of its columns, where a damaged letter leaves the file sound and of no use.
#pragma once

#include "core/storage/database.h"

#include <string>
#include <vector>

namespace preceptor {

struct AlteredObject {
    std::string name;
    std::string table; // of a trigger
    bool operator==(const AlteredObject&) const = default;
};

// By name. Nothing of a file of a newer schema: this program does not know what that makes.
std::vector<AlteredObject> alteredObjects(Database& db);
// Of a file of an earlier or a newer schema: true. Costs making a new file, once: not asked on every opening.
bool hasItsColumns(Database& db);

} // namespace preceptor
