// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshops/workshop_detail.h"

#include "core/model/register.h"
#include "core/services/register_service.h"
#include "core/services/workshop_service.h"
#include "core/services/workspace.h"
#include "ui/support/action_runner.h"
#include "ui/support/record_tabs.h"
#include "ui/support/undecided.h"
#include "ui/text/convert.h"
#include "ui/text/labels.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/record_head.h"
#include "ui/workshops/credit_view.h"
#include "ui/workshops/desk_view.h"
#include "ui/workshops/half_days_view.h"
#include "ui/workshops/seats_view.h"
#include "ui/workshops/workshop_kit.h"
#include "ui/workshops/workshop_list_model.h"

#include <QVBoxLayout>

namespace preceptor::ui {

WorkshopDetail::WorkshopDetail(const PageContext& context, QWidget* parent) : QWidget(parent), m_context(context) {
    buildUi();
    connect(m_kit, &QPushButton::clicked, this, &WorkshopDetail::saveKit);
    connect(m_delete, &QPushButton::clicked, this, &WorkshopDetail::erase);
}

void WorkshopDetail::buildUi() {
    m_head = new RecordHead;
    m_kit = namedButton("workshopKit", ButtonKind::Secondary, Icon::Print);
    m_delete = namedButton("deleteWorkshop", ButtonKind::Danger, Icon::Trash);
    m_undecided = new UndecidedButton(m_context);
    m_head->addBeside(m_undecided);
    m_head->addAction(m_kit);
    m_head->addAction(m_delete);
    m_desk = new DeskView(m_context);
    m_desk->setObjectName(QStringLiteral("desk"));
    m_halfDays = new HalfDaysView(m_context);
    m_tabs = new RecordTabs(m_context, *findRegister("event"));
    m_tabs->setObjectName(QStringLiteral("workshopTabs"));
    m_tabs->addTab(m_desk, {});
    m_tabs->addTab(m_halfDays, {});
    m_seats = new SeatsView(m_context);
    m_tabs->addTab(m_seats, {});
    for (const char* code : {"event_role", "item_batch", "event_headcount", "cost_line", "action"})
        m_tabs->addRegister(code, "event_id");
    m_credit = new CreditView(m_context);
    m_tabs->addTab(m_credit, {});
    m_tabs->addFields("workshopFields");
    auto* card = new Card;
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(space::kXl, space::kL, space::kXl, space::kM);
    inside->setSpacing(space::kS);
    inside->addWidget(m_head);
    inside->addWidget(m_tabs, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
}

void WorkshopDetail::retranslate() {
    m_kit->setText(tr("Kit as PDF …"));
    m_kit->setToolTip(tr("Badges with QR codes, sign-in sheets of all half-days, paper tests, evaluation forms"));
    m_delete->setText(tr("Delete"));
    m_undecided->retranslate();
    m_tabs->retranslate({tr("Desk"), tr("Half-days"), tr("Seats"), tr("Roles"), tr("Evaluation"), tr("Head counts"),
                         tr("Costs"), tr("Actions"), tr("Credit"), tr("Facts")});
    m_credit->retranslate();
    m_seats->retranslate();
    m_desk->retranslate();
    m_halfDays->retranslate();
}

void WorkshopDetail::showWorkshop(EventId id) {
    m_id = id;
    m_tabs->showRecord(id.value);
    auto view = m_context.runner.run([&] { return m_context.workspace.workshops().view(m_id); });
    if (!view) return;
    m_head->setTitle(toQt(view->workshop.title));
    QStringList facts{codeLabel("event_kind", view->workshop.kind), workshopDays(view->workshop),
                      toQt(view->workshop.venue)};
    facts.removeAll(QString());
    m_head->setFact(facts.join(QStringLiteral(" · ")));
    m_undecided->showFor("event", m_id.value);
    m_credit->showWorkshop(m_id);
    m_seats->showWorkshop(m_id);
    m_halfDays->showWorkshop(*view);
    m_desk->showWorkshop(std::move(*view));
}

void WorkshopDetail::flush() { m_tabs->flush(); }

void WorkshopDetail::focusDesk() {
    m_tabs->setCurrentWidget(m_desk);
    m_desk->focusEntry();
}

void WorkshopDetail::turnTo(std::string_view code) { m_tabs->turnTo(code); }

QWidget* WorkshopDetail::openDesk() const {
    return m_desk->isOpen() && m_tabs->currentWidget() == m_desk ? m_desk->entry() : nullptr;
}

void WorkshopDetail::saveKit() { saveWorkshopKit(m_context, this, m_id); }

void WorkshopDetail::erase() {
    flush();
    if (m_context.runner.run([this] { return m_context.workspace.registers().erase("event", {m_id.value}); }))
        Q_EMIT erased();
}

} // namespace preceptor::ui
