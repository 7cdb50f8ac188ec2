// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/school_report.h"

#include "core/base/atomic_file.h"
#include "tests/support/catch.h"
#include "tests/support/csv_tables.h"

#include <sstream>

namespace preceptor::test {

namespace {

const FixedClock kClock{Date::of(2026, 11, 24)};

} // namespace

SchoolTables school() {
    SchoolTables tables;
    tables["programme"] = "id,code,name_en,start_on\n1,P,Programme,2026-01-01\n";
    tables["course"] = "id,code,title,tier\n1,BASIC,Basics,basic\n";
    tables["course_version"] = "id,course_id,version,effective_from\n1,1,1,2026-01-01\n";
    tables["cohort"] = "id,programme_id,course_version_id,name,start_on\n1,1,1,Spring,2026-02-01\n";
    tables["module"] = "id,course_version_id,code,title,position,competencies\n1,1,M1,One,1,EPA1 EPA2\n";
    tables["person"] = "id,full_name_native\n1,A\n2,B\n3,C\n4,D\n5,E\n6,E again\n";
    tables["person_alias"] = "id,alias_person_id,kept_person_id,made_on,kept_before\n1,6,5,2026-07-01,{}\n";
    tables["enrolment"] =
        "id,person_id,cohort_id,enrolled_on,status,completed_on\n1,1,1,2026-02-01,completed,2026-05-01\n"
        "2,2,1,2026-02-01,completed,2026-05-01\n3,3,1,2026-02-01,completed,2026-05-01\n"
        "4,4,1,2026-02-01,withdrawn,\n5,5,1,2026-02-01,completed,2026-05-01\n"
        "6,6,1,2026-02-01,completed,2026-05-01\n";
    return tables;
}

std::string scores(const std::vector<std::array<double, 4>>& rows, const std::string& on) {
    std::string text = "id,assessment_id,enrolment_id,attempt,taken_on,raw\n";
    int id = 0;
    for (const auto& [test, enrolment, attempt, mark] : rows)
        text += std::to_string(++id) + ',' + std::to_string(int(test)) + ',' + std::to_string(int(enrolment)) + ',' +
                std::to_string(int(attempt)) + ',' + on + ',' + std::to_string(mark) + '\n';
    return text;
}

SchoolReport::SchoolReport(std::string_view code, const SchoolTables& tables, ReportParameters parameters) {
    for (const auto& [table, text] : tables) REQUIRE(writeFileAtomically(m_dir / (table + ".csv"), text));
    m_workspace = workspaceFromCsv(m_dir.path(), kClock);
    parameters.programme = ProgrammeId{1};
    m_table = m_workspace->reports().run(code, parameters).value();
}

std::string SchoolReport::at(std::size_t row, std::string_view column) const {
    const Value* value = m_table.at(row, column);
    REQUIRE(value);
    if (const auto* text = std::get_if<std::string>(value)) return *text;
    if (const auto* whole = std::get_if<std::int64_t>(value)) return std::to_string(*whole);
    if (const auto* real = std::get_if<double>(value)) {
        std::ostringstream text;
        text << *real;
        return text.str();
    }
    return "-";
}

std::string SchoolReport::line(std::size_t row, std::initializer_list<std::string_view> columns) const {
    std::string text;
    for (const auto column : columns) text += (text.empty() ? "" : " ") + at(row, column);
    return text;
}

} // namespace preceptor::test
