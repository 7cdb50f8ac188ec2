// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/cascade_graph.h"

#include <algorithm>
#include <limits>

namespace preceptor {

namespace {

void addOnce(std::vector<std::size_t>& to, std::size_t one) {
    if (std::find(to.begin(), to.end(), one) == to.end()) to.push_back(one);
}

} // namespace

CascadeGraph::CascadeGraph(const CascadeFacts& from) : facts(from), events(from.events.size()) {
    m_eventAt.reserve(events.size());
    for (std::size_t i = 0; i < events.size(); ++i) m_eventAt.emplace(facts.events[i].id, i);
    takeProfiles();
    takeRoles();
    takeLearners();
    findGraduates();
    spreadGenerations();
}

std::size_t CascadeGraph::trainerOf(PersonId person) {
    const auto [found, fresh] = m_trainerAt.try_emplace(person, trainers.size());
    if (fresh) {
        trainers.emplace_back().person = person;
        taught.emplace_back();
        led.emplace_back();
    }
    return found->second;
}

// A merged person may have two profiles: faculty in one of them is faculty, and what is due first is due.
void CascadeGraph::takeProfiles() {
    for (const auto& profile : facts.profiles) {
        CascadeTrainer& trainer = trainers[trainerOf(profile.person)];
        if (profile.faculty) trainer.generation = 0;
        if (profile.observedDue)
            trainer.observedDue = std::min(trainer.observedDue.value_or(*profile.observedDue), *profile.observedDue);
    }
}

void CascadeGraph::takeRoles() {
    for (const auto& role : facts.roles) {
        const auto event = m_eventAt.find(role.event);
        if (event == m_eventAt.end()) continue;
        const std::size_t trainer = trainerOf(role.person);
        addOnce(taught[trainer], event->second);
        if (!role.lead) continue;
        addOnce(led[trainer], event->second);
        events[event->second].leads.push_back(trainer);
    }
}

// Of two that were completed on one day the one that began first, then the one with the smaller id.
void CascadeGraph::takeTot(std::size_t event, const CascadeFacts::Learner& learner) {
    CascadeTrainer& trainer = trainers[trainerOf(learner.person)];
    const auto isBefore = [&](const CascadeFacts::Event& a, const CascadeFacts::Event& b) {
        return std::pair(a.start, a.id) < std::pair(b.start, b.id);
    };
    if (trainer.totOn && *trainer.totOn < learner.completedOn) return;
    if (trainer.totOn == learner.completedOn &&
        !isBefore(facts.events[event], facts.events[m_eventAt.at(trainer.totEvent)]))
        return;
    trainer.totOn = learner.completedOn;
    trainer.totEvent = facts.events[event].id;
}

void CascadeGraph::takeLearners() {
    std::unordered_map<PersonId, std::size_t> places;
    places.reserve(facts.learners.size());
    for (const auto& learner : facts.learners) {
        const auto event = m_eventAt.find(learner.event);
        if (event == m_eventAt.end()) continue;
        const std::size_t place = places.try_emplace(learner.person, places.size()).first->second;
        events[event->second].learners.push_back(place);
        if (facts.events[event->second].isTot) takeTot(event->second, learner);
    }
    people = places.size();
}

void CascadeGraph::findGraduates() {
    for (std::size_t i = 0; i < trainers.size(); ++i)
        if (trainers[i].totEvent) events[m_eventAt.at(trainers[i].totEvent)].graduates.push_back(i);
}

// Breadth first from the faculty: who is reached is reached on the shortest way, and a circle is walked once.
void CascadeGraph::spreadGenerations() {
    std::vector<std::size_t> reached;
    for (std::size_t i = 0; i < trainers.size(); ++i)
        if (trainers[i].generation) reached.push_back(i);
    for (std::size_t next = 0; next < reached.size(); ++next) {
        const int generation = *trainers[reached[next]].generation + 1;
        for (const std::size_t event : led[reached[next]])
            for (const std::size_t graduate : events[event].graduates) {
                if (trainers[graduate].generation) continue;
                trainers[graduate].generation = generation;
                reached.push_back(graduate);
            }
    }
    const auto rank = [&](std::size_t trainer) {
        return std::pair(trainers[trainer].generation.value_or(std::numeric_limits<int>::max()),
                         trainers[trainer].person);
    };
    for (Event& event : events)
        std::sort(event.leads.begin(), event.leads.end(), [&](auto a, auto b) { return rank(a) < rank(b); });
}

} // namespace preceptor
