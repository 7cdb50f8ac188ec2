// SPDX-License-Identifier: GPL-3.0-or-later
// The command line's words for a refused exchange file; messages.h hands these errors on to here.
#pragma once

#include "core/base/error.h"

#include <string>

namespace preceptor::cli {

std::string exchangeSentenceOf(const Error& error);

} // namespace preceptor::cli
