// SPDX-License-Identifier: GPL-3.0-or-later
// Ages of 90 and more are one band, and no year may tell them (HIPAA Safe Harbor).
#include "core/privacy/scan_context.h"
#include "core/privacy/written_number.h"

namespace preceptor {

namespace {

constexpr int kFirstAge = 90;
constexpr int kLastAge = 130;

class AgeFinder {
public:
    explicit AgeFinder(ScanContext& context) : m_context(context), m_text(context.text()) {}
    void run() {
        for (const CueHit& cue : m_context.cues()) {
            if (cue.cue == Cue::AgeAfter) ageBefore(cue);
            if (cue.cue == Cue::AgeBefore) ageBehind(cue);
            if (cue.cue == Cue::Birth) birthYear(cue);
        }
    }

private:
    // 93 岁, 九旬, 95-year-old
    void ageBefore(const CueHit& cue) {
        std::size_t at = cue.begin;
        if (m_text.at(at - 1) == ' ' || m_text.at(at - 1) == '-') --at;
        const SmallNumber number = numberBefore(m_text, at);
        if (!number.ok() || isPartOfMore(number)) return;
        const int age = m_text.at(cue.begin) == U'旬' ? number.value * 10 : number.value;
        if (age >= kFirstAge && age <= kLastAge) report(number.begin, cue.end);
    }
    // 年龄：93, aged 93
    void ageBehind(const CueHit& cue) {
        const SmallNumber number = numberAt(m_text, m_context.skipFillers(cue.end));
        const char32_t next = m_text.at(number.end);
        const bool more = next == '%' || ((next == '.' || next == ',' || next == '-') && isAsciiSign(number.end) &&
                                          m_text.isDigit(number.end + 1));
        if (number.isWithin(kFirstAge, kLastAge) && !more) report(cue.begin, number.end);
    }
    // born in 1931, 生于1931年, 1931年生
    void birthYear(const CueHit& cue) {
        const bool behind = cue.value == 2;
        const SmallNumber year =
            behind ? numberBefore(m_text, cue.begin) : numberAt(m_text, m_context.skipFillers(cue.end));
        if (year.length() != 4 || !year.isWithin(1850, m_context.today().year() - kFirstAge)) return;
        report(behind ? year.begin : cue.begin, behind ? cue.end : year.end);
    }
    // The end of a decimal, a date or a range.
    bool isPartOfMore(const SmallNumber& number) const {
        const char32_t before = m_text.before(number.begin);
        if (before == ',' && !isAsciiSign(number.begin - 1)) return false; // 电话…，93岁
        return (before == '.' || before == ',' || before == '/' || before == '-' || before == '~') &&
               m_text.isDigit(number.begin - 2);
    }
    bool isAsciiSign(std::size_t i) const { return m_text.byteEnd(i) - m_text.byteBegin(i) == 1; }
    void report(std::size_t begin, std::size_t end) {
        m_context.add(IdentifierKind::OldAge, Severity::Warn, begin, end);
    }

    ScanContext& m_context;
    const ScannedText& m_text;
};

} // namespace

void findAges(ScanContext& context) { AgeFinder(context).run(); }

} // namespace preceptor
