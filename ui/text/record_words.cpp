// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/record_words.h"

#include "core/completion/rule_json.h"
#include "core/completion/rule_sentence.h"
#include "ui/text/convert.h"
#include "ui/text/format.h"
#include "ui/text/labels.h"
#include "ui/text/rule_words.h"

#include <QCoreApplication>

#include <algorithm>

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
    {"platform_fact", QT_TRANSLATE_NOOP("Records", "Results told by files")},
    {"name_alias", QT_TRANSLATE_NOOP("Records", "Names used in meetings")},
    {"series", QT_TRANSLATE_NOOP("Records", "Conference series")},
    {"series_rota", QT_TRANSLATE_NOOP("Records", "Turns to present")},
    {"series_skip", QT_TRANSLATE_NOOP("Records", "Days left out")},
    {"series_member", QT_TRANSLATE_NOOP("Records", "People expected at a series")},
    {"enrolment", QT_TRANSLATE_NOOP("Records", "Enrolments")},
    {"module_progress", QT_TRANSLATE_NOOP("Records", "Progress")},
    {"score", QT_TRANSLATE_NOOP("Records", "Marks")},
    {"assessment_item", QT_TRANSLATE_NOOP("Records", "Items of checklists")},
    {"item_mark", QT_TRANSLATE_NOOP("Records", "Marks by item")},
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
    {"event_override", QT_TRANSLATE_NOOP("Records", "Reasons to keep a text of a workshop")},
    {"conference_override", QT_TRANSLATE_NOOP("Records", "Reasons to keep a text of a conference")},
    {"recommendation", QT_TRANSLATE_NOOP("Records", "Recommendations")},
    {"learning_point", QT_TRANSLATE_NOOP("Records", "Learning points")},
    {"learning_point_module", QT_TRANSLATE_NOOP("Records", "Modules of learning points")},
    {"learning_point_competency", QT_TRANSLATE_NOOP("Records", "Competencies of learning points")},
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
    {"audit_entry", QT_TRANSLATE_NOOP("Records", "Audit trail")},
};

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

QString wholeText(const StoredAs& as, std::string_view column, std::int64_t value, const TitleOf& titleOf) {
    if (as.kind == StoredKind::Flag) return value ? RecordWords::tr("yes") : RecordWords::tr("no");
    if (column == "birth_year") return QString::number(value);
    if (as.kind != StoredKind::Reference) return numberText(value);
    const QString title = titleOf ? titleOf(as.list, value) : QString();
    return title.isEmpty() ? RecordWords::tr("(not in this file)") : title;
}

QString textText(const StoredAs& as, std::string_view column, const std::string& text) {
    if (as.kind == StoredKind::Code) return codeLabel(as.list, text);
    if (column == "rule_json") {
        const auto rule = readRule(text);
        return rule ? ruleInOneLine(ruleSentence(*rule)) : RecordWords::tr("a rule");
    }
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

StoredAs storedAs(std::string_view table, std::string_view column) {
    const StoredAs as = preceptor::storedAs(table, column);
    return as.kind == StoredKind::Reference && as.list.empty() ? reference(column) : as;
}

QString storedText(std::string_view table, std::string_view column, const Value& value, const TitleOf& titleOf) {
    const StoredAs as = storedAs(table, column);
    if (const auto* whole = std::get_if<std::int64_t>(&value)) return wholeText(as, column, *whole, titleOf);
    if (const auto* number = std::get_if<double>(&value)) return QLocale().toString(*number, 'g', 12);
    if (const auto* text = std::get_if<std::string>(&value); text && !text->empty()) return textText(as, column, *text);
    return RecordWords::tr("(empty)");
}

} // namespace preceptor::ui
