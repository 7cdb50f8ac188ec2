// SPDX-License-Identifier: GPL-3.0-or-later
// The small file beside a report file (R9): enough to make the same report again and to see that the file is unchanged.
#pragma once

#include "core/base/date.h"
#include "core/reports/report_query.h"

#include <string>
#include <string_view>

namespace preceptor {

struct ReportFile;

struct ReportOrigin {
    std::string dataVersion;
    std::string madeBy;
    Timestamp madeAt;
};

std::string metadataJson(const ReportInfo& report, const ReportParameters& parameters, const ReportOrigin& origin,
                         const ReportFile& file, std::string_view holds);

} // namespace preceptor
