// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/report_text.h"

#include "tests/support/catch.h"
#include "tests/ui/support/qt_printing.h"
#include "ui/text/convert.h"

#include <QStringList>

using namespace preceptor;
using namespace preceptor::ui;

TEST_CASE("every report has a name and says in a line what it is for", "[ui][reports]") {
    for (const ReportInfo& report : allReports()) {
        INFO(report.code);
        CHECK(reportName(report.code) != toQt(report.code));
        CHECK(reportPurpose(report.code).size() > 10);
    }
}

TEST_CASE("every column has a heading of its own in its report", "[ui][reports]") {
    for (const ReportInfo& report : allReports()) {
        QStringList seen;
        for (const Column& column : report.columns) {
            INFO(report.code << " " << column.code);
            const QString heading = columnHeading(column);
            CHECK_FALSE(heading.contains(QLatin1Char('_')));
            CHECK((heading.at(0).isUpper() || heading.startsWith(QLatin1Char('%'))));
            CHECK_FALSE(seen.contains(heading));
            seen << heading;
        }
    }
}

TEST_CASE("report values are shown as words, figures and ISO days", "[ui][reports]") {
    const Column share{"pct_target", ColumnKind::Percent};
    CHECK(reportCell(share, Value(66.7)).startsWith(QStringLiteral("66.7")));
    CHECK(reportCell({"applied", ColumnKind::Integer}, Value(std::int64_t{12000})) == QStringLiteral("12,000"));
    CHECK(reportCell({"person_id", ColumnKind::Id}, Value(std::int64_t{12000})) == QStringLiteral("12000"));
    CHECK(reportCell({"median", ColumnKind::Real}, Value(2.0)) == QStringLiteral("2"));
    CHECK(reportCell({"joined", ColumnKind::Date}, Value(std::string("2026-05-15"))) == QStringLiteral("2026-05-15"));
    CHECK(reportCell({"target", ColumnKind::Real}, Value()).isEmpty());
    CHECK(reportCode({"cadre_group", ColumnKind::Code, "cadre_group"}, "unknown") == QStringLiteral("Unknown"));
    CHECK(reportCode({"institution", ColumnKind::Code}, "Union Hospital") == QStringLiteral("Union Hospital"));
    CHECK(reportCode({"role", ColumnKind::Code, "transcript_role"}, "presenter") == QStringLiteral("Presenter"));
    CHECK(reportCode({"disaggregation", ColumnKind::Code, "cadre_group"}, "nurse_associate") !=
          QStringLiteral("nurse_associate"));
}

TEST_CASE("words for files have one heading a column, and a Chinese row on request", "[ui][reports]") {
    for (const ReportInfo& report : allReports()) {
        CHECK(reportWords(report, false).headings.size() == report.columns.size());
        CHECK(reportWords(report, false).secondHeadings.empty());
        CHECK(reportWords(report, true).secondHeadings.size() == report.columns.size());
    }
}
