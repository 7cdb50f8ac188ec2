// SPDX-License-Identifier: GPL-3.0-or-later
// The kept form of a draft of a case. Fields go by the names of their columns, so that a draft of another version is
// read as far as it is known.
#pragma once

#include "core/model/case_rows.h"

#include <string>
#include <string_view>

namespace preceptor {

std::string textOf(const CaseDraft& draft);
CaseDraft readCaseDraft(std::string_view text);

} // namespace preceptor
