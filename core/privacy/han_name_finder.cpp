// SPDX-License-Identifier: GPL-3.0-or-later
// Chinese names by what stands around them: 患者王小明, 姓名：高明, 李女士, 张某. Many surnames are ordinary words too
// (高, 于, 白): those count only where no other word begins and what follows is usual in given names.
#include "core/privacy/common_names.h"
#include "core/privacy/han_words.h"
#include "core/privacy/scan_context.h"
#include "core/text/pinyin.h"

#include <algorithm>
#include <string>

namespace preceptor {

namespace {

using namespace std::string_view_literals;

constexpr auto kNeverFirst = U"的了是因于出入诉述"sv; // no given name begins so
constexpr std::uint8_t kOfOldPeople = 3;              // 老人, which stands behind much else

class HanNameFinder {
public:
    explicit HanNameFinder(ScanContext& context) : m_context(context), m_text(context.text()) {}
    void run() {
        for (const CueHit& cue : m_context.cues()) {
            const bool han = m_text.isHan(cue.begin);
            if (cue.cue == Cue::HanTitle) titled(cue);
            if (han && (cue.cue == Cue::Patient || cue.cue == Cue::NameLabel || cue.cue == Cue::Named)) announced(cue);
        }
        for (std::size_t i = 0; i < m_text.size(); ++i)
            if (m_text.at(i) == U'姓') inTwoParts(i);
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
    void bracketed(std::size_t at);
    void wordNamed(std::size_t at);
    bool called(std::size_t at);
    void titled(const CueHit& cue);
    void inTwoParts(std::size_t at);
    bool isOpen(std::size_t i) const; // nothing that a word could go on from stands before i
    bool isLoose(std::size_t i) const { return isLooseHanSurname(m_text.at(i)); }
    std::size_t usual(std::size_t begin, std::size_t end) const {
        std::size_t count = 0;
        for (std::size_t i = begin; i < end; ++i) count += isGivenNameHan(m_text.at(i)) ? 1 : 0;
        return count;
    }
    void report(std::size_t begin, std::size_t end, Severity severity = Severity::Block) {
        m_context.add(IdentifierKind::NameInContext, std::min(severity, m_gravest), begin, end);
    }

    ScanContext& m_context;
    const ScannedText& m_text;
    Severity m_gravest = Severity::Block; // who works here tells less than who is cared for
};

bool HanNameFinder::isOpen(std::size_t i) const {
    if (m_text.at(i) == U'于' && isOneOf(U"由对", m_text.at(i - 1))) return false;
    if (!m_text.isHan(i - 1) || isOneOf(U"的是和由请与及向为经找给对叫日天晨午晚夜", m_text.at(i - 1))) return true;
    const auto around = m_context.around(i, i);
    return std::any_of(around.begin(), around.end(),
                       [&](const CueHit& cue) { return cue.end == i && cue.cue == Cue::Patient; });
}

// Behind 患者, 母亲, 护工, 姓名 and the like.
void HanNameFinder::announced(const CueHit& cue) {
    m_gravest = cue.cue == Cue::Patient && cue.value == 1 ? Severity::Warn : Severity::Block;
    std::size_t at = m_text.skipSpaces(cue.end);
    const bool colon = m_text.at(at) == ':';
    if (colon) at = m_text.skipSpaces(at + 1);
    if (m_text.at(at) == '(') return bracketed(m_text.skipSpaces(at + 1));
    if (cue.cue == Cue::Named && called(at)) return;
    if (!colon && cue.cue == Cue::NameLabel && beginsOrdinaryWord(m_text, at)) return; // 姓名任意部分
    if (!colon && cue.cue == Cue::NameLabel && isLoose(at)) return wordNamed(at);
    if (colon || cue.cue == Cue::NameLabel) return labelled(at, cue.cue == Cue::NameLabel);
    for (const auto word : {U"名字叫"sv, U"名叫"sv, U"叫做"sv, U"叫"sv})
        if (m_text.has(at, word)) {
            at += word.size();
            if (called(at)) return;
            break;
        }
    const std::size_t family = hanSurnameAt(m_context, at);
    if (family == 0 || m_text.at(at + family) == U'某') return;
    const std::size_t given = at + family;
    if (!m_text.isHan(given) || beginsOrdinaryWord(m_text, at) || isOneOf(kNeverFirst, m_text.at(given))) return;
    if (family == 1 && isWordSurname(at)) return wordNamed(at);
    const bool second = m_text.isHan(given + 1) && !isNeverSecondHan(m_text.at(given + 1));
    const bool sure =
        family == 2 || isGivenNameHan(m_text.at(given)) || (second && isGivenNameHan(m_text.at(given + 1)));
    report(at, given + (second ? 2 : 1), sure ? Severity::Block : Severity::Warn);
}

// 妻子（王丽），长女（张敏，50岁）; 女儿（陪护） is none, nor 患者（马凡综合征）.
void HanNameFinder::bracketed(std::size_t at) {
    const std::size_t family = hanSurnameAt(m_context, at);
    const std::size_t end = hanEnd(at);
    const bool closed = m_text.at(end) == ')' || m_text.at(end) == ',' || m_text.at(end) == U'、';
    if (family == 0 || !closed || end <= at + family || end > at + family + 2 || beginsOrdinaryWord(m_text, at)) return;
    const bool sure = isSurname(at) && usual(at + family, end) > 0;
    if (family == 2 || isSurname(at) || usual(at + family, end) > 0)
        report(at, end, sure ? Severity::Block : Severity::Warn);
}

// 患者高明，男; 患者黄丽华今晨; of 患者于 and the like only what ends as a name does.
void HanNameFinder::wordNamed(std::size_t at) {
    const bool loose = isLoose(at);
    const bool two = usual(at + 2, at + 3) > 0 || usual(at + 1, at + 2) == 0;
    for (const std::size_t given : {std::size_t{2}, std::size_t{1}}) {
        const std::size_t end = at + 1 + given;
        if (!m_text.isHan(end - 1) || (given == 2 && (!two || isNeverSecondHan(m_text.at(end - 1))))) continue;
        const char32_t next = m_text.at(end + 1);
        const bool told = m_text.at(end) == ',' && (next == U'男' || next == U'女' || m_text.isDigit(end + 1));
        const std::size_t signs = usual(at + 1, end);
        const bool closed = endsHanName(m_text, end);
        if (told || (signs == given && (closed || !loose)) || (signs > 0 && closed && !loose)) return report(at, end);
        if (!loose && actsAt(m_text, end)) return report(at, end, Severity::Warn);
    }
}

// 女儿叫小丽, 儿子名叫志强: no surname; not 女儿叫救护车.
bool HanNameFinder::called(std::size_t at) {
    const bool small = m_text.at(at) == U'小' || m_text.at(at) == U'阿';
    const bool name = small ? usual(at + 1, at + 2) == 1 : usual(at, at + 2) == 2;
    if (name) report(at, at + 2, small ? Severity::Warn : Severity::Block);
    return name;
}

// 姓名：高明; of 患者：高热 only what is likely a name.
void HanNameFinder::labelled(std::size_t at, bool sure) {
    const std::size_t family = hanSurnameAt(m_context, at);
    if (family == 0 || !m_text.isHan(at + family)) return;
    if (!sure && beginsOrdinaryWord(m_text, at)) return;
    std::size_t end = std::min(hanEnd(at), at + family + 2);
    if (end == at + family + 2 && isNeverSecondHan(m_text.at(end - 1))) --end;
    sure = sure || isGivenNameHan(m_text.at(at + family)) || isGivenNameHan(m_text.at(end - 1));
    report(at, end, sure ? Severity::Block : Severity::Warn);
}

// 王先生, 李小红女士, 张某; not 责任护士, 于某医院. Who works here tells less than who is cared for.
void HanNameFinder::titled(const CueHit& cue) {
    m_gravest = Severity::Block;
    const std::size_t end = cue.begin;
    const bool old = cue.value == kOfOldPeople;
    const Severity severity = cue.value == 0 || old ? Severity::Block : Severity::Warn;
    if (m_text.at(cue.begin) == U'某') {
        const bool ordinary =
            cue.end - cue.begin == 1 && isOneOf(U"种些个院医市省地年月日时类次项处人家科县区", m_text.at(cue.end));
        if (!ordinary && end > 0 && (isSurname(end - 1) || (isWordSurname(end - 1) && isOpen(end - 1))))
            report(end - 1, cue.end, severity);
        return;
    }
    for (const std::size_t length : {std::size_t{3}, std::size_t{2}, std::size_t{4}}) {
        const std::size_t begin = end - length;
        const std::size_t family = end >= length ? hanSurnameAt(m_context, begin) : 0;
        const bool name = family == 1 && length < 4 && !beginsOrdinaryWord(m_text, begin) &&
                          (isSurname(begin) || usual(begin + 1, end) > 0);
        if ((name || family == 2) && isOpen(begin)) return report(begin, cue.end, severity);
    }
    const bool alone = end >= 1 && (isSurname(end - 1) || (isWordSurname(end - 1) && !(old && isLoose(end - 1))));
    if (alone && (isOpen(end - 1) || (isSurname(end - 1) && !old))) report(end - 1, cue.end, severity);
}

// 姓李，名建国; 姓欧阳，单名一个明字; not 姓李，名字不详.
void HanNameFinder::inTwoParts(std::size_t at) {
    const std::string two(m_text.isHan(at + 2) ? m_context.original(at + 1, at + 3) : std::string_view());
    const bool both = !two.empty() && hanFamilyBytes(two + "明") > 4; // 欧阳, which ends here
    const std::size_t family = both ? 2 : hanSurnameAt(m_context, at + 1);
    if (family == 0) return;
    std::size_t given = at + 1 + family;
    while (isOneOf(U",、;:。 "sv, m_text.at(given))) ++given;
    if (m_text.at(given) == U'单') ++given;
    if (m_text.at(given) != U'名') return;
    for (const auto word : {U"名字"sv, U"名"sv, U"叫做"sv, U"叫"sv, U"是"sv, U"为"sv, U"一个"sv, U"一"sv, U":"sv})
        if (m_text.has(given, word)) given += word.size();
    if (!m_text.isHan(given)) return;
    const bool second =
        m_text.isHan(given + 1) && m_text.at(given + 1) != U'字' && !isNeverSecondHan(m_text.at(given + 1));
    const std::size_t end = given + (second ? 2 : 1);
    m_gravest = usual(given, end) > 0 ? Severity::Block : Severity::Warn;
    if (m_gravest == Severity::Block || (!m_text.has(given, U"不"sv) && endsHanName(m_text, end))) report(at + 1, end);
}

} // namespace

void findHanNames(ScanContext& context) { HanNameFinder(context).run(); }

} // namespace preceptor
