// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the lines of one meeting out of a platform's file: who, from when to when. Times are wall times of the
// session's day. Invariant: every row below a heading of people is a line, or counted as one of another meeting, a
// no-show or without a time; of two tables of the same people only one is read.
#pragma once

#include "core/base/result.h"
#include "core/import/meeting_recognise.h"
#include "core/import/meeting_time.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace preceptor {

struct MeetingLine {
    std::uint32_t row = 0;          // the first of its rows, as a spreadsheet shows it
    std::size_t rows = 1;           // joining and leaving may stand in two
    std::string shown;              // as the platform shows the name
    std::vector<std::string> names; // of one person, or of two who share a device
    std::string email;              // lower case
    std::optional<WallSeconds> join;
    std::optional<WallSeconds> leave;
    std::optional<int> stated;  // seconds
    bool outerTimes = false;    // there are gaps between join and leave
    bool stillIn = false;       // the file ends before the person left
    bool partedByNames = false; // see meeting_sharing
    bool operator==(const MeetingLine&) const = default;
};

// The session the file is for: it tells which of several meetings is meant and, for files without days, the day.
struct MeetingSession {
    Date day;
    int startMinutes = 0; // since midnight
    int minutes = 60;
    int offsetMinutes = 0; // of its zone from UTC on that day
    WallSeconds start() const { return WallSeconds{day.days} * kSecondsOfDay + WallSeconds{startMinutes} * 60; }
    WallSeconds end() const { return start() + WallSeconds{minutes} * 60; }
};

struct MeetingChoices {
    std::optional<MeetingPlatform> platform;    // none: the best
    std::optional<DateOrder> dateOrder;         // none: from the file, then from the session's day
    std::optional<MeetingMapping> mapping = {}; // none: as the headings and the looks of the columns say
};

enum class MeetingNote {
    DayOfSession,     // the file has no days, the session's was taken
    OrderBySession,   // 05/03/2026 was read as the session's day tells
    OneOfSeveral,     // the file holds several meetings
    DayBeside,        // a day before or after the session's: another time zone
    TimesElsewhere,   // none of its times lay in the session's: of another time zone, and brought to the session's
    StillIn,          // somebody had not left when the file was made
    OtherParticipants // the platform counted another number of people than the rows give
};

struct MeetingReport {
    Recognition recognition; // as used
    std::vector<Recognition> candidates;
    MeetingFacts facts;
    std::vector<MeetingLine> lines;
    std::vector<MeetingNote> notes;
    std::vector<Date> days; // of the meetings in the file
    std::size_t otherMeetingRows = 0;
    std::size_t noShowRows = 0;
    std::size_t timelessRows = 0; // a name and no time; a row with times and no name is a line
    std::size_t logins = 0;       // names and e-mails in the rows, to compare with what the platform counted
    std::size_t people = 0;       // the same, each name on a shared login by itself
    bool has(MeetingNote note) const;
};

// Again where names were parted since.
void countPeople(MeetingReport& report);

// FileEmpty{name}: headings and nobody; NoHeadingRow{name, those of its headings that platforms use, "meeting"}: nobody
// comes or goes in it, and nothing else that it holds is told, as it may name people;
// TimeUnreadable{name, column, value}: no time stands where a person said that times do;
// AmbiguousDates{heading}; NotFound{"meeting", day, name, days of the file}.
Result<MeetingReport> readMeeting(const Sheet& sheet, const MeetingFileNames& names, const MeetingSession& session,
                                  const MeetingChoices& choices = {});

// The days of a file's times, in both readings where there are two; to look for the session it is of.
std::vector<Date> daysOfMeeting(const Sheet& sheet);

} // namespace preceptor
