// SPDX-License-Identifier: GPL-3.0-or-later
// Chinese names by what stands around them: 患者王小明, 姓名：高明, 李女士, 张某. Many surnames are ordinary words too
// (高, 于, 白): those count only where nothing else can be meant.
#include "core/privacy/common_names.h"
#include "core/privacy/scan_context.h"

#include <algorithm>

namespace preceptor {

namespace {

using namespace std::string_view_literals;

constexpr auto kNeverFirst = U"的了是因于出入诉述"sv; // no given name begins so
constexpr auto kNeverSecond =
    U"的了是有在因于出入诉述自曾近现已未不无为对被由从至及和与等就能需男女性主既今患病经行呈伴说称表精饮睡疼痛来住要求家陪"sv;

bool isIn(std::u32string_view set, char32_t c) { return c != 0 && set.find(c) != std::u32string_view::npos; }

class HanNameFinder {
public:
    explicit HanNameFinder(ScanContext& context) : m_context(context), m_text(context.text()) {}
    void run() {
        for (const CueHit& cue : m_context.cues()) {
            const bool han = m_text.isHan(cue.begin);
            if (cue.cue == Cue::HanTitle) titled(cue);
            if (han && (cue.cue == Cue::Patient || cue.cue == Cue::NameLabel)) announced(cue);
        }
    }

private:
    bool isSurname(std::size_t i) const { return isPlainHanSurname(m_text.at(i)); }
    bool isWordSurname(std::size_t i) const { return isWordHanSurname(m_text.at(i)); }
    std::size_t hanEnd(std::size_t i) const {
        while (m_text.isHan(i)) ++i;
        return i;
    }
    void announced(const CueHit& cue);
    void labelled(std::size_t at, bool sure);
    void titled(const CueHit& cue);
    bool isOpen(std::size_t i) const; // nothing that a word could go on from stands before i
    void report(std::size_t begin, std::size_t end, Severity severity = Severity::Block) {
        m_context.add(IdentifierKind::NameInContext, severity, begin, end);
    }

    ScanContext& m_context;
    const ScannedText& m_text;
};

bool HanNameFinder::isOpen(std::size_t i) const {
    if (m_text.at(i) == U'于' && isIn(U"由对", m_text.at(i - 1))) return false;
    if (!m_text.isHan(i - 1) || isIn(U"的是和由请与及向为经找给对", m_text.at(i - 1))) return true;
    const auto around = m_context.around(i, i);
    return std::any_of(around.begin(), around.end(),
                       [&](const CueHit& cue) { return cue.end == i && cue.cue == Cue::Patient; });
}

// Behind 患者, 家属, 姓名 and the like.
void HanNameFinder::announced(const CueHit& cue) {
    std::size_t at = m_text.skipSpaces(cue.end);
    const bool colon = m_text.at(at) == ':';
    if (colon) at = m_text.skipSpaces(at + 1);
    if (colon || cue.cue == Cue::NameLabel) return labelled(at, cue.cue == Cue::NameLabel);
    const std::size_t family = hanSurnameAt(m_context, at);
    if (family == 0 || m_text.at(at + family) == U'某') return;
    const std::size_t given = at + family;
    if (!m_text.isHan(given) || beginsOrdinaryWord(m_text.chars(at, at + 2)) || isIn(kNeverFirst, m_text.at(given)))
        return;
    if (family == 1 && isWordSurname(at)) { // 患者高明，男
        const std::size_t end = hanEnd(at);
        const char32_t next = m_text.at(end + 1);
        const bool person = next == U'男' || next == U'女' || m_text.isDigit(end + 1);
        if (end - at <= 3 && person && m_text.at(end) == ',') report(at, end);
        return;
    }
    const bool second = m_text.isHan(given + 1) && !isIn(kNeverSecond, m_text.at(given + 1));
    const bool sure =
        family == 2 || isGivenNameHan(m_text.at(given)) || (second && isGivenNameHan(m_text.at(given + 1)));
    report(at, given + (second ? 2 : 1), sure ? Severity::Block : Severity::Warn);
}

// 姓名：高明; of 患者：高热 only what is likely a name.
void HanNameFinder::labelled(std::size_t at, bool sure) {
    const std::size_t family = hanSurnameAt(m_context, at);
    if (family == 0 || !m_text.isHan(at + family)) return;
    if (!sure && beginsOrdinaryWord(m_text.chars(at, at + 2))) return;
    const std::size_t end = std::min(hanEnd(at), at + family + 2);
    sure = sure || isGivenNameHan(m_text.at(at + family)) || isGivenNameHan(m_text.at(end - 1));
    report(at, end, sure ? Severity::Block : Severity::Warn);
}

// 王先生, 李小红女士, 张某; not 责任护士, 于某医院. Who works here tells less than who is cared for.
void HanNameFinder::titled(const CueHit& cue) {
    const std::size_t end = cue.begin;
    const Severity severity = cue.value == 0 ? Severity::Block : Severity::Warn;
    if (m_text.at(cue.begin) == U'某') {
        const bool ordinary =
            cue.end - cue.begin == 1 && isIn(U"种些个院医市省地年月日时类次项处人家科县区", m_text.at(cue.end));
        if (!ordinary && end > 0 && (isSurname(end - 1) || (isWordSurname(end - 1) && isOpen(end - 1))))
            report(end - 1, cue.end, severity);
        return;
    }
    if (end >= 1 && isSurname(end - 1)) return report(end - 1, cue.end, severity);
    if (end >= 1 && isWordSurname(end - 1) && isOpen(end - 1)) return report(end - 1, cue.end, severity);
    for (const std::size_t length : {std::size_t{3}, std::size_t{2}, std::size_t{4}}) {
        const std::size_t begin = end - length;
        const std::size_t family = end >= length ? hanSurnameAt(m_context, begin) : 0;
        const bool sure = family == 2 ? length > 2 : family == 1 && length < 4 && isSurname(begin);
        if (sure && isOpen(begin)) return report(begin, cue.end, severity);
    }
}

} // namespace

void findHanNames(ScanContext& context) { HanNameFinder(context).run(); }

} // namespace preceptor
