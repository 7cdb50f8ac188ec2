// SPDX-License-Identifier: GPL-3.0-or-later
// The English words of reports as tables that the translation tools read. Only report_text.cpp looks into them.
#pragma once

#include "ui/text/label_table.h"

#include <span>

namespace preceptor::ui {

struct ReportNameEntry {
    const char* code;
    const char* name;
    const char* purpose;
};

struct ReportHeadingEntry {
    const char* code;
    const char* english;
};

std::span<const ReportNameEntry> reportNameEntries();
std::span<const ReportHeadingEntry> reportHeadingEntries();
// Codes that only reports print.
std::span<const LabelEntry> reportCodeEntries();

} // namespace preceptor::ui
