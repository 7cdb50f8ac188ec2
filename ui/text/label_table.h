// SPDX-License-Identifier: GPL-3.0-or-later
// The English words of every code of core/model/code_lists, as tables that the translation tools read. Only labels.cpp
// looks into them.
#pragma once

#include <span>

namespace preceptor::ui {

struct LabelEntry {
    const char* list;
    const char* code;
    const char* english;
};

std::span<const LabelEntry> peopleLabels();
std::span<const LabelEntry> programmeLabels();
std::span<const LabelEntry> trainingLabels();
std::span<const LabelEntry> caseLabels();
std::span<const LabelEntry> workshopLabels();

} // namespace preceptor::ui
