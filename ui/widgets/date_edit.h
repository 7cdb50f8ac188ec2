// SPDX-License-Identifier: GPL-3.0-or-later
// A date typed on the keyboard in any usual form (24/11, 24 nov, 2026-11-24, 11月24日), shown as ISO once left. Up and
// Down move by a day, Page Up and Page Down by a month; the button opens a calendar.
#pragma once

#include <QDate>
#include <QLineEdit>

#include <optional>

namespace preceptor::ui {

class DateEdit final : public QLineEdit {
    Q_OBJECT
public:
    explicit DateEdit(QWidget* parent = nullptr);
    // What "today" and dates without a year refer to.
    void setToday(const QDate& today) { m_today = today; }
    void setDate(const std::optional<QDate>& date);
    std::optional<QDate> date() const; // none when empty or not a date
    bool isRefused() const;            // something is typed that is no date

Q_SIGNALS:
    void dateChanged(); // after a complete entry, not at every key

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void settle();
    void step(int days, int months);
    void openCalendar();
    void retranslate();

    QDate m_today;
    QAction* m_calendar;
    std::optional<QDate> m_told;
};

} // namespace preceptor::ui
