// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshops/cascade_tree.h"

#include <algorithm>
#include <map>

namespace preceptor::ui {

namespace {

bool isBelow(const CascadeTrainer& learner, const CascadeTrainer& trainer) {
    return learner.generation && trainer.generation && *trainer.generation < *learner.generation;
}

} // namespace

// A parent is of an earlier generation, so there are no circles.
CascadeTree treeOf(Cascade cascade) {
    CascadeTree tree;
    tree.cascade = std::move(cascade);
    const auto& trainers = tree.cascade.trainers;
    tree.nodes.resize(trainers.size());
    std::map<PersonId, int> at;
    for (std::size_t i = 0; i < trainers.size(); ++i) at.emplace(trainers[i].person, static_cast<int>(i));
    for (const CascadeEdge& edge : tree.cascade.edges) {
        const auto trainer = at.find(edge.trainer);
        const auto learner = at.find(edge.learner);
        if (trainer == at.end() || learner == at.end()) continue;
        CascadeTree::Node& node = tree.nodes[static_cast<std::size_t>(learner->second)];
        if (node.parent < 0 && isBelow(tree.at(learner->second), tree.at(trainer->second)))
            node.parent = trainer->second;
    }
    // Trainers come by generation: who is above has been placed.
    for (std::size_t i = 0; i < tree.nodes.size(); ++i) {
        CascadeTree::Node& node = tree.nodes[i];
        if (node.parent < 0) {
            tree.top.push_back(static_cast<int>(i));
            continue;
        }
        CascadeTree::Node& parent = tree.nodes[static_cast<std::size_t>(node.parent)];
        node.depth = parent.depth + 1;
        parent.below.push_back(static_cast<int>(i));
    }
    for (std::size_t i = tree.nodes.size(); i-- > 0;) {
        CascadeTree::Node& node = tree.nodes[i];
        int leaves = 0;
        for (const int child : node.below) leaves += tree.nodes[static_cast<std::size_t>(child)].leaves;
        node.leaves = std::max(1, leaves);
    }
    return tree;
}

} // namespace preceptor::ui
