// SPDX-License-Identifier: GPL-3.0-or-later
// What a meeting file would do to the attendance of a session. Pure: nothing is written. A mark made by hand is never
// changed unless a person says so; the lines of files taken before count with those of this one.
// Invariant: rows read = matched + candidates + walk-ins + nobody.
#pragma once

#include "core/import/meeting_match.h"
#include "core/import/meeting_presence.h"

namespace preceptor {

// A line of an earlier file, or of this one once its people are known.
struct PlatformStay {
    std::string rowKey;
    PersonId person;
    std::string platform;
    std::string shown;
    Stay stay;
    bool operator==(const PlatformStay&) const = default;
};

// The attendance as it is; one entry a role, participant first.
struct PresentMark {
    PersonId person;
    std::string role = "participant";
    AttendanceStatus status = AttendanceStatus::Unmarked;
    std::optional<int> minutes;
    bool byFile = false;   // else a person marked it
    bool adjusted = false; // a file's mark that a person changed, perhaps to unmarked
};

enum class LineOutcome {
    New,       // was not marked
    Changed,   // by another file before
    Unchanged, //
    ByHand,    // marked by a person, and otherwise: left as it is
    Outside,   // came and went outside the session: not marked
    Withdrawn  // an earlier file's mark whose lines are somebody else's now
};

struct PlannedMark {
    PersonId person;
    std::string newName; // of a person to add
    std::string newEmail;
    std::optional<AttendanceStatus> status; // none: Outside, Withdrawn
    int minutes = 0;
    AttendanceStatus statusBefore = AttendanceStatus::Unmarked;
    std::optional<int> minutesBefore;
    std::vector<std::string> roles; // the lines of the person that are there
    LineOutcome outcome = LineOutcome::New;
    std::vector<std::size_t> participants; // indices
    bool writes() const {
        return outcome == LineOutcome::New || outcome == LineOutcome::Changed || outcome == LineOutcome::Withdrawn;
    }
};

// A line of this file to keep.
struct PlannedStay {
    PlatformStay stay;           // its person is none where one is to be added
    std::size_t participant = 0; // index
    bool isNew = true;           // or another person's than before
};

struct MeetingCounts {
    std::size_t read = 0;
    std::size_t matched = 0;
    std::size_t candidates = 0;
    std::size_t walkIns = 0;
    std::size_t nobody = 0;
    bool operator==(const MeetingCounts&) const = default;
};

struct MeetingPlanInput {
    MeetingSession session;
    PresenceRule rule;
    std::vector<PlatformStay> stored;
    std::vector<PresentMark> marks;
    bool overwriteByHand = false;
    std::set<PersonId> overwrite; // of these the file's is taken
};

struct MeetingPlan {
    std::vector<PlannedMark> marks; // in the order of the file
    std::vector<PlannedStay> stays;
    MeetingCounts counts;
    // How many people's attendance would change, and whether anything would.
    std::size_t changes() const;
    bool changesAnything() const;
};

MeetingPlan planMeeting(const MeetingReport& report, const std::vector<MeetingParticipant>& participants,
                        const std::vector<MeetingMatch>& matches, const MeetingPlanInput& input);

} // namespace preceptor
