// SPDX-License-Identifier: GPL-3.0-or-later
// Why an open file may only be read, so that whoever would write in it is told what to do about it.
#pragma once

#include "core/base/error.h"
#include "core/model/protection.h"

#include <optional>
#include <string>

namespace preceptor {

class Database;

// "viewer" (the role of whoever has opened it; and "bundle" where such a one would sign a file for others), "backup",
// "newer" (of a newer program), "place" (nothing can be written there), "full" (no room is left there) or "asked" (it
// was opened to be read, perhaps because somebody else writes in it).
std::string whyReadOnly(Database& db, std::optional<HolderRole> role);
// Whether such a refusal (ReadOnly) is a viewer's, who signs nothing either.
bool isOfViewer(const Error& refusal);
// Of whoever has only unlocked a file in this role; none: they may write in it.
std::optional<Error> refusalOf(std::optional<HolderRole> role);

} // namespace preceptor
