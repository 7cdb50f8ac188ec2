// SPDX-License-Identifier: GPL-3.0-or-later
// The arithmetic of identity numbers: check digits, dates, regions. Each takes the bare characters, letters in lower
// case, and answers whether a number of that kind may exist; sources are named at each.
#pragma once

#include "core/base/date.h"

#include <string_view>

namespace preceptor {

// GB 11643-1999: province, real day of birth up to today, ISO 7064 MOD 11-2. 18 characters.
bool isChinaId(std::string_view id, Date today);
// The check letter in lower case, perhaps what only looks like it: Cyrillic or Greek, or the sign of multiplication.
bool isCheckX(char32_t c);
// The same without the last character: what a mistyped number still gives away. 17 or 18 characters.
bool isChinaIdBody(std::string_view id, Date today);
bool isChinaOldId(std::string_view id); // 15 digits, born in 19YY
// Decree 137/2015: province, century and sex, year up to today. 12 digits, no check digit.
bool isVietnamId(std::string_view id, Date today);
// Decision 1351/QĐ-BHXH: group letters, benefit 1-5, province. Two letters and 13 digits.
bool isVietnamInsurance(std::string_view id);
// One or two letters, six digits, check 0-9 or a: modulo 11.
bool isHongKongId(std::string_view id);
// A letter and nine digits, the first of them 1, 2, 8 or 9: modulo 10.
bool isTaiwanId(std::string_view id);
// s, t, f, g or m, seven digits, a letter.
bool isSingaporeId(std::string_view id);
// NIR: 13 characters (2a, 2b in Corsica) and the key of two digits, 97 less the remainder by 97.
bool isFrenchNumber(std::string_view id);
bool isFrenchNumberBody(std::string_view id); // without the key
// NHS number of England, Wales (4, 6, 7) and Northern Ireland (32-39): 10 digits, modulo 11 with the weights 10 to 2
// (NHS Data Dictionary).
bool isNhsNumber(std::string_view digits);
// ISO/IEC 7812: 15 to 19 digits of an issuer (UnionPay, Visa, Mastercard, JCB, NAPAS ...), Luhn's check digit.
bool isBankCard(std::string_view digits);

} // namespace preceptor
