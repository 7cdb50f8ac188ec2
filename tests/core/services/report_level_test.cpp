// SPDX-License-Identifier: GPL-3.0-or-later
// What each level of an export holds, and what its files say of it.
#include "core/services/report_service.h"
#include "core/storage/unit_of_work.h"
#include "tests/support/catch.h"
#include "tests/support/report_scene.h"

#include <algorithm>
#include <nlohmann/json.hpp>

using namespace preceptor;
using preceptor::test::ReportScene;
namespace fs = std::filesystem;

TEST_CASE("the sidecar of every level says its code, in words what was handed in, and names nobody but at the full one",
          "[reports][export]") {
    ReportScene f;
    for (const ExportLevel level : allExportLevels()) {
        f.parameters.level = level;
        ReportExport how;
        how.holds = "完整，含姓名";
        const auto file = f.write(f.dir / "trained.csv", "people_trained", how);
        REQUIRE(file);
        const auto meta = nlohmann::json::parse(*readFile(file->metadata));
        CHECK(meta["level"] == codeOf(level));
        CHECK(meta["holds"] == how.holds);
        CHECK(meta["made_by"].is_null() == (level != ExportLevel::Full));
    }
    const auto bare = f.write(f.dir / "bare.csv");
    REQUIRE(bare);
    const auto meta = nlohmann::json::parse(*readFile(bare->metadata));
    CHECK(meta["level"] == "aggregate");
    CHECK_FALSE(meta.contains("holds"));
}

TEST_CASE("a file whose level cannot be written beside it does not stay", "[reports][export]") {
    ReportScene f;
    fs::create_directories(f.dir / "trained.csv.meta.json");
    const auto file = f.write(f.dir / "trained.csv");
    REQUIRE_FALSE(file);
    CHECK_FALSE(fs::exists(f.dir / "trained.csv"));
}

TEST_CASE("what somebody wrote on a form is in no aggregate", "[reports][export]") {
    ReportScene f;
    f.parameters.from = f.parameters.to = {};
    for (const ExportLevel level : allExportLevels()) {
        f.parameters.level = level;
        const auto table = f.workspace->reports().run("satisfaction", f.parameters);
        REQUIRE(table);
        int comments = 0;
        for (std::size_t row = 0; row < table->rows.size(); ++row)
            comments += std::holds_alternative<std::string>(*table->at(row, "top_comment")) ? 1 : 0;
        CHECK((comments > 0) == (level != ExportLevel::Aggregate));
    }
}

TEST_CASE("no de-identified report holds a name, a number or a contact of anybody", "[reports][export]") {
    ReportScene f;
    REQUIRE(f.workspace->unit().transact(Action::EditPerson, [&](Write& w) -> Status {
        static const Shape kContact{"person", {"staff_no", "phone", "email"}};
        Statement ids = f.workspace->unit().db().prepare("SELECT id FROM person ORDER BY id");
        std::vector<std::int64_t> people;
        while (ids.step()) people.push_back(ids.integer(0));
        for (const auto id : people)
            w.update(kContact, id,
                     {"STAFF-" + std::to_string(7000 + id), "1380013" + std::to_string(8000 + id),
                      "nurse" + std::to_string(id) + "@hospital.example"});
        return success();
    }));
    std::vector<std::string> private_;
    Statement people =
        f.workspace->unit().db().prepare("SELECT full_name_native, romanised, staff_no, phone, email FROM person");
    while (people.step())
        for (int i = 0; i < 5; ++i)
            if (people.string(i).size() > 4) private_.push_back(people.string(i));
    REQUIRE(private_.size() > 20);
    const auto holdsAny = [&](const fs::path& path) {
        const std::string bytes = *readFile(path);
        return std::any_of(private_.begin(), private_.end(),
                           [&](const std::string& one) { return bytes.find(one) != bytes.npos; });
    };
    f.parameters.from = f.parameters.to = {};
    int named = 0;
    for (const ExportLevel level : {ExportLevel::Full, ExportLevel::Deidentified}) {
        f.parameters.level = level;
        const auto files = f.workspace->reports().reader().writeAll(f.dir / std::string(codeOf(level)), f.parameters);
        REQUIRE(files);
        for (const ReportFile& file : *files) {
            INFO(file.path.filename().string());
            if (level == ExportLevel::Full) named += holdsAny(file.path) ? 1 : 0;
            if (level == ExportLevel::Deidentified) CHECK_FALSE(holdsAny(file.path));
            if (level == ExportLevel::Deidentified) CHECK_FALSE(holdsAny(file.metadata));
        }
    }
    CHECK(named >= 4); // or nothing was proved
}

TEST_CASE("a de-identified person has one code in all reports of one export, another in the next, and no place by name",
          "[reports][export]") {
    ReportScene f;
    f.parameters.from = f.parameters.to = {};
    f.parameters.level = ExportLevel::Deidentified;
    const auto codesOf = [&](ReportReader& reader, const char* report) {
        const auto table = reader.run(report, f.parameters);
        REQUIRE(table);
        std::vector<std::string> codes;
        for (std::size_t row = 0; row < table->rows.size(); ++row) {
            const auto& person = std::get<std::string>(*table->at(row, "person"));
            CHECK(person == std::get<std::string>(*table->at(row, "person_id")));
            codes.push_back(person);
        }
        return codes;
    };
    ReportReader reader = f.workspace->reports().reader();
    const auto attending = codesOf(reader, "attendance_certificates");
    const auto transcript = codesOf(reader, "transcript");
    REQUIRE(attending.size() > 3);
    CHECK(std::is_sorted(attending.begin(), attending.end()));
    for (const std::string& code : attending)
        CHECK(std::find(transcript.begin(), transcript.end(), code) != transcript.end());
    ReportReader next = f.workspace->reports().reader();
    for (const std::string& code : codesOf(next, "attendance_certificates"))
        CHECK(std::find(attending.begin(), attending.end(), code) == attending.end());
}

TEST_CASE("free text of a report that is not full says nothing of who somebody is", "[reports][export]") {
    ReportScene f;
    static const Shape kTitle{"session", {"title"}};
    static const Shape kName{"person", {"full_name_native"}};
    REQUIRE(f.workspace->unit().transact(Action::EditSession, [](Write& w) -> Status {
        w.update(kName, 2, {"Aurelie Vandenbroucke"});
        Statement sessions = w.db().prepare("SELECT id FROM session ORDER BY id");
        std::vector<std::int64_t> ids;
        while (sessions.step()) ids.push_back(sessions.integer(0));
        for (const auto id : ids) w.update(kTitle, id, {"Talk of Aurelie Vandenbroucke, call 13800138000"});
        return success();
    }));
    f.parameters.from = f.parameters.to = {};
    for (const ExportLevel level : allExportLevels()) {
        f.parameters.level = level;
        const auto file = f.write(f.dir / "p.csv", level == ExportLevel::Aggregate ? "participation" : "transcript");
        REQUIRE(file);
        const std::string bytes = *readFile(file->path);
        const bool full = level == ExportLevel::Full;
        CHECK((bytes.find("Vandenbroucke") != bytes.npos) == full);
        CHECK((bytes.find("13800138000") != bytes.npos) == full);
        if (level == ExportLevel::Deidentified) CHECK(bytes.find("Talk of […], call […]") != bytes.npos);
    }
}
