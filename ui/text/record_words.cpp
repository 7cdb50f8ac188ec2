// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/record_words.h"

#include "core/model/register.h"
#include "ui/text/convert.h"
#include "ui/text/format.h"
#include "ui/text/labels.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace preceptor::ui {

namespace {

class RecordWords {
    Q_DECLARE_TR_FUNCTIONS(Records)
};

struct Kind {
    std::string_view table;
    const char* english;
};

constexpr Kind kKinds[] = {
    {"person", QT_TRANSLATE_NOOP("Records", "People")},
    {"affiliation", QT_TRANSLATE_NOOP("Records", "Workplaces")},
    {"person_former_name", QT_TRANSLATE_NOOP("Records", "Former names")},
    {"person_alias", QT_TRANSLATE_NOOP("Records", "Merged people")},
    {"person_distinct", QT_TRANSLATE_NOOP("Records", "People kept apart")},
    {"consent", QT_TRANSLATE_NOOP("Records", "Consents")},
    {"session", QT_TRANSLATE_NOOP("Records", "Conferences")},
    {"session_part", QT_TRANSLATE_NOOP("Records", "Conference agenda")},
    {"attendance", QT_TRANSLATE_NOOP("Records", "Attendance")},
    {"headcount", QT_TRANSLATE_NOOP("Records", "Head counts")},
    {"platform_row", QT_TRANSLATE_NOOP("Records", "Lines of meeting files")},
    {"name_alias", QT_TRANSLATE_NOOP("Records", "Names used in meetings")},
    {"series", QT_TRANSLATE_NOOP("Records", "Conference series")},
    {"series_rota", QT_TRANSLATE_NOOP("Records", "Turns to present")},
    {"series_skip", QT_TRANSLATE_NOOP("Records", "Days left out")},
    {"series_member", QT_TRANSLATE_NOOP("Records", "People expected at a series")},
    {"enrolment", QT_TRANSLATE_NOOP("Records", "Enrolments")},
    {"module_progress", QT_TRANSLATE_NOOP("Records", "Progress")},
    {"score", QT_TRANSLATE_NOOP("Records", "Marks")},
    {"sign_off", QT_TRANSLATE_NOOP("Records", "Sign-offs")},
    {"cohort", QT_TRANSLATE_NOOP("Records", "Classes")},
    {"course", QT_TRANSLATE_NOOP("Records", "Courses")},
    {"course_version", QT_TRANSLATE_NOOP("Records", "Course versions")},
    {"module", QT_TRANSLATE_NOOP("Records", "Modules")},
    {"assessment", QT_TRANSLATE_NOOP("Records", "Assessments")},
    {"programme", QT_TRANSLATE_NOOP("Records", "Programmes")},
    {"funder", QT_TRANSLATE_NOOP("Records", "Funders")},
    {"grant", QT_TRANSLATE_NOOP("Records", "Grants")},
    {"target", QT_TRANSLATE_NOOP("Records", "Targets")},
    {"institution", QT_TRANSLATE_NOOP("Records", "Institutions")},
    {"department", QT_TRANSLATE_NOOP("Records", "Departments")},
    {"institution_link", QT_TRANSLATE_NOOP("Records", "Links between institutions")},
    {"participation", QT_TRANSLATE_NOOP("Records", "Participation")},
    {"role_assignment", QT_TRANSLATE_NOOP("Records", "Roles in the programme")},
    {"trainer_profile", QT_TRANSLATE_NOOP("Records", "Trainers")},
    {"protocol", QT_TRANSLATE_NOOP("Records", "Protocols")},
    {"adoption", QT_TRANSLATE_NOOP("Records", "Protocols adopted")},
    {"service_outcome", QT_TRANSLATE_NOOP("Records", "Service outcomes")},
    {"case_item", QT_TRANSLATE_NOOP("Records", "Cases")},
    {"case_mark", QT_TRANSLATE_NOOP("Records", "Domains and symptoms of cases")},
    {"case_question", QT_TRANSLATE_NOOP("Records", "Questions of cases")},
    {"case_step", QT_TRANSLATE_NOOP("Records", "Moves between places of care")},
    {"case_review", QT_TRANSLATE_NOOP("Records", "Review of cases")},
    {"deid_override", QT_TRANSLATE_NOOP("Records", "Reasons to keep a text")},
    {"recommendation", QT_TRANSLATE_NOOP("Records", "Recommendations")},
    {"learning_point", QT_TRANSLATE_NOOP("Records", "Learning points")},
    {"action", QT_TRANSLATE_NOOP("Records", "Actions")},
    {"follow_up", QT_TRANSLATE_NOOP("Records", "Follow-ups")},
    {"attachment", QT_TRANSLATE_NOOP("Records", "Attached files")},
    {"event", QT_TRANSLATE_NOOP("Records", "Workshops")},
    {"event_role", QT_TRANSLATE_NOOP("Records", "People of workshops")},
    {"invitation", QT_TRANSLATE_NOOP("Records", "Seats of institutions")},
    {"event_headcount", QT_TRANSLATE_NOOP("Records", "Head counts of events")},
    {"cost_line", QT_TRANSLATE_NOOP("Records", "Costs")},
    {"item_batch", QT_TRANSLATE_NOOP("Records", "Evaluation forms")},
    {"course_prerequisite", QT_TRANSLATE_NOOP("Records", "Courses before courses")},
    {"epa", QT_TRANSLATE_NOOP("Records", "Entrustable activities")},
    {"epa_observation", QT_TRANSLATE_NOOP("Records", "Observations")},
    {"entrustment_decision", QT_TRANSLATE_NOOP("Records", "Entrustment decisions")},
    {"practice_review", QT_TRANSLATE_NOOP("Records", "Reviews of practice")},
    {"certificate", QT_TRANSLATE_NOOP("Records", "Certificates")},
    {"credit_scheme", QT_TRANSLATE_NOOP("Records", "Credit schemes")},
    {"credit_award", QT_TRANSLATE_NOOP("Records", "Credits")},
    {"import_file", QT_TRANSLATE_NOOP("Records", "Imported files")},
    {"import_mapping", QT_TRANSLATE_NOOP("Records", "Remembered columns")},
};

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
constexpr std::array<std::string_view, 8> kBookkeeping = {"rule_hash", "evidence_hash",     "kept_before", "sha256",
                                                          "mapping",   "calendar_sequence", "row_key",     "name_key"};
constexpr std::array<std::string_view, 14> kWholes = {
    "minutes",      "planned_minutes", "default_minutes", "birth_year",   "capacity",    "position",       "attempt",
    "months_after", "rows_read",       "rows_open",       "rows_skipped", "rows_merged", "stated_seconds", "bytes"};
constexpr std::array<std::string_view, 4> kNumbers = {"hours", "raw", "credits", "fte"};

template <std::size_t N>
bool among(const std::array<std::string_view, N>& names, std::string_view name) {
    return std::find(names.begin(), names.end(), name) != names.end();
}

// "presenting_institution_id" refers to an institution.
StoredAs reference(std::string_view column) {
    if (column == "presenter_id") return {StoredKind::Reference, "person"};
    if (column == "case_id") return {StoredKind::Reference, "case_item"};
    if (column == "parent_id") return {StoredKind::Reference, "institution"};
    if (column == "paired_with_id") return {StoredKind::Reference, "assessment"};
    if (column == "person_a_id" || column == "person_b_id") return {StoredKind::Reference, "person"};
    const std::string_view stem = column.substr(0, column.size() - 3);
    std::string_view longest;
    for (const Kind& kind : kKinds)
        if (stem.ends_with(kind.table) && kind.table.size() > longest.size()) longest = kind.table;
    return {StoredKind::Reference, longest};
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
    case FieldType::Reference: return {StoredKind::Reference, field.list};
    }
    return {};
}

QString wholeText(const StoredAs& as, std::string_view column, std::int64_t value, const TitleOf& titleOf) {
    if (as.kind == StoredKind::Flag) return value ? RecordWords::tr("yes") : RecordWords::tr("no");
    if (column == "birth_year") return QString::number(value);
    if (as.kind != StoredKind::Reference) return numberText(value);
    const QString title = titleOf ? titleOf(as.list, value) : QString();
    return title.isEmpty() ? RecordWords::tr("(not in this file)") : title;
}

QString textText(const StoredAs& as, std::string_view column, const std::string& text) {
    if (as.kind == StoredKind::Code) return codeLabel(as.list, text);
    if (column == "rule_json") return RecordWords::tr("a rule");
    if (as.kind != StoredKind::Date) return toQt(text);
    const auto day = Date::parse(text);
    return day ? mediumDate(*day) : toQt(text);
}

} // namespace

QString recordKind(std::string_view table) {
    for (const Kind& kind : kKinds)
        if (kind.table == table) return RecordWords::tr(kind.english);
    return toQt(table);
}

bool isBookkeeping(std::string_view column) { return among(kBookkeeping, column); }

StoredAs storedAs(std::string_view table, std::string_view column) {
    if (const Register* reg = findRegister(table))
        for (const RegisterField& field : reg->fields)
            if (field.column == column) return ofRegister(field);
    for (const CodeColumn& code : kCodes)
        if (code.table == table && code.column == column) return {StoredKind::Code, code.list};
    if (column.ends_with("_id")) return reference(column);
    if (column.ends_with("_on") || column == "effective_from") return {StoredKind::Date, {}};
    if (among(kFlags, column)) return {StoredKind::Flag, {}};
    if (among(kWholes, column)) return {StoredKind::Whole, {}};
    if (among(kNumbers, column)) return {StoredKind::Number, {}};
    return {};
}

QString storedText(std::string_view table, std::string_view column, const Value& value, const TitleOf& titleOf) {
    const StoredAs as = storedAs(table, column);
    if (const auto* whole = std::get_if<std::int64_t>(&value)) return wholeText(as, column, *whole, titleOf);
    if (const auto* number = std::get_if<double>(&value)) return QLocale().toString(*number, 'g', 12);
    if (const auto* text = std::get_if<std::string>(&value); text && !text->empty()) return textText(as, column, *text);
    return RecordWords::tr("(empty)");
}

} // namespace preceptor::ui
