// SPDX-License-Identifier: GPL-3.0-or-later
// Runs a report's query on a connection, row by row, so that a report of any length needs constant memory; but for a
// aggregate, of which all rows must be known first.
#pragma once

#include "core/base/date.h"
#include "core/model/export_level.h"
#include "core/model/ids.h"
#include "core/reports/catalogue.h"

#include <optional>
#include <string>

namespace preceptor {

class Database;

// What a report does not ask for is ignored; nothing given means no limit.
struct ReportParameters {
    ProgrammeId programme;
    std::optional<Date> from;
    std::optional<Date> to;
    InstitutionId institution;
    std::string cadreGroup;
    std::string sex = {}; // of the people counted; not known is a sex of its own
    CohortId cohort;
    PersonId person;
    DepartmentId department = {}; // those of its name in its institution, as two PCs may have entered it
    double eligiblePercent = 80;
    std::string language = "en"; // names of institutions, courses and programmes: "zh", or anything else
    ExportLevel level =
        ExportLevel::Full; // Aggregate: R8, see suppression.h; what is written is masked by ReportReader
};

// The number of rows visited. `today` is the day on which open ends are judged. Throws StorageFailure.
std::int64_t visitReport(Database& db, const ReportInfo& report, const ReportParameters& parameters, Date today,
                         const RowVisitor& visitor);

} // namespace preceptor
