// SPDX-License-Identifier: GPL-3.0-or-later
// The one thing most people opened the program for: the next conference, with what can be done about it now
// beside it: attendance on its day, before it the sheet to print and apologies.
#pragma once

#include "core/model/today.h"
#include "ui/widgets/card.h"

namespace preceptor::ui {

class Button;
class DateBlock;
class Label;

class NextStrip final : public Card {
    Q_OBJECT
public:
    explicit NextStrip(QWidget* parent = nullptr);
    // `then`: the institution that presents after it, empty if that is not known.
    void setSession(const std::optional<AgendaSession>& session, const std::string& then, std::int64_t expected,
                    Date today);
    void retranslate();

Q_SIGNALS:
    void attendancePressed();
    void sheetPressed();
    void planPressed();

private:
    void sayWhatCanBeDone();

    bool m_ahead = false; // its day has not come
    DateBlock* m_date;
    Label* m_moment;
    Label* m_title;
    Label* m_facts;
    Button* m_sheet;
    Button* m_attendance;
    Button* m_plan;
};

} // namespace preceptor::ui
