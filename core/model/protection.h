// SPDX-License-Identifier: GPL-3.0-or-later
// Who may open a protected file. Roles are rules of the program: everybody who may open the file has its key.
#pragma once

#include <string>

namespace preceptor {

// Coordinators change who may open the file and decide whom it trusts, viewers only read it. Recovery: the key on
// paper, which may all that a coordinator may.
enum class HolderRole : unsigned char { Coordinator = 1, Editor = 2, Viewer = 3, Recovery = 4 };

struct Holder {
    std::string id; // 16 raw bytes
    std::string name;
    HolderRole role{};
    bool operator==(const Holder&) const = default;
};

} // namespace preceptor
