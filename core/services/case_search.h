// SPDX-License-Identifier: GPL-3.0-or-later
// "What have we learned about opioid rotation": one search over cases, their questions, recommendations and learning
// points in any language, answered with the case behind each.
#pragma once

#include "core/model/case_text_hit.h"
#include "core/storage/case_text.h"
#include "core/text/search_words.h"

#include <string>
#include <string_view>
#include <vector>

namespace preceptor {

class UnitOfWork;

class CaseSearch {
public:
    explicit CaseSearch(UnitOfWork& unit) : m_unit(unit) {}
    // Cases whose number has the text in it, CC-2026-04, come first. What was learned then, then what was advised,
    // asked and told; nothing for a text without words. Where nothing has all the words, a whole sentence may have been
    // asked: what has those that say something, the rarer ones first.
    CaseAnswer find(std::string_view text, std::size_t most = 50);

private:
    struct Asked { // with the tables of the index that have it
        AskedWord word;
        CaseTextTables whole;
        CaseTextTables begun;
    };
    struct Sought { // words that are to be together, in the tables that may have them
        std::string expression;
        CaseTextTables tables;
    };
    void refresh();
    Asked lookedUp(const AskedWord& word);
    CaseTextFound found(const Sought& sought, std::size_t most);
    CaseTextFound withAll(const std::vector<Asked>& words, AskedWords as, std::size_t most);
    std::vector<Sought> rarerFirst(const std::vector<Asked>& words);
    std::vector<Sought> together(const std::vector<Asked>& words);
    CaseTextFound withMost(const std::vector<Sought>& together, std::size_t most);
    static CaseTextFound joined(CaseTextFound numbers, CaseTextFound others, std::size_t most);
    static CaseAnswer answer(CaseTextFound found, std::size_t most, bool closest);

    UnitOfWork& m_unit;
};

} // namespace preceptor
