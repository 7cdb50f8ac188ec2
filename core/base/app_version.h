// SPDX-License-Identifier: GPL-3.0-or-later
// Which version of the program this is, as the audit trail keeps it.
#pragma once

#include <string_view>

namespace preceptor {

std::string_view appVersion();

} // namespace preceptor
