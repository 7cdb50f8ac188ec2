// SPDX-License-Identifier: GPL-3.0-or-later
// A case that may be handed in, and its whole way through the states.
#pragma once

#include "core/services/case_service.h"
#include "tests/support/programme_builder.h"

namespace preceptor::test {

inline CaseDraft sampleDraft(InstitutionId institution, PersonId presenter = {}) {
    CaseDraft draft;
    CaseContent& content = draft.content;
    setField(content, "title", "Pain that no opioid reaches");
    setField(content, "presenting_institution_id", institution.value);
    if (presenter) setField(content, "presenter_id", presenter.value);
    setField(content, "age_band", "60_69");
    setField(content, "sex", "female");
    setField(content, "tier_of_care", "tertiary");
    setField(content, "setting", "ward");
    setField(content, "dx_group", "cancer_lung");
    setField(content, "symptom_scale", "esas_r");
    setField(content, "history", "Bone metastases; 240 mg of oral morphine a day, drowsy, pain 8 of 10.");
    content.marks = {{"problem_domain", "physical"}, {"problem_domain", "family_caregiver"}, {"symptom", "pain", 8}};
    content.questions = {{"symptom_control", "Rotate to methadone, and how?"}};
    content.steps = {{0, "home", "home", ""}, {5, "tertiary", "ward", "Admitted for pain"}};
    for (const auto code : {"no_names", "no_dates", "no_places", "no_numbers", "no_pictures", "no_rare_mix"})
        draft.checklist.emplace_back(code);
    return draft;
}

inline CaseId submittedCase(Workspace& workspace, const CaseDraft& draft) {
    const auto started = workspace.cases().startDraft(draft);
    return *workspace.cases().submit(*started);
}

} // namespace preceptor::test
