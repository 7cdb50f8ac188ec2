// SPDX-License-Identifier: GPL-3.0-or-later
// Sites as version vectors: who has which writes of whom. Rows, bundles and logs follow from that and from which write
// was to which person, as no person is written by two sites. Bytes are those of the calibration.
#pragma once

#include "tests/soak/calibration.h"
#include "tests/soak/sites.h"

#include <map>

namespace preceptor::soak {

class VectorSites final : public Sites {
public:
    VectorSites(std::size_t count, const Calibration& calibration);

    std::size_t count() const override { return m_sites.size(); }
    void beginWeek(Date monday) override { m_today = monday; }
    void write(std::size_t site, const PersonWrite& write) override;
    Carried carry(std::size_t from, std::size_t to, bool lost) override;
    std::vector<std::uint32_t> vector(std::size_t site) override { return m_sites[site].have; }
    LogSize log(std::size_t site) override;
    FileSize file(std::size_t site) override;
    bool holdTheSame() override;

private:
    using Number = std::uint32_t; // of a site's write, from 1; 0 = none
    using Vector = std::vector<Number>;
    // A write by what came before and after it for the same person.
    struct Written {
        Number before = 0;
        Number after = 0;
        Number people = 0; // this site has made up to this write
    };
    // Kept by the site that writes.
    struct Author {
        std::vector<Written> writes;
        std::vector<Number> newest; // of each person
    };
    struct Unlogged {
        std::uint32_t author;
        Number number;
    };
    struct Heard {
        Date on;
        Vector have;
    };
    struct Site {
        Vector have;
        std::map<std::size_t, Heard> heard; // what each other's newest bundle said
        std::vector<Unlogged> unlogged;     // overwritten before they came here
    };

    const Written& written(std::size_t author, Number number) const { return m_authors[author].writes[number - 1]; }
    // Distinct people of the author's writes above `from` up to `to`.
    std::int64_t rows(std::size_t author, Number from, Number to) const;
    Number people(std::size_t author, Number upTo) const { return upTo == 0 ? 0 : written(author, upTo).people; }
    BundleContent contentOf(const Site& sender, const Vector& from) const;
    std::int64_t take(Site& site, const Site& sender);
    void noteLog(Site& site, std::size_t author, Number from, Number to) const;
    Vector known(const Site& site) const;

    const Calibration& m_calibration;
    std::vector<Author> m_authors;
    std::vector<Site> m_sites;
    Vector m_nothing;
    Date m_today;
};

} // namespace preceptor::soak
