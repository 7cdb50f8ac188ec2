// SPDX-License-Identifier: GPL-3.0-or-later
// The sheet people sign at the door, in two languages, with the row numbers of the attendance grid and blank rows for
// those nobody expected. Of a conference that was held: who came, and how long.
#pragma once

#include "core/model/conference_rows.h"
#include "ui/support/paper.h"

namespace preceptor::ui {

// In the window's language, or in that which is given (zh_CN).
void paintSignInSheet(Paper& paper, const AttendanceSheet& sheet, const QString& language = {});
// A file name that tells the conference and its day.
QString signInSheetName(const Session& session);

} // namespace preceptor::ui
