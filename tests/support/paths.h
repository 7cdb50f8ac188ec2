// SPDX-License-Identifier: GPL-3.0-or-later
// Where the sources of this build are. One file knows it, so that every other object is the same in any folder and a
// compiler cache serves all checkouts.
#pragma once

#include <string>
#include <string_view>

namespace preceptor::test {

// Absolute path of a file or folder of the project, such as sourcePath("tests/data").
// Without an argument: the project's top folder.
std::string sourcePath(std::string_view below = {});

} // namespace preceptor::test
