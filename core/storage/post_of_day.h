// SPDX-License-Identifier: GPL-3.0-or-later
// SQL for reading people as they stand on a day: the person is `p`, the day ?2.
#pragma once

#include <string_view>

namespace preceptor {

// The affiliation of the day as `f`, primary first, newest first, and its institution as `i`.
inline constexpr std::string_view kPostOfDay = R"(
    LEFT JOIN affiliation f ON f.id = (SELECT id FROM affiliation x WHERE x.person_id = p.id AND x._deleted = 0
            AND x.start_on <= ?2 AND (x.end_on IS NULL OR x.end_on >= ?2)
        ORDER BY x.is_primary DESC, x.start_on DESC, x.id LIMIT 1)
    LEFT JOIN institution i ON i.id = f.institution_id )";

// With kPostOfDay: id, native name, romanised, institution (short if it has a short name), cadre.
inline constexpr std::string_view kPersonOfDay =
    "p.id, p.full_name_native, p.romanised, coalesce(i.short_name, i.name_zh, i.name_en), f.cadre";

} // namespace preceptor
