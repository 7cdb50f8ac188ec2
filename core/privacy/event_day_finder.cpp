// SPDX-License-Identifier: GPL-3.0-or-later
// Days without a year beside what happened on them: "nhập viện 5/3", "admitted 5/3", 5/3入院. Halves of tablets, scores
// out of ten and "3/7 ago" look alike.
#include "core/privacy/scan_context.h"
#include "core/privacy/written_number.h"

#include <algorithm>
#include <array>

namespace preceptor {

namespace {

using namespace std::string_view_literals;

class EventDayFinder {
public:
    explicit EventDayFinder(ScanContext& context) : m_context(context), m_text(context.text()) {}
    void run() {
        for (const CueHit& cue : m_context.cues()) {
            if (cue.cue != Cue::Event) continue;
            if (cue.value == 1 || cue.value == 3) before(cue);
            behind(cue);
        }
    }

private:
    bool isDay(const SmallNumber& day, const SmallNumber& month) const {
        const bool short_ = day.length() <= 2 && month.length() <= 2 && !day.han && !month.han;
        return short_ &&
               ((day.isWithin(1, 31) && month.isWithin(1, 12)) || (day.isWithin(1, 12) && month.isWithin(1, 31)));
    }
    bool isSign(std::size_t i) const { return m_text.at(i) == '/' || m_text.at(i) == '-'; }
    void behind(const CueHit& cue) {
        std::size_t at = cue.end;
        while (m_text.at(at) == ' ' || m_text.at(at) == ':') ++at;
        for (const auto word : {U"ngay "sv, U"on "sv, U"le "sv, U"于"sv})
            if (m_text.has(at, word)) at += word.size();
        const SmallNumber day = numberAt(m_text, at);
        if (!day.ok() || !isSign(day.end)) return;
        const SmallNumber month = numberAt(m_text, day.end + 1);
        if (!isDay(day, month)) return;
        std::size_t end = month.end;
        const SmallNumber year = m_text.at(end) == m_text.at(day.end) ? numberAt(m_text, end + 1) : SmallNumber{};
        if (year.ok() && year.length() == 2) end = year.end;
        if (m_text.isDigit(end) || m_text.isLetter(end) || isSomethingElse(end)) return;
        report(day.begin, end);
    }
    void before(const CueHit& cue) {
        const std::size_t at = m_text.at(cue.begin - 1) == ' ' ? cue.begin - 1 : cue.begin;
        const SmallNumber day = numberBefore(m_text, at);
        if (!day.ok() || day.begin == 0 || !isSign(day.begin - 1)) return;
        const SmallNumber month = numberBefore(m_text, day.begin - 1);
        if (!isDay(month, day) || m_text.before(month.begin) == m_text.at(day.begin - 1)) return;
        if (m_text.isHan(cue.begin) || day.value != 10 || !isScore(month.begin)) report(month.begin, day.end);
    }
    // đau 5/10 nhập viện
    bool isScore(std::size_t i) const {
        const auto line = m_text.chars(i > kContextReach ? i - kContextReach : 0, i);
        static constexpr std::array kScores{U"dau"sv, U"pain"sv, U"diem"sv, U"score"sv, U"nrs"sv, U"vas"sv, U"esas"sv};
        return std::any_of(kScores.begin(), kScores.end(), [&](auto word) { return line.find(word) != line.npos; });
    }
    // Of what there is a part, or how long ago it was.
    bool isSomethingElse(std::size_t i) const {
        static constexpr std::array kWords{U"ago"sv,  U"later"sv, U"before"sv, U"post"sv, U"vien"sv,    U"goi"sv,
                                           U"ong"sv,  U"lieu"sv,  U"lan"sv,    U"the"sv,  U"mieng"sv,   U"bat"sv,
                                           U"chen"sv, U"cp"sv,    U"phan"sv,   U"so"sv,   U"comprime"sv};
        const std::size_t at = m_text.skipSpaces(i);
        const auto word = m_text.chars(at, m_text.wordEnd(at));
        return m_text.at(i) == '%' || U"量片粒支袋"sv.find(m_text.at(i)) != std::u32string_view::npos ||
               std::find(kWords.begin(), kWords.end(), word) != kWords.end();
    }
    void report(std::size_t begin, std::size_t end) {
        m_context.add(IdentifierKind::CalendarDate, Severity::Warn, begin, end);
    }

    ScanContext& m_context;
    const ScannedText& m_text;
};

} // namespace

void findEventDays(ScanContext& context) { EventDayFinder(context).run(); }

} // namespace preceptor
