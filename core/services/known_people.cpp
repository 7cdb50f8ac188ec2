// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/known_people.h"

#include "core/services/denied_word_list.h"
#include "core/storage/person_row_repository.h"
#include "core/storage/unit_of_work.h"

namespace preceptor {

NamesToFind knownPeople(UnitOfWork& unit) {
    Database& db = unit.db();
    std::vector<std::string> names;
    PersonRowRepository::eachKey(db, [&](const PersonKeyRow& row) {
        for (const std::string_view name : {row.nativeName, row.romanised})
            if (!name.empty()) names.emplace_back(name);
    });
    PersonRowRepository::eachFormerName(db, [&](PersonId, std::string_view name) { names.emplace_back(name); });
    auto known = std::make_shared<KnownNames>(names);
    auto words = DeniedWordList(unit).load();
    if (!words) return {std::move(known), std::move(words).error()};
    known->deny(std::move(*words));
    return {std::move(known)};
}

} // namespace preceptor
