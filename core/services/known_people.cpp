// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/known_people.h"

#include "core/services/denied_word_list.h"
#include "core/storage/institution_repository.h"
#include "core/storage/person_row_repository.h"
#include "core/storage/unit_of_work.h"

namespace preceptor {

namespace {

void addInstitutions(Database& db, NamesToFind& known) {
    auto names = std::make_shared<InstitutionNames>();
    for (const auto& [id, title] : InstitutionRepository::names(db))
        for (const std::string& name : {title.en, title.zh, title.shortName, title.code}) {
            names->add(name);
            known.called[id].insert(InstitutionNames::lettersOf(name));
        }
    known.institutions = std::move(names);
}

NamesToFind withDenied(Result<DeniedWords> words, KnownNames names) {
    NamesToFind all;
    if (words) names.deny(std::move(*words));
    if (!words) all.denied = std::move(words).error();
    all.names = std::make_shared<KnownNames>(std::move(names));
    return all;
}

NamesToFind readPeople(Database& db, Result<DeniedWords> denied) {
    std::vector<std::string> names;
    PersonRowRepository::eachKey(db, [&](const PersonKeyRow& row) {
        for (const std::string_view name : {row.nativeName, row.romanised})
            if (!name.empty()) names.emplace_back(name);
    });
    PersonRowRepository::eachFormerName(db, [&](PersonId, std::string_view name) { names.emplace_back(name); });
    NamesToFind all = withDenied(std::move(denied), KnownNames(names));
    addInstitutions(db, all);
    return all;
}

} // namespace

NamesToFind deniedNames(UnitOfWork& unit) { return withDenied(DeniedWordList(unit).load(), KnownNames()); }

NamesToFind knownPeople(UnitOfWork& unit) { return readPeople(unit.db(), DeniedWordList(unit).load()); }

NamesToFind knownPeople(Database& db, DeniedWords denied) { return readPeople(db, std::move(denied)); }

} // namespace preceptor
