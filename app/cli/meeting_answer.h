// SPDX-License-Identifier: GPL-3.0-or-later
// What `import` answers about the report of a meeting: as JSON and in lines.
#pragma once

#include "app/cli/session.h"
#include "core/services/meeting_service.h"

namespace preceptor::cli {

Json answerOf(Workspace& workspace, const MeetingPreview& preview);
// What a file is alone: "recognised" and "also".
Json recognisedJson(const MeetingReport& report);
void sayPreview(const Session& session, Workspace& workspace, const MeetingPreview& preview);

} // namespace preceptor::cli
