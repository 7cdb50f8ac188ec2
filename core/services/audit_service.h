// SPDX-License-Identifier: GPL-3.0-or-later
// The audit trail for the two programs: look at it, verify it, write it as CSV, and keep acts that leave the file.
// Transactions that are acts keep themselves (storage/audit_trail.h). What somebody does with a protected file that may
// only be read is kept in another way (services/waiting_acts); with a plain one not at all.
#pragma once

#include "core/base/result.h"
#include "core/model/audit.h"
#include "core/model/finding.h"
#include "core/model/protection.h"

#include <filesystem>
#include <functional>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace preceptor {

struct HolderChange;
class UnitOfWork;

// A PC that wrote entries, as exchange calls it.
struct AuditPlace {
    std::string site; // empty: it was never named
    std::string label;
    bool own = false;
};

struct AuditNames {
    std::map<std::string, AuditPlace> places;   // by the hex of the replica
    std::map<std::string, std::string> holders; // who may open a protected file now, by the hex of their ids
};
// "Ward 5, PC1"; of a PC without a name the first digits of its replica.
std::string placeOf(const AuditNames& names, const std::string& replica);

struct AuditTable {
    std::string holds{};                 // what the level means, as in ReportExport
    std::vector<std::string> headings{}; // of the columns as writeCsv tells them; empty: machine codes
    std::function<std::string(const AuditEntry&)> action{};
    std::function<std::string(const AuditEntry&)> detail{};
    std::function<std::string(const std::string& table)> kind{};
    std::function<std::string(const std::string& replica)> place{};
};

class AuditService {
public:
    explicit AuditService(UnitOfWork& unit) : m_unit(unit) {}

    // Newest first.
    std::vector<AuditEntry> list(const AuditFilter& filter, std::size_t most);
    std::int64_t count(const AuditFilter& filter);
    std::vector<std::string> actions(); // that occur, by code
    std::vector<std::string> people();  // that occur
    AuditVerdict verify();
    // The first broken link, as a check tells it.
    std::optional<Finding> firstBreak();
    AuditNames names();

    // at (UTC), pc, part, number, who, action, kind, record, records, detail, version, hash. Itself an act.
    Result<std::int64_t> writeCsv(const std::filesystem::path& path, const AuditFilter& filter,
                                  const AuditTable& words = {});

    // Something that leaves the file now, or has been decided beside it.
    void record(const AuditNote& act);
    // The same of files just written: where it cannot be kept, they are taken away again.
    void recordFiles(const AuditNote& act, std::span<const std::filesystem::path> files);
    // Once a file was opened for writing: who has unlocked it, and what changed since about who may. `unlocked`: whose
    // passphrase it was, and none for a plain file.
    void opened(const std::optional<Holder>& unlocked);

private:
    void tellHolders(const std::optional<Holder>& unlocked);
    void book(const HolderChange& change, const std::optional<Holder>& opener);
    void tellRestored();
    UnitOfWork& m_unit;
};

} // namespace preceptor
