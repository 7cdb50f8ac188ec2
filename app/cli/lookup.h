// SPDX-License-Identifier: GPL-3.0-or-later
// What a person means by a word on the command line.
#pragma once

#include "core/base/result.h"
#include "core/model/ids.h"
#include "core/services/workspace.h"

#include <string>
#include <vector>

namespace preceptor::cli {

// By id, title or day; "latest" is the newest conference that is not ahead, cancelled or moved.
Result<SessionId> findSession(Workspace& workspace, const std::string& text);
// Every one by name, staff number, e-mail or id.
Result<std::vector<PersonId>> findPeople(Workspace& workspace, const std::vector<std::string>& names);

} // namespace preceptor::cli
