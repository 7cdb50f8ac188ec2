// SPDX-License-Identifier: GPL-3.0-or-later
// What the scanner can read of a file that is attached: plain text, and the words of documents, slides and workbooks.
// Of the others a person alone can say that they tell nobody's name.
#pragma once

#include <string>
#include <string_view>

namespace preceptor {

enum class LookedThrough {
    Whole,
    Words, // not the pictures and files in it
    Nothing
};

struct AttachedText {
    std::string text;
    LookedThrough looked = LookedThrough::Nothing;
};
// `mediaType`: code of list media_type. What is damaged or more than a document ever has is not looked through.
AttachedText textOfAttached(std::string_view mediaType, std::string_view bytes);

} // namespace preceptor
