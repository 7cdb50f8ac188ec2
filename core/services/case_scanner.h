// SPDX-License-Identifier: GPL-3.0-or-later
// Looks through the free text of a case for what may tell who somebody is; the same call while it is typed, when it is
// handed in, approved, printed and sent. One of them serves a file: it holds the names of everybody in it, and the
// words that must not appear, until people or institutions change.
#pragma once

#include "core/base/result.h"
#include "core/model/attachment.h"
#include "core/model/case_rows.h"
#include "core/services/known_people.h"

#include <string>
#include <unordered_map>
#include <unordered_set>

namespace preceptor {

class UnitOfWork;

class CaseScanner {
public:
    explicit CaseScanner(UnitOfWork& unit);
    CaseScanner(const CaseScanner&) = delete;
    CaseScanner& operator=(const CaseScanner&) = delete;
    ~CaseScanner();

    // In the order of the texts. An override lets stand in its field what it is marked with (standing_marks).
    // Institutions other than `own`, which presents the case, are found: every one while it is not known who does. No
    // `own` is said where they may be named.
    std::vector<CaseFinding> scan(const std::vector<CaseText>& texts, const std::vector<CaseOverride>& overrides,
                                  std::optional<InstitutionId> own = {});
    // Whether nothing that blocks is in it even for who knows nobody of the programme. Where people may be named, their
    // names, which are long to read, can only explain what is found; so this is asked first.
    bool isCleanWithoutNames(const std::string& text);
    // Why the words that must not appear cannot be read: then a case may not leave.
    Status ready();
    // The words in a file of a case that is here; a file is read once, and found by what is in it.
    const std::string& wordsOf(const Attachment& file);
    // After the words that must not appear were changed.
    void forget() { m_known = {}, m_denied = {}, m_clean.clear(); }

private:
    const NamesToFind& known();
    const NamesToFind& denied();

    UnitOfWork& m_unit;
    NamesToFind m_known;  // no names: to be read
    NamesToFind m_denied; // the same, with the words that must not appear alone
    // Hashes of texts in which nothing was found with these names on this day: most of a file, each time it leaves.
    std::unordered_set<std::string> m_clean;
    Date m_cleanOn;
    std::unordered_map<std::string, std::string> m_words; // of attached files by their hash
    std::size_t m_wordBytes = 0;
};

// IdentifyingText with the fields of those that block and were not let stand; success if there are none.
Status refuseBlocking(const std::vector<CaseFinding>& findings);

} // namespace preceptor
