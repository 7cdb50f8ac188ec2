// SPDX-License-Identifier: GPL-3.0-or-later
// What a file has for itself alone leaves with nothing: words are planted in every such table and looked for in
// everything that can be written out of it.
#include "core/services/audit_service.h"
#include "core/services/certificate_service.h"
#include "core/services/conference_calendar.h"
#include "core/services/enrolment_service.h"
#include "core/services/listing_service.h"
#include "core/services/report_service.h"
#include "core/tabular/zip_archive.h"
#include "tests/support/catch.h"
#include "tests/support/csv_tables.h"
#include "tests/support/exchange_pc.h"
#include "tests/support/local_words.h"
#include "tests/support/paths.h"

#include <algorithm>
#include <set>

using namespace preceptor;
using namespace preceptor::test;

namespace fs = std::filesystem;

namespace {

const std::set<std::string> kTravels = {"audit_entry", "audit_head", "audit_witnessed", "person_canon", "sync_base",
                                        "sync_change", "sync_meta",  "sync_peer",       "sync_replica", "sync_sibling",
                                        "sync_table",  "sync_tx",    "sync_unknown"};

std::vector<std::string> column(Database& db, const std::string& sql) {
    std::vector<std::string> values;
    Statement rows = db.prepare(sql);
    while (rows.step()) values.push_back(rows.string(0));
    return values;
}

std::string contentOf(const fs::path& path) {
    std::string bytes = *readFile(path);
    if (path.extension() != ".xlsx") return bytes;
    const auto zip = ZipArchive::open(bytes, path.string());
    REQUIRE(zip);
    std::string all;
    for (const char* part : {"xl/sharedStrings.xml", "xl/worksheets/sheet1.xml", "docProps/core.xml",
                             "docProps/app.xml", "xl/workbook.xml"})
        if (zip->has(part)) all += zip->readAll(part).value();
    return all;
}

// The paper is its statement and code, nothing else.
Certificate oneCertificate(Workspace& workspace) {
    for (const std::string& text : column(workspace.unit().db(), "SELECT id FROM enrolment WHERE _deleted = 0")) {
        const std::vector one{EnrolmentId{std::stoll(text)}};
        if (!workspace.enrolments().overrideCompletion(one, CompletionBasis::ManualOverride, Date::of(2026, 11, 20),
                                                       "all done"))
            continue;
        const auto outcome = workspace.certificates().issue(one, "en");
        if (outcome && !outcome->issued.empty()) return outcome->issued.front();
    }
    FAIL("nobody could be given a certificate");
    return {};
}

} // namespace

TEST_CASE("every table is known either to stay here or to travel", "[leak]") {
    FixedClock clock{Date::of(2026, 11, 24)};
    const auto workspace = Workspace::inMemory(clock);
    for (const std::string& table : column(
             workspace->unit().db(),
             "SELECT m.name FROM sqlite_schema m WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%' AND m.name NOT "
             "LIKE 'text_of_%' AND NOT EXISTS (SELECT 1 FROM pragma_table_info(m.name) c WHERE c.name = '_clock')")) {
        INFO(table << " is of neither list: does it leave this file?");
        CHECK(localTables().contains(table) + kTravels.contains(table) == 1);
    }
}

TEST_CASE("nothing that is of this file alone leaves with a report, a list, the trail or a file for other PCs",
          "[leak]") {
    Pc here("here");
    Pc there("there");
    here.create("Ward 5");
    there.create("Ward 6");
    loadCsvTables(*here.workspace, sourcePath("tests/data/reports/input"));
    meet(here, there);
    const auto words = plantLocalWords(here.workspace->unit().db());
    REQUIRE(words.size() >= 10);
    for (const ReportFormat format : {ReportFormat::Csv, ReportFormat::Xlsx, ReportFormat::Json})
        for (const ExportLevel level : allExportLevels()) {
            ReportParameters parameters;
            parameters.level = level;
            ReportExport how;
            how.format = format;
            const auto files = here.workspace->reports().reader().writeAll(here.dir / "out", parameters, how);
            REQUIRE(files);
            for (const ReportFile& file : *files) {
                INFO(file.path.filename().string());
                CHECK(wordsIn(contentOf(file.path) + contentOf(file.metadata), words).empty());
            }
        }
    for (const std::string& kind : here.workspace->listing().kinds()) {
        std::string all;
        REQUIRE(here.workspace->listing().forEach(kind, {}, [&](const std::vector<ListedValue>& values) {
            for (const ListedValue& value : values)
                if (const auto* text = std::get_if<std::string>(&value)) all += *text + "\n";
        }));
        INFO(kind);
        CHECK(wordsIn(all, words).empty());
    }
    REQUIRE(here.workspace->audit().writeCsv(here.dir / "trail.csv", {}));
    CHECK(wordsIn(contentOf(here.dir / "trail.csv") + contentOf(here.dir / "trail.csv.meta.json"), words).empty());
    const auto calendar = here.workspace->calendar().from(Date::of(2020, 1, 1));
    REQUIRE(calendar);
    CHECK(calendar->find("BEGIN:VEVENT") != std::string::npos);
    CHECK(wordsIn(*calendar, words).empty());
    const Certificate certificate = oneCertificate(*here.workspace);
    const auto badge = here.workspace->certificates().badge(certificate);
    REQUIRE(badge);
    CHECK(badge->find(certificate.number) != std::string::npos);
    CHECK(wordsIn(*badge + certificate.statement + CertificateService::codeText(certificate), words).empty());
    // Cases that were not approved do not leave at all.
    REQUIRE(here.workspace->unit().transact(Action::DeleteRows, [](Write& w) -> Status {
        for (const std::string& id : column(w.db(), "SELECT id FROM case_item"))
            w.setDeleted("case_item", std::stoll(id), true);
        return success();
    }));
    BundleRequest everything = forKnown();
    everything.everything = true;
    const fs::path bundle = here.write(everything);
    BundleKeys keys;
    keys.acceptUnrelated = true;
    REQUIRE(there.workspace->exchange().take(bundle, keys));
    there.workspace.reset(); // all of it is in the file then
    CHECK(contentOf(there.file).find("Li Na") != std::string::npos);
    CHECK(wordsIn(contentOf(there.file), words).empty());
    // The words are there to be found, where they were planted.
    here.workspace.reset();
    CHECK(wordsIn(contentOf(here.file), words) != "");
}
