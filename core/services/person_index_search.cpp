// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/person_index.h"
#include "core/text/byte_finder.h"
#include "core/text/fold.h"
#include "core/text/normalise.h"

#include <algorithm>
#include <array>

namespace preceptor {

namespace {
constexpr std::uint32_t kNoSlot = 0xFFFF'FFFF;
} // namespace

struct PersonIndex::Query {
    std::vector<SearchTerm> terms;               // the longest first
    std::vector<std::vector<bool>> institutions; // by term, by slot: the word is in its name
    std::vector<std::string> nameStarts;         // with several words: all of them as the beginning of a name
    Position slot = 0;
    bool anyInstitution = true;
    bool noCadre = false;
    std::uint8_t group = kUnknownCode;
    std::uint8_t status = kUnknownCode;

    // One word and no filter: what is found is what counts, so the sweep may leave out what cannot be among the best.
    bool plain() const {
        return terms.size() == 1 && anyInstitution && !noCadre && group == kUnknownCode && status == kUnknownCode;
    }
};

class PersonIndex::Sweep {
public:
    Sweep(std::vector<SearchRank>& ranks, std::size_t limit) : m_ranks(ranks), m_limit(limit) {}

    // `equal`: all hits have one rank, so the first ones are the best.
    void over(const RecordText& records, const std::string& form, bool equal = false) {
        const ByteFinder finder(form);
        const std::string& text = records.text();
        Position at = 0;
        for (auto hit = finder.find(text, 0);
             hit != std::string_view::npos && !(equal ? full() : m_starting >= m_limit);) {
            if (m_found >= m_limit && SearchTerm::insideWord(text, hit, form)) {
                hit = finder.find(text, hit + 1);
                continue;
            }
            while (records.end(at) <= hit) ++at;
            note(at, SearchTerm::rankOfHit(text, hit, form));
            hit = finder.find(text, m_ranks[at] == SearchRank::NameStart ? records.end(at) : hit + 1);
        }
    }
    bool full() const { return m_found >= m_limit; }

private:
    void note(Position at, SearchRank rank) {
        SearchRank& best = m_ranks[at];
        if (rank >= best) return;
        m_found += best == SearchRank::None || best == SearchRank::Institution ? 1 : 0;
        m_starting += rank == SearchRank::NameStart ? 1 : 0;
        best = rank;
    }
    std::vector<SearchRank>& m_ranks;
    std::size_t m_limit;
    std::size_t m_found = 0;    // by name or contact
    std::size_t m_starting = 0; // names that begin so
};

void PersonIndex::prepareWords(std::string_view text, Query& query) const {
    const std::string folded = fold(tidy(text));
    std::string joined;
    for (std::size_t at = 0; at < folded.size();) {
        const auto end = std::min(folded.find(' ', at), folded.size());
        if (end > at) query.terms.emplace_back(std::string_view(folded).substr(at, end - at));
        joined.append(folded, at, end - at);
        at = end + 1;
    }
    if (query.terms.size() > 1) query.nameStarts = {kNameMark + folded, kNameMark + joined};
    std::stable_sort(query.terms.begin(), query.terms.end(),
                     [](const SearchTerm& a, const SearchTerm& b) { return a.size() > b.size(); });
    for (const SearchTerm& term : query.terms) {
        auto& found = query.institutions.emplace_back();
        for (const std::string& name : m_institutionTexts) found.push_back(term.findsInstitution(name));
    }
}

PersonIndex::Query PersonIndex::prepare(const PersonQuery& query) const {
    Query prepared;
    prepareWords(query.text, prepared);
    prepared.anyInstitution = !query.institution;
    const auto slot = m_slotById.find(query.institution);
    prepared.slot = slot == m_slotById.end() ? kNoSlot : slot->second;
    prepared.noCadre = query.cadreGroup == kNoCadre;
    if (!query.cadreGroup.empty()) prepared.group = codeNumber("cadre_group", query.cadreGroup);
    if (!query.status.empty()) prepared.status = codeNumber("person_status", query.status);
    return prepared;
}

bool PersonIndex::passes(const Query& query, Position at) const {
    return (query.anyInstitution || m_slots[at] == query.slot) && (!query.noCadre || m_groups[at] == kUnknownCode) &&
           (query.group == kUnknownCode || m_groups[at] == query.group) &&
           (query.status == kUnknownCode || m_statuses[at] == query.status);
}

// The rank of each person for the first term.
std::vector<SearchRank> PersonIndex::sweep(const Query& query, std::size_t limit) const {
    std::vector<SearchRank> ranks(m_ids.size(), query.terms.empty() ? SearchRank::NameStart : SearchRank::None);
    if (query.terms.empty()) return ranks;
    const std::vector<bool>& institutions = query.institutions.front();
    if (std::find(institutions.begin(), institutions.end(), true) != institutions.end())
        for (std::size_t i = 0; i < ranks.size(); ++i)
            if (institutions[m_slots[i]]) ranks[i] = SearchRank::Institution;
    Sweep sweep(ranks, query.plain() ? limit : kNoLimit);
    const SearchTerm& term = query.terms.front();
    for (const std::string& form : term.forms()) sweep.over(m_names, form);
    if (!sweep.full() && term.size() > 1)
        for (const std::string& form : term.forms()) sweep.over(m_contacts, form, true);
    return ranks;
}

SearchRank PersonIndex::bestIn(const SearchTerm& term, Position at) const {
    const SearchRank best = term.bestIn(m_names.at(at));
    return best == SearchRank::None && term.size() > 1 ? term.bestIn(m_contacts.at(at)) : best;
}

// `first` is the rank of the first term; every other word must be found too, and the worst of them counts.
SearchRank PersonIndex::rank(const Query& query, Position at, SearchRank first) const {
    for (const std::string& start : query.nameStarts)
        if (m_names.at(at).find(start) != std::string_view::npos) return SearchRank::NameStart;
    SearchRank worst = first;
    for (std::size_t i = 1; i < query.terms.size() && worst != SearchRank::None; ++i) {
        SearchRank found = bestIn(query.terms[i], at);
        if (found == SearchRank::None && query.institutions[i][m_slots[at]]) found = SearchRank::Institution;
        worst = std::max(worst, found);
    }
    return worst;
}

std::vector<PersonId> PersonIndex::find(const PersonQuery& asked, std::size_t limit) const {
    const Query query = prepare(asked);
    const std::vector<SearchRank> ranks = sweep(query, limit);
    std::array<std::vector<PersonId>, kSearchRanks> found;
    for (Position at = 0; at < ranks.size() && found.front().size() < limit; ++at) {
        if (ranks[at] == SearchRank::None || !passes(query, at)) continue;
        const SearchRank best = query.terms.size() > 1 ? rank(query, at, ranks[at]) : ranks[at];
        if (best == SearchRank::None) continue;
        auto& bucket = found[static_cast<std::size_t>(best)];
        if (bucket.size() < limit) bucket.push_back(m_ids[at]);
    }
    std::vector<PersonId> all = std::move(found.front());
    for (std::size_t i = 1; i < found.size(); ++i) all.insert(all.end(), found[i].begin(), found[i].end());
    if (all.size() > limit) all.resize(limit);
    return all;
}

} // namespace preceptor
