// SPDX-License-Identifier: GPL-3.0-or-later
// Dates and numbers as people of the chosen language write them; never the computer's own settings, never mm/dd.
// Tables and files use ISO 8601.
#pragma once

#include "core/base/date.h"

#include <QDate>
#include <QLocale>
#include <QString>
#include <QStringList>

#include <optional>

namespace preceptor::ui {

QLocale localeOf(const QString& language); // "en", "zh_CN", "vi", "fr"

QString shortDate(const QDate& date);  // 24 Nov · 11月24日 · 24/11 · 24 nov
QString mediumDate(const QDate& date); // 24 Nov 2026 · 2026年11月24日 · 24/11/2026 · 24 nov 2026
QString longDate(const QDate& date);   // Tuesday 24 November 2026
QString monthText(const QDate& date);  // a heading: November 2026 · 2026年11月 · Novembre 2026
QString shortMonth(const QDate& date); // Nov · 11月 · Thg 11 · nov
QString monthName(const QDate& date);  // in a sentence: November · 11月 · tháng 11 · novembre
QString weekdayText(int isoWeekday);   // Tuesday
QString isoDate(const QDate& date);    // 2026-11-24
QString shortDate(Date date);
QString mediumDate(Date date);
QString longDate(Date date);
QString paperDate(const QString& language, Date date); // in full, in that language: 24 November 2026
QString momentText(Timestamp at);                      // 24 Nov 2026 18:03 by this PC's clock

QString numberText(qint64 value); // 2,000 · 2 000
QString decimalText(double value, int decimals = 1);
QString markText(double mark);                         // as it was given, never rounded: 24.5 · 24,5
QString percentText(double percent, int decimals = 0); // 58% · 58 %
QString minutesText(int minutes);                      // 1 h 30 min
QString sizeText(qint64 bytes);                        // 12 kB

QString listText(const QStringList& items);                  // a, b · a、b
QString labelled(const QString& name, const QString& value); // name: value · name：value

// What a person types into a date field: ISO, day/month/year in any usual separator, Chinese, "24 nov", "today".
// A day and month without a year mean the one nearest to `today`. Month-first is never guessed.
std::optional<QDate> parseDate(const QString& text, const QDate& today);

} // namespace preceptor::ui
