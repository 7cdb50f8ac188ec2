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

constexpr std::int64_t kCommon = 200; // rows; a word of so many is not rare
constexpr std::size_t kMostWords = 8; // of a sentence
constexpr std::int64_t kMostCounted = CaseAnswer::kMostCounted;

std::size_t counted(Database& db, const std::string& expression) {
    return static_cast<std::size_t>(countCaseText(db, expression, kMostCounted));
}

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

// Whole words are read until there are enough, however common they are; of words that may be `as` begun, all the rows
// that any of them has must be put together first.
CaseAnswer CaseSearch::withAll(const std::vector<AskedWord>& terms, AskedWords as, std::size_t most) {
    std::string expression = searchExpression(terms, AskedWords::Whole);
    const auto limit = static_cast<std::int64_t>(most);
    CaseAnswer answer{findCaseText(m_unit.db(), expression, limit), 0, false};
    const std::string begun = searchExpression(terms, as);
    if (answer.hits.size() < most && begun != expression) {
        expression = begun;
        answer.hits = findCaseText(m_unit.db(), begun, limit);
    }
    answer.found = answer.hits.size();
    if (answer.found >= most) answer.found = counted(m_unit.db(), expression);
    return answer;
}

// Small words and those that nothing has are left out.
std::vector<std::string> CaseSearch::rarerFirst(const std::vector<AskedWord>& terms) {
    std::vector<std::pair<std::int64_t, std::string>> known;
    for (const AskedWord& term : terms) {
        if (term.small || known.size() == kMostWords) continue;
        for (const std::string& expression : {term.whole, term.begun})
            if (const auto rows = countCaseText(m_unit.db(), expression, kCommon); rows > 0) {
                known.emplace_back(rows, expression);
                break;
            }
    }
    std::stable_sort(known.begin(), known.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<std::string> words;
    for (auto& [rows, expression] : known) words.push_back(std::move(expression));
    return words;
}

// Word by word, the rarest first, as long as something has them together; a word that nothing has with those before it
// is passed over. Then what has most of them comes first.
CaseAnswer CaseSearch::withMost(const std::vector<AskedWord>& terms, std::size_t most) {
    std::vector<std::string> together;
    for (const std::string& word : rarerFirst(terms)) {
        std::string more = together.empty() ? word : together.back() + " AND " + word;
        if (together.empty() || countCaseText(m_unit.db(), more, 1) > 0) together.push_back(std::move(more));
    }
    if (together.empty()) return {};
    const auto telling = std::count_if(terms.begin(), terms.end(), [](const AskedWord& term) { return !term.small; });
    CaseAnswer answer;
    answer.closest = together.size() < static_cast<std::size_t>(telling);
    std::set<std::pair<std::string, std::int64_t>> seen;
    for (auto expression = together.rbegin(); expression != together.rend(); ++expression) {
        for (CaseTextHit& hit : findCaseText(m_unit.db(), *expression, static_cast<std::int64_t>(most)))
            if (answer.hits.size() < most && seen.emplace(hit.table, hit.row).second)
                answer.hits.push_back(std::move(hit));
        if (!answer.closest || answer.hits.size() >= most) break;
    }
    answer.found = answer.hits.size();
    if (answer.found >= most) answer.found = counted(m_unit.db(), answer.closest ? together.front() : together.back());
    return answer;
}

// The cases of such a number, then what has the text otherwise.
CaseAnswer CaseSearch::joined(CaseNumbers numbers, CaseAnswer others, std::size_t most) {
    std::set<std::int64_t> cases;
    for (const CaseTextHit& hit : numbers.hits) cases.insert(hit.row);
    const auto known = [&](const CaseTextHit& hit) { return hit.table == "case_item" && cases.contains(hit.row); };
    others.found -= static_cast<std::size_t>(std::count_if(others.hits.begin(), others.hits.end(), known));
    std::erase_if(others.hits, known);
    CaseAnswer answer;
    answer.found = std::min(numbers.found + others.found, CaseAnswer::kMostCounted);
    answer.hits = std::move(numbers.hits);
    answer.hits.insert(answer.hits.end(), others.hits.begin(), others.hits.end());
    answer.hits.resize(std::min(answer.hits.size(), most));
    return answer;
}

CaseAnswer CaseSearch::find(std::string_view text, std::size_t most) {
    const auto terms = searchTerms(text);
    if (terms.empty()) return {};
    refresh();
    std::vector<AskedWord> telling = terms;
    std::erase_if(telling, [](const AskedWord& term) { return term.small; });
    const bool sentence = !telling.empty() && telling.size() < terms.size(); // whose words are written out
    CaseAnswer answer = sentence ? withAll(telling, AskedWords::Whole, most) : withAll(terms, AskedWords::Begun, most);
    if (const std::string part = numberPart(text); !part.empty()) {
        CaseNumbers numbers = findCaseNumbers(m_unit.db(), part, static_cast<std::int64_t>(most),
                                              static_cast<std::int64_t>(CaseAnswer::kMostCounted));
        if (numbers.found > 0) return joined(std::move(numbers), std::move(answer), most);
    }
    if (answer.hits.empty() && terms.size() > 1) answer = withMost(terms, most);
    return answer;
}

} // namespace preceptor
