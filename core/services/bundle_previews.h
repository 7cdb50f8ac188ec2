// SPDX-License-Identifier: GPL-3.0-or-later
// What several bundles would bring, one after the other as they would be taken up. One that would be refused changes
// nothing for those after it. Nothing is changed: it is tried on a copy in memory.
#pragma once

#include "core/services/exchange_service.h"

#include <filesystem>
#include <span>
#include <vector>

namespace preceptor {

// One report a bundle, with the errors of ExchangeService::preview.
std::vector<Result<MergeReport>> previewInTurn(UnitOfWork& unit, std::span<const std::filesystem::path> bundles,
                                               const BundleKeys& keys);

} // namespace preceptor
