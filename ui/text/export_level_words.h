// SPDX-License-Identifier: GPL-3.0-or-later
// The levels of exports in words: on pages, on paper, in names of files and in the audit trail.
#pragma once

#include "core/model/export_level.h"

#include <QString>

namespace preceptor::ui {

QString exportLevelName(ExportLevel level);
QString exportLevelHolds(ExportLevel level); // one or two sentences

} // namespace preceptor::ui
