// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/known_names.h"

#include "core/privacy/common_names.h"
#include "core/privacy/han_words.h"
#include "core/text/han_forms.h"
#include "core/text/pinyin.h"

#include <algorithm>

namespace preceptor {

namespace {

constexpr std::size_t kShortestSingle = 4; // letters of a name of one word
constexpr std::size_t kShortJoined = 8;    // letters of a pinyin in one word that no other word is
constexpr std::size_t kShortPair = 8;      // letters of two words that are a name in capitals only

constexpr std::uint64_t kSeed = 0xCBF29CE484222325U;
std::uint64_t hashed(std::uint64_t hash, char32_t c) { return (hash ^ c) * 0x100000001B3U; }
// Spread, so that sums of words do not meet.
std::uint64_t spread(std::uint64_t hash) {
    hash = (hash ^ (hash >> 30U)) * 0xBF58476D1CE4E5B9U;
    hash = (hash ^ (hash >> 27U)) * 0x94D049BB133111EBU;
    return hash ^ (hash >> 31U);
}

bool isGapInName(char32_t c) { return c == ' ' || c == U'·'; }
bool isGapOfWords(char32_t c) { return c == ' ' || c == ',' || c == '.' || c == '-' || c == '\'' || c == U'·'; }

bool isOfPerson(Cue cue) {
    return cue == Cue::Patient || cue == Cue::NameLabel || cue == Cue::HanTitle || cue == Cue::VietTitle ||
           cue == Cue::LatinTitle || cue == Cue::LatinTitleDot || cue == Cue::LatinPatient || cue == Cue::Relative;
}

// ，女 or (68岁
bool isTold(const ScannedText& text, std::size_t i) {
    const std::size_t at = text.skipSpaces(i);
    if (text.at(at) != ',' && text.at(at) != '(' && text.at(at) != U'、') return false;
    std::size_t next = text.skipSpaces(at + 1);
    if (text.at(next) == U'男' || text.at(next) == U'女') return true;
    while (text.isDigit(next)) ++next;
    return text.at(text.skipSpaces(next)) == U'岁';
}

// 患者 or "Mrs" stands before it, 女士 or an age behind: a word of every day is a name then.
bool isAddressed(const ScanContext& context, std::size_t begin, std::size_t end) {
    const ScannedText& text = context.text();
    const auto around = context.around(begin, end);
    return isTold(text, end) || std::any_of(around.begin(), around.end(), [&](const CueHit& cue) {
               if (!isOfPerson(cue.cue)) return false;
               if (cue.cue == Cue::HanTitle && cue.begin == end) return true;
               if (cue.cue == Cue::Patient && isWordHanSurname(text.at(begin))) return false; // 患者白天
               std::size_t at = cue.end;
               while (text.at(at) == ' ' || text.at(at) == '.' || text.at(at) == ':') ++at;
               return at == begin;
           });
}

// "fan yan" of Fan Yan, in letters of no accent, as who writes without capitals writes; not "he an", "da la".
bool isCarelessPair(const ScannedText& text, std::size_t begin, std::size_t end) {
    constexpr std::u32string_view kSmall =
        U"|a|an|as|at|be|by|do|go|he|hi|ho|if|in|is|it|la|le|li|lo|ma|me|my|no|of|on|or|pa|ra|so|ta|to|tu|un|up|us|we|"
        U"au|ce|de|du|en|et|il|je|ne|ni|sa|se|si|va|vu|can|fan|hand|long|song|men|pan|ban|tan|gang|sang|wing|can|may|"
        U"min|"
        U"ten|den|pen|den|cai|day|lai|tay|hai|ba|nam|chi|da|cho|nay|ha|sau|tu|mai|co|con|khi|theo|van|hang|";
    const std::size_t gap = text.wordEnd(begin);
    const auto isSmall = [&](std::size_t from, std::size_t to) {
        std::u32string key = U"|";
        key += text.chars(from, to);
        return kSmall.find(key + U'|') != kSmall.npos;
    };
    const bool plain = text.byteEnd(end - 1) - text.byteBegin(begin) == end - begin; // no accents
    return plain && text.at(gap) == ' ' && text.wordEnd(gap + 1) == end &&
           !(isSmall(begin, gap) && isSmall(gap + 1, end));
}

} // namespace

KnownNames::KnownNames(std::span<const std::string> names) {
    for (const std::string& name : names) add(name);
}

void KnownNames::add(const std::string& name) {
    const ScannedText text(name);
    bool han = false;
    for (std::size_t i = 0; i < text.size(); ++i) han = han || text.isHan(i);
    if (!han) return addLatin(text, Severity::Block);
    addHan(text);
    if (const std::string pinyin = romanisedHanName(name); !pinyin.empty())
        addLatin(ScannedText(pinyin), Severity::Warn);
    const Pinyin pinyin = pinyinOfName(name);
    if (!pinyin.spaced.empty()) addLatin(ScannedText(pinyin.spaced), Severity::Warn);
    if (pinyin.familyLetters > 0) addJoined(pinyin.joined, pinyin.familyLetters);
}

// wangxiuying, xiuyingwang
void KnownNames::addJoined(std::string_view pinyin, std::size_t familyLetters) {
    if (pinyin.size() < kShortJoined || familyLetters >= pinyin.size()) return;
    for (const std::string& form : {std::string(pinyin), std::string(pinyin.substr(familyLetters)) +
                                                             std::string(pinyin.substr(0, familyLetters))}) {
        std::uint64_t hash = kSeed;
        for (const char c : form) hash = hashed(hash, static_cast<unsigned char>(c));
        m_joined.insert(spread(hash));
        m_wordFilter[spread(hash) % kFilterBits] = true;
    }
    m_mostWords = std::max<std::size_t>(m_mostWords, 1);
}

void KnownNames::addHan(const ScannedText& name) {
    std::uint64_t hash = kSeed;
    std::size_t length = 0;
    char32_t first = 0;
    for (std::size_t i = 0; i < name.size(); ++i) {
        if (!name.isHan(i)) continue;
        const char32_t c = simplifiedHan(name.at(i));
        if (length++ == 0) first = c;
        hash = hashed(hash, c);
    }
    if (length < 2) return;
    m_han.emplace(spread(hash), length);
    m_hanFirst[first % kFilterBits] = true;
    m_longestHan = std::max(m_longestHan, length);
}

void KnownNames::addLatin(const ScannedText& name, Severity severity) {
    std::uint64_t sum = 0;
    std::size_t words = 0;
    std::size_t letters = 0;
    for (std::size_t i = 0; i < name.size(); ++i) {
        if (!name.isLetter(i)) continue;
        std::uint64_t hash = kSeed;
        for (; name.isLetter(i); ++i, ++letters) hash = hashed(hash, name.at(i));
        sum += spread(hash);
        m_wordFilter[spread(hash) % kFilterBits] = true;
        ++words;
    }
    if (words == 0 || (words == 1 && letters < kShortestSingle)) return;
    const auto [place, added] = m_latin.emplace(sum, severity);
    if (!added) place->second = std::max(place->second, severity);
    m_mostWords = std::max(m_mostWords, words);
}

void KnownNames::find(ScanContext& context) const {
    if (!m_han.empty())
        for (std::size_t i = 0; i < context.text().size();)
            i = context.text().isHan(i) && m_hanFirst[simplifiedHan(context.text().at(i)) % kFilterBits]
                    ? findHanAt(context, i)
                    : i + 1;
    if (!m_latin.empty() || !m_joined.empty()) findLatin(context);
    m_denied.find(context);
}

// The longest name that begins at i; answers where to go on.
std::size_t KnownNames::findHanAt(ScanContext& context, std::size_t i) const {
    const ScannedText& text = context.text();
    std::uint64_t hash = kSeed;
    std::size_t best = 0;
    std::size_t length = 0;
    std::size_t at = i;
    for (std::size_t n = 1; n <= m_longestHan; ++n) {
        if (n > 1 && isGapInName(text.at(at))) ++at;
        if (!text.isHan(at)) break;
        hash = hashed(hash, simplifiedHan(text.at(at++)));
        const auto known = n >= 2 ? m_han.find(spread(hash)) : m_han.end();
        if (known != m_han.end() && known->second == n) best = at, length = n;
    }
    if (best == 0) return i + 1;
    const bool alone =
        !text.isHan(i - 1) && !text.isHan(best) && isPlainHanSurname(text.at(i)) && !beginsOrdinaryWord(text, i);
    const bool word = length == 2 && !alone && !isAddressed(context, i, best);
    context.add(IdentifierKind::KnownName, word ? Severity::Warn : Severity::Block, i, best);
    return best;
}

// Runs of words that all occur in names, with nothing but a blank or a mark between them.
void KnownNames::findLatin(ScanContext& context) const {
    const ScannedText& text = context.text();
    std::vector<Word> run;
    for (std::size_t i = 0; i < text.size();) {
        if (!text.isLetter(i)) {
            ++i;
            continue;
        }
        Word word{i, i, kSeed, text.glyph(i) == Glyph::Upper};
        for (; text.isLetter(i); ++i) word.hash = hashed(word.hash, text.at(i));
        word.end = i;
        word.hash = spread(word.hash);
        bool joined = !run.empty() && word.begin - run.back().end <= 2;
        for (std::size_t at = joined ? run.back().end : 0; joined && at < word.begin; ++at)
            joined = isGapOfWords(text.at(at)) || text.glyph(at) == Glyph::LineEnd || text.at(at) == '\t';
        const bool known = m_wordFilter[word.hash % kFilterBits];
        if (!joined || !known) findInWords(context, run), run.clear();
        if (known) run.push_back(word);
    }
    findInWords(context, run);
}

void KnownNames::findInWords(ScanContext& context, std::span<const Word> words) const {
    while (!words.empty()) words = words.subspan(std::max<std::size_t>(1, findSet(context, words)));
}

// How many of the first words are a name together.
std::size_t KnownNames::findSet(ScanContext& context, std::span<const Word> words) const {
    const ScannedText& text = context.text();
    std::uint64_t sum = 0;
    std::size_t best = 0;
    Severity severity{};
    std::size_t letters = 0;
    std::size_t capitals = 0;
    for (std::size_t n = 1; n <= std::min(words.size(), m_mostWords); ++n) {
        const Word& word = words[n - 1];
        sum += word.hash;
        letters += word.end - word.begin;
        capitals += word.capital ? 1 : 0;
        if (n == 1 && m_joined.contains(word.hash)) best = 1, severity = Severity::Warn;
        const auto known = m_latin.find(sum);
        if (known == m_latin.end()) continue;
        if (n == 1 && (capitals == 0 || letters < kShortestSingle)) continue;
        if (n == 2 && letters < kShortPair && capitals < 2 && !isCarelessPair(text, words[0].begin, word.end)) continue;
        best = n;
        const bool ordinary = n == 1 || (n == 2 && capitals < 2);
        severity = ordinary && !isAddressed(context, words[0].begin, word.end) ? Severity::Warn : known->second;
    }
    if (best > 0) context.add(IdentifierKind::KnownName, severity, words[0].begin, words[best - 1].end);
    return best;
}

} // namespace preceptor
