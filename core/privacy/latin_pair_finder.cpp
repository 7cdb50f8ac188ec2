// SPDX-License-Identifier: GPL-3.0-or-later
// English and French names that are whole in themselves: a given name or an initial beside a surname. Many surnames are
// ordinary words (Brown, Young, Hill): beside an initial those need an age or what people do behind them.
#include "core/privacy/common_names.h"
#include "core/privacy/latin_names.h"
#include "core/privacy/scan_context.h"

#include <algorithm>
#include <array>

namespace preceptor {

namespace {

using namespace std::string_view_literals;

// Given names that are words of every day too.
constexpr std::array kWordNames{U"mark"sv, U"frank"sv, U"rose"sv,  U"grace"sv, U"will"sv, U"bill"sv,  U"grant"sv,
                                U"hope"sv, U"faith"sv, U"joy"sv,   U"may"sv,   U"june"sv, U"april"sv, U"dawn"sv,
                                U"iris"sv, U"ivy"sv,   U"hazel"sv, U"art"sv,   U"ray"sv,  U"gene"sv,  U"dean"sv,
                                U"max"sv,  U"jean"sv,  U"basil"sv, U"olive"sv, U"ruby"sv, U"pearl"sv, U"amber"sv,
                                U"jack"sv, U"rob"sv,   U"sue"sv,   U"pat"sv,   U"drew"sv, U"chase"sv, U"summer"sv};
constexpr std::array kBetween{U"and"sv, U"or"sv,  U"who"sv, U"with"sv, U"from"sv, U"in"sv,  U"on"sv,
                              U"at"sv,  U"to"sv,  U"for"sv, U"of"sv,   U"by"sv,   U"as"sv,  U"aged"sv,
                              U"et"sv,  U"qui"sv, U"ou"sv,  U"de"sv,   U"avec"sv, U"but"sv, U"about"sv};

class LatinPairFinder {
public:
    explicit LatinPairFinder(ScanContext& context)
        : m_context(context), m_text(context.text()), m_names(context.text()) {}
    void run() {
        for (std::size_t i = 0; i < m_text.size(); ++i) {
            if (!m_names.isCapital(i) || m_text.isWord(i - 1)) continue;
            std::size_t end = isInitial(i) ? initialFirst(i) : isSurname(i) ? surnameFirst(i) : 0;
            if (end == 0 && isGiven(i)) end = givenFirst(i);
            if (end != 0) i = end;
        }
    }

private:
    bool isPlain(std::size_t i) const { return isPlainSurname(m_names.wordAt(i)); }
    bool isSurname(std::size_t i) const {
        return m_names.isCapital(i) && (isPlain(i) || isWordSurname(m_names.wordAt(i)));
    }
    bool isGiven(std::size_t i) const { return m_names.isCapital(i) && !isPlain(i) && isCommonName(m_names.wordAt(i)); }
    bool isInitial(std::size_t i) const { // not the unit of g/L
        return m_names.isCapital(i) && m_text.wordEnd(i) == i + 1 && m_text.before(i) != '/';
    }
    bool isPerson(std::size_t end) const {
        const bool bare = m_text.has(end, U", "sv) && m_text.isDigit(end + 2) && m_text.isDigit(end + 3) &&
                          m_text.at(end + 4) == ','; // ", 72,"
        return bare || m_names.actsAt(end) || m_names.isAged(end);
    }
    // Dr or the like, who works here, stands before; and that is told already.
    bool isTitled(std::size_t i) const {
        const auto around = m_context.around(i, i);
        return std::any_of(around.begin(), around.end(), [&](const CueHit& cue) {
            const bool title = cue.cue == Cue::LatinTitle || cue.cue == Cue::LatinTitleDot || cue.cue == Cue::VietTitle;
            return title && cue.end < i && m_text.skipSpaces(cue.end + (m_text.at(cue.end) == '.' ? 1 : 0)) == i;
        });
    }
    bool isOfPatient(std::size_t i) const {
        const auto around = m_context.around(i, i);
        return std::any_of(around.begin(), around.end(), [&](const CueHit& cue) {
            return cue.cue == Cue::LatinPatient && cue.end < i && m_context.skipFillers(cue.end, U" :.,("sv) == i;
        });
    }
    // "Discussed with" stands before.
    bool isMet(std::size_t i) const {
        for (const auto word : {U"with "sv, U"saw "sv, U"told "sv, U"asked "sv, U"visited "sv, U"avec "sv})
            if (i >= word.size() && m_text.has(i - word.size(), word)) return true;
        return false;
    }
    // "Mark Long axis", "Frank Black blood": two words that are names too, and a thing behind them.
    bool isOfThing(std::size_t given, std::size_t surname, std::size_t end) const {
        const auto known = [&](const auto& list, std::size_t i) {
            return std::find(list.begin(), list.end(), m_names.wordAt(i)) != list.end();
        };
        return known(kWordNames, given) && !isPlain(surname) && m_text.at(end) == ' ' &&
               m_text.glyph(end + 1) == Glyph::Lower && !known(kBetween, end + 1) && !m_names.actsAt(end) &&
               !m_names.isAt(end);
    }
    // "Rose, Lily and Violet": one of several.
    bool isListed(std::size_t end) const {
        std::size_t at = m_text.skipSpaces(m_text.at(end) == ',' ? end + 1 : end);
        bool joined = m_text.at(end) == ',';
        for (const auto word : {U"and "sv, U"or "sv, U"et "sv, U"& "sv})
            if (m_text.has(at, word)) {
                at = m_text.skipSpaces(at + word.size());
                joined = true;
                break;
            }
        return joined && m_names.isCapital(at);
    }
    std::size_t report(std::size_t begin, std::size_t end, Severity severity = Severity::Block) {
        if (!isTitled(begin)) m_context.add(IdentifierKind::NameInContext, severity, begin, end);
        return end;
    }

    std::size_t givenFirst(std::size_t i);
    std::size_t surnameFirst(std::size_t i);
    std::size_t initialFirst(std::size_t i);

    ScanContext& m_context;
    const ScannedText& m_text;
    LatinNames m_names;
};

// Mary Brown, Mary J. Brown; of "Mary Kowal" only what does as people do.
std::size_t LatinPairFinder::givenFirst(std::size_t i) {
    const std::size_t given = m_text.wordEnd(i);
    if (m_text.at(given) != ' ') return 0;
    std::size_t at = given + 1;
    if (isInitial(at)) at = m_names.nextWord(at + 1);
    if (!m_names.isCapital(at) || isInitial(at) || namesNobody(m_names.wordAt(at))) return 0;
    const std::size_t end = m_text.wordEnd(at);
    if (m_names.isEponym(end)) return 0;
    if (isSurname(at)) return report(i, end, isOfThing(i, at, end) ? Severity::Warn : Severity::Block);
    return m_names.actsAt(end) && !isGiven(at) ? report(i, end, Severity::Warn) : 0;
}

// "Brown, Mary", "Brown, M.", BROWN Mary, "Smith J., 68M".
std::size_t LatinPairFinder::surnameFirst(std::size_t i) {
    const std::size_t surname = m_text.wordEnd(i);
    const bool comma = m_text.at(surname) == ',';
    const std::size_t at = surname + (comma ? 2 : 1);
    if (m_text.at(at - 1) != ' ' || !m_names.isCapital(at)) return 0;
    if (isInitial(at)) {
        const std::size_t end = m_text.at(at + 1) == '.' ? at + 2 : at + 1;
        return m_names.isAged(end) || (comma && isOfPatient(i)) ? report(i, at + 1) : 0;
    }
    const std::size_t end = m_text.wordEnd(at);
    if (!isGiven(at) || isListed(end) || m_names.isEponym(end)) return 0;
    const bool told = m_names.allCapitals(i) && !m_names.allCapitals(at); // as in lists of names
    return comma || told || isPlain(i) || m_names.isAged(end) ? report(i, end) : 0;
}

// J. Brown, J. K. Brown
std::size_t LatinPairFinder::initialFirst(std::size_t i) {
    std::size_t at = i;
    while (isInitial(at) && m_text.at(at + 1) == '.') at = m_text.skipSpaces(at + 2);
    if (at == i || !isSurname(at)) return 0;
    const std::size_t end = m_text.wordEnd(at);
    if (m_names.isEponym(end)) return 0;
    if (isPerson(end)) return report(i, end);
    return isPlain(at) || isMet(i) ? report(i, end, Severity::Warn) : 0;
}

} // namespace

void findWholeLatinNames(ScanContext& context) { LatinPairFinder(context).run(); }

} // namespace preceptor
