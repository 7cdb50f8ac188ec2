// SPDX-License-Identifier: GPL-3.0-or-later
// Acts of whoever has a protected file open and does not write in it: a viewer, or somebody who reads it while another
// PC writes. The program enters them in the name of that person as soon as nobody else writes; until then each waits
// beside the file, "<name>.act-<number>", sealed under a key that follows from the file's, and whoever has the file
// open for writing enters it when closing it, or opening it next. On a disk that cannot be written nothing is kept.
#pragma once

#include "core/base/clock.h"
#include "core/model/audit.h"
#include "core/sealed/unlock.h"

#include <filesystem>

namespace preceptor {

class UnitOfWork;

// `stateFolder`: see WorkspaceOptions.
void keepActOf(const Unlocked& by, const AuditNote& act, const std::filesystem::path& file, const Clock& clock,
               const std::filesystem::path& stateFolder);
// That a viewer has unlocked the file, and what else is to be told at each opening (AuditService::opened).
void keepOpeningOf(const Unlocked& viewer, const std::filesystem::path& file, const Clock& clock,
                   const std::filesystem::path& stateFolder);
// Enters those that wait beside the file that `unit` writes in, each once. `key` opens it.
void enterWaitingActs(UnitOfWork& unit, const Unlocked& key);

} // namespace preceptor
