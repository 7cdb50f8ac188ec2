// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the audit trail: in chain order to verify it, newest first to look at it.
#pragma once

#include "core/model/audit.h"
#include "core/storage/database.h"

#include <functional>

namespace preceptor {

class AuditRepository {
public:
    explicit AuditRepository(Database& db) : m_db(db) {}

    AuditVerdict verify();
    // At most `most` of those that pass, newest first; `visit` false: no more.
    void visit(const AuditFilter& filter, const std::function<bool(const AuditEntry&)>& visit);
    std::int64_t count(const AuditFilter& filter);
    std::vector<std::string> actions();      // that occur
    std::vector<std::string> people();       // that occur
    bool hasDetail(const std::string& word); // any entry

private:
    Database& m_db;
};

} // namespace preceptor
