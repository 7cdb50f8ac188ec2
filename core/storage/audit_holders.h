// SPDX-License-Identifier: GPL-3.0-or-later
// Who may open a protected file stands beside its pages, not in them, and is changed while nobody has the file open. So
// the trail looks at each opening what has changed since the last, whoever changed it and with what.
#pragma once

#include "core/model/audit.h"
#include "core/storage/database.h"
#include "core/storage/protection.h"

namespace preceptor {

std::string roleDetail(HolderRole role); // "role:editor"

AuditNote unlockedAct(HolderRole role);

struct HolderChange {
    AuditNote note;
    bool byHolder = false; // nobody else can have done it
    Holder holder{};       // whom it is about, where that one may still open the file
};

class AuditHolders {
public:
    explicit AuditHolders(Database& db) : m_db(db) {}

    bool none(); // the file was plain
    // Nothing for a trail that has not begun in a file that was written before there was one.
    std::vector<HolderChange> changes(const std::vector<HolderSlot>& now);
    void keep(const std::vector<HolderSlot>& now);

private:
    Database& m_db;
};

} // namespace preceptor
