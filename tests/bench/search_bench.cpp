// SPDX-License-Identifier: GPL-3.0-or-later
// Search as one types, key by key, against one LIKE scan over the names of the same file: the 99th percentile over all
// keys is to be at most 0.2x. Also the fixed cost of a search that finds nothing in an empty file, how long the first
// search takes, what it keeps in memory, and the duplicate check. Usage: search_bench [people] or search_bench FILE
#include "core/services/demo_service.h"
#include "core/services/merge_service.h"
#include "core/services/person_search.h"
#include "core/services/workspace.h"
#include "core/storage/unit_of_work.h"
#include "tests/bench/stopwatch.h"
#include "tests/bench/verdict.h"
#include "tests/support/temp_dir.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

using namespace preceptor;
using preceptor::bench::bestOf;
using preceptor::bench::secondsOf;

namespace {

constexpr int kRuns = 9;
constexpr std::size_t kShown = 50;
constexpr const char* kTyped[] = {"wangxiuying", "wxy",     "zhang wei", "王秀英", "秀英",   "liu",
                                  "chenguohua",  "1391234", "yang m",    "an",     "ing",    "beijing",
                                  "nguyen",      "zzz",     "example",   "协和",   "li 协和"};

// Every prefix of a text that ends at a whole character.
std::vector<std::string> keysOf(const std::string& text) {
    std::vector<std::string> keys;
    for (std::size_t end = 1; end <= text.size(); ++end)
        if (end == text.size() || (static_cast<unsigned char>(text[end]) & 0xC0U) != 0x80U)
            keys.push_back(text.substr(0, end));
    return keys;
}

// Prepared once, as a program would that searched so.
double likeScan(Workspace& file) {
    Statement& scan = file.unit().db().cached("SELECT count(*) FROM person WHERE full_name_native LIKE '%秀英%'");
    return secondsOf([&] {
        while (scan.step()) {
        }
    });
}

// What a key costs when there is nobody to look at: reading the query and answering.
double fixedCost(const Clock& clock, const std::string& key) {
    const auto empty = Workspace::inMemory(clock);
    double best = 1;
    for (int i = 0; i < kRuns; ++i)
        best = std::min(best, secondsOf([&] { empty->personSearch().find({key}, kShown); }));
    return best;
}

// Every key typed on the way to each text, best of a few turns; and the scan beside them.
std::vector<double> typeAll(Workspace& file, double& base) {
    std::vector<double> ours;
    for (const char* typed : kTyped) {
        for (const std::string& key : keysOf(typed)) {
            const auto pair = bestOf(
                kRuns, [&] { return likeScan(file); },
                [&] { return secondsOf([&] { file.personSearch().find({key}, kShown); }); });
            base = std::min(base, pair.base);
            ours.push_back(pair.ours);
        }
    }
    std::sort(ours.begin(), ours.end());
    return ours;
}

Result<std::unique_ptr<Workspace>> openOrMake(const std::string& argument, const std::filesystem::path& made,
                                              const Clock& clock) {
    if (std::filesystem::exists(argument)) return Workspace::open(argument, OpenAs::Reader, clock);
    if (Status filled = makeDemoFile(made, {std::max(1, std::atoi(argument.c_str())), 1, 1}, clock, {}); !filled)
        return std::move(filled).error();
    return Workspace::open(made, OpenAs::Reader, clock);
}

} // namespace

int main(int argc, char** argv) {
    const test::TempDir folder;
    const FixedClock clock{Date::of(2026, 11, 24)};
    const auto opened = openOrMake(argc > 1 ? argv[1] : "100000", folder / "search.preceptor", clock);
    if (!opened) return std::fprintf(stderr, "no file to search in\n"), EXIT_FAILURE;
    Workspace& file = **opened;
    const double first = secondsOf([&] { file.personSearch().find({"x"}, kShown); });
    const auto people = file.personSearch().inNameOrder().size();
    double base = likeScan(file);
    const std::vector<double> ours = typeAll(file, base);
    const double p99 = ours[ours.size() * 99 / 100];
    std::size_t suspects = 0;
    const double check = secondsOf([&] { suspects = file.merges().suspects().size(); });
    std::printf(
        "%zu people: LIKE scan %.1f us; search median %.1f us, p99 %.1f us, slowest %.1f us; fixed cost %.1f us\n",
        people, base * 1e6, ours[ours.size() / 2] * 1e6, p99 * 1e6, ours.back() * 1e6,
        fixedCost(clock, "wangxiuying") * 1e6);
    std::printf("first search %.0f ms, index %.1f MB; duplicate check %.0f ms, %zu pairs\n", first * 1e3,
                static_cast<double>(file.personSearch().bytes()) / 1e6, check * 1e3, suspects);
    bench::verdict("Search, p99 of a key / LIKE scan", std::to_string(people) + " people", p99 / base,
                   bench::goalAtFullSize(0.2, static_cast<long long>(people)));
    return EXIT_SUCCESS;
}
