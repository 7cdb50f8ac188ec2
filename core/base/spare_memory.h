// SPDX-License-Identifier: GPL-3.0-or-later
// Memory that nobody uses any more still holds what was in it. Given back to the system it is wiped before anybody has
// it again; what lies between memory in use stays.
#pragma once

namespace preceptor {

void giveBackSpareMemory();

} // namespace preceptor
