// SPDX-License-Identifier: GPL-3.0-or-later
// Lets sites live through the script, prints what it sees on the way and at the end, and keeps it to be compared.
#pragma once

#include "tests/soak/script.h"

#include <string>

namespace preceptor::soak {

struct Span {
    int sites = 1000;
    int weeks = 156;
    int writesAWeek = 1;
};

// What two kinds of site must have in common to the last row.
struct Sight {
    std::int64_t writes = 0;
    std::int64_t delivered = 0;
    std::int64_t rows = 0;
    std::int64_t lost = 0;
    LogSize hub;
    LogSize ward;
    bool operator==(const Sight&) const = default;
};

struct Outcome {
    std::vector<Sight> sights;
    std::vector<double> lags;
    std::vector<LogSize> logs; // of every site at the end
    double bundleBytes = 0;    // of all bundles
    double bundleMedian = 0;
    FileSize file; // of the ward
    bool alike = false;
};

Outcome live(Sites& sites, const Span& span, const std::string& kind);

// Prints how far they agree; false if anything exact differs, or bytes by more than kMostDifference.
constexpr double kMostDifference = 0.05;
bool agree(const Outcome& model, const Outcome& real);

} // namespace preceptor::soak
