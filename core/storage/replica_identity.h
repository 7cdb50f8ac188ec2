// SPDX-License-Identifier: GPL-3.0-or-later
// Whether this open file may go on writing under its replica's name. The highest number that this account on this PC
// may have used in the file at this path is kept outside the file, before it is used; if the file says something else,
// it was copied, restored or used elsewhere, and the first write makes a new replica. Where nothing can be kept
// outside, every sitting is a new one. A new one made needlessly does no harm.
#pragma once

#include "core/base/clock.h"
#include "core/storage/replica_repository.h"

#include <filesystem>
#include <optional>
#include <string>

namespace preceptor {

class ReplicaIdentity {
public:
    // `folder` empty: nothing is kept outside, so every opening of an existing file is a new replica.
    ReplicaIdentity(Database& db, std::filesystem::path folder, const Clock& clock);
    ReplicaIdentity(const ReplicaIdentity&) = delete;
    ReplicaIdentity& operator=(const ReplicaIdentity&) = delete;
    ~ReplicaIdentity();

    // A file made just now is its own replica.
    void claimNew();
    // The replica that the first write makes, if the file is a copy or was put back. It has written nothing yet, and in
    // a copy it has no name until somebody says.
    std::optional<Replica> coming();
    // Inside the transaction of every write, before its number is taken.
    void claim() { claim(1, Durable::No); }
    // Inside a transaction, before what was written so far leaves this PC: its number, and how the PC is named, are on
    // the disk.
    void claimForGood() { claim(0, Durable::Yes); }
    // From now on the writes are another replica's: this file was put back to an earlier state.
    void renew();
    const std::filesystem::path& folder() const { return m_folder; }
    // A file that was closed and moved on this PC stays the replica it was.
    static void moved(const std::filesystem::path& folder, const std::filesystem::path& from,
                      const std::filesystem::path& to);

private:
    struct Named {
        std::string site;
        std::string label;
    };
    struct Record {
        std::string uuid; // hex
        std::uint64_t tx = 0;
        std::string site; // how this PC was named in the file, so that it is named so again after the file was put back
        std::string label;
    };
    enum class Durable { Yes, No };
    std::optional<Record> read() const;
    void choose();
    void claim(std::uint64_t further, Durable durable);
    bool keep(const Replica& replica, std::uint64_t tx, Durable durable);

    Database& m_db;
    std::filesystem::path m_folder;
    std::filesystem::path m_recordPath; // empty as the folder is
    const Clock& m_clock;
    std::string m_uuid;            // whose the writes of this sitting are; empty = not decided yet
    std::optional<Named> m_before; // how this PC was named in this file before the file was put back
    bool m_kept = true;            // false: nothing can be kept outside, and what is there stays as it is
    std::string m_text;            // what is kept outside, if it is known
};

} // namespace preceptor
