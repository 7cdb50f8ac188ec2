// SPDX-License-Identifier: GPL-3.0-or-later
// The forms of a text: `tidy` is what we store (as written, NFC, without invisible characters and doubled blanks),
// `halfWidth` is what machines read (full-width digits and punctuation made plain), `matchKey` is what two texts must
// share to be the same word. Fast on the usual case, where nothing has to change.
#pragma once

#include "core/text/text_arena.h"

#include <string>
#include <string_view>

namespace preceptor {

std::string toNfc(std::string_view text);

// NFC; ends trimmed; runs of any blank or line break made one space; control, bidi and zero-width characters dropped.
std::string tidy(std::string_view text);

// True if `tidy` drops controls or marks that turn the direction of writing: what is shown may not be what is there.
// Blanks, line breaks, zero-width spaces and byte order marks are none: spreadsheets are full of them.
bool hidesSigns(std::string_view text);

// tidy after NFKC: full-width letters, digits and signs become plain ones, ligatures are taken apart.
std::string halfWidth(std::string_view text);

// halfWidth, case folded: equal for the same word however it was typed. Accents and Hanzi stay.
std::string matchKey(std::string_view text);

// The same without a copy when nothing changes; else the new text lives in the arena.
std::string_view tidyView(std::string_view text, TextArena& arena);
std::string_view halfWidthView(std::string_view text, TextArena& arena);

} // namespace preceptor
