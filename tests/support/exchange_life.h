// SPDX-License-Identifier: GPL-3.0-or-later
// A few PCs that write and exchange as a script tells, and a judge who knows every write: at the end a column of a row
// must hold exactly the writes that no later write had seen.
#pragma once

#include "tests/support/exchange_site.h"

#include <array>
#include <deque>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <vector>

namespace preceptor::test {

// What to do, who, and two numbers to choose with.
using LifeStep = std::array<int, 4>;

class ExchangeLife {
public:
    enum class Fault { None, ClaimsMoreThanItHas };
    enum class Restores { No, Yes };
    explicit ExchangeLife(int sites, Restores restores = Restores::No, Fault fault = Fault::None);

    void live(const std::vector<LifeStep>& steps);
    // Exchanges all, then looks. Empty, or what is wrong.
    std::string judge();

private:
    using Write = std::pair<std::string, std::uint64_t>; // replica, number
    using Field = std::tuple<std::string, std::int64_t, std::string>;

    void step(const LifeStep& step);
    void write(ExchangeSite& site, int what, int which);
    void exchange(std::size_t from, std::size_t to, int how);
    void restore(std::size_t site);
    void note(ExchangeSite& site, const std::map<Field, std::set<Write>>& before);
    std::map<Field, std::set<Write>> present(ExchangeSite& site);
    std::string lostOrRevived();
    std::string faulty(std::string bundle) const;

    std::vector<std::unique_ptr<ExchangeSite>> m_sites;
    std::deque<std::string> m_bundles; // on sticks, old ones among them
    std::map<Field, std::set<Write>> m_written;
    std::map<Field, std::set<Write>> m_superseded;
    std::map<std::size_t, std::string> m_backups;
    bool m_restores;
    Fault m_fault;
};

} // namespace preceptor::test
