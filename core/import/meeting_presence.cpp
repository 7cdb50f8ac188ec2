// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/meeting_presence.h"

#include <algorithm>
#include <vector>

namespace preceptor {

namespace {

// The length of the union of spans.
std::int64_t lengthOf(std::vector<WallSpan> spans) {
    std::sort(spans.begin(), spans.end(), [](const WallSpan& a, const WallSpan& b) { return a.from < b.from; });
    std::int64_t length = 0;
    WallSeconds reached = 0;
    for (std::size_t i = 0; i < spans.size(); ++i) {
        const WallSeconds from = i == 0 ? spans[i].from : std::max(spans[i].from, reached);
        length += std::max<std::int64_t>(0, spans[i].to - from);
        reached = i == 0 ? spans[i].to : std::max(reached, spans[i].to);
    }
    return length;
}

} // namespace

Stay stayOf(const MeetingLine& line) { return {line.join, line.leave, line.stated, line.outerTimes}; }

WallSpan spanOf(const MeetingSession& session) { return {session.start(), session.end()}; }

Presence presenceOf(std::span<const Stay> stays, const std::optional<WallSpan>& span) {
    Presence presence;
    std::vector<WallSpan> all;
    std::vector<WallSpan> whole;
    std::int64_t statedWithin = 0; // of stays with gaps
    std::int64_t statedAlone = 0;
    for (const Stay& stay : stays) {
        if (!stay.join || !stay.leave) {
            statedAlone = std::max<std::int64_t>(statedAlone, stay.stated.value_or(0));
            continue;
        }
        presence.first = std::min(presence.first.value_or(*stay.join), *stay.join);
        presence.last = std::max(presence.last.value_or(*stay.leave), *stay.leave);
        WallSpan inside{*stay.join, *stay.leave};
        if (span) inside = {std::max(inside.from, span->from), std::min(inside.to, span->to)};
        if (inside.to <= inside.from) continue;
        all.push_back(inside);
        if (stay.outerTimes && stay.stated)
            statedWithin += *stay.stated;
        else
            whole.push_back(inside);
    }
    presence.seconds = std::min(lengthOf(all), lengthOf(std::move(whole)) + statedWithin);
    if (span) statedAlone = std::min(statedAlone, span->to - span->from);
    presence.seconds = std::max(presence.seconds, statedAlone);
    return presence;
}

std::optional<AttendanceStatus> statusOf(const Presence& presence, const std::optional<WallSpan>& span,
                                         const PresenceRule& rule) {
    if (presence.seconds <= 0) return std::nullopt;
    if (span && presence.seconds * 100 < (span->to - span->from) * rule.leastPercent) return AttendanceStatus::Absent;
    if (!span || !presence.first || !presence.last) return AttendanceStatus::Present;
    const std::int64_t late = *presence.first - span->from;
    const std::int64_t early = span->to - *presence.last;
    const bool isLate = late > std::int64_t{rule.lateAfterMinutes} * 60;
    const bool leftEarly = early > std::int64_t{rule.leftBeforeMinutes} * 60;
    if (leftEarly && (!isLate || early > late)) return AttendanceStatus::LeftEarly;
    return isLate ? AttendanceStatus::Late : AttendanceStatus::Present;
}

} // namespace preceptor
