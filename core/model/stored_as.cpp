// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/stored_as.h"

#include "core/base/date.h"
#include "core/model/code_lists.h"
#include "core/model/register.h"

#include <algorithm>
#include <array>

namespace preceptor {

namespace {

// The code lists of tables that are no registers. A list named like the column is not repeated.
struct CodeColumn {
    std::string_view table;
    std::string_view column;
    std::string_view list;
};

constexpr CodeColumn kCodes[] = {
    {"person", "sex", "sex"},
    {"person", "highest_education", "highest_education"},
    {"person", "primary_language", "language"},
    {"person", "status", "person_status"},
    {"person", "consent_state", "consent_state"},
    {"affiliation", "cadre", "cadre"},
    {"affiliation", "rank", "rank"},
    {"consent", "answer", "consent_answer"},
    {"consent", "method", "consent_method"},
    {"module", "delivery", "module_delivery"},
    {"certificate", "language", "language"},
    {"cohort", "language", "language"},
    {"enrolment", "status", "enrolment_status"},
    {"enrolment", "reason", "enrolment_reason"},
    {"enrolment", "completion_basis", "completion_basis"},
    {"module_progress", "status", "progress_status"},
    {"module_progress", "source", "progress_source"},
    {"platform_fact", "status", "progress_status"},
    {"score", "source", "progress_source"},
    {"sign_off", "role", "programme_role"},
    {"series", "kind", "session_kind"},
    {"series", "language", "language"},
    {"series_member", "role", "attendance_role"},
    {"session", "kind", "session_kind"},
    {"session", "status", "session_status"},
    {"session", "status_reason", "session_reason"},
    {"session", "mode", "session_mode"},
    {"session", "language", "language"},
    {"session", "recording_kept", "recording_kept"},
    {"session_part", "kind", "session_part_kind"},
    {"attendance", "role", "attendance_role"},
    {"attendance", "expected", "attendance_expected"},
    {"attendance", "status", "attendance_status"},
    {"attendance", "mode", "attendance_mode"},
    {"attendance", "source", "attendance_source"},
    {"attendance", "adjust_reason", "adjust_reason"},
    {"attachment", "media_type", "media_type"},
};

constexpr std::array<std::string_view, 7> kFlags = {"_deleted", "is_primary",    "superseded", "required",
                                                    "undone",   "is_retraining", "outer_times"};
constexpr std::array<std::string_view, 21> kBookkeeping = {
    "rule_hash",  "evidence_hash", "kept_before", "sha256",  "mapping",     "calendar_sequence", "row_key",
    "name_key",   "fact_key",      "replica",     "epoch",   "seq",         "previous",          "holder",
    "subject_id", "before_hash",   "after_hash",  "witness", "app_version", "entry_hash",        "waiting_no"};
constexpr std::array<std::string_view, 16> kWholes = {
    "minutes",        "planned_minutes", "default_minutes", "birth_year", "capacity",     "position",
    "attempt",        "months_after",    "rows_read",       "rows_open",  "rows_skipped", "rows_merged",
    "stated_seconds", "bytes",           "subjects",        "at"};
constexpr std::array<std::string_view, 6> kNumbers = {"hours", "raw", "credits", "fte", "mark", "max"};

template <std::size_t N>
bool among(const std::array<std::string_view, N>& names, std::string_view name) {
    return std::find(names.begin(), names.end(), name) != names.end();
}

StoredAs ofRegister(const RegisterField& field) {
    switch (field.type) {
    case FieldType::Text:
    case FieldType::LongText: return {};
    case FieldType::Date: return {StoredKind::Date, {}};
    case FieldType::Integer: return {StoredKind::Whole, {}};
    case FieldType::Real: return {StoredKind::Number, {}};
    case FieldType::Flag: return {StoredKind::Flag, {}};
    case FieldType::Code: return {StoredKind::Code, field.list};
    case FieldType::Reference:
    case FieldType::References: return {StoredKind::Reference, field.list};
    }
    return {};
}

} // namespace

bool isBookkeeping(std::string_view column) { return among(kBookkeeping, column); }

StoredAs storedAs(std::string_view table, std::string_view column) {
    if (const Register* reg = findRegister(table))
        for (const RegisterField& field : reg->fields)
            if (field.column == column) return ofRegister(field);
    for (const CodeColumn& code : kCodes)
        if (code.table == table && code.column == column) return {StoredKind::Code, code.list};
    if (column.ends_with("_id")) return {StoredKind::Reference, {}};
    if (column.ends_with("_on") || column == "effective_from") return {StoredKind::Date, {}};
    if (among(kFlags, column)) return {StoredKind::Flag, {}};
    if (among(kWholes, column)) return {StoredKind::Whole, {}};
    if (among(kNumbers, column)) return {StoredKind::Number, {}};
    return {};
}

bool fits(const StoredAs& as, const Value& value) {
    if (std::holds_alternative<std::monostate>(value)) return true;
    const auto* text = std::get_if<std::string>(&value);
    const bool whole = std::holds_alternative<std::int64_t>(value);
    switch (as.kind) {
    case StoredKind::Text: return text != nullptr;
    case StoredKind::Date: return text != nullptr && Date::parse(*text).has_value();
    case StoredKind::Code: return text != nullptr && isCode(as.list, *text);
    case StoredKind::Whole: return whole;
    case StoredKind::Number: return whole || std::holds_alternative<double>(value);
    case StoredKind::Flag: return value == Value(std::int64_t{0}) || value == Value(std::int64_t{1});
    case StoredKind::Reference: return whole;
    }
    return false;
}

} // namespace preceptor
