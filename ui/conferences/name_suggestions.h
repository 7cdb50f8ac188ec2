// SPDX-License-Identifier: GPL-3.0-or-later
// Who is meant by a part of a name typed at the door: people on the sheet first, then anybody else of the programme.
#pragma once

#include "core/base/result.h"
#include "core/model/conference_rows.h"
#include "ui/support/name_entry.h"

namespace preceptor {
class Workspace;
}

namespace preceptor::ui {

std::vector<NameSuggestion> suggestNames(Workspace& workspace, const QString& text,
                                         const std::vector<AttendanceRow>& sheet);
Result<PersonId> addPersonNamed(Workspace& workspace, const QString& name);

} // namespace preceptor::ui
