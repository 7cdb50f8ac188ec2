// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/app_version.h"

namespace preceptor {

std::string_view appVersion() { return PRECEPTOR_VERSION; }

} // namespace preceptor
