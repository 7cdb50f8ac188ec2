// SPDX-License-Identifier: GPL-3.0-or-later
// Memory that nobody uses any more still holds what was in it. What the main thread has freed is overwritten, and whole
// pages go back to the system, which wipes them before anybody has them; what other threads freed between memory that
// is in use stays. Only the GNU C library is known here.
#pragma once

namespace preceptor {

// By main, once: what is freed is kept for what is asked for next, up to some tens of megabytes. Where the system hands
// out each page anew, a long text took longer for its pages than for looking through it.
void keepSpareMemory();
void giveBackSpareMemory(); // by the main thread

} // namespace preceptor
