// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/roster_field.h"

#include <algorithm>
#include <array>

namespace preceptor {

namespace {

using enum RosterField;

constexpr std::array kFields{Ignore,    FullName, FamilyName,  GivenName,    Romanised,  Sex,
                             BirthYear, Phone,    Email,       Institution,  Department, Cadre,
                             Rank,      Title,    StaffNumber, RegisteredOn, Note};

} // namespace

std::span<const RosterField> rosterFields() { return kFields; }

std::string_view codeOf(RosterField field) {
    switch (field) {
    case Ignore: return "ignore";
    case FullName: return "full_name";
    case FamilyName: return "family_name";
    case GivenName: return "given_name";
    case Romanised: return "romanised";
    case Sex: return "sex";
    case BirthYear: return "birth_year";
    case Phone: return "phone";
    case Email: return "email";
    case Institution: return "institution";
    case Department: return "department";
    case Cadre: return "cadre";
    case Rank: return "rank";
    case Title: return "title";
    case StaffNumber: return "staff_no";
    case RegisteredOn: return "registered_on";
    case Note: return "note";
    }
    return {};
}

std::optional<RosterField> rosterFieldByCode(std::string_view code) {
    const auto found =
        std::find_if(kFields.begin(), kFields.end(), [&](RosterField field) { return codeOf(field) == code; });
    if (found == kFields.end()) return std::nullopt;
    return *found;
}

} // namespace preceptor
