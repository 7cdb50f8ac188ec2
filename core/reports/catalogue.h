// SPDX-License-Identifier: GPL-3.0-or-later
// The reports that funders ask for, by their number and name: what each may be narrowed to and what columns it has. The
// query is the file NN_name.sql beside this one; a test holds the two together.
#pragma once

#include "core/reports/table.h"

#include <span>
#include <string_view>

namespace preceptor {

enum class ReportFilter : unsigned {
    Programme = 1,
    Period = 2,
    Institution = 4,
    CadreGroup = 8,
    Cohort = 16,
    Person = 32,
    EligibleShare = 64,
    Sex = 128,
    Department = 256, // those of its name in its institution
};

struct ReportInfo {
    // What is worked out beside the query and handed to it as temporary tables.
    enum class Needs { Nothing, Suspects, Cascade };

    int number = 0;
    std::string_view code;
    unsigned filters = 0;  // ReportFilter bits
    bool personal = false; // a row is a person or a record: no aggregate
    std::span<const Column> columns = {};
    Needs needs = Needs::Nothing; // Suspects: report_suspect; Cascade: report_trainer, report_cascade

    bool asks(ReportFilter filter) const { return (filters & static_cast<unsigned>(filter)) != 0; }
};

std::span<const ReportInfo> allReports();
// By code ("people_trained") or number ("1", "01"). Null for an unknown one.
const ReportInfo* findReport(std::string_view codeOrNumber);
std::string_view reportSql(const ReportInfo& report);

} // namespace preceptor
