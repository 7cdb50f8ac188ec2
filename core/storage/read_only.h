// SPDX-License-Identifier: GPL-3.0-or-later
// Why an open file may only be read, so that whoever would write in it is told what to do about it.
#pragma once

#include "core/base/error.h"
#include "core/model/protection.h"
#include "core/storage/database.h"

#include <optional>

namespace preceptor {

// "viewer" (the role of whoever has opened it; and "bundle" where such a one would sign a file for others), "backup",
// "newer" (of a newer program), "place" (nothing can be written there), "full" (no room is left there) or "asked" (it
// was opened to be read, perhaps because somebody else writes in it).
std::string whyReadOnly(Database& db, std::optional<HolderRole> role);

} // namespace preceptor
