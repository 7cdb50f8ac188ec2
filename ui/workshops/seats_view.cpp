// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshops/seats_view.h"

#include "core/model/register.h"
#include "core/services/workshop_service.h"
#include "core/services/workspace.h"
#include "ui/support/action_runner.h"
#include "ui/support/register_panel.h"
#include "ui/widgets/label.h"
#include "ui/widgets/table_view.h"
#include "ui/workshops/seat_table_model.h"

#include <QVBoxLayout>

namespace preceptor::ui {

SeatsView::SeatsView(const PageContext& context, QWidget* parent) : QWidget(parent), m_context(context) {
    m_panel = new RegisterPanel(context, *findRegister("invitation"), "event_id");
    m_title = label({}, TextRole::Section);
    m_model = new SeatTableModel(this);
    m_table = namedTable("seatsTaken", m_model, {8, 3, 3, 3});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::kM, 0, 0);
    column->setSpacing(space::kS);
    column->addWidget(m_panel, 1);
    column->addWidget(m_title);
    column->addWidget(m_table, 1);
}

void SeatsView::showWorkshop(EventId id) {
    m_shown = id;
    if (isVisible()) read();
}

void SeatsView::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    read();
}

void SeatsView::read() {
    if (!m_shown) return;
    m_panel->showOnly(m_shown.value);
    auto seats = m_context.runner.run([this] { return m_context.workspace.workshops().seats(m_shown); });
    if (!seats) return;
    m_model->setSeats(std::move(*seats));
    const bool any = m_model->seatsGiven() > 0;
    m_title->setVisible(any);
    m_table->setVisible(any);
}

void SeatsView::retranslate() {
    m_title->setText(tr("How the seats were taken"));
    m_table->setAccessibleName(tr("How the seats were taken"));
    m_panel->retranslate();
    m_model->retranslate();
}

} // namespace preceptor::ui
