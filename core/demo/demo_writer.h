// SPDX-License-Identifier: GPL-3.0-or-later
// Writes the demo's rows through the transaction door. Ids come from the seed, not from this PC, so that a seed and a
// day always give the same content; rows can be found again by a key.
#pragma once

#include "core/demo/demo_calendar.h"
#include "core/demo/demo_random.h"
#include "core/storage/write.h"
#include "core/sync/natural_id.h"

#include <initializer_list>
#include <map>
#include <string>
#include <string_view>

namespace preceptor {

struct DemoOptions {
    int people = 1040;
    int years = 3;
    std::uint64_t seed = 1;
};

class DemoWriter {
public:
    DemoWriter(Write& write, const DemoOptions& options, const DemoCalendar& calendar);

    std::int64_t add(const Shape& shape, std::initializer_list<Cell> cells);
    // A row whose id is that of its natural key.
    std::int64_t addKeyed(const Shape& shape, std::initializer_list<Cell> key, std::initializer_list<Cell> cells);
    std::int64_t nextId();

    void remember(const std::string& key, std::int64_t id) { m_keys[key] = id; }
    std::int64_t idOf(const std::string& key) const { return m_keys.at(key); }
    // None when there is no such row.
    Cell reference(const std::string& key) const;

    Write& write() { return m_write; }
    const DemoOptions& options() const { return m_options; }
    const DemoCalendar& calendar() const { return m_calendar; }
    DemoRandom random(std::string_view stream) const { return {m_options.seed, stream}; }

private:
    Write& m_write;
    DemoOptions m_options;
    DemoCalendar m_calendar;
    std::int64_t m_block;
    std::int64_t m_next = 1;
    std::map<std::string, std::int64_t> m_keys;
};

} // namespace preceptor
