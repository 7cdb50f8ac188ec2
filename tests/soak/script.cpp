// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/soak/script.h"

#include <algorithm>
#include <ctime>
#include <limits>

namespace preceptor::soak {

namespace {

constexpr int kEditsPerMille = 400;
constexpr int kMeetingsPerMille = 10; // sites a week that meet somebody they may never have met

double processorSeconds() {
    timespec now{};
    ::clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) / 1e9;
}

} // namespace

PersonWrite Writer::next(DemoRandom& random, std::int64_t number) {
    PersonWrite write{{}, number, "+86" + std::to_string(random.between(100'000'000, 999'999'999))};
    if (m_people > 0 && random.permille(kEditsPerMille))
        write.known = static_cast<std::size_t>(random.below(static_cast<int>(m_people)));
    else
        ++m_people;
    return write;
}

Script::Script(Sites& sites, int writesAWeek)
    : m_sites(sites), m_writesAWeek(writesAWeek), m_writers(sites.count()), m_written(sites.count()),
      m_spread(sites.count()) {
    m_sites.beginWeek(Date::of(2026, 1, 5));
    write(0); // the programme begins in one place
    for (std::size_t i = 1; i < m_sites.count(); ++i) carry(hubOf(i) == i ? 0 : hubOf(i), i, Loss::Never);
}

void Script::liveWeek() {
    const double begin = processorSeconds();
    ++m_week;
    m_sites.beginWeek(Date{Date::of(2026, 1, 5).days + 7 * m_week});
    for (std::size_t i = 0; i < m_sites.count(); ++i)
        for (int n = 0; n < m_writesAWeek; ++n) write(i);
    for (std::size_t i = 0; i < m_sites.count(); ++i) meet(i, hubOf(i) == i ? hubOf(randomSite()) : hubOf(i));
    for (std::size_t i = 0; i < m_sites.count(); ++i)
        if (m_random.permille(kMeetingsPerMille)) meet(i, randomSite());
    m_seconds += processorSeconds() - begin;
    lookAround();
}

void Script::bringTogether() {
    for (int round = 0; round < 2; ++round) {
        for (std::size_t i = 1; i < m_sites.count(); ++i) carry(i, 0, Loss::Never);
        for (std::size_t i = 1; i < m_sites.count(); ++i) carry(0, i, Loss::Never);
    }
}

void Script::meet(std::size_t one, std::size_t other) {
    if (one == other) return;
    for (const Carried& bundle : {carry(one, other, Loss::Possible), carry(other, one, Loss::Possible)})
        m_bytes.push_back(bundle.bytes);
}

Carried Script::carry(std::size_t from, std::size_t to, Loss loss) {
    const bool lost = loss == Loss::Possible && m_random.permille(kLostPerMille);
    const Carried bundle = m_sites.carry(from, to, lost);
    m_rows += bundle.rows;
    m_delivered += bundle.delivered;
    if (lost) ++m_lost;
    return bundle;
}

// Of each site's writes: since when everybody has them.
void Script::lookAround() {
    std::vector<std::uint32_t> least(m_sites.count(), std::numeric_limits<std::uint32_t>::max());
    for (std::size_t site = 0; site < m_sites.count(); ++site) {
        const std::vector<std::uint32_t> have = m_sites.vector(site);
        m_written[site].push_back(have[site]);
        for (std::size_t of = 0; of < have.size(); ++of) least[of] = std::min(least[of], have[of]);
    }
    for (std::size_t site = 0; site < m_sites.count(); ++site)
        while (m_spread[site] < m_written[site].size() && m_written[site][m_spread[site]] <= least[site])
            m_lags.push_back(static_cast<double>(m_written[site].size() - 1 - m_spread[site]++));
}

std::size_t Script::underWay() const {
    std::size_t weeks = 0;
    for (std::size_t site = 0; site < m_written.size(); ++site) weeks += m_written[site].size() - m_spread[site];
    return weeks;
}

} // namespace preceptor::soak
