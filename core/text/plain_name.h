// SPDX-License-Identifier: GPL-3.0-or-later
// Names that people choose each other by must be what they look like: nothing in them that cannot be seen, turns the
// line round or ends it.
#pragma once

#include <string_view>

namespace preceptor {

// Valid UTF-8 without control characters, marks of direction, tags and blanks of no width; blanks around it are not
// looked at.
bool isPlainName(std::string_view name);

} // namespace preceptor
