// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/core_dump.h"

#include <sys/prctl.h>
#include <sys/resource.h>

namespace preceptor {

void leaveNoCoreDump() {
    const rlimit none{0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
#ifndef __SANITIZE_ADDRESS__ // whose search for leaks looks into the process from outside
    ::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
#endif
}

} // namespace preceptor
