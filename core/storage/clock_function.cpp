// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/clock_function.h"

#include "core/sync/wire.h"

#include <cstring>
#include <sqlite3.h>

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

} // namespace

void addClockFunction(sqlite3* db) {
    sqlite3_create_function_v2(db, "clock_above", 2, SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_DIRECTONLY, nullptr,
                               &clockAbove, nullptr, nullptr, nullptr);
}

std::string vectorBlob(std::span<const std::uint64_t> upTo) {
    return {reinterpret_cast<const char*>(upTo.data()), upTo.size_bytes()};
}

} // namespace preceptor
