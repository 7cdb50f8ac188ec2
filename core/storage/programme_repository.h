// SPDX-License-Identifier: GPL-3.0-or-later
// Programmes in the file, and the targets a new one starts with.
#pragma once

#include "core/model/programme.h"
#include "core/storage/write.h"

#include <span>

namespace preceptor {

class ProgrammeRepository {
public:
    static ProgrammeId insert(Write& write, const Programme& programme);
    static void insertTargets(Write& write, ProgrammeId programme, std::span<const PlannedTarget> targets);
    static std::vector<Programme> list(Database& db); // the newest start first
    static bool codeIsFree(Database& db, std::string_view code);
};

} // namespace preceptor
