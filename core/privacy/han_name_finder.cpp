// SPDX-License-Identifier: GPL-3.0-or-later
// Chinese names by what stands around them: 患者王小明, 姓名：高明, 李女士, 张某. Many surnames are ordinary words too
// (高, 于, 白): those count only where nothing else can be meant.
#include "core/privacy/scan_context.h"

#include "core/text/pinyin.h"

#include <algorithm>
#include <array>

namespace preceptor {

namespace {

using namespace std::string_view_literals;

constexpr auto kPlainSurnames = U"王李张刘陈杨赵吴周徐孙马朱胡郭何林罗郑梁谢宋唐许韩邓冯曹彭肖田董潘袁蔡蒋余杜叶程魏苏"
                                U"吕丁卢姚沈钟姜崔谭陆范汪廖韦贾付邹熊"
                                U"孟秦邱侯尹薛闫阎段雷龙史陶贺顾毛郝龚邵覃武钱戴孔汤乔赖施辛柯庄牛樊葛邢齐庞颜倪鲁岳聂"
                                U"殷柳俞祝耿涂骆欧焦穆兰卓娄瞿甘霍裴褚凌"
                                U"冉翟童柴阮鲍詹邬屈缪郎隋芮靳苗米卞巩晏滕嵇闵臧佟麦尤岑柏窦仇栾晁甄"
                                U"張劉陳楊趙吳孫馬鄭謝許韓鄧馮蕭葉蘇呂盧鐘鍾譚陸賈鄒龍賀顧錢湯喬賴莊齊顏魯聶駱歐蘭婁"sv;
constexpr auto kWordSurnames = U"高于曾任石金夏方白常康易文温安关路盛单项左包华房成古明平万黄严莫洪水宁冷游费解尚景党申"
                               U"席章江伍梅池纪耶黃關萬嚴溫"sv;
// What begins like a name and is none.
constexpr std::array kWords{U"何时"sv, U"何种"sv, U"何处"sv, U"何人"sv, U"许多"sv, U"许可"sv, U"谢绝"sv, U"杜冷"sv,
                            U"叶酸"sv, U"程度"sv, U"苏醒"sv, U"马上"sv, U"马尾"sv, U"周身"sv, U"周围"sv, U"周一"sv,
                            U"周二"sv, U"周三"sv, U"周四"sv, U"周五"sv, U"周六"sv, U"周日"sv, U"周期"sv, U"周末"sv,
                            U"唐氏"sv, U"罗哌"sv, U"罗红"sv, U"陈旧"sv, U"陈述"sv, U"张力"sv, U"张口"sv, U"孙子"sv,
                            U"孙女"sv, U"毛发"sv, U"顾虑"sv, U"施行"sv, U"施术"sv, U"梅毒"sv, U"徐缓"sv, U"丁丙"sv,
                            U"陆续"sv, U"范围"sv, U"付出"sv, U"付费"sv, U"童年"sv, U"余下"sv, U"余无"sv, U"牛奶"sv,
                            U"甘露"sv, U"龙胆"sv, U"胡言"sv, U"段落"sv, U"史诗"sv, U"钟爱"sv, U"雷尼"sv, U"雷贝"sv,
                            U"屈曲"sv, U"尤其"sv, U"米粥"sv, U"麦粒"sv, U"苗条"sv, U"汤药"sv, U"钱款"sv, U"钱包"sv,
                            U"颜面"sv, U"颜色"sv, U"武汉"sv, U"欧盟"sv, U"焦虑"sv, U"焦躁"sv, U"卓越"sv};
constexpr auto kNeverFirst = U"的了是因于出入诉述"sv; // no given name begins so
constexpr auto kNeverSecond =
    U"的了是有在因于出入诉述自曾近现已未不无为对被由从至及和与等就能需男女性主既今患病经行呈伴说称表精饮睡疼痛来住要求家"sv;

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
    bool isSurname(std::size_t i) const { return isIn(kPlainSurnames, m_text.at(i)); }
    bool isWordSurname(std::size_t i) const { return isIn(kWordSurnames, m_text.at(i)); }
    // Han cells of the surname at i; 0: none.
    std::size_t surnameAt(std::size_t i) const;
    std::size_t hanEnd(std::size_t i) const {
        while (m_text.isHan(i)) ++i;
        return i;
    }
    void announced(const CueHit& cue);
    void labelled(std::size_t at);
    void titled(const CueHit& cue);
    bool isOpen(std::size_t i) const; // nothing that a word could go on from stands before i
    void report(std::size_t begin, std::size_t end) {
        m_context.add(IdentifierKind::NameInContext, Severity::Warn, begin, end);
    }

    ScanContext& m_context;
    const ScannedText& m_text;
};

std::size_t HanNameFinder::surnameAt(std::size_t i) const {
    if (m_text.isHan(i) && m_text.isHan(i + 2))
        if (hanFamilyBytes(m_context.original(i, i + 3)) > 4) return 2; // 欧阳
    return isSurname(i) || isWordSurname(i) ? 1 : 0;
}

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
    if (m_text.at(at) == ':') return labelled(m_text.skipSpaces(at + 1));
    if (cue.cue == Cue::NameLabel) return labelled(at);
    const std::size_t family = surnameAt(at);
    if (family == 0 || m_text.at(at + family) == U'某') return;
    const std::size_t given = at + family;
    const bool word = std::find(kWords.begin(), kWords.end(), m_text.chars().substr(at, 2)) != kWords.end();
    if (!m_text.isHan(given) || word || isIn(kNeverFirst, m_text.at(given))) return;
    if (family == 1 && isWordSurname(at)) { // 患者高明，男
        const std::size_t end = hanEnd(at);
        const char32_t next = m_text.at(end + 1);
        const bool person = next == U'男' || next == U'女' || m_text.isDigit(end + 1);
        if (end - at <= 3 && person && m_text.at(end) == ',') report(at, end);
        return;
    }
    const bool second = m_text.isHan(given + 1) && !isIn(kNeverSecond, m_text.at(given + 1));
    report(at, given + (second ? 2 : 1));
}

void HanNameFinder::labelled(std::size_t at) {
    const std::size_t family = surnameAt(at);
    if (family == 0 || !m_text.isHan(at + family)) return;
    report(at, std::min(hanEnd(at), at + family + 2));
}

// 王先生, 李小红女士, 张某; not 责任护士, 于某医院.
void HanNameFinder::titled(const CueHit& cue) {
    const std::size_t end = cue.begin;
    if (m_text.at(cue.begin) == U'某') {
        const bool ordinary =
            cue.end - cue.begin == 1 && isIn(U"种些个院医市省地年月日时类次项处人家科县区", m_text.at(cue.end));
        if (!ordinary && end > 0 && (isSurname(end - 1) || (isWordSurname(end - 1) && isOpen(end - 1))))
            report(end - 1, cue.end);
        return;
    }
    if (end >= 1 && isSurname(end - 1)) return report(end - 1, cue.end);
    if (end >= 1 && isWordSurname(end - 1) && isOpen(end - 1)) return report(end - 1, cue.end);
    for (const std::size_t length : {std::size_t{3}, std::size_t{2}, std::size_t{4}}) {
        const std::size_t begin = end - length;
        const std::size_t family = end >= length ? surnameAt(begin) : 0;
        const bool sure = family == 2 ? length > 2 : family == 1 && length < 4 && isSurname(begin);
        if (sure && isOpen(begin)) return report(begin, cue.end);
    }
}

} // namespace

void findHanNames(ScanContext& context) { HanNameFinder(context).run(); }

} // namespace preceptor
