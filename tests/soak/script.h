// SPDX-License-Identifier: GPL-3.0-or-later
// Years of sites in districts: who writes, who meets whom and which sticks are lost. It decides by its seed and never
// by what kind the sites are, so two kinds live through the same years. It notes what came of it.
#pragma once

#include "core/demo/demo_random.h"
#include "tests/soak/sites.h"

namespace preceptor::soak {

constexpr std::size_t kDistrict = 25; // sites around one hub
constexpr int kLostPerMille = 20;

// Whether the next write is a new person or an edit.
class Writer {
public:
    PersonWrite next(DemoRandom& random, std::int64_t number);

private:
    std::size_t m_people = 0;
};

class Script {
public:
    Script(Sites& sites, int writesAWeek);

    void liveWeek();
    // Everybody brings everything to one place and takes it home, twice.
    void bringTogether();

    int week() const { return m_week; }
    std::int64_t writes() const { return m_total; }
    std::int64_t delivered() const { return m_delivered; }
    std::int64_t rows() const { return m_rows; } // of all bundles
    std::int64_t lost() const { return m_lost; }
    double seconds() const { return m_seconds; }                 // of processor time in the weeks lived
    const std::vector<double>& bytes() const { return m_bytes; } // of each bundle of these weeks
    // Of each site's week of writes that everybody has, in the order in which they got there: how many weeks it took.
    const std::vector<double>& lags() const { return m_lags; }
    std::size_t underWay() const; // site's weeks of writes that somebody still lacks

private:
    enum class Loss { Possible, Never };

    static std::size_t hubOf(std::size_t site) { return site / kDistrict * kDistrict; }
    std::size_t randomSite() { return static_cast<std::size_t>(m_random.below(static_cast<int>(m_sites.count()))); }
    void write(std::size_t site) { m_sites.write(site, m_writers[site].next(m_random, ++m_total)); }
    void meet(std::size_t one, std::size_t other);
    Carried carry(std::size_t from, std::size_t to, Loss loss);
    void lookAround();

    Sites& m_sites;
    DemoRandom m_random{1, "simulation"};
    int m_writesAWeek;
    int m_week = 0;
    std::vector<Writer> m_writers;
    std::vector<std::vector<std::uint32_t>> m_written; // by site and week
    std::vector<std::size_t> m_spread;                 // weeks of a site that everybody has
    std::int64_t m_total = 0;
    std::int64_t m_delivered = 0;
    std::int64_t m_rows = 0;
    std::int64_t m_lost = 0;
    double m_seconds = 0;
    std::vector<double> m_bytes;
    std::vector<double> m_lags;
};

} // namespace preceptor::soak
