// SPDX-License-Identifier: GPL-3.0-or-later
// The command line's own wording of the audit trail.
#pragma once

#include "core/model/audit.h"
#include "core/model/finding.h"

#include <string>

namespace preceptor::cli {

std::string sentenceOfTrail(const Finding& finding); // of FindingCode::TrailBroken

} // namespace preceptor::cli
