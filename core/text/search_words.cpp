// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/search_words.h"

#include "core/text/fold.h"
#include "core/text/small_words.h"

#include <algorithm>
#include <functional>
#include <memory>
#include <unicode/brkiter.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

namespace preceptor {

namespace {

constexpr int kShortestPrefix = 3; // of a word that is begun; shorter ones begin half of all words

enum class Kind { Blank, Letter, Han };

Kind kindOf(UChar32 c) {
    if (u_hasBinaryProperty(c, UCHAR_IDEOGRAPHIC)) return Kind::Han;
    return u_isalnum(c) != 0 ? Kind::Letter : Kind::Blank;
}

std::string utf8Of(const icu::UnicodeString& text) {
    std::string bytes;
    text.toUTF8String(bytes);
    return bytes;
}

icu::UnicodeString folded(std::string_view text) {
    const std::string plain = fold(text);
    return icu::UnicodeString::fromUTF8(icu::StringPiece(plain.data(), static_cast<int32_t>(plain.size())));
}

// Runs of one kind, blanks left out.
void eachRun(const icu::UnicodeString& text, const std::function<void(Kind, const icu::UnicodeString&)>& use) {
    int32_t begin = 0;
    while (begin < text.length()) {
        const Kind kind = kindOf(text.char32At(begin));
        int32_t end = begin;
        while (end < text.length() && kindOf(text.char32At(end)) == kind) end = text.moveIndex32(end, 1);
        if (kind != Kind::Blank) use(kind, text.tempSubStringBetween(begin, end));
        begin = end;
    }
}

// Overlapping pairs; the last Hanzi alone too, so that each can be found by itself.
std::vector<std::string> pairsOf(const icu::UnicodeString& run, bool lastAlone) {
    std::vector<std::string> pairs;
    for (int32_t at = 0; at < run.length(); at = run.moveIndex32(at, 1)) {
        const int32_t end = std::min(run.moveIndex32(at, 2), run.length());
        const icu::UnicodeString pair = run.tempSubStringBetween(at, end);
        if (pair.countChar32() == 2 || lastAlone || run.countChar32() == 1) pairs.push_back(utf8Of(pair));
    }
    return pairs;
}

// The words of a run of Hanzi as the dictionary knows them.
void eachHanWord(const icu::UnicodeString& run, const std::function<void(const icu::UnicodeString&)>& use) {
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::BreakIterator> words(
        icu::BreakIterator::createWordInstance(icu::Locale::getChinese(), status));
    if (U_FAILURE(status)) return use(run);
    words->setText(run);
    int32_t begin = words->first();
    for (int32_t end = words->next(); end != icu::BreakIterator::DONE; begin = end, end = words->next())
        use(run.tempSubStringBetween(begin, end));
}

std::string quoted(const std::string& word, bool begun) { return '"' + word + (begun ? "\"*" : "\""); }

// A Hanzi is indexed with the one that follows it, so it is always the beginning of something.
std::string termOf(const icu::UnicodeString& hanWord) {
    if (hanWord.countChar32() == 1) return quoted(utf8Of(hanWord), true);
    std::string phrase;
    for (const std::string& pair : pairsOf(hanWord, false)) phrase += (phrase.empty() ? "" : " ") + pair;
    return quoted(phrase, false);
}

} // namespace

std::string searchWords(std::string_view text) {
    std::string words;
    eachRun(folded(text), [&](Kind kind, const icu::UnicodeString& run) {
        const auto parts = kind == Kind::Han ? pairsOf(run, true) : std::vector<std::string>{utf8Of(run)};
        for (const std::string& part : parts) words += (words.empty() ? "" : " ") + part;
    });
    return words;
}

namespace {

std::string joined(const std::vector<std::string>& expressions) {
    std::string all;
    for (const std::string& one : expressions) all += (all.empty() ? "" : " AND ") + one;
    return all;
}

// Hanzi that the dictionary takes for words of one each are mostly a word that it does not know, such as a drug: its
// pairs, or else each by itself.
AskedWord unknownWord(const icu::UnicodeString& run) {
    std::vector<std::string> pairs;
    std::vector<std::string> each;
    for (const std::string& pair : pairsOf(run, false)) pairs.push_back(quoted(pair, false));
    for (int32_t at = 0; at < run.length(); at = run.moveIndex32(at, 1))
        each.push_back(termOf(run.tempSubStringBetween(at, run.moveIndex32(at, 1))));
    return {run.countChar32() == 1 ? joined(each) : joined(pairs), joined(each)};
}

void addHanWords(const icu::UnicodeString& run, std::vector<AskedWord>& terms) {
    icu::UnicodeString unknown;
    const auto close = [&] {
        if (!unknown.isEmpty()) terms.push_back(unknownWord(unknown));
        unknown.remove();
    };
    eachHanWord(run, [&](const icu::UnicodeString& word) {
        const bool small = isSmallWord(utf8Of(word));
        if (word.countChar32() == 1 && !small) {
            unknown.append(word);
            return;
        }
        close();
        terms.push_back({termOf(word), termOf(word), small});
    });
    close();
}

} // namespace

std::vector<AskedWord> searchTerms(std::string_view text) {
    std::vector<AskedWord> terms;
    eachRun(folded(text), [&](Kind kind, const icu::UnicodeString& run) {
        if (kind == Kind::Han) return addHanWords(run, terms);
        const std::string word = utf8Of(run);
        const bool longEnough = run.countChar32() >= kShortestPrefix;
        terms.push_back({quoted(word, false), quoted(word, longEnough), isSmallWord(word)});
    });
    std::vector<AskedWord> once;
    for (AskedWord& term : terms)
        if (std::none_of(once.begin(), once.end(), [&](const AskedWord& other) { return other.whole == term.whole; }))
            once.push_back(std::move(term));
    return once;
}

std::string searchExpression(const std::vector<AskedWord>& terms, AskedWords asked) {
    std::string expression;
    for (const AskedWord& term : terms) {
        if (!expression.empty()) expression += " AND ";
        expression += asked == AskedWords::Whole ? term.whole : term.begun;
    }
    return expression;
}

} // namespace preceptor
