// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/check_digits.h"

#include "core/base/ascii.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace preceptor {

namespace {

using namespace std::string_view_literals;

bool isLower(char c) { return c >= 'a' && c <= 'z'; }
int digit(char c) { return c - '0'; }
bool allDigits(std::string_view text) { return std::all_of(text.begin(), text.end(), isAsciiDigit); }

int numberOf(std::string_view digits) {
    int value = 0;
    for (const char c : digits) value = value * 10 + digit(c);
    return value;
}

bool isPastDay(std::string_view yyyymmdd, Date today) {
    const int year = numberOf(yyyymmdd.substr(0, 4));
    const auto month = static_cast<unsigned>(numberOf(yyyymmdd.substr(4, 2)));
    const auto day = static_cast<unsigned>(numberOf(yyyymmdd.substr(6, 2)));
    return year >= 1850 && Date::exists(year, month, day) && Date::of(year, month, day) <= today;
}

// The provinces of GB/T 2260; 83 stands for Taiwan on residence permits, 9x for foreign residents.
bool isChinaRegion(std::string_view digits) {
    constexpr std::array kFirstAndLast{std::array{11, 15}, std::array{21, 23}, std::array{31, 37},
                                       std::array{41, 46}, std::array{50, 54}, std::array{61, 65},
                                       std::array{71, 71}, std::array{81, 83}, std::array{91, 99}};
    const int code = numberOf(digits.substr(0, 2));
    return std::any_of(kFirstAndLast.begin(), kFirstAndLast.end(),
                       [&](const auto& range) { return code >= range[0] && code <= range[1]; });
}

bool isVietnamProvince(int code) {
    constexpr std::array kCodes{1,  2,  4,  6,  8,  10, 11, 12, 14, 15, 17, 19, 20, 22, 24, 25, 26, 27, 30, 31, 33,
                                34, 35, 36, 37, 38, 40, 42, 44, 45, 46, 48, 49, 51, 52, 54, 56, 58, 60, 62, 64, 66,
                                67, 68, 70, 72, 74, 75, 77, 79, 80, 82, 83, 84, 86, 87, 89, 91, 92, 93, 94, 95, 96};
    return std::binary_search(kCodes.begin(), kCodes.end(), code);
}

// First digits and lengths that issuers give out today; of 13 and 14 digits there are more barcodes than cards.
bool isIssued(std::string_view digits) {
    struct Issuer {
        int first, last; // of as many digits
        std::size_t shortest, longest;
    };
    constexpr std::array kIssuers{Issuer{62, 62, 16, 19},     Issuer{8100, 8171, 16, 19},  // UnionPay
                                  Issuer{9558, 9558, 19, 19},                              // ICBC, before UnionPay
                                  Issuer{4, 4, 16, 16},       Issuer{4, 4, 19, 19},        // Visa
                                  Issuer{51, 55, 16, 16},     Issuer{2221, 2720, 16, 16},  // Mastercard
                                  Issuer{34, 34, 15, 15},     Issuer{37, 37, 15, 15},      // American Express
                                  Issuer{3528, 3589, 16, 19},                              // JCB
                                  Issuer{9704, 9704, 16, 16}, Issuer{9704, 9704, 19, 19},  // NAPAS
                                  Issuer{6011, 6011, 16, 19}, Issuer{644, 659, 16, 19},    // Discover
                                  Issuer{36, 36, 16, 19},     Issuer{38, 39, 16, 19},      // Diners Club
                                  Issuer{5018, 5018, 16, 19}, Issuer{6759, 6763, 16, 19}}; // Maestro
    return std::any_of(kIssuers.begin(), kIssuers.end(), [&](const Issuer& issuer) {
        const int begin = numberOf(digits.substr(0, std::to_string(issuer.first).size()));
        return begin >= issuer.first && begin <= issuer.last && digits.size() >= issuer.shortest &&
               digits.size() <= issuer.longest;
    });
}

// Letters as numbers: a is 10. Taiwan counts them in the order the counties were given theirs.
int taiwanLetter(char c) { return 10 + static_cast<int>("abcdefghjklmnpqrstuvxywzio"sv.find(c)); }

} // namespace

bool isCheckX(char32_t c) { return c == U'x' || c == 0x445 || c == 0x3C7 || c == 0xD7; }

bool isChinaIdBody(std::string_view id, Date today) {
    return id.size() >= 17 && id.front() != '0' && allDigits(id.substr(0, 17)) && isChinaRegion(id) &&
           isPastDay(id.substr(6, 8), today);
}

bool isChinaId(std::string_view id, Date today) {
    if (id.size() != 18 || !isChinaIdBody(id, today)) return false;
    constexpr std::array kWeights{7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    int sum = 0;
    for (std::size_t i = 0; i < kWeights.size(); ++i) sum += digit(id[i]) * kWeights[i];
    return id.back() == "10x98765432"[sum % 11];
}

bool isChinaOldId(std::string_view id) {
    if (id.size() != 15 || !allDigits(id) || id.front() == '0' || !isChinaRegion(id)) return false;
    return Date::exists(1900 + numberOf(id.substr(6, 2)), static_cast<unsigned>(numberOf(id.substr(8, 2))),
                        static_cast<unsigned>(numberOf(id.substr(10, 2))));
}

bool isVietnamId(std::string_view id, Date today) {
    if (id.size() != 12 || !allDigits(id) || !isVietnamProvince(numberOf(id.substr(0, 3)))) return false;
    const int century = 1900 + digit(id[3]) / 2 * 100; // 0, 1: men and women of 19YY; 2, 3: of 20YY
    return century <= 2000 && century + numberOf(id.substr(4, 2)) <= today.year();
}

bool isVietnamInsurance(std::string_view id) {
    constexpr std::array kGroups{"bt"sv, "ca"sv, "cb"sv, "cc"sv, "ch"sv, "ck"sv, "cn"sv, "cs"sv, "ct"sv, "cy"sv, "dk"sv,
                                 "dn"sv, "dq"sv, "dt"sv, "gb"sv, "gd"sv, "hc"sv, "hd"sv, "hg"sv, "hk"sv, "hn"sv, "hs"sv,
                                 "ht"sv, "hx"sv, "kc"sv, "ls"sv, "ms"sv, "nd"sv, "nn"sv, "no"sv, "pv"sv, "qn"sv, "sv"sv,
                                 "ta"sv, "tb"sv, "tc"sv, "td"sv, "te"sv, "th"sv, "tk"sv, "tl"sv, "tn"sv, "tq"sv, "ts"sv,
                                 "tu"sv, "tv"sv, "ty"sv, "xb"sv, "xd"sv, "xk"sv, "xn"sv, "xv"sv};
    return id.size() == 15 && std::binary_search(kGroups.begin(), kGroups.end(), id.substr(0, 2)) &&
           allDigits(id.substr(2)) && id[2] >= '1' && id[2] <= '5' && isVietnamProvince(numberOf(id.substr(3, 2)));
}

bool isHongKongId(std::string_view id) {
    const std::size_t letters = id.size() == 9 ? 2 : 1;
    if (id.size() < 8 || id.size() > 9 || !std::all_of(id.begin(), id.begin() + letters, isLower)) return false;
    if (!allDigits(id.substr(letters, 6)) || !(isAsciiDigit(id.back()) || id.back() == 'a')) return false;
    int sum = letters == 2 ? (id[0] - 'a' + 10) * 9 + (id[1] - 'a' + 10) * 8 : 36 * 9 + (id[0] - 'a' + 10) * 8;
    for (std::size_t i = 0; i < 6; ++i) sum += digit(id[letters + i]) * static_cast<int>(7 - i);
    sum += id.back() == 'a' ? 10 : digit(id.back());
    return sum % 11 == 0;
}

bool isTaiwanId(std::string_view id) {
    if (id.size() != 10 || !isLower(id.front()) || !allDigits(id.substr(1)) || "1289"sv.find(id[1]) == id.npos)
        return false;
    const int letter = taiwanLetter(id.front());
    int sum = letter / 10 + letter % 10 * 9 + digit(id.back());
    for (std::size_t i = 1; i < 9; ++i) sum += digit(id[i]) * static_cast<int>(9 - i);
    return sum % 10 == 0;
}

bool isSingaporeId(std::string_view id) {
    if (id.size() != 9 || "stfgm"sv.find(id.front()) == id.npos || !allDigits(id.substr(1, 7)) || !isLower(id.back()))
        return false;
    constexpr std::array kWeights{2, 7, 6, 5, 4, 3, 2};
    const char first = id.front();
    int sum = first == 't' || first == 'g' ? 4 : first == 'm' ? 3 : 0;
    for (std::size_t i = 0; i < kWeights.size(); ++i) sum += digit(id[i + 1]) * kWeights[i];
    const int rest = sum % 11;
    if (first == 's' || first == 't') return id.back() == "jzihgfedcba"[rest];
    if (first == 'm') return id.back() == "xwutrqpnjlk"[rest];
    return id.back() == "xwutrqpnmlk"[rest];
}

bool isFrenchNumberBody(std::string_view id) {
    if (id.size() < 13 || "123478"sv.find(id.front()) == id.npos || !allDigits(id.substr(0, 6))) return false;
    if (!isAsciiDigit(id[6]) && !(id[5] == '2' && (id[6] == 'a' || id[6] == 'b'))) return false;
    const int month = numberOf(id.substr(3, 2)); // above 12: the month was not known
    const bool knownMonth = (month >= 1 && month <= 12) || (month >= 20 && month <= 42) || month >= 50;
    return knownMonth && id.substr(5, 2) != "00" && id.substr(7, 3) != "000" && allDigits(id.substr(7));
}

bool isFrenchNumber(std::string_view id) {
    if (id.size() != 15 || !isFrenchNumberBody(id)) return false;
    std::int64_t number = 0; // 2a counts as 19, 2b as 18
    for (std::size_t i = 0; i < 13; ++i) number = number * 10 + (isAsciiDigit(id[i]) ? digit(id[i]) : 0);
    if (!isAsciiDigit(id[6])) number -= id[6] == 'a' ? 1'000'000 : 2'000'000;
    return 97 - number % 97 == numberOf(id.substr(13));
}

bool isNhsNumber(std::string_view digits) {
    if (digits.size() != 10 || !allDigits(digits)) return false;
    const int first = numberOf(digits.substr(0, 2));
    const bool given = (first >= 32 && first < 50) || (first >= 60 && first < 80);
    int sum = 0;
    for (std::size_t i = 0; i < 9; ++i) sum += digit(digits[i]) * static_cast<int>(10 - i);
    return given && (11 - sum % 11) % 11 == digit(digits.back()); // 10 is no digit and never given
}

bool isBankCard(std::string_view digits) {
    if (digits.size() < 15 || !allDigits(digits) || !isIssued(digits)) return false;
    int sum = 0;
    for (std::size_t i = 0; i < digits.size(); ++i) {
        const int value = digit(digits[digits.size() - 1 - i]) * (i % 2 == 1 ? 2 : 1);
        sum += value > 9 ? value - 9 : value;
    }
    return sum % 10 == 0;
}

} // namespace preceptor
