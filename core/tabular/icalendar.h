// SPDX-License-Identifier: GPL-3.0-or-later
// A schedule as an RFC 5545 file that phones and mail programs read: single events in UTC (holidays move and zones need
// no table that way), stable UIDs, a sequence that grows with each change, cancelled events kept and marked.
#pragma once

#include "core/base/result.h"
#include "core/text/time_zone.h"

#include <string>
#include <vector>

namespace preceptor {

struct CalendarEvent {
    std::string uid; // the same for the life of the session, never re-made
    int sequence = 0;
    bool cancelled = false;
    Timestamp changed; // DTSTAMP
    LocalTime start;
    std::string zone; // of `start`, an IANA name
    int minutes = 60;
    std::string summary;
    std::string description;
    std::string location;
};

struct Calendar {
    std::string name;
    std::vector<CalendarEvent> events;
};

// The whole file, CRLF, no BOM. InvalidInput with field "timezone" for a zone this computer does not know.
Result<std::string> calendarText(const Calendar& calendar);

} // namespace preceptor
