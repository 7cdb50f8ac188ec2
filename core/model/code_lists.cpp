// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/code_lists.h"

#include <algorithm>
#include <array>
#include <map>
#include <string>

namespace preceptor {

namespace {

// One line a list; codes separated by blanks.
struct ListText {
    std::string_view name;
    std::string_view codes;
};

constexpr ListText kLists[] = {
    {"programme_kind", "collaborative curriculum management_system alumni_course twinning_programme other"},
    {"programme_status", "planned active closed"},
    {"funder_kind", "foundation government ngo university hospital company other"},
    {"indicator", "people_trained institutions_participating conferences_held workshops_held participations "
                  "unique_participants trainers_qualified cases_presented protocols_adopted services_started"},
    {"institution_type",
     "hospital_tertiary hospital_secondary hospital_county community_health_centre hospice_unit "
     "hospice_service_station home_care_team cancer_centre medical_school nursing_school university "
     "ngo ministry association other"},
    {"care_tier", "tertiary secondary community home na"},
    {"ownership", "public private nonprofit military other"},
    {"urban_rural", "urban rural unknown"},
    {"has_pc_unit", "none consult_team ward department home_service"},
    {"institution_status", "active inactive closed"},
    {"specialty",
     "palliative oncology internal surgery tcm_rehabilitation nutrition psychology pain nursing geriatrics "
     "paediatrics family_medicine haematology infectious tuberculosis critical_care orthopaedics neurology "
     "respiratory neurosurgery general_surgery urology emergency social_work pharmacy other"},
    {"institution_link_kind", "consortium_member parent hub_spoke twin referral clinical_training_site"},
    {"participation_role", "lead hub spoke participating host funder partner"},
    {"sex", "female male other undisclosed unknown"},
    {"highest_education", "diploma bachelor master doctorate other"},
    {"person_status", "active left_field retired deceased unknown"},
    {"consent_state", "given refused not_asked"},
    {"consent_answer", "yes no"},
    {"consent_method", "paper verbal electronic"},
    {"cadre_group", "doctor nurse medical_social_worker allied community student other"},
    {"rank", "junior resident attending associate_chief chief nurse senior_nurse nurse_in_charge associate_chief_nurse "
             "chief_nurse"},
    {"trainer_level", "assistant qualified master faculty"},
    {"trainer_origin", "local national international"},
    {"programme_role", "coordinator nurse_educator trainer hub_expert mentor focal_point data_entry viewer"},
    {"course_tier", "basic intermediate specialist tot refresher orientation"},
    {"course_audience", "student resident fellow practising mixed"},
    {"course_mode", "online onsite blended bedside"},
    {"module_delivery", "video lecture small_group role_play bedside self_study case_conference assessment"},
    {"enrolment_status", "applied waitlisted enrolled in_progress completed not_completed asked_to_repeat withdrawn "
                         "transferred deferred deceased"},
    {"enrolment_reason", "workload left_post illness family language technical not_released other"},
    {"completion_basis", "rule manual_override prior_learning"},
    {"progress_status", "not_started in_progress done exempt"},
    {"progress_source", "manual import derived"},
    {"assessment_kind",
     "pre_test post_test retention_test in_course final osce teach_back confidence_scale satisfaction "
     "self_efficacy"},
    {"evidence_level", "k1_reaction k2_learning k3_behaviour k4_results"},
    {"session_kind",
     "complex_case_conference case_conference didactic bedside webinar workshop_day mentoring site_visit "
     "exam journal_club"},
    {"session_status", "planned held postponed cancelled"},
    {"session_reason", "holiday clash presenter_absent technical too_few weather other"},
    {"session_mode", "online onsite hybrid"},
    {"recording_kept", "no local_only"},
    {"session_part_kind", "introductions didactic case_new case_follow_up discussion announcement evaluation"},
    {"attendance_role", "participant presenter facilitator hub_expert lecturer observer coordinator interpreter"},
    {"attendance_expected", "yes no optional"},
    {"attendance_status", "present late left_early excused absent unmarked"},
    {"attendance_mode", "onsite online shared_room recording"},
    {"attendance_source", "sign_in_sheet manual platform_csv adjusted"},
    {"adjust_reason", "late_join technical shared_login roster_error other"},
    {"protocol_kind", "treatment_protocol guideline policy curriculum tool essential_list"},
    {"protocol_status", "draft in_review pilot approved published retired"},
    {"adoption_extent", "ward department hospital city"},
    {"service_kind", "opd consult ward home station hospice_home_bed bereavement training_site"},
    {"service_state", "none planned started expanded stopped"},
    {"morphine_oral", "none interrupted uninterrupted"},
    {"case_kind", "new follow_up"},
    {"review_status", "draft submitted in_review approved returned presented closed withdrawn"},
    {"age_band", "0 1_4 5_9 10_14 15_17 18_29 30_39 40_49 50_59 60_69 70_79 80_89 90_plus"},
    {"tier_of_care", "tertiary community home"},
    {"case_setting", "ward icu outpatient hospice_unit community_centre home nursing_home emergency"},
    {"dx_group",
     "cancer_lung cancer_breast cancer_stomach cancer_colorectal cancer_liver cancer_pancreas cancer_oesophagus "
     "cancer_head_neck cancer_gynaecological cancer_urological cancer_blood cancer_brain cancer_other heart_failure "
     "copd_lung renal liver neuro_degenerative dementia_frailty stroke hiv_tb paediatric_congenital trauma other"},
    {"media_type", "pdf pptx ppt odp docx doc odt xlsx xls ods txt"},
    {"case_stage", "early locally_advanced metastatic end_stage na"},
    {"case_phase", "stable unstable deteriorating terminal bereavement"},
    {"opioid_ome_band", "0 1_59 60_199 200_plus"},
    {"symptom_scale", "esas_r ipos"},
    {"symptom",
     "pain breathlessness tiredness drowsiness nausea vomiting poor_appetite constipation sore_mouth poor_mobility "
     "depression anxiety wellbeing delirium sleep other"},
    {"problem_domain",
     "physical psychological social spiritual cultural ethical_legal communication family_caregiver end_of_life "
     "loss_grief care_transition medicine_access tcm_integrative"},
    {"question_type",
     "symptom_control diagnosis prognosis communication goals_acp ethics psychosocial spiritual family transition "
     "system other"},
    {"recommendation_category",
     "pharmacological non_pharmacological procedure communication psychosocial spiritual referral care_setting "
     "stop_treatment tcm education system"},
    {"consensus", "consensus majority single_expert dissent_noted"},
    {"recommendation_status",
     "proposed accepted implemented partly not_implemented patient_declined died_before not_available unknown"},
    {"why_not", "drug_unavailable cost family policy skill time other"},
    {"perceived_effect", "better same worse unclear"},
    {"action_status", "open done dropped"},
    {"follow_up_outcome", "improved stable worse died_expected_place died_other_place lost unknown"},
    // As core/privacy/identifier.h has them.
    {"identifier_kind",
     "china_id china_old_id vietnam_id vietnam_old_id health_insurance passport hong_kong_id taiwan_id singapore_id "
     "french_security_number bank_card phone email web_address network_address chat_account birth_date calendar_date "
     "lunar_date old_age record_number bed_number address known_name name_in_context institution_name denied_word"},
    {"deid_check", "no_names no_dates no_places no_numbers no_pictures no_rare_mix"},
    {"event_kind", "workshop tot_workshop foundation_course refresher mini_course conference outreach"},
    {"event_role", "lead_trainer co_trainer helper learner host observer interpreter"},
    {"event_approval", "draft approved"},
    {"event_evidence", "none sign_in photo letter"},
    {"cost_category",
     "trainer_fee staff_time travel lodging per_diem venue meals materials translation platform follow_up other"},
    {"cost_payer", "grant host participant ministry"},
    {"cost_kind", "cash in_kind"},
    {"epa_framework", "us_hpm_epa17 ca_pm_epa12 local"},
    {"epa_level", "1_observe 2_direct 3_indirect 4_unsupervised 5_supervises_others"},
    {"epa_scale", "retrospective prospective"},
    {"complexity", "low medium high"},
    {"credit_role", "learner lecturer"},
    {"language", "zh en vi fr"},
    {"currency", "CNY SGD USD EUR VND XOF RWF"},
};

constexpr Cadre kCadres[] = {
    {"physician_generalist", "2211", "doctor"},
    {"physician_specialist", "2212", "doctor"},
    {"clinical_officer", "2240", "doctor"},
    {"nurse", "2221", "nurse"},
    {"nurse_associate", "3221", "nurse"},
    {"midwife", "2222", "nurse"},
    {"tcm_practitioner", "2230", "doctor"},
    {"pharmacist", "2262", "allied"},
    {"physiotherapist", "2264", "allied"},
    {"dietitian", "2265", "allied"},
    {"occupational_therapist", "2269", "allied"},
    {"psychologist", "2634", "allied"},
    {"medical_social_worker", "2635", "medical_social_worker"},
    {"spiritual_care", "2636", "allied"},
    {"health_care_assistant", "5321", "community"},
    {"home_care_worker", "5322", "community"},
    {"community_health_worker", "3253", "community"},
    {"health_manager", "1342", "other"},
    {"educator", "2310", "other"},
    {"volunteer", "", "community"},
    {"medical_student", "", "student"},
    {"nursing_student", "", "student"},
    {"resident", "2212", "doctor"},
    {"fellow", "2212", "doctor"},
    {"other", "", "other"},
};

using Lists = std::map<std::string_view, std::vector<std::string_view>>;

std::vector<std::string_view> split(std::string_view codes) {
    std::vector<std::string_view> out;
    while (!codes.empty()) {
        const auto blank = codes.find(' ');
        if (blank != 0) out.push_back(codes.substr(0, blank));
        codes.remove_prefix(blank == std::string_view::npos ? codes.size() : blank + 1);
    }
    return out;
}

Lists buildLists() {
    Lists lists;
    for (const ListText& list : kLists) lists[list.name] = split(list.codes);
    for (const Cadre& cadre : kCadres) lists["cadre"].push_back(cadre.code);
    return lists;
}

const Lists& lists() {
    static const Lists kBuilt = buildLists();
    return kBuilt;
}

} // namespace

std::span<const std::string_view> codesOf(std::string_view list) {
    const auto found = lists().find(list);
    if (found == lists().end()) return {};
    return found->second;
}

bool isCode(std::string_view list, std::string_view code) {
    const auto codes = codesOf(list);
    return std::find(codes.begin(), codes.end(), code) != codes.end();
}

std::vector<std::string_view> codeListNames() {
    std::vector<std::string_view> names;
    for (const auto& [name, codes] : lists()) names.push_back(name);
    return names;
}

std::span<const Cadre> cadres() { return kCadres; }

std::string_view cadreGroupOf(std::string_view cadre) {
    const auto found =
        std::find_if(std::begin(kCadres), std::end(kCadres), [&](const Cadre& c) { return c.code == cadre; });
    return found == std::end(kCadres) ? "other" : found->group;
}

} // namespace preceptor
