// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/replica_identity.h"

#include "core/base/atomic_file.h"
#include "core/storage/replica_repository.h"

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <unistd.h>
#include <utility>

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

} // namespace

ReplicaIdentity::ReplicaIdentity(Database& db, fs::path folder, const Clock& clock)
    : m_db(db), m_folder(std::move(folder)), m_clock(clock), m_open(!db.path().empty()) {}

fs::path ReplicaIdentity::recordPath() const {
    std::error_code error;
    const fs::path file = fs::weakly_canonical(m_db.path(), error);
    return m_folder / "replicas" / sha256Hex(machine() + '\n' + file.string()).substr(0, 32);
}

std::optional<ReplicaIdentity::Record> ReplicaIdentity::read() const {
    if (m_folder.empty()) return std::nullopt;
    std::ifstream in(recordPath());
    Record record;
    if (in >> record.uuid >> record.tx) return record;
    return std::nullopt;
}

void ReplicaIdentity::claimNew() {
    m_chosen = true;
    record();
}

void ReplicaIdentity::claim() {
    if (!m_open) return;
    ReplicaRepository replicas(m_db);
    const auto known = m_anew ? std::nullopt : read();
    const auto all = replicas.list();
    const auto mine = std::find_if(all.begin(), all.end(), [&](const Replica& r) {
        return known && hexOf(r.uuid) == known->uuid && r.have == known->tx;
    });
    if (mine == all.end())
        replicas.become(ReplicaRepository::newUuid(), m_clock.now());
    else if (!mine->own)
        replicas.become(mine->uuid, m_clock.now());
    m_chosen = true;
}

// Not synced to disk: if a power cut loses it, the next write makes a new replica.
void ReplicaIdentity::record() {
    if (std::exchange(m_chosen, false)) m_open = m_anew = false;
    if (m_folder.empty() || m_db.path().empty()) return;
    const Replica own = ReplicaRepository(m_db).own();
    const fs::path path = recordPath();
    std::error_code error;
    fs::create_directories(path.parent_path(), error);
    const fs::path temporary = path.string() + ".new";
    {
        std::ofstream out(temporary, std::ios::trunc);
        out << hexOf(own.uuid) << ' ' << own.have << '\n';
    }
    fs::rename(temporary, path, error);
}

} // namespace preceptor
