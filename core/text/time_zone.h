// SPDX-License-Identifier: GPL-3.0-or-later
// Local wall time to instants and back, by the zone's own rules (ICU), so that a conference planned for 19:00 in
// Singapore stays at 19:00 there whatever the PC thinks.
#pragma once

#include "core/base/date.h"

#include <optional>
#include <string>
#include <string_view>

namespace preceptor {

struct LocalTime {
    Date date;
    int minutes = 0; // since local midnight, 0-1439
    auto operator<=>(const LocalTime&) const = default;

    static std::optional<LocalTime> parse(std::string_view iso); // YYYY-MM-DDTHH:MM
    std::string iso() const;
};

// An IANA name such as Asia/Shanghai that this computer knows.
bool isTimeZone(std::string_view zone);

// nullopt for an unknown zone. A wall time that a change of the clock skips is taken as after the change.
std::optional<Timestamp> toInstant(LocalTime local, std::string_view zone);
std::optional<LocalTime> toLocal(Timestamp instant, std::string_view zone);

} // namespace preceptor
