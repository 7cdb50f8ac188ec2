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
    enum class Restores { No, Files, WholePcs };
    enum class Programs { Same, Mixed }; // mixed: every second PC has a program to come
    struct Options {
        Restores restores = Restores::No;
        Programs programs = Programs::Same;
        Fault fault = Fault::None;
    };
    ExchangeLife(int sites, Options options);

    void live(const std::vector<LifeStep>& steps);
    // Exchanges all, then looks. Empty, or what is wrong.
    std::string judge();

private:
    using Write = std::pair<std::string, std::uint64_t>; // replica, number
    using Field = std::tuple<std::string, std::int64_t, std::string>;

    void step(const LifeStep& step);
    void write(ExchangeSite& site, int what, int which);
    void act(ExchangeSite& site, int what, int which);
    static void foldLog(ExchangeSite& site);
    void writePeople(ExchangeSite& site, int which);
    void writeNewer(ExchangeSite& site, int which);
    std::string erasedOf(ExchangeSite& site);
    std::string together();
    void exchange(std::size_t from, std::size_t to, int how);
    void restore(std::size_t site);
    void insertFunder(ExchangeSite& site, const std::string& name);
    std::string forgotten();
    void note(ExchangeSite& site, const std::map<Field, std::set<Write>>& before);
    std::map<Field, std::set<Write>> present(ExchangeSite& site);
    std::string lostOrRevived();
    std::string faulty(std::string bundle) const;

    std::vector<std::unique_ptr<ExchangeSite>> m_sites;
    std::deque<std::string> m_bundles; // on sticks, old ones among them
    std::map<Field, std::set<Write>> m_written;
    std::map<Field, std::set<Write>> m_superseded;
    std::map<std::size_t, std::string> m_backups;
    std::map<std::int64_t, const ExchangeSite*> m_funders; // that must be there at the end; by whom
    std::map<std::size_t, std::set<std::int64_t>> m_sinceBackup;
    std::set<std::int64_t> m_given; // ids
    std::string m_faultFound;
    std::int64_t m_ticks = 0;
    Options m_options;
};

} // namespace preceptor::test
