// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/case_head.h"

#include "core/services/workspace.h"
#include "ui/cases/case_printer.h"
#include "ui/support/undecided.h"
#include "ui/text/convert.h"
#include "ui/text/format.h"
#include "ui/text/labels.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/record_head.h"

#include <QMenu>
#include <QVBoxLayout>

#include <map>

namespace preceptor::ui {

namespace {

Tone toneOf(ReviewStatus status) {
    switch (status) {
    case ReviewStatus::Draft:
    case ReviewStatus::Returned: return Tone::Warn;
    case ReviewStatus::Submitted:
    case ReviewStatus::InReview: return Tone::Info;
    case ReviewStatus::Approved:
    case ReviewStatus::Presented: return Tone::Ok;
    case ReviewStatus::Closed:
    case ReviewStatus::Withdrawn: return Tone::Text2;
    }
    return Tone::Text2;
}

} // namespace

bool isOpen(ReviewStatus status) { return status != ReviewStatus::Closed && status != ReviewStatus::Withdrawn; }

CaseHead::CaseHead(const PageContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_head(new RecordHead), m_status(new Pill({})),
      m_undecided(new UndecidedButton(m_context)), m_facts(label({}, TextRole::Small, Tone::Text2)),
      m_next(namedButton("nextStep", ButtonKind::Primary, Icon::Check)),
      m_more(namedButton("moreSteps", ButtonKind::Secondary, Icon::More)), m_menu(new QMenu(m_more)) {
    m_facts->setElided(true);
    m_more->setMenu(m_menu);
    m_head->addBeside(m_status);
    m_head->addBeside(m_undecided);
    m_head->addAction(m_next);
    m_head->addAction(m_more);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kS);
    column->addWidget(m_head);
    column->addWidget(m_facts);
    connect(m_next, &QPushButton::clicked, this, &CaseHead::nextAsked);
}

void CaseHead::showUndecided(CaseId id) {
    id ? m_undecided->showFor("case_item", id.value) : static_cast<void>(m_undecided->hide());
}

void CaseHead::showFacts(const QStringList& facts) { m_facts->setText(facts.join(QStringLiteral("  ·  "))); }

void CaseHead::showDraft(const QString& title) {
    m_head->setTitle(title.isEmpty() ? tr("A new case") : title);
    m_status->setState(codeLabel("review_status", codeOf(ReviewStatus::Draft)), toneOf(ReviewStatus::Draft));
    showFacts({tr("Stays on this PC until it is handed in; every pause of typing is kept")});
    showNext(ReviewStatus::Draft);
    m_menu->clear();
    addCommand("discardDraft", tr("Discard the draft"), CaseCommand::DiscardDraft);
    addCommand("restoreDraft", tr("Take the draft up again"), CaseCommand::RestoreDraft);
}

void CaseHead::show(const QString& title, const CaseDetail& detail) {
    const CaseRow& row = detail.row;
    m_head->setTitle(title.isEmpty() ? tr("A new case") : title);
    m_status->setState(codeLabel("review_status", codeOf(row.status)), toneOf(row.status));
    QStringList facts;
    if (!row.number.empty()) facts << toQt(row.number);
    if (!row.institution.empty()) facts << toQt(row.institution);
    if (!row.presenter.empty()) facts << toQt(row.presenter);
    if (const auto day = Date::parse(row.sessionDay)) facts << tr("conference of %1").arg(mediumDate(*day));
    if (const auto day = lastSent(detail)) facts << tr("letter sent on %1").arg(mediumDate(*day));
    if (!detail.held.empty() && isOpen(row.status))
        facts.prepend(tr("What is marked waits on this PC until it is put right"));
    if (!detail.previousNumber.empty()) facts << tr("follows %1").arg(toQt(detail.previousNumber));
    showFacts(facts);
    showNext(row.status);
    if (row.status == ReviewStatus::Approved && isAhead(detail)) m_next->hide();
    fillMenu(detail);
}

// Its conference is still to come.
bool CaseHead::isAhead(const CaseDetail& detail) const {
    const auto day = Date::parse(detail.row.sessionDay);
    return day && *day > m_context.workspace.clock().today();
}

void CaseHead::showNext(ReviewStatus status) {
    m_next->setVisible(!m_context.workspace.readOnly() && isOpen(status));
    switch (status) {
    case ReviewStatus::Draft: return m_next->setText(tr("Hand it in"));
    case ReviewStatus::Submitted:
    case ReviewStatus::InReview: return m_next->setText(tr("Approve"));
    case ReviewStatus::Returned: return m_next->setText(tr("Hand it in again"));
    case ReviewStatus::Approved: return m_next->setText(tr("It was presented"));
    case ReviewStatus::Presented: return m_next->setText(tr("Close the case"));
    case ReviewStatus::Closed:
    case ReviewStatus::Withdrawn: return;
    }
}

void CaseHead::fillMenu(const CaseDetail& detail) {
    m_menu->clear();
    addCommand("planCase", tr("Plan for a conference …"), CaseCommand::Plan);
    addCommand("printLetter", tr("Letter to the presenter (PDF) …"), CaseCommand::PrintLetter, PressingIt::Reads);
    addCommand("copyLetter", tr("Copy the letter as text"), CaseCommand::CopyLetter, PressingIt::Reads);
    if (hasUnsent(detail) && !m_context.workspace.readOnly())
        addCommand("letterSent", CasePrinter::noteSentWords(), CaseCommand::NoteSent);
    addCommand("printSummary", tr("Summary (PDF) …"), CaseCommand::PrintSummary, PressingIt::Reads);
    addCommand("followUpCase", tr("Start a follow-up presentation"), CaseCommand::FollowUp);
    for (const CaseId next : detail.followedBy) addCase("openFollowUp", tr("Open its follow-up"), next);
    if (detail.previous) addCase("openPrevious", tr("Open %1").arg(toQt(detail.previousNumber)), detail.previous);
    m_menu->addSeparator();
    for (const ReviewStatus to : nextOf(detail.row.status)) addStep(to);
}

void CaseHead::addCommand(const char* name, const QString& words, CaseCommand command, PressingIt does) {
    QAction* action = marked(does, m_menu->addAction(words));
    action->setObjectName(QString::fromLatin1(name));
    connect(action, &QAction::triggered, this, [this, command] { Q_EMIT commandAsked(command); });
}

void CaseHead::addCase(const char* name, const QString& words, CaseId id) {
    QAction* action = m_menu->addAction(words);
    action->setObjectName(QString::fromLatin1(name));
    connect(action, &QAction::triggered, this, [this, id] { Q_EMIT caseAsked(id); });
}

void CaseHead::addStep(ReviewStatus to) {
    static const std::map<ReviewStatus, const char*> kWords = {
        {ReviewStatus::Submitted, QT_TR_NOOP("Hand it in again")},
        {ReviewStatus::InReview, QT_TR_NOOP("I am reviewing it")},
        {ReviewStatus::Approved, QT_TR_NOOP("Approve")},
        {ReviewStatus::Returned, QT_TR_NOOP("Give back …")},
        {ReviewStatus::Presented, QT_TR_NOOP("It was presented")},
        {ReviewStatus::Closed, QT_TR_NOOP("Close the case")},
        {ReviewStatus::Withdrawn, QT_TR_NOOP("Withdraw …")},
    };
    const auto words = kWords.find(to);
    if (words == kWords.end()) return;
    QAction* action = marked(PressingIt::Writes, m_menu->addAction(tr(words->second)));
    action->setObjectName(toQt(std::string("step_") + std::string(codeOf(to))));
    connect(action, &QAction::triggered, this, [this, to] { Q_EMIT stepAsked(to); });
}

void CaseHead::retranslate() {
    m_more->setText(tr("More"));
    m_undecided->retranslate();
}

} // namespace preceptor::ui
