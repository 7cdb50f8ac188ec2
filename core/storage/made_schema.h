// SPDX-License-Identifier: GPL-3.0-or-later
// What a file does by itself, whichever program has it open: its triggers and views. Held against what the migrations
// make of a new file, so that a guard that was taken out, changed or put in by another program is found.
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

} // namespace preceptor
