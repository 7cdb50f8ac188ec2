// SPDX-License-Identifier: GPL-3.0-or-later
// Persons, their former names and consents in the file.
#pragma once

#include "core/model/person.h"
#include "core/storage/write.h"

#include <functional>
#include <span>

namespace preceptor {

class PersonRepository {
public:
    static PersonId insert(Write& write, const Person& person);
    static bool update(Write& write, const Person& person); // false: nothing changed
    static void setDeleted(Write& write, PersonId person, bool deleted);
    static std::optional<Person> find(Database& db, PersonId id);
    static bool exists(Database& db, PersonId id);
    // The person as stored cells by column name, for what a merge changes.
    static std::span<const std::string_view> columns();
    static std::vector<Value> values(Database& db, PersonId id);
    static bool setValues(Write& write, PersonId id, const std::vector<Value>& values);
    static std::vector<Person> deleted(Database& db);

    static FormerNameId addFormerName(Write& write, const FormerName& name);
    static void removeFormerName(Write& write, FormerNameId id);
    static std::vector<FormerName> formerNames(Database& db, PersonId person);

    static ConsentId addConsent(Write& write, const Consent& consent);
    static void supersedeConsents(Write& write, PersonId person, std::string_view termCode);
    static void removeConsent(Write& write, ConsentId id);
    static std::optional<Consent> findConsent(Database& db, ConsentId id);
    static std::vector<Consent> consents(Database& db, PersonId person); // newest first
};

} // namespace preceptor
