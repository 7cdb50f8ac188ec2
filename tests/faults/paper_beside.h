// SPDX-License-Identifier: GPL-3.0-or-later
// A paper attached to the file that is lived with: readable however far its way over to another form or key went.
#pragma once

#include "core/sealed/unlock.h"

#include <filesystem>
#include <optional>
#include <string>

namespace preceptor {
class Store;
}

namespace preceptor::test {

void attachPaper(Store& store);
// Whether it is read by who has the key, in a word.
std::string paperOf(const std::filesystem::path& file, const std::optional<Unlocked>& key);
// Anything that is not sealed.
bool readableBeside(const std::filesystem::path& file);

} // namespace preceptor::test
