// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/catalogue.h"

#include "core/base/embedded_text.h"

#include <algorithm>
#include <cassert>
#include <charconv>

namespace preceptor {

namespace {

using enum ColumnKind;

constexpr Column people(std::string_view code) { return {code, Integer, {}, true}; }
constexpr Column cases(std::string_view code) { return {code, Integer, {}, true}; } // cases, and what comes of them
constexpr Column count(std::string_view code) { return {code, Integer, {}, false}; }
constexpr Column coded(std::string_view code, std::string_view list) { return {code, Code, list, false}; }
constexpr Column text(std::string_view code) { return {code, Text, {}, false, Tells::Prose}; }
constexpr Column said(std::string_view code) { return {code, Text, {}, false, Tells::Said}; }
constexpr Column days(std::string_view code) { return {code, Text, {}, false}; }
constexpr Column who(std::string_view code) { return {code, Text, {}, false, Tells::Who}; }
constexpr Column detail(std::string_view code) { return {code, Text, {}, false, Tells::Detail}; }
// A name from the data, or "all" or "unknown".
constexpr Column named(std::string_view code) { return {code, Code, {}, false}; }
constexpr Column titled(std::string_view code) { return {code, Code, {}, false, Tells::Prose}; }
constexpr Column whoOrAll(std::string_view code) { return {code, Code, {}, false, Tells::Who}; }
constexpr Column share(std::string_view code) { return {code, Percent, {}, false}; }
constexpr Column real(std::string_view code) { return {code, Real, {}, false}; }
constexpr Column day(std::string_view code) { return {code, ColumnKind::Date, {}, false}; }
constexpr Column id(std::string_view code) { return {code, ColumnKind::Id, {}, false}; }

constexpr Column kPeopleTrained[] = {
    days("period"),
    text("programme"),
    coded("indicator", "indicator"),
    coded("cadre_group", "cadre_group"),
    coded("sex", "sex"),
    named("institution"),
    coded("tier", "course_tier"),
    people("newly_trained"),
    people("retrained"),
    people("unique_trained"),
    people("headcount_only"),
    real("target"),
    share("pct_target"),
    coded("level", "report_level"),
    coded("care_tier", "care_tier"),
    named("province"),
    coded("urban_rural", "urban_rural"),
    named("funder"),
    people("below_15_hours"),
    people("missing_completion_date"),
};

constexpr Column kParticipation[] = {
    days("period"),           titled("series_or_event"),      count("sessions_held"),     count("sessions_planned"),
    people("participations"), people("unique_people"),        real("mean_per_session"),   real("median"),
    share("repeat_rate"),     coded("level", "report_level"), people("people_returning"), people("missing_marks"),
    people("headcount_only"),
};

constexpr Column kEnrolmentFunnel[] = {
    text("cohort"),
    people("applied"),
    people("enrolled"),
    people("started"),
    people("completed"),
    people("not_completed"),
    people("withdrawn"),
    people("transferred"),
    people("in_progress"),
    share("completion_rate"),
    coded("main_reason", "enrolment_reason"),
    people("rate_base"),
    people("waiting"),
    people("deferred"),
    people("deceased"),
    people("missing_completion_date"),
};

constexpr Column kTierLadder[] = {
    coded("tier", "course_tier"), named("course"),       people("completed_period"),    people("completed_cumulative"),
    people("reached_next_tier"),  share("pct_progress"), real("median_months_between"), coded("level", "report_level"),
};

constexpr Column kCaseConferences[] = {
    named("month"),
    count("planned"),
    count("held"),
    count("cancelled"),
    share("punctuality_pct"),
    count("institutions_present"),
    real("mean_spokes_per_session"),
    cases("cases_new"),
    cases("cases_follow_up"),
    count("didactics"),
    people("unique_people"),
    people("participations"),
    people("presenters_unique"),
    coded("level", "report_level"),
    share("held_pct"),
    count("postponed"),
    count("started_on_time"),
    count("start_known"),
    count("missing_start"),
    people("missing_institution"),
    people("headcount_only"),
};

constexpr Column kCaseMix[] = {
    days("period"),
    coded("dx_group", "dx_group"),
    coded("age_band", "age_band"),
    coded("sex", "sex"),
    coded("setting", "case_setting"),
    coded("tier_of_care", "tier_of_care"),
    coded("problem_domain", "problem_domain"),
    coded("question_type", "question_type"),
    cases("cases"),
    coded("level", "report_level"),
};

constexpr Column kRecommendationClosure[] = {
    days("period"),
    coded("category", "recommendation_category"),
    cases("made"),
    cases("sent_7d"),
    cases("accepted"),
    cases("implemented"),
    cases("partly"),
    cases("not_implemented"),
    cases("died_before"),
    cases("unknown"),
    share("closure_rate"),
    share("implementation_rate"),
    real("median_days_to_follow_up"),
    named("institution"),
    coded("level", "report_level"),
};

constexpr Column kLearningAndActions[] = {
    day("date"),
    text("case_or_session"),
    text("learning_point"),
    coded("domain", "problem_domain"),
    text("module"),
    text("protocol"),
    text("action"),
    detail("owner"),
    day("due"),
    coded("status", "action_status"),
    count("days_overdue"),
    coded("starred", "yes_no"),
};

constexpr Column kAttendanceCertificates[] = {
    who("person"),           named("institution"),
    coded("cadre", "cadre"), count("expected"),
    count("attended"),       count("excused"),
    count("minutes"),        share("attendance_pct"),
    share("commitment_pct"), coded("eligible", "yes_no"),
    detail("romanised"),     count("absent"),
    count("missing_marks"),  count("walk_ins"),
    id("person_id"),
};

constexpr Column kPrePostKnowledge[] = {
    named("course"),
    named("cohort"),
    people("n_pre"),
    people("n_post"),
    people("n_paired"),
    real("mean_pre"),
    real("sd_pre"),
    real("mean_post"),
    real("sd_post"),
    real("mean_gain"),
    real("norm_gain"),
    share("pass_pre_pct"),
    share("pass_post_pct"),
    real("effect_size"),
    people("n_retention"),
    real("mean_retention"),
    coded("level", "report_level"),
    people("passed_pre"),
    people("passed_post"),
    people("pass_base"),
};

constexpr Column kMasteryAndCompetence[] = {
    named("course"),    people("tested"),    people("mastered"),     share("pct_mastered"),
    people("observed"), people("competent"), share("pct_competent"), people("missing_pass_mark"),
};

constexpr Column kPracticeChange[] = {
    named("course"),
    people("followed_up"),
    people("due"),
    share("follow_up_rate"),
    people("to_standard"),
    share("pct_to_standard"),
    coded("main_barrier", "why_not"),
    named("months_after"),
    coded("level", "report_level"),
    people("missing_result"),
};

constexpr Column kConfidence[] = {
    named("domain"),     people("n_paired"),    real("mean_before"),  real("mean_after"),
    share("change_pct"), real("six_week_mean"), people("n_six_week"), people("unpaired"),
};

constexpr Column kEpaProgress[] = {
    whoOrAll("person"),
    named("epa"),
    count("observations"),
    coded("latest_level", "epa_level"),
    coded("highest_level", "epa_level"),
    coded("target", "epa_level"),
    coded("decided_level", "epa_level"),
    day("decided_on"),
    count("gap"),
    people("people"),
    people("at_target"),
    share("pct_at_target"),
    coded("level", "report_level"),
    id("person_id"),
};

constexpr Column kInstitutionCoverage[] = {
    named("institution"),
    coded("type", "institution_type"),
    coded("tier", "care_tier"),
    coded("status", "participation_status"),
    day("joined"),
    people("people_trained"),
    people("doctors"),
    people("nurses"),
    people("msw"),
    people("others"),
    people("trainers"),
    cases("cases_presented"),
    share("conferences_attended_pct"),
    count("protocols_adopted"),
    count("services_started"),
    coded("level", "report_level"),
    count("conferences_attended"),
    count("conferences_due"),
    count("services_expanded"),
    count("participating"),
    real("target"),
    share("pct_target"),
};

constexpr Column kTargets[] = {
    coded("indicator", "indicator"),
    coded("unit", "indicator_unit"),
    real("baseline"),
    real("target_period"),
    people("actual_period"),
    real("target_lop"),
    people("actual_lop"),
    share("pct_lop"),
    text("deviation_note"),
    text("evidence_file"),
    text("programme"),
    coded("disaggregation", "cadre_group"),
    share("pct_period"),
    coded("note_required", "yes_no"),
};

constexpr Column kTranscript[] = {
    who("person"),
    day("date"),
    text("activity"),
    coded("role", "transcript_role"),
    real("hours"),
    real("credits"),
    coded("result", "transcript_result"),
    detail("certificate_no"),
    detail("romanised"),
    coded("activity_kind", "transcript_kind"),
    id("person_id"),
};

constexpr Column kDataQuality[] = {
    coded("table", "table"),
    id("record"),
    coded("problem", "data_problem"),
    detail("label"),
    day("date"),
    count("findings"),
    coded("level", "report_level"),
    count("filled"),
    count("required"),
    share("completeness_pct"),
    id("other_record"),
};

constexpr Column kTrainingEvents[] = {
    text("event_code"),
    text("subject"),
    text("title"),
    coded("kind", "event_kind"),
    day("start"),
    day("end"),
    real("contact_hours"),
    text("venue"),
    text("country"),
    coded("mode", "session_mode"),
    named("organiser"),
    named("funder"),
    people("female"),
    people("male"),
    people("other_unknown"),
    people("total"),
    people("completed"),
    real("instruction_cost"),
    real("participant_cost"),
    real("travel_cost"),
    real("total_cost"),
    coded("currency", "currency"),
    people("headcount_only"),
    coded("evidence", "event_evidence"),
    coded("under_15_hours", "yes_no"),
};

constexpr Column kSatisfaction[] = {
    text("event"), people("expected"), people("returned"),      share("response_rate"), text("item"),
    people("n"),   real("mean"),       share("pct_agree"),      said("top_comment"),    text("event_code"),
    day("date"),   people("agreed"),   people("missing_marks"),
};

constexpr Column kCascade[] = {
    whoOrAll("trainer"),
    named("institution"),
    named("generation"),
    day("tot_date"),
    day("first_taught_on"),
    real("months_to_first"),
    count("events_led"),
    people("learners_completed"),
    people("learners_headcount"),
    day("last_taught"),
    coded("active_12m", "yes_no"),
    count("events_assisted"),
    detail("romanised"),
    day("observed_due_on"),
    coded("level", "report_level"),
    people("trainers"),
    people("trained"),
    people("utilised"),
    share("utilisation_rate"),
    people("active"),
    share("active_rate"),
    real("multiplication"),
    id("person_id"),
};

constexpr Column kCreditReturn[] = {
    who("person"),
    detail("licence"),
    text("scheme"),
    titled("activity"),
    real("hours"),
    real("credits"),
    coded("role", "credit_role"),
    text("year"),
    day("date"),
    real("credits_due"),
    real("credits_counted"),
    real("credits_required"),
    coded("enough", "yes_no"),
    detail("ref"),
    detail("romanised"),
    coded("level", "report_level"),
    id("person_id"),
};

constexpr Column kEvidenceMap[] = {
    coded("level", "moore_level"),
    coded("evidence_kind", "evidence_kind"),
    people("n"),
    day("date"),
    text("report_ref"),
    coded("evidence_level", "evidence_level"),
};

constexpr Column kTrainingGaps[] = {
    text("institution"),
    text("course"),
    text("module"),
    whoOrAll("person"),
    coded("cadre_group", "cadre_group"),
    coded("training_state", "training_state"),
    people("people"),
    people("had"),
    people("lacking"),
    share("pct_had"),
    detail("romanised"),
    coded("level", "report_level"),
    detail("department"),
    id("person_id"),
};

template <class... Filters>
constexpr unsigned by(Filters... filters) {
    return (static_cast<unsigned>(filters) | ...);
}

using enum ReportFilter;
using Needs = ReportInfo::Needs;

constexpr ReportInfo kReports[] = {
    {1, "people_trained", by(Programme, Period, Institution, CadreGroup), false, kPeopleTrained},
    {2, "participation", by(Programme, Period, Institution, CadreGroup, Sex), false, kParticipation},
    {3, "training_events", by(Programme, Period, Institution), false, kTrainingEvents},
    {4, "enrolment_funnel", by(Programme, Period, Institution, CadreGroup, Sex, Cohort), false, kEnrolmentFunnel},
    {5, "tier_ladder", by(Programme, Period, Institution, CadreGroup), false, kTierLadder},
    {6, "case_conferences", by(Programme, Period, Institution, CadreGroup), false, kCaseConferences},
    {7, "case_mix", by(Programme, Period, Institution), false, kCaseMix},
    {8, "recommendation_closure", by(Programme, Period, Institution), false, kRecommendationClosure},
    {9, "learning_and_actions", by(Programme, Period, Institution), true, kLearningAndActions},
    {10, "attendance_certificates", by(Programme, Period, Institution, CadreGroup, Cohort, EligibleShare), true,
     kAttendanceCertificates},
    {11, "pre_post_knowledge", by(Programme, Period, Institution, CadreGroup, Sex, Cohort), false, kPrePostKnowledge},
    {12, "mastery_and_competence", by(Programme, Period, Institution, CadreGroup, Sex), false, kMasteryAndCompetence},
    {13, "satisfaction", by(Programme, Period, Institution), false, kSatisfaction},
    {14, "practice_change", by(Programme, Period, Institution, CadreGroup), false, kPracticeChange},
    {15, "confidence", by(Programme, Period, Institution, CadreGroup), false, kConfidence},
    {16, "cascade", by(Programme, Period), true, kCascade, Needs::Cascade},
    {17, "institution_coverage", by(Programme, Period, Institution, CadreGroup), false, kInstitutionCoverage},
    {23, "epa_progress", by(Programme, Period, Institution, CadreGroup), true, kEpaProgress},
    {27, "targets", by(Programme, Period), false, kTargets},
    {28, "transcript", by(Programme, Period, Person), true, kTranscript},
    {29, "credit_return", by(Programme, Period, Institution, Person), true, kCreditReturn},
    {30, "data_quality", by(Programme, Period), true, kDataQuality, Needs::Suspects},
    {32, "evidence_map", by(Programme, Period), false, kEvidenceMap},
    {33, "training_gaps", by(Programme, Period, Institution, Department, CadreGroup), true, kTrainingGaps},
};

} // namespace

const Value* Table::at(std::size_t row, std::string_view column) const {
    const auto found = std::find_if(columns.begin(), columns.end(), [&](const Column& c) { return c.code == column; });
    if (found == columns.end() || row >= rows.size()) return nullptr;
    return &rows[row][static_cast<std::size_t>(found - columns.begin())];
}

std::span<const ReportInfo> allReports() { return kReports; }

const ReportInfo* findReport(std::string_view codeOrNumber) {
    int number = 0;
    const auto* end = codeOrNumber.data() + codeOrNumber.size();
    if (std::from_chars(codeOrNumber.data(), end, number).ptr != end) number = 0;
    const auto* found = std::find_if(std::begin(kReports), std::end(kReports), [&](const ReportInfo& r) {
        return r.code == codeOrNumber || (number != 0 && r.number == number);
    });
    return found == std::end(kReports) ? nullptr : found;
}

std::string_view reportSql(const ReportInfo& report) {
    const auto texts = embeddedReports();
    const auto found = std::find_if(texts.begin(), texts.end(), [&](const EmbeddedText& t) {
        return t.name.size() > 3 && t.name.substr(0, 2) != "00" && t.name.substr(3) == report.code;
    });
    assert(found != texts.end());
    return found->text;
}

} // namespace preceptor
