// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace preceptor {

// A crash leaves no file with what was in memory: the people of a programme, the key of a protected file.
void leaveNoCoreDump();

} // namespace preceptor
