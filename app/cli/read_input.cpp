// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/read_input.h"

#include "core/base/atomic_file.h"

#include <iostream>
#include <iterator>

namespace preceptor::cli {

Result<std::string> readInput(const std::string& path, std::uint64_t most) {
    if (path != "-") return readFile(path, most);
    std::string bytes{std::istreambuf_iterator<char>(std::cin), {}};
    if (bytes.size() > most) return fail(ErrorCode::FileTooLarge, {path, std::to_string(most)});
    return bytes;
}

} // namespace preceptor::cli
