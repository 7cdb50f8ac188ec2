// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/clock_function.h"

#include "core/storage/sqlite_cell.h"
#include "core/sync/wire.h"

#include <array>
#include <new>
#include <utility>

namespace preceptor {

namespace {

void clockAbove(sqlite3_context* context, int, sqlite3_value** arguments) {
    WireReader clock(blobOf(arguments[0]));
    const auto* vector = static_cast<const ClockVector*>(sqlite3_value_pointer(arguments[1], kClockVector));
    if (vector == nullptr) return sqlite3_result_error(context, "no vector", -1);
    bool above = false;
    for (bool first = true; !above && !clock.atEnd(); first = false) {
        const std::uint64_t replica = clock.varint();
        above = clock.varint() > (replica < vector->size() ? (*vector)[replica] : 0);
        if (!first) clock.varint(); // the columns
    }
    sqlite3_result_int(context, above ? 1 : 0);
}

constexpr std::size_t kMostColumns = 64; // as many as a mask has bits

thread_local ClockJudge* inCharge = nullptr;

void judgeClock(sqlite3_context* context, int count, sqlite3_value** arguments) {
    static thread_local std::array<Cell, kMostColumns> columns; // one judge judges at a time
    const std::size_t n = static_cast<std::size_t>(count) - 2;
    if (inCharge == nullptr || n > columns.size()) return sqlite3_result_error(context, "no judge", -1);
    for (std::size_t i = 0; i < n; ++i) columns[i] = cellOf(arguments[2 + i]);
    try {
        const bool passes =
            inCharge->judge(blobOf(arguments[0]), sqlite3_value_int64(arguments[1]), std::span(columns).first(n));
        sqlite3_result_int(context, passes ? 1 : 0);
    } catch (const std::bad_alloc&) {
        sqlite3_result_error_nomem(context);
    }
}

void judgedClock(sqlite3_context* context, int, sqlite3_value**) {
    if (inCharge == nullptr) return sqlite3_result_error(context, "no judge", -1);
    const std::string_view clock = inCharge->judged();
    sqlite3_result_blob(context, clock.data(), static_cast<int>(clock.size()), SQLITE_TRANSIENT);
}

void sameClock(sqlite3_context* context, int, sqlite3_value** arguments) {
    sqlite3_result_value(context, arguments[0]);
}

} // namespace

JudgeInCharge::JudgeInCharge(ClockJudge& judge) : m_before(std::exchange(inCharge, &judge)) {}
JudgeInCharge::~JudgeInCharge() { inCharge = m_before; }

void addClockFunction(sqlite3* db) {
    sqlite3_create_function_v2(db, "clock_above", 2, SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_DIRECTONLY, nullptr,
                               &clockAbove, nullptr, nullptr, nullptr);
    constexpr int kAskedAtEachRow = SQLITE_UTF8 | SQLITE_DIRECTONLY;
    sqlite3_create_function_v2(db, "judge_clock", -1, kAskedAtEachRow, nullptr, &judgeClock, nullptr, nullptr, nullptr);
    sqlite3_create_function_v2(db, "judged_clock", 0, kAskedAtEachRow, nullptr, &judgedClock, nullptr, nullptr,
                               nullptr);
    sqlite3_create_function_v2(db, "same_clock", 1, kAskedAtEachRow, nullptr, &sameClock, nullptr, nullptr, nullptr);
}

} // namespace preceptor
