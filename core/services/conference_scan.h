// SPDX-License-Identifier: GPL-3.0-or-later
// Looks through what is said about conferences, as the cases are, when it is written and before it leaves. People of
// the programme may be named there, and the page where they meet; nothing can be let stand, so it is said otherwise.
#pragma once

#include "core/base/result.h"
#include "core/model/case.h"

#include <optional>
#include <vector>

namespace preceptor {

class CaseScanner;
class Database;

// IdentifyingText with the fields; its last argument is "session".
Status refuseInConference(CaseScanner& scanner, const std::vector<CaseText>& texts);
// CaseIdentifies (args: the conference's day, code of the identifier, "session") for the first one, in the order of
// their days, that may tell who a patient is.
Status conferencesMayLeave(Database& db, CaseScanner& scanner, std::optional<SessionId> only = {});

} // namespace preceptor
