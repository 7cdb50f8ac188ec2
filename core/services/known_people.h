// SPDX-License-Identifier: GPL-3.0-or-later
// Everybody of the programme as names that must not stand in a case: native, romanised and former names; and the words
// that people of this PC denied.
#pragma once

#include "core/privacy/known_names.h"

#include <memory>

namespace preceptor {

class UnitOfWork;

// Reads the whole list; keep the answer until people change.
std::shared_ptr<const KnownNames> knownPeople(UnitOfWork& unit);

} // namespace preceptor
