// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/cascade.h"

#include "core/model/cascade_graph.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace preceptor {

namespace {

constexpr double kDaysAMonth = 30.4375;

struct Reach {
    int events = 0;
    int learners = 0;
    std::int64_t headcount = 0;
};

// Counts events and people once a question: what a question has counted bears its number.
class ReachCounter {
public:
    explicit ReachCounter(const CascadeGraph& graph)
        : m_graph(graph), m_events(graph.events.size(), 0), m_people(graph.people, 0) {}

    void begin() {
        ++m_question;
        m_reach = {};
    }
    void add(const std::vector<std::size_t>& led) {
        for (const std::size_t e : led) {
            const CascadeFacts::Event& event = m_graph.facts.events[e];
            if (!event.counts || std::exchange(m_events[e], m_question) == m_question) continue;
            ++m_reach.events;
            m_reach.headcount += event.headcount;
            for (const std::size_t person : m_graph.events[e].learners)
                m_reach.learners += std::exchange(m_people[person], m_question) != m_question;
        }
    }
    const Reach& reach() const { return m_reach; }

private:
    const CascadeGraph& m_graph;
    std::vector<std::size_t> m_events;
    std::vector<std::size_t> m_people;
    std::size_t m_question = 0;
    Reach m_reach;
};

void addTeaching(CascadeTrainer& trainer, const std::vector<std::size_t>& taught, const CascadeFacts& facts,
                 Date today) {
    int events = 0;
    for (const std::size_t e : taught) {
        const CascadeFacts::Event& event = facts.events[e];
        if (!event.counts) continue;
        ++events;
        const Date last = std::min(event.end, today);
        trainer.firstTaught = std::min(trainer.firstTaught.value_or(event.start), event.start);
        trainer.lastTaught = std::max(trainer.lastTaught.value_or(last), last);
    }
    trainer.assisted = events - trainer.events;
    trainer.active = trainer.lastTaught && *trainer.lastTaught >= today.plusMonths(-12);
    if (trainer.totOn && trainer.firstTaught && *trainer.firstTaught >= *trainer.totOn)
        trainer.monthsToFirst = (*trainer.firstTaught - *trainer.totOn) / kDaysAMonth;
}

// Indices of those who are rows, by generation, then person.
std::vector<std::size_t> rowsOf(const CascadeGraph& graph) {
    std::vector<EventId> counting;
    for (const auto& event : graph.facts.events)
        if (event.counts) counting.push_back(event.id);
    std::sort(counting.begin(), counting.end());
    std::vector<std::size_t> rows;
    for (std::size_t i = 0; i < graph.trainers.size(); ++i) {
        const CascadeTrainer& trainer = graph.trainers[i];
        if (!graph.facts.ofOneProgramme || trainer.firstTaught ||
            std::binary_search(counting.begin(), counting.end(), trainer.totEvent))
            rows.push_back(i);
    }
    const auto rank = [&](std::size_t i) {
        return std::pair(graph.trainers[i].generation.value_or(std::numeric_limits<int>::max()),
                         graph.trainers[i].person);
    };
    std::sort(rows.begin(), rows.end(), [&](auto a, auto b) { return rank(a) < rank(b); });
    return rows;
}

CascadeSummary summaryOf(const CascadeGraph& graph, const std::size_t* from, const std::size_t* to,
                         ReachCounter& counter) {
    CascadeSummary sum;
    counter.begin();
    for (; from != to; ++from) {
        const CascadeTrainer& trainer = graph.trainers[*from];
        ++sum.trainers;
        sum.trained += trainer.totOn.has_value();
        sum.utilised += trainer.totOn && trainer.firstTaught;
        sum.active += trainer.active;
        counter.add(graph.led[*from]);
    }
    sum.learners = counter.reach().learners;
    sum.headcount = counter.reach().headcount;
    return sum;
}

std::vector<CascadeSummary> byGeneration(const CascadeGraph& graph, const std::vector<std::size_t>& rows,
                                         ReachCounter& counter) {
    std::vector<CascadeSummary> sums;
    for (std::size_t from = 0, to = 0; from < rows.size(); from = to) {
        const auto generation = graph.trainers[rows[from]].generation;
        while (to < rows.size() && graph.trainers[rows[to]].generation == generation) ++to;
        sums.push_back(summaryOf(graph, rows.data() + from, rows.data() + to, counter));
        sums.back().generation = generation;
    }
    return sums;
}

std::vector<CascadeEdge> edgesOf(const CascadeGraph& graph) {
    std::vector<CascadeEdge> edges;
    for (std::size_t e = 0; e < graph.events.size(); ++e)
        for (const std::size_t graduate : graph.events[e].graduates)
            for (const std::size_t lead : graph.events[e].leads)
                if (lead != graduate && graph.facts.events[e].counts)
                    edges.push_back(
                        {graph.trainers[lead].person, graph.trainers[graduate].person, graph.facts.events[e].id});
    return edges;
}

} // namespace

Cascade cascadeOf(const CascadeFacts& facts, Date today) {
    CascadeGraph graph(facts);
    ReachCounter counter(graph);
    for (std::size_t i = 0; i < graph.trainers.size(); ++i) {
        CascadeTrainer& trainer = graph.trainers[i];
        counter.begin();
        counter.add(graph.led[i]);
        trainer.events = counter.reach().events;
        trainer.learners = counter.reach().learners;
        trainer.headcount = counter.reach().headcount;
        addTeaching(trainer, graph.taught[i], facts, today);
    }
    const auto rows = rowsOf(graph);
    Cascade cascade{{},
                    edgesOf(graph),
                    summaryOf(graph, rows.data(), rows.data() + rows.size(), counter),
                    byGeneration(graph, rows, counter)};
    for (const std::size_t row : rows) cascade.trainers.push_back(graph.trainers[row]);
    return cascade;
}

} // namespace preceptor
