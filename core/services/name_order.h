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

struct ByEnrolment {
    template <class Row>
    auto operator()(const Row& row) const {
        return row.enrolment;
    }
};

// Where each row goes: result[0] is the index of the first. Rows have nativeName and romanised; `tie` orders those of
// one name.
template <class Row, class Tie = ByEnrolment>
std::vector<std::size_t> nameOrder(std::vector<Row>& rows, Tie tie = {}) {
    std::vector<std::string> keys;
    keys.reserve(rows.size());
    for (Row& row : rows) {
        if (row.romanised.empty()) row.romanised = romanisedHanName(row.nativeName);
        keys.push_back(nameSortKey(row.nativeName));
    }
    std::vector<std::size_t> order(rows.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return keys[a] != keys[b] ? keys[a] < keys[b] : tie(rows[a]) < tie(rows[b]);
    });
    return order;
}

template <class Row, class Tie = ByEnrolment>
void sortByName(std::vector<Row>& rows, Tie tie = {}) {
    std::vector<Row> sorted;
    sorted.reserve(rows.size());
    for (const std::size_t row : nameOrder(rows, tie)) sorted.push_back(std::move(rows[row]));
    rows = std::move(sorted);
}

} // namespace preceptor
