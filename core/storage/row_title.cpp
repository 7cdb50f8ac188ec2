// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/row_title.h"

#include "core/storage/rows.h"

#include <algorithm>
#include <array>

namespace preceptor {

namespace {

struct Title {
    std::string_view table;
    std::string_view expression; // over the row t
};

constexpr std::array kTitles = {
    Title{"programme", "coalesce(t.name_zh, t.name_en, t.code)"},
    Title{"funder", "t.name"},
    Title{"grant", "coalesce(t.ref, (SELECT f.name FROM funder f WHERE f.id = t.funder_id))"},
    Title{"target", "t.indicator_code || ' ' || t.period_start"},
    Title{"institution", "coalesce(t.name_zh, t.name_en, t.code)"},
    Title{"department", "t.name"},
    Title{"institution_link",
          "(SELECT coalesce(i.name_zh, i.name_en, i.code) FROM institution i WHERE i.id = t.from_institution_id) || "
          "' - ' || (SELECT coalesce(i.name_zh, i.name_en, i.code) FROM institution i WHERE i.id = "
          "t.to_institution_id)"},
    Title{"participation",
          "(SELECT coalesce(i.name_zh, i.name_en, i.code) FROM institution i WHERE i.id = t.institution_id)"},
    Title{"person", "t.full_name_native"},
    Title{"person_former_name", "t.name"},
    Title{"person_alias", "(SELECT p.full_name_native FROM person p WHERE p.id = t.alias_person_id)"},
    Title{"person_distinct", "(SELECT p.full_name_native FROM person p WHERE p.id = t.person_a_id)"},
    Title{"affiliation",
          "(SELECT p.full_name_native FROM person p WHERE p.id = t.person_id) || ', ' || "
          "(SELECT coalesce(i.name_zh, i.name_en, i.code) FROM institution i WHERE i.id = t.institution_id)"},
    Title{"consent", "(SELECT p.full_name_native FROM person p WHERE p.id = t.person_id)"},
    Title{"role_assignment", "(SELECT p.full_name_native FROM person p WHERE p.id = t.person_id)"},
    Title{"trainer_profile", "(SELECT p.full_name_native FROM person p WHERE p.id = t.person_id)"},
    Title{"course", "t.code || ' ' || t.title"},
    Title{"course_version", "(SELECT c.code FROM course c WHERE c.id = t.course_id) || ' ' || t.version"},
    Title{"module", "t.code || ' ' || t.title"},
    Title{"cohort", "t.name"},
    Title{"enrolment", "(SELECT p.full_name_native FROM person p WHERE p.id = t.person_id) || ', ' || "
                       "(SELECT h.name FROM cohort h WHERE h.id = t.cohort_id)"},
    Title{"module_progress", "(SELECT p.full_name_native || ', ' || m.code FROM enrolment e JOIN person p ON p.id = "
                             "e.person_id JOIN module m ON m.id = t.module_id WHERE e.id = t.enrolment_id)"},
    Title{"assessment", "t.title"},
    Title{"score", "(SELECT p.full_name_native || ', ' || a.title FROM enrolment e JOIN person p ON p.id = e.person_id "
                   "JOIN assessment a ON a.id = t.assessment_id WHERE e.id = t.enrolment_id)"},
    Title{"assessment_item", "t.item"},
    Title{"item_mark",
          "(SELECT p.full_name_native || ', ' || i.item FROM enrolment e JOIN person p ON p.id = "
          "e.person_id JOIN assessment_item i ON i.id = t.assessment_item_id WHERE e.id = t.enrolment_id)"},
    Title{"sign_off", "(SELECT p.full_name_native FROM enrolment e JOIN person p ON p.id = e.person_id "
                      "WHERE e.id = t.enrolment_id)"},
    Title{"certificate", "t.certificate_no"},
    Title{"series", "t.title"},
    Title{"series_rota",
          "(SELECT coalesce(i.name_zh, i.name_en, i.code) FROM institution i WHERE i.id = t.institution_id)"},
    Title{"series_skip", "t.skip_on"},
    Title{"series_member", "(SELECT p.full_name_native FROM person p WHERE p.id = t.person_id)"},
    Title{"session", "t.planned_on || ' ' || t.title"},
    Title{"session_part", "(SELECT s.planned_on || ' ' || s.title FROM session s WHERE s.id = t.session_id)"},
    Title{"attendance", "(SELECT p.full_name_native FROM person p WHERE p.id = t.person_id) || ', ' || "
                        "(SELECT s.planned_on FROM session s WHERE s.id = t.session_id)"},
    Title{"platform_row", "t.display_name"},
    Title{"name_alias", "t.name"},
    Title{"platform_fact", "(SELECT p.full_name_native FROM enrolment e JOIN person p ON p.id = e.person_id "
                           "WHERE e.id = t.enrolment_id) || ', ' || t.item"},
    Title{"headcount", "(SELECT s.planned_on || ' ' || s.title FROM session s WHERE s.id = t.session_id)"},
    Title{"protocol", "t.code || ' ' || t.title"},
    Title{"adoption",
          "(SELECT coalesce(i.name_zh, i.name_en, i.code) FROM institution i WHERE i.id = t.institution_id)"},
    Title{"service_outcome",
          "(SELECT coalesce(i.name_zh, i.name_en, i.code) FROM institution i WHERE i.id = t.institution_id)"},
    Title{"attachment", "t.title"},
    Title{"import_file", "t.name"},
    Title{"case_item", "t.case_no || ' ' || t.title"},
    Title{"case_mark", "(SELECT c.case_no FROM case_item c WHERE c.id = t.case_id) || ', ' || t.code"},
    Title{"case_question", "(SELECT c.case_no FROM case_item c WHERE c.id = t.case_id) || ': ' || t.text"},
    Title{"case_step", "(SELECT c.case_no FROM case_item c WHERE c.id = t.case_id) || coalesce(': ' || t.text, '')"},
    Title{"case_review", "(SELECT c.case_no FROM case_item c WHERE c.id = t.case_id) || ', ' || substr(t.at, 1, 10)"},
    Title{"deid_override", "(SELECT c.case_no FROM case_item c WHERE c.id = t.case_id) || ', ' || t.reason"},
    Title{"recommendation", "(SELECT c.case_no FROM case_item c WHERE c.id = t.case_id) || ': ' || t.text"},
    Title{"follow_up", "(SELECT c.case_no FROM case_item c WHERE c.id = t.case_id) || ', ' || t.due_on"},
    Title{"learning_point", "coalesce((SELECT c.case_no FROM case_item c WHERE c.id = t.case_id), "
                            "(SELECT s.planned_on FROM session s WHERE s.id = t.session_id)) || ': ' || t.text"},
    Title{"learning_point_module", "(SELECT l.text FROM learning_point l WHERE l.id = t.learning_point_id) || ', ' || "
                                   "(SELECT m.code FROM module m WHERE m.id = t.module_id)"},
    Title{"learning_point_competency", "(SELECT l.text FROM learning_point l WHERE l.id = t.learning_point_id) || ', ' "
                                       "|| (SELECT e.code FROM epa e WHERE e.id = t.epa_id)"},
    Title{"action", "coalesce((SELECT c.case_no FROM case_item c WHERE c.id = t.case_id) || ': ', "
                    "(SELECT s.planned_on FROM session s WHERE s.id = t.session_id) || ': ', "
                    "(SELECT e.title FROM event e WHERE e.id = t.event_id) || ': ', '') || t.text"},
    Title{"conference_override", "(SELECT s.planned_on FROM session s WHERE s.id = t.session_id) || ', ' || t.reason"},
    Title{"event", "t.start_on || ' ' || t.title"},
    Title{"event_override", "(SELECT e.title FROM event e WHERE e.id = t.event_id) || ', ' || t.reason"},
    Title{"event_role", "(SELECT p.full_name_native FROM person p WHERE p.id = t.person_id) || ', ' || "
                        "(SELECT e.title FROM event e WHERE e.id = t.event_id)"},
    Title{"event_headcount", "(SELECT e.title FROM event e WHERE e.id = t.event_id)"},
    Title{"invitation", "(SELECT coalesce(i.name_zh, i.name_en, i.code) FROM institution i WHERE i.id = "
                        "t.institution_id) || ', ' || (SELECT e.title FROM event e WHERE e.id = t.event_id)"},
    Title{"item_batch", "(SELECT e.title FROM event e WHERE e.id = t.event_id) || ': ' || t.item"},
    Title{"cost_line", "(SELECT e.title FROM event e WHERE e.id = t.event_id)"},
    Title{"course_prerequisite", "(SELECT c.code FROM course c WHERE c.id = t.course_id) || ', ' || "
                                 "(SELECT c.code FROM course c WHERE c.id = t.required_course_id)"},
    Title{"credit_scheme", "t.code || ' ' || t.title"},
    Title{"credit_award", "(SELECT p.full_name_native FROM person p WHERE p.id = t.person_id) || ', ' || t.earned_on"},
    Title{"epa", "t.code || ' ' || t.title"},
    Title{"epa_observation", "(SELECT p.full_name_native FROM person p WHERE p.id = t.person_id) || ', ' || "
                             "(SELECT e.code FROM epa e WHERE e.id = t.epa_id) || ', ' || t.observed_on"},
    Title{"entrustment_decision", "(SELECT p.full_name_native FROM person p WHERE p.id = t.person_id) || ', ' || "
                                  "(SELECT e.code FROM epa e WHERE e.id = t.epa_id)"},
    Title{"practice_review", "(SELECT p.full_name_native FROM enrolment e JOIN person p ON p.id = e.person_id "
                             "WHERE e.id = t.enrolment_id) || coalesce(', ' || t.due_on, '')"},
    Title{"import_mapping", "t.kind"},
};

} // namespace

std::string rowTitle(Database& db, std::string_view table, std::int64_t id) {
    for (const Title& title : kTitles) {
        if (title.table != table) continue;
        Statement& find = db.cached(sqlText({"SELECT ", title.expression, " FROM ", table, " t WHERE t.id = ?1"}));
        return oneRow(find.bindAll(id), [](Statement& s) { return s.string(0); }).value_or(std::string());
    }
    return {};
}

bool hasTitle(std::string_view table) {
    return std::any_of(kTitles.begin(), kTitles.end(), [&](const Title& title) { return title.table == table; });
}

} // namespace preceptor
