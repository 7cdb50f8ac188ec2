// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/soak/vector_sites.h"

#include "core/storage/log_compactor.h"

#include <algorithm>

namespace preceptor::soak {

VectorSites::VectorSites(std::size_t count, const Calibration& calibration)
    : m_calibration(calibration), m_authors(count), m_sites(count), m_nothing(count) {
    for (Site& site : m_sites) site.have.resize(count);
}

void VectorSites::write(std::size_t site, const PersonWrite& write) {
    Author& author = m_authors[site];
    const Number number = ++m_sites[site].have[site];
    Written entry;
    if (write.known) {
        entry.before = author.newest[*write.known];
        author.writes[entry.before - 1].after = number;
        author.newest[*write.known] = number;
    } else {
        author.newest.push_back(number);
    }
    entry.people = static_cast<Number>(author.newest.size());
    author.writes.push_back(entry);
}

std::int64_t VectorSites::rows(std::size_t author, Number from, Number to) const {
    std::int64_t count = 0;
    for (Number number = from + 1; number <= to; ++number)
        if (written(author, number).before <= from) ++count;
    return count;
}

BundleContent VectorSites::contentOf(const Site& sender, const Vector& from) const {
    BundleContent content;
    for (std::size_t author = 0; author < m_authors.size(); ++author) {
        const Number have = sender.have[author];
        const Number above = std::min(from[author], have);
        if (have > 0) ++content.sites;
        if (above > 0) ++content.known;
        if (have == above) continue;
        content.writes += have - above;
        content.people += people(author, have) - people(author, above);
        content.rows += rows(author, above, have);
    }
    return content;
}

Carried VectorSites::carry(std::size_t from, std::size_t to, bool lost) {
    const Site& sender = m_sites[from];
    const auto said = sender.heard.find(to);
    const BundleContent content = contentOf(sender, said == sender.heard.end() ? m_nothing : said->second.have);
    Carried carried{m_calibration.bytesOf(content), content.rows, 0};
    if (lost) return carried;
    carried.delivered = take(m_sites[to], sender);
    m_sites[to].heard[from] = {m_today, sender.have};
    return carried;
}

std::int64_t VectorSites::take(Site& site, const Site& sender) {
    std::int64_t delivered = 0;
    for (std::size_t author = 0; author < m_authors.size(); ++author) {
        Number& have = site.have[author];
        const Number theirs = sender.have[author];
        if (theirs <= have) continue;
        delivered += rows(author, have, theirs);
        noteLog(site, author, have, theirs);
        have = theirs;
    }
    return delivered;
}

// A row names the writes that it still shows: that it was made, and its newest edit.
void VectorSites::noteLog(Site& site, std::size_t author, Number from, Number to) const {
    for (Number number = from + 1; number <= to; ++number) {
        const Written& write = written(author, number);
        if (write.before != 0 && write.after != 0 && write.after <= to)
            site.unlogged.push_back({static_cast<std::uint32_t>(author), number});
    }
}

// What everybody heard of late is known to have: LogCompactor folds up to there.
VectorSites::Vector VectorSites::known(const Site& site) const {
    Vector known = site.have;
    for (const auto& [other, said] : site.heard) {
        if (m_today - said.on > LogCompactor::kWaitedDays) continue;
        for (std::size_t author = 0; author < known.size(); ++author)
            known[author] = std::min(known[author], said.have[author]);
    }
    return known;
}

// Folding leaves one range of a site's writes: its people have ids that follow each other.
LogSize VectorSites::log(std::size_t at) {
    const Site& site = m_sites[at];
    const Vector upTo = known(site);
    LogSize size;
    for (std::size_t author = 0; author < upTo.size(); ++author) {
        size.entries += site.have[author];
        size.folded += site.have[author] - upTo[author] + (upTo[author] > 0 ? 1 : 0);
    }
    for (const Unlogged& missing : site.unlogged) {
        --size.entries;
        if (missing.number > upTo[missing.author]) --size.folded;
    }
    return size;
}

FileSize VectorSites::file(std::size_t at) {
    FileContent content;
    for (std::size_t author = 0; author < m_authors.size(); ++author) {
        const Number have = m_sites[at].have[author];
        content.people += people(author, have);
        content.writes += have;
    }
    return m_calibration.sizeOf(content, log(at));
}

bool VectorSites::holdTheSame() {
    return std::all_of(m_sites.begin(), m_sites.end(),
                       [&](const Site& site) { return site.have == m_sites.front().have; });
}

} // namespace preceptor::soak
