// SPDX-License-Identifier: GPL-3.0-or-later
// Meeting files of which rows were put off, kept whole on this PC until every row is decided, so that nobody has to
// look for the file again. Not exchanged; gone with the last decision and whenever somebody is erased.
#pragma once

#include "core/model/ids.h"
#include "core/storage/database.h"

#include <optional>
#include <string>
#include <vector>

namespace preceptor {

struct OpenFile {
    std::string sha256;
    std::string name;
    std::vector<std::string> open; // the names that were put off, as shown
    std::string bytes;             // as in the file
    // How a person had it read, as in MeetingSettings; empty: as it looks.
    std::string encoding;
    std::string separator;
    std::optional<std::int64_t> sheet;
    std::string platform;
    std::optional<std::int64_t> dateOrder;
};

class OpenFileRepository {
public:
    static constexpr std::size_t kLongest = std::size_t{4} << 20; // bytes; a longer file has to be given again

    // Inside a transaction that keeps the import too. Only of names that are open; none: forgets the file.
    static void put(Database& db, SessionId session, const OpenFile& file);
    // What is open in the file that `find` would give, without reading that.
    static std::vector<std::string> openNames(Database& db, SessionId session);
    // Of a session, where its import stands and has open rows; of several that which was taken first.
    static std::optional<OpenFile> find(Database& db, SessionId session);
    static void eraseAll(Database& db);
};

} // namespace preceptor
