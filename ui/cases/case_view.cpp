// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/case_view.h"

#include "core/services/case_privacy.h"
#include "core/services/case_service.h"
#include "core/services/workspace.h"
#include "ui/cases/case_drawer.h"
#include "ui/cases/case_fields.h"
#include "ui/cases/case_head.h"
#include "ui/cases/case_history.h"
#include "ui/cases/case_printer.h"
#include "ui/cases/privacy_panel.h"
#include "ui/support/action_runner.h"
#include "ui/support/attachment_panel.h"
#include "ui/support/autosave.h"
#include "ui/support/register_panel.h"
#include "ui/text/convert.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/vertical_scroll.h"

#include <QHBoxLayout>
#include <QScrollBar>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace preceptor::ui {

namespace {

constexpr int kPrivacyWidth = 290;

} // namespace

CaseView::CaseView(const PageContext& context, QWidget* parent) : QWidget(parent), m_context(context) {
    buildUi();
    connectActions();
}

void CaseView::buildUi() {
    m_tabs = new QTabWidget;
    m_tabs->setObjectName(QStringLiteral("caseTabs"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(buildText(), {});
    for (const char* code : {"recommendation", "learning_point", "action", "follow_up"}) addPanel(code);
    m_files = new AttachmentPanel(m_context);
    m_tabs->addTab(m_files, {});
    m_history = new CaseHistory;
    m_tabs->addTab(m_history, {});
    m_head = new CaseHead(m_context);
    auto* card = new Card;
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(space::kL, space::kM, space::kL, space::kM);
    inside->setSpacing(space::kS);
    inside->addWidget(m_head);
    inside->addWidget(m_tabs, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
    m_drawer = new CaseDrawer(m_context, this);
    m_printer = new CasePrinter(m_context, this);
}

QWidget* CaseView::buildText() {
    m_fields = new CaseFields(m_context.workspace);
    setFocusProxy(m_fields);
    m_privacy = new PrivacyPanel;
    m_scroll = new VerticalScroll(m_fields);
    m_scroll->setObjectName(QStringLiteral("caseFields"));
    auto* aside = new VerticalScroll(m_privacy);
    aside->setMaximumWidth(scaled(kPrivacyWidth));
    auto* body = new QWidget;
    auto* across = new QHBoxLayout(body);
    across->setContentsMargins(0, space::kM, 0, 0);
    across->setSpacing(space::kL);
    across->addWidget(m_scroll, 5); // it keeps the larger part with large text
    across->addWidget(new Hairline(Qt::Vertical));
    across->addWidget(aside, 3);
    return body;
}

void CaseView::addPanel(std::string_view code) {
    auto* panel = new RegisterPanel(m_context, *findRegister(code), "case_id");
    panel->setContentsMargins(0, space::kM, 0, 0);
    m_panels.push_back(panel);
    m_tabs->addTab(panel, {});
}

void CaseView::connectActions() {
    m_autosave = new Autosave(m_fields, [this] { save(); });
    m_autosave->keepUp(); // what is typed is looked through as it is typed, also of what was handed in
    connect(m_fields, &CaseFields::partAdded, this, [this] { m_autosave->watch(m_fields); });
    connect(m_head, &CaseHead::nextAsked, this, &CaseView::next);
    connect(m_head, &CaseHead::stepAsked, this, &CaseView::move);
    connect(m_head, &CaseHead::commandAsked, this, &CaseView::perform);
    connect(m_head, &CaseHead::caseAsked, this, &CaseView::caseAsked);
    connect(m_privacy, &PrivacyPanel::placeAsked, this, &CaseView::showPlace);
    connect(m_privacy, &PrivacyPanel::keepAsked, this, &CaseView::keep);
    connect(m_privacy, &PrivacyPanel::deniedWordsAsked, this, [this] { m_drawer->denyWords(); });
    connect(m_drawer, &CaseDrawer::closed, this, &CaseView::scan);
    connect(m_privacy, &PrivacyPanel::ticked, this, [this] {
        if (m_draftId) return static_cast<void>(save());
        tick();
    });
}

ReviewStatus CaseView::status() const { return m_id ? m_detail.row.status : ReviewStatus::Draft; }

void CaseView::showCase(CaseId id) {
    flush();
    const bool another = std::exchange(m_id, id) != id;
    m_draftId = {};
    reload();
    if (another) beginAtTop();
    m_drawer->follow(id.value);
}

void CaseView::showDraft(CaseDraftId id) {
    flush();
    m_id = {};
    const bool another = std::exchange(m_draftId, id) != id;
    m_tabs->setCurrentIndex(0);
    reload();
    if (another) beginAtTop();
    m_drawer->follow(0);
}

void CaseView::beginAtTop() { m_scroll->verticalScrollBar()->setValue(0); }

void CaseView::showTab(std::string_view code) {
    for (RegisterPanel* panel : m_panels)
        if (panel->reg().code == code) m_tabs->setCurrentWidget(panel);
}

// What is no line of a register stands in the text.
void CaseView::showFound(std::string_view table, std::int64_t row) {
    m_tabs->setCurrentIndex(0);
    showTab(table);
    for (RegisterPanel* panel : m_panels)
        if (panel->reg().code == table) panel->choose(row);
}

bool CaseView::reload() {
    if (m_draftId) {
        const auto draft = m_context.runner.run([this] { return m_context.workspace.cases().draft(m_draftId); });
        if (draft) showDraftRow(*draft);
        return draft.has_value();
    }
    if (!m_id) return false;
    auto detail = m_context.runner.run([this] { return m_context.workspace.cases().detail(m_id); });
    if (detail) showDetail(std::move(*detail));
    return detail.has_value();
}

void CaseView::showDraftRow(const CaseDraft& draft) {
    m_draft = draft;
    m_detail = {};
    if (!m_autosave->dirty()) m_fields->setContent(draft.content);
    m_privacy->setChecklist(draft.checklist);
    m_history->show(m_detail);
    m_head->showUndecided({});
    showHead();
    scan();
}

void CaseView::showDetail(CaseDetail detail) {
    const bool another = detail.row.id != m_detail.row.id;
    if (another) m_unsaved = false;
    m_detail = std::move(detail);
    const bool open = isOpen(status()); // what is over can no longer be written
    if (another || !m_autosave->dirty()) m_fields->setContent(open ? m_detail.typed : m_detail.content);
    m_privacy->setChecklist(m_detail.checklist);
    for (RegisterPanel* panel : m_panels) panel->showOnly(m_id.value);
    m_files->showCase(m_id);
    m_history->show(m_detail);
    m_head->showUndecided(m_id);
    showHead();
    scan();
}

void CaseView::showHead() {
    const bool draft = static_cast<bool>(m_draftId);
    const QString title = toQt(textOf(m_fields->content(), "title"));
    draft ? m_head->showDraft(title) : m_head->show(title, m_detail);
    m_fields->setEnabled(isOpen(status()) && !m_context.workspace.readOnly());
    m_privacy->setEditable(!m_context.workspace.readOnly()); // a closed case can still hold what must be decided
    for (int tab = 1; tab < m_tabs->count(); ++tab) m_tabs->setTabEnabled(tab, !draft);
}

void CaseView::perform(CaseCommand command) {
    CaseService& cases = m_context.workspace.cases();
    switch (command) {
    case CaseCommand::DiscardDraft:
        flush();
        if (m_context.runner.run([&] { return cases.discardDraft(m_draftId); })) Q_EMIT draftChanged();
        return;
    case CaseCommand::RestoreDraft:
        if (m_context.runner.run([&] { return cases.restoreDraft(m_draftId); })) Q_EMIT draftChanged();
        return;
    case CaseCommand::Plan: return m_drawer->plan(m_id, m_detail.row.session);
    case CaseCommand::PrintLetter: return paper(&CasePrinter::letter);
    case CaseCommand::CopyLetter: return paper(&CasePrinter::copyLetter);
    case CaseCommand::NoteSent:
        if (written()) m_printer->noteSent(m_id);
        return;
    case CaseCommand::PrintSummary: return print();
    case CaseCommand::FollowUp: return followUp();
    }
}

void CaseView::showPlace(const QString& field, int nth, int begin, int end) {
    if (QWidget* input = m_fields->select(toStd(field), static_cast<std::size_t>(nth), begin, end))
        m_scroll->ensureWidgetVisible(input);
}

void CaseView::next() {
    switch (status()) {
    case ReviewStatus::Draft: return submit();
    case ReviewStatus::Submitted:
    case ReviewStatus::InReview: return move(ReviewStatus::Approved);
    case ReviewStatus::Returned: return move(ReviewStatus::Submitted);
    case ReviewStatus::Approved: return move(ReviewStatus::Presented);
    case ReviewStatus::Presented: return move(ReviewStatus::Closed);
    default: return;
    }
}

void CaseView::submit() {
    if (!written()) return;
    const auto hand = [this]() -> Result<CaseId> {
        if (auto unread = m_fields->unread(); !unread.empty()) return invalid(std::move(unread));
        return m_context.workspace.cases().submit(m_draftId);
    };
    const auto made = m_context.runner.run(
        hand, [this](const std::vector<FieldIssue>& issues) { return m_fields->setIssues(issues, true); });
    if (!made) return;
    m_draftId = {};
    Q_EMIT draftChanged();
    Q_EMIT caseAsked(*made);
}

void CaseView::move(ReviewStatus to) {
    if (!written()) return;
    if (to == ReviewStatus::Returned || to == ReviewStatus::Withdrawn) return m_drawer->move(m_id, to);
    if (to == ReviewStatus::Closed && m_detail.row.openEnds()) return m_drawer->askToClose(m_detail.row);
    if (to == ReviewStatus::Presented && !m_detail.row.session) {
        m_context.runner.say({tr("Choose the conference at which it was presented."), {}, {}});
        return m_drawer->plan(m_id, {});
    }
    if (to == ReviewStatus::Approved && !looked()) return;
    const bool moved = m_context.runner
                           .run([&] { return m_context.workspace.cases().move(m_id, to); },
                                [this](const auto& issues) { return m_fields->setIssues(issues, true); })
                           .has_value();
    if (moved && to == ReviewStatus::Presented && m_detail.followUps.empty())
        m_context.runner.say({tr("Say when the case comes back, so that it is asked how it went."),
                              tr("Plan the follow-up"), [this] { planFollowUp(); }});
}

void CaseView::planFollowUp() {
    showTab("follow_up");
    for (RegisterPanel* panel : m_panels)
        if (panel->reg().code == "follow_up") panel->addNew();
}

// Whether the last to hand it in is who reviews it now.
bool CaseView::isOwn() const {
    const auto& steps = m_detail.reviews;
    const auto handed = std::find_if(steps.rbegin(), steps.rend(),
                                     [](const CaseReview& r) { return r.status == ReviewStatus::Submitted; });
    const std::string& who = m_context.workspace.operatorName();
    return handed != steps.rend() && !who.empty() && handed->byName == who;
}

bool CaseView::looked() {
    scan();
    const std::pair there(m_id, m_privacy->warnings());
    if ((there.second == 0 && !isOwn()) || m_looked == there) return true;
    m_looked = there;
    if (there.second == 0) {
        m_context.runner.say(
            {tr("You handed this case in yourself. Let somebody else read it, or approve once more."), {}, {}});
        return false;
    }
    m_tabs->setCurrentIndex(0);
    m_privacy->chooseWarning();
    m_context.runner.say(
        {tr("%n places may tell who somebody is. Look at each in the list, then approve once more.", "", there.second),
         {},
         {}});
    return false;
}

void CaseView::print() { paper(&CasePrinter::summary); }

void CaseView::paper(void (CasePrinter::*make)(const CaseDetail& detail)) {
    if (m_id && written()) (m_printer->*make)(m_detail);
}

void CaseView::followUp() {
    if (!written()) return;
    const auto draft = m_context.runner.run([this] { return m_context.workspace.cases().followUp(m_id); });
    if (!draft) return;
    Q_EMIT draftChanged();
    Q_EMIT draftAsked(*draft);
}

void CaseView::attach(const QString& path) {
    if (!m_id)
        return m_context.runner.say(
            {.sentence = tr("Hand the case in first, then drop the file on it."), .action = {}, .onAction = {}});
    m_tabs->setCurrentWidget(m_files);
    m_files->offer(path);
}

void CaseView::flush() { m_autosave->flush(); }

void CaseView::retranslate() {
    m_head->retranslate();
    const QString titles[] = {tr("Case"),       tr("Recommendations"), tr("Learning points"), tr("Actions"),
                              tr("Follow-ups"), tr("Files"),           tr("Steps so far")};
    for (int tab = 0; tab < m_tabs->count(); ++tab) m_tabs->setTabText(tab, titles[tab]);
    m_fields->retranslate();
    m_privacy->retranslate();
    for (RegisterPanel* panel : m_panels) panel->retranslate();
    m_files->retranslate();
    m_history->retranslate();
    if (m_id || m_draftId) showHead();
}

} // namespace preceptor::ui
