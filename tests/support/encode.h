// SPDX-License-Identifier: GPL-3.0-or-later
// UTF-8 -> bytes as another program would have saved them, with or without a byte order mark.
#pragma once

#include "core/text/decode.h"

#include <string>
#include <string_view>

namespace preceptor::test {

std::string encodeAs(std::string_view utf8, Encoding encoding);
std::string byteOrderMark(Encoding encoding); // empty for encodings that have none

} // namespace preceptor::test
