// SPDX-License-Identifier: GPL-3.0-or-later
// The small file beside a report file (R9): enough to make the same report again and to see that the file is unchanged.
#pragma once

#include "core/base/date.h"
#include "core/base/result.h"
#include "core/reports/report_query.h"

#include <filesystem>
#include <functional>
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

// What a file says of itself, beside it; `told` makes the text from the SHA-256 of what lies on the disk. A file that
// cannot say its level does not stay.
Result<std::filesystem::path> writeBeside(const std::filesystem::path& file,
                                          const std::function<std::string(const std::string& sha256)>& told);

} // namespace preceptor
