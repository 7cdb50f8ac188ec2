// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/meeting_totals.h"

#include "core/import/meeting_presence.h"

#include <cstdlib>

namespace preceptor {

std::vector<OtherTotal> otherTotals(const MeetingReport& report, const std::vector<MeetingParticipant>& participants) {
    std::vector<OtherTotal> others;
    for (std::size_t i = 0; i < participants.size(); ++i) {
        std::vector<Stay> stays;
        std::int64_t stated = 0;
        bool whole = true; // every row has both
        for (const std::size_t line : participants[i].lines) {
            const MeetingLine& of = report.lines[line];
            stays.push_back(stayOf(of));
            whole = whole && of.stated && of.join && of.leave && !of.outerTimes;
            stated += of.stated.value_or(0);
        }
        const std::int64_t found = presenceOf(stays, std::nullopt).seconds;
        const auto rounding = static_cast<std::int64_t>(stays.size() + 1) * 60;
        if (whole && std::abs(stated - found) > rounding)
            others.push_back({i, static_cast<int>((stated + 30) / 60), static_cast<int>((found + 30) / 60)});
    }
    return others;
}

} // namespace preceptor
