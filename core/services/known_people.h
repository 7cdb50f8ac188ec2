// SPDX-License-Identifier: GPL-3.0-or-later
// Everybody of the programme as names that must not stand in a case: native, romanised and former names; and the words
// that people of this PC denied.
#pragma once

#include "core/base/result.h"
#include "core/privacy/known_names.h"

#include <memory>

namespace preceptor {

class UnitOfWork;

struct NamesToFind {
    std::shared_ptr<const KnownNames> names;
    Status denied = success(); // why the denied words are not among them
};

// Reads the whole list; keep the answer until people change.
NamesToFind knownPeople(UnitOfWork& unit);

} // namespace preceptor
