// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/finding.h"

namespace preceptor {

std::string_view codeOf(FindingCode code) {
    switch (code) {
    case FindingCode::PageDamaged: return "page_damaged";
    case FindingCode::ReferenceBroken: return "reference_broken";
    case FindingCode::ClockUnreadable: return "clock_unreadable";
    case FindingCode::ClockAhead: return "clock_ahead";
    case FindingCode::NaturalIdWrong: return "natural_id_wrong";
    case FindingCode::DateUnreadable: return "date_unreadable";
    case FindingCode::EndBeforeStart: return "end_before_start";
    case FindingCode::CompletionStale: return "completion_stale";
    case FindingCode::CompletionUndated: return "completion_undated";
    case FindingCode::FileMissing: return "file_missing";
    case FindingCode::FileChanged: return "file_changed";
    case FindingCode::TrailBroken: return "trail_broken";
    case FindingCode::SchemaAltered: return "schema_altered";
    }
    return {};
}

} // namespace preceptor
