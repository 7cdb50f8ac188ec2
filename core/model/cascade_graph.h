// SPDX-License-Identifier: GPL-3.0-or-later
// The facts of a cascade with events, trainers and learners as places in vectors, and the generations found in them.
#pragma once

#include "core/model/cascade.h"

#include <unordered_map>

namespace preceptor {

struct CascadeGraph {
    struct Event {
        std::vector<std::size_t> leads;     // trainers, the smallest generation first
        std::vector<std::size_t> learners;  // people
        std::vector<std::size_t> graduates; // trainers whose first Train-the-Trainer event it was
    };
    explicit CascadeGraph(const CascadeFacts& facts);

    const CascadeFacts& facts;
    std::vector<Event> events; // as in the facts
    std::vector<CascadeTrainer> trainers;
    std::vector<std::vector<std::size_t>> taught; // by trainer: events, each once
    std::vector<std::vector<std::size_t>> led;    // of these, those of a lead trainer
    std::size_t people = 0;

private:
    std::size_t trainerOf(PersonId person);
    void takeProfiles();
    void takeRoles();
    void takeLearners();
    void takeTot(std::size_t event, const CascadeFacts::Learner& learner);
    void findGraduates();
    void spreadGenerations();

    std::unordered_map<EventId, std::size_t> m_eventAt;
    std::unordered_map<PersonId, std::size_t> m_trainerAt;
};

} // namespace preceptor
