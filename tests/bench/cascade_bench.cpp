// SPDX-License-Identifier: GPL-3.0-or-later
// The cascade of 10,000 trainers in eight generations, names and order included, against one recursive SQL query that
// gives generation, events and learners of each: at most 2x. Usage: cascade_bench [trainers]
#include "core/services/cascade_service.h"
#include "core/services/workspace.h"
#include "core/storage/unit_of_work.h"
#include "tests/bench/stopwatch.h"
#include "tests/bench/verdict.h"
#include "tests/support/temp_dir.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <vector>

using namespace preceptor;
using preceptor::bench::bestOf;
using preceptor::bench::secondsOf;

namespace {

constexpr int kRuns = 7;
constexpr int kGenerations = 8;
constexpr int kClass = 12; // learners of an event

const Shape kProgramme{"programme", {"code", "start_on"}};
const Shape kPerson{"person", {"full_name_native"}};
const Shape kProfile{"trainer_profile", {"person_id", "level", "origin"}};
const Shape kEvent{"event", {"programme_id", "code", "title", "start_on", "is_tot"}};
const Shape kRole{"event_role", {"event_id", "person_id", "role", "completed_on"}};

class Filler {
public:
    Filler(Write& write, int trainers) : m_write(write), m_trainers(trainers), m_programme(write.newId()) {}

    void fill() {
        m_write.insert(kProgramme, m_programme, {"P", "2010-01-01"});
        std::vector<std::int64_t> lead;
        for (int i = 0; i < 10; ++i) {
            lead.push_back(person());
            m_write.insert(kProfile, m_write.newId(), {lead.back(), "faculty", "local"});
        }
        int made = 10;
        for (int generation = 1; generation < kGenerations; ++generation) {
            const int left = (m_trainers - made) / (kGenerations - generation);
            lead = nextGeneration(lead, generation == kGenerations - 1 ? m_trainers - made : left, generation);
            made += static_cast<int>(lead.size());
        }
        for (const auto trainer : m_all) teach(trainer);
    }

private:
    std::int64_t person() {
        const auto id = m_write.newId();
        m_write.insert(kPerson, id, {"王秀英 " + std::to_string(m_all.size())});
        m_all.push_back(id);
        return id;
    }
    std::int64_t event(std::int64_t lead, const std::string& on, bool tot) {
        const auto id = m_write.newId();
        m_write.insert(kEvent, id, {m_programme, "E" + std::to_string(++m_events), "Event", on, tot});
        m_write.insert(kRole, m_write.newId(), {id, lead, "lead_trainer", {}});
        return id;
    }
    std::vector<std::int64_t> nextGeneration(const std::vector<std::int64_t>& leads, int howMany, int generation) {
        const std::string on = std::to_string(2010 + generation) + "-05-01";
        std::vector<std::int64_t> made;
        std::int64_t tot = 0;
        for (int i = 0; i < howMany; ++i) {
            if (i % kClass == 0) tot = event(leads[static_cast<std::size_t>(i / kClass) % leads.size()], on, true);
            made.push_back(person());
            m_write.insert(kRole, m_write.newId(), {tot, made.back(), "learner", on});
        }
        return made;
    }
    // Two events of each trainer, with learners from a pool that is met again.
    void teach(std::int64_t trainer) {
        for (const char* on : {"2024-03-01", "2026-03-01"}) {
            const auto id = event(trainer, on, false);
            for (int i = 0; i < kClass; ++i) {
                const auto one = m_learners.size() < 50'000 ? learner() : m_learners[(m_next += 7919) % 50'000];
                m_write.insert(kRole, m_write.newId(), {id, one, "learner", on});
            }
        }
    }
    std::int64_t learner() {
        m_learners.push_back(m_write.newId());
        m_write.insert(kPerson, m_learners.back(), {"Learner " + std::to_string(m_learners.size())});
        return m_learners.back();
    }

    Write& m_write;
    int m_trainers;
    std::int64_t m_programme;
    std::vector<std::int64_t> m_all;
    std::vector<std::int64_t> m_learners;
    std::size_t m_next = 0;
    int m_events = 0;
};

// Without merged people, ties or programmes, so less than the cascade does.
constexpr std::string_view kPlain = R"(
WITH RECURSIVE first(person_id, event_id) AS (
    SELECT person_id, event_id FROM (
        SELECT r.person_id, r.event_id, row_number() OVER (PARTITION BY r.person_id ORDER BY r.completed_on) AS nth
        FROM event_role r JOIN event v ON v.id = r.event_id
        WHERE v.is_tot = 1 AND v._deleted = 0 AND r._deleted = 0 AND r.role = 'learner' AND r.completed_on IS NOT NULL)
    WHERE nth = 1),
step(person_id, lead_id) AS MATERIALIZED (
    SELECT f.person_id, l.person_id FROM first f JOIN event_role l ON l.event_id = f.event_id
    WHERE l.role = 'lead_trainer' AND l._deleted = 0),
walk(person_id, generation) AS (
    SELECT person_id, 0 FROM trainer_profile WHERE level = 'faculty' AND _deleted = 0
    UNION
    SELECT s.person_id, w.generation + 1 FROM walk w JOIN step s ON s.lead_id = w.person_id WHERE w.generation < 20),
taught AS MATERIALIZED (
    SELECT l.person_id, count(DISTINCT l.event_id) AS events, min(v.start_on) AS first_on, max(v.start_on) AS last_on
    FROM event_role l JOIN event v ON v.id = l.event_id
    WHERE l.role IN ('lead_trainer', 'co_trainer') AND l._deleted = 0 AND v._deleted = 0
    GROUP BY l.person_id),
reached AS MATERIALIZED (
    SELECT l.person_id, count(DISTINCT r.person_id) AS learners
    FROM event_role l JOIN event_role r ON r.event_id = l.event_id
    WHERE l.role IN ('lead_trainer', 'co_trainer') AND l._deleted = 0 AND r.role = 'learner' AND r._deleted = 0
        AND r.completed_on IS NOT NULL
    GROUP BY l.person_id)
SELECT w.generation, p.full_name_native, t.events, t.first_on, t.last_on, r.learners
FROM (SELECT person_id, min(generation) AS generation FROM walk GROUP BY person_id) w
    JOIN person p ON p.id = w.person_id
    LEFT JOIN taught t ON t.person_id = w.person_id LEFT JOIN reached r ON r.person_id = w.person_id
ORDER BY w.generation, p.full_name_native)";

int plainRows(Database& db) {
    int rows = 0;
    Statement& query = db.cached(kPlain);
    while (query.step()) ++rows;
    query.reset();
    return rows;
}

} // namespace

int main(int argc, char** argv) {
    const int trainers = std::max(100, std::atoi(argc > 1 ? argv[1] : "10000"));
    const test::TempDir folder;
    const FixedClock clock{Date::of(2026, 11, 24)};
    const auto file = Workspace::create(folder / "cascade.preceptor", clock);
    if (!file) return std::fprintf(stderr, "no file to read\n"), EXIT_FAILURE;
    UnitOfWork& unit = (*file)->unit();
    (void)unit.transact(
        Action::FillDemo,
        [&](Write& write) -> Status {
            Filler(write, trainers).fill();
            return success();
        },
        Undoable::No);
    const auto pair = bestOf(
        kRuns, [&] { return secondsOf([&] { plainRows(unit.db()); }); },
        [&] { return secondsOf([&] { (*file)->cascades().cascade(); }); });
    const Cascade cascade = (*file)->cascades().cascade();
    if (plainRows(unit.db()) != cascade.all.trainers || cascade.generations.size() != kGenerations)
        return std::fprintf(stderr, "the two do not agree\n"), EXIT_FAILURE;
    std::printf("%d trainers in %zu generations, %d learners: SQL %.0f ms, cascade %.0f ms\n", cascade.all.trainers,
                cascade.generations.size(), cascade.all.learners, pair.base * 1e3, pair.ours * 1e3);
    bench::verdict("Cascade / a recursive query", std::to_string(trainers) + " trainers", pair.ratio(), 2.0);
    return EXIT_SUCCESS;
}
