// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/name_match.h"

#include "core/base/ascii.h"
#include "core/text/fold.h"
#include "core/text/normalise.h"
#include "core/text/pinyin.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <array>

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
    constexpr std::array kMarks{"external"sv,   "unverified"sv, "guest"sv,     "ext"sv,           "host"sv,
                                "co-host"sv,    "me"sv,         "organizer"sv, "organiser"sv,     "organisateur"sv,
                                "invite"sv,     "khach"sv,      "presenter"sv, "organizzatore"sv, "主持人"sv,
                                "联席主持人"sv, "我"sv};
    return std::find(kMarks.begin(), kMarks.end(), folded) != kMarks.end();
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
bool isWordSubset(const std::string& a, const std::string& b) {
    const auto wordsA = wordsOf(a);
    const auto wordsB = wordsOf(b);
    const auto& few = wordsA.size() <= wordsB.size() ? wordsA : wordsB;
    const auto& many = wordsA.size() <= wordsB.size() ? wordsB : wordsA;
    return few.size() >= 2 && std::includes(many.begin(), many.end(), few.begin(), few.end());
}

bool isAlike(const NameKeys& a, const NameKeys& b) {
    if (isWordSubset(a.folded, b.folded)) return true;
    if (a.pinyin.empty() || b.pinyin.empty()) return false;
    return jaroWinkler(a.pinyin.front(), b.pinyin.front()) >= kSuggestAbove;
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
    keys.han = hasHan(keys.exact);
    keys.han ? addHanForms(keys.exact, keys.pinyin) : addLatinForms(folded, keys.pinyin);
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

NameTier matchDisplayName(std::string_view displayName, const NameKeys& person) {
    const NameKeys whole = nameKeys(displayName);
    if (const NameTier tier = compareNames(whole, person); tier != NameTier::None) return tier;
    bool alike = isAlike(whole, person);
    for (const std::string& part : nameParts(displayName)) {
        const NameKeys keys = nameKeys(part);
        if (compareNames(keys, person) != NameTier::None) return NameTier::Part;
        alike = alike || isAlike(keys, person);
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
