// SPDX-License-Identifier: GPL-3.0-or-later
#define CATCH_CONFIG_RUNNER
#include "tests/support/environment.h"

#include "tests/support/catch.h"

int main(int argc, char** argv) {
    preceptor::test::fixEnvironment();
    return Catch::Session().run(argc, argv);
}
