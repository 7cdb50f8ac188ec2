// SPDX-License-Identifier: GPL-3.0-or-later
// Decides what each row of a roster would do: a new person, one already here, one a person must look at, or nothing.
// Pure: nothing is written. Two people of one name are never joined without other evidence.
// Invariant: rows read = imported + merged + skipped + open.
#pragma once

#include "core/import/known_people.h"
#include "core/import/place_plan.h"
#include "core/import/roster_row.h"

#include <map>
#include <vector>

namespace preceptor {

enum class Verdict : std::uint8_t { New, AlreadyHere, NeedsLook, Skipped };

enum class RowReason : std::uint8_t {
    None,
    // already here
    SameInstitution, // name and institution
    SameEmail,
    SamePhone,
    SameStaffNumber,
    SameBirthYear,
    ChosenSame, // the person said so
    // needs a look
    SameName,       // and nothing else to tell by
    SimilarName,    // accents, order of names or script differ
    OtherName,      // same e-mail, phone or staff number, another name
    Contradiction,  // much is equal, but sex, birth year or staff number differ
    SeveralMatches, // more than one person fits
    CellProblem,    // see the issues of the row
    // skipped
    NoName,
    TotalRow,
    RepeatedHeading,
    ChosenSkip
};

inline constexpr std::uint32_t kNoRow = 0xFFFFFFFF;

struct RowPlan {
    Verdict verdict = Verdict::New;
    RowReason reason = RowReason::None;
    std::uint32_t sameAsRow = kNoRow; // an earlier row of the file: the same person, or the suggested one
    std::uint32_t institution = kNoPlace;
    std::uint32_t department = kNoPlace;
    PersonId person; // who it is, or the suggested one
};

enum class RosterChoice : std::uint8_t {
    TakeAsNew, // a new person, cells as written
    SamePerson,
    SameAsRow, // as the earlier row the plan suggested
    Skip
};
struct RosterDecision {
    RosterChoice choice{};
    PersonId person; // of SamePerson
    bool operator==(const RosterDecision&) const = default;
};
using RosterDecisions = std::map<std::uint32_t, RosterDecision>; // by index in the sheet, so that re-reading keeps them

struct PlanCounts {
    std::size_t read = 0;
    std::size_t imported = 0;
    std::size_t merged = 0;
    std::size_t skipped = 0;
    std::size_t open = 0;
    bool operator==(const PlanCounts&) const = default;
};

struct RosterPlan {
    std::vector<RowPlan> rows; // as in the table
    std::vector<PlannedInstitution> institutions;
    std::vector<PlannedDepartment> departments;
    PlanCounts counts;
    std::size_t compared = 0; // pairs of records looked at: grows with the rows, never with their square
};

RosterPlan planRoster(const RosterTable& table, const KnownPeople& known, const RosterDecisions& decisions = {});

} // namespace preceptor
