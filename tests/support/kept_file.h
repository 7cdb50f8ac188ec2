// SPDX-License-Identifier: GPL-3.0-or-later
// Files that programs of earlier formats wrote, kept for ever in tests/data/files.
#pragma once

#include "tests/support/paths.h"
#include "tests/support/temp_dir.h"

#include <string>

namespace preceptor::test {

// A copy to work in.
inline std::filesystem::path keptFile(const TempDir& dir, const std::string& name) {
    auto copy = dir / "kept.preceptor";
    std::filesystem::copy_file(sourcePath("tests/data/files/" + name + ".preceptor"), copy);
    return copy;
}

} // namespace preceptor::test
