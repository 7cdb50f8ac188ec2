// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes of a file, or of the standard input for "-".
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <string>

namespace preceptor::cli {

// The first line of a file: a passphrase on a command line could be read by everybody on the PC. `option` names it when
// there is none (InvalidInput).
Result<std::string> readPassphrase(const std::string& path, const std::string& option);

// FileTooLarge above `most` bytes.
Result<std::string> readInput(const std::string& path, std::uint64_t most);

} // namespace preceptor::cli
