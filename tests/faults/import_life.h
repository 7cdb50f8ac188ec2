// SPDX-License-Identifier: GPL-3.0-or-later
// A roster as people import it: read, looked at, taken in, one file after the other.
#pragma once

#include "tests/faults/fault_lives.h"

namespace preceptor::test {

std::unique_ptr<Life> importLife(Kind kind);

} // namespace preceptor::test
