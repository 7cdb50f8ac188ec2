// SPDX-License-Identifier: GPL-3.0-or-later
// Every course gets a changed rule: all its enrolments are judged anew, stamped and written, in a transaction a
// version, against one SQL aggregate over the same evidence (modules, attendance, scores, signatures of each
// enrolment): at most 3x. Usage: completion_bench [people] (a demo programme is made) or completion_bench FILE
#include "core/services/demo_service.h"
#include "core/services/workspace.h"
#include "core/storage/rows.h"
#include "core/storage/store.h"
#include "core/storage/unit_of_work.h"
#include "tests/bench/stopwatch.h"
#include "tests/bench/verdict.h"
#include "tests/support/rule_in_place.h"
#include "tests/support/temp_dir.h"

#include <cstdio>
#include <cstdlib>

using namespace preceptor;
using preceptor::bench::bestOf;
using preceptor::bench::secondsOf;

namespace {

namespace fs = std::filesystem;

constexpr int kRuns = 3;
const FixedClock kClock{Date::of(2026, 11, 24)};

constexpr std::string_view kAggregate = R"(
SELECT e.id,
    (SELECT count(*) FROM module_progress p JOIN module m ON m.id = p.module_id
     WHERE p.enrolment_id = e.id AND p._deleted = 0 AND m._deleted = 0 AND p.status IN ('done', 'exempt')),
    (SELECT count(DISTINCT s.id) FROM attendance a JOIN session s ON s.id = a.session_id
     WHERE a.person_id = e.person_id AND a._deleted = 0 AND s._deleted = 0 AND s.status = 'held'
         AND s.programme_id = c.programme_id AND s.planned_on BETWEEN c.start_on AND coalesce(c.end_on, '9999')
         AND a.status IN ('present', 'late', 'left_early')),
    (SELECT max(100.0 * r.raw / x.max) FROM score r JOIN assessment x ON x.id = r.assessment_id
     WHERE r.enrolment_id = e.id AND r._deleted = 0 AND x._deleted = 0),
    (SELECT count(*) FROM sign_off o WHERE o.enrolment_id = e.id AND o._deleted = 0)
FROM enrolment e JOIN cohort c ON c.id = e.cohort_id
WHERE e._deleted = 0)";

struct Ruled {
    CourseVersionId version;
    std::string rule;
};

std::unique_ptr<Store> opened(const fs::path& file, const fs::path& folder) {
    auto store = Store::open(file, Access::ReadWrite, kClock, "bench", folder);
    if (!store) throw std::runtime_error("cannot open");
    return std::move(store).value();
}

double aggregate(const fs::path& file, const fs::path& folder, int& enrolments) {
    const auto store = opened(file, folder);
    return secondsOf([&] {
        enrolments = 0;
        Statement& query = store->db().cached(kAggregate);
        while (query.step()) ++enrolments;
        query.reset();
    });
}

double judgeAll(const fs::path& file, const fs::path& folder) {
    const auto store = opened(file, folder);
    const auto ruled =
        allRows(store->db().cached("SELECT id, rule_json FROM course_version WHERE rule_json IS NOT NULL "
                                   "AND _deleted = 0"),
                [](Statement& s) {
                    return Ruled{s.id<CourseVersionId>(0), s.string(1)};
                });
    return secondsOf([&] {
        for (const Ruled& each : ruled)
            if (!test::changeInPlace(store->unit(), each.version,
                                     R"({"all_of":[)" + each.rule + R"(,{"attend_pct":1}]})"))
                throw std::runtime_error("cannot change a rule");
    });
}

} // namespace

int main(int argc, char** argv) {
    const preceptor::test::TempDir folder;
    const std::string argument = argc > 1 ? argv[1] : "100000";
    fs::path file = argument;
    if (!fs::exists(file)) {
        file = folder / "made.preceptor";
        auto workspace = Workspace::create(file, kClock);
        if (!workspace || !(*workspace)->demo().fill({std::atoi(argument.c_str()), 3, 1})) return EXIT_FAILURE;
    }
    const fs::path copy = folder / "bench.preceptor";
    int enrolments = 0;
    const auto renewed = [&] { return fs::copy_file(file, copy, fs::copy_options::overwrite_existing), copy; };
    const auto pair = bestOf(
        kRuns, [&] { return aggregate(renewed(), folder / "state", enrolments); },
        [&] { return judgeAll(renewed(), folder / "state"); });
    std::printf("%d enrolments: one aggregate %.0f ms, judged and written %.0f ms\n", enrolments, pair.base * 1e3,
                pair.ours * 1e3);
    bench::verdict("Completions of a changed rule / one aggregate", std::to_string(enrolments) + " enrolments",
                   pair.ratio(), bench::goalAtFullSize(3.0, enrolments));
    return 0;
}
