// SPDX-License-Identifier: GPL-3.0-or-later
// What bundles and files weigh by what they hold, measured on two real databases: one in which as many sites as are
// asked for have written, and one that takes its bundles. The weights are least squares of relative errors.
#pragma once

#include "tests/soak/sites.h"

namespace preceptor::soak {

struct BundleContent {
    std::int64_t sites = 0; // that its sender knows
    std::int64_t known = 0; // of these, that the receiver is taken to know
    std::int64_t writes = 0;
    std::int64_t people = 0; // new ones among its rows
    std::int64_t rows = 0;
};

struct FileContent {
    std::int64_t people = 0;
    std::int64_t writes = 0;
};

class Calibration {
public:
    explicit Calibration(std::size_t sites);

    double bytesOf(const BundleContent& content) const;
    FileSize sizeOf(const FileContent& content, const LogSize& log) const;

private:
    std::vector<double> m_bundle;
    std::vector<double> m_asItLies;
    std::vector<double> m_rewritten;
    double m_logEntry = 0;
};

} // namespace preceptor::soak
