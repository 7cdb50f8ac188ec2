// SPDX-License-Identifier: GPL-3.0-or-later
// How long somebody was at a session and what that makes of them. Minutes are the union of all stays inside the
// session, never the sum: a telephone and a computer are one person.
#pragma once

#include "core/import/meeting_report.h"
#include "core/model/attendance.h"

#include <span>

namespace preceptor {

// One line of a file: from when to when, or only for how long.
struct Stay {
    std::optional<WallSeconds> join;
    std::optional<WallSeconds> leave;
    std::optional<int> stated; // seconds
    bool outerTimes = false;   // `stated` is less than from join to leave
    bool operator==(const Stay&) const = default;
};
Stay stayOf(const MeetingLine& line);

struct WallSpan {
    WallSeconds from = 0;
    WallSeconds to = 0;
};
WallSpan spanOf(const MeetingSession& session);

struct Presence {
    std::int64_t seconds = 0; // inside the span
    std::optional<WallSeconds> first;
    std::optional<WallSeconds> last;
    int minutes() const { return static_cast<int>((seconds + 30) / 60); }
};
// Without a span nothing is cut off.
Presence presenceOf(std::span<const Stay> stays, const std::optional<WallSpan>& span);

// Who was there for less than so much of the session is absent, with the minutes kept. Of the others, who came more
// than so many minutes after the beginning is late, and who went more than so many before the end left early.
struct PresenceRule {
    int lateAfterMinutes = 15;
    int leftBeforeMinutes = 15;
    int leastPercent = 10;
};
// Nothing if the person was not there while the session was. Without times somebody who was there long enough is
// present, and without a span everybody is.
std::optional<AttendanceStatus> statusOf(const Presence& presence, const std::optional<WallSpan>& span,
                                         const PresenceRule& rule);

} // namespace preceptor
