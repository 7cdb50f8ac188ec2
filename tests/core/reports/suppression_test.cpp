// SPDX-License-Identifier: GPL-3.0-or-later
// Computed by hand: what is hidden in each sheet must not follow from what is shown.
#include "core/reports/suppression.h"

#include "tests/support/catch.h"

#include <map>

using namespace preceptor;

namespace {

using Row = std::map<std::string_view, Value>;

// Columns that are not given are zero, or "all".
std::vector<std::vector<Value>> sheetOf(const ReportInfo& report, const std::vector<Row>& rows) {
    std::vector<std::vector<Value>> sheet;
    for (const Row& row : rows) {
        sheet.emplace_back();
        for (const Column& column : report.columns) {
            const auto given = row.find(column.code);
            const bool words = column.kind == ColumnKind::Code || column.kind == ColumnKind::Text;
            sheet.back().push_back(given != row.end() ? given->second : words ? Value("all") : Value(std::int64_t{0}));
        }
    }
    return sheet;
}

// The columns asked for, row by row: "20 <5 * / 10 * <5".
std::string shown(std::string_view code, const std::vector<std::string_view>& columns, const std::vector<Row>& rows) {
    const ReportInfo& report = *findReport(code);
    Table table{report.columns, sheetOf(report, rows)};
    suppressSmallCells(report, table.rows);
    std::string words;
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        if (row > 0) words += " /";
        for (const std::string_view column : columns) {
            const Value& value = *table.at(row, column);
            const auto* number = std::get_if<std::int64_t>(&value);
            const auto* text = std::get_if<std::string>(&value);
            words += ' ' + (number ? std::to_string(*number) : text ? *text : "-");
        }
    }
    return words.substr(1);
}

Row place(const char* institution, std::int64_t all, std::int64_t doctors, std::int64_t nurses, std::int64_t msw) {
    Row row{{"people_trained", all}, {"doctors", doctors}, {"nurses", nurses}, {"msw", msw}};
    row["level"] = "total";
    if (*institution == 0) return row;
    row["institution"] = institution;
    for (const char* column : {"type", "tier", "status"}) row[column] = "some";
    row["level"] = "detail";
    return row;
}

const std::vector<std::string_view> kPlace = {"people_trained", "doctors", "nurses", "msw", "others"};

Row cases(const char* dimension, const char* code, std::int64_t n) {
    Row row{{"cases", n}, {"level", "detail"}};
    row[dimension] = code;
    return row;
}

} // namespace

TEST_CASE("a hidden count does not follow from the sum of its row or of its column", "[reports][public]") {
    CHECK(shown("institution_coverage", kPlace,
                {place("", 30, 9, 14, 7), place("A", 20, 3, 10, 7), place("B", 10, 6, 4, 0)}) ==
          "30 * 14 * 0 / 20 <5 * * 0 / 10 * <5 0 0");
    // Two small ones beside each other hide each other already.
    CHECK(shown("institution_coverage", kPlace,
                {place("", 25, 7, 12, 6), place("A", 15, 4, 8, 3), place("B", 10, 3, 4, 3)}) ==
          "25 7 12 6 0 / 15 <5 * <5 0 / 10 <5 <5 <5 0");
    CHECK(shown("institution_coverage", kPlace,
                {place("", 40, 20, 20, 0), place("A", 25, 15, 10, 0), place("B", 15, 5, 10, 0)}) ==
          "40 20 20 0 0 / 25 15 10 0 0 / 15 5 10 0 0");
}

TEST_CASE("small counts that can only be all 1 or all 4 are hidden with another one", "[reports][public]") {
    CHECK(shown("institution_coverage", kPlace, {place("", 18, 4, 4, 10), place("A", 18, 4, 4, 10)}) ==
          "18 <5 <5 * 0 / 18 <5 <5 * 0");
    CHECK(shown("case_mix", {"cases"},
                {{{"cases", std::int64_t{14}}, {"level", "total"}},
                 cases("sex", "female", 1),
                 cases("sex", "male", 1),
                 cases("sex", "other", 12)}) == "14 / <5 / <5 / *");
}

TEST_CASE("few trained at an institution do not follow from what its own report says of it", "[reports][public]") {
    const auto trained = [](const char* sex, std::int64_t n) {
        return Row{{"unique_trained", n}, {"newly_trained", n},     {"sex", sex},
                   {"level", "detail"},   {"institution", "Linxi"}, {"cadre_group", "doctor"}};
    };
    CHECK(shown("people_trained", {"unique_trained"},
                {trained("female", 9), trained("male", 10), trained("other", 1), trained("unknown", 1)}) ==
          "* / 10 / <5 / <5");
    CHECK(shown("people_trained", {"unique_trained"}, {trained("female", 20), trained("male", 1)}) == "* / <5");
    CHECK(shown("people_trained", {"unique_trained"}, {trained("female", 4), trained("male", 4)}) == "<5 / *");
    CHECK(shown("people_trained", {"unique_trained"}, {trained("female", 9), trained("male", 10)}) == "9 / 10");
    CHECK(shown("people_trained", {"unique_trained"}, {trained("female", 3)}) == "<5");
}

TEST_CASE("of a property of the case mix one small count takes the next smallest with it, of others none",
          "[reports][public]") {
    CHECK(shown("case_mix", {"cases"},
                {{{"cases", std::int64_t{12}}, {"level", "total"}},
                 cases("sex", "female", 9),
                 cases("sex", "male", 3),
                 cases("setting", "ward", 7),
                 cases("setting", "home", 5)}) == "12 / * / <5 / 7 / 5");
}

TEST_CASE("few cases presented stand in no public copy, by month or by institution", "[reports][public]") {
    const auto month = [](const char* name, std::int64_t fresh, std::int64_t again) {
        return Row{{"month", name}, {"cases_new", fresh}, {"cases_follow_up", again}, {"level", "detail"}};
    };
    CHECK(shown("case_conferences", {"cases_new", "cases_follow_up"},
                {{{"cases_new", std::int64_t{19}}, {"cases_follow_up", std::int64_t{6}}, {"level", "total"}},
                 month("2026-04", 2, 0),
                 month("2026-05", 6, 6),
                 month("2026-06", 11, 0)}) == "19 6 / <5 0 / * 6 / 11 0");
    const auto site = [](const char* name, std::int64_t cases) {
        return Row{{"institution", name},
                   {"type", "some"},
                   {"status", "some"},
                   {"cases_presented", cases},
                   {"level", "detail"}};
    };
    CHECK(
        shown(
            "institution_coverage", {"cases_presented"},
            {{{"cases_presented", std::int64_t{20}}, {"level", "total"}}, site("A", 3), site("B", 8), site("C", 9)}) ==
        "20 / <5 / * / 9");
}

TEST_CASE("few recommendations stand in no public copy, and none follows from those made and the others",
          "[reports][public]") {
    const std::vector<std::string_view> kColumns = {"made", "accepted", "implemented", "partly", "unknown"};
    const auto row = [](const char* category, std::int64_t accepted, std::int64_t done, std::int64_t partly,
                        std::int64_t unknown) {
        Row values{{"made", accepted + done + partly + unknown},
                   {"accepted", accepted},
                   {"implemented", done},
                   {"partly", partly},
                   {"unknown", unknown},
                   {"level", *category == 0 ? "total" : "detail"}};
        if (*category != 0) values["category"] = category;
        return values;
    };
    CHECK(shown("recommendation_closure", kColumns,
                {row("", 20, 20, 13, 7), row("education", 5, 12, 7, 7), row("referral", 15, 8, 6, 0)}) ==
          "60 20 20 13 7 / 31 5 12 7 7 / 29 15 8 6 0");
    const std::string small =
        shown("recommendation_closure", kColumns,
              {row("", 20, 20, 13, 7), row("education", 5, 18, 7, 7), row("referral", 15, 2, 6, 0)});
    CHECK(small == "60 20 20 13 7 / 37 5 * * 7 / 23 15 <5 * 0");
}

TEST_CASE("months of conferences do not give away a small one", "[reports][public]") {
    const auto month = [](const char* name, std::int64_t participations) {
        return Row{{"month", name}, {"participations", participations}, {"level", "detail"}};
    };
    CHECK(shown("case_conferences", {"participations", "held_pct"},
                {{{"participations", std::int64_t{30}}, {"level", "total"}},
                 month("2026-04", 3),
                 month("2026-05", 12),
                 month("2026-06", 15)}) == "30 0 / <5 - / * - / 15 0");
}

TEST_CASE("few of a class who left do not follow from those who applied and the others", "[reports][public]") {
    const auto group = [](std::int64_t completed, std::int64_t withdrawn, std::int64_t running) {
        const std::int64_t all = completed + withdrawn + running;
        return Row{{"cohort", "Class 1"},    {"applied", all},         {"enrolled", all},       {"rate_base", all},
                   {"completed", completed}, {"withdrawn", withdrawn}, {"in_progress", running}};
    };
    const std::vector<std::string_view> kColumns = {"applied", "enrolled", "completed", "withdrawn", "in_progress"};
    CHECK(shown("enrolment_funnel", kColumns, {group(20, 2, 8)}) == "30 30 20 <5 *");
    CHECK(shown("enrolment_funnel", kColumns, {group(20, 6, 8)}) == "34 34 20 6 8");
    Row moved = group(20, 6, 8);
    moved["transferred"] = std::int64_t{3};
    moved["applied"] = moved["enrolled"] = std::int64_t{37};
    CHECK(shown("enrolment_funnel", {"enrolled", "transferred", "rate_base"}, {moved}) == "37 <5 *");
}

TEST_CASE("few forms without a mark do not follow from those returned and those marked", "[reports][public]") {
    CHECK(shown("satisfaction", {"returned", "n", "missing_marks"},
                {{{"returned", std::int64_t{20}}, {"n", std::int64_t{18}}, {"missing_marks", std::int64_t{2}}}}) ==
          "20 * <5");
}
