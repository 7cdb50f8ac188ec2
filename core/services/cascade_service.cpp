// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/cascade_service.h"

#include "core/storage/cascade_repository.h"
#include "core/storage/unit_of_work.h"
#include "core/text/collate.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace preceptor {

namespace {

void sortByName(std::vector<CascadeTrainer>& trainers) {
    std::vector<std::string> keys;
    keys.reserve(trainers.size());
    for (const CascadeTrainer& trainer : trainers) keys.push_back(nameSortKey(trainer.name));
    std::vector<std::size_t> order(trainers.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    const auto generation = [&](std::size_t i) {
        return trainers[i].generation.value_or(std::numeric_limits<int>::max());
    };
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return std::tuple(generation(a), std::string_view(keys[a]), trainers[a].person) <
               std::tuple(generation(b), std::string_view(keys[b]), trainers[b].person);
    });
    std::vector<CascadeTrainer> sorted;
    sorted.reserve(trainers.size());
    for (const std::size_t i : order) sorted.push_back(std::move(trainers[i]));
    trainers = std::move(sorted);
}

} // namespace

Cascade CascadeService::cascade(ProgrammeId programme) {
    CascadeRepository repository(m_unit.db());
    const Date today = m_unit.clock().today();
    Cascade cascade = repository.cascade(today, programme);
    repository.addNames(cascade.trainers, today);
    sortByName(cascade.trainers);
    return cascade;
}

} // namespace preceptor
