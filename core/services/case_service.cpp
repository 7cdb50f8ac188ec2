// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/case_service.h"

#include "core/services/case_json.h"
#include "core/services/case_lines.h"
#include "core/services/case_privacy.h"
#include "core/services/case_scanner.h"
#include "core/storage/case_content_repository.h"
#include "core/storage/case_draft_repository.h"
#include "core/storage/case_repository.h"
#include "core/storage/override_repository.h"
#include "core/storage/programme_repository.h"
#include "core/storage/register_repository.h"
#include "core/storage/session_repository.h"
#include "core/storage/unit_of_work.h"

#include <algorithm>

namespace preceptor {

struct CaseService::Parts {
    Parts(UnitOfWork& u, CasePrivacy& p)
        : unit(u), cases(u.db()), contents(u.db()), drafts(u.db()), sessions(u.db()), privacy(p), lines(u.db()) {}

    Result<CaseRow> find(CaseId id) {
        auto row = cases.findRow(id);
        if (!row) return fail(ErrorCode::NotFound, {"case_item"});
        return std::move(*row);
    }

    std::optional<CaseDraftRow> heldRow(CaseId id) {
        for (CaseDraftRow& row : drafts.list())
            if (readCaseDraft(row.body).heldOf == id) return std::move(row);
        return std::nullopt;
    }

    // What is in the way of parts of a case, so that it outlives the program; nothing: no longer held.
    void keepHeld(CaseId id, const CaseContent& content, const std::vector<std::string>& parts) {
        const auto kept = heldRow(id);
        if (parts.empty()) {
            if (kept) drafts.erase(kept->id);
            return;
        }
        CaseDraft draft;
        for (const std::string& part : parts) takePart(draft.content, content, part);
        draft.heldOf = id;
        draft.held = parts;
        const ProgrammeId programme = ProgrammeRepository::list(unit.db()).front().id;
        if (!kept) drafts.insert({{}, programme, unit.clock().now(), unit.operatorName(), false, textOf(draft)});
        if (kept) drafts.update(kept->id, textOf(draft), unit.clock().now());
    }

    UnitOfWork& unit;
    CaseRepository cases;
    CaseContentRepository contents;
    CaseDraftRepository drafts;
    SessionRepository sessions;
    CasePrivacy& privacy;
    CaseLines lines;
};

namespace {

bool isOver(ReviewStatus status) { return status == ReviewStatus::Closed || status == ReviewStatus::Withdrawn; }

bool needsReason(ReviewStatus status) { return status == ReviewStatus::Returned || status == ReviewStatus::Withdrawn; }

Error over(ReviewStatus status) { return fail(ErrorCode::InUse, {"case_item", std::string(codeOf(status))}); }

// Leaves a part as it was, and remembers which.
void hold(const std::string& part, CaseContent& content, const CaseContent& before, std::vector<std::string>& held) {
    takePart(content, before, part);
    if (std::find(held.begin(), held.end(), part) == held.end()) held.push_back(part);
}

bool readAlike(const CaseContent& a, const CaseContent& b) {
    const auto one = textsOf(a);
    const auto two = textsOf(b);
    return std::equal(one.begin(), one.end(), two.begin(), two.end(),
                      [](const CaseText& x, const CaseText& y) { return x.field == y.field && x.text == y.text; });
}

CaseRow rowOf(const CaseDraftRow& kept, const CaseDraft& draft) {
    CaseRow row;
    row.draft = kept.id;
    row.title = textOf(draft.content, "title");
    row.dxGroup = textOf(draft.content, "dx_group");
    row.kind = draft.previous ? "follow_up" : "new";
    row.presenter = kept.writtenBy;
    row.session = draft.session;
    row.changedOn = kept.changedAt.utcDate();
    row.discarded = kept.discarded;
    return row;
}

} // namespace

CaseService::CaseService(UnitOfWork& unit, CasePrivacy& privacy) : m_parts(std::make_unique<Parts>(unit, privacy)) {}
CaseService::~CaseService() = default;

std::vector<CaseRow> CaseService::list() {
    std::vector<CaseRow> rows;
    std::vector<CaseRow> discarded;
    for (const CaseDraftRow& kept : m_parts->drafts.list())
        if (const CaseDraft draft = readCaseDraft(kept.body); !draft.heldOf)
            (kept.discarded ? discarded : rows).push_back(rowOf(kept, draft));
    auto cases = m_parts->cases.list();
    std::move(cases.begin(), cases.end(), std::back_inserter(rows));
    std::move(discarded.begin(), discarded.end(), std::back_inserter(rows));
    return rows;
}

Result<CaseDetail> CaseService::detail(CaseId id) {
    auto row = m_parts->find(id);
    if (!row) return std::move(row).error();
    CaseDetail detail;
    detail.row = std::move(*row);
    detail.content = m_parts->contents.find(id).value_or(emptyCase());
    detail.typed = detail.content;
    if (const auto kept = m_parts->heldRow(id)) {
        const CaseDraft draft = readCaseDraft(kept->body);
        detail.held = draft.held;
        for (const std::string& part : draft.held) takePart(detail.typed, draft.content, part);
    }
    detail.previous = m_parts->cases.previousOf(id);
    if (const auto previous = m_parts->cases.findRow(detail.previous)) detail.previousNumber = previous->number;
    detail.followedBy = m_parts->cases.followedBy(id);
    detail.checklist = m_parts->cases.checklist(id);
    detail.reviews = m_parts->cases.reviews(id);
    detail.overrides = OverrideRepository(m_parts->unit.db()).of(id);
    m_parts->lines.read(detail);
    return detail;
}

std::vector<CaseDetail> CaseService::ofSession(SessionId session) {
    std::vector<CaseDetail> details;
    for (const CaseRow& row : m_parts->cases.ofSession(session))
        if (auto found = detail(row.id)) details.push_back(std::move(*found));
    return details;
}

Result<CaseDraftId> CaseService::startDraft(const CaseDraft& draft) {
    if (m_parts->unit.db().readOnly()) return m_parts->unit.refusal();
    const auto programmes = ProgrammeRepository::list(m_parts->unit.db());
    if (programmes.empty()) return fail(ErrorCode::NotFound, {"programme"});
    if (draft == CaseDraft{}) // one that nothing was written into is as good as a new one
        for (const CaseDraftRow& row : m_parts->drafts.list())
            if (!row.discarded && readCaseDraft(row.body) == draft) return row.id;
    return m_parts->drafts.insert(
        {{}, programmes.front().id, m_parts->unit.clock().now(), m_parts->unit.operatorName(), false, textOf(draft)});
}

Result<CaseDraft> CaseService::draft(CaseDraftId id) {
    const auto kept = m_parts->drafts.find(id);
    if (!kept) return fail(ErrorCode::NotFound, {"case_item"});
    return readCaseDraft(kept->body);
}

Status CaseService::saveDraft(CaseDraftId id, const CaseDraft& draft) {
    if (m_parts->unit.db().readOnly()) return m_parts->unit.refusal();
    const auto kept = m_parts->drafts.find(id);
    if (!kept) return fail(ErrorCode::NotFound, {"case_item"});
    CaseDraft now = draft;
    if (const CaseDraft before = readCaseDraft(kept->body); !readAlike(before.content, draft.content))
        std::erase_if(now.checklist, [&](const std::string& code) {
            return std::find(before.checklist.begin(), before.checklist.end(), code) != before.checklist.end();
        });
    m_parts->drafts.update(id, textOf(now), m_parts->unit.clock().now());
    return success();
}

Status CaseService::setDiscarded(CaseDraftId id, bool discarded) {
    if (m_parts->unit.db().readOnly()) return m_parts->unit.refusal();
    if (!m_parts->drafts.setDiscarded(id, discarded)) return fail(ErrorCode::NotFound, {"case_item"});
    return success();
}

Status CaseService::discardDraft(CaseDraftId id) { return setDiscarded(id, true); }
Status CaseService::restoreDraft(CaseDraftId id) { return setDiscarded(id, false); }

Result<CaseDraftId> CaseService::followUp(CaseId id) {
    const auto content = m_parts->contents.find(id);
    if (!content) return fail(ErrorCode::NotFound, {"case_item"});
    CaseDraft draft;
    for (const char* column : {"title", "age_band", "sex", "dx_group", "icd", "stage", "source_language"})
        if (std::string text = textOf(*content, column); !text.empty()) setField(draft.content, column, text);
    const auto& fields = findRegister("case_item")->fields;
    for (std::size_t i = 0; i < fields.size(); ++i)
        if (fields[i].type == FieldType::Reference) draft.content.fields[i] = content->fields[i];
    draft.previous = id;
    return startDraft(draft);
}

Result<CaseId> CaseService::submit(CaseDraftId id) {
    const auto kept = m_parts->drafts.find(id);
    if (!kept) return fail(ErrorCode::NotFound, {"case_item"});
    const CaseDraft draft = readCaseDraft(kept->body);
    if (auto issues = issuesOf(draft.content); !issues.empty()) return invalid(std::move(issues));
    if (auto clean = m_parts->privacy.mayLeave(draft); !clean) return std::move(clean).error();
    const Date today = m_parts->unit.clock().today();
    return m_parts->unit.transact(
        Action::MoveCase,
        [&](Write& write) -> Result<CaseId> {
            const CaseFrame frame{kept->programme,
                                  nextCaseNumber(today.year(), m_parts->cases.numbers()),
                                  draft.previous ? "follow_up" : "new",
                                  draft.previous,
                                  today,
                                  draft.checklist};
            const CaseId made = m_parts->cases.insert(write, frame, draft.content);
            m_parts->cases.move(write, made, ReviewStatus::Submitted, {});
            if (draft.session) m_parts->cases.setSession(write, made, draft.session);
            for (const CaseOverride& o : draft.overrides) OverrideRepository(m_parts->unit.db()).keep(write, made, o);
            m_parts->drafts.erase(id);
            return made;
        },
        Undoable::No);
}

Status CaseService::save(CaseId id, const CaseContent& content, std::vector<FieldIssue> unread) {
    const auto row = m_parts->find(id);
    if (!row) return row.error();
    if (isOver(row->status)) return over(row->status);
    if (m_parts->unit.db().readOnly()) return m_parts->unit.refusal();
    const CaseContent before = m_parts->contents.find(id).value_or(emptyCase());
    auto issues = issuesOf(content);
    if (textOf(before, "icd") == textOf(content, "icd"))
        std::erase_if(issues, [](const FieldIssue& issue) { return issue.field == "icd"; }); // of before it was checked
    const auto findings = m_parts->privacy.findings(textsOf(content), id);
    issues.insert(issues.begin(), unread.begin(), unread.end());
    std::vector<std::string> held;
    CaseContent clean = content;
    for (const FieldIssue& issue : issues) hold(partOfIssue(issue.field), clean, before, held);
    for (const CaseFinding& finding : findings)
        if (finding.blocks && !finding.overridden) hold(partOfText(finding.field), clean, before, held);
    if (!held.empty() && issuesOf(before).empty() && !issuesOf(clean).empty()) // the others need what is held
        for (const std::string& part : partsThatDiffer(content, before)) hold(part, clean, before, held);
    for (const FieldIssue& issue : unread) std::erase(held, partOfIssue(issue.field)); // the form alone has it
    m_parts->keepHeld(id, content, held);
    if (clean != before) {
        const bool again = row->status == ReviewStatus::Approved && !readAlike(before, clean);
        const Status stored = m_parts->unit.transact(Action::WriteCase, [&](Write& write) -> Status {
            m_parts->cases.knowTexts(write, id, before);
            m_parts->contents.update(write, id, clean);
            if (again) m_parts->cases.backToReview(write, id);
            return success();
        });
        if (!stored) return stored;
    }
    if (!issues.empty()) return invalid(std::move(issues));
    return refuseBlocking(findings);
}

Status CaseService::setChecklist(CaseId id, const std::vector<std::string>& ticked) {
    if (const auto row = m_parts->find(id); !row) return row.error();
    return m_parts->unit.transact(Action::WriteCase, [&](Write& write) -> Status {
        m_parts->cases.setChecklist(write, id, ticked);
        return success();
    });
}

Status CaseService::move(CaseId id, ReviewStatus to, const std::string& reason) {
    const auto row = m_parts->find(id);
    if (!row) return row.error();
    const auto next = nextOf(row->status);
    if (std::find(next.begin(), next.end(), to) == next.end()) return over(row->status);
    if (needsReason(to))
        if (auto given = m_parts->privacy.mayGive(reason); !given) return given;
    if (to == ReviewStatus::Approved || to == ReviewStatus::Submitted)
        if (auto clean = m_parts->privacy.mayLeave(id); !clean) return clean;
    if (to == ReviewStatus::Presented)
        if (const auto session = m_parts->sessions.find(row->session);
            session && session->plannedOn > m_parts->unit.clock().today())
            return fail(ErrorCode::ConferenceAhead, {session->plannedOn.iso()});
    return m_parts->unit.transact(Action::MoveCase, [&](Write& write) -> Status {
        if (to == ReviewStatus::Approved)
            m_parts->cases.knowTexts(write, id, m_parts->contents.find(id).value_or(emptyCase()));
        m_parts->cases.move(write, id, to, reason);
        return success();
    });
}

Status CaseService::plan(CaseId id, SessionId session) {
    if (const auto row = m_parts->find(id); !row) return row.error();
    if (session && !m_parts->sessions.find(session)) return fail(ErrorCode::NotFound, {"session"});
    return m_parts->unit.transact(Action::WriteCase, [&](Write& write) -> Status {
        m_parts->cases.setSession(write, id, session);
        return success();
    });
}

Result<int> CaseService::letterSent(CaseId id) {
    if (const auto row = m_parts->find(id); !row) return row.error();
    const Register& reg = *findRegister("recommendation");
    const std::size_t sentOn = *reg.placeOf("sent_to_presenter_on");
    std::vector<RegisterRow> rows = m_parts->lines.rows(reg.code, id);
    std::erase_if(rows, [&](const RegisterRow& row) { return row.values[sentOn] != FieldValue(); });
    if (rows.empty()) return 0;
    return m_parts->unit.transact(Action::SendLetter, [&](Write& write) -> Result<int> {
        write.setSubjects(static_cast<std::int64_t>(rows.size()));
        for (RegisterRow& row : rows) {
            row.values[sentOn] = write.today().iso();
            RegisterRepository::update(write, reg, row.id, row.values);
        }
        return static_cast<int>(rows.size());
    });
}

} // namespace preceptor
