// SPDX-License-Identifier: GPL-3.0-or-later
// The seats that institutions were given, and how they were taken: entered in the register of invitations above,
// counted below from who is on the list.
#pragma once

#include "core/model/ids.h"
#include "ui/support/page.h"

#include <QWidget>

namespace preceptor::ui {

class Label;
class RegisterPanel;
class SeatTableModel;
class TableView;

class SeatsView final : public QWidget {
    Q_OBJECT
public:
    explicit SeatsView(const PageContext& context, QWidget* parent = nullptr);
    void showWorkshop(EventId id);
    void retranslate();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void read(); // only while it is in sight: the desk shows the workshop anew at each arrival

    PageContext m_context;
    EventId m_shown;
    RegisterPanel* m_panel;
    Label* m_title;
    SeatTableModel* m_model;
    TableView* m_table;
};

} // namespace preceptor::ui
