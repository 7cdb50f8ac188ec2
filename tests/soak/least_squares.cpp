// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/soak/least_squares.h"

#include <cmath>
#include <numeric>

namespace preceptor::soak {

namespace {

// A feature that never varied by itself gets next to nothing instead of anything.
constexpr double kRidge = 1e-9;

} // namespace

double weighed(const std::vector<double>& features, const std::vector<double>& weights) {
    return std::inner_product(features.begin(), features.end(), weights.begin(), 0.0);
}

void LeastSquares::add(const std::vector<double>& features, double measured) {
    for (std::size_t row = 0; row < features.size(); ++row) {
        const double scaled = features[row] / (measured * measured);
        for (std::size_t column = 0; column < features.size(); ++column)
            m_rows[row][column] += scaled * features[column];
        m_rows[row].back() += scaled * measured;
    }
}

// Gauss and Jordan; the normal equations are positive definite, so the diagonal serves as it is.
std::vector<double> LeastSquares::weights() const {
    auto rows = m_rows;
    for (std::size_t i = 0; i < rows.size(); ++i) rows[i][i] *= 1 + kRidge;
    for (std::size_t pivot = 0; pivot < rows.size(); ++pivot)
        for (std::size_t row = 0; row < rows.size(); ++row) {
            const double factor = rows[row][pivot] / rows[pivot][pivot];
            if (row == pivot || !std::isfinite(factor)) continue;
            for (std::size_t column = pivot; column < rows[row].size(); ++column)
                rows[row][column] -= factor * rows[pivot][column];
        }
    std::vector<double> found;
    for (std::size_t i = 0; i < rows.size(); ++i) found.push_back(rows[i].back() / rows[i][i]);
    return found;
}

} // namespace preceptor::soak
