// SPDX-License-Identifier: GPL-3.0-or-later
// LibreOffice Calc as another reader of what we write, where it is installed.
#pragma once

#include <filesystem>
#include <string>

namespace preceptor::test {

bool hasCalc();
// All files of `from` with this ending, through Calc, as workbooks into `to`; a profile of its own keeps runs apart.
bool convertByCalc(const std::filesystem::path& from, const std::string& ending, const std::filesystem::path& to,
                   const std::filesystem::path& profile);

} // namespace preceptor::test
