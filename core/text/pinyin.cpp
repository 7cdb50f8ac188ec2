// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/pinyin.h"

#include "core/base/embedded_text.h"
#include "core/text/fold.h"
#include "core/text/utf8.h"

#include <array>
#include <cstdint>
#include <vector>

namespace preceptor {

namespace {

constexpr char32_t kFirstHan = 0x3400;
constexpr char32_t kLastHan = 0x9FFF;
constexpr char32_t kZero = 0x3007;      // 〇
constexpr std::size_t kLongestName = 6; // Hanzi of a person's name

struct Reading {
    std::u32string_view hanzi;
    std::string_view letters;
};

// Surnames whose reading is not the common one of the character: ICU's Han-Latin/Names, and 朴 缪 覃, which it lacks.
constexpr std::array kSurnames{
    Reading{U"乐", "yue"},   Reading{U"仇", "qiu"},   Reading{U"刀", "diao"}, Reading{U"区", "ou"},
    Reading{U"单", "shan"},  Reading{U"卜", "bu"},    Reading{U"召", "shao"}, Reading{U"员", "yun"},
    Reading{U"尉", "yu"},    Reading{U"折", "she"},   Reading{U"曾", "zeng"}, Reading{U"朴", "piao"},
    Reading{U"查", "zha"},   Reading{U"牟", "mu"},    Reading{U"盖", "ge"},   Reading{U"种", "chong"},
    Reading{U"秘", "bi"},    Reading{U"粘", "nian"},  Reading{U"繁", "po"},   Reading{U"缪", "miao"},
    Reading{U"翟", "zhai"},  Reading{U"莘", "xin"},   Reading{U"覃", "qin"},  Reading{U"解", "xie"},
    Reading{U"重", "chong"}, Reading{U"长", "chang"}, Reading{U"隗", "wei"},  Reading{U"單", "shan"},
    Reading{U"區", "ou"},    Reading{U"蓋", "ge"},    Reading{U"樂", "yue"},  Reading{U"員", "yun"},
    Reading{U"種", "chong"}, Reading{U"長", "chang"}, Reading{U"繆", "miao"},
};

// Surnames of two characters; their reading where it is not that of the parts, else empty.
constexpr std::array kDoubleSurnames{
    Reading{U"欧阳", ""},          Reading{U"歐陽", ""},          Reading{U"司马", ""},
    Reading{U"司馬", ""},          Reading{U"上官", ""},          Reading{U"诸葛", ""},
    Reading{U"諸葛", ""},          Reading{U"东方", ""},          Reading{U"東方", ""},
    Reading{U"皇甫", ""},          Reading{U"尉迟", "yu chi"},    Reading{U"尉遲", "yu chi"},
    Reading{U"公羊", ""},          Reading{U"赫连", ""},          Reading{U"赫連", ""},
    Reading{U"澹台", "tan tai"},   Reading{U"公冶", ""},          Reading{U"宗政", ""},
    Reading{U"濮阳", ""},          Reading{U"淳于", ""},          Reading{U"单于", "chan yu"},
    Reading{U"太叔", ""},          Reading{U"申屠", ""},          Reading{U"公孙", ""},
    Reading{U"公孫", ""},          Reading{U"仲孙", ""},          Reading{U"轩辕", ""},
    Reading{U"令狐", ""},          Reading{U"钟离", ""},          Reading{U"宇文", ""},
    Reading{U"长孙", "zhang sun"}, Reading{U"長孫", "zhang sun"}, Reading{U"慕容", ""},
    Reading{U"鲜于", ""},          Reading{U"闾丘", ""},          Reading{U"司徒", ""},
    Reading{U"司空", ""},          Reading{U"司寇", ""},          Reading{U"夏侯", ""},
    Reading{U"闻人", ""},          Reading{U"西门", ""},          Reading{U"南宫", ""},
    Reading{U"百里", ""},          Reading{U"呼延", ""},          Reading{U"端木", ""},
    Reading{U"独孤", ""},          Reading{U"拓跋", "tuo ba"},    Reading{U"纳兰", ""},
    Reading{U"东郭", ""},          Reading{U"南门", ""},          Reading{U"羊舌", ""},
    Reading{U"左丘", ""},          Reading{U"谷梁", ""},          Reading{U"乐正", "yue zheng"},
    Reading{U"宰父", ""},          Reading{U"漆雕", ""},          Reading{U"巫马", ""},
    Reading{U"公西", ""},          Reading{U"亓官", ""},          Reading{U"颛孙", ""},
    Reading{U"壤驷", ""},          Reading{U"公良", ""},          Reading{U"段干", ""},
    Reading{U"万俟", "mo qi"},     Reading{U"第五", ""},
};

// Reading of every Hanzi, from the embedded files, as an index into some 400 syllables.
class SyllableTable {
public:
    SyllableTable() {
        m_syllables.emplace_back();
        for (const EmbeddedText& file : embeddedPinyin()) readFile(file.text);
    }
    std::string_view of(char32_t c) const {
        if (c == kZero) return "ling";
        return c >= kFirstHan && c <= kLastHan ? m_syllables[m_index[c - kFirstHan]] : std::string_view{};
    }

private:
    void readFile(std::string_view text) {
        while (!text.empty()) {
            const std::string_view line = text.substr(0, text.find('\n'));
            text.remove_prefix(std::min(text.size(), line.size() + 1));
            const auto blank = line.find(' ');
            if (!line.starts_with('#') && blank != std::string_view::npos) addLine(line, blank);
        }
    }
    void addLine(std::string_view line, std::size_t blank) {
        m_syllables.push_back(line.substr(0, blank));
        const auto number = static_cast<std::uint16_t>(m_syllables.size() - 1);
        for (std::size_t at = blank + 1; at < line.size();) {
            const char32_t c = utf8::next(line, at);
            if (c >= kFirstHan && c <= kLastHan) m_index[c - kFirstHan] = number;
        }
    }
    std::vector<std::string_view> m_syllables;
    std::array<std::uint16_t, kLastHan - kFirstHan + 1> m_index{};
};

const SyllableTable& syllables() {
    static const SyllableTable kTable;
    return kTable;
}

std::string_view surnameReading(char32_t c) {
    for (const Reading& surname : kSurnames)
        if (surname.hanzi.front() == c) return surname.letters;
    return syllables().of(c);
}

// By the low byte of the first character: most names are settled by one look.
constexpr std::array<bool, 256> firstBytes() {
    std::array<bool, 256> bytes{};
    for (const Reading& surname : kDoubleSurnames) bytes[surname.hanzi.front() & 0xFFU] = true;
    return bytes;
}

const Reading* doubleSurname(std::u32string_view name) {
    static constexpr auto kMayBegin = firstBytes();
    if (name.empty() || !kMayBegin[name.front() & 0xFFU]) return nullptr;
    for (const Reading& surname : kDoubleSurnames)
        if (name.substr(0, 2) == surname.hanzi) return &surname;
    return nullptr;
}

// How many leading Hanzi are the surname: 欧阳 needs a given name behind it, else 欧 is the surname.
std::size_t surnameLength(std::u32string_view name) {
    return name.size() > 2 && doubleSurname(name) != nullptr ? 2 : 1;
}

std::u32string codePoints(std::string_view text) {
    std::u32string out;
    out.reserve(text.size() / 3 + 1);
    for (std::size_t at = 0; at < text.size();) out.push_back(utf8::next(text, at));
    return out;
}

bool isGap(char32_t c) { return c == ' ' || c == 0x3000 || c == 0xA0 || c == '\t'; }

class Builder {
public:
    void han(std::string_view syllable) {
        endWord();
        add(syllable);
    }
    void other(char32_t c) {
        m_scratch.clear();
        m_letters.clear();
        utf8::append(m_scratch, c);
        foldInto(m_scratch, m_letters);
        for (const char letter : m_letters) isWord(letter) ? m_word.push_back(letter) : endWord();
    }
    Pinyin take() {
        endWord();
        return std::move(m_out);
    }
    void markFamily() {
        endWord();
        m_out.familyLetters = m_out.joined.size();
    }

private:
    static bool isWord(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80;
    }
    void endWord() {
        if (!m_word.empty()) add(m_word);
        m_word.clear();
    }
    void add(std::string_view word) {
        if (word.empty()) return;
        if (!m_out.spaced.empty()) m_out.spaced.push_back(' ');
        m_out.spaced.append(word);
        m_out.joined.append(word);
        m_out.initials.push_back(word.front());
    }
    Pinyin m_out;
    std::string m_word;
    std::string m_scratch;
    std::string m_letters;
};

void addCharacter(Builder& builder, char32_t c) {
    const std::string_view syllable = syllables().of(c);
    syllable.empty() ? builder.other(c) : builder.han(syllable);
}

void addSurname(Builder& builder, std::u32string_view name, std::size_t length) {
    const Reading* pair = length == 2 ? doubleSurname(name) : nullptr;
    if (pair == nullptr) {
        builder.han(surnameReading(name[0]));
    } else if (pair->letters.empty()) {
        builder.han(syllables().of(name[0]));
        builder.han(syllables().of(name[1]));
    } else {
        const auto blank = pair->letters.find(' ');
        builder.han(pair->letters.substr(0, blank));
        builder.han(pair->letters.substr(blank + 1));
    }
    builder.markFamily();
}

std::string capitalised(std::string text) {
    if (!text.empty() && text.front() >= 'a' && text.front() <= 'z')
        text.front() = static_cast<char>(text.front() - ('a' - 'A'));
    return text;
}

} // namespace

bool isHan(char32_t c) {
    return (c >= kFirstHan && c <= kLastHan && (c < 0x4DC0 || c >= 0x4E00)) || c == kZero ||
           (c >= 0xF900 && c <= 0xFAFF) || (c >= 0x20000 && c <= 0x323AF);
}

bool hasHan(std::string_view text) {
    for (std::size_t at = 0; at < text.size();)
        if (isHan(utf8::next(text, at))) return true;
    return false;
}

std::size_t hanFamilyBytes(std::string_view name) {
    std::array<char32_t, kLongestName> hanzi{};
    std::array<std::size_t, kLongestName> ends{};
    std::size_t count = 0;
    for (std::size_t at = 0; at < name.size();) {
        const char32_t c = utf8::next(name, at);
        if (isGap(c)) continue;
        if (!isHan(c) || count == kLongestName) return 0;
        hanzi[count] = c;
        ends[count++] = at;
    }
    return count < 2 ? 0 : ends[surnameLength({hanzi.data(), count}) - 1];
}

HanName splitHanName(std::string_view name) {
    const std::size_t family = hanFamilyBytes(name);
    HanName result;
    if (family == 0) return result;
    std::string* part = &result.family;
    for (std::size_t at = 0; at < name.size();) {
        if (at >= family) part = &result.given;
        const char32_t c = utf8::next(name, at);
        if (!isGap(c)) utf8::append(*part, c);
    }
    return result;
}

Pinyin pinyinOfName(std::string_view name) {
    const std::u32string all = codePoints(name);
    Builder builder;
    std::size_t i = 0;
    if (!all.empty() && !syllables().of(all[0]).empty()) {
        i = surnameLength(all);
        addSurname(builder, all, i);
    }
    for (; i < all.size(); ++i) addCharacter(builder, all[i]);
    return builder.take();
}

Pinyin pinyinOfText(std::string_view text) {
    Builder builder;
    for (std::size_t at = 0; at < text.size();) addCharacter(builder, utf8::next(text, at));
    return builder.take();
}

std::string romanisedHanName(std::string_view name) {
    const HanName parts = splitHanName(name);
    if (parts.family.empty()) return {};
    const Pinyin pinyin = pinyinOfName(parts.family + parts.given);
    return capitalised(pinyin.joined.substr(0, pinyin.familyLetters)) + " " +
           capitalised(pinyin.joined.substr(pinyin.familyLetters));
}

std::string canonicalPinyin(std::string_view folded) {
    std::string out;
    out.reserve(folded.size());
    for (std::size_t i = 0; i < folded.size(); ++i) {
        out.push_back(folded[i]);
        if ((folded[i] != 'l' && folded[i] != 'n') || i + 1 == folded.size()) continue;
        const bool yu = folded.substr(i + 1, 2) == "yu";
        if (folded[i + 1] == 'v' || yu) {
            out.push_back('u');
            i += yu ? 2 : 1;
        }
    }
    return out;
}

} // namespace preceptor
