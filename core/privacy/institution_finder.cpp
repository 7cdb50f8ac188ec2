// SPDX-License-Identifier: GPL-3.0-or-later
// Institutions nobody listed, by the word for them: 济南明湖医院, "Mercy General Hospital", Bệnh viện Bạch Mai, hôpital
// Necker. They only warn; "our hospital" and 上级医院 name none.
#include "core/privacy/common_names.h"
#include "core/privacy/latin_names.h"
#include "core/privacy/scan_context.h"

#include <algorithm>
#include <array>

namespace preceptor {

namespace {

using namespace std::string_view_literals;

constexpr std::size_t kLongestHan = 14; // Hanzi before 医院
constexpr std::size_t kLongestHanName = 6;
constexpr int kMostWords = 6;

// What stands before a name and is no part of it.
constexpr auto kInstitutionEnds =
    U"从由在到至往于经赴转入送来去曾与及是为的了后前再又已诉予请被把将每有无因回该此等住我过不愿想肯敢能可会让使叫"sv;
// Kinds of hospitals, and what else is said of one without naming it.
constexpr std::array kGenericHan{
    U"人民"sv,   U"中心"sv, U"附属"sv, U"直属"sv, U"肿瘤"sv, U"儿童"sv, U"妇幼"sv, U"保健"sv, U"妇产"sv, U"中医"sv,
    U"西医"sv,   U"结合"sv, U"综合"sv, U"专科"sv, U"医科"sv, U"大学"sv, U"医学"sv, U"口腔"sv, U"眼科"sv, U"胸科"sv,
    U"传染病"sv, U"精神"sv, U"康复"sv, U"老年"sv, U"职工"sv, U"社区"sv, U"乡镇"sv, U"省级"sv, U"市级"sv, U"县级"sv,
    U"区级"sv,   U"三级"sv, U"二级"sv, U"一级"sv, U"三甲"sv, U"二甲"sv, U"甲等"sv, U"公立"sv, U"私立"sv, U"民营"sv,
    U"当地"sv,   U"外地"sv, U"本地"sv, U"异地"sv, U"上级"sv, U"下级"sv, U"基层"sv, U"定点"sv, U"大型"sv, U"合作"sv,
    U"成员"sv,   U"牵头"sv, U"教学"sv, U"军区"sv, U"部队"sv, U"附近"sv, U"就近"sv, U"急诊"sv, U"门诊"sv, U"家庭"sv,
    U"互联网"sv, U"网络"sv, U"日间"sv, U"协作"sv, U"联盟"sv, U"其他"sv, U"其它"sv, U"同一"sv, U"不同"sv, U"各级"sv,
    U"各类"sv,   U"所有"sv, U"许多"sv, U"部分"sv, U"国内"sv, U"国外"sv, U"海外"sv, U"临终"sv, U"关怀"sv, U"安宁"sv,
    U"疗护"sv,   U"缓和"sv, U"姑息"sv, U"拒绝"sv, U"联系"sv, U"离开"sv, U"返回"sv, U"选择"sv, U"依赖"sv, U"害怕"sv,
    U"恐惧"sv,   U"讨厌"sv, U"信任"sv, U"感谢"sv, U"投诉"sv, U"起诉"sv, U"参观"sv, U"陪同"sv, U"护送"sv, U"抵达"sv,
    U"到达"sv,   U"通知"sv, U"告知"sv, U"进入"sv, U"居家"sv, U"家属"sv, U"患者"sv, U"医生"sv, U"大医"sv, U"试点"sv,
    U"示范"sv,   U"参与"sv, U"设立"sv, U"成立"sv, U"对口"sv, U"支援"sv, U"支持"sv, U"帮扶"sv, U"卫生"sv, U"护理"sv,
    U"健康"sv,   U"服务"sv, U"医养"sv, U"慢病"sv, U"病房"sv, U"科研"sv, U"临床"sv, U"管理"sv, U"评审"sv, U"要求"sv,
    U"希望"sv,   U"愿意"sv, U"同意"sv, U"考虑"sv, U"建议"sv, U"准备"sv, U"需要"sv, U"接受"sv, U"通过"sv, U"联合"sv,
    U"两家"sv,   U"多家"sv, U"各家"sv, U"数家"sv, U"哪家"sv, U"一家"sv, U"三家"sv, U"某家"sv, U"整个"sv, U"几家"sv,
    U"外院"sv,   U"本院"sv, U"农村"sv, U"城市"sv, U"县域"sv, U"区域"sv, U"全国"sv, U"全省"sv, U"全市"sv, U"现代"sv};
constexpr auto kGenericSigns = U"第一二三四五六七八九十省市县区镇乡州村总分新老大小某各外本全多两几家所个院科立"sv;
constexpr std::array kProvinceNames{U"北京"sv, U"上海"sv, U"天津"sv, U"重庆"sv, U"河北"sv,   U"山西"sv,  U"辽宁"sv,
                                    U"吉林"sv, U"江苏"sv, U"浙江"sv, U"安徽"sv, U"福建"sv,   U"江西"sv,  U"山东"sv,
                                    U"河南"sv, U"湖北"sv, U"湖南"sv, U"广东"sv, U"海南"sv,   U"四川"sv,  U"贵州"sv,
                                    U"云南"sv, U"陕西"sv, U"甘肃"sv, U"青海"sv, U"黑龙江"sv, U"广西"sv,  U"西藏"sv,
                                    U"宁夏"sv, U"新疆"sv, U"香港"sv, U"澳门"sv, U"台湾"sv,   U"内蒙古"sv};
// Words in letters that say what kind of house it is, or whose.
constexpr auto kGenericLatin =
    U"|general|university|universiti|national|regional|district|county|city|municipal|cancer|the|a|an|children|s|"
    U"community|day|local|our|your|their|her|his|my|this|that|base|teaching|tertiary|secondary|primary|palliative|"
    U"royal|memorial|public|private|central|provincial|state|medical|health|healthcare|care|home|homes|rural|mental|"
    U"military|women|women's|heart|pain|oncology|outpatient|another|nearest|virtual|field|hospital|clinic|centre|"
    U"center|institute|hospice|nursing|old|new|first|second|third|acute|rehabilitation|referral|for|hub|spoke|dental|"
    U"eye|memory|wound|lymphoedema|inpatient|patient|provider|in|at|from|to|and|of|then|when|after|before|if|as|no|"
    U"da|khoa|trung|uong|dai|hoc|y|duoc|quoc|te|nhan|dan|ung|buou|nhi|san|phu|lao|tinh|huyen|thanh|pho|khu|vuc|quan|"
    U"tuyen|duoi|tren|cap|cong|tu|chuyen|phuc|hoi|chuc|nang|benh|vien|xa|phuong|thi|tran|hang|hai|ba|"
    U"jour|locale|regionale|universitaire|universitaires|intercommunal|prive|privee|psychiatrique|gerontologique|"
    U"hospitalier|hospitaliere|anti-cancer|de|du|des|la|le|les|d|l|et|pour|soins|palliatifs|reference|departemental|"
    U"ville|campagne|generaliste|generale|militaire|pediatrique|"sv;

class InstitutionFinder {
public:
    explicit InstitutionFinder(ScanContext& context)
        : m_context(context), m_text(context.text()), m_names(context.text()) {}
    void run() {
        for (const CueHit& cue : m_context.cues()) {
            if (cue.cue != Cue::Institution) continue;
            if (m_text.isHan(cue.begin))
                han(cue);
            else if (cue.value == 1)
                namedBefore(cue);
            else
                namedBehind(cue);
        }
    }

private:
    static bool isGeneric(std::u32string_view word) {
        std::size_t at = kGenericLatin.find(word, 1);
        while (at != kGenericLatin.npos && (kGenericLatin[at - 1] != '|' || kGenericLatin[at + word.size()] != '|'))
            at = kGenericLatin.find(word, at + 1);
        return at != kGenericLatin.npos;
    }
    void han(const CueHit& cue);
    static std::u32string_view nameOf(std::u32string_view run);
    void namedBefore(const CueHit& cue);
    void namedBehind(const CueHit& cue);
    bool startsSentence(std::size_t i) const {
        while (i > 0 && m_text.glyph(i - 1) == Glyph::Space) --i;
        const char32_t before = m_text.before(i);
        return i == 0 || m_text.glyphBefore(i) == Glyph::LineEnd || U".!?:;-•*"sv.find(before) != U""sv.npos;
    }
    void report(std::size_t begin, std::size_t end) {
        m_context.add(IdentifierKind::InstitutionName, Severity::Warn, begin, end);
    }

    ScanContext& m_context;
    const ScannedText& m_text;
    LatinNames m_names;
};

// What is left of it without what any hospital may be called.
std::u32string_view InstitutionFinder::nameOf(std::u32string_view run) {
    for (bool again = true; again && !run.empty();) {
        again = false;
        for (const auto word : kGenericHan) {
            if (run.ends_with(word)) run.remove_suffix(word.size()), again = true;
            if (run.starts_with(word)) run.remove_prefix(word.size()), again = true;
        }
        while (!run.empty() && kGenericSigns.find(run.back()) != U""sv.npos) run.remove_suffix(1), again = true;
        while (!run.empty() && kGenericSigns.find(run.front()) != U""sv.npos) run.remove_prefix(1), again = true;
    }
    return run;
}

// 曾于济南明湖医院就诊; not 上级医院, 拒绝医院治疗, 北京各医院.
void InstitutionFinder::han(const CueHit& cue) {
    std::size_t begin = cue.begin;
    while (begin > 0 && cue.begin - begin < kLongestHan && m_text.isHan(begin - 1)) {
        if (kInstitutionEnds.find(m_text.at(begin - 1)) != kInstitutionEnds.npos) break;
        --begin;
    }
    const auto name = nameOf(m_text.chars(begin, cue.begin));
    const bool province = std::find(kProvinceNames.begin(), kProvinceNames.end(), name) != kProvinceNames.end();
    if (name.size() < 2 || name.size() > kLongestHanName || province) return;
    report(static_cast<std::size_t>(name.data() - m_text.chars().data()), cue.end);
}

// "Minghu General Hospital", and "Minghu hospital" within a sentence.
void InstitutionFinder::namedBefore(const CueHit& cue) {
    std::size_t begin = cue.begin;
    std::size_t name = cue.begin; // the first word that is one
    for (int words = 0; words < kMostWords; ++words) {
        std::size_t end = begin;
        while (end > 0 && (m_text.at(end - 1) == ' ' || m_text.at(end - 1) == '-' || m_text.at(end - 1) == '\'')) --end;
        std::size_t word = end;
        while (word > 0 && m_text.isLetter(word - 1)) --word;
        if (word == end || begin - end > 1) break;
        const bool small = !m_names.isCapital(word);
        if (small && (name != cue.begin || !isGeneric(m_text.chars(word, end)))) break;
        begin = word;
        if (!small && !isGeneric(m_text.chars(word, end)) && !namesNobody(m_text.chars(word, end))) name = word;
    }
    if (name == cue.begin || (!m_names.isCapital(cue.begin) && startsSentence(name))) return;
    report(name, cue.end);
}

// Bệnh viện Bạch Mai, BV Chợ Rẫy, hôpital Necker, CHU de Nantes.
void InstitutionFinder::namedBehind(const CueHit& cue) {
    const bool shortened = cue.end - cue.begin <= 3; // CHU, BV
    if (shortened && !m_names.allCapitals(cue.begin)) return;
    std::size_t at = cue.end;
    std::size_t end = 0;
    for (int words = 0; words < kMostWords; ++words) {
        const std::size_t word = m_text.at(at) == '.' && shortened ? m_text.skipSpaces(at + 1) : at + 1;
        const char32_t gap = m_text.at(at);
        if ((gap != ' ' && gap != '-' && gap != '\'' && gap != '.') || !m_text.isLetter(word)) break;
        const auto letters = m_text.chars(word, m_text.wordEnd(word));
        const bool capital = m_names.isCapital(word) && !namesNobody(letters);
        if (capital && !isGeneric(letters))
            end = m_text.wordEnd(word);
        else if (end != 0 || (!capital && !isGeneric(letters)))
            break;
        at = m_text.wordEnd(word);
    }
    if (end != 0) report(cue.begin, end);
}

} // namespace

void findInstitutions(ScanContext& context) { InstitutionFinder(context).run(); }

} // namespace preceptor
