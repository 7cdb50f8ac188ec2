// SPDX-License-Identifier: GPL-3.0-or-later
// The small end of an address without the rest: 5号楼, 李家村, thôn Đoài, lieu-dit Kerguen, Flat 3B, #05-123. One of
// them warns, two beside each other tell the door.
#include "core/privacy/common_names.h"
#include "core/privacy/scan_context.h"
#include "core/privacy/written_number.h"

#include <algorithm>
#include <array>

namespace preceptor {

namespace {

using namespace std::string_view_literals;

constexpr std::size_t kReach = 12; // between two of them
constexpr std::size_t kLongestVillage = 6;

class RoomFinder {
public:
    explicit RoomFinder(ScanContext& context) : m_context(context), m_text(context.text()) {}
    void run() {
        for (const CueHit& cue : m_context.cues()) {
            if (cue.cue == Cue::Room && cue.value == 1) numbered(cue);
            if (cue.cue == Cue::Room && cue.value == 2) namedBehind(cue);
            if (cue.cue == Cue::Room && cue.value == 3) namedBefore(cue);
            if (cue.cue == Cue::Place) han(cue);
            if (cue.cue == Cue::Street && cue.value == 1) street(cue);
            if (cue.cue == Cue::Lives) livedIn(cue);
            if (cue.cue == Cue::VietPlace) viet(cue);
        }
        for (auto at = m_text.chars().find(U'#'); at != std::u32string_view::npos;
             at = m_text.chars().find(U'#', at + 1))
            singapore(at);
        for (auto at = m_text.chars().find(U'家'); at != std::u32string_view::npos;
             at = m_text.chars().find(U'家', at + 1))
            village(at);
        tell();
    }

private:
    struct Place {
        std::size_t begin = 0;
        std::size_t end = 0;
    };
    bool isCapital(std::size_t i) const { return m_text.glyph(i) == Glyph::Upper; }
    void found(std::size_t begin, std::size_t end) { m_places.push_back({begin, end}); }

    // Flat 3B, appt 12, bât. C, căn hộ 1205; not "block 2 weeks", "flat 30 degrees".
    void numbered(const CueHit& cue) {
        std::size_t at = cue.end;
        while (m_text.at(at) == ' ' || m_text.at(at) == '.' || m_text.at(at) == ':') ++at;
        const bool french = m_text.has(cue.begin, U"app"sv) || m_text.has(cue.begin, U"bat"sv);
        const bool home = french || m_text.has(cue.begin, U"can ho"sv) || m_text.has(cue.begin, U"ap"sv);
        const bool sure = home || isCapital(cue.begin) || m_context.isLed(Cue::Lives, cue.begin);
        const std::size_t end = m_text.wordEnd(at);
        const bool letter = french && isCapital(at) && end == at + 1; // bât. B
        if (at == cue.end || !sure || end - at > 5 || (!m_text.isDigit(at) && !letter)) return;
        std::size_t figures = at;
        while (m_text.isDigit(figures)) ++figures;
        const bool door = m_text.has(cue.begin, U"can ho"sv) && end - at >= 3;
        if (end - figures > 1 || (!door && isMeasured(end))) return;
        found(cue.begin, end);
    }
    // A word goes on: "Block 2 weeks ago", "Unit 3 of the course".
    bool isMeasured(std::size_t i) const {
        if (m_text.at(i) == '.' && m_text.isDigit(i + 1)) return true;
        const char32_t next = m_text.at(i);
        if (next == '/' || next == '%' || next == U'°' || next == ':') return true;
        const std::size_t word = m_text.skipSpaces(i);
        return m_text.isLetter(word) && !isCapital(word);
    }
    void namedBehind(const CueHit& cue) {
        std::size_t at = m_text.skipSpaces(cue.end);
        for (const auto article : {U"le "sv, U"la "sv, U"les "sv, U"de "sv, U"du "sv, U"des "sv, U"l'"sv})
            if (m_text.has(at, article) && !isCapital(at)) at += article.size();
        if (!isCapital(at) || at == cue.end || namesNobody(m_text.chars(at, m_text.wordEnd(at)))) return;
        std::size_t end = m_text.wordEnd(at);
        while ((m_text.at(end) == ' ' || m_text.at(end) == '-') && isCapital(end + 1)) end = m_text.wordEnd(end + 1);
        found(cue.begin, end);
    }
    // lives in Kampong village
    void namedBefore(const CueHit& cue) {
        std::size_t begin = cue.begin;
        for (int words = 0; words < 3 && m_text.at(begin - 1) == ' '; ++words) {
            std::size_t word = begin - 1;
            while (word > 0 && m_text.isLetter(word - 1)) --word;
            if (!isCapital(word) || word == begin - 1) break;
            begin = word;
        }
        if (begin < cue.begin && m_context.isNear(Cue::Lives, begin, cue.end)) found(begin, cue.end);
    }
    // 5号楼, 501室, 2单元
    void han(const CueHit& cue) {
        if (cue.value < 9 || !m_text.isHan(cue.begin)) return;
        const SmallNumber number = numberBefore(m_text, cue.begin);
        const bool room = m_text.at(cue.begin) == U'室';
        if (!number.ok() || (room && (number.han || number.length() < 3))) return;
        if (m_text.has(cue.begin, U"单元"sv) && (m_places.empty() || number.begin > m_places.back().end + kReach))
            return;
        found(number.begin, cue.end);
    }
    // 家住朝阳门外大街; not 现住外地，走路
    bool isStreet(const CueHit& cue, std::size_t name, std::size_t end) const {
        static constexpr auto kPlain = U"通尿旁径道电回一走思门气血线两速公铁马地郊沿"sv;
        const bool lane = m_text.at(end) == U'同' && m_text.at(end - 1) == U'胡';
        if (!lane && U"街路巷"sv.find(m_text.at(end)) == std::u32string_view::npos) return false;
        const bool home =
            cue.end - cue.begin > 1 && U"家现居住地"sv.find(m_text.at(cue.begin)) != std::u32string_view::npos;
        const char32_t next = m_text.at(end + 1);
        return home && end >= name + 2 && kPlain.find(m_text.at(end - 1)) == kPlain.npos &&
               (next == 0 || U"程途远上费口边面过况障坊头角"sv.find(next) == std::u32string_view::npos);
    }
    // 住李家村: a place of one level with a name of its own.
    void livedIn(const CueHit& cue) {
        if (!m_text.isHan(cue.begin)) return;
        std::size_t at = cue.end;
        while (m_text.at(at) == ':' || m_text.at(at) == ' ' || m_text.at(at) == U'在' || m_text.at(at) == U'于') ++at;
        for (std::size_t end = at + 1; end <= at + kLongestVillage && m_text.isHan(end); ++end) {
            if (isStreet(cue, at, end)) return found(at, end + 1);
            if (U"村镇乡屯寨"sv.find(m_text.at(end)) == std::u32string_view::npos) continue;
            if (U"区县镇乡"sv.find(m_text.at(end + 1)) != std::u32string_view::npos) ++end; // 周村区, 王村镇
            static constexpr auto kPlain = U"本我各该城上农家回某外邻山同"sv;
            const bool plain = end == at + 1 && kPlain.find(m_text.at(at)) != std::u32string_view::npos;
            if (!plain && m_text.at(end + 1) != U'卫' && m_text.at(end + 1) != U'医') found(at, end + 1);
            return;
        }
    }
    // ở thôn Đoài; số nhà 12
    void viet(const CueHit& cue) {
        std::size_t name = cue.end;
        while (m_text.at(name) == ' ' || m_text.at(name) == ':') ++name;
        const bool house = cue.value == 1 && cue.end - cue.begin > 3 && m_text.isDigit(name); // số nhà
        const bool village = cue.value == 3 || cue.value == 4;
        const bool told = isCapital(name) || m_text.isDigit(name);
        const bool lived = village && cue.end - cue.begin > 1 && told && m_context.isLed(Cue::Lives, cue.begin);
        if (name == cue.end || (!house && !lived && !(told && isHamlet(cue)))) return;
        std::size_t end = m_text.wordEnd(name);
        while (isCapital(name) && m_text.at(end) == ' ' && isCapital(end + 1)) end = m_text.wordEnd(end + 1);
        found(cue.begin, end);
    }
    // thôn, ấp, xóm: with their accents, for huyết áp 120 is no village.
    bool isHamlet(const CueHit& cue) const {
        const std::string_view word = m_context.original(cue.begin, cue.end);
        return word == "thôn" || word == "Thôn" || word == "ấp" || word == "Ấp" || word == "xóm" || word == "Xóm";
    }
    // 李家村, 王家庄, 张家沟, wherever it is said.
    void village(std::size_t at) {
        const char32_t sign = m_text.at(at + 1);
        if (U"村庄屯沟湾堡店寨窑岭坪"sv.find(sign) == std::u32string_view::npos || sign == 0) return;
        if (sign == U'沟' && m_text.at(at + 2) == U'通') return;
        if (at == 0 || hanSurnameAt(m_context, at - 1) != 1) return;
        const bool known = std::any_of(m_places.begin(), m_places.end(),
                                       [at](const Place& place) { return place.begin <= at && at < place.end; });
        if (!known) found(at - 1, at + 2);
    }
    // rue des Lilas, avenue Pasteur: without a number it only may tell the door.
    void street(const CueHit& cue) {
        static constexpr std::array kStreets{U"rue"sv,     U"avenue"sv, U"boulevard"sv,
                                             U"impasse"sv, U"allee"sv,  U"chemin"sv};
        const auto word = m_text.chars(cue.begin, cue.end);
        if (std::find(kStreets.begin(), kStreets.end(), word) == kStreets.end()) return;
        namedBehind(cue);
    }
    // #05-123
    void singapore(std::size_t i) {
        const SmallNumber floor = numberAt(m_text, i + 1);
        if (floor.length() != 2 || m_text.at(floor.end) != '-') return;
        const SmallNumber door = numberAt(m_text, floor.end + 1);
        if (door.length() >= 2 && door.length() <= 4 && !m_text.isWord(door.end)) found(i, door.end);
    }
    bool isBeside(const Place& a, const Place& b) const {
        if (b.begin <= a.end) return true;
        const auto between = m_text.chars(a.end, b.begin);
        return between.size() <= kReach && between.find_first_not_of(U" ,、-/") == between.npos;
    }
    void tell() {
        std::sort(m_places.begin(), m_places.end(), [](const Place& a, const Place& b) { return a.begin < b.begin; });
        for (std::size_t i = 0; i < m_places.size();) {
            std::size_t last = i;
            while (last + 1 < m_places.size() && isBeside(m_places[last], m_places[last + 1])) ++last;
            m_context.add(IdentifierKind::Address, last > i ? Severity::Block : Severity::Warn, m_places[i].begin,
                          m_places[last].end);
            i = last + 1;
        }
    }

    ScanContext& m_context;
    const ScannedText& m_text;
    std::vector<Place> m_places;
};

} // namespace

void findRooms(ScanContext& context) { RoomFinder(context).run(); }

} // namespace preceptor
