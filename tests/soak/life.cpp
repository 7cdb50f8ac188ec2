// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/soak/life.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <numeric>

namespace preceptor::soak {

namespace {

constexpr int kPeriods = 12;

double quantile(std::vector<double> values, double share) {
    if (values.empty()) return 0;
    std::sort(values.begin(), values.end());
    return values[static_cast<std::size_t>(share * static_cast<double>(values.size() - 1))];
}

std::vector<double> since(const std::vector<double>& values, std::size_t begin) {
    return {values.begin() + static_cast<std::ptrdiff_t>(begin), values.end()};
}

double sum(const std::vector<double>& values) { return std::accumulate(values.begin(), values.end(), 0.0); }

class Life {
public:
    Life(Sites& sites, const Span& span, const std::string& kind)
        : m_sites(sites), m_span(span), m_script(sites, span.writesAWeek), m_ward(sites.count() - 1),
          m_hub(m_ward / kDistrict * kDistrict), m_emptyFile(sites.file(m_ward)) {
        std::printf("%d sites in districts of %zu, %d weeks, %d writes a site and week, %d of 1000 bundles lost\n%s\n",
                    span.sites, kDistrict, span.weeks, span.writesAWeek, kLostPerMille, kind.c_str());
        std::printf("%5s %9s %11s %8s %8s %15s %17s %15s %15s %11s\n%5s %9s %11s %8s %8s %15s %17s %15s %15s %11s\n",
                    "", "", "", "", "us each", "bundle kB", "file MB", "log of a ward", "of a hub", "lag weeks", "week",
                    "writes", "delivered", "CPU s", "of them", "50%     95%", "as is  compacted", "as is   folded",
                    "as is   folded", "50% 95% max");
    }
    Outcome run() {
        const int period = std::max(1, m_span.weeks / kPeriods);
        while (m_script.week() < m_span.weeks) {
            m_script.liveWeek();
            if (2 * m_script.week() <= m_span.weeks) m_half = present();
            if (m_script.week() % period == 0 || m_script.week() == m_span.weeks) look();
        }
        m_outcome.lags = m_script.lags();
        m_outcome.bundleBytes = sum(m_script.bytes());
        m_outcome.bundleMedian = quantile(m_script.bytes(), 0.5);
        for (std::size_t site = 0; site < m_sites.count(); ++site) m_outcome.logs.push_back(m_sites.log(site));
        summarise();
        m_script.bringTogether();
        m_outcome.alike = m_sites.holdTheSame();
        std::printf("%s\n\n", m_outcome.alike ? "All sites hold the same." : "SITES DIFFER");
        return std::move(m_outcome);
    }

private:
    struct Point {
        double seconds = 0;
        std::int64_t delivered = 0;
        std::size_t bundles = 0;
        std::size_t lags = 0;
    };

    Point present() const {
        return {m_script.seconds(), m_script.delivered(), m_script.bytes().size(), m_script.lags().size()};
    }
    static double microseconds(const Point& from, const Point& to) {
        return (to.seconds - from.seconds) * 1e6 /
               static_cast<double>(std::max<std::int64_t>(1, to.delivered - from.delivered));
    }
    void look() {
        const Point now = present();
        const Sight sight{m_script.writes(), m_script.delivered(), m_script.rows(),
                          m_script.lost(),   m_sites.log(m_hub),   m_sites.log(m_ward)};
        m_outcome.file = m_sites.file(m_ward);
        const std::vector<double> bytes = since(m_script.bytes(), m_last.bundles);
        const std::vector<double> lags = since(m_script.lags(), m_last.lags);
        std::printf("%5d %9lld %11lld %8.1f %8.2f %7.1f %7.1f %8.2f %8.2f %7lld %7lld %7lld %7lld %3.0f %3.0f %3.0f\n",
                    m_script.week(), static_cast<long long>(sight.writes), static_cast<long long>(sight.delivered),
                    now.seconds, microseconds(m_last, now), quantile(bytes, 0.5) / 1e3, quantile(bytes, 0.95) / 1e3,
                    m_outcome.file.asItLies / 1e6, m_outcome.file.folded / 1e6,
                    static_cast<long long>(sight.ward.entries), static_cast<long long>(sight.ward.folded),
                    static_cast<long long>(sight.hub.entries), static_cast<long long>(sight.hub.folded),
                    quantile(lags, 0.5), quantile(lags, 0.95), quantile(lags, 1));
        std::fflush(stdout);
        m_outcome.sights.push_back(sight);
        m_last = now;
    }
    void summarise() const {
        const Point now = present();
        const std::vector<double>& lags = m_script.lags();
        const std::vector<double>& bytes = m_script.bytes();
        const FileSize& file = m_outcome.file;
        const auto aWrite = [&](double size, double empty) {
            return (size - empty) / static_cast<double>(m_script.writes());
        };
        std::printf(
            "Lag: a site's writes of a week are everywhere after %.0f weeks (median), %.0f (95%%), %.0f (worst); "
            "%zu of %zu were still under way.\n",
            quantile(lags, 0.5), quantile(lags, 0.95), quantile(lags, 1), m_script.underWay(),
            m_script.underWay() + lags.size());
        std::printf("Bundles: %.1f kB (median), %.1f kB (95%%), %.1f kB (largest); %zu written, %lld lost.\n",
                    quantile(bytes, 0.5) / 1e3, quantile(bytes, 0.95) / 1e3, quantile(bytes, 1) / 1e3, bytes.size(),
                    static_cast<long long>(m_script.lost()));
        std::printf(
            "File: %.0f bytes a write without compaction, %.0f with it (of the difference, %.0f are the room that "
            "rewriting gives back).\n",
            aWrite(file.asItLies, m_emptyFile.asItLies), aWrite(file.folded, m_emptyFile.folded),
            aWrite(file.asItLies - file.rewritten, m_emptyFile.asItLies - m_emptyFile.rewritten));
        std::printf(
            "Time: %.2f us a delivered row in the first half of the weeks, %.2f in the second; %.1f s in all.\n",
            microseconds({}, m_half), microseconds(m_half, now), now.seconds);
    }

    Sites& m_sites;
    Span m_span;
    Script m_script;
    std::size_t m_ward;
    std::size_t m_hub;
    FileSize m_emptyFile;
    Point m_half;
    Point m_last;
    Outcome m_outcome;
};

bool same(bool equal, const char* what) {
    std::printf("%s: %s\n", what, equal ? "the same" : "DIFFERENT");
    return equal;
}

bool near(double model, double real, const char* what) {
    const double difference = model / real - 1;
    std::printf("%s: %+.1f%% by version vectors\n", what, 100 * difference);
    return std::abs(difference) <= kMostDifference;
}

} // namespace

Outcome live(Sites& sites, const Span& span, const std::string& kind) { return Life(sites, span, kind).run(); }

bool agree(const Outcome& model, const Outcome& real) {
    bool all = same(model.sights == real.sights, "Writes, rows in bundles, delivered rows, lost bundles and logs");
    all = same(model.lags == real.lags, "Lags of all sites and weeks") && all;
    all = same(model.logs == real.logs, "Logs of all sites at the end, as they are and folded") && all;
    all = near(model.bundleBytes, real.bundleBytes, "Bytes of all bundles") && all;
    all = near(model.bundleMedian, real.bundleMedian, "Bytes of the median bundle") && all;
    all = near(model.file.asItLies, real.file.asItLies, "Bytes of a file") && all;
    return near(model.file.folded, real.file.folded, "Bytes of a compacted file") && all;
}

} // namespace preceptor::soak
