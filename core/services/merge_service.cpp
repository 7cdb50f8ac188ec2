// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/merge_service.h"

#include "core/storage/merge_repository.h"
#include "core/storage/person_repository.h"
#include "core/storage/person_row_repository.h"
#include "core/storage/suspect_reader.h"
#include "core/storage/unit_of_work.h"

#include <iterator>
#include <nlohmann/json.hpp>

namespace preceptor {

namespace {

using Json = nlohmann::json;

Json toJson(const Value& value) {
    return std::visit(
        [](const auto& v) -> Json {
            if constexpr (std::is_same_v<std::decay_t<decltype(v)>, std::monostate>)
                return nullptr;
            else
                return v;
        },
        value);
}

Value fromJson(const Json& json) {
    if (json.is_number_integer()) return json.get<std::int64_t>();
    if (json.is_number()) return json.get<double>();
    if (json.is_string()) return json.get<std::string>();
    return std::monostate{};
}

// {"phone": {"was": null, "became": "139..."}}: enough to take the merge back and to see what was changed since.
std::string changesAsJson(const std::vector<Value>& before, const std::vector<Value>& after) {
    Json changes = Json::object();
    const auto columns = PersonRepository::columns();
    for (std::size_t i = 0; i < columns.size(); ++i)
        if (before[i] != after[i])
            changes[std::string(columns[i])] = {{"was", toJson(before[i])}, {"became", toJson(after[i])}};
    return changes.dump();
}

// The present values with what the merge changed put back.
std::vector<Value> restored(std::vector<Value> present, const std::string& keptBefore) {
    const Json changes = Json::parse(keptBefore, nullptr, false);
    const auto columns = PersonRepository::columns();
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const auto change = changes.find(std::string(columns[i]));
        if (change == changes.end() || !change->is_object()) continue;
        if (present[i] == fromJson(change->value("became", Json())))
            present[i] = fromJson(change->value("was", Json()));
    }
    return present;
}

} // namespace

Result<PersonAliasId> MergeService::merge(PersonId kept, PersonId other, const PersonDraft& chosen) {
    auto values = validate(chosen, m_unit.clock().today());
    if (!values) return values.error();
    return m_unit.transact(Action::MergePersons, [&](Write& write) -> Result<PersonAliasId> {
        Database& db = write.db();
        const PersonId keptNow = PersonRowRepository::canonical(db, kept);
        const PersonId otherNow = PersonRowRepository::canonical(db, other);
        if (keptNow == otherNow) return fail(ErrorCode::Duplicate, {"person", std::to_string(keptNow.value)});
        if (!PersonRepository::exists(db, keptNow)) return notFound("person", kept.value);
        if (!PersonRepository::exists(db, otherNow)) return notFound("person", other.value);
        write.setSubjects(1);
        MergeRepository::setDistinct(write, keptNow, otherNow, false); // whoever merges knows better by now
        values->id = keptNow;
        const auto before = PersonRepository::values(db, keptNow);
        PersonRepository::update(write, *values);
        const std::string changes = changesAsJson(before, PersonRepository::values(db, keptNow));
        return MergeRepository::insert(write, otherNow, keptNow, changes);
    });
}

Status MergeService::unmerge(PersonAliasId id) {
    return m_unit.transact(Action::UnmergePersons, [&](Write& write) -> Status {
        const auto alias = MergeRepository::find(write.db(), id);
        if (!alias) return notFound("person_alias", id.value);
        write.setSubjects(1);
        MergeRepository::setUndone(write, alias->alias, alias->kept);
        const auto present = PersonRepository::values(write.db(), alias->kept);
        if (!present.empty()) PersonRepository::setValues(write, alias->kept, restored(present, alias->keptBefore));
        return success();
    });
}

Status MergeService::markDistinct(PersonId a, PersonId b, bool distinct) {
    return m_unit.transact(Action::MarkDistinct, [&](Write& write) -> Status {
        write.setSubjects(1);
        MergeRepository::setDistinct(write, a, b, distinct);
        return success();
    });
}

std::vector<DuplicateSuspect> MergeService::suspects() {
    auto suspects = MergeRepository::contradicted(m_unit.db());
    auto others = readSuspects(m_unit.db(), m_unit.clock().today());
    suspects.insert(suspects.end(), std::make_move_iterator(others.begin()), std::make_move_iterator(others.end()));
    return suspects;
}

Writers MergeService::writersOf(std::span<const DuplicateSuspect> suspects) {
    const unsigned bit = m_unit.catalogue().table("person").deletedBit;
    Writers writers;
    for (const DuplicateSuspect& suspect : suspects) {
        std::set<std::string>& those = writers.emplace_back();
        for (const PersonId person : {suspect.a, suspect.b}) those.insert(personEnteredBy(m_unit.db(), person, bit));
    }
    return writers;
}

} // namespace preceptor
