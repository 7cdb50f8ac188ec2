// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/phone_numbers.h"

#include <algorithm>
#include <array>

namespace preceptor {

namespace {

using namespace std::string_view_literals;

bool isBetween(char c, char first, char last) { return c >= first && c <= last; }
bool isOneOf(char c, std::string_view set) { return set.find(c) != std::string_view::npos; }

bool isChinaMobile(std::string_view digits) {
    return digits.size() == 11 && digits[0] == '1' && isBetween(digits[1], '3', '9');
}

// China's mobiles, with or without 86.
bool isChinaMobileWritten(const WrittenNumber& number) {
    const std::string_view digits = number.digits;
    if (isChinaMobile(digits)) return number.isUsual({"344"sv, "335"sv, "38"sv, "443"sv, "74"sv, "56"sv});
    return digits.size() == 13 && digits.starts_with("86") && isChinaMobile(digits.substr(2)) &&
           number.isUsual({"2344"sv, "2335"sv, "2;"sv});
}

// Vietnam 03, 05, 07, 08, 09 and France 01-09, ten digits; Vietnam's landlines 02 and old mobiles 012-019, eleven.
bool isNationalTen(const WrittenNumber& number) {
    const std::string_view digits = number.digits;
    if (number.shape == "22222" && !number.whole) return false; // hours of a day
    if (digits.size() == 10 && digits[0] == '0' && digits[1] != '0')
        return number.isUsual(
            {"433"sv, "334"sv, "4222"sv, "22222"sv, "46"sv, "343"sv, "424"sv, "442"sv, "244"sv, "235"sv});
    if (digits.size() != 11 || digits[0] != '0') return false;
    const bool vietnamese = digits[1] == '2' || (digits[1] == '1' && isOneOf(digits[2], "2689"));
    return vietnamese && number.isUsual({"344"sv, "443"sv, "47"sv, "38"sv, "3224"sv, "434"sv});
}

bool isVietnamAbroad(const WrittenNumber& number) {
    const std::string_view digits = number.digits;
    return digits.size() == 11 && digits.starts_with("84") && isOneOf(digits[2], "35789") &&
           number.isUsual({"2333"sv, "2324"sv, "29"sv, "2234"sv, "2432"sv});
}

// How many digits belong to a country's numbers, its code included; 0: not known.
std::size_t digitsAbroad(std::string_view digits) {
    struct Country {
        std::string_view code;
        std::size_t digits;
    };
    constexpr std::array kCountries{Country{"86", 13},  Country{"84", 11},  Country{"33", 11},  Country{"65", 10},
                                    Country{"852", 11}, Country{"853", 11}, Country{"886", 12}, Country{"1", 11},
                                    Country{"44", 12},  Country{"61", 11},  Country{"81", 12},  Country{"82", 12}};
    const auto country = std::find_if(kCountries.begin(), kCountries.end(),
                                      [&](const Country& known) { return digits.starts_with(known.code); });
    return country == kCountries.end() ? 0 : country->digits;
}

// Behind a plus or 00. Landlines are shorter in some countries, and (0) may stand in the middle.
bool isInternational(const WrittenNumber& number) {
    std::string_view digits = number.digits;
    if (!number.plus && !(digits.size() >= 11 && digits.starts_with("00") && digits[2] != '0')) return false;
    if (!number.plus) digits.remove_prefix(2);
    if (digits.size() < 8 || digits.size() > 15) return false;
    const std::size_t expected = digitsAbroad(digits);
    if (expected == 0 || number.shape.size() == 1) return true;
    return digits.size() == expected || (number.whole && digits.size() <= expected + 1);
}

bool isSingaporeShape(const WrittenNumber& number) {
    return number.digits.size() == 8 && number.whole && number.shape == "44" && isOneOf(number.digits[0], "3689");
}

} // namespace

bool WrittenNumber::isUsual(std::initializer_list<std::string_view> shapes) const {
    if (shape.size() == 1) return true;
    if (uniform && std::find(shapes.begin(), shapes.end(), shape) != shapes.end()) return true;
    return whole && uniform && (!dotted || shape.size() > 4); // 37.5 and 10.0.0.1 are something else
}

bool WrittenNumber::isChinaLandline() const {
    if (digits.size() < 10 || digits.size() > 12 || digits[0] != '0' || shape.size() < 2) return false;
    const std::size_t area = isBetween(digits[1], '1', '2') ? 3 : 4;
    const std::size_t local = digits.size() - area;
    const std::string_view rest = std::string_view(shape).substr(1);
    return shape[0] == static_cast<char>('0' + area) && (local == 7 || local == 8) &&
           isBetween(digits[area], '2', '9') && (rest == "7" || rest == "8" || rest == "34" || rest == "44");
}

// A landline of mainland China in one piece; barcodes look alike.
bool isChinaLandlineRun(const WrittenNumber& number) {
    const std::string_view digits = number.digits;
    if (number.shape.size() != 1 || digits.size() < 11 || digits.size() > 12 || digits[0] != '0') return false;
    const bool city = isBetween(digits[1], '1', '2');
    return digits.size() == 11 || !city ? digits[1] != '0' && isBetween(digits[city ? 3 : 4], '2', '9') : false;
}

std::optional<Severity> phoneSureness(const WrittenNumber& number, bool announced) {
    if (isInternational(number) || isChinaMobileWritten(number) || isNationalTen(number) || isVietnamAbroad(number) ||
        number.isChinaLandline())
        return Severity::Block;
    if (announced && number.digits.size() <= 15 && number.isUsual({"44"sv, "34"sv, "224"sv})) return Severity::Block;
    if (number.beforeLetters) return std::nullopt; // 3000 4000mg
    if ((isSingaporeShape(number) || isChinaLandlineRun(number)) && !number.plus) return Severity::Warn;
    return std::nullopt;
}

} // namespace preceptor
