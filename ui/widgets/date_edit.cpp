// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/date_edit.h"

#include "ui/style/button_kind.h"
#include "ui/style/icons.h"
#include "ui/text/format.h"

#include <QAction>
#include <QCalendarWidget>
#include <QEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QStyle>
#include <QWidgetAction>

namespace preceptor::ui {

DateEdit::DateEdit(QWidget* parent) : QLineEdit(parent), m_calendar(new QAction(this)) {
    m_calendar->setIcon(makeIcon(Icon::Calendar));
    addAction(m_calendar, QLineEdit::TrailingPosition);
    connect(m_calendar, &QAction::triggered, this, &DateEdit::openCalendar);
    connect(this, &QLineEdit::returnPressed, this, &DateEdit::settle);
    retranslate();
}

void DateEdit::retranslate() {
    m_calendar->setText(tr("Open the calendar"));
    m_calendar->setToolTip(m_calendar->text());
    setPlaceholderText(tr("year-month-day"));
}

void DateEdit::changeEvent(QEvent* event) {
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

void DateEdit::setDate(const std::optional<QDate>& date) {
    m_told = date;
    setText(date ? isoDate(*date) : QString());
    setProperty(kBadInputProperty, false);
}

std::optional<QDate> DateEdit::date() const { return parseDate(text(), m_today); }
bool DateEdit::isRefused() const { return !text().trimmed().isEmpty() && !date(); }

void DateEdit::settle() {
    setProperty(kBadInputProperty, isRefused());
    update();
    const auto now = date();
    if (now) setText(isoDate(*now));
    if (now == m_told) return;
    m_told = now;
    Q_EMIT dateChanged();
}

void DateEdit::focusOutEvent(QFocusEvent* event) {
    QLineEdit::focusOutEvent(event);
    settle();
}

void DateEdit::step(int days, int months) {
    const QDate from = date().value_or(m_today);
    if (!from.isValid()) return;
    setText(isoDate(from.addDays(days).addMonths(months)));
    settle();
}

void DateEdit::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Up: return step(1, 0);
    case Qt::Key_Down:
        if (event->modifiers() & Qt::AltModifier) return openCalendar();
        return step(-1, 0);
    case Qt::Key_PageUp: return step(0, 1);
    case Qt::Key_PageDown: return step(0, -1);
    default: QLineEdit::keyPressEvent(event);
    }
}

void DateEdit::openCalendar() {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto* calendar = new QCalendarWidget;
    calendar->setLocale(QLocale());
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    const QDate start = date().value_or(m_today);
    if (start.isValid()) calendar->setSelectedDate(start);
    auto* entry = new QWidgetAction(menu);
    entry->setDefaultWidget(calendar);
    menu->addAction(entry);
    connect(calendar, &QCalendarWidget::activated, this, [this, menu](const QDate& day) {
        setText(isoDate(day));
        settle();
        menu->close();
    });
    connect(calendar, &QCalendarWidget::clicked, calendar, &QCalendarWidget::activated);
    menu->popup(mapToGlobal(QPoint(0, height())));
    calendar->setFocus();
}

} // namespace preceptor::ui
