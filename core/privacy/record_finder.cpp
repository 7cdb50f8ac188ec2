// SPDX-License-Identifier: GPL-3.0-or-later
// What a word announces: record and bed numbers, passports, accounts of banks and chats. The word decides; the number
// may have any form, but a quantity ("bed 30 degrees", "IPP 20 mg") is none.
#include "core/privacy/scan_context.h"
#include "core/privacy/written_number.h"

#include <algorithm>
#include <array>

namespace preceptor {

namespace {

using namespace std::string_view_literals;
using enum IdentifierKind;
using enum Severity;

constexpr std::size_t kLongestToken = 24;
constexpr std::size_t kFewestInHan = 4;
constexpr std::size_t kFewestOnNextLine = 3; // digits; fewer are an age or the number of a line
constexpr std::size_t kShortestAccount = 9;  // digits
constexpr std::size_t kLongestAccount = 42;  // an IBAN with its blanks

bool isUnit(std::u32string_view word) {
    static constexpr std::array kUnits{
        U"h"sv,     U"hr"sv,       U"hrs"sv,     U"hour"sv,     U"hours"sv,  U"min"sv,    U"mins"sv,   U"minutes"sv,
        U"day"sv,   U"days"sv,     U"week"sv,    U"weeks"sv,    U"month"sv,  U"months"sv, U"time"sv,   U"times"sv,
        U"deg"sv,   U"degree"sv,   U"degrees"sv, U"cm"sv,       U"m"sv,      U"mm"sv,     U"mg"sv,     U"mcg"sv,
        U"ug"sv,    U"g"sv,        U"kg"sv,      U"ml"sv,       U"l"sv,      U"c"sv,      U"x"sv,      U"metres"sv,
        U"heure"sv, U"heures"sv,   U"jour"sv,    U"jours"sv,    U"fois"sv,   U"mois"sv,   U"degres"sv, U"semaines"sv,
        U"gio"sv,   U"ngay"sv,     U"tuan"sv,    U"thang"sv,    U"lan"sv,    U"do"sv,     U"tieng"sv,  U"phut"sv,
        U"lieu"sv,  U"patients"sv, U"person"sv,  U"personne"sv, U"nights"sv, U"beds"sv,   U"lits"sv,   U"giuong"sv,
        U"ans"sv,   U"years"sv,    U"tuoi"sv};
    return std::find(kUnits.begin(), kUnits.end(), word) != kUnits.end();
}

struct RecordToken {
    std::size_t begin = 0;
    std::size_t end = 0;
    std::size_t digits = 0;
    bool ascii = true;   // no letter with an accent
    bool marked = false; // an underscore or hyphen within
    std::size_t length() const { return end - begin; }
};

class RecordFinder {
public:
    explicit RecordFinder(ScanContext& context) : m_context(context), m_text(context.text()) {}
    void run() {
        for (const CueHit& cue : m_context.cues()) {
            if (cue.cue == Cue::Record) record(cue);
            if (cue.cue == Cue::Bed) bed(cue);
            if (cue.cue == Cue::Passport) passport(cue);
            if (cue.cue == Cue::Chat) chat(cue);
            if (cue.cue == Cue::Bank) account(cue);
        }
        for (auto at = m_text.chars().find(U'床'); at != std::u32string_view::npos;
             at = m_text.chars().find(U'床', at + 1))
            chineseBed(at);
    }

private:
    RecordToken tokenAt(std::size_t i, std::u32string_view joints) const;
    void joinPieces(RecordToken& token, bool overLines = false) const;
    bool isQuantity(const RecordToken& token) const;
    void record(const CueHit& cue);
    bool inHan(const CueHit& cue);
    bool isPlainRoom(const CueHit& cue) const;
    void bed(const CueHit& cue);
    void chineseBed(std::size_t at);
    void passport(const CueHit& cue);
    void chat(const CueHit& cue);
    void account(const CueHit& cue);

    ScanContext& m_context;
    const ScannedText& m_text;
};

// Letters and digits, with single joints between them.
RecordToken RecordFinder::tokenAt(std::size_t i, std::u32string_view joints) const {
    RecordToken token{i, i};
    for (std::size_t at = i; at - i < kLongestToken; ++at) {
        const bool joint = at > i && joints.find(m_text.at(at)) != joints.npos && m_text.at(at) != 0;
        const bool broken = joint && m_text.at(at) == '-' && m_text.glyph(at + 1) == Glyph::LineEnd; // 2024-, 00123
        if (broken && m_text.isDigit(at + 2)) ++at;
        if (!m_text.isWord(at) && !(joint && m_text.isWord(at + 1))) break;
        token.end = at + 1;
        token.digits += m_text.isDigit(at) ? 1 : 0;
        token.marked = token.marked || joint;
        token.ascii = token.ascii && m_text.at(at) < 0x80 &&
                      (m_text.byteEnd(at) - m_text.byteBegin(at) == 1 || m_text.isDigit(at));
    }
    return token;
}

// Groups of digits behind single blanks, as long as nothing says that they are something else; those of a number that
// is broken over lines too.
void RecordFinder::joinPieces(RecordToken& token, bool overLines) const {
    if (token.digits != token.length()) return;
    for (;;) {
        const bool broken = overLines && m_text.glyph(m_text.skipSpaces(token.end)) == Glyph::LineEnd;
        if (!broken && m_text.at(token.end) != ' ') return;
        const std::size_t begin = broken ? m_text.skipSpaces(m_text.skipSpaces(token.end) + 1) : token.end + 1;
        std::size_t end = begin;
        while (m_text.isDigit(end)) ++end;
        if (end - begin < (broken ? kFewestOnNextLine : 1)) return;
        const std::size_t behind = m_text.skipSpaces(end);
        const bool another = m_text.isLetter(behind) || m_text.isHan(behind) ||
                             U"/-.:%"sv.find(m_text.at(end)) != std::u32string_view::npos;
        if (end - token.begin > kLongestToken || (another && m_text.at(end) != 0)) return;
        token.digits += end - begin;
        token.end = end;
    }
}

// A unit stands within, or right behind.
bool RecordFinder::isQuantity(const RecordToken& token) const {
    std::size_t letters = token.begin;
    while (m_text.isDigit(letters)) ++letters;
    if (letters > token.begin && letters < token.end) return isUnit(m_text.chars(letters, token.end));
    const std::size_t at = m_text.skipSpaces(token.end);
    if (m_text.at(at) == U'°' || m_text.at(at) == '%' || m_text.at(at) == U'度' || m_text.at(at) == U'天' ||
        m_text.at(at) == U'张' || m_text.at(at) == U'个')
        return true;
    return m_text.isLetter(at) && isUnit(m_text.chars(at, m_text.wordEnd(at)));
}

void RecordFinder::record(const CueHit& cue) {
    RecordToken token = tokenAt(m_context.skipFillers(cue.end), U"-/_."sv);
    joinPieces(token, true);
    if (token.length() == 0 && inHan(cue)) return;
    if (token.digits == 0 || token.length() < cue.value || isQuantity(token)) return;
    if (cue.value > 3 && token.digits < cue.value) return;
    m_context.add(RecordNumber, Block, token.begin, token.end);
}

// 病案号一二三四五六: read out figure by figure.
bool RecordFinder::inHan(const CueHit& cue) {
    std::size_t at = m_context.skipFillers(cue.end);
    for (const char32_t filler : {U'为', U'是', U'号'})
        if (m_text.at(at) == filler) at = m_context.skipFillers(at + 1);
    std::size_t figures = 0;
    const std::size_t end = hanFiguresEnd(m_text, at, figures);
    if (figures < std::max<std::size_t>(cue.value, kFewestInHan)) return false;
    m_context.add(RecordNumber, Block, at, end);
    return true;
}

void RecordFinder::bed(const CueHit& cue) {
    std::size_t word = cue.begin;
    while (m_text.glyph(word - 1) == Glyph::Space) --word;
    for (const auto before : {U"of"sv, U"dau"sv, U"de"sv}) // head of bed, đầu giường, tête de lit
        if (word >= before.size() && m_text.has(word - before.size(), before)) return;
    const RecordToken token = tokenAt(m_context.skipFillers(cue.end, U" #:.="sv), U"-"sv);
    if (token.digits == 0 || token.digits > 4 || token.length() > 6 || isQuantity(token)) return;
    if (cue.value == 1 && (token.digits < 2 || isPlainRoom(cue))) return;
    m_context.add(BedNumber, Block, token.begin, token.end);
}

// 开放床位120 and dự phòng 20 count or prevent; 床位12 and phòng 304 are somebody's.
bool RecordFinder::isPlainRoom(const CueHit& cue) const {
    if (m_text.isHan(cue.begin)) {
        const char32_t before = m_text.before(cue.begin);
        return before != 0 && U"放制有设定总加缺无新余均日用共展理增张千百"sv.find(before) != std::u32string_view::npos;
    }
    std::size_t end = cue.begin;
    while (m_text.glyph(end - 1) == Glyph::Space) --end;
    std::size_t word = end;
    while (word > 0 && m_text.isLetter(word - 1)) --word;
    const auto before = m_text.chars(word, end);
    static constexpr std::array kPlain{U"du"sv,   U"de"sv,   U"tiem"sv, U"chung"sv,
                                       U"ngua"sv, U"quoc"sv, U"hai"sv,  U"cac"sv};
    return std::find(kPlain.begin(), kPlain.end(), before) != kPlain.end();
}

// 12床, 12号床; not 20床位, not 共20床
void RecordFinder::chineseBed(std::size_t at) {
    std::size_t end = at;
    while (m_text.glyph(end - 1) == Glyph::Space) --end;
    if (m_text.at(end - 1) == U'号') --end;
    const SmallNumber number = numberBefore(m_text, end);
    if (!number.ok() || number.length() > 3 || (number.han && number.length() < 2)) return;
    if (U"共有设开约张余"sv.find(m_text.before(number.begin)) != std::u32string_view::npos) return;
    for (const auto bedding : {U"被子"sv, U"被褥"sv, U"被单"sv, U"被套"sv, U"被罩"sv, U"棉"sv, U"毛毯"sv, U"毯"sv,
                               U"褥"sv, U"凉席"sv, U"席"sv, U"蚊帐"sv, U"铺盖"sv})
        if (m_text.has(at + 1, bedding)) return; // 3床被子
    if (U"位日次/规以"sv.find(m_text.at(at + 1)) != std::u32string_view::npos && at + 1 < m_text.size()) return;
    m_context.add(BedNumber, Block, number.begin, at + 1);
}

void RecordFinder::passport(const CueHit& cue) {
    RecordToken token = tokenAt(m_context.skipFillers(cue.end), U"-"sv);
    const bool alone = token.digits == 0 && token.length() <= 2; // E 1234 5678
    if (alone && m_text.at(token.end) == ' ' && m_text.isDigit(token.end + 1)) {
        RecordToken rest = tokenAt(token.end + 1, U""sv);
        joinPieces(rest);
        token = {token.begin, rest.end, rest.digits};
    }
    joinPieces(token);
    if (token.digits < 5 || token.length() < 6 || token.length() > 14) return;
    m_context.add(Passport, Block, token.begin, token.end);
}

// An account of letters alone needs a word that says account, or a Chinese word before its colon.
void RecordFinder::chat(const CueHit& cue) {
    const RecordToken token = tokenAt(m_context.skipFillers(cue.end, U" :.=("sv), U"-_."sv);
    const auto between = m_text.chars(cue.end, token.begin);
    const bool colon = between.find(U':') != between.npos;
    const bool named = between.find(U'号') != between.npos || between.find(U"id"sv) != between.npos ||
                       m_text.at(cue.end - 1) == U'号' || (colon && m_text.isHan(cue.begin));
    if (!token.ascii) return;
    const bool number = token.digits == token.length();
    const std::size_t least = number ? 5 : 6;
    if (token.length() < least || token.length() > 20 || isQuantity(token)) return;
    if (number || named || token.digits > 0 || (token.marked && colon))
        m_context.add(ChatAccount, Block, token.begin, token.end);
}

// Cards with a mistyped digit, STK 0071001234567, IBAN FR76 3000 4001 ...: pieces that all have digits.
void RecordFinder::account(const CueHit& cue) {
    const std::size_t begin = m_context.skipFillers(cue.end);
    std::size_t end = begin;
    std::size_t digits = 0;
    for (std::size_t at = begin; at < begin + kLongestAccount;) {
        const std::size_t pieceEnd = m_text.wordEnd(at);
        const auto piece = m_text.chars(at, pieceEnd);
        const auto figures = std::count_if(piece.begin(), piece.end(), [](char32_t c) { return c >= '0' && c <= '9'; });
        if (figures == 0 || pieceEnd > begin + kLongestAccount) break;
        digits += static_cast<std::size_t>(figures);
        end = pieceEnd;
        at = end + 1;
        if (m_text.at(end) != ' ' && m_text.at(end) != '-') break;
    }
    if (digits >= kShortestAccount) m_context.add(BankCard, Block, begin, end);
}

} // namespace

void findRecords(ScanContext& context) { RecordFinder(context).run(); }

} // namespace preceptor
