// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/row_merger.h"

#include "core/storage/erased_row.h"
#include "core/storage/replica_repository.h"
#include "core/storage/rows.h"
#include "core/storage/shown_values.h"

#include <algorithm>
#include <bit>

namespace preceptor {

namespace {

std::vector<Dot> dotsOf(const CandidateList& candidates) {
    std::vector<Dot> dots;
    for (const Candidate& candidate : candidates) dots.push_back(candidate.dot);
    return dots;
}

const Candidate* find(const CandidateList& candidates, Dot dot) {
    const auto found =
        std::find_if(candidates.begin(), candidates.end(), [&](const Candidate& c) { return c.dot == dot; });
    return found == candidates.end() ? nullptr : &*found;
}

} // namespace

CandidateRank MergeScene::rankOf(Dot dot, int strength) const {
    return {strength, hybridOf(db, dot), uuids[dot.replica], -static_cast<std::int64_t>(dot.tx)};
}

RowMerger::RowMerger(MergeScene& scene, const TableInfo& table)
    : m_scene(scene), m_table(table), m_rows(scene.db, table), m_select(m_rows.select), m_quick(scene, table, m_rows) {
    Statement& waiting = scene.db.cached("SELECT DISTINCT row_id FROM sync_sibling WHERE tbl = ?1");
    waiting.bindAll(table.index);
    while (waiting.step()) m_waiting.insert(waiting.integer(0));
    waiting.reset();
    if (const auto code = uniqueCodeOf(table.name).column; !code.empty()) m_codeColumn = table.bitOf(code);
}

void RowMerger::logDots(const SentRow& row) {
    for (const ClockGroup& group : row.clock)
        if (!m_scene.weSaw.has(group.dot)) m_scene.log.add(group.dot, m_table.index, row.id);
    for (const auto& [column, candidate] : row.siblings)
        if (!m_scene.weSaw.has(candidate.dot)) m_scene.log.add(candidate.dot, m_table.index, row.id);
}

bool RowMerger::merge(const SentRow& row) {
    logDots(row);
    if (m_table.name == kAuditTable) return keep(row);
    if (m_codeColumn || m_waiting.contains(row.id)) return mergeLooking(row);
    if (m_quick.looksNew(row)) {
        m_quick.add(row);
        return !m_quick.isFull() || settle();
    }
    return m_quick.update(row) || mergeLooking(row);
}

// An entry of the audit trail is its own name: what is here stays as it is, whatever somebody made of it elsewhere.
bool RowMerger::keep(const SentRow& row) {
    m_select.bind(1, Cell(row.id));
    const bool isHere = m_select.step();
    m_select.reset();
    return isHere || insert(row);
}

bool RowMerger::settle() {
    return m_quick.flush([this](const SentRow& row) { return mergeLooking(row); });
}

bool RowMerger::mergeLooking(const SentRow& row) {
    m_select.bind(1, Cell(row.id));
    if (!m_select.step()) {
        m_select.reset();
        return insert(row);
    }
    const RowClock clock = decodeClock(m_select.blob(0));
    bool done = true;
    if (isErasure(row) || m_select.integer(1 + static_cast<int>(m_table.deletedBit)) == kErased)
        mergeErased(row, clock);
    else if (needsLong(row, clock))
        done = mergeLong(row, clock);
    else
        mergeShort(row, clock);
    m_select.reset();
    return done;
}

bool RowMerger::insert(const SentRow& row) {
    const bool whole = std::popcount(row.sent) > 0 && (row.sent >> m_table.deletedBit & 1U) != 0;
    if (!whole) return false;
    Statement& statement = m_rows.insert(row.sent);
    statement.bind(1, Cell(row.id));
    const std::string clock = encodeClock(row.clock);
    statement.bindBlob(2, clock);
    int n = 2;
    std::string held;
    eachBit(row.sent, [&](unsigned bit) {
        Cell cell = row.values[bit];
        if (m_codeColumn == bit) {
            m_codes[row.id] = std::string(cell.text());
            held = heldCode(row.id);
            cell = Cell(held);
        }
        statement.bind(++n, cell);
    });
    statement.run();
    if (isErasure(row)) {
        writeErased(m_scene.db, m_table, row.id, dotOf(row.clock, m_table.deletedBit));
        forgetBeside(m_scene.db, m_table, row.id);
        return true;
    }
    const bool deleted = row.values[m_table.deletedBit].integer() != 0;
    if (!row.siblings.empty() || deleted) {
        // Deleted there while others edit, or several values from the start: the long way decides what is shown.
        m_select.bind(1, Cell(row.id));
        m_select.step();
        mergeLong(row, row.clock);
    } else {
        tell(MergeChange::Added, row.id, row.clock.front().dot, m_scene.listing ? fieldsOf(m_table, row) : Fields{});
    }
    return true;
}

bool RowMerger::isErasure(const SentRow& row) const {
    return (row.sent >> m_table.deletedBit & 1U) != 0 && row.values[m_table.deletedBit].integer() == kErased;
}

// Whatever else was written to the row goes, here and wherever it still comes from.
void RowMerger::mergeErased(const SentRow& row, const RowClock& clock) {
    const bool ours = m_select.integer(1 + static_cast<int>(m_table.deletedBit)) == kErased;
    m_select.reset();
    forgetBeside(m_scene.db, m_table, row.id);
    if (!isErasure(row)) return;
    const Dot d = dotOf(row.clock, m_table.deletedBit);
    const Dot l = dotOf(clock, m_table.deletedBit);
    if (ours && (d == l || m_scene.rankOf(d) < m_scene.rankOf(l))) return;
    if (!ours) m_scene.erasing(m_table, row.id);
    const std::string_view left = leftByErasure(m_table.name);
    writeErased(m_scene.db, m_table, row.id, d, left.empty() ? nullptr : &row.values[m_table.bitOf(left)]);
    if (!ours) tell(MergeChange::Deleted, row.id, d, {});
}

// Anything but "the same", "theirs knew ours" and "we knew theirs".
bool RowMerger::needsLong(const SentRow& row, const RowClock& clock) {
    if (m_codeColumn || !row.siblings.empty() || m_waiting.contains(row.id)) return true;
    if (m_select.integer(1 + static_cast<int>(m_table.deletedBit)) != 0) return true;
    if ((row.sent >> m_table.deletedBit & 1U) != 0 && row.values[m_table.deletedBit].integer() != 0) return true;
    bool met = false;
    eachBit(row.sent, [&](unsigned bit) {
        const Dot l = dotOf(clock, bit);
        const Dot d = dotOf(row.clock, bit);
        met = met || (l != d && !m_scene.theySaw.has(l) && !m_scene.weSaw.has(d));
    });
    return met;
}

void RowMerger::mergeShort(const SentRow& row, const RowClock& clock) {
    ColumnMask taken = 0;
    eachBit(row.sent, [&](unsigned bit) {
        const Dot l = dotOf(clock, bit);
        const Dot d = dotOf(row.clock, bit);
        if (l != d && m_scene.theySaw.has(l) && !m_scene.weSaw.has(d)) taken |= ColumnMask{1} << bit;
    });
    if (taken != 0) takeColumns(row, taken, clock);
}

void RowMerger::takeColumns(const SentRow& row, ColumnMask taken, RowClock clock) {
    Fields fields;
    Dot newest;
    eachBit(taken, [&](unsigned bit) {
        const Dot d = dotOf(row.clock, bit);
        const Dot l = dotOf(clock, bit);
        stamp(clock, d, ColumnMask{1} << bit);
        newest = d;
        Value before = m_select.value(1 + static_cast<int>(bit));
        m_scene.base.note(m_table, row.id, bit, before, l);
        fields.push_back({m_table.columns[bit], std::move(before), row.values[bit].own()});
    });
    Statement& statement = m_rows.update(taken);
    const std::string bytes = encodeClock(clock);
    statement.bind(1, Cell(row.id)).bindBlob(2, bytes);
    int n = 2;
    eachBit(taken, [&](unsigned bit) { statement.bind(++n, row.values[bit]); });
    m_select.reset();
    statement.run();
    tell(MergeChange::Changed, row.id, newest, std::move(fields));
}

RowMerger::Columns RowMerger::ours(const SentRow& row, const RowClock& clock) {
    Columns columns(m_table.columns.size());
    for (unsigned bit = 0; bit < columns.size(); ++bit)
        columns[bit].push_back({dotOf(clock, bit), m_select.value(1 + static_cast<int>(bit)), true});
    Statement& kept = m_scene.db.cached("SELECT col, rep, tx, value FROM sync_sibling WHERE tbl = ?1 AND row_id = ?2");
    kept.bindAll(m_table.index, row.id);
    while (kept.step()) {
        const auto column = std::find(m_table.columns.begin(), m_table.columns.end(), kept.text(0));
        if (column == m_table.columns.end()) continue; // of a newer program
        auto& candidates = columns[static_cast<std::size_t>(column - m_table.columns.begin())];
        const Dot dot{static_cast<std::uint32_t>(kept.integer(1)), static_cast<std::uint64_t>(kept.integer(2))};
        if (candidates.front().dot == dot)
            candidates.front().value = kept.value(3); // what was written, where a rule shows something else
        else
            candidates.push_back({dot, kept.value(3), true});
    }
    kept.reset();
    if (m_codeColumn)
        if (const auto written = m_codes.find(row.id); written != m_codes.end())
            columns[*m_codeColumn].front().value = written->second;
    return columns;
}

CandidateList RowMerger::theirs(const SentRow& row, unsigned column) const {
    const bool sent = (row.sent >> column & 1U) != 0;
    CandidateList candidates{{dotOf(row.clock, column), sent ? row.values[column].own() : Value{}, sent}};
    for (const auto& [bit, candidate] : row.siblings) {
        if (bit != column) continue;
        if (candidate.dot == candidates.front().dot)
            candidates.front() = candidate;
        else
            candidates.push_back(candidate);
    }
    return candidates;
}

std::vector<Dot> RowMerger::deletionDots(const CandidateList& deletions) const {
    std::vector<Dot> dots;
    for (const Candidate& candidate : deletions)
        if (isDeleting(candidate.value)) dots.push_back(candidate.dot);
    return dots;
}

std::size_t RowMerger::winner(unsigned column, const CandidateList& candidates, const std::vector<Dot>& deletions) {
    if (candidates.size() == 1) return 0;
    const auto rank = [&](const Candidate& c) {
        const auto* text = std::get_if<std::string>(&c.value);
        int strength = text != nullptr ? strengthOf(m_table.name, m_table.columns[column], *text) : 0;
        // A row that one side keeps is kept; what a deletion carried along is no value of its own.
        if (column == m_table.deletedBit)
            strength = isDeleting(c.value) ? 0 : 1;
        else if (isAmong(deletions, c.dot))
            strength = -1;
        return m_scene.rankOf(c.dot, strength);
    };
    std::size_t best = 0;
    for (std::size_t i = 1; i < candidates.size(); ++i)
        if (rank(candidates[i]) > rank(candidates[best])) best = i;
    return best;
}

bool RowMerger::editedBeside(const Columns& merged, const std::vector<Dot>& deletions) const {
    for (unsigned bit = 0; bit < merged.size(); ++bit) {
        if (bit == m_table.deletedBit) continue;
        for (const Candidate& candidate : merged[bit])
            if (candidate.dot.tx > 0 && !isAmong(deletions, candidate.dot)) return true;
    }
    return false;
}

bool RowMerger::mergeLong(const SentRow& row, const RowClock& clock) {
    const Columns local = ours(row, clock);
    Columns merged(local.size());
    ColumnMask news = 0;
    for (unsigned bit = 0; bit < local.size(); ++bit) {
        const CandidateList sent = theirs(row, bit);
        for (const Dot dot : survivors(dotsOf(local[bit]), dotsOf(sent), m_scene.weSaw, m_scene.theySaw)) {
            // Theirs first: of a row that is new here, only they know what was written where a rule shows something
            // else.
            const Candidate* kept = find(sent, dot);
            if (kept == nullptr || !kept->valued) kept = find(local[bit], dot);
            if (kept == nullptr) return false;
            merged[bit].push_back(*kept);
        }
        if (merged[bit].empty()) return false;
        if (dotsOf(merged[bit]) != dotsOf(local[bit])) news |= ColumnMask{1} << bit;
    }
    const std::vector<Dot> deletions = deletionDots(local[m_table.deletedBit]);
    int conflicts = 0;
    for (unsigned bit = 0; bit < local.size(); ++bit) conflicts += inConflict(bit, local, deletions) ? 1 : 0;
    write(row, merged, clock, news, conflicts);
    return true;
}

bool RowMerger::isRepeated(unsigned column, const Columns& all) const {
    const auto [where, value] = repeatedWhere(m_table.name, m_table.columns[column]);
    if (where.empty()) return false;
    const CandidateList& said = all[m_table.bitOf(where)];
    return std::all_of(said.begin(), said.end(),
                       [is = Value(std::string(value))](const auto& c) { return c.value == is; });
}

bool RowMerger::inConflict(unsigned column, const Columns& all, const std::vector<Dot>& deletions) const {
    if (isJudged(m_table.name, m_table.columns[column]) || isRepeated(column, all)) return false;
    const CandidateList& candidates = all[column];
    const auto counts = [&](const Candidate& c) { return column == m_table.deletedBit || !isAmong(deletions, c.dot); };
    const auto first = std::find_if(candidates.begin(), candidates.end(), counts);
    return std::any_of(first, candidates.end(),
                       [&](const Candidate& c) { return counts(c) && c.value != first->value; });
}

void RowMerger::write(const SentRow& row, const Columns& merged, const RowClock& before, ColumnMask news, int waited) {
    const std::vector<Dot> deletions = deletionDots(merged[m_table.deletedBit]);
    std::vector<Dot> dots;
    std::vector<std::size_t> shown;
    for (unsigned bit = 0; bit < merged.size(); ++bit) {
        shown.push_back(winner(bit, merged[bit], deletions));
        dots.push_back(merged[bit][shown[bit]].dot);
    }
    const std::int64_t wasDeleted = m_select.integer(1 + static_cast<int>(m_table.deletedBit));
    const Candidate& deletion = merged[m_table.deletedBit][shown[m_table.deletedBit]];
    const bool keptVisible = isDeleting(deletion.value) && editedBeside(merged, deletions);
    std::vector<Value> values;
    std::vector<Value> presents;
    Fields fields;
    ColumnMask changed = 0;
    Dot newest = row.clock.front().dot;
    for (unsigned bit = 0; bit < merged.size(); ++bit) {
        Value value = merged[bit][shown[bit]].value;
        if (bit == m_table.deletedBit && keptVisible) value = std::int64_t{0};
        const Value present = m_select.value(1 + static_cast<int>(bit));
        if (const Dot l = dotOf(before, bit); find(merged[bit], l) == nullptr)
            m_scene.base.note(m_table, row.id, bit, present, l);
        if (m_codeColumn == bit) {
            const auto* code = std::get_if<std::string>(&value);
            m_codes[row.id] = code != nullptr ? *code : std::string();
            if (const auto* text = std::get_if<std::string>(&present); text != nullptr && *text != heldCode(row.id))
                m_codesBefore.try_emplace(row.id, *text);
            value = heldCode(row.id);
        }
        if (value != present) {
            changed |= ColumnMask{1} << bit;
            if (m_codeColumn != bit) fields.push_back({m_table.columns[bit], present, value});
            if (dotOf(before, bit) != dots[bit]) newest = dots[bit];
        }
        values.push_back(std::move(value));
        presents.push_back(present);
    }
    m_select.reset();
    const RowClock clock = clockOf(dots);
    const bool sameClock = [&] {
        for (unsigned bit = 0; bit < dots.size(); ++bit)
            if (dotOf(before, bit) != dots[bit]) return false;
        return true;
    }();
    if (sameClock) {
        eachBit(changed, [&](unsigned bit) {
            showInstead(m_scene.db, m_table, row.id, m_table.columns[bit], Cell(values[bit]));
        });
    } else {
        Statement& statement = m_rows.update(changed);
        const std::string bytes = encodeClock(clock);
        statement.bind(1, Cell(row.id)).bindBlob(2, bytes);
        int n = 2;
        eachBit(changed, [&](unsigned bit) { statement.bind(++n, Cell(values[bit])); });
        statement.run();
    }
    if (m_waiting.contains(row.id)) m_rows.forget.bindAll(m_table.index, row.id).run();
    const auto isNews = [&](unsigned bit) { return (news >> bit & 1U) != 0; };
    int conflicts = 0; // with those that were here before
    bool conflictNews = keptVisible && (wasDeleted != 0 || isNews(m_table.deletedBit));
    for (unsigned bit = 0; bit < merged.size(); ++bit) {
        writeSiblings(row.id, bit, merged[bit], shown[bit], bit == m_table.deletedBit && keptVisible);
        if (!inConflict(bit, merged, deletions)) continue;
        ++conflicts;
        if (!isNews(bit)) continue;
        conflictNews = true;
        if (values[bit] != presents[bit]) continue; // told as what changes
        const auto theirs = std::find_if(merged[bit].begin(), merged[bit].end(),
                                         [&](const Candidate& c) { return c.value != values[bit]; });
        if (theirs == merged[bit].end()) continue;
        fields.push_back({m_table.columns[bit], values[bit], theirs->value});
        newest = theirs->dot;
    }
    const bool isDeleted = values[m_table.deletedBit] == Value(std::int64_t{1});
    if (news == 0) return;
    if (conflictNews)
        tell(MergeChange::Conflict, row.id, newest, std::move(fields));
    else if (isDeleted && wasDeleted == 0)
        tell(MergeChange::Deleted, row.id, newest, m_scene.listing ? fieldsOf(m_table, presents) : Fields{});
    else if (!fields.empty())
        tell(MergeChange::Changed, row.id, newest, std::move(fields));
    else if (waited > conflicts)
        tell(MergeChange::Decided, row.id, newest, {});
}

void RowMerger::writeSiblings(std::int64_t id, unsigned column, const CandidateList& candidates, std::size_t shown,
                              bool keepShown) {
    Statement& keep = m_scene.db.cached("INSERT OR REPLACE INTO sync_sibling (tbl, row_id, col, rep, tx, value) "
                                        "VALUES (?1, ?2, ?3, ?4, ?5, ?6)");
    for (std::size_t i = 0; i < candidates.size(); ++i) {
        if (i == shown && !keepShown) continue;
        m_waiting.insert(id);
        const Candidate& c = candidates[i];
        keep.bindAll(m_table.index, id, m_table.columns[column], c.dot.replica, c.dot.tx, Cell(c.value)).run();
    }
}

void RowMerger::tell(MergeChange change, std::int64_t id, Dot dot, Fields fields) {
    if (!m_codeColumn) return m_scene.tell(m_table, change, id, dot, std::move(fields));
    m_told[id] = {change, dot, std::move(fields)};
}

// A code that a row has now and had not before is a change like any other; one that another row has already, a
// conflict.
void RowMerger::tellCode(const CodeShown& code) {
    const auto merged = m_codesBefore.find(code.id);
    const bool isNew = code.before == heldCode(code.id) && merged == m_codesBefore.end();
    const std::string before = merged == m_codesBefore.end() ? code.before : merged->second;
    if (before == code.now) return;
    if (isNew) {
        if (code.suffixed) m_scene.tell(m_table, MergeChange::Conflict, code.id, code.dot, {});
        return;
    }
    Told& told = m_told.try_emplace(code.id, Told{MergeChange::Changed, code.dot, {}}).first->second;
    told.fields.push_back({m_table.columns[*m_codeColumn], before, code.now});
    if (code.suffixed) told.change = MergeChange::Conflict;
}

void RowMerger::finish() {
    if (!m_codeColumn) return;
    for (const CodeShown& code : settleCodes(m_scene.db, m_table, m_codes)) tellCode(code);
    for (auto& [id, told] : m_told) m_scene.tell(m_table, told.change, id, told.dot, std::move(told.fields));
    m_codes.clear();
    m_codesBefore.clear();
    m_told.clear();
}

} // namespace preceptor
