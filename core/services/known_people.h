// SPDX-License-Identifier: GPL-3.0-or-later
// Everybody of the programme as names that must not stand in a case: native, romanised and former names; the words
// that people of this PC denied; and what the institutions are called.
#pragma once

#include "core/base/result.h"
#include "core/model/institution.h"
#include "core/privacy/institution_names.h"
#include "core/privacy/known_names.h"

#include <map>
#include <memory>
#include <set>

namespace preceptor {

class Database;
class UnitOfWork;

struct NamesToFind {
    std::shared_ptr<const KnownNames> names;
    Status denied = success(); // why the denied words are not among them
    std::shared_ptr<const InstitutionNames> institutions = {};
    // What each institution may be called, as InstitutionNames compares it.
    std::map<InstitutionId, std::set<std::u32string>> called = {};
};

// Reads the whole list; keep the answer until people or institutions change.
NamesToFind knownPeople(UnitOfWork& unit);
// The same on another connection, and with words that were read before.
NamesToFind knownPeople(Database& db, DeniedWords denied);
// Only the words that people of this PC denied.
NamesToFind deniedNames(UnitOfWork& unit);

} // namespace preceptor
