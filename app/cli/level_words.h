// SPDX-License-Identifier: GPL-3.0-or-later
// What the level of an export means, in the words of the command line.
#pragma once

#include "core/model/export_level.h"

#include <string>

namespace preceptor::cli {

std::string holdsText(ExportLevel level);

} // namespace preceptor::cli
