// SPDX-License-Identifier: GPL-3.0-or-later
// What the scanner finds: which kind of identifier, how sure and how bad, where, and what could stand there instead.
// A finding never holds the text itself, so that no log, audit or message can repeat it.
#pragma once

#include "core/base/date.h"

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>

namespace preceptor {

enum class IdentifierKind {
    ChinaId,         // 18 characters with check digit
    ChinaOldId,      // 15 digits, issued until 1999
    VietnamId,       // CCCD, 12 digits
    VietnamOldId,    // CMND, 9 digits
    HealthInsurance, // BHYT
    Passport,
    HongKongId,
    TaiwanId,
    SingaporeId,
    FrenchSecurityNumber, // NIR
    BankCard,             // or an account that a word announces
    Phone,
    Email,
    WebAddress,
    NetworkAddress,
    ChatAccount, // WeChat, QQ, Zalo ...
    BirthDate,
    CalendarDate, // any other date finer than a year
    LunarDate,
    OldAge, // 90 or more, or a year of birth that says so
    RecordNumber,
    BedNumber,
    Address,
    KnownName,       // of somebody the caller knows
    NameInContext,   // looks like a name by what stands around it
    InstitutionName, // of one that does not present the case
    DeniedWord,      // people of this place said that it must not appear
};
std::span<const IdentifierKind> allIdentifierKinds();
std::string_view codeOf(IdentifierKind kind); // "china_id"

enum class Severity { Warn, Block }; // Block: only with a reason may the text go on
std::string_view codeOf(Severity severity);

// What de-identified text says in its place.
enum class Replacement {
    None,      // leave it out
    Day,       // "day n", counted from a day the case chooses
    AgeBand,   // a band of ages
    AgeOver90, // "age 90+"
    Name,      // a placeholder such as [name] or a role
    Province,  // no place finer than that
};
std::string_view codeOf(Replacement replacement);
Replacement replacementOf(IdentifierKind kind);

struct IdentifierFinding {
    IdentifierKind kind{};
    Severity severity{};
    std::size_t begin = 0; // bytes of the text that was scanned, whole characters
    std::size_t end = 0;
    std::optional<Date> date = {}; // of a day that can be counted from another
    bool operator==(const IdentifierFinding&) const = default;
};

} // namespace preceptor
