// SPDX-License-Identifier: GPL-3.0-or-later
// What a column of a roster can mean. The codes are kept in remembered mappings, so they never change.
#pragma once

#include <optional>
#include <span>
#include <string_view>

namespace preceptor {

enum class RosterField {
    Ignore,
    FullName,
    FamilyName,
    GivenName,
    Romanised,
    Sex,
    BirthYear, // a whole date of birth is read for its year
    Phone,
    Email,
    Institution,
    Department,
    Cadre,
    Rank,
    Title,
    StaffNumber,
    RegisteredOn,
    Note
};

std::span<const RosterField> rosterFields(); // in the order a person should choose from, Ignore first
std::string_view codeOf(RosterField field);  // "full_name"
std::optional<RosterField> rosterFieldByCode(std::string_view code);

} // namespace preceptor
