// SPDX-License-Identifier: GPL-3.0-or-later
// Lists of people in the order a class list has them. Names without a written romanisation get that of a passport.
#pragma once

#include "core/text/collate.h"
#include "core/text/pinyin.h"

#include <algorithm>
#include <numeric>
#include <string>
#include <vector>

namespace preceptor {

// Where each row goes: result[0] is the index of the first. Rows have nativeName, romanised and enrolment.
template <class Row>
std::vector<std::size_t> nameOrder(std::vector<Row>& rows) {
    std::vector<std::string> keys;
    keys.reserve(rows.size());
    for (Row& row : rows) {
        if (row.romanised.empty()) row.romanised = romanisedHanName(row.nativeName);
        keys.push_back(nameSortKey(row.nativeName));
    }
    std::vector<std::size_t> order(rows.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return std::tie(keys[a], rows[a].enrolment) < std::tie(keys[b], rows[b].enrolment);
    });
    return order;
}

template <class Row>
void sortByName(std::vector<Row>& rows) {
    std::vector<Row> sorted;
    sorted.reserve(rows.size());
    for (const std::size_t row : nameOrder(rows)) sorted.push_back(std::move(rows[row]));
    rows = std::move(sorted);
}

} // namespace preceptor
