// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/spare_memory.h"

#include <malloc.h>

namespace preceptor {

void giveBackSpareMemory() {
#ifdef __GLIBC__
    ::malloc_trim(0); // of the worker threads' too
#endif
}

} // namespace preceptor
