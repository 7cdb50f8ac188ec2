// SPDX-License-Identifier: GPL-3.0-or-later
// The keys people are found by, in one block of memory in name order (about 80 bytes a person), and the search over it.
// Knows nothing of the file: PersonSearch fills it and keeps it current.
#pragma once

#include "core/model/ids.h"
#include "core/services/person_key_text.h"
#include "core/services/record_text.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace preceptor {

// Everything one person is found by.
struct PersonKeys {
    PersonId id;
    std::string nativeName;
    std::vector<std::string> otherNames; // romanised, former names, names of merged records
    std::vector<std::string> contacts;   // e-mail, telephone, staff number, WeChat
    InstitutionId institution;
    std::string cadre;
    std::string status;
};

struct InstitutionKeys {
    InstitutionId id;
    std::vector<std::string> names;
};

inline constexpr std::string_view kNoCadre = "none";

struct PersonQuery {
    std::string text = {};          // words parted by blanks; each must be found
    InstitutionId institution = {}; // none: any
    std::string cadreGroup = {};    // empty: any; kNoCadre: nothing known
    std::string status = {};        // empty: any
    CohortId cohort = {};           // none: any; asked of PersonSearch, the index does not know it
    bool inTraining = false;        // an enrolment that is running, in any cohort; likewise
};

class PersonIndex {
public:
    static constexpr std::size_t kNoLimit = static_cast<std::size_t>(-1);

    // Names that institutions are found by; may be called again at any time.
    void setInstitutions(const std::vector<InstitutionKeys>& institutions);
    // Filling from nothing: clear, append everyone in any order, sort. Until then nothing may be looked for.
    void clear();
    void append(const PersonKeys& person);
    void sort();
    // Replaces the person's keys, or adds them, in their place.
    void put(const PersonKeys& person);
    void remove(PersonId id);

    // Best rank first, by name within a rank; at most `limit`.
    std::vector<PersonId> find(const PersonQuery& query, std::size_t limit = kNoLimit) const;
    const std::vector<PersonId>& inNameOrder() const { return m_ids; }
    std::size_t bytes() const;

private:
    using Position = RecordText::Position;
    struct Query; // the words, and the filters as the numbers kept here
    class Sweep;  // the first word over all records

    static constexpr std::uint8_t kUnknownCode = 255;
    static std::uint8_t codeNumber(std::string_view list, std::string_view code); // place in its list
    std::string sortKeyAt(Position at) const;
    void insertAt(Position at, const PersonKeys& person);
    void eraseAt(Position at);
    Position slotOf(InstitutionId id);
    Query prepare(const PersonQuery& query) const;
    void prepareWords(std::string_view text, Query& query) const;
    bool passes(const Query& query, Position at) const;
    SearchRank bestIn(const SearchTerm& term, Position at) const;
    SearchRank rank(const Query& query, Position at, SearchRank first) const;
    SearchRank rankByInstitution(const Query& query, Position at, SearchRank rank) const;
    std::vector<PersonId> everyone(const Query& query, std::size_t limit) const;

    RecordText m_names;
    RecordText m_contacts;
    std::vector<PersonId> m_ids;   // in name order, like all below
    std::vector<Position> m_slots; // institution
    std::vector<std::uint8_t> m_groups;
    std::vector<std::uint8_t> m_statuses;
    std::unordered_map<InstitutionId, Position> m_slotById; // "none" has one too
    std::vector<std::string> m_institutionTexts;            // by slot
};

} // namespace preceptor
