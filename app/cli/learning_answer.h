// SPDX-License-Identifier: GPL-3.0-or-later
// What `import` answers about the file of a learning platform: as JSON and in lines.
#pragma once

#include "app/cli/session.h"
#include "core/services/learning_service.h"

namespace preceptor::cli {

Json answerOf(Workspace& workspace, const LearningPreview& preview);
void sayPreview(const Session& session, Workspace& workspace, const LearningPreview& preview);
std::string sumOf(const LearningCounts& counts);

} // namespace preceptor::cli
