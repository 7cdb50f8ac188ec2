// SPDX-License-Identifier: GPL-3.0-or-later
// Whether two say that they are of the same PC: a site and its label. What has no site is of no place that is known.
#pragma once

namespace preceptor {

template <class One, class Other>
bool samePlace(const One& one, const Other& other) {
    return !one.site.empty() && one.site == other.site && one.label == other.label;
}

} // namespace preceptor
