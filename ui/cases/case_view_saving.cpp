// SPDX-License-Identifier: GPL-3.0-or-later
// How what is typed about a case is kept, and what is looked through then.
#include "core/services/case_privacy.h"
#include "core/services/case_service.h"
#include "core/services/workspace.h"
#include "ui/cases/case_fields.h"
#include "ui/cases/case_head.h"
#include "ui/cases/case_view.h"
#include "ui/cases/privacy_panel.h"
#include "ui/support/action_runner.h"
#include "ui/support/autosave.h"
#include "ui/support/register_panel.h"
#include "ui/text/convert.h"

#include <QTabWidget>

#include <algorithm>

namespace preceptor::ui {

bool CaseView::save(bool lead) {
    if (m_draftId) {
        m_draft.content = m_fields->content();
        m_draft.checklist = m_privacy->checklist();
        auto wrong = issuesOf(m_draft.content);
        for (FieldIssue& issue : m_fields->unread()) wrong.push_back(std::move(issue));
        m_fields->recheck(wrong);
        const auto saved =
            m_context.runner.run([this] { return m_context.workspace.cases().saveDraft(m_draftId, m_draft); });
        const std::size_t ticked = m_draft.checklist.size();
        if (const auto now = m_context.runner.read([this] { return m_context.workspace.cases().draft(m_draftId); });
            saved && now && *now)
            m_draft.checklist = (*now)->checklist;
        m_privacy->setChecklist(m_draft.checklist);
        sayUnticked(ticked, m_draft.checklist.size(), ReviewStatus::Draft);
        showHead();
        scan();
        Q_EMIT draftChanged();
        return saved.has_value();
    }
    if (!m_id) return false;
    const std::size_t ticked = m_detail.checklist.size();
    const ReviewStatus was = status();
    const auto store = [this]() -> Status {
        return m_context.workspace.cases().save(m_id, m_fields->content(), m_fields->unread());
    };
    const auto saved = m_context.runner.run(
        store, [&](const std::vector<FieldIssue>& issues) { return m_fields->setIssues(issues, lead); });
    if (saved) m_fields->clearIssues();
    m_unsaved = !saved;
    if (m_unsaved || !m_detail.held.empty() ||
        ticked > 0) // else what was stored has been read again by who follows changes
        if (auto now = m_context.runner.run([this] { return m_context.workspace.cases().detail(m_id); })) {
            m_detail = std::move(*now);
            showHead();
        }
    m_privacy->setChecklist(m_detail.checklist);
    sayUnticked(ticked, m_detail.checklist.size(), was);
    scan();
    return saved.has_value();
}

bool CaseView::written() {
    flush();
    for (RegisterPanel* panel : m_panels)
        if (!panel->flush()) {
            m_tabs->setCurrentWidget(panel);
            return false;
        }
    if (m_draftId) return save();
    if (!m_fields->isEnabled() || (!m_unsaved && m_detail.held.empty())) return true;
    m_tabs->setCurrentIndex(0);
    return save(true);
}

void CaseView::scan() {
    CaseDraft draft = m_draft;
    draft.content = m_fields->content();
    CasePrivacy& privacy = m_context.workspace.casePrivacy();
    std::vector<CaseText> texts = textsOf(draft.content);
    const auto found = m_context.runner.read([&] {
        if (m_draftId || !m_id) return privacy.findings(draft);
        texts = privacy.texts(m_id, draft.content);
        return privacy.findings(texts, m_id);
    });
    if (found) m_privacy->show(*found, texts);
}

void CaseView::keep(const QString& field, const QString& kind, const QString& reason) {
    const auto kept = m_context.runner.run([&]() -> Status {
        CasePrivacy& privacy = m_context.workspace.casePrivacy();
        if (!m_draftId)
            return privacy.allow(m_id, privacy.texts(m_id, m_fields->content()), toStd(field), toStd(kind),
                                 toStd(reason));
        m_draft.content = m_fields->content();
        return privacy.allow(m_draft, toStd(field), toStd(kind), toStd(reason));
    });
    if (!kept) return;
    m_fields->isEnabled() ? static_cast<void>(save()) : scan(); // a closed case is not written again
}

// For the text on the screen: what is still to be written of it goes first, and opens what was ticked before.
void CaseView::tick() {
    auto ticked = m_privacy->checklist();
    const auto before = m_detail.checklist;
    flush();
    if (m_detail.checklist != before)
        std::erase_if(ticked, [&](const std::string& code) {
            return std::find(before.begin(), before.end(), code) != before.end();
        });
    m_context.runner.run([&] { return m_context.workspace.cases().setChecklist(m_id, ticked); });
}

// What the text took along when it was changed.
void CaseView::sayUnticked(std::size_t before, std::size_t now, ReviewStatus was) {
    if (now >= before) return;
    const bool again = was == ReviewStatus::Approved && status() == ReviewStatus::InReview;
    m_context.runner.say(
        {again ? tr("The text has changed: the case is in review again, and the privacy list is to be ticked anew.")
               : tr("The text has changed: the privacy list is to be ticked anew."),
         {},
         {}});
}

} // namespace preceptor::ui
