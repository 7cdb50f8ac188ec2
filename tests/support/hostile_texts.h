// SPDX-License-Identifier: GPL-3.0-or-later
// Texts that have broken programs before, a few of each class: control characters, directions, nothing to see, letters
// of several parts, formulas, statements, paths, numbers that are none, very long ones, and bytes that are no UTF-8.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace preceptor::test {

const std::vector<std::string>& hostileTexts();
// Of a file, or of every file of a folder: the strings of a .json, the cells of a .csv, the lines of anything else
// that do not begin with #. Each once.
std::vector<std::string> textsIn(const std::filesystem::path& path);

} // namespace preceptor::test
