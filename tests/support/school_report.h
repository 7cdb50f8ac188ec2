// SPDX-License-Identifier: GPL-3.0-or-later
// A small programme as CSV tables, to which a test adds what its report is about, and the report's cells as text.
#pragma once

#include "core/services/report_service.h"
#include "core/services/workspace.h"
#include "tests/support/temp_dir.h"

#include <array>
#include <map>
#include <string>
#include <vector>

namespace preceptor::test {

using SchoolTables = std::map<std::string, std::string>; // by table, as in csv_tables.h

// One programme, one course in one class, and people 1 to 6 with the enrolments 1 to 6; 6 was merged into 5.
SchoolTables school();
// Scores: test, enrolment, attempt, mark.
std::string scores(const std::vector<std::array<double, 4>>& rows, const std::string& on = "2026-05-01");

// Of that programme, as of 24 November 2026.
class SchoolReport {
public:
    SchoolReport(std::string_view code, const SchoolTables& tables, ReportParameters parameters = {});
    std::size_t rows() const { return m_table.rows.size(); }
    std::string at(std::size_t row, std::string_view column) const; // "-": empty; figures as the shortest text
    std::string line(std::size_t row, std::initializer_list<std::string_view> columns) const;

private:
    TempDir m_dir;
    std::unique_ptr<Workspace> m_workspace;
    Table m_table;
};

} // namespace preceptor::test
