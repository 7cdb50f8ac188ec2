// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/lived.h"

#include "tests/support/environment.h"

namespace preceptor::test {

namespace fs = std::filesystem;

void copyFiles(const fs::path& from, const fs::path& to) {
    for (const auto& entry : fs::recursive_directory_iterator(from)) {
        if (!entry.is_regular_file() || entry.path().extension() == ".lock") continue;
        const fs::path target = to / fs::relative(entry.path(), from);
        fs::create_directories(target.parent_path());
        fs::copy_file(entry.path(), target);
    }
}

std::string contentNow(Life& life, const fs::path& folder) {
    const TempDir copy;
    copyFiles(folder, copy.path());
    return life.content(copy.path());
}

bool isLong() { return everyNth(2) == 1; }

} // namespace preceptor::test
