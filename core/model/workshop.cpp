// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/workshop.h"

#include "core/base/ascii.h"

#include <algorithm>

namespace preceptor {

namespace {

constexpr std::string_view kDigits = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr std::string_view kBegin = "P-";
constexpr std::size_t kLength = 13;   // of 64 bits
constexpr std::size_t kLeastRead = 8; // so many characters of a badge a scanner gives, however badly it reads

std::uint64_t digitOf(char c) {
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - ('a' - 'A'));
    if (c == 'O') c = '0';
    if (c == 'I' || c == 'L') c = '1';
    return kDigits.find(c); // npos is no digit
}

// "P-" and a run of letters and digits with a digit in it; no name is written so.
bool beginsBadge(std::string_view text) {
    if (text.size() < kBegin.size() || (text[0] != 'P' && text[0] != 'p') || text[1] != '-') return false;
    const std::string_view rest = text.substr(kBegin.size());
    const auto end = std::find_if_not(rest.begin(), rest.end(), [](char c) {
        return isAsciiDigit(c) || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    });
    return static_cast<std::size_t>(end - rest.begin()) >= kLeastRead && std::any_of(rest.begin(), end, isAsciiDigit);
}

char checkOf(std::string_view digits) {
    std::size_t sum = 0;
    for (std::size_t i = 0; i < digits.size(); ++i) sum += (2 * i + 1) * kDigits.find(digits[i]); // finds swaps too
    return kDigits[sum % kDigits.size()];
}

} // namespace

std::string badgeCode(PersonId person) {
    std::string digits(kLength, '0');
    auto rest = static_cast<std::uint64_t>(person.value);
    for (std::size_t i = kLength; i-- > 0; rest /= kDigits.size()) digits[i] = kDigits[rest % kDigits.size()];
    return std::string(kBegin) + digits + checkOf(digits);
}

PersonId personOfBadge(std::string_view text) {
    if (text.size() != kBegin.size() + kLength + 1 || (text[0] != 'P' && text[0] != 'p') || text[1] != '-') return {};
    std::string digits;
    std::uint64_t value = 0;
    for (const char c : text.substr(kBegin.size())) {
        const std::uint64_t digit = digitOf(c);
        if (digit >= kDigits.size()) return {};
        digits += kDigits[digit];
        if (digits.size() <= kLength) value = value * kDigits.size() + digit;
    }
    const std::string_view all = digits;
    if (checkOf(all.substr(0, kLength)) != all.back()) return {};
    return PersonId{static_cast<std::int64_t>(value)};
}

bool holdsBadge(std::string_view text) {
    for (std::size_t i = 0; i < text.size(); ++i)
        if (beginsBadge(text.substr(i))) return true;
    return false;
}

} // namespace preceptor
