// SPDX-License-Identifier: GPL-3.0-or-later
// Weights whose weighed sums come nearest to what was measured, by the squares of the relative errors.
#pragma once

#include <cstddef>
#include <vector>

namespace preceptor::soak {

double weighed(const std::vector<double>& features, const std::vector<double>& weights);

class LeastSquares {
public:
    explicit LeastSquares(std::size_t features) : m_rows(features, std::vector<double>(features + 1)) {}

    void add(const std::vector<double>& features, double measured);
    std::vector<double> weights() const;

private:
    std::vector<std::vector<double>> m_rows; // the normal equations, their right side last
};

} // namespace preceptor::soak
