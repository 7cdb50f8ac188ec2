// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/qt_printing.h"
#include "tests/ui/support/scope.h"
#include "ui/text/format.h"

#include <array>

using namespace preceptor::ui;

namespace {

const QDate kDay(2026, 11, 24);

struct Wording {
    const char* language;
    const char* brief;
    const char* medium;
    const char* full;
};

} // namespace

TEST_CASE("dates are written as people of each language write them", "[ui][text]") {
    const preceptor::test::LookScope scope;
    const Wording wordings[] = {{"en", "24 Nov", "24 Nov 2026", "Tuesday 24 November 2026"},
                                {"zh_CN", "11月24日", "2026年11月24日", "2026年11月24日 星期二"},
                                {"vi", "24/11", "24/11/2026", "Thứ Ba, ngày 24 tháng 11 năm 2026"},
                                {"fr", "24 nov", "24 nov 2026", "mardi 24 novembre 2026"}};
    for (const Wording& w : wordings) {
        QLocale::setDefault(localeOf(QString::fromLatin1(w.language)));
        CHECK(shortDate(kDay) == QString::fromUtf8(w.brief));
        CHECK(mediumDate(kDay) == QString::fromUtf8(w.medium));
        CHECK(longDate(kDay).compare(QString::fromUtf8(w.full), Qt::CaseInsensitive) == 0);
    }
    CHECK(isoDate(kDay) == QStringLiteral("2026-11-24"));
}

TEST_CASE("a month is capital as a heading and as the language has it in a sentence", "[ui][text]") {
    const preceptor::test::LookScope scope;
    const std::array<std::array<const char*, 3>, 4> wordings = {{{"en", "November 2026", "November"},
                                                                 {"zh_CN", "2026年11月", "11月"},
                                                                 {"vi", "Tháng 11 năm 2026", "tháng 11"},
                                                                 {"fr", "Novembre 2026", "novembre"}}};
    for (const auto& [language, heading, within] : wordings) {
        QLocale::setDefault(localeOf(QString::fromLatin1(language)));
        CHECK(monthText(kDay) == QString::fromUtf8(heading));
        CHECK(monthName(kDay) == QString::fromUtf8(within));
    }
}

TEST_CASE("numbers and percents follow the language", "[ui][text]") {
    const preceptor::test::LookScope scope;
    CHECK(numberText(2000) == QStringLiteral("2,000"));
    CHECK(percentText(58.4) == QStringLiteral("58%"));
    CHECK(percentText(58.46, 1) == QStringLiteral("58.5%"));
    QLocale::setDefault(localeOf(QStringLiteral("fr")));
    CHECK(percentText(58) == QStringLiteral("58\u202F%"));
    CHECK(decimalText(1.5) == QStringLiteral("1,5"));
}

TEST_CASE("a date may be typed in any usual form", "[ui][text]") {
    const preceptor::test::LookScope scope;
    for (const char* typed : {"2026-11-24", "2026/11/24", "2026.11.24", "20261124", "24/11/2026", "24.11.2026",
                              "24-11-26", "2026年11月24日", "24 Nov 2026", "24 november 2026", "２０２６-11-24"})
        CHECK(parseDate(QString::fromUtf8(typed), kDay).value_or(QDate()) == kDay);
    CHECK(parseDate(QStringLiteral("today"), kDay).value_or(QDate()) == kDay);
}

TEST_CASE("a day without a year is the nearest one", "[ui][text]") {
    CHECK(parseDate(QStringLiteral("5/1"), kDay).value_or(QDate()) == QDate(2027, 1, 5));
    CHECK(parseDate(QStringLiteral("24/11"), kDay).value_or(QDate()) == kDay);
    CHECK(parseDate(QString::fromUtf8("10月13日"), kDay).value_or(QDate()) == QDate(2026, 10, 13));
    CHECK(parseDate(QStringLiteral("13 oct"), kDay).value_or(QDate()) == QDate(2026, 10, 13));
}

TEST_CASE("what is no date is refused, and the month never comes first", "[ui][text]") {
    for (const char* typed : {"", "   ", "31/02/2026", "11/24/2026", "yesterday", "2026-13-01", "99", "24 xyz"})
        CHECK_FALSE(parseDate(QString::fromUtf8(typed), kDay).has_value());
}

TEST_CASE("a French user may type French months", "[ui][text]") {
    const preceptor::test::LookScope scope;
    QLocale::setDefault(localeOf(QStringLiteral("fr")));
    CHECK(parseDate(QString::fromUtf8("8 déc"), kDay).value_or(QDate()) == QDate(2026, 12, 8));
    CHECK(parseDate(QString::fromUtf8("1 août 2026"), kDay).value_or(QDate()) == QDate(2026, 8, 1));
}

TEST_CASE("long durations are told in hours", "[ui][text]") {
    CHECK(minutesText(45) == QStringLiteral("45 min"));
    CHECK(minutesText(60) == QStringLiteral("1 h"));
    CHECK(minutesText(90) == QStringLiteral("1 h 30 min"));
}
