// SPDX-License-Identifier: GPL-3.0-or-later
// The simplified form of a Hanzi (陳 -> 陈), so that a name is one however it is typed. ICU's table, made at its first
// use in some milliseconds and kept.
#pragma once

namespace preceptor {

char32_t simplifiedHan(char32_t c); // itself if it has no other form

} // namespace preceptor
