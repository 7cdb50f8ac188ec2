// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/person_key_text.h"

#include "core/text/fold.h"
#include "core/text/pinyin.h"

#include <algorithm>

namespace preceptor {

namespace {

constexpr std::size_t kPartOfTitle = 4; // letters from which a part of an institution's name is no accident

bool isMark(char c) { return c >= kNameMark && c <= kContactMark; }
bool isGap(char c) { return c == ' ' || c == '-' || c == '\'' || c == '.' || c == '('; }

bool isAscii(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

std::string withoutGaps(std::string_view text) {
    std::string out;
    std::copy_if(text.begin(), text.end(), std::back_inserter(out), [](char c) { return !isGap(c); });
    return out;
}

void addField(std::string& fields, char mark, std::string_view text) {
    if (text.empty()) return;
    const std::string field = mark + std::string(text);
    // A field that begins with this one finds whatever this one would.
    if (fields.find(field) == std::string::npos) fields += field;
}

} // namespace

void KeyText::addForms(std::string_view folded, std::string_view joined, std::string_view initials) {
    addField(m_names, kNameMark, folded);
    if (joined != withoutGaps(folded)) addField(m_names, kNameMark, canonicalPinyin(joined));
    if (initials.size() > 1) addField(m_initials, kInitialsMark, initials);
}

void KeyText::addName(std::string_view name) {
    const std::string folded = fold(name);
    const Pinyin pinyin = pinyinOfName(name);
    addForms(folded, pinyin.joined, pinyin.initials);
    if (pinyin.familyLetters == 0 || pinyin.initials.size() < 2) return;
    const bool doubled = pinyin.initials.size() > 3; // 欧阳小明: "ouyangxm"
    addField(m_initials, kInitialsMark,
             pinyin.joined.substr(0, pinyin.familyLetters) + pinyin.initials.substr(doubled ? 2 : 1));
}

void KeyText::addTitle(std::string_view text) {
    const Pinyin pinyin = pinyinOfText(text);
    addForms(fold(text), pinyin.joined, pinyin.initials);
}

void KeyText::addContact(std::string_view contact) { addField(m_contacts, kContactMark, fold(contact)); }

std::string KeyText::takeNames() { return std::move(m_names) + m_initials; }

// A single Latin letter is looked for at the beginning of words only: anywhere else it is noise.
SearchTerm::SearchTerm(std::string_view folded) : m_word(folded) {
    if (m_word.size() == 1) {
        m_forms = {kNameMark + m_word, " " + m_word};
        return;
    }
    m_forms = {m_word};
    if (std::string pinyin = canonicalPinyin(m_word); pinyin != m_word) m_forms.push_back(std::move(pinyin));
}

SearchRank SearchTerm::rankOfHit(std::string_view text, std::size_t hit, std::string_view form) {
    if (startsWord(form)) ++hit;
    const char before = text[hit - 1];
    if (before == kNameMark) return SearchRank::NameStart;
    std::size_t mark = hit - 1;
    while (!isMark(text[mark])) --mark;
    if (text[mark] == kContactMark) return SearchRank::Contact;
    if (text[mark] == kInitialsMark) return before == kInitialsMark ? SearchRank::Initials : SearchRank::None;
    return isGap(before) ? SearchRank::WordStart : SearchRank::NamePart;
}

bool SearchTerm::startsWord(std::string_view form) { return isMark(form.front()) || form.front() == ' '; }

SearchRank SearchTerm::bestIn(std::string_view record) const {
    SearchRank best = SearchRank::None;
    for (const std::string& form : m_forms)
        for (auto hit = record.find(form); hit != std::string_view::npos; hit = record.find(form, hit + 1))
            best = std::min(best, rankOfHit(record, hit, form));
    return best;
}

bool SearchTerm::findsInstitution(std::string_view record) const {
    if (m_word.size() < 2) return false;
    const SearchRank rank = bestIn(record);
    return rank <= SearchRank::WordStart || rank == SearchRank::Initials ||
           (rank == SearchRank::NamePart && (m_word.size() >= kPartOfTitle || !isAscii(m_word)));
}

} // namespace preceptor
