// SPDX-License-Identifier: GPL-3.0-or-later
// How much of people leaves with an export. Every file of figures says its level: on the page it comes from, in the
// file beside it and in the audit trail. What this file alone has (drafts, words never to appear, settings) leaves with
// none.
#pragma once

#include <optional>
#include <span>
#include <string_view>

namespace preceptor {

enum class ExportLevel {
    Full,         // as it is on the screen, people by name
    Deidentified, // a row a person under a code that is made up anew in each export; no name, number or contact
    Aggregate,    // figures alone, small ones hidden
};

std::span<const ExportLevel> allExportLevels();
std::string_view codeOf(ExportLevel level); // "full", "deidentified", "aggregate"
std::optional<ExportLevel> exportLevelOf(std::string_view code);

} // namespace preceptor
