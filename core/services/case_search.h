// SPDX-License-Identifier: GPL-3.0-or-later
// "What have we learned about opioid rotation": one search over cases, their questions, recommendations and learning
// points in any language, answered with the case behind each.
#pragma once

#include "core/model/case_text_hit.h"
#include "core/storage/case_text.h"

#include <string>
#include <string_view>
#include <vector>

namespace preceptor {

class UnitOfWork;

struct AskedWord;
enum class AskedWords;

class CaseSearch {
public:
    explicit CaseSearch(UnitOfWork& unit) : m_unit(unit) {}
    // Cases whose number has the text in it, CC-2026-04, come first. What was learned then, then what was advised,
    // asked and told; nothing for a text without words. Where nothing has all the words, a whole sentence may have been
    // asked: what has those that say something, the rarer ones first.
    CaseAnswer find(std::string_view text, std::size_t most = 50);

private:
    void refresh();
    static CaseAnswer joined(CaseNumbers numbers, CaseAnswer others, std::size_t most);
    CaseAnswer withAll(const std::vector<AskedWord>& terms, AskedWords as, std::size_t most);
    CaseAnswer withMost(const std::vector<AskedWord>& terms, std::size_t most);
    std::vector<std::string> rarerFirst(const std::vector<AskedWord>& terms);

    UnitOfWork& m_unit;
};

} // namespace preceptor
