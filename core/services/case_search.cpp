// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/case_search.h"

#include "core/base/ascii.h"
#include "core/storage/case_text.h"
#include "core/storage/unit_of_work.h"
#include "core/text/normalise.h"
#include "core/text/search_words.h"

#include <algorithm>
#include <set>

namespace preceptor {

namespace {

constexpr std::int64_t kCommon = 200;         // rows; a word of so many is not rare
constexpr std::size_t kMostSearchedWords = 8; // of a sentence
constexpr std::size_t kBeyond = 100;          // answers are counted so far beyond those that are given

// A text that may be a part of the number of a case: letters, figures and hyphens, a figure among them.
std::string numberPart(std::string_view text) {
    constexpr std::size_t kShortest = 3;
    std::string part = tidy(text);
    const bool letters = std::all_of(part.begin(), part.end(), [](char c) {
        return isAsciiDigit(c) || c == '-' || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    });
    const bool figure = std::any_of(part.begin(), part.end(), isAsciiDigit);
    return part.size() >= kShortest && letters && figure ? part : std::string();
}

} // namespace

void CaseSearch::refresh() {
    Database& db = m_unit.db();
    if (db.readOnly() || !caseTextIsStale(db)) return;
    Transaction transaction(db);
    refreshCaseText(db);
    transaction.commit();
}

// Where each word is. A table that lacks one need not be walked over for the others; one that has it has its beginning.
CaseSearch::Asked CaseSearch::lookedUp(const AskedWord& word) {
    const CaseTextTables whole = caseTextsWith(m_unit.db(), word.whole, allCaseTexts());
    if (whole.all() || word.begun == word.whole) return {word, whole, whole};
    return {word, whole, whole | caseTextsWith(m_unit.db(), word.begun, ~whole)};
}

// Whole words are read until there are enough, however common they are; of words that may be `as` begun, all the rows
// that any of them has must be put together first.
CaseTextFound CaseSearch::withAll(const std::vector<Asked>& words, AskedWords as, std::size_t most) {
    std::vector<AskedWord> terms;
    Sought whole{{}, allCaseTexts()};
    Sought begun{{}, allCaseTexts()};
    for (const Asked& asked : words) {
        terms.push_back(asked.word);
        whole.tables &= asked.whole;
        begun.tables &= asked.begun;
    }
    whole.expression = searchExpression(terms, AskedWords::Whole);
    begun.expression = searchExpression(terms, as);
    CaseTextFound answer = found(whole, most);
    if (answer.hits.size() < most && begun.expression != whole.expression) answer = found(begun, most);
    return answer;
}

CaseTextFound CaseSearch::found(const Sought& sought, std::size_t most) {
    return findCaseText(m_unit.db(), sought.expression, static_cast<std::int64_t>(most),
                        static_cast<std::int64_t>(most + kBeyond + 1), sought.tables);
}

// Words that nothing has are left out.
std::vector<CaseSearch::Sought> CaseSearch::rarerFirst(const std::vector<Asked>& words) {
    std::vector<std::pair<std::int64_t, Sought>> known;
    for (const auto& [word, whole, begun] : words) {
        const Sought sought = whole.any() ? Sought{word.whole, whole} : Sought{word.begun, begun};
        if (sought.tables.none() || known.size() == kMostSearchedWords) continue;
        known.emplace_back(countCaseText(m_unit.db(), sought.expression, kCommon, sought.tables), sought);
    }
    std::stable_sort(known.begin(), known.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<Sought> rarest;
    for (auto& [rows, sought] : known) rarest.push_back(std::move(sought));
    return rarest;
}

// Word by word, the rarest first, as long as something has them together; a word that nothing has with those before it
// is passed over. A table that has not the words before it is not looked through again.
std::vector<CaseSearch::Sought> CaseSearch::together(const std::vector<Asked>& words) {
    std::vector<Sought> together;
    for (Sought& word : rarerFirst(words)) {
        if (together.empty()) {
            together.push_back(std::move(word));
            continue;
        }
        Sought more{together.back().expression + " AND " + word.expression, together.back().tables & word.tables};
        more.tables = caseTextsWith(m_unit.db(), more.expression, more.tables);
        if (more.tables.any()) together.push_back(std::move(more));
    }
    return together;
}

// What has most of the words comes first, down to what has the rarest of them alone.
CaseTextFound CaseSearch::withMost(const std::vector<Sought>& together, std::size_t most) {
    const auto limit = static_cast<std::int64_t>(most);
    CaseTextFound answer;
    std::set<std::pair<std::string, std::int64_t>> seen;
    for (auto words = together.rbegin(); words != together.rend() && answer.hits.size() < most; ++words)
        for (CaseTextHit& hit : findCaseText(m_unit.db(), words->expression, limit, limit, words->tables).hits)
            if (answer.hits.size() < most && seen.emplace(hit.table, hit.row).second)
                answer.hits.push_back(std::move(hit));
    answer.found = static_cast<std::int64_t>(answer.hits.size());
    if (answer.hits.size() >= most)
        answer.found = countCaseText(m_unit.db(), together.front().expression,
                                     static_cast<std::int64_t>(most + kBeyond + 1), together.front().tables);
    return answer;
}

// The cases of such a number, then what has the text otherwise.
CaseTextFound CaseSearch::joined(CaseTextFound numbers, CaseTextFound others, std::size_t most) {
    std::set<std::int64_t> cases;
    for (const CaseTextHit& hit : numbers.hits) cases.insert(hit.row);
    const auto known = [&](const CaseTextHit& hit) { return hit.table == "case_item" && cases.contains(hit.row); };
    numbers.found += others.found - std::count_if(others.hits.begin(), others.hits.end(), known);
    std::erase_if(others.hits, known);
    numbers.hits.insert(numbers.hits.end(), others.hits.begin(), others.hits.end());
    numbers.hits.resize(std::min(numbers.hits.size(), most));
    return numbers;
}

CaseAnswer CaseSearch::answer(CaseTextFound found, std::size_t most, bool closest) {
    const auto counted = static_cast<std::size_t>(found.found);
    return {std::move(found.hits), std::min(counted, most + kBeyond), counted > most + kBeyond, closest};
}

CaseAnswer CaseSearch::find(std::string_view text, std::size_t most) {
    const auto terms = searchTerms(text);
    if (terms.empty()) return {};
    refresh();
    std::vector<AskedWord> telling = terms;
    std::erase_if(telling, [](const AskedWord& term) { return term.small; });
    const bool sentence = !telling.empty() && telling.size() < terms.size(); // whose words are written out
    std::vector<Asked> words;
    for (const AskedWord& term : sentence ? telling : terms)
        words.push_back(terms.size() == 1 ? Asked{term, allCaseTexts(), allCaseTexts()} : lookedUp(term));
    CaseTextFound all = withAll(words, sentence ? AskedWords::Whole : AskedWords::Begun, most);
    if (const std::string part = numberPart(text); !part.empty()) {
        CaseTextFound numbers = findCaseNumbers(m_unit.db(), part, static_cast<std::int64_t>(most),
                                                static_cast<std::int64_t>(most + kBeyond + 1));
        if (numbers.found > 0) return answer(joined(std::move(numbers), std::move(all), most), most, false);
    }
    if (!all.hits.empty() || terms.size() == 1 || telling.empty()) return answer(std::move(all), most, false);
    const auto some = together(words);
    if (some.size() == words.size()) return answer(found(some.back(), most), most, false);
    return answer(withMost(some, most), most, !some.empty());
}

} // namespace preceptor
