// SPDX-License-Identifier: GPL-3.0-or-later
// What a person means by a word on the command line.
#pragma once

#include "app/cli/session.h"
#include "core/base/result.h"
#include "core/model/ids.h"
#include "core/services/workspace.h"

#include <string>
#include <vector>

namespace preceptor::cli {

// By id, title or day; "latest" is the newest conference that is not ahead, cancelled or moved.
Result<SessionId> findSession(Workspace& workspace, const std::string& text);
// Every one by name, staff number, e-mail or id. Ambiguous tells of each namesake what personWords says.
Result<std::vector<PersonId>> findPeople(Workspace& workspace, const std::vector<std::string>& names);
// "Li Na (412, Riverside Hospital, nurse)": the id to choose them by and what tells namesakes apart.
std::string personWords(Workspace& workspace, PersonId person);
Json workplaceJson(Workspace& workspace, PersonId person); // institution, department, cadre; null where not known

} // namespace preceptor::cli
