// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/column_merge.h"

#include <array>
#include <utility>

namespace preceptor {

namespace {

using Field = std::pair<std::string_view, std::string_view>;

constexpr std::array kCritical = {
    Field{"person", "full_name_native"},
    Field{"person", "family_name"},
    Field{"person", "given_name"},
    Field{"person", "romanised"},
    Field{"person", "sex"},
    Field{"person", "birth_year"},
    Field{"person", "staff_no"},
    Field{"person", "status"},
    Field{"person", "consent_state"},
    Field{"consent", "answer"},
    Field{"affiliation", "institution_id"},
    Field{"affiliation", "cadre"},
    Field{"enrolment", "status"},
    Field{"enrolment", "completed_on"},
    Field{"enrolment", "completion_basis"},
    Field{"enrolment", "certificate_no"},
    Field{"module_progress", "status"},
    Field{"score", "raw"},
    Field{"item_mark", "mark"},
    Field{"sign_off", "signed_by"},
    Field{"assessment", "pass_mark"},
    Field{"course_version", "rule_json"},
    Field{"session", "status"},
    Field{"session", "planned_on"},
    Field{"target", "value"},
    Field{"trainer_profile", "level"},
    Field{"protocol", "status"},
    Field{"service_outcome", "state"},
    Field{"institution", "name_en"},
    Field{"institution", "name_zh"},
    Field{"institution", "status"},
    Field{"headcount", "n"},
    Field{"case_item", "review_status"},
    Field{"case_item", "approved_on"},
    Field{"recommendation", "status"},
    Field{"event", "start_on"},
    Field{"event", "is_tot"},
    Field{"event_role", "completed_on"},
    Field{"event_headcount", "n"},
    Field{"cost_line", "amount"},
    Field{"item_batch", "n_returned"},
    Field{"practice_review", "to_standard"},
    Field{"epa_observation", "level"},
    Field{"entrustment_decision", "level"},
    Field{"certificate", "revoked_on"},
};

constexpr std::array kJudged = {
    Field{"enrolment", "status_on"},     Field{"enrolment", "rule_hash"},      Field{"enrolment", "evidence_hash"},
    Field{"import_file", "imported_at"}, Field{"import_file", "rows_read"},    Field{"import_file", "rows_imported"},
    Field{"import_file", "rows_merged"}, Field{"import_file", "rows_skipped"}, Field{"import_file", "rows_open"},
    Field{"case_item", "deid_texts"},    Field{"import_file", "content_key"},  Field{"import_file", "file_key"},
    Field{"import_file", "version"},     Field{"enrolment", "waiting_no"},
};

constexpr std::array<std::string_view, 6> kPresence = {"unmarked",   "absent", "excused",
                                                       "left_early", "late",   "present"};

template <std::size_t N>
bool contains(const std::array<Field, N>& fields, std::string_view table, std::string_view column) {
    return std::find(fields.begin(), fields.end(), Field{table, column}) != fields.end();
}

} // namespace

std::vector<Dot> survivors(std::span<const Dot> ours, std::span<const Dot> theirs, const Seen& weSaw,
                           const Seen& theySaw) {
    std::vector<Dot> left;
    for (const Dot dot : ours)
        if (isAmong(theirs, dot) || !theySaw.has(dot)) left.push_back(dot);
    for (const Dot dot : theirs)
        if (!isAmong(ours, dot) && !weSaw.has(dot)) left.push_back(dot);
    return left;
}

bool isAmong(std::span<const Dot> dots, Dot dot) { return std::find(dots.begin(), dots.end(), dot) != dots.end(); }

int strengthOf(std::string_view table, std::string_view column, std::string_view value) {
    if (table != "attendance" || column != "status") return 0;
    const auto found = std::find(kPresence.begin(), kPresence.end(), value);
    return found == kPresence.end() ? 0 : static_cast<int>(found - kPresence.begin());
}

bool isCritical(std::string_view table, std::string_view column) {
    return column == "_deleted" || column == uniqueCodeOf(table).column || contains(kCritical, table, column);
}

std::string_view leftByErasure(std::string_view table) { return table == "person" ? "sex" : ""; }

bool isJudged(std::string_view table, std::string_view column) { return contains(kJudged, table, column); }

RepeatedWhere repeatedWhere(std::string_view table, std::string_view column) {
    if (table == "score" && column == "raw") return {"source", "derived"};
    return {};
}

UniqueCode uniqueCodeOf(std::string_view table) {
    if (table == "case_item") return {"case_no", {}};
    if (table == "module") return {"code", "course_version_id"};
    const bool coded = table == "programme" || table == "institution" || table == "course" || table == "event";
    return {coded ? "code" : "", {}};
}

} // namespace preceptor
