// SPDX-License-Identifier: GPL-3.0-or-later
// The cascade as a tree: below each trainer whoever became a trainer through them, each once. Trainers whose generation
// comes from nobody here stand at the top.
#pragma once

#include "core/model/cascade.h"

#include <vector>

namespace preceptor::ui {

struct CascadeTree {
    struct Node {
        int parent = -1; // node; -1 = at the top
        int depth = 0;
        std::vector<int> below; // nodes
        int leaves = 1;         // of the tree below, at least itself
    };
    Cascade cascade;
    std::vector<Node> nodes; // as in Cascade::trainers
    std::vector<int> top;

    const CascadeTrainer& at(int node) const { return cascade.trainers[static_cast<std::size_t>(node)]; }
};

CascadeTree treeOf(Cascade cascade);

} // namespace preceptor::ui
