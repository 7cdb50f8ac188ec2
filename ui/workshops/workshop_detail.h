// SPDX-License-Identifier: GPL-3.0-or-later
// One workshop: its desk, its half-days, and in tabs what belongs to it - seats, roles, evaluation, head counts, costs,
// credit, its facts. Its kit is one PDF.
#pragma once

#include "core/model/workshop.h"
#include "ui/support/page.h"

#include <QWidget>

namespace preceptor::ui {

class Button;
class DeskView;
class CreditView;
class HalfDaysView;
class RecordHead;
class RecordTabs;
class SeatsView;
class UndecidedButton;

class WorkshopDetail final : public QWidget {
    Q_OBJECT
public:
    explicit WorkshopDetail(const PageContext& context, QWidget* parent = nullptr);
    void showWorkshop(EventId id);
    void retranslate();
    void flush();
    void focusDesk();
    void turnTo(std::string_view code); // a register of the workshop's: "item_batch"
    QWidget* openDesk() const;          // its field, if the desk is in sight and its workshop takes place today

Q_SIGNALS:
    void erased();

private:
    void buildUi();
    void saveKit();
    void erase();

    PageContext m_context;
    EventId m_id;
    RecordHead* m_head;
    Button* m_kit;
    Button* m_delete;
    RecordTabs* m_tabs;
    DeskView* m_desk;
    HalfDaysView* m_halfDays;
    CreditView* m_credit;
    SeatsView* m_seats;
    UndecidedButton* m_undecided;
};

} // namespace preceptor::ui
