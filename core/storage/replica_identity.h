// SPDX-License-Identifier: GPL-3.0-or-later
// Whether this open file may go on writing under its replica's name. What this account on this PC last wrote into the
// file at this path is kept outside the file; if the file says something else, it was copied, restored or used
// elsewhere, and the first write makes a new replica. A new one made needlessly does no harm.
#pragma once

#include "core/base/clock.h"
#include "core/storage/database.h"

#include <filesystem>
#include <optional>
#include <string>

namespace preceptor {

class ReplicaIdentity {
public:
    // `folder` empty: nothing is kept outside, so every opening of an existing file is a new replica.
    ReplicaIdentity(Database& db, std::filesystem::path folder, const Clock& clock);

    // A file made just now is its own replica.
    void claimNew();
    // Inside the transaction of a write, before its number is taken.
    void claim();
    // Another PC knows more of this replica than this file does: it was put back to an earlier state.
    void renew() {
        m_open = m_anew = true;
        m_chosen = false;
    }
    // After a commit. What was claimed for a write that was given up does not count.
    void record();
    const std::filesystem::path& folder() const { return m_folder; }

private:
    struct Record {
        std::string uuid;
        std::uint64_t tx = 0;
    };
    std::filesystem::path recordPath() const;
    std::optional<Record> read() const;

    Database& m_db;
    std::filesystem::path m_folder;
    const Clock& m_clock;
    bool m_open;           // who writes is not settled
    bool m_anew = false;   // whatever is kept outside
    bool m_chosen = false; // in the transaction that is open
};

} // namespace preceptor
