// SPDX-License-Identifier: GPL-3.0-or-later
// The schedule as a calendar file (.ics) for phones and mail programs; see core/tabular/icalendar.h.
#pragma once

#include "core/base/result.h"
#include "core/model/conference.h"

#include <string>

namespace preceptor {

class UnitOfWork;

class ConferenceCalendar {
public:
    explicit ConferenceCalendar(UnitOfWork& unit) : m_unit(unit) {}

    Result<std::string> ofSeries(SeriesId id);
    Result<std::string> ofSession(SessionId id);
    Result<std::string> from(Date day); // everything from that day on

private:
    Result<std::string> textOf(std::string name, std::vector<Session> sessions);

    UnitOfWork& m_unit;
};

} // namespace preceptor
