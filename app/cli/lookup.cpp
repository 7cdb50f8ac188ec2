// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/lookup.h"

#include "core/services/conference_service.h"
#include "core/services/listing_service.h"

namespace preceptor::cli {

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
        if (!person) return person.error();
        people.push_back(*person);
    }
    return people;
}

} // namespace preceptor::cli
