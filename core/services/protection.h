// SPDX-License-Identifier: GPL-3.0-or-later
// Protected files for the two programs: unlock one before it is opened (WorkspaceOptions::unlocked), make a plain file
// a protected one and back, and change who may open it. Needs paths only, so a worker thread may do it; Argon2id takes
// a quarter of a second.
#pragma once

#include "core/sealed/aside.h"
#include "core/sealed/unlock.h"
#include "core/storage/protection.h"
#include "core/storage/read_only.h"
