// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes of a file, or of the standard input for "-".
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <string>

namespace preceptor::cli {

// FileTooLarge above `most` bytes.
Result<std::string> readInput(const std::string& path, std::uint64_t most);

} // namespace preceptor::cli
