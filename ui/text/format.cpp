// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/format.h"

#include "ui/text/convert.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QRegularExpression>

#include <cmath>

namespace preceptor::ui {

namespace {

struct Patterns {
    const char* shortDate;
    const char* mediumDate;
    const char* longDate;
    const char* month;
};

Patterns patterns(QLocale::Language language) {
    switch (language) {
    case QLocale::Chinese: return {"M月d日", "yyyy年M月d日", "yyyy年M月d日 dddd", "yyyy年M月"};
    case QLocale::Vietnamese: return {"d/M", "d/M/yyyy", "dddd, 'ngày' d MMMM 'năm' yyyy", "MMMM 'năm' yyyy"};
    default: return {"d MMM", "d MMM yyyy", "dddd d MMMM yyyy", "MMMM yyyy"};
    }
}

QString written(const QDate& date, const char* pattern) {
    if (!date.isValid()) return {};
    return QLocale().toString(date, QString::fromUtf8(pattern)).remove(QLatin1Char('.'));
}

Patterns current() { return patterns(QLocale().language()); }

std::optional<QDate> valid(int year, int month, int day) {
    const QDate date(year < 100 ? year + 2000 : year, month, day);
    if (!date.isValid()) return std::nullopt;
    return date;
}

// The year that brings day and month nearest to today.
std::optional<QDate> nearest(int month, int day, const QDate& today) {
    std::optional<QDate> best;
    for (const int year : {today.year() - 1, today.year(), today.year() + 1}) {
        const QDate date(year, month, day);
        if (!date.isValid()) continue;
        if (!best || std::abs(today.daysTo(date)) < std::abs(today.daysTo(*best))) best = date;
    }
    return best;
}

int number(const QRegularExpressionMatch& match, int group) { return match.captured(group).toInt(); }

std::optional<QDate> parseYearFirst(const QString& text) {
    static const QRegularExpression form(
        QStringLiteral(R"(^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$)"));
    const auto match = form.match(text);
    if (!match.hasMatch()) return std::nullopt;
    return valid(number(match, 1), number(match, 2), number(match, 3));
}

std::optional<QDate> parseCompact(const QString& text) {
    static const QRegularExpression form(QStringLiteral(R"(^(\d{4})(\d{2})(\d{2})$)"));
    const auto match = form.match(text);
    if (!match.hasMatch()) return std::nullopt;
    return valid(number(match, 1), number(match, 2), number(match, 3));
}

std::optional<QDate> parseDayFirst(const QString& text, const QDate& today) {
    static const QRegularExpression form(
        QStringLiteral(R"(^(\d{1,2})\s*[-/.]\s*(\d{1,2})(?:\s*[-/.]\s*(\d{4}|\d{2}))?$)"));
    const auto match = form.match(text);
    if (!match.hasMatch()) return std::nullopt;
    if (match.captured(3).isEmpty()) return nearest(number(match, 2), number(match, 1), today);
    return valid(number(match, 3), number(match, 2), number(match, 1));
}

std::optional<QDate> parseChineseDay(const QString& text, const QDate& today) {
    static const QRegularExpression form(QStringLiteral(R"(^(\d{1,2})月(\d{1,2})日?$)"));
    const auto match = form.match(text);
    if (!match.hasMatch()) return std::nullopt;
    return nearest(number(match, 1), number(match, 2), today);
}

QString bare(const QString& word) { return word.toLower().remove(QLatin1Char('.')); }

// The month whose name, in this language or in English, starts with the word.
int monthNumber(const QString& word) {
    if (word.size() < 3) return 0;
    for (const QLocale& locale : {QLocale(), QLocale(QLocale::English)})
        for (int month = 1; month <= 12; ++month) {
            if (bare(locale.monthName(month, QLocale::LongFormat)).startsWith(bare(word))) return month;
            if (bare(locale.monthName(month, QLocale::ShortFormat)) == bare(word)) return month;
        }
    return 0;
}

std::optional<QDate> parseNamedMonth(const QString& text, const QDate& today) {
    static const QRegularExpression form(QStringLiteral(R"(^(\d{1,2})\s+(\p{L}+\.?)(?:\s+(\d{4}))?$)"));
    const auto match = form.match(text);
    if (!match.hasMatch()) return std::nullopt;
    const int month = monthNumber(match.captured(2));
    if (month == 0) return std::nullopt;
    if (match.captured(3).isEmpty()) return nearest(month, number(match, 1), today);
    return valid(number(match, 3), month, number(match, 1));
}

bool meansToday(const QString& text) {
    return text.compare(QCoreApplication::translate("DateInput", "today"), Qt::CaseInsensitive) == 0 ||
           text.compare(QLatin1String("today"), Qt::CaseInsensitive) == 0 || text == QStringLiteral("今天");
}

} // namespace

QLocale localeOf(const QString& language) {
    if (language == QLatin1String("en")) return QLocale(QLocale::English, QLocale::UnitedKingdom);
    return QLocale(language);
}

QString shortDate(const QDate& date) { return written(date, current().shortDate); }
QString mediumDate(const QDate& date) { return written(date, current().mediumDate); }
QString longDate(const QDate& date) { return written(date, current().longDate); }
QString monthText(const QDate& date) {
    QString text = written(date, current().month);
    if (!text.isEmpty()) text[0] = text[0].toUpper();
    return text;
}
QString isoDate(const QDate& date) { return date.toString(Qt::ISODate); }
QString shortDate(Date date) { return shortDate(toQt(date)); }
QString mediumDate(Date date) { return mediumDate(toQt(date)); }

QString momentText(Timestamp at) {
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(at.millis);
    return mediumDate(local.date()) + local.time().toString(QStringLiteral(" HH:mm"));
}
QString longDate(Date date) { return longDate(toQt(date)); }

QString paperDate(const QString& language, Date date) {
    const QLocale locale = localeOf(language);
    switch (locale.language()) {
    case QLocale::Chinese: return locale.toString(toQt(date), QStringLiteral("yyyy年M月d日"));
    case QLocale::Vietnamese: return locale.toString(toQt(date), QStringLiteral("'ngày' d 'tháng' M 'năm' yyyy"));
    default: return locale.toString(toQt(date), QStringLiteral("d MMMM yyyy"));
    }
}

QString shortMonth(const QDate& date) {
    return QLocale().standaloneMonthName(date.month(), QLocale::ShortFormat).remove(QLatin1Char('.'));
}

QString monthName(const QDate& date) {
    const bool chinese = QLocale().language() == QLocale::Chinese;
    return chinese ? shortMonth(date) : QLocale().monthName(date.month(), QLocale::LongFormat);
}

QString weekdayText(int isoWeekday) { return QLocale().standaloneDayName(isoWeekday, QLocale::LongFormat); }

QString numberText(qint64 value) { return QLocale().toString(value); }
QString decimalText(double value, int decimals) { return QLocale().toString(value, 'f', decimals); }

QString markText(double mark) { return QLocale().toString(mark, 'g', 8); }

QString percentText(double percent, int decimals) {
    const QString figure = decimalText(percent, decimals);
    const bool spaced = QLocale().language() == QLocale::French;
    return spaced ? figure + QChar(0x202F) + QLatin1Char('%') : figure + QLatin1Char('%');
}

QString sizeText(qint64 bytes) {
    return QLocale().formattedDataSize(bytes, bytes < 1'000'000 ? 0 : 1, QLocale::DataSizeSIFormat);
}

QString minutesText(int minutes) {
    if (minutes < 60) return QCoreApplication::translate("Format", "%1 min").arg(numberText(minutes));
    if (minutes % 60 == 0) return QCoreApplication::translate("Format", "%1 h").arg(numberText(minutes / 60));
    return QCoreApplication::translate("Format", "%1 h %2 min").arg(numberText(minutes / 60), numberText(minutes % 60));
}

QString labelled(const QString& name, const QString& value) {
    return QCoreApplication::translate("Format", "%1: %2", "a name and what belongs to it").arg(name, value);
}

QString listText(const QStringList& items) {
    return items.join(QCoreApplication::translate("Format", ", ", "between the items of a list"));
}

std::optional<QDate> parseDate(const QString& text, const QDate& today) {
    const QString plain = text.normalized(QString::NormalizationForm_KC).simplified();
    if (plain.isEmpty()) return std::nullopt;
    if (meansToday(plain)) return today;
    if (const auto date = parseYearFirst(plain)) return date;
    if (const auto date = parseCompact(plain)) return date;
    if (const auto date = parseDayFirst(plain, today)) return date;
    if (const auto date = parseChineseDay(plain, today)) return date;
    return parseNamedMonth(plain, today);
}

} // namespace preceptor::ui
