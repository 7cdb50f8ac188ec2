// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/report_service.h"

#include "core/services/institution_service.h"
#include "core/services/people_service.h"
#include "core/storage/unit_of_work.h"
#include "core/tabular/table_file.h"
#include "tests/support/catch.h"
#include "tests/support/programme_builder.h"
#include "tests/support/report_scene.h"

#include <csignal>
#include <fstream>
#include <nlohmann/json.hpp>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace preceptor;
using preceptor::test::TempDir;

namespace {

namespace fs = std::filesystem;

const fs::path kInput = test::sourcePath("tests/data/reports/input");

struct ReadBackReports : test::ReportScene {
    TableFile readBack(const fs::path& path) {
        auto table = readTable(*readFile(path), path.string());
        REQUIRE(table);
        return std::move(*table);
    }
};

ReportWords chineseWords(const ReportInfo& report) {
    ReportWords words{
        "培训人数", {}, {}, [](const Column&, std::string_view code) { return "<" + std::string(code) + ">"; }};
    for (const Column& column : report.columns) {
        words.headings.push_back("H " + std::string(column.code));
        words.secondHeadings.push_back("列 " + std::string(column.code));
    }
    return words;
}

} // namespace

TEST_CASE("a report file begins with a byte order mark and ends its lines for spreadsheets", "[reports][export]") {
    ReadBackReports f;
    const auto file = f.write(f.dir / "trained.csv");
    REQUIRE(file);
    const std::string bytes = *readFile(file->path);
    CHECK(bytes.substr(0, 10) == "\xEF\xBB\xBFperiod,");
    CHECK(bytes.substr(bytes.size() - 2) == "\r\n");
    CHECK(file->rows == 11);
    CHECK(f.readBack(file->path).sheet.rowCount() == 12);
}

TEST_CASE("the sidecar tells report, parameters, data, maker and checksum", "[reports][export]") {
    ReadBackReports f;
    const auto file = f.write(f.dir / "trained.csv");
    REQUIRE(file);
    CHECK(file->metadata == f.dir / "trained.csv.meta.json");
    const auto meta = nlohmann::json::parse(*readFile(file->metadata));
    CHECK(meta["report"] == "people_trained");
    CHECK(meta["number"] == 1);
    CHECK(meta["parameters"]["programme"] == "1");
    CHECK(meta["parameters"]["from"] == "2026-04-01");
    CHECK(meta["parameters"]["cadre_group"].is_null());
    CHECK_FALSE(meta["parameters"].contains("person"));
    CHECK(meta["level"] == "full");
    CHECK(meta["data_version"] == f.workspace->dataVersion());
    CHECK(meta["made_by"] == "Li Na");
    CHECK(meta["made_at"] == "2026-11-24T12:00:00Z");
    CHECK(meta["rows"] == 11);
    CHECK(meta["file"] == "trained.csv");
    CHECK(meta["sha256"] == sha256Hex(*readFile(file->path)));
}

TEST_CASE("the same data and parameters give the same bytes", "[reports][export]") {
    ReadBackReports f;
    CHECK(f.write(f.dir / "a.csv")->sha256 == f.write(f.dir / "b.csv")->sha256);
}

TEST_CASE("headings and codes are worded by the caller, with a second heading row on request", "[reports][export]") {
    ReadBackReports f;
    ReportExport how;
    how.words = chineseWords;
    const auto file = f.write(f.dir / "trained.csv", "people_trained", how);
    REQUIRE(file);
    const TableFile table = f.readBack(file->path);
    CHECK(table.sheet.at(0, 3).text() == "H cadre_group");
    CHECK(table.sheet.at(1, 3).text() == "列 cadre_group");
    CHECK(table.sheet.at(2, 3).text() == "<all>");
    CHECK(table.sheet.at(2, 1).text() == "Lien Beijing");
    CHECK(table.sheet.rowCount() == 13);
}

TEST_CASE("a workbook holds figures as figures, shares as shares, days as days and ids as text", "[reports][export]") {
    ReadBackReports f;
    ReportExport how;
    how.format = ReportFormat::Xlsx;
    const auto sites = f.write(f.dir / "sites.xlsx", "institution_coverage", how);
    REQUIRE(sites);
    CHECK(sites->rows == 5);
    const TableFile table = f.readBack(sites->path);
    CHECK(table.sheet.rowCount() == 6);
    CHECK(table.sheet.at(2, 0).text() == "Chaoyang Centre");
    CHECK(table.sheet.at(2, 4).kind() == CellKind::Date);
    CHECK(table.sheet.at(2, 4).text() == "2026-05-15");
    CHECK(table.sheet.at(2, 12).kind() == CellKind::Number);
    CHECK(table.sheet.at(2, 12).text() == "0.5");
    const auto people = f.write(f.dir / "people.xlsx", "attendance_certificates", how);
    REQUIRE(people);
    const TableFile rows = f.readBack(people->path);
    CHECK(rows.sheet.at(1, 14).kind() == CellKind::Text);
    CHECK(rows.sheet.at(1, 14).text() == "6");
}

TEST_CASE("JSON holds one object a row under machine codes", "[reports][export]") {
    ReadBackReports f;
    ReportExport how;
    how.format = ReportFormat::Json;
    const auto file = f.write(f.dir / "sites.json", "institution_coverage", how);
    REQUIRE(file);
    const auto rows = nlohmann::json::parse(*readFile(file->path));
    REQUIRE(rows.size() == 5);
    CHECK(file->rows == 5);
    CHECK(rows[0]["people_trained"] == 4);
    CHECK(rows[1]["joined"] == "2026-05-15");
    CHECK(rows[0]["joined"].is_null());
    f.parameters.programme = ProgrammeId{2};
    f.parameters.from.reset();
    f.parameters.to.reset();
    const auto none = f.write(f.dir / "none.json", "targets", how);
    REQUIRE(none);
    CHECK(none->rows == 0);
    CHECK(nlohmann::json::parse(*readFile(none->path)).empty());
}

TEST_CASE("a name that looks like a formula is guarded in CSV and read back as it was", "[reports][export]") {
    ReadBackReports f;
    static const Shape kName{"person", {"full_name_native"}};
    REQUIRE(f.workspace->unit().transact(Action::EditPerson, [](Write& w) -> Status {
        w.update(kName, 2, {"=1+1, \"李\""});
        return success();
    }));
    const auto file = f.write(f.dir / "people.csv", "attendance_certificates");
    REQUIRE(file);
    CHECK(readFile(file->path)->find("\"'=1+1, \"\"李\"\"\"") != std::string::npos);
}

TEST_CASE("an aggregate hides small counts and the shares beside them", "[reports][export]") {
    ReadBackReports f;
    f.parameters.level = ExportLevel::Aggregate;
    const auto table = f.workspace->reports().run("people_trained", f.parameters);
    REQUIRE(table);
    CHECK(std::get<std::string>(*table->at(0, "unique_trained")) == "<5");
    CHECK(std::holds_alternative<std::monostate>(*table->at(0, "pct_target")));
    CHECK(std::get<std::int64_t>(*table->at(0, "headcount_only")) == 17);
    const auto refused = f.workspace->reports().run("transcript", f.parameters);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::NoAggregate);
    CHECK(refused.error().args == std::vector<std::string>{"transcript"});
}

TEST_CASE("what cannot be asked is refused with a reason", "[reports]") {
    ReadBackReports f;
    CHECK(f.workspace->reports().run("people", f.parameters).error().code == ErrorCode::UnknownReport);
    f.parameters.to = Date::of(2026, 3, 31);
    const auto refused = f.workspace->reports().run("1", f.parameters);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().issues == std::vector<FieldIssue>{{"to", IssueCode::EndBeforeStart, {}}});
}

TEST_CASE("all reports go into a folder of their own with their numbers", "[reports][export]") {
    ReadBackReports f;
    const auto files = f.workspace->reports().reader().writeAll(f.dir / "june", f.parameters);
    REQUIRE(files);
    CHECK(files->size() == allReports().size());
    CHECK(fs::exists(f.dir / "june" / "06_case_conferences.csv"));
    CHECK(fs::exists(f.dir / "june" / "06_case_conferences.csv.meta.json"));
    f.parameters.level = ExportLevel::Aggregate;
    const auto open = f.workspace->reports().reader().writeAll(f.dir / "public", f.parameters);
    REQUIRE(open);
    CHECK(open->size() == allReports().size() - 8);
    CHECK_FALSE(fs::exists(f.dir / "public" / "28_transcript.csv"));
}

TEST_CASE("a report that is stopped leaves the file that was there", "[reports][export]") {
    ReadBackReports f;
    const fs::path path = f.dir / "trained.csv";
    std::ofstream(path) << "kept\n";
    for (const ReportFormat format : {ReportFormat::Csv, ReportFormat::Xlsx, ReportFormat::Json}) {
        ReportExport how;
        how.format = format;
        const auto stopped =
            f.workspace->reports().reader().write(path, "people_trained", f.parameters, how, [] { return false; });
        REQUIRE_FALSE(stopped);
        CHECK(stopped.error().code == ErrorCode::Cancelled);
    }
    CHECK(*readFile(path) == "kept\n");
    CHECK(std::distance(fs::directory_iterator(f.dir.path()), {}) == 1);
}

TEST_CASE("a vanished folder and a folder that may not be written are told", "[reports][export]") {
    ReadBackReports f;
    CHECK_FALSE(f.write(f.dir / "gone" / "trained.csv"));
    CHECK_FALSE(f.workspace->reports().reader().writeAll("/proc/reports", f.parameters));
    if (::geteuid() == 0) return; // root writes into read-only folders
    const fs::path path = f.dir / "trained.csv";
    std::ofstream(path) << "kept\n";
    ::chmod(f.dir.path().c_str(), 0500);
    CHECK(f.write(path).error().code == ErrorCode::FolderReadOnly);
    ::chmod(f.dir.path().c_str(), 0700);
    CHECK(*readFile(path) == "kept\n");
}

TEST_CASE("a disk that fills up leaves the file that was there and says so", "[reports][export]") {
    ReadBackReports f;
    const fs::path path = f.dir / "trained.csv";
    std::ofstream(path) << "kept\n";
    ::signal(SIGXFSZ, SIG_IGN);
    const rlimit small{512, RLIM_INFINITY};
    ::setrlimit(RLIMIT_FSIZE, &small);
    const auto file = f.write(path);
    const rlimit open{RLIM_INFINITY, RLIM_INFINITY};
    ::setrlimit(RLIMIT_FSIZE, &open);
    REQUIRE_FALSE(file);
    CHECK(file.error().code == ErrorCode::DiskFull);
    CHECK(*readFile(path) == "kept\n");
    CHECK(std::distance(fs::directory_iterator(f.dir.path()), {}) == 1);
}

TEST_CASE("a writer that loses a row is found out", "[reports][export]") {
    class Forgetful final : public ByteSink {
    public:
        bool write(std::string_view bytes) override { return text.append(bytes), true; }
        std::string text;
    } sink;
    static constexpr Column kOne[] = {{"a"}};
    const RowSource twoRows = [](const RowVisitor& visitor) {
        const Cell cells[] = {Cell("line\nbreak \" quote")};
        visitor(cells);
        visitor(cells);
        return success();
    };
    const auto rows = writeCsv(sink, kOne, {}, {false, true, ',', "\n"}, twoRows);
    REQUIRE(rows);
    CHECK(*rows == 2);
    const auto broken = writeCsv(sink, kOne, {}, {false, true, ',', ";"}, twoRows);
    REQUIRE_FALSE(broken);
    CHECK(broken.error().code == ErrorCode::WriteVerifyFailed);
}

TEST_CASE("a worker's reader sees the file as it is and lets others write", "[reports]") {
    const TempDir dir;
    const FixedClock clock{Date::of(2026, 11, 24)};
    auto workspace = Workspace::create(dir / "a.preceptor", clock, {"Li Na", {}});
    REQUIRE(workspace);
    preceptor::test::loadCsvTables(**workspace, kInput);
    ReportReader reader = (*workspace)->reports().backgroundReader();
    REQUIRE(reader.run("people_trained", ReadBackReports::ofProgramme()));
    REQUIRE((*workspace)->unit().transact(Action::DeleteRows, [](Write& w) -> Status {
        w.setDeleted("enrolment", 1, true);
        return success();
    }));
    const auto table = reader.run("people_trained", ReadBackReports::ofProgramme());
    REQUIRE(table);
    CHECK(std::get<std::int64_t>(*table->at(0, "unique_trained")) == 4); // the merged twin's completion counts instead
}

TEST_CASE("who lacks a module is asked of one ward, which another ward of its name elsewhere is not", "[reports]") {
    test::ProgrammeBuilder build;
    Workspace& workspace = build.workspace();
    const InstitutionId riverside = build.institution("Riverside");
    const InstitutionId hillside = build.institution("Hillside");
    build.enrol(build.cohort(build.course(1)), {build.person("Li Na", {}, "nurse", riverside)});
    const auto onWard = [&](const char* name, InstitutionId at, const char* ward) {
        PersonDraft person;
        person.values.nativeName = name;
        REQUIRE(workspace.people().addPerson(person, WorkplaceDraft{at, "nurse", ward}));
    };
    onWard("Wang Fang", riverside, "Ward 5");
    onWard("Zhao Min", riverside, "Ward 6");
    onWard("Chen Jing", hillside, "Ward 5");
    const auto wards = workspace.institutions().departments(riverside);
    REQUIRE(wards.size() == 2);
    CHECK(wards[0].name == "Ward 5");
    CHECK(workspace.institutions().departments().size() == 3);

    ReportParameters ward;
    ward.programme = build.programme();
    ward.department = wards[0].id;
    const auto table = workspace.reports().run("training_gaps", ward);
    REQUIRE(table);
    REQUIRE(table->rows.size() == 2); // the ward together, and who lacks it there
    CHECK(std::get<std::int64_t>(*table->at(0, "people")) == 1);
    CHECK(std::get<std::string>(*table->at(0, "department")) == "Ward 5");
    CHECK(std::get<std::string>(*table->at(1, "person")) == "Wang Fang");
    ward.institution = hillside;
    CHECK(workspace.reports().run("training_gaps", ward)->rows.empty());
}
