// SPDX-License-Identifier: GPL-3.0-or-later
// Lets one allocation of this program fail. (Those of SQLite are its own.)
#pragma once

namespace preceptor::test {

// From now on the `at`-th allocation fails, once; 0: none.
void failAllocation(int at);
// How many there were since.
int allocations();

} // namespace preceptor::test
