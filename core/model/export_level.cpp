// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/export_level.h"

#include <array>

namespace preceptor {

namespace {

constexpr std::array kLevels = {ExportLevel::Full, ExportLevel::Deidentified, ExportLevel::Aggregate};

} // namespace

std::span<const ExportLevel> allExportLevels() { return kLevels; }

std::string_view codeOf(ExportLevel level) {
    switch (level) {
    case ExportLevel::Full: return "full";
    case ExportLevel::Deidentified: return "deidentified";
    case ExportLevel::Aggregate: return "aggregate";
    }
    return {};
}

std::optional<ExportLevel> exportLevelOf(std::string_view code) {
    for (const ExportLevel level : kLevels)
        if (codeOf(level) == code) return level;
    return std::nullopt;
}

} // namespace preceptor
