// SPDX-License-Identifier: GPL-3.0-or-later
// Reading joins about people for lists and search. Nothing is written here.
#pragma once

#include "core/model/person_rows.h"
#include "core/storage/database.h"

#include <functional>
#include <span>

namespace preceptor {

// What search and the duplicate check look at; views live until the next row.
struct PersonKeyRow {
    PersonId id;
    std::string_view nativeName;
    std::string_view romanised;
    std::string_view email;
    std::string_view phone;
    std::string_view staffNo;
    std::string_view wechat;
    std::string_view status;
    std::string_view sex;
    std::optional<std::int64_t> birthYear;
    InstitutionId institution; // of one affiliation; none: the person has none
    std::string_view cadre;
    std::string_view startOn;
    std::string_view endOn;
    bool isPrimary = false;
};

class PersonRowRepository {
public:
    // In the order asked for; persons that are deleted or not there are left out.
    static std::vector<PersonRow> rows(Database& db, std::span<const PersonId> ids, Date today);
    // Once for each affiliation of each live person, persons together; once for a person without any.
    static void eachKey(Database& db, const std::function<void(const PersonKeyRow&)>& visit);
    static void eachKeyOf(Database& db, PersonId id, const std::function<void(const PersonKeyRow&)>& visit);
    static void eachFormerName(Database& db, const std::function<void(PersonId, std::string_view)>& visit);
    // merged record -> the person it is read as
    static void eachMerged(Database& db, const std::function<void(PersonId, PersonId)>& visit);
    static PersonId canonical(Database& db, PersonId id);
    static std::vector<PersonId> mergedInto(Database& db, PersonId kept);
    static std::int64_t count(Database& db); // live persons, merged ones once
};

} // namespace preceptor
