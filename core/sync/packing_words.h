// SPDX-License-Identifier: GPL-3.0-or-later
// What nearly every exchange file says: the names of tables, columns and acts. A small one is packed as if these words
// stood before it, so that saying them again costs little; of a day's changes they would be a fifth.
#pragma once

#include <string_view>

namespace preceptor {

// Part of the format (bundle_layout.h): other words need another number, and files of this one need these to be read.
// They need not follow the schema: what is not among them is packed as any text is.
std::string_view packingWords();

} // namespace preceptor
