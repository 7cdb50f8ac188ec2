// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/calc.h"

#include <cstdlib>

namespace preceptor::test {

namespace fs = std::filesystem;

bool hasCalc() { return std::system("command -v soffice >/dev/null 2>&1") == 0; }

bool convertByCalc(const fs::path& from, const std::string& ending, const fs::path& to, const fs::path& profile) {
    const std::string reading = ending == ".csv" ? "--infilter='CSV:44,34,76,1,,0,false,false' " : "";
    const std::string command = "cd '" + from.string() + "' && soffice -env:UserInstallation=file://" +
                                profile.string() + " --headless " + reading + "--convert-to xlsx --outdir '" +
                                to.string() + "' *" + ending + " >/dev/null 2>&1";
    return std::system(command.c_str()) == 0;
}

} // namespace preceptor::test
