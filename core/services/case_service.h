// SPDX-License-Identifier: GPL-3.0-or-later
// The life of a case: written as a draft that stays in this file, handed in, looked at by a reviewer, approved or given
// back, presented, followed up, closed. Nothing that tells who somebody is passes from one to the next: the free text
// is scanned at each step, and the list of what a person has looked at must be complete.
#pragma once

#include "core/base/result.h"
#include "core/model/case_rows.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace preceptor {

class CasePrivacy;
class UnitOfWork;

class CaseService {
public:
    CaseService(UnitOfWork& unit, CasePrivacy& privacy);
    CaseService(const CaseService&) = delete;
    CaseService& operator=(const CaseService&) = delete;
    ~CaseService();

    // Drafts first, then cases, the newest number first; discarded drafts last.
    std::vector<CaseRow> list();
    Result<CaseDetail> detail(CaseId id);
    // Those to be presented at a conference, with all that belongs to them.
    std::vector<CaseDetail> ofSession(SessionId session);

    // For the first programme of the file; NotFound if there is none.
    Result<CaseDraftId> startDraft(const CaseDraft& draft = {});
    Result<CaseDraft> draft(CaseDraftId id);
    // Whatever it holds; not undoable by itself, a text field undoes its own typing. With other texts than before only
    // what is newly ticked of the list stays so.
    Status saveDraft(CaseDraftId id, const CaseDraft& draft);
    Status discardDraft(CaseDraftId id);
    Status restoreDraft(CaseDraftId id);
    // A draft of the follow-up presentation, with what does not change filled in.
    Result<CaseDraftId> followUp(CaseId id);

    // The draft becomes a case with a number. InvalidInput, ChecklistOpen or IdentifyingText leave it a draft.
    Result<CaseId> submit(CaseDraftId id);
    // Part by part: IdentifyingText and InvalidInput name the parts that would block or are `unread`; these stay as
    // they were and are held on this PC as they were typed, the others are stored. InUse (args: case_item, its state)
    // once it is closed or withdrawn. With other texts the list is open again and an approved case back in review; what
    // comes of the case (recommendations, files) is looked through by itself.
    Status save(CaseId id, const CaseContent& content, std::vector<FieldIssue> unread = {});
    Status setChecklist(CaseId id, const std::vector<std::string>& ticked);
    // Returned and Withdrawn need a reason; Approved needs the list complete and nothing that blocks anywhere;
    // ConferenceAhead{day} refuses Presented before the day of its conference.
    Status move(CaseId id, ReviewStatus to, const std::string& reason = {});
    // Where it is presented; none: not planned. A conference that was held makes an approved case a presented one.
    Status plan(CaseId id, SessionId session);
    // The letter with the recommendations went to the presenter today: noted on each that was not sent before. How many
    // there are.
    Result<int> letterSent(CaseId id);

private:
    Status setDiscarded(CaseDraftId id, bool discarded);
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace preceptor
