// SPDX-License-Identifier: GPL-3.0-or-later
// The command line's words about protected files; messages.h hands these errors on to here.
#pragma once

#include "core/base/error.h"

#include <string>

namespace preceptor::cli {

std::string protectionSentenceOf(const Error& error);

} // namespace preceptor::cli
