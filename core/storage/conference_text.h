// SPDX-License-Identifier: GPL-3.0-or-later
// The free text of conferences that travels: titles, notes, parts, and what their files are called.
#pragma once

#include "core/model/case.h"
#include "core/storage/database.h"

namespace preceptor {

struct ConferenceText {
    SessionId session; // none: of a whole series
    Date day;          // planned on; of a series its first
    CaseText text;
};

// Of one conference, or of all and their series; by day.
std::vector<ConferenceText> conferenceTexts(Database& db, std::optional<SessionId> only = {});

} // namespace preceptor
