// SPDX-License-Identifier: GPL-3.0-or-later
// The PCs of a script of years, as the script sees them. There are two kinds: real databases, and version vectors
// alone.
#pragma once

#include "core/base/date.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace preceptor::soak {

// A new person, or another phone of one that this site has made.
struct PersonWrite {
    std::optional<std::size_t> known; // which of the site's people
    std::int64_t number = 0;          // of all writes
    std::string phone;
};

// One bundle on its way.
struct Carried {
    double bytes = 0;
    std::int64_t rows = 0;      // in the bundle
    std::int64_t delivered = 0; // of these, what the receiver did not have yet
};

// The log of changes in entries: as it is, and as folding it now would leave it.
struct LogSize {
    std::int64_t entries = 0;
    std::int64_t folded = 0;
    bool operator==(const LogSize&) const = default;
};

// A programme's file in bytes.
struct FileSize {
    double asItLies = 0;
    double rewritten = 0; // without the room that SQLite keeps free
    double folded = 0;    // rewritten, and its log of changes folded: what `compact` leaves
};

class Sites {
public:
    virtual ~Sites() = default;

    virtual std::size_t count() const = 0;
    virtual void beginWeek(Date monday) = 0;
    virtual void write(std::size_t site, const PersonWrite& write) = 0;
    // A lost one is written and never taken up.
    virtual Carried carry(std::size_t from, std::size_t to, bool lost) = 0;
    // How many writes of each site this one has.
    virtual std::vector<std::uint32_t> vector(std::size_t site) = 0;
    virtual LogSize log(std::size_t site) = 0;
    virtual FileSize file(std::size_t site) = 0;
    virtual bool holdTheSame() = 0;
};

} // namespace preceptor::soak
