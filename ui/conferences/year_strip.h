// SPDX-License-Identifier: GPL-3.0-or-later
// Half a year of conferences at a glance, a month a line: each day is a mark whose shape says whether it was held, is
// planned, did not take place or was skipped; the line below says it in words. One stop of the Tab key; arrows go from
// mark to mark.
#pragma once

#include "core/model/conference_rows.h"

#include <QDate>
#include <QWidget>

#include <optional>
#include <vector>

namespace preceptor::ui {

class Button;
class Label;
class YearGrid;

struct YearDay {
    enum class What { Held, Planned, Open, Off, Skipped }; // Open: its day is past, and nobody said whether it was held
    QDate day;
    What what = What::Planned;
    SessionId session; // none: skipped
    QString words;     // of what it is, besides its state
};

// One mark a day: what takes place before what does not. In the order of their days.
std::vector<YearDay> yearDays(const std::vector<SessionRow>& sessions, const std::vector<SkippedDay>& skipped,
                              Date today);
QString stateWords(YearDay::What what);

class YearStrip final : public QWidget {
    Q_OBJECT
public:
    explicit YearStrip(QWidget* parent = nullptr);
    void setDays(std::vector<YearDay> days, const QDate& today);
    void setCurrent(SessionId session);
    void retranslate();

Q_SIGNALS:
    void sessionAsked(preceptor::SessionId session);
    void planAsked(const QDate& day); // on a day that was skipped, or in a month

private:
    void showPeriod();

    YearGrid* m_grid;
    Label* m_period;
    Button* m_earlier;
    Button* m_later;
    Label* m_words;
};

} // namespace preceptor::ui
