// SPDX-License-Identifier: GPL-3.0-or-later
// What every finder is given: the text as cells, the words that tell, today; and where it puts what it found. Places
// are cells here and become bytes of the original at the end.
#pragma once

#include "core/privacy/cues.h"
#include "core/privacy/identifier.h"
#include "core/privacy/scanned_text.h"

namespace preceptor {

inline constexpr std::u32string_view kFillerSigns = U" \t\n:#=.,-/'\"()[]*>+";
inline constexpr std::size_t kContextReach = 20; // characters to either side

class ScanContext {
public:
    ScanContext(std::string_view original, Date today)
        : m_original(original), m_text(original), m_cues(findCues(m_text)), m_today(today) {}

    const ScannedText& text() const { return m_text; }
    const std::vector<CueHit>& cues() const { return m_cues; }
    Date today() const { return m_today; }
    // As written, where accents matter.
    std::string_view original(std::size_t begin, std::size_t end) const {
        return m_original.substr(m_text.byteBegin(begin), m_text.byteEnd(end - 1) - m_text.byteBegin(begin));
    }

    // The words within reach before or behind.
    std::span<const CueHit> around(std::size_t begin, std::size_t end) const;
    // Such a word within reach before or behind.
    bool isNear(Cue cue, std::size_t begin, std::size_t end) const;
    // Such a word right before, but for a colon, a blank, "no.", 号, "là" and the like.
    bool isLed(Cue cue, std::size_t begin) const;
    // Any of the words ends here.
    bool wordEndsAt(std::size_t i) const;
    // Behind the colon, the blank, "no." and the like that stand at i.
    std::size_t skipFillers(std::size_t i) const { return skipFillers(i, kFillerSigns); }
    std::size_t skipFillers(std::size_t i, std::u32string_view signs) const; // a line end only if it is one of them

    void add(IdentifierKind kind, Severity severity, std::size_t begin, std::size_t end, std::optional<Date> date = {});
    std::vector<IdentifierFinding>& found() { return m_found; } // of cells

private:
    std::vector<CueHit>::const_iterator firstFrom(std::size_t cell) const;

    std::string_view m_original;
    ScannedText m_text;
    std::vector<CueHit> m_cues;
    Date m_today;
    std::vector<IdentifierFinding> m_found;
};

// The finders, each for its kinds; none knows of the others.
void findNumbers(ScanContext& context);        // identity numbers, phones
void findDates(ScanContext& context);          // in figures and in words, by the moon too
void findAges(ScanContext& context);           // 90 and more, and years of birth that say so
void findContacts(ScanContext& context);       // e-mail, web, network
void findRecords(ScanContext& context);        // record, bed, passport, chat: what a word announces
void findAddresses(ScanContext& context);      // two levels or a street with its number
void findHanNames(ScanContext& context);       // by the title or label beside them
void findHanClauseNames(ScanContext& context); // by their place in the clause
void findLatinNames(ScanContext& context);
void findWholeLatinNames(ScanContext& context); // by their words alone: Mary Brown, "Brown, Mary"
void findRelatedNames(ScanContext& context);    // by who they are: patient, daughter
void findSpelledContacts(ScanContext& context); // "name [at] host", phones in Chinese numerals
void findEventDays(ScanContext& context);       // "admitted 5/3"
void findRooms(ScanContext& context);           // the small end of an address
void findInstitutions(ScanContext& context);    // nobody listed

} // namespace preceptor
