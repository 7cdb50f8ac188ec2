// SPDX-License-Identifier: GPL-3.0-or-later
// Chinese names that nothing announces, by their place in the clause: 王秀兰，女，68岁; 王芳62岁; 张桂英因腹痛入院;
// 老王, 林姐; and behind a word that people follow as well as things: 患者是李建国, 给王秀英打针.
#include "core/privacy/common_names.h"
#include "core/privacy/han_words.h"
#include "core/privacy/scan_context.h"
#include "core/privacy/written_number.h"

namespace preceptor {

namespace {

using namespace std::string_view_literals;

constexpr auto kNicknamed =
    U"王李张刘陈杨赵吴周徐孙马朱胡郭何林罗郑梁谢宋唐许韩邓冯曹彭董潘袁蔡蒋杜魏吕丁姚沈姜崔谭廖"sv;
constexpr auto kBehindNickname = U"的诉说因在今昨近很疼痛不是想也都要去来住入与和跟患有觉夜自"sv;
constexpr auto kKin = U"姐哥叔伯姨婶嫂爷奶妈婆"sv;
constexpr auto kBehindKin = U"前夜晚早夫妹弟家这那把为让向对又还没可认知信能会给问她他们好陪照送带帮"sv;
constexpr auto kFigures = U"一二三四五六七八九十百两"sv;
constexpr auto kBeforeName = U"的经及日天"sv;
constexpr auto kJoint = U"是系为叫名给帮替让陪和与跟对向由请找问见被将把"sv; // who it is, or to or with whom it is done
constexpr auto kWhoItIs = U"是系叫名给帮替让"sv;                             // of them seldom before things
constexpr auto kNeverLast =
    U"州县市区镇村街路族人者员们工匠型级类期性药片丸剂液汤膏胶素酸病症炎癌瘤氏科院部组例次天日年月后前时中内外上下"sv;

class HanClauseFinder {
public:
    explicit HanClauseFinder(ScanContext& context) : m_context(context), m_text(context.text()) {}
    void run() {
        for (std::size_t i = 0; i < m_text.size(); ++i) {
            if (!m_text.isHan(i)) continue;
            const bool start = !m_text.isHan(i - 1);
            const bool joined = !start && isOneOf(kJoint, m_text.at(i - 1));
            if (!start && !joined && !isOneOf(kBeforeName, m_text.at(i - 1))) continue;
            nickname(i);
            kin(i);
            if (!isPlainHanSurname(m_text.at(i)) && !isWordHanSurname(m_text.at(i))) continue;
            if (!joined || !joinedName(i)) name(i, start);
        }
    }

private:
    // 老王, 小李: the surname alone.
    void nickname(std::size_t i) {
        if (m_text.at(i) != U'老' && m_text.at(i) != U'小') return;
        if (!isOneOf(kNicknamed, m_text.at(i + 1)) || beginsOrdinaryWord(m_text, i + 1)) return;
        if (!m_text.isHan(i + 2) || isOneOf(kBehindNickname, m_text.at(i + 2)) || isDoneAt(m_text, i + 2))
            report(i, i + 2, Severity::Warn);
    }
    // 林姐, 李伯, 张三叔, 刘姐姐.
    void kin(std::size_t i) {
        if (!isOneOf(kNicknamed, m_text.at(i)) || beginsOrdinaryWord(m_text, i)) return;
        std::size_t at = i + 1;
        if (isOneOf(U"大小二三四五老", m_text.at(at))) ++at;
        if (!isOneOf(kKin, m_text.at(at))) return;
        at += m_text.at(at + 1) == m_text.at(at) ? 2 : 1;
        const bool ends =
            !m_text.isHan(at) || isOneOf(kBehindNickname, m_text.at(at)) || isOneOf(kBehindKin, m_text.at(at));
        if (ends || actsAt(m_text, at) || isDoneAt(m_text, at)) report(i, at, Severity::Block);
    }
    // 王秀兰 at the head of a clause, or 张桂英 amid one with both signs of a name.
    void name(std::size_t i, bool start) {
        const std::size_t family = hanSurnameAt(m_context, i);
        if (family == 1 && beginsOrdinaryWord(m_text, i)) return;
        for (const std::size_t given : {std::size_t{2}, std::size_t{1}}) {
            const std::size_t end = i + family + given;
            if (!m_text.isHan(end - 1) || (given == 2 && !m_text.isHan(end - 2))) continue;
            if (isOneOf(kFigures, m_text.at(end - 1))) continue;
            if (start && isAged(end) && (isPlain(i, family) || usual(i, family, end) == given))
                return report(i, end, sureness(i, family, end));
            if (start && !m_text.isHan(end) && isPerson(end)) return report(i, end, sureness(i, family, end));
            if (actsAt(m_text, end) && likely(i, family, end, start)) return report(i, end, sureness(i, family, end));
        }
    }
    // 给陈志远测血压, 患者是李雷。 Behind such a word stand things as well, so that the shape must be a name's and
    // nothing may go on from it.
    bool joinedName(std::size_t i) {
        const std::size_t family = hanSurnameAt(m_context, i);
        if (family == 1 && (beginsOrdinaryWord(m_text, i) || isLooseHanSurname(m_text.at(i)))) return false;
        if (beginsOrdinaryWord(m_text, i - 1)) return false; // 为何, 替丁
        const bool plain = isPlain(i, family);
        const bool who = isOneOf(kWhoItIs, m_text.at(i - 1));
        for (const std::size_t given : {std::size_t{2}, std::size_t{1}}) {
            const std::size_t end = i + family + given;
            if (!isGiven(i + family, end)) continue;
            const std::size_t signs = usual(i, family, end);
            const bool done = isDoneAt(m_text, end) || isWorkAt(m_text, end);
            const bool closed = done || endsHanName(m_text, end);
            const bool sure = plain ? (signs == 2 || (signs > 0 && closed))
                                    : (signs == given && closed && (who || done || given == 2));
            if (!sure && !(plain && who && given == 1 && closed)) continue;
            report(i, end, sure && !isWorkAt(m_text, end) ? Severity::Block : Severity::Warn);
            return true;
        }
        return false;
    }
    // All Hanzi that a given name may have there.
    bool isGiven(std::size_t begin, std::size_t end) const {
        for (std::size_t at = begin; at < end; ++at) {
            if (!m_text.isHan(at)) return false;
            if (!isGivenNameHan(m_text.at(at)) && (endsHanName(m_text, at) || isDoneAt(m_text, at))) return false;
        }
        return !isOneOf(kNeverLast, m_text.at(end - 1));
    }
    // 62岁, 女62岁, 六十二岁, 62y right behind.
    bool isAged(std::size_t i) const {
        i = m_text.skipSpaces(i);
        if (m_text.at(i) == U'男' || m_text.at(i) == U'女')
            i = m_text.skipSpaces(i + (m_text.at(i + 1) == U'性' ? 2 : 1));
        const SmallNumber age = numberAt(m_text, i);
        if (!age.isWithin(1, 130)) return false;
        const std::size_t unit = m_text.skipSpaces(age.end);
        if (m_text.isLetter(unit)) {
            const auto word = m_text.chars(unit, m_text.wordEnd(unit));
            return word == U"y"sv || word == U"yo"sv || word == U"yr"sv;
        }
        return m_text.at(unit) == U'岁' || m_text.at(unit) == U'歲' || m_text.has(unit, U"周岁"sv);
    }
    // ，女，68岁 or （男
    bool isPerson(std::size_t i) const {
        int signs = 0;
        while (signs < 3 && isOneOf(U", (、:\t", m_text.at(i))) ++i, ++signs;
        if (signs == 0) return false;
        if (m_text.at(i) == U'男' || m_text.at(i) == U'女') return !isOneOf(U"儿婿方", m_text.at(i + 1));
        std::size_t digits = i;
        while (m_text.isDigit(digits)) ++digits;
        return digits > i && digits - i <= 3 && m_text.at(m_text.skipSpaces(digits)) == U'岁';
    }
    bool isPlain(std::size_t i, std::size_t family) const { return family == 2 || isPlainHanSurname(m_text.at(i)); }
    std::size_t usual(std::size_t i, std::size_t family, std::size_t end) const {
        std::size_t count = 0;
        for (std::size_t at = i + family; at < end; ++at) count += isGivenNameHan(m_text.at(at)) ? 1 : 0;
        return count;
    }
    bool likely(std::size_t i, std::size_t family, std::size_t end, bool start) const {
        const std::size_t given = end - i - family;
        const bool plain = isPlain(i, family);
        const std::size_t least = plain && start && given == 2 ? 1 : given;
        return (plain || (start && !isLooseHanSurname(m_text.at(i)))) && usual(i, family, end) >= least;
    }
    Severity sureness(std::size_t i, std::size_t family, std::size_t end) const {
        const bool plain = isPlain(i, family);
        return plain && usual(i, family, end) > 0 ? Severity::Block : Severity::Warn;
    }
    void report(std::size_t begin, std::size_t end, Severity severity) {
        m_context.add(IdentifierKind::NameInContext, severity, begin, end);
    }

    ScanContext& m_context;
    const ScannedText& m_text;
};

} // namespace

void findHanClauseNames(ScanContext& context) { HanClauseFinder(context).run(); }

} // namespace preceptor
