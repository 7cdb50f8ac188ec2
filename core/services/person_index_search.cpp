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
    struct Word {
        SearchTerm term;
        std::vector<bool> institutions; // by slot: it is in the name
        bool inAnyInstitution = false;
    };
    std::vector<Word> words;             // the one to sweep with first
    std::vector<std::string> nameStarts; // with several words: all of them as the beginning of a name
    Position slot = 0;
    bool anyInstitution = true;
    bool noCadre = false;
    std::uint8_t group = kUnknownCode;
    std::uint8_t status = kUnknownCode;
};

// Looks for the first word in all records; what else is asked is looked at where it is found. Leaves out what cannot be
// among the best.
class PersonIndex::Sweep {
public:
    Sweep(const PersonIndex& index, const Query& query, std::size_t limit)
        : m_index(index), m_query(query), m_term(query.words.front().term), m_severalWords(query.words.size() > 1),
          m_limit(limit), m_ranks(index.m_ids.size(), SearchRank::None) {}

    std::vector<SearchRank> run() {
        for (const std::string& form : m_term.forms()) over(m_index.m_names, form, m_starting);
        if (m_found >= m_limit || m_term.size() == 1) return std::move(m_ranks);
        // One word: all contacts are of one rank, so the first ones are the best.
        for (const std::string& form : m_term.forms())
            over(m_index.m_contacts, form, m_severalWords ? m_starting : m_found);
        return std::move(m_ranks);
    }

private:
    // Until `best`, one of the counts below, is all that is wanted.
    void over(const RecordText& records, const std::string& form, const std::size_t& best) {
        const ByteFinder finder(form);
        const std::string& text = records.text();
        const bool startsWord = SearchTerm::startsWord(form);
        Position at = 0;
        for (std::size_t hit = 0; best < m_limit;) {
            const bool worthless = !startsWord && !m_severalWords && m_found >= m_limit; // inside a word
            hit = worthless ? finder.findAtWordStart(text, hit) : finder.find(text, hit);
            if (hit == std::string_view::npos) return;
            while (records.end(at) <= hit) ++at;
            const bool wanted = m_index.passes(m_query, at);
            if (wanted) note(at, m_severalWords ? rankAt(at) : SearchTerm::rankOfHit(text, hit, form));
            const bool nothingBetter = !wanted || m_severalWords || m_ranks[at] == SearchRank::NameStart;
            hit = nothingBetter ? records.end(at) : hit + 1;
        }
    }
    SearchRank rankAt(Position at) const {
        return m_ranks[at] == SearchRank::None ? m_index.rank(m_query, at, m_index.bestIn(m_term, at)) : m_ranks[at];
    }
    void note(Position at, SearchRank rank) {
        SearchRank& best = m_ranks[at];
        if (rank >= best) return;
        m_found += best == SearchRank::None && rank != SearchRank::Institution ? 1 : 0;
        m_starting += rank == SearchRank::NameStart ? 1 : 0;
        best = rank;
    }

    const PersonIndex& m_index;
    const Query& m_query;
    const SearchTerm& m_term;
    bool m_severalWords;
    std::size_t m_limit;
    std::vector<SearchRank> m_ranks;
    std::size_t m_found = 0;    // by name or contact
    std::size_t m_starting = 0; // names that begin so
};

void PersonIndex::prepareWords(std::string_view text, Query& query) const {
    const std::string folded = fold(tidy(text));
    std::string joined;
    for (std::size_t at = 0; at < folded.size();) {
        const auto end = std::min(folded.find(' ', at), folded.size());
        if (end > at) query.words.push_back({SearchTerm(std::string_view(folded).substr(at, end - at)), {}, false});
        joined.append(folded, at, end - at);
        at = end + 1;
    }
    for (Query::Word& word : query.words)
        for (const std::string& name : m_institutionTexts) {
            word.institutions.push_back(word.term.findsInstitution(name));
            word.inAnyInstitution = word.inAnyInstitution || word.institutions.back();
        }
    if (query.words.size() < 2) return;
    query.nameStarts = {kNameMark + folded, kNameMark + joined};
    // The sweep goes by a word that few people are found by: a long one that is not their institution's.
    std::stable_sort(query.words.begin(), query.words.end(), [](const Query::Word& a, const Query::Word& b) {
        if (a.inAnyInstitution != b.inAnyInstitution) return b.inAnyInstitution;
        return a.term.size() > b.term.size();
    });
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

SearchRank PersonIndex::bestIn(const SearchTerm& term, Position at) const {
    const SearchRank best = term.bestIn(m_names.at(at));
    return best == SearchRank::None && term.size() > 1 ? term.bestIn(m_contacts.at(at)) : best;
}

// `first` is the rank of the first term; every other word must be found too, and the worst of them counts.
SearchRank PersonIndex::rank(const Query& query, Position at, SearchRank first) const {
    for (const std::string& start : query.nameStarts)
        if (m_names.at(at).find(start) != std::string_view::npos) return SearchRank::NameStart;
    SearchRank worst = first;
    for (std::size_t i = 1; i < query.words.size() && worst != SearchRank::None; ++i) {
        const bool byInstitution = query.words[i].institutions[m_slots[at]];
        if (byInstitution && worst == SearchRank::Institution) continue; // it gets no better
        SearchRank found = bestIn(query.words[i].term, at);
        if (found == SearchRank::None && byInstitution) found = SearchRank::Institution;
        worst = std::max(worst, found);
    }
    return worst;
}

// `rank` is what the sweep found; who was not found by it may be by the institution.
SearchRank PersonIndex::rankByInstitution(const Query& query, Position at, SearchRank rank) const {
    if (rank != SearchRank::None || !query.words.front().institutions[m_slots[at]] || !passes(query, at)) return rank;
    return this->rank(query, at, SearchRank::Institution);
}

std::vector<PersonId> PersonIndex::everyone(const Query& query, std::size_t limit) const {
    std::vector<PersonId> all;
    for (Position at = 0; at < m_ids.size() && all.size() < limit; ++at)
        if (passes(query, at)) all.push_back(m_ids[at]);
    return all;
}

std::vector<PersonId> PersonIndex::find(const PersonQuery& asked, std::size_t limit) const {
    const Query query = prepare(asked);
    if (query.words.empty()) return everyone(query, limit);
    const std::vector<SearchRank> ranks = Sweep(*this, query, limit).run();
    std::array<std::vector<PersonId>, kSearchRanks> found;
    const auto& byInstitution = found[static_cast<std::size_t>(SearchRank::Institution)];
    for (Position at = 0; at < ranks.size() && found.front().size() < limit; ++at) {
        const SearchRank best = byInstitution.size() < limit ? rankByInstitution(query, at, ranks[at]) : ranks[at];
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
