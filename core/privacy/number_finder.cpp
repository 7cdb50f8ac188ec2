// SPDX-License-Identifier: GPL-3.0-or-later
// Identity numbers and phones. A number in one piece is judged as it stands; one in pieces only where it has a check
// digit, where the pieces are usual for its kind, or where they are all there is between two other things.
#include "core/privacy/check_digits.h"
#include "core/privacy/digit_groups.h"
#include "core/privacy/phone_numbers.h"
#include "core/privacy/scan_context.h"

#include <algorithm>
#include <array>

namespace preceptor {

namespace {

using namespace std::string_view_literals;
using enum IdentifierKind;
using enum Severity;

constexpr std::size_t kMostDigits = 19;
constexpr std::size_t kFewestDigits = 7;

char plain(char32_t c) { return c < 0x80 ? static_cast<char>(c) : '?'; }

class NumberFinder {
public:
    NumberFinder(ScanContext& context, std::vector<DigitGroup> groups, bool listed = false)
        : m_context(context), m_text(context.text()), m_groups(std::move(groups)), m_listed(listed) {}

    void run() {
        for (std::size_t i = 0; i < m_groups.size();) i = std::max(i + 1, groupAt(after(i)));
    }

private:
    // The cell behind the number that begins with this group; 0 if there is none.
    std::size_t after(std::size_t i) {
        if (!m_listed)
            if (const std::size_t end = lettered(i); end != 0) return end;
        if (const std::size_t end = french(m_groups[i].begin); end != 0) return end;
        std::array<std::size_t, kMostDigits> lasts{};
        std::size_t count = 0;
        std::size_t digits = 0;
        for (std::size_t j = i; j < m_groups.size() && (j == i || m_groups[j].joint != 0); ++j) {
            digits += m_groups[j].size();
            if (digits > kMostDigits) break;
            if (digits >= kFewestDigits) lasts[count++] = j;
        }
        if (count == 0) return 0;
        if (lasts[0] == i && m_groups[i].size() >= 10)
            if (const std::size_t end = judge(i, i); end != 0) return end;
        while (count > 0)
            if (const std::size_t end = judge(i, lasts[--count]); end != 0) return end;
        return 0;
    }
    // The group that begins at or behind a cell.
    std::size_t groupAt(std::size_t cell) const {
        const auto found = std::lower_bound(m_groups.begin(), m_groups.end(), cell,
                                            [](const DigitGroup& group, std::size_t at) { return group.begin < at; });
        return static_cast<std::size_t>(found - m_groups.begin());
    }

    std::size_t judge(std::size_t i, std::size_t j);
    std::size_t identity(const WrittenNumber& number, std::size_t end);
    std::size_t british(const WrittenNumber& number, std::size_t end);
    std::size_t vietnamese(const WrittenNumber& number, std::size_t end);
    std::size_t bankCard(const WrittenNumber& number, std::size_t end);
    std::size_t phone(const WrittenNumber& number, std::size_t end);
    bool isAnnounced(std::size_t begin, const WrittenNumber& number) const;
    std::size_t lettered(std::size_t i);
    std::size_t insurance(std::size_t i, std::size_t letters);
    std::size_t letteredAs(std::size_t i, std::size_t letters);
    std::size_t french(std::size_t begin);

    WrittenNumber written(std::size_t i, std::size_t j) const;
    std::string joined(std::size_t begin, std::size_t i, std::size_t digits, std::size_t& end) const;
    std::size_t found(IdentifierKind kind, Severity severity, std::size_t begin, std::size_t end) {
        m_context.add(kind, severity, begin, end);
        return end;
    }

    ScanContext& m_context;
    const ScannedText& m_text;
    std::vector<DigitGroup> m_groups;
    // Parted by signs of a list, a run is only a number where it is one in whole, in a shape of its kind.
    bool m_listed;
};

WrittenNumber NumberFinder::written(std::size_t i, std::size_t j) const {
    WrittenNumber number;
    number.begin = m_groups[i].begin;
    number.whole = !m_listed && m_groups[i].joint == 0 && (j + 1 == m_groups.size() || m_groups[j + 1].joint == 0);
    char32_t joint = 0;
    for (std::size_t k = i; k <= j; ++k) {
        for (std::size_t at = m_groups[k].begin; at < m_groups[k].end; ++at) number.digits += plain(m_text.at(at));
        const bool goesOn = k > i && m_groups[k].joint == kLineJoint; // where a line was full
        const std::size_t before = goesOn ? number.shape.back() - '0' : 0;
        if (goesOn) number.shape.pop_back();
        number.shape += static_cast<char>('0' + std::min<std::size_t>(before + m_groups[k].size(), 20));
        if (k == i || m_groups[k].joint == '(' || goesOn) continue;
        number.uniform = number.uniform && (joint == 0 || joint == m_groups[k].joint);
        joint = m_groups[k].joint;
    }
    number.dotted = joint == '.';
    const char32_t before = m_text.before(number.begin);
    number.plus = before == '+' || (before == '(' && m_text.before(number.begin - 1) == '+');
    number.afterLetters = m_text.isLetter(number.begin - 1) && !m_context.wordEndsAt(number.begin);
    number.beforeLetters = m_text.isLetter(m_groups[j].end);
    return number;
}

std::size_t NumberFinder::judge(std::size_t i, std::size_t j) {
    const std::size_t end = m_groups[j].end;
    if (m_listed && (i == j || m_groups[i].joint != 0 || (j + 1 < m_groups.size() && m_groups[j + 1].joint != 0)))
        return 0;
    const WrittenNumber number = written(i, j);
    if (const std::size_t after = identity(number, end); after != 0) return after;
    if (number.afterLetters) return 0;
    const std::size_t after = bankCard(number, end);
    return after != 0 ? after : phone(number, end);
}

std::size_t NumberFinder::identity(const WrittenNumber& number, std::size_t end) {
    const std::size_t digits = number.digits.size();
    if (digits == 17) { // the check digit X
        const char32_t joint = m_text.at(end);
        const std::size_t at = joint == ' ' || joint == '-' || joint == '.' ? end + 1 : end;
        if (isCheckX(m_text.at(at)) && !m_text.isDigit(at + 1) && isChinaId(number.digits + "x", m_context.today()))
            return found(ChinaId, Block, number.begin, at + 1);
    }
    if (digits == 18 && isChinaIdBody(number.digits, m_context.today()))
        if (isChinaId(number.digits, m_context.today()) || m_context.isNear(Cue::ChinaCard, number.begin, end))
            return found(ChinaId, Block, number.begin, end);
    if (number.afterLetters) return 0;
    if (digits == 15 && number.isUsual({"636"sv, "6 6 3"sv}) && isChinaOldId(number.digits))
        return found(ChinaOldId, Warn, number.begin, end);
    const std::size_t after = british(number, end);
    return after != 0 ? after : vietnamese(number, end);
}

// 943 476 5919, the number of a patient's record; of ten digits in one piece, or of a hotline of China (400 810 1234)
// one in eleven has such a check digit too.
std::size_t NumberFinder::british(const WrittenNumber& number, std::size_t end) {
    if (number.plus || !number.whole || !number.isUsual({"334"sv}) || !isNhsNumber(number.digits)) return 0;
    if (m_context.isLed(Cue::Phone, number.begin) || m_context.isNear(Cue::Bank, number.begin, end)) return 0;
    const bool grouped = number.shape == "334" && !number.digits.starts_with("400");
    return found(RecordNumber, grouped ? Block : Warn, number.begin, end);
}

std::size_t NumberFinder::vietnamese(const WrittenNumber& number, std::size_t end) {
    const std::size_t digits = number.digits.size();
    const bool carded = (digits == 9 || digits == 12) && m_context.isNear(Cue::VietnamCard, number.begin, end);
    if (digits == 12 && number.isUsual({"3333"sv, "444"sv, "66"sv, "3126"sv}) && !number.isChinaLandline() &&
        !m_context.isLed(Cue::Phone, number.begin) && isVietnamId(number.digits, m_context.today()))
        return found(VietnamId, carded ? Block : Warn, number.begin, end);
    if (digits == 9 && carded && number.isUsual({"333"sv})) return found(VietnamOldId, Block, number.begin, end);
    if (digits == 10 && number.isUsual({"334"sv, "433"sv}) && m_context.isLed(Cue::Insurance, number.begin))
        return found(HealthInsurance, Block, number.begin, end);
    return 0;
}

// Of an issuer and with its check digit, but not the last part of a dotted number.
std::size_t NumberFinder::bankCard(const WrittenNumber& number, std::size_t end) {
    if (number.plus || m_text.before(number.begin) == '.' ||
        !number.isUsual({"4444"sv, "44443"sv, "465"sv, "6="sv, "45"sv, "4443"sv}))
        return 0;
    const bool card = isBankCard(number.digits) && !m_context.isLed(Cue::Record, number.begin);
    return card ? found(BankCard, Block, number.begin, end) : 0;
}

// 电话 stands right before, or before a few words that go on to a local number: "call the son 6512 3456".
bool NumberFinder::isAnnounced(std::size_t begin, const WrittenNumber& number) const {
    if (m_context.isLed(Cue::Phone, begin)) return true;
    const bool local = number.whole && (number.shape == "44" || number.shape == "34" || number.shape == "8");
    if (!local) return false;
    const auto around = m_context.around(begin, begin);
    return std::any_of(around.begin(), around.end(), [&](const CueHit& cue) {
        if (cue.cue != Cue::Phone || cue.end > begin) return false;
        const auto between = m_text.chars(cue.end, begin);
        return std::all_of(between.begin(), between.end(),
                           [](char32_t c) { return c == ' ' || c == ':' || (c > '9' && c != ';' && c != U'。'); });
    });
}

// A list that begins with +10 or 00 is no phone of anywhere.
bool isListOfAbroad(const WrittenNumber& number) {
    constexpr std::array kCountries{"86"sv, "84"sv, "33"sv, "65"sv, "852"sv};
    if (!number.plus) return number.digits.starts_with("00");
    return std::none_of(kCountries.begin(), kCountries.end(),
                        [&](std::string_view code) { return number.digits.starts_with(code); });
}

std::size_t NumberFinder::phone(const WrittenNumber& number, std::size_t end) {
    if (m_listed && (number.plus || number.digits.starts_with("00")) && isListOfAbroad(number)) return 0;
    std::size_t begin = number.begin;
    for (int signs = 0; number.plus && signs < 2; ++signs)
        if (m_text.before(begin) == '+' || m_text.before(begin) == '(') --begin;
    const auto sure = phoneSureness(number, isAnnounced(begin, number));
    return sure ? found(Phone, *sure, begin, end) : 0;
}

// `digits` digits from group i on, or less if the run has no end there; `end` is the cell behind them.
std::string NumberFinder::joined(std::size_t begin, std::size_t i, std::size_t digits, std::size_t& end) const {
    std::string out;
    for (std::size_t at = begin; m_text.isLetter(at); ++at) out += plain(m_text.at(at));
    const std::size_t letters = out.size();
    for (std::size_t j = i; j < m_groups.size() && out.size() < letters + digits; ++j) {
        if (j > i && m_groups[j].joint == 0) break;
        for (std::size_t at = m_groups[j].begin; at < m_groups[j].end; ++at) out += plain(m_text.at(at));
        end = m_groups[j].end;
    }
    return out;
}

// Numbers that begin with a letter or two: Hong Kong, Taiwan, Singapore, Vietnam's insurance.
std::size_t NumberFinder::lettered(std::size_t i) {
    std::size_t last = m_groups[i].begin;
    const char32_t gap = m_text.before(last);
    if ((gap == ' ' || gap == '-') && last > 1 && m_text.glyph(last - 2) == Glyph::Upper) --last;
    std::size_t letters = last;
    while (letters > 0 && m_text.isLetter(letters - 1)) --letters;
    if (letters == last || last - letters > 2 || m_text.isWord(letters - 1)) return 0;
    if (const std::size_t end = insurance(i, letters); end != 0) return end;
    return letteredAs(i, letters);
}

std::size_t NumberFinder::insurance(std::size_t i, std::size_t letters) {
    std::size_t end = 0;
    if (!isVietnamInsurance(joined(letters, i, 13, end)) || m_text.isDigit(end)) return 0;
    return found(HealthInsurance, m_context.isNear(Cue::Insurance, letters, end) ? Block : Warn, letters, end);
}

// CA19-9 1247 U/ml: of such values one in eleven agrees with a check digit of Hong Kong.
bool isTumourMarker(const ScannedText& text, std::size_t i) {
    constexpr std::array kMarkers{U"125"sv,  U"19-9"sv, U"199"sv, U"15-3"sv, U"153"sv,
                                  U"72-4"sv, U"724"sv,  U"242"sv, U"50"sv};
    const std::size_t at = text.at(i + 2) == ' ' ? i + 3 : i + 2;
    return text.has(i, U"ca"sv) && std::any_of(kMarkers.begin(), kMarkers.end(), [&](std::u32string_view marker) {
               return text.has(at, marker) && !text.isDigit(at + marker.size());
           });
}

std::size_t NumberFinder::letteredAs(std::size_t i, std::size_t letters) {
    std::size_t end = 0;
    if (isTaiwanId(joined(letters, i, 9, end)) && !m_text.isDigit(end)) return found(TaiwanId, Block, letters, end);
    const std::string seven = joined(letters, i, 7, end);
    const std::size_t behind = end;
    const std::size_t tail = m_text.at(end) == ' ' || m_text.at(end) == '-' ? end + 1 : end;
    if (m_text.isLetter(tail) && !m_text.isWord(tail + 1) && isSingaporeId(seven + plain(m_text.at(tail))))
        return found(SingaporeId, Block, letters, tail + 1);
    // Numbers of cases and forms have a hyphen behind their letters, these never.
    const bool hyphen = m_text.before(m_groups[i].begin) == '-';
    if (isTumourMarker(m_text, letters)) return 0;
    if (!hyphen && isHongKongId(seven) && !m_text.isDigit(end) &&
        (m_text.glyph(letters) == Glyph::Upper || m_text.at(end) == ')') && !m_context.isLed(Cue::Passport, letters))
        return found(HongKongId, Block, letters, end + (m_text.at(end) == ')' ? 1 : 0));
    const std::string six = joined(letters, i, 6, end);
    const bool bracket = m_text.at(end) == '(';
    const std::size_t check = bracket ? end + 1 : end;
    if (!hyphen && m_text.at(check) == 'a' && !m_text.isWord(check + 1) && isHongKongId(six + "a"))
        return found(HongKongId, Block, letters, check + (bracket ? 2 : 1));
    // A mistyped one still tells whose it is, where its word stands before it.
    if (!m_context.isLed(Cue::HongKongCard, letters)) return 0;
    const auto figures = std::count_if(seven.begin(), seven.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (figures == 7 && !m_text.isDigit(behind))
        return found(HongKongId, Warn, letters, behind + (m_text.at(behind) == ')' ? 1 : 0));
    return bracket && m_text.at(check) == 'a' ? found(HongKongId, Warn, letters, check + 2) : 0;
}

// Read cell by cell, because Corsica's 2A and 2B stand amid the digits.
std::size_t NumberFinder::french(std::size_t begin) {
    if ("123478"sv.find(plain(m_text.at(begin))) == std::string_view::npos || m_text.isWord(begin - 1)) return 0;
    std::string id;
    std::size_t end = begin;
    for (std::size_t at = begin; id.size() < 15; ++at) {
        const bool corsican = id.size() == 6 && (m_text.at(at) == 'a' || m_text.at(at) == 'b');
        if (m_text.isDigit(at) || corsican) {
            id += plain(m_text.at(at));
            end = at + 1;
        } else if (U" -./_,;"sv.find(m_text.at(at)) == std::u32string_view::npos || at != end) {
            break; // no gap, or two in a row
        }
    }
    if (isFrenchNumber(id) && !m_text.isDigit(end)) return found(FrenchSecurityNumber, Block, begin, end);
    if (id.size() >= 13 && isFrenchNumberBody(id) && !m_text.isDigit(end) &&
        m_context.isNear(Cue::Security, begin, end))
        return found(FrenchSecurityNumber, Block, begin, end);
    return 0;
}

} // namespace

namespace {

bool isSlash(char32_t sign) { return sign == '/' || sign == '_'; }

// The runs that have a sign of a list between their groups. Where both kinds are in one, 138/0013/8000, 139/..., the
// comma parts the numbers.
std::vector<DigitGroup> listedIn(const std::vector<DigitGroup>& all) {
    std::vector<DigitGroup> listed;
    for (std::size_t i = 0; i < all.size();) {
        std::size_t end = i + 1;
        bool slashes = false;
        bool any = false;
        for (; end < all.size() && all[end].joint != 0 && all[end].joint != kLineJoint; ++end) {
            any = any || all[end].listed;
            slashes = slashes || (all[end].listed && isSlash(all[end].joint));
        }
        for (; any && i < end; ++i) {
            listed.push_back(all[i]);
            if (slashes && all[i].listed && !isSlash(all[i].joint)) listed.back().joint = 0;
        }
        i = end;
    }
    return listed;
}

constexpr std::size_t kLeastOfLine = 3; // digits on either side of the end of a line: less is a column of figures

// The runs that go on from one line to the next, none of a list.
std::vector<DigitGroup> brokenIn(const std::vector<DigitGroup>& all) {
    std::vector<DigitGroup> broken;
    const auto parts = [&](std::size_t i) { return i >= all.size() || all[i].joint == 0 || all[i].listed; };
    for (std::size_t line = 1; line < all.size(); ++line) {
        if (all[line].joint != kLineJoint || all[line].size() < kLeastOfLine || all[line - 1].size() < kLeastOfLine)
            continue;
        std::size_t first = line - 1;
        while (!parts(first)) --first;
        std::size_t end = line + 1;
        while (!parts(end)) ++end;
        if ((first > 0 && all[first].listed) || (end < all.size() && all[end].joint != 0)) continue;
        for (std::size_t i = first; i < end; ++i) broken.push_back(all[i]);
    }
    return broken;
}

// The same with the end of a line for a sign between two groups: 4111 1111 / 1111 1111.
std::vector<DigitGroup> brokenBetweenGroups(std::vector<DigitGroup> broken) {
    for (std::size_t i = 1; i < broken.size(); ++i) {
        if (broken[i].joint != kLineJoint) continue;
        const bool goesOn = i + 1 < broken.size() && broken[i + 1].joint != 0;
        const char32_t other = goesOn ? broken[i + 1].joint : broken[i - 1].joint;
        broken[i].joint = other == 0 || other == kLineJoint ? U' ' : other;
    }
    return broken;
}

} // namespace

void findNumbers(ScanContext& context) {
    std::vector<DigitGroup> usual = digitGroupsOf(context.text());
    std::vector<DigitGroup> listed = listedIn(usual);
    std::vector<DigitGroup> broken = brokenIn(usual);
    for (DigitGroup& group : usual)
        if (group.listed) group.joint = 0;
    NumberFinder(context, std::move(usual)).run();
    std::vector<DigitGroup> between = brokenBetweenGroups(broken);
    for (auto* groups : {&listed, &broken, &between})
        if (!groups->empty()) NumberFinder(context, std::move(*groups), true).run();
}

} // namespace preceptor
