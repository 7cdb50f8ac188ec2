// SPDX-License-Identifier: GPL-3.0-or-later
// The kept form of the overview. Text of another program version or damaged text is no overview.
#pragma once

#include "core/model/today.h"

#include <optional>
#include <string>
#include <string_view>

namespace preceptor {

std::string overviewText(const Overview& overview);
std::optional<Overview> readOverview(std::string_view text);

} // namespace preceptor
