// SPDX-License-Identifier: GPL-3.0-or-later
// Each report to CSV, with its sidecar, synced and read back, against `sqlite3 -csv` running the same SQL on the same
// file. The shell cannot tell who may be one person: report 30 does that besides. Nor does it make its file safe, so
// what two empty files cost to write, sync and read back is measured apart and taken off; the target for the rest is at
// most 1.2x. Usage: report_bench [people] (a demo programme is made) or report_bench FILE
#include "core/base/atomic_file.h"
#include "core/base/embedded_text.h"
#include "core/base/storage_failure.h"
#include "core/model/code_lists.h"
#include "core/services/demo_service.h"
#include "core/services/people_service.h"
#include "core/services/report_service.h"
#include "core/services/workspace.h"
#include "tests/bench/stopwatch.h"
#include "tests/bench/verdict.h"
#include "tests/support/temp_dir.h"

#include <cstdio>
#include <cstdlib>
#include <fstream>

using namespace preceptor;
using preceptor::bench::bestOf;
using preceptor::bench::secondsOf;

namespace {

namespace fs = std::filesystem;

constexpr int kRuns = 5;

std::string sharedText(std::string_view name) {
    for (const EmbeddedText& text : embeddedReports())
        if (text.name == name) return std::string(text.text) + "\n";
    return {};
}

// What the shell needs before a report: our temporary store in memory, the shared views, the cadre groups, the posts.
std::string preparation() {
    std::string script = "PRAGMA temp_store = MEMORY;\n" + sharedText("00_views");
    for (const Cadre& cadre : cadres())
        script +=
            "INSERT INTO cadre_group VALUES ('" + std::string(cadre.code) + "', '" + std::string(cadre.group) + "');\n";
    return script + sharedText("00_posts");
}

std::string parameterSettings() {
    std::string script = ".parameter init\n.parameter set :eligible_pct 80\n.parameter set :language \"'en'\"\n"
                         ".parameter set :as_of \"'2026-11-24'\"\n.parameter set :today \"'2026-11-24'\"\n";
    for (const char* name : {"programme", "from", "to", "institution", "cadre_group", "cohort", "person"})
        script += ".parameter set :" + std::string(name) + " NULL\n";
    return script;
}

double shellSeconds(const fs::path& file, const ReportInfo& report, const fs::path& folder) {
    std::ofstream(folder / "report.sql") << preparation() << parameterSettings() << reportSql(report) << ";\n";
    const std::string command = "sqlite3 -csv -header '" + file.string() + "' < '" + (folder / "report.sql").string() +
                                "' > '" + (folder / "shell.csv").string() + "'";
    return secondsOf([&] {
        if (std::system(command.c_str()) != 0) throw std::runtime_error("sqlite3 failed: " + command);
    });
}

// A report and its sidecar with nothing in them.
double safeFiles(const fs::path& folder) {
    return secondsOf([&] {
        for (const char* name : {"empty.csv", "empty.csv.meta.json"})
            if (!writeFileAtomically(folder / name, "\n")) throw std::runtime_error("cannot write");
    });
}

struct Measured {
    std::string name;
    double ratio = 0;
};

Measured measure(Workspace& workspace, const fs::path& file, const ReportInfo& report, const fs::path& folder) {
    ReportReader reader = workspace.reports().backgroundReader();
    std::int64_t rows = 0;
    double safe = 1;
    const auto pair = bestOf(
        kRuns, [&] { return shellSeconds(file, report, folder); },
        [&] {
            safe = std::min(safe, safeFiles(folder));
            return secondsOf([&] {
                const auto written = reader.write(folder / "ours.csv", report.code, {});
                rows = written ? written->rows : -1;
            });
        });
    const double net = (pair.ours - safe) / pair.base;
    std::printf(
        "%02d %-26s %9lld rows  sqlite3 %7.1f ms  ours %7.1f ms, of it safe files %4.1f ms  all %.2f  rest %.2f\n",
        report.number, std::string(report.code).c_str(), static_cast<long long>(rows), pair.base * 1e3, pair.ours * 1e3,
        safe * 1e3, pair.ratio(), net);
    std::fflush(stdout);
    return {std::to_string(report.number), net};
}

Result<std::unique_ptr<Workspace>> openOrMake(const std::string& argument, const fs::path& made, const Clock& clock) {
    if (fs::exists(argument)) return Workspace::open(argument, OpenAs::Reader, clock);
    auto workspace = Workspace::create(made, clock);
    if (!workspace) return workspace;
    const int people = std::atoi(argument.c_str());
    if (auto filled = (*workspace)->demo().fill({people > 0 ? people : 100'000, 3, 1}); !filled)
        return std::move(filled).error();
    return workspace;
}

} // namespace

int main(int argc, char** argv) {
    const preceptor::test::TempDir folder;
    const FixedClock clock{Date::of(2026, 11, 24)};
    const auto workspace = openOrMake(argc > 1 ? argv[1] : "100000", folder / "bench.preceptor", clock);
    if (!workspace) {
        std::fprintf(stderr, "no file to measure on\n");
        return 1;
    }
    Measured worst;
    for (const ReportInfo& report : allReports()) {
        const Measured measured = measure(**workspace, (*workspace)->path(), report, folder.path());
        if (measured.ratio > worst.ratio) worst = measured;
    }
    const auto people = static_cast<long long>((*workspace)->people().count());
    bench::verdict("Reports to CSV / sqlite3 -csv, worst (" + worst.name + ")", std::to_string(people) + " people",
                   worst.ratio, bench::goalAtFullSize(1.2, people));
    return 0;
}
