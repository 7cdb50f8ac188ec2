// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshops/workshops_page.h"

#include "core/services/workshop_service.h"
#include "core/services/workspace.h"
#include "ui/support/action_runner.h"
#include "ui/support/record_pane.h"
#include "ui/support/undecided.h"
#include "ui/text/convert.h"
#include "ui/widgets/button.h"
#include "ui/widgets/empty_state.h"
#include "ui/workshops/cascade_view.h"
#include "ui/workshops/workshop_detail.h"
#include "ui/workshops/workshop_list_model.h"

#include <QHBoxLayout>
#include <QStackedWidget>

namespace preceptor::ui {

WorkshopsPage::WorkshopsPage(const PageContext& context, QWidget* parent) : Page(context, parent) {
    buildUi();
    connectActions();
}

void WorkshopsPage::buildUi() {
    m_model = new WorkshopListModel(this);
    m_pane = new RecordPane(m_model, WorkshopListModel::IdRole, WorkshopListModel::SearchRole,
                            {"workshopSearch", "newWorkshop", "newWorkshopName", "workshops"});
    m_showCascade = namedButton("showCascade", ButtonKind::Secondary, Icon::Link);
    m_pane->addBelow(m_showCascade);
    m_detail = new WorkshopDetail(context());
    m_empty = new EmptyState(Icon::Award);
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_detail);
    m_stack->addWidget(m_empty);
    auto* across = new QHBoxLayout(this);
    across->setContentsMargins(space::kXl, space::kL + space::kXs, space::kXl, space::kXl);
    across->setSpacing(space::kL);
    across->addWidget(m_pane);
    across->addWidget(m_stack, 1);
}

void WorkshopsPage::connectActions() {
    connect(m_pane, &RecordPane::nameGiven, this, &WorkshopsPage::add);
    connect(m_empty, &EmptyState::primaryPressed, m_pane, &RecordPane::askName);
    connect(m_pane, &RecordPane::chosen, this, [this](qint64 id) {
        m_chosen = id;
        m_detail->showWorkshop(EventId{m_chosen});
    });
    connect(m_showCascade, &QPushButton::clicked, this, &WorkshopsPage::showCascade);
    connect(m_detail, &WorkshopDetail::erased, this, [this] {
        m_chosen = 0;
        reload(nullptr);
    });
}

QString WorkshopsPage::title() const { return tr("Workshops"); }

QString WorkshopsPage::quietFact() const {
    return m_model->rowCount() > 0 ? tr("%n workshops", "", m_model->rowCount()) : QString();
}

void WorkshopsPage::retranslate() {
    m_pane->setWords({tr("Find a workshop"), tr("Add a workshop"), tr("Its title, then Enter"),
                      tr("Title of the new workshop"), tr("Workshops")});
    m_empty->setWords(tr("No workshop yet"),
                      tr("With a workshop come its seats, its registration desk, sign-in sheets and badges."));
    m_empty->setActions(tr("Add a workshop"));
    m_showCascade->setText(tr("Who trained whom"));
    m_detail->retranslate();
    if (m_cascade != nullptr) m_cascade->retranslate();
}

void WorkshopsPage::showCascade() {
    if (m_cascade == nullptr) {
        m_cascade = new CascadeView(context());
        m_stack->addWidget(m_cascade);
        connect(m_cascade, &CascadeView::closed, this, &WorkshopsPage::showWorkshops);
    }
    m_cascade->retranslate();
    m_pane->hide();
    m_stack->setCurrentWidget(m_cascade);
}

void WorkshopsPage::showWorkshops() {
    m_pane->show();
    m_stack->setCurrentIndex(m_model->rowCount() == 0 ? 1 : 0);
}

void WorkshopsPage::reload(const ChangeSet*) {
    auto rows = runner().read([this] { return workspace().workshops().list(); });
    if (!rows) return;
    const std::int64_t chosen = m_chosen;
    m_model->setUndecided(undecidedOf(context(), "event"));
    m_model->setRows(std::move(*rows), workspace().clock().today());
    if (m_cascade != nullptr && m_stack->currentWidget() == m_cascade)
        m_cascade->reload();
    else
        showWorkshops();
    m_pane->select(chosen == 0 ? m_model->suggested() : m_model->rowOf(chosen));
    setFocusProxy(m_stack->currentWidget() == m_detail ? m_detail->openDesk() : nullptr);
}

bool WorkshopsPage::handle(PageCommand command) {
    switch (command) {
    case PageCommand::Find: m_pane->focusSearch(); return true;
    case PageCommand::New: m_pane->askName(); return true;
    case PageCommand::Print: return false;
    }
    return false;
}

void WorkshopsPage::open(const Destination& destination) {
    if (destination.view == QLatin1String("new")) return m_pane->askName();
    if (destination.view == QLatin1String("cascade")) return showCascade();
    showWorkshops();
    if (destination.id != 0) m_chosen = destination.id;
    m_pane->findAll();
    reload(nullptr);
    if (destination.view == QLatin1String("desk")) return m_detail->focusDesk();
    m_detail->turnTo(toStd(destination.view));
}

bool WorkshopsPage::concerns(const ChangeSet& changes) const {
    for (const char* table :
         {"event", "event_role", "invitation", "item_batch", "event_headcount", "cost_line", "session", "attendance",
          "enrolment", "cohort", "trainer_profile", "person", "person_alias", "affiliation", "institution",
          "assessment", "credit_award", "credit_scheme"})
        if (changes.touches(table)) return true;
    return false;
}

void WorkshopsPage::add(const QString& name) {
    const auto added =
        runner().run([&] { return workspace().workshops().add(toStd(name), workspace().clock().today()); });
    if (!added) return;
    m_pane->added();
    m_chosen = added->value;
    reload(nullptr);
    if (m_detail->openDesk() != nullptr) m_detail->focusDesk(); // those who stand there are typed at once
}

void WorkshopsPage::hideEvent(QHideEvent* event) {
    Page::hideEvent(event);
    m_detail->flush();
}

} // namespace preceptor::ui
