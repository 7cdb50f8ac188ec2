// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/exchange.h"

#include "core/text/normalise.h"

namespace preceptor {

std::string placeName(const std::string& site, const std::string& label) {
    return label.empty() ? site : site + ", " + label;
}

bool isPlace(std::string_view named, const std::string& site, const std::string& label) {
    const std::string key = matchKey(named);
    return key == matchKey(site) || key == matchKey(placeName(site, label)) ||
           (!label.empty() && key == matchKey(site + " " + label));
}

} // namespace preceptor
