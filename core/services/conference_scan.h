// SPDX-License-Identifier: GPL-3.0-or-later
// Looks through what is said about conferences, as the cases are, when it is written and before it leaves. People of
// the programme may be named there, and the page where they meet, in the place also a room, a street, and the link or
// number of the meeting; what else is found may be let stand for a reason.
#pragma once

#include "core/base/result.h"
#include "core/model/case_rows.h"

#include <optional>
#include <set>
#include <span>
#include <string_view>
#include <vector>

namespace preceptor {

class CaseScanner;
class Database;

// `allowed` is what a person let stand in the conference. A title that stands for one conference stands for all that
// are called so, and for their series.
std::vector<CaseFinding> findingsInConference(Database& db, CaseScanner& scanner, const std::vector<CaseText>& texts,
                                              const std::vector<CaseOverride>& allowed = {});
// IdentifyingText with the fields; its last argument is "session".
Status refuseInConference(const std::vector<CaseFinding>& findings);

// Whether a field (table.column) is of one of them.
bool isOfTables(std::string_view field, std::span<const std::string_view> tables);

// All that is said about one, and what its files say where they are here.
std::vector<CaseText> textsOfConference(Database& db, CaseScanner& scanner, SessionId id);
// CaseIdentifies (args: the conference's day, code of the identifier, "session") for the first one, in the order of
// their days, that may tell who a patient is.
// With `tables` only what stands in these counts, without what is in files.
Status conferencesMayLeave(Database& db, CaseScanner& scanner, std::optional<SessionId> only = {},
                           std::span<const std::string_view> tables = {});
// The same of these, without what is in files, which do not go along; one that is none stands for the series.
Status conferencesMayLeave(Database& db, CaseScanner& scanner, const std::set<SessionId>& these);

} // namespace preceptor
