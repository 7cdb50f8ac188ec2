// SPDX-License-Identifier: GPL-3.0-or-later
// What two records of people have in common, and whether that makes them one person. One name alone never does.
#pragma once

#include "core/import/roster_plan.h"

#include <cstdint>
#include <span>
#include <string_view>

namespace preceptor {

enum class Sex : std::uint8_t { NotTold, Female, Male };
Sex sexOf(std::string_view code); // others cannot contradict

// A known person or a row of a file, as compared. A key of 0 means "not told".
struct MatchEntry {
    std::uint64_t nameKey = 0;
    std::uint64_t emailKey = 0;
    std::uint64_t phoneKey = 0;
    std::uint64_t staffKey = 0;
    std::span<const std::uint32_t> places; // institutions
    std::int16_t birthYear = 0;
    Sex sex = Sex::NotTold;
};

std::uint64_t nameKeyOf(std::string_view name);   // equal for spellings that differ by case and width only
std::uint64_t emailKeyOf(std::string_view email); // without regard to case
std::uint64_t phoneKeyOf(std::string_view phone); // with or without country code and leading zero

enum class NameRelation { Other, Similar, Same };

struct Relation {
    Verdict verdict = Verdict::New; // AlreadyHere, NeedsLook, or New = somebody else
    RowReason reason = RowReason::None;
};
Relation judge(NameRelation name, const MatchEntry& a, const MatchEntry& b);

} // namespace preceptor
