// SPDX-License-Identifier: GPL-3.0-or-later
// Small invented papers that the demo's conferences and cases have attached: a table as text and a hand-out as PDF, the
// same bytes on every PC. The rows are written with the demo; the bytes are kept beside its file.
#pragma once

#include "core/base/result.h"
#include "core/demo/demo_writer.h"

#include <filesystem>

namespace preceptor {

// After the cases.
void fillDemoFiles(DemoWriter& writer);
// Puts the bytes beside `file`, which may not be there yet, and notes in `db` that they are here.
Status keepDemoFiles(Database& db, const std::filesystem::path& file);

} // namespace preceptor
