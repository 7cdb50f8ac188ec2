// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/label_table.h"

#include <QtGlobal>

namespace preceptor::ui {

namespace {

constexpr LabelEntry kWorkshopLabels[] = {
    {"event_kind", "workshop", QT_TRANSLATE_NOOP("Labels", "Workshop")},
    {"event_kind", "tot_workshop", QT_TRANSLATE_NOOP("Labels", "Train-the-trainer workshop")},
    {"event_kind", "foundation_course", QT_TRANSLATE_NOOP("Labels", "Foundation course")},
    {"event_kind", "refresher", QT_TRANSLATE_NOOP("Labels", "Refresher")},
    {"event_kind", "mini_course", QT_TRANSLATE_NOOP("Labels", "Short course")},
    {"event_kind", "conference", QT_TRANSLATE_NOOP("Labels", "Conference")},
    {"event_kind", "outreach", QT_TRANSLATE_NOOP("Labels", "Outreach")},
    {"event_role", "lead_trainer", QT_TRANSLATE_NOOP("Labels", "Lead trainer")},
    {"event_role", "co_trainer", QT_TRANSLATE_NOOP("Labels", "Co-trainer")},
    {"event_role", "helper", QT_TRANSLATE_NOOP("Labels", "Helper")},
    {"event_role", "learner", QT_TRANSLATE_NOOP("Labels", "Learner")},
    {"event_role", "host", QT_TRANSLATE_NOOP("Labels", "Local host")},
    {"event_role", "observer", QT_TRANSLATE_NOOP("Labels", "Observer")},
    {"event_role", "interpreter", QT_TRANSLATE_NOOP("Labels", "Interpreter")},
    {"event_approval", "draft", QT_TRANSLATE_NOOP("Labels", "Draft")},
    {"event_approval", "approved", QT_TRANSLATE_NOOP("Labels", "Approved")},
    {"event_evidence", "none", QT_TRANSLATE_NOOP("Labels", "No evidence")},
    {"event_evidence", "sign_in", QT_TRANSLATE_NOOP("Labels", "Sign-in sheet")},
    {"event_evidence", "photo", QT_TRANSLATE_NOOP("Labels", "Photograph")},
    {"event_evidence", "letter", QT_TRANSLATE_NOOP("Labels", "Letter")},
    {"cost_category", "trainer_fee", QT_TRANSLATE_NOOP("Labels", "Fees of trainers")},
    {"cost_category", "staff_time", QT_TRANSLATE_NOOP("Labels", "Time of staff")},
    {"cost_category", "travel", QT_TRANSLATE_NOOP("Labels", "Travel")},
    {"cost_category", "lodging", QT_TRANSLATE_NOOP("Labels", "Lodging")},
    {"cost_category", "per_diem", QT_TRANSLATE_NOOP("Labels", "Daily allowance")},
    {"cost_category", "venue", QT_TRANSLATE_NOOP("Labels", "Venue")},
    {"cost_category", "meals", QT_TRANSLATE_NOOP("Labels", "Meals")},
    {"cost_category", "materials", QT_TRANSLATE_NOOP("Labels", "Materials")},
    {"cost_category", "translation", QT_TRANSLATE_NOOP("Labels", "Translation")},
    {"cost_category", "platform", QT_TRANSLATE_NOOP("Labels", "Platform")},
    {"cost_category", "follow_up", QT_TRANSLATE_NOOP("Labels", "Follow-up visits")},
    {"cost_category", "other", QT_TRANSLATE_NOOP("Labels", "Other")},
    {"cost_payer", "grant", QT_TRANSLATE_NOOP("Labels", "Grant")},
    {"cost_payer", "host", QT_TRANSLATE_NOOP("Labels", "Host")},
    {"cost_payer", "participant", QT_TRANSLATE_NOOP("Labels", "Participants")},
    {"cost_payer", "ministry", QT_TRANSLATE_NOOP("Labels", "Ministry")},
    {"cost_kind", "cash", QT_TRANSLATE_NOOP("Labels", "Cash")},
    {"cost_kind", "in_kind", QT_TRANSLATE_NOOP("Labels", "In kind")},
    {"epa_framework", "us_hpm_epa17", QT_TRANSLATE_NOOP("Labels", "United States, hospice and palliative medicine")},
    {"epa_framework", "ca_pm_epa12", QT_TRANSLATE_NOOP("Labels", "Canada, palliative medicine")},
    {"epa_framework", "local", QT_TRANSLATE_NOOP("Labels", "Of this programme")},
    {"epa_level", "1_observe", QT_TRANSLATE_NOOP("Labels", "1 Observes")},
    {"epa_level", "2_direct", QT_TRANSLATE_NOOP("Labels", "2 Does it with a supervisor in the room")},
    {"epa_level", "3_indirect", QT_TRANSLATE_NOOP("Labels", "3 Does it with a supervisor to call")},
    {"epa_level", "4_unsupervised", QT_TRANSLATE_NOOP("Labels", "4 Does it alone")},
    {"epa_level", "5_supervises_others", QT_TRANSLATE_NOOP("Labels", "5 Supervises others")},
    {"epa_scale", "retrospective", QT_TRANSLATE_NOOP("Labels", "What was needed")},
    {"epa_scale", "prospective", QT_TRANSLATE_NOOP("Labels", "What will be needed")},
    {"complexity", "low", QT_TRANSLATE_NOOP("Labels", "Low")},
    {"complexity", "medium", QT_TRANSLATE_NOOP("Labels", "Medium")},
    {"complexity", "high", QT_TRANSLATE_NOOP("Labels", "High")},
    {"credit_role", "learner", QT_TRANSLATE_NOOP("Labels", "Learner")},
    {"credit_role", "lecturer", QT_TRANSLATE_NOOP("Labels", "Lecturer")},
};

} // namespace

std::span<const LabelEntry> workshopLabels() { return kWorkshopLabels; }

} // namespace preceptor::ui
