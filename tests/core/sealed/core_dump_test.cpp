// SPDX-License-Identifier: GPL-3.0-or-later
// A crash must not write the key of a protected file, and what it opens, onto the disk.
#include "core/sealed/sealed_key.h"
#include "tests/support/catch.h"

#include <cstdlib>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace preceptor;

namespace {

// In a process of its own, as it cannot be taken back.
int afterKeys(int (*what)()) {
    const pid_t child = ::fork();
    if (child == 0) {
        const auto key = SealedKey::random();
        std::_Exit(what());
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return status;
}

} // namespace

TEST_CASE("a process that holds the key of a protected file leaves no core dump", "[sealed]") {
    CHECK(WEXITSTATUS(afterKeys([] {
              rlimit limit{};
              ::getrlimit(RLIMIT_CORE, &limit);
              return limit.rlim_cur == 0 && limit.rlim_max == 0 ? 0 : 1;
          })) == 0);
#ifndef __SANITIZE_ADDRESS__
    CHECK(WEXITSTATUS(afterKeys([] { return ::prctl(PR_GET_DUMPABLE, 0, 0, 0, 0); })) == 0);
#endif
    const int crashed = afterKeys([]() -> int { std::abort(); });
    REQUIRE(WIFSIGNALED(crashed));
    CHECK_FALSE(WCOREDUMP(crashed));
}
