// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/clock_function.h"

#include "core/sync/wire.h"

#include <array>
#include <cstring>
#include <new>
#include <sqlite3.h>
#include <utility>

namespace preceptor {

namespace {

std::string_view blobOf(sqlite3_value* value) {
    const auto* bytes = static_cast<const char*>(sqlite3_value_blob(value));
    return {bytes, bytes == nullptr ? 0 : static_cast<std::size_t>(sqlite3_value_bytes(value))};
}

std::uint64_t upTo(std::string_view vector, std::uint64_t replica) {
    std::uint64_t number = 0;
    if (replica < vector.size() / sizeof number)
        std::memcpy(&number, vector.data() + replica * sizeof number, sizeof number);
    return number;
}

void clockAbove(sqlite3_context* context, int, sqlite3_value** arguments) {
    WireReader clock(blobOf(arguments[0]));
    const std::string_view vector = blobOf(arguments[1]);
    bool above = false;
    for (bool first = true; !above && !clock.atEnd(); first = false) {
        const std::uint64_t replica = clock.varint();
        above = clock.varint() > upTo(vector, replica);
        if (!first) clock.varint(); // the columns
    }
    sqlite3_result_int(context, above ? 1 : 0);
}

constexpr std::size_t kMostColumns = 64; // as many as a mask has bits

Cell cellOf(sqlite3_value* value) {
    switch (sqlite3_value_type(value)) {
    case SQLITE_INTEGER: return static_cast<std::int64_t>(sqlite3_value_int64(value));
    case SQLITE_FLOAT: return sqlite3_value_double(value);
    case SQLITE_TEXT: {
        const auto* text = reinterpret_cast<const char*>(sqlite3_value_text(value));
        return std::string_view(text, static_cast<std::size_t>(sqlite3_value_bytes(value)));
    }
    case SQLITE_BLOB: return blobOf(value);
    default: return {};
    }
}

thread_local ClockJudge* inCharge = nullptr;

void judgeClock(sqlite3_context* context, int count, sqlite3_value** arguments) {
    std::array<Cell, kMostColumns> columns;
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

std::string vectorBlob(std::span<const std::uint64_t> upTo) {
    return {reinterpret_cast<const char*>(upTo.data()), upTo.size_bytes()};
}

} // namespace preceptor
