// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/name_match.h"

#include "core/base/ascii.h"
#include "core/text/fold.h"
#include "core/text/normalise.h"
#include "core/text/pinyin.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <optional>

namespace preceptor {

namespace {

using namespace std::string_view_literals;

void addUnique(std::vector<std::string>& list, std::string value) {
    if (!value.empty() && std::find(list.begin(), list.end(), value) == list.end()) list.push_back(std::move(value));
}

std::string lettersOnly(std::string_view folded) {
    std::string out;
    for (const char c : folded)
        if (c >= 'a' && c <= 'z') out.push_back(c);
    return out;
}

std::vector<std::string_view> wordsOf(std::string_view folded) {
    std::vector<std::string_view> words;
    for (std::size_t at = 0; at < folded.size();) {
        const auto end = std::min(folded.find_first_of(" ,.-'"sv, at), folded.size());
        if (end > at) words.push_back(folded.substr(at, end - at));
        at = end + 1;
    }
    return words;
}

// Latin spellings: as written, and with the first word last, so that either order of surname and given name meets.
void addLatinForms(std::string_view folded, std::vector<std::string>& forms) {
    const auto words = wordsOf(folded);
    if (words.empty()) return;
    std::string head(words.front());
    std::string tail;
    for (std::size_t i = 1; i < words.size(); ++i) tail.append(words[i]);
    addUnique(forms, canonicalPinyin(lettersOnly(head + tail)));
    addUnique(forms, canonicalPinyin(lettersOnly(tail + head)));
}

void addHanForms(std::string_view name, std::vector<std::string>& forms) {
    const Pinyin pinyin = pinyinOfName(name);
    const std::string family = pinyin.joined.substr(0, pinyin.familyLetters);
    const std::string given = pinyin.joined.substr(pinyin.familyLetters);
    addUnique(forms, canonicalPinyin(family + given));
    addUnique(forms, canonicalPinyin(given + family));
}

bool meet(const std::vector<std::string>& a, const std::vector<std::string>& b) {
    return std::any_of(a.begin(), a.end(),
                       [&](const std::string& form) { return std::find(b.begin(), b.end(), form) != b.end(); });
}

// Marks that platforms put behind a name, folded.
bool isMark(std::string_view folded) {
    constexpr std::array kPlatformMarks{
        "external"sv,  "unverified"sv,    "guest"sv,     "ext"sv,          "host"sv,   "co-host"sv,
        "me"sv,        "organizer"sv,     "organiser"sv, "organisateur"sv, "invite"sv, "khach"sv,
        "presenter"sv, "organizzatore"sv, "主持人"sv,    "联席主持人"sv,   "我"sv};
    return std::find(kPlatformMarks.begin(), kPlatformMarks.end(), folded) != kPlatformMarks.end();
}

bool isHonorific(std::string_view folded) {
    constexpr std::array kTitles{"dr"sv, "dr."sv, "prof"sv, "prof."sv, "mr"sv,  "mr."sv,  "mrs"sv, "mrs."sv,
                                 "ms"sv, "ms."sv, "bs"sv,   "bs."sv,   "ths"sv, "ths."sv, "ts"sv,  "ts.bs"sv};
    return std::find(kTitles.begin(), kTitles.end(), folded) != kTitles.end();
}

std::string withoutHonorifics(std::string_view name) {
    std::string rest(name);
    for (auto blank = rest.find(' '); blank != std::string::npos; blank = rest.find(' ')) {
        if (!isHonorific(fold(std::string_view(rest).substr(0, blank)))) break;
        rest.erase(0, blank + 1);
    }
    // 李宁医生, 范艳 护士长: behind a whole name, longer ones first.
    constexpr std::array kTitlesBehind{"副主任医师"sv, "副主任护师"sv, "主任医师"sv, "主治医师"sv, "主任护师"sv,
                                       "主管护师"sv,   "护士长"sv,     "医生"sv,     "医师"sv,     "护士"sv,
                                       "护师"sv,       "药师"sv,       "老师"sv,     "主任"sv,     "教授"sv,
                                       "先生"sv,       "女士"sv};
    constexpr std::size_t kShortestName = 2; // Hanzi: 李医生 may be anybody
    for (const std::string_view title : kTitlesBehind) {
        if (!rest.ends_with(title)) continue;
        std::string bare = tidy(std::string_view(rest).substr(0, rest.size() - title.size()));
        return hasHan(bare) && utf8::length(bare) >= kShortestName ? bare : rest;
    }
    return rest;
}

bool isDigits(std::string_view text) { return !text.empty() && std::all_of(text.begin(), text.end(), isAsciiDigit); }

// Splits off what stands in (...) or [...]: the rest, and each bracket's content.
struct Brackets {
    std::string outside;
    std::vector<std::string> inside;
};
Brackets takeBrackets(std::string_view name) {
    Brackets result;
    for (std::size_t at = 0; at < name.size();) {
        const char c = name[at];
        const auto close = c == '(' ? name.find(')', at) : c == '[' ? name.find(']', at) : std::string_view::npos;
        if (close == std::string_view::npos) {
            result.outside.push_back(name[at++]);
            continue;
        }
        if (c == '(') result.inside.push_back(tidy(name.substr(at + 1, close - at - 1)));
        result.outside.push_back(' ');
        at = close + 1;
    }
    result.outside = tidy(result.outside);
    return result;
}

// "协和-王小明", "015_Loki": the pieces between the separators that are not numbers, the last one first.
std::vector<std::string> separatedPieces(std::string_view text) {
    std::vector<std::string> pieces;
    for (std::size_t at = 0; at <= text.size();) {
        const auto end = std::min(text.find_first_of("-_|/&"sv, at), text.size());
        std::string piece = tidy(text.substr(at, end - at));
        if (!piece.empty() && !isDigits(piece)) pieces.insert(pieces.begin(), std::move(piece));
        at = end + 1;
    }
    return pieces;
}

// At least two equal words, and the shorter name wholly inside the longer one.
bool isWordSubset(const NameKeys& a, const NameKeys& b) {
    const auto& few = a.words.size() <= b.words.size() ? a.words : b.words;
    const auto& many = a.words.size() <= b.words.size() ? b.words : a.words;
    return few.size() >= 2 && std::includes(many.begin(), many.end(), few.begin(), few.end());
}

// The words that only one of two names has.
struct OtherWords {
    std::vector<std::string_view> a;
    std::vector<std::string_view> b;
};
OtherWords otherWords(const NameKeys& a, const NameKeys& b) {
    OtherWords others;
    const auto less = [](std::string_view x, std::string_view y) { return x < y; };
    std::set_difference(a.words.begin(), a.words.end(), b.words.begin(), b.words.end(), std::back_inserter(others.a),
                        less);
    std::set_difference(b.words.begin(), b.words.end(), a.words.begin(), a.words.end(), std::back_inserter(others.b),
                        less);
    return others;
}

bool isInitialOf(std::string_view initial, std::string_view word) {
    return initial.size() == 1 && word.size() > 1 && initial.front() == word.front();
}

constexpr double kInitialScore = 0.9;    // "G. Santambrogio", "giorgio s."
constexpr double kSubsetScore = 0.99;    // a name without one of its words
constexpr double kWordAlike = 0.84;      // of two spellings of one word
constexpr std::size_t kLeastLetters = 3; // of a word that can be misspelt
constexpr double kLeastShares = 1.59;    // of both names; less cannot come to kSuggestAbove

// Names of two and more words of which all but one are the same: that one tells whether they are alike. "Nguyen Van A"
// and "Nguyen Van B" are two people, though nearly all of their letters agree.
std::optional<double> byOneWord(const NameKeys& a, const NameKeys& b) {
    if (a.words.size() < 2 || a.words.size() != b.words.size()) return std::nullopt;
    const OtherWords others = otherWords(a, b);
    if (others.a.size() != 1 || others.b.size() != 1) return std::nullopt;
    const std::string_view one = others.a.front();
    const std::string_view other = others.b.front();
    if (isInitialOf(one, other) || isInitialOf(other, one)) return kInitialScore;
    if (std::min(one.size(), other.size()) < kLeastLetters) return 0.0;
    const double alike = jaroWinkler(one, other);
    return alike >= kWordAlike ? alike : 0.0;
}

// Whether so many letters agree, wherever they stand, that names can be alike at all: a look that costs next to
// nothing.
bool haveLettersInCommon(const NameKeys& a, const NameKeys& b) {
    if (a.pinyin.empty() || b.pinyin.empty()) return false;
    std::size_t common = 0;
    for (std::size_t i = 0; i < a.letters.size(); ++i) common += std::min(a.letters[i], b.letters[i]);
    const auto share = [&](const NameKeys& keys) {
        return static_cast<double>(common) / static_cast<double>(keys.pinyin.front().size());
    };
    return share(a) + share(b) >= kLeastShares;
}

double joinedLikeness(const NameKeys& a, const NameKeys& b) {
    if (!haveLettersInCommon(a, b)) return 0.0;
    double best = 0;
    for (const std::string& one : a.pinyin)
        for (const std::string& other : b.pinyin) best = std::max(best, jaroWinkler(one, other));
    return best >= kSuggestAbove ? best : 0.0;
}

constexpr std::size_t kLeastHanzi = 3;

std::u32string charactersOf(std::string_view name) {
    std::u32string characters;
    for (std::size_t at = 0; at < name.size();)
        if (const char32_t c = utf8::next(name, at); c != U' ') characters.push_back(c);
    return characters;
}

// As many Hanzi, three or more, and one of them another.
double hanziLikeness(const NameKeys& a, const NameKeys& b) {
    const std::u32string one = charactersOf(a.exact);
    const std::u32string other = charactersOf(b.exact);
    if (one.size() != other.size() || one.size() < kLeastHanzi) return 0.0;
    std::size_t different = 0;
    for (std::size_t i = 0; i < one.size(); ++i) different += one[i] != other[i] ? 1 : 0;
    return different == 1 ? 1.0 - 1.0 / (4.0 * static_cast<double>(one.size())) : 0.0;
}

std::size_t commonPrefix(std::string_view a, std::string_view b, std::size_t limit) {
    std::size_t n = 0;
    while (n < limit && n < a.size() && n < b.size() && a[n] == b[n]) ++n;
    return n;
}

} // namespace

NameKeys nameKeys(std::string_view name) {
    NameKeys keys;
    keys.exact = matchKey(name);
    const std::string folded = fold(keys.exact);
    keys.folded = wordSetOf(folded);
    for (const std::string_view word : wordsOf(keys.folded)) keys.words.emplace_back(word);
    keys.han = hasHan(keys.exact);
    keys.han ? addHanForms(keys.exact, keys.pinyin) : addLatinForms(folded, keys.pinyin);
    if (!keys.pinyin.empty())
        for (const char c : keys.pinyin.front())
            if (c >= 'a' && c <= 'z') ++keys.letters[static_cast<std::size_t>(c - 'a')];
    return keys;
}

NameTier compareNames(const NameKeys& a, const NameKeys& b) {
    if (a.exact.empty() || b.exact.empty()) return NameTier::None;
    if (a.exact == b.exact) return NameTier::Exact;
    if (!a.folded.empty() && a.folded == b.folded) return NameTier::Folded;
    return meet(a.pinyin, b.pinyin) ? NameTier::Pinyin : NameTier::None;
}

std::vector<std::string> nameParts(std::string_view displayName) {
    const Brackets brackets = takeBrackets(halfWidth(displayName));
    std::vector<std::string> parts;
    for (const std::string& inside : brackets.inside)
        if (!isMark(fold(inside))) addUnique(parts, withoutHonorifics(inside));
    const std::string outside = withoutHonorifics(brackets.outside);
    for (std::string& piece : separatedPieces(outside)) addUnique(parts, withoutHonorifics(piece));
    addUnique(parts, outside);
    return parts;
}

double likeness(const NameKeys& a, const NameKeys& b) {
    if (a.han && b.han) return std::max(hanziLikeness(a, b), joinedLikeness(a, b));
    if (isWordSubset(a, b)) return kSubsetScore;
    if (!a.han && !b.han)
        if (const auto score = byOneWord(a, b)) return *score;
    return joinedLikeness(a, b);
}

NameTier matchDisplayName(std::string_view displayName, const NameKeys& person) {
    const NameKeys whole = nameKeys(displayName);
    if (const NameTier tier = compareNames(whole, person); tier != NameTier::None) return tier;
    bool alike = likeness(whole, person) > 0;
    for (const std::string& part : nameParts(displayName)) {
        const NameKeys keys = nameKeys(part);
        if (compareNames(keys, person) != NameTier::None) return NameTier::Part;
        alike = alike || likeness(keys, person) > 0;
    }
    return alike ? NameTier::Suggestion : NameTier::None;
}

double jaroWinkler(std::string_view a, std::string_view b) {
    if (a == b) return a.empty() ? 0.0 : 1.0;
    if (a.empty() || b.empty()) return 0.0;
    const std::size_t longest = std::max(a.size(), b.size());
    const std::size_t reach = longest / 2 > 0 ? longest / 2 - 1 : 0;
    std::vector<bool> usedB(b.size());
    std::string matchedA;
    for (std::size_t i = 0; i < a.size(); ++i) {
        const std::size_t from = i > reach ? i - reach : 0;
        const std::size_t to = std::min(b.size(), i + reach + 1);
        for (std::size_t j = from; j < to; ++j) {
            if (usedB[j] || a[i] != b[j]) continue;
            usedB[j] = true;
            matchedA.push_back(a[i]);
            break;
        }
    }
    if (matchedA.empty()) return 0.0;
    std::size_t at = 0;
    double transposed = 0;
    for (std::size_t j = 0; j < b.size(); ++j)
        if (usedB[j]) transposed += matchedA[at++] != b[j] ? 0.5 : 0.0;
    const auto m = static_cast<double>(matchedA.size());
    const double jaro =
        (m / static_cast<double>(a.size()) + m / static_cast<double>(b.size()) + (m - transposed) / m) / 3.0;
    return jaro + static_cast<double>(commonPrefix(a, b, 4)) * 0.1 * (1.0 - jaro);
}

} // namespace preceptor
