// SPDX-License-Identifier: GPL-3.0-or-later
// The programme that the golden reports are of, and files of its reports.
#pragma once

#include "core/services/report_service.h"
#include "core/services/workspace.h"
#include "tests/support/csv_tables.h"
#include "tests/support/paths.h"
#include "tests/support/temp_dir.h"

namespace preceptor::test {

struct ReportScene {
    FixedClock clock{Date::of(2026, 11, 24)};
    std::unique_ptr<Workspace> workspace = workspaceFromCsv(sourcePath("tests/data/reports/input"), clock);
    ReportParameters parameters = ofProgramme();
    TempDir dir;

    static ReportParameters ofProgramme() {
        ReportParameters p;
        p.programme = ProgrammeId{1};
        p.from = Date::of(2026, 4, 1);
        p.to = Date::of(2026, 6, 30);
        return p;
    }
    Result<ReportFile> write(const std::filesystem::path& path, const std::string& code = "people_trained",
                             const ReportExport& how = {}) {
        return workspace->reports().reader().write(path, code, parameters, how);
    }
};

} // namespace preceptor::test
