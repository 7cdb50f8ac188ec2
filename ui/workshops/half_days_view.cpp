// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshops/half_days_view.h"

#include "core/services/workshop_service.h"
#include "core/services/workspace.h"
#include "ui/support/action_runner.h"
#include "ui/support/write_guard.h"
#include "ui/text/convert.h"
#include "ui/text/field_labels.h"
#include "ui/text/format.h"
#include "ui/text/labels.h"
#include "ui/widgets/button.h"
#include "ui/widgets/table_view.h"

#include <QHBoxLayout>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace preceptor::ui {

HalfDaysView::HalfDaysView(const PageContext& context, QWidget* parent) : QWidget(parent), m_context(context) {
    m_model = new QStandardItemModel(this);
    m_table = namedTable("halfDays", m_model, {30, 15, 20, 20});
    m_plan = marked(PressingIt::Writes, namedButton("planHalfDays", ButtonKind::Secondary, Icon::Plus));
    m_attendance = namedButton("halfDayAttendance", ButtonKind::Secondary, Icon::Check);
    m_sheet = namedButton("halfDaySheet", ButtonKind::Secondary, Icon::Print);
    auto* line = new QHBoxLayout;
    line->setSpacing(space::kS);
    line->addWidget(m_attendance);
    line->addWidget(m_sheet);
    line->addStretch(1);
    line->addWidget(m_plan);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::kM, 0, 0);
    column->setSpacing(space::kS);
    column->addLayout(line);
    column->addWidget(m_table, 1);
    connect(m_plan, &QPushButton::clicked, this, &HalfDaysView::plan);
    connect(m_attendance, &QPushButton::clicked, this, &HalfDaysView::open);
    connect(m_table, &TableView::opened, this, &HalfDaysView::open);
    connect(m_sheet, &QPushButton::clicked, this, [this] {
        m_context.navigator.go({PageId::Conferences, QStringLiteral("sheet"), current().value, {}});
    });
}

SessionId HalfDaysView::current() const {
    const int row = m_table->currentRow();
    return row < 0 || row >= static_cast<int>(m_halfDays.size()) ? SessionId{}
                                                                 : m_halfDays[static_cast<std::size_t>(row)].session.id;
}

void HalfDaysView::open() {
    if (!current()) return;
    m_context.navigator.go({PageId::Conferences, QStringLiteral("attendance"), current().value, {}});
}

void HalfDaysView::plan() {
    m_context.runner.run([&] { return m_context.workspace.workshops().planHalfDays(m_shown); });
}

void HalfDaysView::showWorkshop(const WorkshopView& view) {
    m_shown = view.workshop.id;
    m_halfDays = view.halfDays;
    retranslate();
}

void HalfDaysView::retranslate() {
    const int row = qMax(0, m_table->currentRow());
    m_model->clear();
    m_model->setHorizontalHeaderLabels(
        {fieldLabel("planned_on"), fieldLabel("planned_time"), fieldLabel("status"), tr("Signed in")});
    for (const SessionRow& half : m_halfDays) {
        QList<QStandardItem*> cells;
        for (const QString& text : {longDate(half.session.plannedOn), toQt(half.session.plannedTime),
                                    codeLabel("session_status", std::string(codeOf(half.session.status))),
                                    QString::number(half.present + half.walkIns)}) {
            cells << new QStandardItem(text);
            cells.back()->setEditable(false);
        }
        m_model->appendRow(cells);
    }
    m_table->setColumnShares({30, 15, 20, 20});
    m_table->selectRow(qMin(row, m_model->rowCount() - 1));
    m_plan->setText(tr("Plan mornings and afternoons"));
    m_attendance->setText(tr("Take attendance"));
    m_sheet->setText(tr("Sign-in sheet"));
    for (Button* one : {m_attendance, m_sheet}) one->setEnabled(!m_halfDays.empty());
    m_table->setAccessibleName(tr("Half-days"));
}

} // namespace preceptor::ui
