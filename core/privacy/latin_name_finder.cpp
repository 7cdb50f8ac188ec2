// SPDX-License-Identifier: GPL-3.0-or-later
// Names in Vietnamese, French and English by the title or label before them: ông Nguyễn Văn A, bà Hương, M. Dupont,
// Mrs Smith, "Name: John Smith"; and Vietnamese names that are whole in themselves.
#include "core/privacy/common_names.h"
#include "core/privacy/latin_names.h"
#include "core/privacy/scan_context.h"

#include "core/text/normalise.h"

#include <algorithm>
#include <array>

namespace preceptor {

namespace {

using namespace std::string_view_literals;

// In small letters, as they are spelled: with other accents they are other words.
constexpr std::array kVietTitles{"ông"sv,
                                 "bà"sv,
                                 "anh"sv,
                                 "chị"sv,
                                 "cô"sv,
                                 "chú"sv,
                                 "bác"sv,
                                 "cụ"sv,
                                 "em"sv,
                                 "cháu"sv,
                                 "bé"sv,
                                 "cậu"sv,
                                 "mợ"sv,
                                 "dì"sv,
                                 "dượng"sv,
                                 "thím"sv,
                                 "má"sv,
                                 "cha"sv,
                                 "bác sĩ"sv,
                                 "bs"sv,
                                 "điều dưỡng"sv,
                                 "con trai"sv,
                                 "con gái"sv,
                                 "con dâu"sv,
                                 "con rể"sv,
                                 "con nuôi"sv,
                                 "con trai cả"sv,
                                 "con trai út"sv,
                                 "con gái cả"sv,
                                 "con gái út"sv,
                                 "con trai lớn"sv,
                                 "con gái lớn"sv,
                                 "vợ"sv,
                                 "chồng"sv,
                                 "mẹ"sv,
                                 "bố"sv,
                                 "ông nội"sv,
                                 "bà nội"sv,
                                 "ông ngoại"sv,
                                 "bà ngoại"sv,
                                 "anh trai"sv,
                                 "anh rể"sv,
                                 "anh họ"sv,
                                 "chị gái"sv,
                                 "chị dâu"sv,
                                 "chị họ"sv,
                                 "em trai"sv,
                                 "em gái"sv,
                                 "em rể"sv,
                                 "em dâu"sv,
                                 "cháu trai"sv,
                                 "cháu gái"sv,
                                 "cháu nội"sv,
                                 "cháu ngoại"sv,
                                 "bố vợ"sv,
                                 "mẹ vợ"sv,
                                 "bố chồng"sv,
                                 "mẹ chồng"sv,
                                 "vợ cũ"sv,
                                 "chồng cũ"sv,
                                 "bà xã"sv,
                                 "ông xã"sv,
                                 "bạn trai"sv,
                                 "bạn gái"sv,
                                 "người chăm sóc"sv,
                                 "người thân"sv,
                                 "người giúp việc"sv,
                                 "hộ lý"sv,
                                 "hàng xóm"sv};

// Of persons by the order of their birth: the eldest, the third; many are called so.
constexpr std::array kBirthOrder{"cả"sv,  "hai"sv, "ba"sv,   "tư"sv,   "năm"sv, "sáu"sv, "bảy"sv,
                                 "bẩy"sv, "tám"sv, "chín"sv, "mười"sv, "út"sv,  "lớn"sv, "nhỏ"sv};

constexpr std::size_t kLeastOfUnknown = 3; // letters of words such as "who" and "qui"

class LatinNameFinder {
public:
    explicit LatinNameFinder(ScanContext& context)
        : m_context(context), m_text(context.text()), m_names(context.text()) {}
    void run() {
        for (const CueHit& cue : m_context.cues()) {
            if (cue.cue == Cue::Patient && m_text.isHan(cue.begin)) behindHan(cue);
            if (!m_text.isLetter(cue.begin)) continue;
            if (cue.cue == Cue::LatinTitle || cue.cue == Cue::LatinTitleDot) latinTitle(cue);
            if (cue.cue == Cue::VietTitle) vietTitle(cue);
            if (cue.cue == Cue::NameLabel) label(cue);
            if (cue.cue == Cue::Named) named(cue);
        }
        wholeVietnamese();
    }

private:
    void behindHan(const CueHit& cue);
    void latinTitle(const CueHit& cue);
    void vietTitle(const CueHit& cue);
    void label(const CueHit& cue);
    void named(const CueHit& cue);
    void smallLetters(const CueHit& cue, std::size_t at);
    void linked(const CueHit& cue, std::size_t at);
    bool isBirthOrder(std::size_t at) const;
    bool isOfProfession(std::size_t i) const; // "BS. " stands before
    bool isBehindPerson(std::size_t i) const;
    void wholeVietnamese();
    // With the word before the name, if the name has any letter.
    void report(std::size_t begin, std::size_t name, Severity severity) {
        const std::size_t end = m_names.nameEnd(name);
        if (end > name && m_names.isCapital(m_names.lastWord(end)))
            m_context.add(IdentifierKind::NameInContext, severity, begin, end);
    }

    ScanContext& m_context;
    const ScannedText& m_text;
    LatinNames m_names;
};

// Who works here tells less than who is cared for.
Severity ofTitle(const CueHit& cue) { return cue.value == 0 ? Severity::Block : Severity::Warn; }

// 患者是Lưu, 患者Marie诉痛; not 患者CT示.
void LatinNameFinder::behindHan(const CueHit& cue) {
    std::size_t at = m_text.skipSpaces(cue.end);
    if (m_text.at(at) == U'是' || m_text.at(at) == U'为' || m_text.at(at) == U'叫' || m_text.at(at) == ':')
        at = m_text.skipSpaces(at + 1);
    if (!m_names.isCapital(at) || m_names.allCapitals(at)) return;
    const std::u32string_view word = m_names.wordAt(at);
    if (isCommonName(word) || isPlainSurname(word) || m_names.isVietSurname(at)) report(at, at, ofTitle(cue));
}

void LatinNameFinder::latinTitle(const CueHit& cue) {
    const bool written = cue.end - cue.begin > 4; // madame
    const bool loud = cue.end - cue.begin > 1 && m_names.isCapital(cue.begin + 1);
    std::size_t at = cue.end;
    const bool dotted = m_text.at(at) == '.' && !written;
    at = m_text.skipSpaces(dotted ? at + 1 : at);
    if (at == cue.end) return;
    if (m_text.glyph(at) == Glyph::Lower) return smallLetters(cue, at);
    if (!m_names.isCapital(at) || (!written && !m_names.isCapital(cue.begin))) return;
    std::size_t name = at; // behind an initial without its full stop: Mr J Brown
    if (m_text.wordEnd(at) == at + 1 && m_text.at(at + 1) == ' ') name = at + 2;
    const bool initial = m_text.wordEnd(name) == name + 1 && m_text.at(name + 1) != '.' && m_text.at(name + 1) != '\'';
    if (initial || !m_names.isCapital(name)) return;
    const bool plain = isPlainSurname(m_names.wordAt(name)) || m_names.isViet(name);
    if (cue.cue == Cue::LatinTitleDot && !dotted && !plain) return;
    if (cue.cue == Cue::LatinTitleDot && m_text.wordEnd(at) - at < 3) return;
    if (!loud || written) return report(cue.begin, at, ofTitle(cue));
    if (!plain && !isWordSurname(m_names.wordAt(name))) return; // MR SCAN, MS PATIENT
    const bool sure = plain || dotted || cue.end - cue.begin > 2;
    report(cue.begin, at, sure ? ofTitle(cue) : Severity::Warn);
}

// "mr smith", "mme dupont": of people only, or one who does what people do; not "mr scan", "mrs 3", "madame est".
void LatinNameFinder::smallLetters(const CueHit& cue, std::size_t at) {
    if (cue.cue == Cue::LatinTitleDot) return;
    const auto title = m_text.chars(cue.begin, cue.end);
    const bool sure = title == U"mr"sv || title == U"mrs"sv || title == U"mdm"sv || title == U"mme"sv ||
                      title == U"mlle"sv || title == U"monsieur"sv || title == U"madame"sv;
    const std::u32string_view name = m_names.wordAt(at);
    const std::size_t end = m_text.wordEnd(at);
    const bool plain = isPlainSurname(name) && (sure || name.size() > 2); // not "miss ng feeds"
    if (plain || (sure && isWordSurname(name)))
        return m_context.add(IdentifierKind::NameInContext, ofTitle(cue), cue.begin, end);
    if (sure && name.size() > kLeastOfUnknown && !namesNobody(name) && m_names.actsAt(end))
        m_context.add(IdentifierKind::NameInContext, Severity::Warn, cue.begin, end);
}

// Accents tell cô (miss) from có (has): without them a surname must follow.
void LatinNameFinder::vietTitle(const CueHit& cue) {
    std::size_t at = m_text.at(cue.end) == '.' ? cue.end + 1 : cue.end;
    at = m_text.skipSpaces(at);
    if (m_text.has(at, U"la "sv)) return linked(cue, m_text.skipSpaces(at + 3));
    if (!m_names.isCapital(at) || m_text.has(at, U"viet nam"sv)) return;
    if (isBirthOrder(at)) return report(cue.begin, at, Severity::Warn);
    if (m_names.isViet(at)) return report(cue.begin, at, ofTitle(cue));
    const std::string title = matchKey(m_context.original(cue.begin, cue.end));
    const bool exact = std::find(kVietTitles.begin(), kVietTitles.end(), title) != kVietTitles.end();
    if (exact && m_text.wordEnd(at) - at >= 2 && !m_names.allCapitals(at)) report(cue.begin, at, ofTitle(cue));
}

// "vợ là Lan"; not "vợ là Giáo viên".
void LatinNameFinder::linked(const CueHit& cue, std::size_t at) {
    if (!m_names.isCapital(at)) return;
    const bool name = m_names.isViet(at) || isCommonName(m_names.wordAt(at)) ||
                      isVietGivenName(toNfc(m_context.original(at, m_text.wordEnd(at))));
    if (name) report(at, at, ofTitle(cue));
}

// "bà Cả", "anh Hai", and nothing of a name behind it.
bool LatinNameFinder::isBirthOrder(std::size_t at) const {
    const std::size_t end = m_text.wordEnd(at);
    const std::string word = matchKey(m_context.original(at, end));
    return std::find(kBirthOrder.begin(), kBirthOrder.end(), word) != kBirthOrder.end() && m_names.nameEnd(at) == end;
}

// "Name: John Smith"; "Drug name: ..." is none.
void LatinNameFinder::label(const CueHit& cue) {
    const std::size_t colon = m_text.skipSpaces(cue.end);
    std::size_t before = cue.begin;
    while (m_text.glyph(before - 1) == Glyph::Space) --before;
    if (m_text.at(colon) != ':' || m_text.isWord(before - 1)) return;
    const std::size_t at = m_text.skipSpaces(colon + 1);
    report(at, at, Severity::Block);
}

// Drugs and devices are "called" something too; "tên Hùng", of whom or what stands right before it.
void LatinNameFinder::named(const CueHit& cue) {
    const std::size_t at = m_text.skipSpaces(cue.end);
    if (!m_names.isCapital(at)) return;
    const bool given = isVietGivenName(toNfc(m_context.original(at, m_text.wordEnd(at))));
    const bool common = given || isCommonName(m_names.wordAt(at)) || m_names.isViet(at);
    if (cue.value == 1 && !isBehindPerson(cue.begin) &&
        (!common || matchKey(m_context.original(cue.begin, cue.end)) != "tên"))
        return; // ten Lan beds
    report(cue.begin, at, common ? Severity::Block : Severity::Warn);
}

// "BN ", "con gái " stands before.
bool LatinNameFinder::isBehindPerson(std::size_t i) const {
    const auto around = m_context.around(i, i);
    return std::any_of(around.begin(), around.end(), [&](const CueHit& cue) {
        const bool person = cue.cue == Cue::Patient || cue.cue == Cue::VietTitle || cue.cue == Cue::LatinPatient;
        return person && cue.end < i && m_text.skipSpaces(cue.end) == i;
    });
}

bool LatinNameFinder::isOfProfession(std::size_t i) const {
    const auto around = m_context.around(i, i);
    return std::any_of(around.begin(), around.end(), [&](const CueHit& cue) {
        const bool title = cue.cue == Cue::VietTitle || cue.cue == Cue::LatinTitle;
        return title && cue.value == 1 && cue.end < i &&
               m_text.skipSpaces(cue.end + (m_text.at(cue.end) == '.' ? 1 : 0)) == i;
    });
}

void LatinNameFinder::wholeVietnamese() {
    for (std::size_t i = 0; i < m_text.size(); ++i) {
        if (!m_names.isCapital(i) || m_text.isWord(i - 1) || !m_names.isWholeViet(i)) continue;
        const std::size_t given = m_names.behindVietSurname(i); // behind a comma, perhaps
        report(i, given, isOfProfession(i) ? Severity::Warn : Severity::Block);
        i = m_names.nameEnd(given);
    }
}

} // namespace

void findLatinNames(ScanContext& context) { LatinNameFinder(context).run(); }

} // namespace preceptor
