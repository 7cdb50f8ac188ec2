// SPDX-License-Identifier: GPL-3.0-or-later
// Names in Vietnamese, French and English behind who they are: "Patient John Smith", "sa fille Sophie", BN Hùng 72t.
#include "core/privacy/common_names.h"
#include "core/privacy/latin_names.h"
#include "core/privacy/scan_context.h"

#include "core/text/normalise.h"

namespace preceptor {

namespace {

using namespace std::string_view_literals;

constexpr std::size_t kAbbreviated = 3; // letters of Pt., Pte.

class LatinRelationFinder {
public:
    explicit LatinRelationFinder(ScanContext& context)
        : m_context(context), m_text(context.text()), m_names(context.text()) {}
    void run() {
        for (const CueHit& cue : m_context.cues()) {
            if (!m_text.isLetter(cue.begin)) continue;
            if (cue.cue == Cue::LatinPatient) patient(cue);
            if (cue.cue == Cue::Relative) relative(cue);
            if (cue.cue == Cue::Patient) vietPatient(cue);
        }
    }

private:
    struct Name {
        std::size_t begin = 0;
        std::size_t end = 0;
        int words = 0;
        bool common = false; // one of its words is a name of many
        bool loud = true;    // abbreviations are in capitals throughout
    };
    // The words in capitals behind a word that announces them; none: no words.
    Name nameBehind(std::size_t end, std::u32string_view signs) const {
        std::size_t at = m_text.skipSpaces(end);
        if (at < m_text.size() && signs.find(m_text.at(at)) != signs.npos) at = m_text.skipSpaces(at + 1);
        Name name{at, at};
        if (at == end || !m_names.isCapital(at)) return name;
        name.end = m_names.nameEnd(at);
        for (std::size_t word = at; word < name.end; word = m_names.nextWord(m_text.wordEnd(word))) {
            if (m_text.wordEnd(word) == word) break;
            ++name.words;
            name.loud = name.loud && m_names.allCapitals(word) && m_text.wordEnd(word) - word > 1;
            name.common = name.common || isCommonName(m_names.wordAt(word));
        }
        name.common = name.common || m_names.isViet(at);
        return name;
    }
    // Two words in capitals, or one that many are called, or that an age or what people do follows; between commas two.
    void patient(const CueHit& cue) {
        const bool dotted = m_text.at(cue.end) == '.' && cue.end - cue.begin <= kAbbreviated;
        const std::size_t end = dotted ? cue.end + 1 : cue.end;
        const Name name = nameBehind(end, U":,("sv);
        const bool comma = m_text.at(m_text.skipSpaces(end)) == ',';
        if (name.words == 0 || (name.loud && !(name.common && name.words > 1)) || m_names.isEponym(name.end)) return;
        if (name.common || (name.words > 1 && isSurname(m_names.lastWord(name.end))))
            return report(name, Severity::Block);
        if (name.words == 1 && !comma) return single(name);
        if (!comma || m_text.at(name.end) == ',') report(name, Severity::Warn);
    }
    bool isSurname(std::size_t word) const {
        return isPlainSurname(m_names.wordAt(word)) || isWordSurname(m_names.wordAt(word));
    }
    // "Pt. Brown slept", though not "Pt. Brown sputum".
    void single(const Name& name) {
        const bool word = isWordSurname(m_names.wordAt(name.begin));
        const bool acts = m_names.actsAt(name.end);
        if (isPlainSurname(m_names.wordAt(name.begin)) || (word && acts)) return report(name, Severity::Block);
        if (acts || (word && m_names.isAt(name.end)) || m_names.isAged(name.end)) report(name, Severity::Warn);
    }
    void relative(const CueHit& cue) {
        const Name name = nameBehind(cue.end, U",(:"sv);
        if (name.words == 0 || name.loud || m_text.wordEnd(name.begin) - name.begin < 2) return;
        if (name.common) return report(name, Severity::Block);
        const char32_t sign = m_text.at(m_text.skipSpaces(cue.end)); // Mother: Alive
        if (cue.value == 0 && sign != ':' && sign != '(') report(name, Severity::Warn);
    }
    void vietPatient(const CueHit& cue) {
        const std::size_t link = m_text.skipSpaces(cue.end); // bệnh nhân là Hùng
        const bool linked = link > cue.end && m_text.has(link, U"la "sv);
        const Name name = nameBehind(linked ? link + 2 : cue.end, U":.("sv);
        if (name.words == 0 || name.loud) return;
        const auto written = toNfc(m_context.original(name.begin, m_text.wordEnd(name.begin)));
        if (name.common || isVietGivenName(written) || (!linked && m_names.isAged(name.end)))
            report(name, Severity::Block);
    }
    void report(const Name& name, Severity severity) {
        m_context.add(IdentifierKind::NameInContext, severity, name.begin, name.end);
    }

    ScanContext& m_context;
    const ScannedText& m_text;
    LatinNames m_names;
};

} // namespace

void findRelatedNames(ScanContext& context) { LatinRelationFinder(context).run(); }

} // namespace preceptor
