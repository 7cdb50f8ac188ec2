// SPDX-License-Identifier: GPL-3.0-or-later
// The columns of one table that a repository writes together, in the order of the cells it gives. Shapes are static
// constants: the transaction door keeps one set of prepared statements a shape, found by its address.
#pragma once

#include <string_view>
#include <vector>

namespace preceptor {

struct Shape {
    std::string_view table;
    std::vector<std::string_view> columns;
};

} // namespace preceptor
