// SPDX-License-Identifier: GPL-3.0-or-later
// The command line's own wording of the audit trail.
#pragma once

#include "core/model/audit.h"
#include "core/model/finding.h"
#include "core/services/audit_service.h"

#include <string>
#include <vector>

namespace preceptor::cli {

std::string sentenceOfTrail(const Finding& finding); // of FindingCode::TrailBroken
// Of the parts that go on from an earlier state, a sentence each; they are no break.
std::vector<std::string> earlierStates(const AuditVerdict& verdict, const AuditNames& names);

} // namespace preceptor::cli
