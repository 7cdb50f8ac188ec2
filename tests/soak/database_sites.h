// SPDX-License-Identifier: GPL-3.0-or-later
// Sites with real databases, in memory. Bundles are packed and not sealed, so that years pass in minutes; merging,
// versions and sizes are the program's own.
#pragma once

#include "core/base/clock.h"
#include "core/storage/bundle_exporter.h"
#include "core/storage/store.h"
#include "tests/soak/sites.h"

#include <map>
#include <memory>

namespace preceptor::soak {

// `people` are the ids of those this writer has made.
void writePerson(UnitOfWork& unit, std::vector<std::int64_t>& people, const PersonWrite& write);

struct PackedBundle {
    std::string content;
    double bytes = 0; // packed and sealed
    std::int64_t rows = 0;
};
PackedBundle bundleOf(UnitOfWork& unit, const KnownVector& from);

// One file with its own bookkeeping of whom it has heard.
class DatabaseSite {
public:
    DatabaseSite(const std::string& name, const Clock& clock);

    const std::string& uuid() const { return m_uuid; }
    UnitOfWork& unit() { return m_store->unit(); }
    KnownVector vector();
    void write(const PersonWrite& write) { writePerson(unit(), m_people, write); }
    PackedBundle bundleFor(const std::string& site);
    std::int64_t take(const std::string& bundle); // rows that were new here
    LogSize log();
    FileSize file();
    std::string digest();

private:
    std::unique_ptr<Store> m_store;
    std::string m_uuid;
    std::vector<std::int64_t> m_people;
};

std::string siteName(std::size_t site);

class DatabaseSites final : public Sites {
public:
    explicit DatabaseSites(std::size_t count);

    std::size_t count() const override { return m_sites.size(); }
    void beginWeek(Date monday) override { m_clock = FixedClock(monday); }
    void write(std::size_t site, const PersonWrite& write) override { m_sites[site].write(write); }
    Carried carry(std::size_t from, std::size_t to, bool lost) override;
    std::vector<std::uint32_t> vector(std::size_t site) override;
    LogSize log(std::size_t site) override { return m_sites[site].log(); }
    FileSize file(std::size_t site) override { return m_sites[site].file(); }
    bool holdTheSame() override;

private:
    FixedClock m_clock{Date::of(2026, 1, 5)};
    std::vector<DatabaseSite> m_sites;
    std::map<std::string, std::size_t> m_places; // uuid -> site
};

} // namespace preceptor::soak
