// SPDX-License-Identifier: GPL-3.0-or-later
// Read-only joins of conferences for lists, the attendance grid and the sign-in sheet.
#pragma once

#include "core/model/conference.h"

#include <optional>
#include <string>
#include <vector>

namespace preceptor {

struct SessionRow {
    Session session;
    std::string seriesTitle;
    std::string presentingName; // institution, short if it has a short name
    std::string presenterName;
    // People, of held sessions only; the same as AttendanceSheet::counts().
    int present = 0; // of those expected
    int expected = 0;
    int walkIns = 0; // came without being expected
};

struct SeriesRow {
    SeriesId id;
    ProgrammeId programme;
    CohortId cohort;
    std::string title;
    std::string kind;
    std::string rrule;
    std::string timezone;
    Date startOn;
    std::string startTime;
    int minutes = 60;
    std::vector<InstitutionId> rota;
};

// A day on which a series has no session: a holiday.
struct SkippedDay {
    SeriesId series;
    Date on;
    std::string reason;
    bool operator==(const SkippedDay&) const = default;
};

// A person who is expected at every session of a series, besides those of its class.
struct SeriesMember {
    PersonId person;
    std::string role = "participant";
    std::string nativeName = {};
    std::string institution = {}; // today's, short if it has a short name
};

// One line of the attendance grid: a person who is expected or came. A person with two roles has two lines.
struct AttendanceRow {
    PersonId person;
    std::string nativeName;
    std::string romanised;
    std::string institution;
    std::string cadre;
    std::string role = "participant";
    AttendanceExpected expected = AttendanceExpected::Yes;
    AttendanceStatus status = AttendanceStatus::Unmarked;
    std::optional<int> minutes;
    std::string mode;
    std::string note;
    bool stored = false; // false: expected by cohort or series, nothing entered yet
};

struct AttendanceSheet {
    SessionRow session;
    std::vector<AttendanceRow> rows; // by name; the row number is that of the printed sheet
    std::vector<Headcount> headcounts;
    std::vector<SessionPart> parts;

    AttendanceCounts counts() const;
    int headcount() const;
};

} // namespace preceptor
