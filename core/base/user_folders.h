// SPDX-License-Identifier: GPL-3.0-or-later
// Where an account keeps what belongs to it on this PC and not to a programme file.
#pragma once

#include <filesystem>

namespace preceptor {

// $XDG_STATE_HOME/preceptor, else ~/.local/state/preceptor; empty if there is no home. Not made here.
std::filesystem::path userStateFolder();

} // namespace preceptor
