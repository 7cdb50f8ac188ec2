// SPDX-License-Identifier: GPL-3.0-or-later
// The text one record (a person, an institution) is searched in: fields with a mark before each, folded and as pinyin;
// and how good a hit in it is.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace preceptor {

enum class SearchRank : std::uint8_t { NameStart, WordStart, NamePart, Initials, Contact, Institution, None };
inline constexpr std::size_t kSearchRanks = static_cast<std::size_t>(SearchRank::None);

// Marks before the fields of a record; no text that a person can type contains them.
inline constexpr char kNameMark = '\x02';
inline constexpr char kInitialsMark = '\x03';
inline constexpr char kContactMark = '\x04';

class KeyText {
public:
    void addName(std::string_view name);  // a person's: the first Hanzi is a surname
    void addTitle(std::string_view text); // an institution's
    void addContact(std::string_view contact);
    std::string takeNames(); // with the initials after them
    std::string takeContacts() { return std::move(m_contacts); }

private:
    void addForms(std::string_view folded, std::string_view joined, std::string_view initials);
    std::string m_names;
    std::string m_initials;
    std::string m_contacts;
};

// One word of a query and the forms it is looked for in.
class SearchTerm {
public:
    explicit SearchTerm(std::string_view folded);
    std::size_t size() const { return m_word.size(); }
    const std::vector<std::string>& forms() const { return m_forms; }

    // Of a hit of `form` at `hit` in a text of records.
    static SearchRank rankOfHit(std::string_view text, std::size_t hit, std::string_view form);
    // The form begins with the mark or blank before a word. The hits of others may lie inside one, as NamePart or
    // worse.
    static bool startsWord(std::string_view form);
    SearchRank bestIn(std::string_view record) const;
    // Institutions are found by word starts and initials, in Hanzi and in longer words by any part.
    bool findsInstitution(std::string_view record) const;

private:
    std::string m_word;
    std::vector<std::string> m_forms;
};

} // namespace preceptor
