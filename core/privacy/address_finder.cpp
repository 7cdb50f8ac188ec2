// SPDX-License-Identifier: GPL-3.0-or-later
// Places finer than a province: two levels of an address near each other, or a street with its number.
#include "core/privacy/common_names.h"
#include "core/privacy/scan_context.h"
#include "core/privacy/written_number.h"

#include <algorithm>
#include <array>

namespace preceptor {

namespace {

using namespace std::string_view_literals;

constexpr std::size_t kNameReach = 10;     // Hanzi between two levels
constexpr std::size_t kLongestName = 4;    // Hanzi of a name that hangs on the level before
constexpr std::size_t kWordsReach = 40;    // characters between two levels in words
constexpr std::uint8_t kFirstNumbered = 7; // 弄, 号 and below have a number before them
constexpr std::uint8_t kRoad = 6;
constexpr std::uint8_t kTown = 5; // 村 and above have a name of two Hanzi
constexpr std::uint8_t kCity = 2;
constexpr std::uint8_t kCounty = 3; // 县, whose name may be one

// What ends the name before it, though some names have one of these within: 石家庄, 怀来.
constexpr auto kAddressEnds = U"住在于址是的到从家来和与及者为"sv;
constexpr auto kWithin = U"家来到和于从为与及"sv;
constexpr std::array kNamesWithin{U"石家庄"sv, U"张家口"sv, U"张家界"sv,   U"张家港"sv, U"怀来"sv,     U"来宾"sv,
                                  U"来安"sv,   U"来凤"sv,   U"和林格尔"sv, U"和田"sv,   U"和平"sv,     U"和顺"sv,
                                  U"和龙"sv,   U"和静"sv,   U"和硕"sv,     U"和政"sv,   U"太和"sv,     U"泰和"sv,
                                  U"平和"sv,   U"永和"sv,   U"兴和"sv,     U"共和"sv,   U"仁和"sv,     U"从化"sv,
                                  U"从江"sv,   U"于田"sv,   U"于都"sv,     U"于洪"sv,   U"呼和浩特"sv, U"土家族"sv};

// Provinces as they are written without 省: 山东临沂沂水县.
constexpr std::array kProvinces{U"北京"sv, U"上海"sv,   U"天津"sv, U"重庆"sv, U"河北"sv, U"山西"sv, U"辽宁"sv,
                                U"吉林"sv, U"黑龙江"sv, U"江苏"sv, U"浙江"sv, U"安徽"sv, U"福建"sv, U"江西"sv,
                                U"山东"sv, U"河南"sv,   U"湖北"sv, U"湖南"sv, U"广东"sv, U"海南"sv, U"四川"sv,
                                U"贵州"sv, U"云南"sv,   U"陕西"sv, U"甘肃"sv, U"青海"sv, U"台湾"sv, U"内蒙古"sv,
                                U"广西"sv, U"西藏"sv,   U"宁夏"sv, U"新疆"sv, U"香港"sv, U"澳门"sv};
// What is said of a province at large: 山东农村地区, 北京各社区.
constexpr std::array kAtLarge{U"农村"sv, U"城"sv,   U"乡镇"sv, U"市区"sv, U"省"sv,   U"全"sv,   U"部分"sv, U"少数"sv,
                              U"周边"sv, U"沿海"sv, U"贫困"sv, U"偏远"sv, U"山区"sv, U"牧区"sv, U"东部"sv, U"西部"sv,
                              U"南部"sv, U"北部"sv, U"中部"sv, U"老家"sv, U"当地"sv, U"地区"sv, U"医院"sv, U"社区"sv};
// No such character is in the name of a place behind its province.
constexpr auto kNowhere = U"个两三四五六七八九各某多数几每内外受治疗打工务住院人患病了过曾就诊读活期间等我该本"sv;
constexpr std::size_t kLongestBehindProvince = 7;

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
    std::size_t knownBegin(std::size_t i, std::size_t from) const;
    bool hangsOn(const CueHit& cue) const;
    bool isPlain(const CueHit& cue) const;
    bool isWithinName(const CueHit& cue) const;
    std::size_t provinceAt(std::size_t begin, std::size_t end) const;
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
        if (kAddressEnds.find(c) == std::u32string_view::npos) {
            --begin;
            continue;
        }
        const std::size_t known = knownBegin(begin - 1, from);
        if (known == begin) break;
        begin = known;
    }
    return begin;
}

// Where the name begins that has such a character within, at i: 石家庄, 李家; i + 1: it is in none.
std::size_t AddressFinder::knownBegin(std::size_t i, std::size_t from) const {
    for (const auto name : kNamesWithin) {
        const std::size_t within = name.find(m_text.at(i));
        if (within != name.npos && i >= from + within && m_text.has(i - within, name)) return i - within;
    }
    const bool family = m_text.at(i) == U'家' && i > from && hanSurnameAt(m_context, i - 1) == 1;
    return family ? i - 1 : i + 1;
}

// A short name right behind the level before it; within one the characters that end a name elsewhere may stand.
bool AddressFinder::hangsOn(const CueHit& cue) const {
    const bool city = cue.value == kCity && m_chain.last == kCity; // 恩施州利川市
    if (m_chain.levels == 0 || (cue.value <= m_chain.last && !city) || cue.begin < m_chain.end + 2) return false;
    const auto name = m_text.chars(m_chain.end, cue.begin);
    if (name.size() > kLongestName || U"各全本我该某两外农城乡"sv.find(name[0]) != name.npos) return false;
    for (std::size_t k = 0; k < name.size(); ++k) {
        const bool within = k > 0 && kWithin.find(name[k]) != kWithin.npos;
        if (!m_text.isHan(m_chain.end + k) || (kAddressEnds.find(name[k]) != kAddressEnds.npos && !within))
            return false;
    }
    return true;
}

// Ordinary words that end like a level: 病区, 尿路, 心室, 信号.
bool AddressFinder::isPlain(const CueHit& cue) const {
    const char32_t before = m_text.before(cue.begin);
    if (cue.value >= kFirstNumbered) return !isNumbered(cue.begin) && !m_text.isLetter(cue.begin - 1);
    switch (m_text.at(cue.begin)) {
    case U'区': return U"病院地市城灾疫辖该片社各"sv.find(before) != std::u32string_view::npos;
    case U'路': return U"通尿旁径道电回一走思门气血线两"sv.find(before) != std::u32string_view::npos;
    case U'市':
    case U'盟': return U"联同结加欧东入歃"sv.find(before) != std::u32string_view::npos;
    case U'地': return U"村山牧该本各些病疫部多老原当个农"sv.find(before) != std::u32string_view::npos;
    case U'县':
    case U'镇':
    case U'乡':
    case U'村': return U"全本我各该城上超门农家回"sv.find(before) != std::u32string_view::npos;
    case U'省': return U"节反全本各我"sv.find(before) != std::u32string_view::npos;
    default: return false;
    }
}

// 周村区, 王村镇, 新乡市, 路北区: the name of a place that holds the sign of another.
bool AddressFinder::isWithinName(const CueHit& cue) const {
    if (cue.end != cue.begin + 1 || cue.value < 4 || cue.value > 6) return false;
    const char32_t next = m_text.at(cue.end);
    if (cue.value == 4) return next == U'市' || next == U'县' || next == U'區' || next == U'区';
    return U"区區县縣镇鎮乡市村屯街路"sv.find(next) != std::u32string_view::npos && next != 0;
}

// Behind the province that begins the name of a place, which goes on; 0: none does.
std::size_t AddressFinder::provinceAt(std::size_t begin, std::size_t end) const {
    for (const auto province : kProvinces) {
        const std::size_t rest = begin + province.size();
        if (!m_text.has(begin, province)) continue;
        const auto name = m_text.chars(rest, std::max(rest, end));
        const bool atLarge = std::any_of(kAtLarge.begin(), kAtLarge.end(),
                                         [&](std::u32string_view word) { return name.starts_with(word); });
        const bool goesOn = name.size() >= 2 && name.size() <= kLongestBehindProvince && !atLarge &&
                            name.find_first_of(kNowhere) == name.npos;
        return goesOn ? rest : 0;
    }
    return 0;
}

void AddressFinder::hanLevel(const CueHit& cue) {
    if (isWithinName(cue) || (cue.value <= kTown && U"各某两数几多每"sv.find(m_text.before(cue.begin)) != U""sv.npos))
        return;
    const bool hangs = hangsOn(cue);
    if (isPlain(cue) && !(hangs && cue.value >= kCounty && cue.value <= kTown)) return;
    const bool goesOn =
        hangs || (m_chain.levels > 0 && cue.value > m_chain.last && cue.begin <= m_chain.end + kNameReach &&
                  nameBegin(cue, m_chain.end) <= m_text.skipSpaces(m_chain.end));
    if (!goesOn) close();
    const std::size_t begin = goesOn ? m_chain.end : nameBegin(cue, m_chain.end);
    if (begin == cue.begin) return;
    const bool numbered = isNumbered(cue.begin);
    if (m_chain.levels == 0) m_chain.begin = begin;
    if (m_chain.levels == 0 && cue.value > 1 && cue.value <= kTown && provinceAt(begin, cue.begin) != 0)
        ++m_chain.levels;
    // 赵县 behind its town; 两县 is none.
    const bool county = goesOn && cue.value == kCounty && m_text.isHan(begin) &&
                        U"数几多两某外邻各"sv.find(m_text.at(begin)) == std::u32string_view::npos;
    const bool road = cue.value == kRoad && m_chain.levels >= 2; // 陕西西安雁塔区小寨路
    m_chain.named = m_chain.named && (cue.value <= kTown || road) && (cue.begin - begin >= 2 || county) && !numbered;
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
