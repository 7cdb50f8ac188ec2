// SPDX-License-Identifier: GPL-3.0-or-later
// The words that tell what stands beside them: 手机, số bệnh án, née le, "Mrs". One table for all languages, in the
// spelling of ScannedText (no accents, lower case), found in one pass.
#pragma once

#include "core/privacy/scanned_text.h"

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace preceptor {

enum class Cue : std::uint8_t {
    ChinaCard,
    HongKongCard,
    VietnamCard,
    Insurance,
    Security, // French social security
    Bank,     // a card or an account
    Passport,
    Phone,
    Network,
    Chat,
    Birth,         // value 1: only right before the day; 2: behind a year
    Month,         // value: 1-12
    MonthAbb,      // the same, only with a capital
    Lunar,         // value 1: with the number behind it, 2: alone
    AgeBefore,     // 年龄, "aged"
    AgeAfter,      // 岁, "years old"
    Record,        // value: the least length of what follows
    Bed,           // value 1: only with two figures and where nothing makes it another word
    NameLabel,     // a name follows the colon
    Patient,       // or who is beside them: a name may follow at once; value 1: of a profession
    Named,         // "called": a name in capitals follows; value 1: only of somebody (tên)
    LatinPatient,  // "patient", before a name in capitals
    Relative,      // "his daughter"; value 1: also an ordinary word (son, femme), so the name must be a common one
    HanTitle,      // 先生, behind the surname; value 1: of a profession, 2: 某, which names nobody; 3: 老人
    VietTitle,     // ông, before the name; value 1: of a profession
    LatinTitle,    // value 1: of a profession
    LatinTitleDot, // the same, only with a full stop
    Place,         // value: its level, 1 the largest
    VietPlace,
    Street,   // value: 1 before the name (rue), 2 behind it (Road)
    Lives,    // 家住, "lives in"
    Room,     // value: 1 before a number (Flat 3B), 2 before a name (lieu-dit), 3 behind it (village)
    Event,    // a day follows (admitted); value 1: it stands right before (入院), 2: "ngày", 3: either (ra viện)
    AgeAlone, // "nonagenarian"
    Ninety,   // in words, or a hundred
    Institution, // value 1: behind the name (Hospital), 2: before it (hôpital)
};

// Words of one meaning, parted by bars.
struct CueWords {
    Cue cue{};
    std::uint8_t value = 0;
    std::u32string_view words;
};

struct CueHit {
    std::size_t begin = 0; // cells
    std::size_t end = 0;
    Cue cue{};
    std::uint8_t value = 0;
};

std::span<const CueWords> cueWords();

// In the order of the text; of two words that begin at one place the longer. Latin words are found whole only.
std::vector<CueHit> findCues(const ScannedText& text);

} // namespace preceptor
