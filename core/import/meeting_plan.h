// SPDX-License-Identifier: GPL-3.0-or-later
// What a meeting file would do to the attendance of a session. Pure: nothing is written. A mark made by hand is never
// changed unless a person says so. The lines of other files taken before count with those of this one; where it is
// another version of one of them, that one's lines that it no longer has go. Invariant: rows read = matched + outside +
// candidates + walk-ins + nobody + no-shows + timeless + of other meetings.
#pragma once

#include "core/import/meeting_earlier.h"

namespace preceptor {

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
    Withdrawn  // an earlier file's mark whose lines are gone or somebody else's now
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
    std::vector<Stay> gone;                // lines of the earlier version that are no longer theirs
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

// Rows of the file.
struct MeetingCounts {
    std::size_t read = 0;
    std::size_t matched = 0;
    std::size_t candidates = 0;
    std::size_t walkIns = 0;
    std::size_t nobody = 0;
    std::size_t outside = 0;  // of people known, who were there before or after the session only
    std::size_t noShows = 0;  // who the platform itself says did not come
    std::size_t timeless = 0; // without a time, or without a name
    std::size_t otherMeetings = 0;
    std::size_t united = 0; // of the matched: further rows of people who have one already, added up with it
    std::size_t imported() const { return matched - united; }
    std::size_t open() const { return candidates + walkIns; }
    std::size_t skipped() const { return nobody + outside + noShows + timeless + otherMeetings; }
    bool operator==(const MeetingCounts&) const = default;
};

struct MeetingPlanInput {
    MeetingSession session;
    PresenceRule rule;
    std::vector<PlatformStay> stored;
    std::vector<PresentMark> marks;
    bool overwriteByHand = false;
    std::set<PersonId> overwrite;             // of these the file's is taken
    std::optional<EarlierFile> replaces = {}; // whose lines go unless the file has them
    std::string fileKey = {};                 // of the lines of this file
};

struct MeetingPlan {
    std::vector<PlannedMark> marks; // in the order of the file
    std::vector<PlannedStay> stays;
    std::vector<std::string> gone; // row keys of lines to take away
    MeetingCounts counts;
    // How many people's attendance would change, and whether anything would.
    std::size_t changes() const;
    bool changesAnything() const;
    // Whose attendance by an earlier file would go or be shorter.
    std::vector<PlannedMark> losses() const;
};

MeetingPlan planMeeting(const MeetingReport& report, const std::vector<MeetingParticipant>& participants,
                        const std::vector<MeetingMatch>& matches, const MeetingPlanInput& input);

} // namespace preceptor
