// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/paths.h"

namespace preceptor::test {

std::string sourcePath(std::string_view below) {
    const std::string top = PRECEPTOR_SOURCE_DIR;
    return below.empty() ? top : top + "/" + std::string(below);
}

} // namespace preceptor::test
