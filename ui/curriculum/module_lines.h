// SPDX-License-Identifier: GPL-3.0-or-later
// Modules as lines of text, so that a list is typed or pasted from a spreadsheet in one go:
// code, title, hours, section - parted by tabs or |. A line with one part is a title; its code is made.
#pragma once

#include "core/model/curriculum.h"

#include <QString>

#include <vector>

namespace preceptor::ui {

QString moduleLines(const std::vector<Module>& modules);
// A line whose code was there before keeps that module's identity and all it has beyond the line.
std::vector<Module> modulesOf(const QString& lines, const std::vector<Module>& before = {});

} // namespace preceptor::ui
