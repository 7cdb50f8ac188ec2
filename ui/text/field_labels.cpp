// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/field_labels.h"

#include "ui/text/convert.h"

#include <QCoreApplication>

#include <span>

namespace preceptor::ui {

namespace {

struct Caption {
    std::string_view key;
    const char* english;
};

constexpr Caption kFields[] = {
    {"code", QT_TRANSLATE_NOOP("Fields", "Code")},
    {"name", QT_TRANSLATE_NOOP("Fields", "Name")},
    {"name_en", QT_TRANSLATE_NOOP("Fields", "Name in English")},
    {"name_zh", QT_TRANSLATE_NOOP("Fields", "Name in Chinese")},
    {"short_name", QT_TRANSLATE_NOOP("Fields", "Short name")},
    {"kind", QT_TRANSLATE_NOOP("Fields", "Kind")},
    {"type", QT_TRANSLATE_NOOP("Fields", "Type")},
    {"status", QT_TRANSLATE_NOOP("Fields", "Status")},
    {"start_on", QT_TRANSLATE_NOOP("Fields", "From")},
    {"end_on", QT_TRANSLATE_NOOP("Fields", "Until")},
    {"note", QT_TRANSLATE_NOOP("Fields", "Note")},
    {"lead_institution_id", QT_TRANSLATE_NOOP("Fields", "Lead institution")},
    {"goal", QT_TRANSLATE_NOOP("Fields", "Goal")},
    {"reporting_currency", QT_TRANSLATE_NOOP("Fields", "Currency of reports")},
    {"default_language", QT_TRANSLATE_NOOP("Fields", "Language")},
    {"fiscal_year_start_month", QT_TRANSLATE_NOOP("Fields", "Month the fiscal year starts in (1–12)")},
    {"programme_id", QT_TRANSLATE_NOOP("Fields", "Programme")},
    {"funder_id", QT_TRANSLATE_NOOP("Fields", "Funder")},
    {"ref", QT_TRANSLATE_NOOP("Fields", "Reference number")},
    {"amount", QT_TRANSLATE_NOOP("Fields", "Amount")},
    {"currency", QT_TRANSLATE_NOOP("Fields", "Currency")},
    {"restrictions", QT_TRANSLATE_NOOP("Fields", "Restrictions")},
    {"report_due_rule", QT_TRANSLATE_NOOP("Fields", "When reports are due")},
    {"indicator_code", QT_TRANSLATE_NOOP("Fields", "What is counted")},
    {"period_start", QT_TRANSLATE_NOOP("Fields", "Period from")},
    {"period_end", QT_TRANSLATE_NOOP("Fields", "Period until")},
    {"baseline", QT_TRANSLATE_NOOP("Fields", "Baseline")},
    {"value", QT_TRANSLATE_NOOP("Fields", "Target")},
    {"disaggregation", QT_TRANSLATE_NOOP("Fields", "Only for (such as cadre=nurse)")},
    {"deviation_note", QT_TRANSLATE_NOOP("Fields", "Reason for a deviation")},
    {"evidence_file", QT_TRANSLATE_NOOP("Fields", "Evidence file")},
    {"source_quote", QT_TRANSLATE_NOOP("Fields", "Words of the agreement")},
    {"care_tier", QT_TRANSLATE_NOOP("Fields", "Tier of care")},
    {"ownership", QT_TRANSLATE_NOOP("Fields", "Ownership")},
    {"parent_id", QT_TRANSLATE_NOOP("Fields", "Belongs to")},
    {"country", QT_TRANSLATE_NOOP("Fields", "Country (two letters)")},
    {"province", QT_TRANSLATE_NOOP("Fields", "Province")},
    {"prefecture", QT_TRANSLATE_NOOP("Fields", "City or prefecture")},
    {"county", QT_TRANSLATE_NOOP("Fields", "County or district")},
    {"urban_rural", QT_TRANSLATE_NOOP("Fields", "Urban or rural")},
    {"has_pc_unit", QT_TRANSLATE_NOOP("Fields", "Palliative care unit")},
    {"opened_on", QT_TRANSLATE_NOOP("Fields", "Opened on")},
    {"institution_id", QT_TRANSLATE_NOOP("Fields", "Institution")},
    {"department_id", QT_TRANSLATE_NOOP("Fields", "Department")},
    {"specialty", QT_TRANSLATE_NOOP("Fields", "Specialty")},
    {"from_institution_id", QT_TRANSLATE_NOOP("Fields", "From institution")},
    {"to_institution_id", QT_TRANSLATE_NOOP("Fields", "To institution")},
    {"mou_ref", QT_TRANSLATE_NOOP("Fields", "Agreement")},
    {"role", QT_TRANSLATE_NOOP("Fields", "Role")},
    {"joined_on", QT_TRANSLATE_NOOP("Fields", "Joined on")},
    {"left_on", QT_TRANSLATE_NOOP("Fields", "Left on")},
    {"focal_person_id", QT_TRANSLATE_NOOP("Fields", "Focal person")},
    {"person_id", QT_TRANSLATE_NOOP("Fields", "Person")},
    {"level", QT_TRANSLATE_NOOP("Fields", "Level")},
    {"origin", QT_TRANSLATE_NOOP("Fields", "Origin")},
    {"qualified_on", QT_TRANSLATE_NOOP("Fields", "Qualified on")},
    {"skills", QT_TRANSLATE_NOOP("Fields", "Skills")},
    {"languages", QT_TRANSLATE_NOOP("Fields", "Languages")},
    {"active", QT_TRANSLATE_NOOP("Fields", "Active")},
    {"title", QT_TRANSLATE_NOOP("Fields", "Title")},
    {"title_zh", QT_TRANSLATE_NOOP("Fields", "Title in Chinese")},
    {"tier", QT_TRANSLATE_NOOP("Fields", "Tier")},
    {"audience", QT_TRANSLATE_NOOP("Fields", "Audience")},
    {"mode", QT_TRANSLATE_NOOP("Fields", "Mode")},
    {"min_hours", QT_TRANSLATE_NOOP("Fields", "Least hours")},
    {"language", QT_TRANSLATE_NOOP("Fields", "Language")},
    {"owner_institution_id", QT_TRANSLATE_NOOP("Fields", "Owner")},
    {"course_version_id", QT_TRANSLATE_NOOP("Fields", "Course version")},
    {"max", QT_TRANSLATE_NOOP("Fields", "Highest mark")},
    {"pass_mark", QT_TRANSLATE_NOOP("Fields", "Pass mark")},
    {"paired_with_id", QT_TRANSLATE_NOOP("Fields", "Paired with")},
    {"evidence_level", QT_TRANSLATE_NOOP("Fields", "Kirkpatrick level")},
    {"moore", QT_TRANSLATE_NOOP("Fields", "Moore level (1–7)")},
    {"session_id", QT_TRANSLATE_NOOP("Fields", "Conference")},
    {"cadre", QT_TRANSLATE_NOOP("Fields", "Cadre")},
    {"sex", QT_TRANSLATE_NOOP("Fields", "Sex")},
    {"age_range", QT_TRANSLATE_NOOP("Fields", "Age range")},
    {"n", QT_TRANSLATE_NOOP("Fields", "Number of people")},
    {"source", QT_TRANSLATE_NOOP("Fields", "Source")},
    {"version", QT_TRANSLATE_NOOP("Fields", "Version")},
    {"adapted_from", QT_TRANSLATE_NOOP("Fields", "Adapted from")},
    {"authors", QT_TRANSLATE_NOOP("Fields", "Authors")},
    {"approved_on", QT_TRANSLATE_NOOP("Fields", "Approved on")},
    {"next_review_on", QT_TRANSLATE_NOOP("Fields", "Next review")},
    {"protocol_id", QT_TRANSLATE_NOOP("Fields", "Protocol")},
    {"adopted_on", QT_TRANSLATE_NOOP("Fields", "Adopted on")},
    {"extent", QT_TRANSLATE_NOOP("Fields", "Extent")},
    {"outcome_on", QT_TRANSLATE_NOOP("Fields", "As of")},
    {"state", QT_TRANSLATE_NOOP("Fields", "State")},
    {"beds", QT_TRANSLATE_NOOP("Fields", "Beds")},
    {"patients_year", QT_TRANSLATE_NOOP("Fields", "Patients a year")},
    {"morphine_oral", QT_TRANSLATE_NOOP("Fields", "Oral morphine")},
    {"audited_by", QT_TRANSLATE_NOOP("Fields", "Audited by")},
    {"full_name_native", QT_TRANSLATE_NOOP("Fields", "Name")},
    {"family_name", QT_TRANSLATE_NOOP("Fields", "Family name")},
    {"given_name", QT_TRANSLATE_NOOP("Fields", "Given name")},
    {"romanised", QT_TRANSLATE_NOOP("Fields", "Name in Latin letters")},
    {"birth_year", QT_TRANSLATE_NOOP("Fields", "Year of birth")},
    {"phone", QT_TRANSLATE_NOOP("Fields", "Telephone")},
    {"email", QT_TRANSLATE_NOOP("Fields", "E-mail")},
    {"wechat", QT_TRANSLATE_NOOP("Fields", "WeChat")},
    {"staff_no", QT_TRANSLATE_NOOP("Fields", "Staff number")},
    {"highest_education", QT_TRANSLATE_NOOP("Fields", "Education")},
    {"primary_language", QT_TRANSLATE_NOOP("Fields", "First language")},
    {"consent_state", QT_TRANSLATE_NOOP("Fields", "Consent")},
    {"rank", QT_TRANSLATE_NOOP("Fields", "Rank")},
    {"post_title", QT_TRANSLATE_NOOP("Fields", "Post")},
    {"is_primary", QT_TRANSLATE_NOOP("Fields", "Main workplace")},
    {"fte", QT_TRANSLATE_NOOP("Fields", "Share of full time (0–1)")},
    {"term_code", QT_TRANSLATE_NOOP("Fields", "Consent to")},
    {"term_version", QT_TRANSLATE_NOOP("Fields", "Version of the terms")},
    {"answer", QT_TRANSLATE_NOOP("Fields", "Answer")},
    {"answered_on", QT_TRANSLATE_NOOP("Fields", "Answered on")},
    {"method", QT_TRANSLATE_NOOP("Fields", "How")},
};

constexpr Caption kRegisters[] = {
    {"programme", QT_TRANSLATE_NOOP("Registers", "Programme")},
    {"funder", QT_TRANSLATE_NOOP("Registers", "Funders")},
    {"grant", QT_TRANSLATE_NOOP("Registers", "Grants")},
    {"target", QT_TRANSLATE_NOOP("Registers", "Targets")},
    {"institution", QT_TRANSLATE_NOOP("Registers", "Institutions")},
    {"department", QT_TRANSLATE_NOOP("Registers", "Departments")},
    {"institution_link", QT_TRANSLATE_NOOP("Registers", "Links between institutions")},
    {"participation", QT_TRANSLATE_NOOP("Registers", "Participation")},
    {"role_assignment", QT_TRANSLATE_NOOP("Registers", "Roles in the programme")},
    {"trainer_profile", QT_TRANSLATE_NOOP("Registers", "Trainers")},
    {"course", QT_TRANSLATE_NOOP("Registers", "Courses")},
    {"assessment", QT_TRANSLATE_NOOP("Registers", "Assessments")},
    {"headcount", QT_TRANSLATE_NOOP("Registers", "Head counts")},
    {"protocol", QT_TRANSLATE_NOOP("Registers", "Protocols and guidelines")},
    {"adoption", QT_TRANSLATE_NOOP("Registers", "Protocols adopted")},
    {"service_outcome", QT_TRANSLATE_NOOP("Registers", "Service outcomes")},
};

constexpr Caption kHints[] = {
    {"programme", QT_TRANSLATE_NOOP("Registers", "The programme this file is about, with its dates and its goal.")},
    {"funder", QT_TRANSLATE_NOOP("Registers", "Who pays for the programme: foundations, ministries, hospitals.")},
    {"grant", QT_TRANSLATE_NOOP("Registers", "The money of one funder for the programme, with its dates.")},
    {"target", QT_TRANSLATE_NOOP("Registers", "What was promised for a period. Reports set the results against it.")},
    {"department", QT_TRANSLATE_NOOP("Registers", "The departments people of an institution work in.")},
    {"institution_link",
     QT_TRANSLATE_NOOP("Registers", "Who works with whom: consortium, hub and spoke, twins, referral.")},
    {"participation", QT_TRANSLATE_NOOP("Registers", "Which institutions take part in the programme, and since when.")},
    {"role_assignment", QT_TRANSLATE_NOOP("Registers", "Who coordinates, teaches and mentors in the programme.")},
    {"trainer_profile", QT_TRANSLATE_NOOP("Registers", "Who may teach, at which level, and since when.")},
    {"protocol", QT_TRANSLATE_NOOP("Registers", "Treatment protocols, guidelines and policies that were written.")},
    {"adoption", QT_TRANSLATE_NOOP("Registers", "Which institution works by which protocol, and since when.")},
    {"service_outcome",
     QT_TRANSLATE_NOOP("Registers", "How the palliative care service of an institution stands on a day.")},
};

QString wordsFor(std::span<const Caption> captions, const char* context, std::string_view key) {
    for (const Caption& caption : captions)
        if (caption.key == key) return QCoreApplication::translate(context, caption.english);
    return toQt(key);
}

} // namespace

QString fieldLabel(std::string_view column) { return wordsFor(kFields, "Fields", column); }
QString registerTitle(std::string_view code) { return wordsFor(kRegisters, "Registers", code); }
QString registerHint(std::string_view code) { return wordsFor(kHints, "Registers", code); }

} // namespace preceptor::ui
