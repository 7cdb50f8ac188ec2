// SPDX-License-Identifier: GPL-3.0-or-later
// The half-days of a workshop: planned in one step, each with its sign-in sheet and its attendance.
#pragma once

#include "core/model/workshop.h"
#include "ui/support/page.h"
#include "ui/widgets/holds_text.h"

#include <QWidget>

class QStandardItemModel;

namespace preceptor::ui {

class Button;
class TableView;

class HalfDaysView final : public QWidget, public HoldsText {
    Q_OBJECT
public:
    explicit HalfDaysView(const PageContext& context, QWidget* parent = nullptr);
    void showWorkshop(const WorkshopView& view);
    void retranslate();
    void eachText(TextVisitor& visitor) override { everyText(visitor, m_halfDays); }

private:
    void plan();
    void open();
    SessionId current() const;

    PageContext m_context;
    EventId m_shown;
    std::vector<SessionRow> m_halfDays;
    QStandardItemModel* m_model;
    TableView* m_table;
    Button* m_plan;
    Button* m_attendance;
    Button* m_sheet;
};

} // namespace preceptor::ui
