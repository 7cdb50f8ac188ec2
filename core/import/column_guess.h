// SPDX-License-Identifier: GPL-3.0-or-later
// Finds the heading row (titles may stand above it) and what each column means, from its heading or, where there is
// none, from its values. Only a proposal: the person sees it and can change each column. Where nothing but words says
// that a column holds names, none is proposed: a letter is no roster.
#pragma once

#include "core/import/roster_field.h"
#include "core/tabular/sheet.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace preceptor {

struct RosterColumn {
    std::string heading; // tidied; empty if the column has none
    int occurrence = 1;  // 2 for the second column of that heading
    RosterField field = RosterField::Ignore;
    bool fieldTakenAlready = false; // it would mean what an earlier column means, so it is ignored
    bool operator==(const RosterColumn&) const = default;
};

struct RosterLayout {
    std::optional<std::size_t> headingRow; // index in the sheet
    std::vector<RosterColumn> columns;

    std::size_t firstDataRow() const { return headingRow ? *headingRow + 1 : 0; }
    std::optional<std::size_t> columnOf(RosterField field) const;
    bool hasName() const;
};

// 10 for each field the cells name exactly, 6 for each they contain, nothing if that is all and fewer than three; for
// finding headings and separators.
int headingScore(std::span<const SheetCell> cells);

RosterLayout guessLayout(const Sheet& sheet);
// With the heading row chosen by a person; nothing = the sheet has no headings.
RosterLayout guessLayout(const Sheet& sheet, std::optional<std::size_t> headingRow);

// Equal for files with the same headings in the same order; empty without a heading row.
std::string headingFingerprint(const RosterLayout& layout);

} // namespace preceptor
