// SPDX-License-Identifier: GPL-3.0-or-later
// The free text of conferences that travels: titles, notes, parts, what their files are called, and what was learned or
// is to be done without a case.
#pragma once

#include "core/model/ids.h"
#include "core/storage/database.h"

#include <functional>
#include <optional>
#include <set>
#include <string_view>

namespace preceptor {

class BundleExporter;

struct ConferenceText {
    SessionId session;      // none: of a whole series
    std::string_view day;   // ISO; planned on, of a series its first
    std::string_view field; // as CaseText names it
    std::string_view text;
};

// Of one conference, or of all and their series, in any order. What a text says holds until `see` returns.
void eachConferenceText(Database& db, std::optional<SessionId> only,
                        const std::function<void(const ConferenceText&)>& see);

// The conferences of which a text is sent, maybe more; one that is none stands for the series.
std::set<SessionId> conferencesSent(const BundleExporter& exporter);

} // namespace preceptor
