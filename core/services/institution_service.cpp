// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/institution_service.h"

#include "core/storage/institution_repository.h"
#include "core/storage/roster_repository.h"
#include "core/storage/unit_of_work.h"
#include "core/text/collate.h"
#include "core/text/fold.h"
#include "core/text/normalise.h"
#include "core/text/pinyin.h"

#include <algorithm>
#include <map>

namespace preceptor {

namespace {

// 北京协和医院 -> BJXHYY; a taken one gets a number.
std::string freeCode(Database& db, std::string_view name) {
    std::string stem = pinyinOfText(name).initials.substr(0, 8);
    for (char& c : stem)
        if (c >= 'a' && c <= 'z') c = static_cast<char>(c - ('a' - 'A'));
    if (stem.empty()) stem = "I";
    std::string code = stem;
    for (int n = 2; !InstitutionRepository::codeIsFree(db, code); ++n) code = stem + std::to_string(n);
    return code;
}

std::string searchTextOf(const InstitutionTitle& title) {
    std::string text;
    for (const std::string* name : {&title.zh, &title.en, &title.shortName, &title.code}) {
        if (name->empty()) continue;
        const Pinyin pinyin = pinyinOfText(*name);
        for (const std::string_view form :
             {std::string_view(*name), std::string_view(pinyin.joined), std::string_view(pinyin.initials)})
            text.append(form).append(1, '\n');
        text.append(fold(*name)).append(1, '\n');
    }
    return text;
}

} // namespace

std::vector<InstitutionRow> InstitutionService::list() {
    auto rows = InstitutionRepository::list(m_unit.db(), m_unit.clock().today());
    std::vector<std::pair<std::string, InstitutionRow>> keyed;
    for (InstitutionRow& row : rows) keyed.emplace_back(textSortKey(row.name.in("zh")), std::move(row));
    std::stable_sort(keyed.begin(), keyed.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    rows.clear();
    for (auto& [key, row] : keyed) rows.push_back(std::move(row));
    return rows;
}

std::vector<std::pair<InstitutionId, InstitutionTitle>> InstitutionService::names() {
    return InstitutionRepository::names(m_unit.db());
}

std::vector<InstitutionChoice> InstitutionService::choices() {
    std::vector<std::pair<std::string, InstitutionChoice>> keyed;
    for (auto& [id, title] : names()) {
        std::string key = textSortKey(title.in("zh"));
        std::string search = searchTextOf(title);
        keyed.emplace_back(std::move(key), InstitutionChoice{id, std::move(title), std::move(search)});
    }
    std::stable_sort(keyed.begin(), keyed.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<InstitutionChoice> choices;
    for (auto& [key, choice] : keyed) choices.push_back(std::move(choice));
    return choices;
}

std::vector<DepartmentChoice> InstitutionService::departments(InstitutionId of) {
    std::map<std::pair<std::string, InstitutionId>, DepartmentChoice> byName; // of the same name the oldest id
    for (const RosterDepartment& one : RosterRepository::departments(m_unit.db()))
        if (!of || one.institution == of)
            byName.insert(
                {{textSortKey(one.name) + '\n' + one.name, one.institution}, {one.id, one.institution, one.name}});
    std::vector<DepartmentChoice> departments;
    for (auto& [key, one] : byName) departments.push_back(std::move(one));
    return departments;
}

InstitutionId InstitutionService::findByName(std::string_view name) { return findByName(m_unit.db(), name); }

InstitutionId InstitutionService::findByName(Database& db, std::string_view name) {
    const std::string wanted = fold(tidy(name));
    if (wanted.empty()) return {};
    for (const auto& [id, known] : InstitutionRepository::names(db))
        for (const std::string* text : {&known.zh, &known.en, &known.shortName, &known.code})
            if (fold(*text) == wanted) return id;
    return {};
}

Result<InstitutionId> InstitutionService::add(std::string_view name) {
    const std::string tidied = tidy(name);
    if (tidied.empty()) return invalid({{"name_en", IssueCode::Required, {}}});
    return m_unit.transact(Action::AddInstitution, [&](Write& write) -> Result<InstitutionId> {
        write.setSubjects(1);
        return add(write, tidied);
    });
}

InstitutionId InstitutionService::add(Write& write, std::string_view name) {
    return InstitutionRepository::insert(write, freeCode(write.db(), name), name, hasHan(name));
}

} // namespace preceptor
