// SPDX-License-Identifier: GPL-3.0-or-later
// The rule of merging, one column of one row at a time, on versions alone. A column holds candidates: the value shown
// and those that wait beside it, each named by the dot of the write it comes from. A candidate survives if both sides
// have it, or if the side that lacks it had not yet seen its write: otherwise that side has overwritten it, knowing it.
// What survives depends on which writes are known and on nothing else, so every PC comes to the same.
// Source: optimised observed-remove sets (Bieniusa et al., An Optimized Conflict-free Replicated Set, 2012).
#pragma once

#include "core/base/value.h"
#include "core/sync/row_clock.h"

#include <algorithm>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace preceptor {

// What one side has seen: replica -> highest transaction.
class Seen {
public:
    Seen() = default;
    explicit Seen(std::vector<std::uint64_t> upTo) : m_upTo(std::move(upTo)) {}
    bool has(Dot dot) const { return dot.replica < m_upTo.size() && dot.tx <= m_upTo[dot.replica]; }
    std::uint64_t upTo(std::uint32_t replica) const { return replica < m_upTo.size() ? m_upTo[replica] : 0; }

private:
    std::vector<std::uint64_t> m_upTo;
};

// The dots of the candidates that survive: ours in their order, then what is new of theirs.
std::vector<Dot> survivors(std::span<const Dot> ours, std::span<const Dot> theirs, const Seen& weSaw,
                           const Seen& theySaw);

bool isAmong(std::span<const Dot> dots, Dot dot);

// What was written into `_deleted` takes the row away; else it keeps it.
inline bool isDeleting(const Value& value) { return value == Value(std::int64_t{1}); }

// Which candidate is shown while several wait. Greater wins; every PC ranks alike.
struct CandidateRank {
    int strength = 0;         // by rule of the column: evidence of presence, a row kept rather than deleted
    std::int64_t hybrid = 0;  // time of the write; breaks ties, never decides what is a conflict
    std::string_view replica; // uuid
    // Of one write: what it holds goes before what it carries along under further numbers, see Write::carry.
    std::int64_t earlier = 0; // -tx
    auto operator<=>(const CandidateRank&) const = default;
};

// How strong a value is by rule; 0 where there is none. Attendance: present > late > left_early > excused > absent >
// unmarked, so that a mark from one PC is not hidden by "unmarked" of another.
int strengthOf(std::string_view table, std::string_view column, std::string_view value);

// What `_deleted` holds: a deletion is a value like any other, an erasure wins over every other write to the row, and
// of two erasures the one that ranks higher stands, so that the order in which they come does not matter.
constexpr std::int64_t kDeleted = 1;
constexpr std::int64_t kErased = 2;

// Names, sex, status, scores, completion and approval: two values always go to the conflict list as open. Others are
// settled by time, listed and reversible.
bool isCritical(std::string_view table, std::string_view column);

// The column of a row that an erasure leaves, with the value it had where it was erased: it tells nobody who it was,
// and counts by it stay what they were. Empty where there is none.
std::string_view leftByErasure(std::string_view table);

// Stamped from evidence that travels itself; judged again after a merge, never a conflict.
bool isJudged(std::string_view table, std::string_view column);

// A column that repeats what other rows come to where another column of its row holds a value (none: no such column):
// there two values of it are no conflict, as nobody reads it.
struct RepeatedWhere {
    std::string_view column;
    std::string_view value;
};
RepeatedWhere repeatedWhere(std::string_view table, std::string_view column);

// The column of a table that must be unique (a code), and within what: the same value of another column, empty where it
// must be by itself. No column where a table has none.
struct UniqueCode {
    std::string_view column;
    std::string_view within;
};
UniqueCode uniqueCodeOf(std::string_view table);

} // namespace preceptor
