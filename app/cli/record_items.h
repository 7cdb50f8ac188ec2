// SPDX-License-Identifier: GPL-3.0-or-later
// A table of marks by item for `record score --by-item`: a person a row, named in the first column, an item of the
// checklist a column, named by its words, half of them in two scripts, or its number.
#pragma once

#include "core/base/result.h"
#include "core/model/curriculum_rows.h"
#include "core/services/assessment_service.h"
#include "core/services/workspace.h"

#include <string>
#include <vector>

namespace preceptor::cli {

// Of whoever stands in the table; what no column tells stays as it is. "-" or an empty cell: not looked at.
// NotFound of a column or a person that the class does not have; Duplicate of one that is there twice; a field
// issue of each cell that holds no mark of its item.
Result<std::vector<ItemScore>> itemScoresIn(Workspace& workspace, const std::string& path, const ScoreSheet& sheet);

} // namespace preceptor::cli
