// SPDX-License-Identifier: GPL-3.0-or-later
// Lives begin in copies of one folder that was made once, and what a folder holds is looked at in a copy too.
#pragma once

#include "tests/faults/fault_lives.h"
#include "tests/support/temp_dir.h"

namespace preceptor::test {

// All but the files of locks, which say nothing once nobody holds them.
void copyFiles(const std::filesystem::path& from, const std::filesystem::path& to);
std::string contentNow(Life& life, const std::filesystem::path& folder);
bool isLong(); // a run of packaging/faults, which tries every place

// What is there before the first step, made once.
struct Beginning {
    explicit Beginning(Life& life) { life.prepare(folder.path()); }
    TempDir folder;
};

} // namespace preceptor::test
