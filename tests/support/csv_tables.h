// SPDX-License-Identifier: GPL-3.0-or-later
// A hand-made data set: one <table>.csv a table, read into a new file in memory through the transaction door. Cells
// hold no commas except in JSON braces; an empty cell is NULL; 1 in the column "deleted" deletes the row again.
#pragma once

#include "core/services/workspace.h"

#include <filesystem>

namespace preceptor::test {

// The clock must outlive the workspace.
std::unique_ptr<Workspace> workspaceFromCsv(const std::filesystem::path& folder, const Clock& clock);
void loadCsvTables(Workspace& workspace, const std::filesystem::path& folder);

} // namespace preceptor::test
