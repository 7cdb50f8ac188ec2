// SPDX-License-Identifier: GPL-3.0-or-later
// Places finer than a province: two levels of an address near each other, or a street with its number.
#include "core/privacy/scan_context.h"
#include "core/privacy/written_number.h"

#include <algorithm>

namespace preceptor {

namespace {

using namespace std::string_view_literals;

constexpr std::size_t kNameReach = 10;     // Hanzi between two levels
constexpr std::size_t kWordsReach = 40;    // characters between two levels in words
constexpr std::uint8_t kFirstNumbered = 7; // 弄, 号 and below have a number before them
constexpr std::uint8_t kTown = 5;          // 村 and above have a name of two Hanzi

class AddressFinder {
public:
    explicit AddressFinder(ScanContext& context) : m_context(context), m_text(context.text()) {}
    void run() {
        const auto& cues = m_context.cues();
        for (auto cue = cues.begin(); cue != cues.end(); ++cue) {
            if (cue->cue == Cue::Place) hanLevel(*cue);
            if (cue->cue == Cue::VietPlace) vietLevel(*cue);
            if (cue->cue == Cue::Street && cue->value == 1) streetBehind(*cue);
            if (cue->cue == Cue::Street) streetBefore(*cue);
        }
        close();
    }

private:
    struct Chain {
        std::size_t begin = 0;
        std::size_t end = 0;
        std::size_t levels = 0;
        std::uint8_t last = 0;
        bool numbered = false;
        bool named = true; // every name has two Hanzi
    };
    void close() {
        const bool fine = m_chain.numbered || m_chain.levels > 2 || m_chain.last >= kTown;
        if (m_chain.levels >= 2 && (m_chain.numbered || m_chain.named)) report(m_chain.begin, m_chain.end, fine);
        m_chain = {};
    }
    // Fine enough to find the door or the village; a town and its district only warn.
    void report(std::size_t begin, std::size_t end, bool fine = true) {
        m_context.add(IdentifierKind::Address, fine ? Severity::Block : Severity::Warn, begin, end);
    }
    std::size_t nameBegin(const CueHit& cue, std::size_t from) const;
    bool isPlain(const CueHit& cue) const;
    void hanLevel(const CueHit& cue);
    void vietLevel(const CueHit& cue);
    void streetBehind(const CueHit& cue);
    void streetBefore(const CueHit& cue);
    bool isNumbered(std::size_t i) const {
        return m_text.isDigit(i - 1) || (m_text.isHan(i - 1) && isHanNumeral(m_text.at(i - 1)));
    }
    std::size_t wordBegin(std::size_t end) const {
        while (end > 0 && m_text.isWord(end - 1)) --end;
        return end;
    }

    ScanContext& m_context;
    const ScannedText& m_text;
    Chain m_chain;
    std::size_t m_vietEnd = 0;
    std::size_t m_vietBegin = 0;
    std::uint8_t m_vietLevel = 0;
    int m_vietLevels = 0;
    bool m_vietFine = false;
};

// Where the name before a level begins, not before `from`.
std::size_t AddressFinder::nameBegin(const CueHit& cue, std::size_t from) const {
    std::size_t begin = cue.begin;
    while (begin > from && cue.begin - begin < kNameReach) {
        const char32_t c = m_text.at(begin - 1);
        if (!m_text.isHan(begin - 1) && !m_text.isWord(begin - 1) && c != '-') break;
        if (U"住在于址是的到从家来和与及者为"sv.find(c) != std::u32string_view::npos) break;
        --begin;
    }
    return begin;
}

// Ordinary words that end like a level: 病区, 尿路, 心室, 信号.
bool AddressFinder::isPlain(const CueHit& cue) const {
    const char32_t before = m_text.before(cue.begin);
    if (cue.value >= kFirstNumbered) return !isNumbered(cue.begin) && !m_text.isLetter(cue.begin - 1);
    switch (m_text.at(cue.begin)) {
    case U'区': return U"病院地市城灾疫辖该片社各"sv.find(before) != std::u32string_view::npos;
    case U'路': return U"通尿旁径道电回一走思门气血线两"sv.find(before) != std::u32string_view::npos;
    case U'市':
    case U'县':
    case U'镇':
    case U'乡':
    case U'村': return U"全本我各该城上超门农家回"sv.find(before) != std::u32string_view::npos;
    case U'省': return U"节反全本各我"sv.find(before) != std::u32string_view::npos;
    default: return false;
    }
}

void AddressFinder::hanLevel(const CueHit& cue) {
    if (isPlain(cue)) return;
    const bool goesOn = m_chain.levels > 0 && cue.value > m_chain.last && cue.begin <= m_chain.end + kNameReach &&
                        nameBegin(cue, m_chain.end) <= m_text.skipSpaces(m_chain.end);
    if (!goesOn) close();
    const std::size_t begin = goesOn ? m_chain.end : nameBegin(cue, m_chain.end);
    if (begin == cue.begin) return;
    const bool numbered = isNumbered(cue.begin);
    if (m_chain.levels == 0) m_chain.begin = begin;
    m_chain.named = m_chain.named && cue.value <= kTown && cue.begin - begin >= 2 && !numbered;
    m_chain.numbered = m_chain.numbered || numbered;
    m_chain.end = cue.end;
    m_chain.last = cue.value;
    ++m_chain.levels;
}

// số 12, phường 5, huyện Nam Đàn: a figure or a capital must follow the word.
void AddressFinder::vietLevel(const CueHit& cue) {
    std::size_t name = cue.end;
    const bool shortened = cue.end - cue.begin == 1; // "P." and "Q." only with the full stop
    if (shortened && m_text.at(name) != '.') return;
    while (m_text.at(name) == ' ' || m_text.at(name) == '.' || m_text.at(name) == ':') ++name;
    const bool figures = m_text.isDigit(name) && cue.value != 2 && cue.value != 6;
    const bool capital = m_text.glyph(name) == Glyph::Upper && cue.value != 1;
    if (!figures && !capital) return;
    std::size_t end = m_text.wordEnd(name);
    while (capital && m_text.at(end) == ' ' && m_text.glyph(end + 1) == Glyph::Upper) end = m_text.wordEnd(end + 1);
    const bool together =
        m_vietEnd != 0 && cue.begin <= m_vietEnd + kWordsReach && cue.value != m_vietLevel &&
        m_text.chars(m_vietEnd, std::max(m_vietEnd, cue.begin)).find_first_of(U";:.\n") == std::u32string_view::npos;
    if (!together) m_vietBegin = cue.begin, m_vietLevels = 0, m_vietFine = false;
    m_vietFine = m_vietFine || cue.value <= 3 || cue.value == 7 || ++m_vietLevels > 2;
    if (together) report(m_vietBegin, end, m_vietFine);
    m_vietEnd = end;
    m_vietLevel = cue.value;
}

// 12 bis, rue de la Paix; Blk 123
void AddressFinder::streetBehind(const CueHit& cue) {
    if (m_text.at(cue.begin) == 'b' && m_text.at(cue.begin + 1) == 'l') {
        const std::size_t at = m_text.skipSpaces(cue.end);
        return m_text.isDigit(at) ? report(cue.begin, m_text.wordEnd(at)) : void();
    }
    std::size_t before = cue.begin;
    while (m_text.at(before - 1) == ' ' || m_text.at(before - 1) == ',') --before;
    if (m_text.has(wordBegin(before), U"bis"sv) || m_text.has(wordBegin(before), U"ter"sv)) {
        before = wordBegin(before);
        while (m_text.glyph(before - 1) == Glyph::Space) --before;
    }
    const SmallNumber number = numberBefore(m_text, before);
    if (!number.ok() || number.length() > 4) return;
    std::size_t end = cue.end;
    for (int words = 0; words < 4; ++words) {
        while (m_text.at(end) == ' ' || m_text.at(end) == '\'' || m_text.at(end) == '.' || m_text.at(end) == '-') ++end;
        const bool capital = m_text.glyph(end) == Glyph::Upper;
        end = m_text.wordEnd(end);
        if (capital) return report(number.begin, end);
    }
}

// 12 Clementi Road, 456 Ang Mo Kio Ave 3
void AddressFinder::streetBefore(const CueHit& cue) {
    if (m_text.glyph(cue.begin) != Glyph::Upper) return;
    std::size_t begin = cue.begin;
    for (int words = 0; words < 5; ++words) {
        while (m_text.at(begin - 1) == ' ' || m_text.at(begin - 1) == ',') --begin;
        const std::size_t word = wordBegin(begin);
        if (word == begin) return;
        if (m_text.isDigit(word) && words > 0) return report(word, cue.end);
        if (m_text.glyph(word) != Glyph::Upper) return;
        begin = word;
    }
}

} // namespace

void findAddresses(ScanContext& context) { AddressFinder(context).run(); }

} // namespace preceptor
