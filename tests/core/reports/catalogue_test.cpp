// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/embedded_text.h"
#include "core/model/code_lists.h"
#include "core/reports/catalogue.h"
#include "core/services/report_service.h"
#include "core/storage/unit_of_work.h"
#include "tests/support/catch.h"
#include "tests/support/csv_tables.h"
#include "tests/support/paths.h"

#include <map>
#include <set>

using namespace preceptor;
using preceptor::test::workspaceFromCsv;

namespace {

const FixedClock kClock{Date::of(2026, 11, 24)};
const std::filesystem::path kInput = test::sourcePath("tests/data/reports/input");

ReportParameters wholeProgramme() {
    ReportParameters parameters;
    parameters.programme = ProgrammeId{1};
    return parameters;
}

const std::map<std::string_view, ReportFilter> kAsked = {{":programme", ReportFilter::Programme},
                                                         {":from", ReportFilter::Period},
                                                         {":institution", ReportFilter::Institution},
                                                         {":department", ReportFilter::Department},
                                                         {":cadre_group", ReportFilter::CadreGroup},
                                                         {":sex", ReportFilter::Sex},
                                                         {":cohort", ReportFilter::Cohort},
                                                         {":person", ReportFilter::Person},
                                                         {":eligible_pct", ReportFilter::EligibleShare}};

} // namespace

TEST_CASE("every report has a query whose columns are those of the catalogue", "[reports]") {
    const auto workspace = workspaceFromCsv(kInput, kClock);
    REQUIRE(workspace->reports().run("people_trained", {}));
    for (const ReportInfo& report : allReports()) {
        INFO(report.code);
        const Statement query = workspace->unit().db().prepare(reportSql(report));
        REQUIRE(static_cast<std::size_t>(query.columnCount()) == report.columns.size());
        for (std::size_t i = 0; i < report.columns.size(); ++i)
            CHECK(query.columnName(static_cast<int>(i)) == report.columns[i].code);
    }
}

TEST_CASE("every query file is in the catalogue under its number", "[reports]") {
    for (const EmbeddedText& text : embeddedReports()) {
        if (text.name.substr(0, 2) == "00") continue;
        INFO(text.name);
        const ReportInfo* report = findReport(text.name.substr(3));
        REQUIRE(report != nullptr);
        CHECK(findReport(text.name.substr(0, 2)) == report);
    }
}

TEST_CASE("a report uses just the filters it offers", "[reports]") {
    for (const ReportInfo& report : allReports())
        for (const auto& [name, filter] : kAsked) {
            INFO(report.code << " " << name);
            // The cascade is worked out beside the query, of the programme and up to the end of the period.
            const bool beside = report.needs == ReportInfo::Needs::Cascade && report.asks(filter);
            const auto asks = [&](std::string_view word) {
                return reportSql(report).find(word) != std::string_view::npos;
            };
            const bool atItsEnd = filter == ReportFilter::Period && asks(":as_of");
            CHECK((beside || atItsEnd || asks(name)) == report.asks(filter));
        }
}

TEST_CASE("values are of the kind the catalogue says", "[reports]") {
    const auto workspace = workspaceFromCsv(kInput, kClock);
    for (const ReportInfo& report : allReports()) {
        const auto table = workspace->reports().run(report.code, wholeProgramme());
        REQUIRE(table);
        for (const auto& row : table->rows)
            for (std::size_t i = 0; i < row.size(); ++i) {
                INFO(report.code << " " << report.columns[i].code);
                const bool figure = !std::holds_alternative<std::string>(row[i]);
                switch (report.columns[i].kind) {
                case ColumnKind::Text:
                case ColumnKind::Code: CHECK((!figure || std::holds_alternative<std::monostate>(row[i]))); break;
                case ColumnKind::Date: CHECK((figure || Date::parse(std::get<std::string>(row[i])).has_value())); break;
                case ColumnKind::Integer:
                case ColumnKind::Real:
                case ColumnKind::Percent:
                case ColumnKind::Id: CHECK(figure); break;
                }
            }
    }
}

TEST_CASE("codes of the domain that a report prints are codes of their list", "[reports]") {
    const auto workspace = workspaceFromCsv(kInput, kClock);
    const std::set<std::string> everywhere = {"all", "unknown"};
    const auto table = workspace->reports().run("people_trained", wholeProgramme());
    REQUIRE(table);
    for (std::size_t row = 0; row < table->rows.size(); ++row)
        for (const char* column : {"cadre_group", "sex", "tier", "care_tier", "urban_rural"}) {
            const auto& value = std::get<std::string>(*table->at(row, column));
            const bool coded = isCode(std::string(column) == "tier" ? "course_tier" : column, value);
            INFO(column << " " << value);
            CHECK((coded || everywhere.count(value) == 1));
        }
}

TEST_CASE("an unknown report has no entry", "[reports]") {
    CHECK(findReport("99") == nullptr);
    CHECK(findReport("") == nullptr);
    CHECK(findReport("0") == nullptr);
    CHECK(findReport("people") == nullptr);
}

TEST_CASE("asking twice on one connection reads what was changed in between", "[reports]") {
    const auto workspace = workspaceFromCsv(kInput, kClock);
    const auto trained = [&] {
        const auto table = workspace->reports().run("institution_coverage", wholeProgramme());
        return std::get<std::int64_t>(*table->at(0, "people_trained"));
    };
    const auto before = trained();
    REQUIRE(workspace->unit().transact(Action::DeleteRows, [](Write& w) -> Status {
        w.setDeleted("enrolment", 4, true);
        w.setDeleted("enrolment", 16, true);
        return success();
    }));
    CHECK(trained() == before - 1);
}
