// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/replica_identity.h"

#include "core/base/atomic_file.h"
#include "core/storage/replica_repository.h"

#include <algorithm>
#include <cstdlib>
#include <fcntl.h>
#include <fstream>
#include <sstream>
#include <unistd.h>

namespace preceptor {

namespace fs = std::filesystem;

namespace {

// Homes can travel between PCs; a record made on another one does not count.
std::string machine() {
    char host[256] = {};
    ::gethostname(host, sizeof host - 1);
    std::string id;
    std::getline(std::ifstream("/etc/machine-id") >> std::ws, id);
    return std::string(host) + '\n' + id;
}

fs::path recordOf(const fs::path& folder, const fs::path& path) {
    std::error_code error;
    const fs::path file = fs::weakly_canonical(path, error);
    return folder / "replicas" / sha256Hex(machine() + '\n' + file.string()).substr(0, 32);
}

bool flush(const fs::path& path) {
    const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (file < 0) return false;
    const bool flushed = ::fsync(file) == 0;
    return ::close(file) == 0 && flushed;
}

bool writeWhole(const fs::path& path, const std::string& text, bool durable) {
    const int file = ::open(path.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    if (file < 0) return false;
    bool written = ::write(file, text.data(), text.size()) == static_cast<ssize_t>(text.size());
    if (durable) written = ::fsync(file) == 0 && written;
    return ::close(file) == 0 && written;
}

} // namespace

ReplicaIdentity::ReplicaIdentity(Database& db, fs::path folder, const Clock& clock)
    : m_db(db), m_folder(std::move(folder)), m_clock(clock) {
    if (m_db.path().empty()) m_folder.clear();
    if (!m_folder.empty()) m_recordPath = recordOf(m_folder, m_db.path());
}

// A number promised to a write that was given up is free again, unless somebody else writes the file by now.
ReplicaIdentity::~ReplicaIdentity() {
    if (m_uuid.empty() || m_folder.empty() || !m_kept) return;
    try {
        std::ostringstream present;
        present << std::ifstream(m_recordPath).rdbuf();
        if (present.str() != m_text) return;
        const Replica own = ReplicaRepository(m_db).own();
        if (own.uuid == m_uuid) keep(own, own.have, Durable::No);
    } catch (const StorageFailure&) { // the next sitting is a new replica
    }
}

void ReplicaIdentity::moved(const fs::path& folder, const fs::path& from, const fs::path& to) {
    std::error_code error; // what is not kept makes a new replica
    if (!folder.empty()) fs::rename(recordOf(folder, from), recordOf(folder, to), error);
}

std::optional<ReplicaIdentity::Record> ReplicaIdentity::read() const {
    if (m_folder.empty()) return std::nullopt;
    std::ifstream in(m_recordPath);
    Record record;
    if (!(in >> record.uuid >> record.tx)) return std::nullopt;
    std::string rest;
    std::getline(in, rest);
    std::getline(in, record.site);
    std::getline(in, record.label);
    return record;
}

void ReplicaIdentity::claimNew() { m_uuid = ReplicaRepository(m_db).own().uuid; }

std::optional<Replica> ReplicaIdentity::coming() {
    if (m_uuid.empty()) choose();
    if (ReplicaRepository(m_db).own().uuid == m_uuid) return std::nullopt;
    Replica next;
    next.uuid = m_uuid;
    next.own = true;
    if (m_before) {
        next.site = m_before->site;
        next.label = m_before->label;
    }
    return next;
}

void ReplicaIdentity::renew() { m_uuid = ReplicaRepository::newUuid(); }

void ReplicaIdentity::choose() {
    ReplicaRepository replicas(m_db);
    if (m_db.path().empty()) return claimNew();
    const auto known = read();
    const auto all = replicas.list();
    const auto mine = std::find_if(all.begin(), all.end(), [&](const Replica& r) {
        return known && hexOf(r.uuid) == known->uuid && r.have == known->tx;
    });
    m_uuid = mine == all.end() ? ReplicaRepository::newUuid() : mine->uuid;
    // Put back to an earlier state where it was: another replica, but the same PC.
    if (mine == all.end() && known) m_before = Named{known->site, known->label};
}

void ReplicaIdentity::claim(std::uint64_t further, Durable durable) {
    if (m_uuid.empty()) choose();
    ReplicaRepository replicas(m_db);
    if (replicas.own().uuid != m_uuid) {
        replicas.become(m_uuid, m_clock.now());
        if (m_before && !m_before->site.empty()) replicas.setNames(m_uuid, m_before->site, m_before->label);
    }
    if (m_folder.empty() || !m_kept) return;
    const Replica own = replicas.own();
    if (keep(own, own.have + further, durable)) return;
    m_kept = false;
    const Replica before = replicas.own();
    renew();
    replicas.become(m_uuid, m_clock.now());
    replicas.setNames(m_uuid, before.site, before.label);
}

bool ReplicaIdentity::keep(const Replica& replica, std::uint64_t tx, Durable durable) {
    const std::string text =
        hexOf(replica.uuid) + ' ' + std::to_string(tx) + '\n' + replica.site + '\n' + replica.label + '\n';
    if (text == m_text && (durable == Durable::No || flush(m_recordPath))) return true;
    const fs::path temporary = m_recordPath.string() + ".new";
    std::error_code error;
    fs::create_directories(m_recordPath.parent_path(), error);
    if (!writeWhole(temporary, text, durable == Durable::Yes)) return false;
    fs::rename(temporary, m_recordPath, error);
    if (!error) m_text = text;
    return !error;
}

} // namespace preceptor
