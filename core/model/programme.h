// SPDX-License-Identifier: GPL-3.0-or-later
// The programme a file is about, and the targets a new one starts from. Its fields beyond these are the register
// "programme"; funders, grants and targets are registers too.
#pragma once

#include "core/base/date.h"
#include "core/base/result.h"
#include "core/model/ids.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace preceptor {

struct Programme {
    ProgrammeId id;
    std::string code;
    std::string nameEn;
    std::string nameZh;
    std::string kind = "collaborative";
    Date startOn;
    std::optional<Date> endOn;
    std::string currency;
    std::string language;
    std::string status = "active";
    bool operator==(const Programme&) const = default;

    const std::string& nameIn(std::string_view language) const; // another one if there is none in it
};

// From first run: one name in any language, and the dates if they are known.
struct ProgrammeDraft {
    std::string name;
    Date startOn;
    std::optional<Date> endOn;
    std::string language; // of the program's user: "zh_CN", "en"
};
Result<Programme> validate(const ProgrammeDraft& draft);

struct PlannedTarget {
    std::string_view indicator; // code list "indicator"
    Date from;
    Date to;
    double value = 0;
    bool operator==(const PlannedTarget&) const = default;
};
// 26 conferences and 2 workshops a year, for each year of the programme (a part of a year in proportion).
std::vector<PlannedTarget> plannedTargets(Date startOn, Date endOn);

} // namespace preceptor
