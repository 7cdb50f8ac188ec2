// SPDX-License-Identifier: GPL-3.0-or-later
// Years of many PCs that write and exchange by sticks: how long until everybody has a write, how large the sticks'
// files and the programme's files grow, and that time and size follow the facts and not the exchanges. By version
// vectors, with real databases (--real), or both to hold one against the other (--both). Exit code 0 if all PCs hold
// the same at the end, and both ways agree. Usage: exchange_simulation [--real|--both] [SITES] [WEEKS] [WRITES A WEEK]
#include "tests/soak/database_sites.h"
#include "tests/soak/life.h"
#include "tests/soak/vector_sites.h"

#include <algorithm>
#include <cstdlib>
#include <string_view>

using namespace preceptor::soak;

namespace {

Outcome byVectors(const Span& span) {
    const auto sites = static_cast<std::size_t>(span.sites);
    const Calibration calibration(sites);
    VectorSites vectors(sites, calibration);
    return live(vectors, span,
                "Version vectors; bytes are weighed on two real databases in which as many sites have written.");
}

Outcome byDatabases(const Span& span) {
    DatabaseSites databases(static_cast<std::size_t>(span.sites));
    return live(databases, span, "Real databases.");
}

int simulate(std::string_view way, const Span& span) {
    bool fine = false;
    if (way == "--both") {
        const Outcome model = byVectors(span);
        const Outcome real = byDatabases(span);
        fine = agree(model, real) && model.alike && real.alike;
    } else {
        fine = (way == "--real" ? byDatabases(span) : byVectors(span)).alike;
    }
    return fine ? EXIT_SUCCESS : EXIT_FAILURE;
}

} // namespace

// NOLINTNEXTLINE(bugprone-exception-escape): what goes wrong ends it, and says what
int main(int argc, char** argv) {
    const std::string_view way = argc > 1 && std::string_view(argv[1]).starts_with("--") ? argv[1] : "";
    const int first = way.empty() ? 1 : 2;
    const auto number = [&](int place, int otherwise, int least) {
        return std::max(least, argc > first + place ? std::atoi(argv[first + place]) : otherwise);
    };
    const Span usual;
    return simulate(way, {number(0, usual.sites, 2), number(1, usual.weeks, 1), number(2, usual.writesAWeek, 1)});
}
