// SPDX-License-Identifier: GPL-3.0-or-later
// What is written so that no program shall read it: "name [at] host [dot] com", 一三八零零一三八零零零,
// 一一〇一〇二....
#include "core/privacy/check_digits.h"
#include "core/privacy/scan_context.h"
#include "core/privacy/written_number.h"

#include <algorithm>
#include <array>

namespace preceptor {

namespace {

using namespace std::string_view_literals;

constexpr std::array kAts{U"at"sv, U"@"sv, U"arobase"sv, U"arobas"sv, U"a cong"sv, U"艾特"sv};
constexpr std::array kDots{U"."sv, U"dot"sv, U"point"sv, U"cham"sv, U"点"sv};
constexpr std::array kEndings{U"com"sv, U"net"sv, U"org"sv, U"cn"sv,   U"vn"sv,   U"fr"sv, U"edu"sv, U"gov"sv,
                              U"io"sv,  U"uk"sv,  U"de"sv,  U"sg"sv,   U"hk"sv,   U"eu"sv, U"ca"sv,  U"au"sv,
                              U"my"sv,  U"tw"sv,  U"co"sv,  U"info"sv, U"asia"sv, U"me"sv};
constexpr std::size_t kMobile = 11;
constexpr std::size_t kShortest = 7;
constexpr std::size_t kIdentity = 18;

class SpelledContactFinder {
public:
    explicit SpelledContactFinder(ScanContext& context) : m_context(context), m_text(context.text()) {}
    void run() {
        for (std::size_t i = 0; i < m_text.size();) {
            const char32_t c = m_text.at(i);
            if (c == '@' || c == U'艾' || (c == 'a' && !m_text.isLetter(i - 1))) emailAt(i);
            i = isHanFigure(c) ? number(i) : i + 1;
        }
    }

private:
    struct Sign {
        std::size_t begin = 0;
        std::size_t end = 0; // 0: none
        bool bracketed = false;
    };
    // With the blanks and brackets around it.
    Sign widened(std::size_t begin, std::size_t end) const {
        Sign sign{begin, end, false};
        if (m_text.at(sign.begin - 1) == ' ' && isOneOf(U"[({<", m_text.before(sign.begin - 1))) --sign.begin;
        sign.bracketed = isOneOf(U"[({<", m_text.before(sign.begin));
        if (sign.bracketed) {
            --sign.begin;
            if (m_text.at(sign.end) == ' ') ++sign.end;
            if (!isOneOf(U"])}>", m_text.at(sign.end))) return {};
            ++sign.end;
        }
        while (m_text.at(sign.begin - 1) == ' ') --sign.begin;
        while (m_text.at(sign.end) == ' ') ++sign.end;
        return sign;
    }
    bool isWhole(std::size_t begin, std::size_t end) const {
        return !m_text.isLetter(begin) || (!m_text.isLetter(begin - 1) && !m_text.isLetter(end));
    }
    Sign dotBehind(std::size_t i) const {
        std::size_t at = m_text.at(i) == ' ' ? i + 1 : i;
        if (isOneOf(U"[({<", m_text.at(at))) ++at;
        if (m_text.at(at) == ' ') ++at;
        for (const auto dot : kDots) {
            const std::size_t end = at + dot.size();
            if (!m_text.has(at, dot) || !isWhole(at, end)) continue;
            const Sign sign = widened(at, end);
            if (sign.end != 0) return {i, sign.end, sign.bracketed || dot != U"."sv};
        }
        return {};
    }
    bool isLabel(std::size_t i) const { return (m_text.isWord(i) && m_text.at(i) < 0x80) || m_text.at(i) == '-'; }
    std::size_t labelEnd(std::size_t i) const {
        while (isLabel(i)) ++i;
        return i;
    }
    void emailAt(std::size_t i) {
        for (const auto sign : kAts)
            if (m_text.has(i, sign)) email(i, sign.size());
    }
    // A plain "at" or a plain full stop says nothing; one of them must be spelled or bracketed.
    void email(std::size_t i, std::size_t length) {
        if (i == 0 || !isWhole(i, i + length)) return;
        const Sign at = widened(i, i + length);
        std::size_t begin = at.begin;
        while (begin > 0 && (isLabel(begin - 1) || isOneOf(U"._%+", m_text.at(begin - 1)))) --begin;
        if (at.end == 0 || begin == at.begin) return;
        bool spelled = at.bracketed || m_text.at(i) != 'a' || length > 2;
        for (std::size_t label = at.end, labels = 0; labels < 4; ++labels) {
            const std::size_t end = labelEnd(label);
            if (end == label) return;
            const auto word = m_text.chars(label, end);
            if (labels > 0 && spelled && std::find(kEndings.begin(), kEndings.end(), word) != kEndings.end())
                return m_context.add(IdentifierKind::Email, Severity::Block, begin, end);
            const Sign dot = dotBehind(end);
            if (dot.end == 0) return;
            spelled = spelled || dot.bracketed;
            label = dot.end;
        }
    }

    // Answers where to go on.
    std::size_t number(std::size_t i) {
        std::size_t figures = 0;
        const std::size_t end = hanFiguresEnd(m_text, i, figures);
        if (figures + 1 == kIdentity || figures == kIdentity)
            if (const std::size_t after = identity(i, end); after != 0) return after;
        phone(i, end, figures);
        return end;
    }
    // Judged as in other figures: by its check digit, or by its word where that is wrong.
    std::size_t identity(std::size_t i, std::size_t end) {
        std::string id;
        for (std::size_t at = i; at < end; ++at)
            if (const int value = hanFigureValue(m_text.at(at)); value >= 0) id += static_cast<char>('0' + value);
        if (id.size() < kIdentity) {
            const std::size_t at = end + (m_text.at(end) == ' ' || m_text.at(end) == '-' ? 1 : 0);
            if (!isCheckX(m_text.at(at))) return 0;
            id += 'x';
            end = at + 1;
        }
        const Date today = m_context.today();
        const bool found =
            isChinaId(id, today) || (isChinaIdBody(id, today) && m_context.isNear(Cue::ChinaCard, i, end));
        if (found) m_context.add(IdentifierKind::ChinaId, Severity::Block, i, end);
        return found ? end : 0;
    }
    // Eleven that begin like a mobile, or what a word announces.
    void phone(std::size_t i, std::size_t end, std::size_t figures) {
        const bool mobile = figures == kMobile && isOneOf(U"一幺壹", m_text.at(i)) &&
                            isOneOf(U"三四五六七八九叁肆伍陆柒捌玖", m_text.at(i + 1));
        if (mobile || (figures >= kShortest && figures <= 12 && m_context.isLed(Cue::Phone, i)))
            m_context.add(IdentifierKind::Phone, Severity::Block, i, end);
    }

    ScanContext& m_context;
    const ScannedText& m_text;
};

} // namespace

void findSpelledContacts(ScanContext& context) { SpelledContactFinder(context).run(); }

} // namespace preceptor
