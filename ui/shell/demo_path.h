// SPDX-License-Identifier: GPL-3.0-or-later
// Where a new copy of the demo programme goes: the documents folder, under a name no file has yet.
#pragma once

#include <QString>

namespace preceptor::ui {

QString freeDemoPath();
QString freePathIn(const QString& folder, const QString& stem); // "stem.preceptor", "stem 2.preceptor" ...

} // namespace preceptor::ui
