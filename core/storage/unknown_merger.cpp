// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/unknown_merger.h"

#include "core/storage/replica_repository.h"
#include "core/storage/rows.h"

namespace preceptor {

UnknownMerger::UnknownMerger(MergeScene& scene, const std::string& table) : m_scene(scene), m_table(table) {}

// A table that is not here gets its number all the same, so that its changes can be passed on.
std::int64_t UnknownMerger::tableIndex() {
    if (m_index != 0) return m_index;
    Statement& find = m_scene.db.cached("SELECT idx FROM sync_table WHERE name = ?1");
    m_index = integerOr(find.bindAll(m_table), 0);
    if (m_index == 0) {
        m_index = m_scene.db.queryInteger("SELECT coalesce(max(idx), 0) + 1 FROM sync_table");
        m_scene.db.cached("INSERT INTO sync_table (idx, name) VALUES (?1, ?2)").bindAll(m_index, m_table).run();
    }
    return m_index;
}

CandidateList UnknownMerger::ours(std::int64_t id, const std::string& column) {
    CandidateList candidates;
    Statement& shown =
        m_scene.db.cached("SELECT value, clock FROM sync_unknown WHERE tbl = ?1 AND row_id = ?2 AND col = ?3");
    shown.bindAll(m_table, id, column);
    while (shown.step()) {
        const RowClock clock = decodeClock(shown.blob(1));
        if (!clock.empty()) candidates.push_back({clock.front().dot, shown.value(0), true});
    }
    shown.reset();
    Statement& kept =
        m_scene.db.cached("SELECT rep, tx, value FROM sync_sibling WHERE tbl = ?1 AND row_id = ?2 AND col = ?3");
    kept.bindAll(tableIndex(), id, column);
    while (kept.step())
        candidates.push_back(
            {{static_cast<std::uint32_t>(kept.integer(0)), static_cast<std::uint64_t>(kept.integer(1))},
             kept.value(2),
             true});
    kept.reset();
    return candidates;
}

void UnknownMerger::write(std::int64_t id, const std::string& column, const CandidateList& candidates) {
    std::size_t shown = 0;
    for (std::size_t i = 1; i < candidates.size(); ++i)
        if (m_scene.rankOf(candidates[i].dot) > m_scene.rankOf(candidates[shown].dot)) shown = i;
    const std::string clock = encodeClock(freshClock(candidates[shown].dot));
    Statement& put = m_scene.db.cached("INSERT OR REPLACE INTO sync_unknown (tbl, row_id, col, value, clock) "
                                       "VALUES (?1, ?2, ?3, ?4, ?5)");
    put.bindAll(m_table, id, column, Cell(candidates[shown].value)).bindBlob(5, clock).run();
    m_scene.db.cached("DELETE FROM sync_sibling WHERE tbl = ?1 AND row_id = ?2 AND col = ?3")
        .bindAll(tableIndex(), id, column)
        .run();
    Statement& keep = m_scene.db.cached("INSERT INTO sync_sibling (tbl, row_id, col, rep, tx, value) "
                                        "VALUES (?1, ?2, ?3, ?4, ?5, ?6)");
    for (std::size_t i = 0; i < candidates.size(); ++i)
        if (i != shown)
            keep.bindAll(tableIndex(), id, column, candidates[i].dot.replica, candidates[i].dot.tx,
                         Cell(candidates[i].value))
                .run();
}

bool UnknownMerger::merge(std::int64_t id, const std::string& column, const CandidateList& theirs) {
    const auto dotsOf = [](const CandidateList& candidates) {
        std::vector<Dot> dots;
        for (const Candidate& c : candidates) dots.push_back(c.dot);
        return dots;
    };
    for (const Candidate& c : theirs)
        if (!m_scene.weSaw.has(c.dot)) m_scene.log.add(c.dot, tableIndex(), id);
    const CandidateList present = ours(id, column);
    CandidateList left;
    for (const Dot dot : survivors(dotsOf(present), dotsOf(theirs), m_scene.weSaw, m_scene.theySaw)) {
        const auto in = [&](const CandidateList& from) {
            return std::find_if(from.begin(), from.end(), [&](const Candidate& c) { return c.dot == dot; });
        };
        const auto kept = in(present);
        left.push_back(kept != present.end() ? *kept : *in(theirs));
        if (!left.back().valued) return false;
    }
    if (!left.empty() && dotsOf(left) != dotsOf(present)) write(id, column, left);
    return true;
}

} // namespace preceptor
