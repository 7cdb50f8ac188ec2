// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/scan_context.h"

#include <algorithm>
#include <array>

namespace preceptor {

namespace {

using namespace std::string_view_literals;

constexpr std::size_t kMostFillers = 4;

std::size_t fillerWord(const ScannedText& text, std::size_t i) {
    constexpr std::array kWords{U"号码"sv, U"号"sv,     U"號"sv,     U"编号"sv, U"是"sv,  U"为"sv,   U"的"sv,
                                U"账号"sv, U"numero"sv, U"number"sv, U"num"sv,  U"n°"sv,  U"no"sv,   U"nr"sv,
                                U"so"sv,   U"la"sv,     U"is"sv,     U"id"sv,   U"est"sv, U"au"sv,   U"le"sv,
                                U"de"sv,   U"ma"sv,     U"me"sv,     U"him"sv,  U"her"sv, U"them"sv, U"at"sv,
                                U"on"sv,   U"in"sv,     U"en"sv,     U"vao"sv,  U"nam"sv};
    for (const auto word : kWords) {
        const std::size_t end = i + word.size();
        if (text.has(i, word) && !(text.isLetter(end - 1) && text.isLetter(end))) return end;
    }
    return i;
}

} // namespace

std::vector<CueHit>::const_iterator ScanContext::firstFrom(std::size_t cell) const {
    return std::lower_bound(m_cues.begin(), m_cues.end(), cell,
                            [](const CueHit& hit, std::size_t at) { return hit.begin < at; });
}

std::span<const CueHit> ScanContext::around(std::size_t begin, std::size_t end) const {
    auto first = firstFrom(begin > 2 * kContextReach ? begin - 2 * kContextReach : 0);
    while (first != m_cues.end() && first->end + kContextReach < begin) ++first;
    const auto last =
        std::find_if(first, m_cues.end(), [&](const CueHit& hit) { return hit.begin >= end + kContextReach; });
    return {first, last};
}

bool ScanContext::isNear(Cue cue, std::size_t begin, std::size_t end) const {
    const auto hits = around(begin, end);
    return std::any_of(hits.begin(), hits.end(), [&](const CueHit& hit) { return hit.cue == cue; });
}

bool ScanContext::isLed(Cue cue, std::size_t begin) const {
    const std::size_t from = begin > 2 * kContextReach ? begin - 2 * kContextReach : 0;
    for (auto hit = firstFrom(from); hit != m_cues.end() && hit->begin < begin; ++hit)
        if (hit->cue == cue && hit->end <= begin && skipFillers(hit->end) >= begin) return true;
    return false;
}

bool ScanContext::wordEndsAt(std::size_t i) const {
    const std::size_t from = i > 2 * kContextReach ? i - 2 * kContextReach : 0;
    for (auto hit = firstFrom(from); hit != m_cues.end() && hit->begin < i; ++hit)
        if (hit->end == i) return true;
    return false;
}

std::size_t ScanContext::skipFillers(std::size_t i, std::u32string_view signs) const {
    bool sameLine = true;
    for (std::size_t words = 0; words < kMostFillers;) {
        const bool lineEnd = m_text.glyph(i) == Glyph::LineEnd;
        if (i < m_text.size() && signs.find(m_text.at(i)) != signs.npos && (sameLine || !lineEnd)) {
            sameLine = sameLine && !lineEnd;
            ++i;
            continue;
        }
        const std::size_t next = fillerWord(m_text, i);
        if (next == i) break;
        i = next;
        ++words;
    }
    return i;
}

void ScanContext::add(IdentifierKind kind, Severity severity, std::size_t begin, std::size_t end,
                      std::optional<Date> date) {
    m_found.push_back({kind, severity, begin, end, date});
}

} // namespace preceptor
