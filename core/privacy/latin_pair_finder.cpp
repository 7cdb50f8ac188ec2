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

// What capitals name where a headline or a form has them.
constexpr std::array kDiseases{
    U"cancer"sv,   U"carcinoma"sv, U"sarcoma"sv,  U"lymphoma"sv, U"myeloma"sv, U"leukaemia"sv, U"leukemia"sv,
    U"melanoma"sv, U"tumour"sv,    U"tumor"sv,    U"disease"sv,  U"failure"sv, U"dementia"sv,  U"stroke"sv,
    U"copd"sv,     U"syndrome"sv,  U"tumeur"sv,   U"maladie"sv,  U"demence"sv, U"cirrhose"sv,  U"lung"sv,
    U"breast"sv,   U"female"sv,    U"male"sv,     U"woman"sv,    U"man"sv,     U"lady"sv,      U"gentleman"sv,
    U"femme"sv,    U"homme"sv,     U"dame"sv,     U"monsieur"sv, U"farmer"sv,  U"teacher"sv,   U"retired"sv,
    U"widow"sv,    U"married"sv,   U"retraite"sv, U"veuve"sv,    U"case"sv,    U"cas"sv,       U"age"sv,
    U"sex"sv,      U"stage"sv,     U"tuoi"sv,     U"history"sv,  U"new"sv};
constexpr std::size_t kLongestNickname = 6;

class LatinPairFinder {
public:
    explicit LatinPairFinder(ScanContext& context)
        : m_context(context), m_text(context.text()), m_names(context.text()) {}
    void run() {
        for (std::size_t i = 0; i < m_text.size(); ++i) {
            if (!m_names.isCapital(i) || m_text.isWord(i - 1)) continue;
            std::size_t end = isInitial(i) ? initialFirst(i) : isSurname(i) ? surnameFirst(i) : 0;
            if (end == 0 && isGiven(i)) end = givenFirst(i);
            if (end == 0) end = m_text.has(i, U"ah"sv) ? nicknamed(i) : aged(i);
            if (end != 0) i = end;
        }
    }

private:
    bool isPlain(std::size_t i) const { return isPlainSurname(m_names.wordAt(i)); }
    bool isSurname(std::size_t i) const {
        return m_names.isCapital(i) && (isPlain(i) || isWordSurname(m_names.wordAt(i)));
    }
    bool isGiven(std::size_t i) const { return m_names.isCapital(i) && !isPlain(i) && isCommonName(m_names.wordAt(i)); }
    static bool isDisease(std::u32string_view word) {
        return std::find(kDiseases.begin(), kDiseases.end(), word) != kDiseases.end();
    }
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
    std::size_t nicknamed(std::size_t i);
    std::size_t aged(std::size_t i);

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

// Ah Kow, Tan Ah Lian; not "Ah Yes", AH.
std::size_t LatinPairFinder::nicknamed(std::size_t i) {
    constexpr std::array kSaid{U"yes"sv,  U"no"sv,    U"well"sv, U"ok"sv, U"okay"sv,
                               U"good"sv, U"right"sv, U"but"sv,  U"so"sv};
    const std::size_t at = i + 3;
    const bool parted = m_text.at(i + 2) == ' ' || m_text.at(i + 2) == '-';
    if (!parted || m_names.isCapital(i + 1) || !m_names.isCapital(at) || isInitial(at)) return 0;
    const std::u32string_view name = m_names.wordAt(at);
    if (name.size() > kLongestNickname || namesNobody(name) ||
        std::find(kSaid.begin(), kSaid.end(), name) != kSaid.end())
        return 0;
    const std::size_t before = m_names.lastWord(i - 1);
    const bool family = i > 1 && m_text.at(i - 1) == ' ' && m_names.isCapital(before) && isPlain(before);
    return report(family ? before : i, m_text.wordEnd(at));
}

// "Awa Diop, 62 ans", "Rosa Da Silva, 72 ans": any two or three words and what joins them, if an age is told in words
// behind them; not "Lung Cancer, 62 years".
std::size_t LatinPairFinder::aged(std::size_t i) {
    const std::size_t end = m_names.nameEnd(i);
    const std::size_t second = m_names.nextWord(m_text.wordEnd(i));
    const bool nobody = namesNobody(m_names.wordAt(i)) && !m_names.isParticle(i);
    if (second >= end || isInitial(i) || nobody || !m_names.isAgedInWords(end)) return 0;
    std::size_t words = 0;
    for (std::size_t word = i; word < end; word = m_names.nextWord(m_text.wordEnd(word))) {
        if (isDisease(m_names.wordAt(word))) return 0;
        if (!m_names.isParticle(word) && ++words > 3) return 0;
    }
    return report(i, end, Severity::Warn);
}

} // namespace

void findWholeLatinNames(ScanContext& context) { LatinPairFinder(context).run(); }

} // namespace preceptor
