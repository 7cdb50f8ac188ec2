// SPDX-License-Identifier: GPL-3.0-or-later
// clock_above(clock, vector) in SQL: whether a row's clock names a write above the vector, so that the rows of a wide
// range that are no news are passed over before any of their columns is read.
// judge_clock(clock, deleted, ...) and judged_clock(): a statement that looks at a row and writes its new clock in the
// same step, so that the row is sought once: UPDATE ... SET _clock = judged_clock() WHERE id = ? AND
// judge_clock(_clock, _deleted, column, ...).
// same_clock(clock): what a column shows is changed, and no write is meant.
#pragma once

#include "core/base/value.h"

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

struct sqlite3;

namespace preceptor {

void addClockFunction(sqlite3* db); // once a connection
// Decides, while a statement of this thread runs, whether a row is written, and what its clock becomes.
class ClockJudge {
public:
    virtual ~ClockJudge() = default;
    // True: the row is written and its clock becomes `judged()`. `columns`: those that the statement names. All are
    // borrowed.
    virtual bool judge(std::string_view clock, std::int64_t deleted, std::span<const Cell> columns) = 0;
    virtual std::string_view judged() const = 0;
};

// The judge in charge while it lives.
class JudgeInCharge {
public:
    explicit JudgeInCharge(ClockJudge& judge);
    JudgeInCharge(const JudgeInCharge&) = delete;
    JudgeInCharge& operator=(const JudgeInCharge&) = delete;
    ~JudgeInCharge();

private:
    ClockJudge* m_before;
};

// How far, by our index of the replica: what clock_above takes, bound as a pointer of this name.
using ClockVector = std::vector<std::uint64_t>;
inline constexpr const char* kClockVector = "clock_vector";

} // namespace preceptor
