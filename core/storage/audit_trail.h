// SPDX-License-Identifier: GPL-3.0-or-later
// Writes the audit trail: each act of a transaction becomes an entry of the same transaction, so an act that fails
// leaves no entry and an entry that cannot be written stops the act. The one place that decides which transactions are
// acts is actsOf; ordinary writes cost it nothing.
#pragma once

#include "core/model/audit.h"
#include "core/storage/table_catalogue.h"
#include "core/storage/undo_step.h"
#include "core/storage/write.h"

#include <vector>

namespace preceptor {

// What sync_tx says of a transaction that holds entries of the trail and nothing else: no change anybody waits for.
constexpr std::string_view kTrailAlone = "audit";

class AuditTrail {
public:
    // `holder`: hex of whose passphrase has opened a protected file.
    AuditTrail(Write& write, std::string holder) : m_write(write), m_holder(std::move(holder)) {}

    // The first entry after the file was copied or put back opens another epoch; a restored backup always does.
    void append(const AuditNote& note);
    // Nothing was written into this file yet, here or elsewhere: the first entry says that it was made. Not of what is
    // in memory only.
    bool begins() const;
    // The newest entries of other PCs that nobody but they themselves has named yet.
    static std::string witness(Database& db);
    // Nothing has been written here since an entry that says the same. Whom it would name as a witness does not count,
    // or two PCs would go on naming each other's entries for ever.
    static bool saysLast(Database& db, const AuditNote& note);
    // What others have named is not named again. `entries`: ids of entries that came in.
    static void hear(Database& db, std::span<const std::int64_t> entries);

private:
    struct Head {
        std::string replica;
        std::int64_t epoch = 0;
        std::int64_t seq = 0;
        std::string hash;
    };
    std::optional<Head> lastWritten();
    void place(Head& head, const AuditNote& note);

    Write& m_write;
    std::string m_holder;
};

// What of a transaction goes into the trail, by the person's action and what it touched.
std::vector<AuditNote> actsOf(Action action, Action subject, const std::map<const TableInfo*, TouchedRows>& touched,
                              const std::vector<RowEdit>& edits, Database& db);
// Whether a transaction of this code, as sync_tx has it, is an act whatever it touched.
bool isAlwaysAct(std::string_view actionCode);

} // namespace preceptor
