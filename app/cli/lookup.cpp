// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/lookup.h"

#include "core/services/conference_service.h"
#include "core/services/listing_service.h"
#include "core/services/people_service.h"

#include <charconv>
#include <span>

namespace preceptor::cli {

namespace {

PersonRow rowOf(Workspace& workspace, PersonId person) {
    const auto rows = workspace.people().rows(std::span(&person, 1));
    return rows.empty() ? PersonRow{} : rows.front();
}

// The listing names the rows it found by their ids alone.
Error withNamesakes(Workspace& workspace, Error error) {
    if (error.code != ErrorCode::Ambiguous) return error;
    for (std::size_t i = 2; i < error.args.size(); ++i) {
        PersonId person;
        const std::string& id = error.args[i];
        if (std::from_chars(id.data(), id.data() + id.size(), person.value).ec != std::errc{}) continue;
        error.args[i] = personWords(workspace, person);
    }
    return error;
}

} // namespace

Result<SessionId> findSession(Workspace& workspace, const std::string& text) {
    if (text != "latest") return workspace.listing().find<SessionId>("session", text);
    for (const SessionRow& row : workspace.conferences().sessions({}, workspace.clock().today())) {
        const SessionStatus status = row.session.status;
        if (status == SessionStatus::Planned || status == SessionStatus::Held) return row.session.id;
    }
    return fail(ErrorCode::NotFound, {"session", text});
}

Result<std::vector<PersonId>> findPeople(Workspace& workspace, const std::vector<std::string>& names) {
    std::vector<PersonId> people;
    for (const std::string& name : names) {
        const auto person = workspace.listing().find<PersonId>("person", name);
        if (!person) return withNamesakes(workspace, person.error());
        people.push_back(*person);
    }
    return people;
}

std::string personWords(Workspace& workspace, PersonId person) {
    const PersonRow row = rowOf(workspace, person);
    std::string words = row.nativeName + " (" + std::to_string(person.value);
    for (const std::string& fact : {row.institutionName.in("en"), row.department, row.cadre, row.staffNo})
        if (!fact.empty()) words.append(", ").append(fact);
    return words + ")";
}

Json workplaceJson(Workspace& workspace, PersonId person) {
    const PersonRow row = rowOf(workspace, person);
    const auto orNull = [](const std::string& text) { return text.empty() ? Json() : Json(text); };
    return {{"institution", orNull(row.institutionName.in("en"))},
            {"department", orNull(row.department)},
            {"cadre", orNull(row.cadre)}};
}

} // namespace preceptor::cli
