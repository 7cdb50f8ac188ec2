// SPDX-License-Identifier: GPL-3.0-or-later
// Sheet rows -> drafts of people, with every cell that could not be taken as it stands. What no field can hold is kept
// in title or note; nothing of a row is lost. The drafts are views into the sheet and into this table.
#pragma once

#include "core/import/column_guess.h"
#include "core/import/date_reading.h"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace preceptor {

struct RosterDraft {
    std::string_view fullName;
    std::string_view familyName;
    std::string_view givenName;
    std::string_view romanised;
    std::string_view sex; // code, or empty
    std::string_view phone;
    std::string_view email;
    std::string_view institution;
    std::string_view department;
    std::string_view cadre; // code, or empty
    std::string_view rank;  // code, or empty
    std::string_view title;
    std::string_view staffNumber;
    std::string_view note;
    int birthYear = 0; // 0 = not told
    std::optional<Date> registeredOn;
};

enum class CellProblem {
    PhoneLength,  // fewer than 8 or more than 15 digits
    PhoneLetters, // letters in a phone number
    EmailForm,
    NotADate,
    DateOutOfRange,
    DateOrderOpen, // day or month first? asked for the column
    NotAName,      // a name without a letter, or a sentence
    Unreadable,    // U+FFFD in the cell
    ExtraCells,    // more cells than headings: a separator inside an unquoted cell?
    UnknownSex,    // kept in the note
    UnknownCadre,  // kept as title
    UnknownRank,   // kept as title
    HiddenSigns    // controls or marks of direction, left out: see hidesSigns
};
// Serious problems make the row wait for a look; the others are only shown.
bool isSerious(CellProblem problem);

struct CellIssue {
    std::uint32_t row = 0; // index in rows
    std::uint32_t column = 0;
    CellProblem problem{};
    bool operator==(const CellIssue&) const = default;
};

enum class RowKind : std::uint8_t { Person, NoName, Total, RepeatedHeading };

struct RosterRow {
    std::uint32_t sheetRow = 0; // index in the sheet
    std::uint32_t number = 0;   // as a spreadsheet shows it
    RowKind kind = RowKind::Person;
    RosterDraft draft;
};

struct RosterTable {
    std::vector<RosterRow> rows;
    std::vector<CellIssue> issues;             // by row
    std::optional<std::size_t> openDateColumn; // its day-month order must be asked
    std::optional<DateOrder> provenOrder;      // what the values of the date column prove
    std::shared_ptr<TextArena> texts;
};

// `order` answers an open date column.
RosterTable readRoster(const Sheet& sheet, const RosterLayout& layout, std::optional<DateOrder> order = std::nullopt);

} // namespace preceptor
