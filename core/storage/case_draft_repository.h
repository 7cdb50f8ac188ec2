// SPDX-License-Identifier: GPL-3.0-or-later
// Cases that are being written: this file's own rows, outside exchange and undo, written at each pause of typing.
#pragma once

#include "core/base/date.h"
#include "core/model/ids.h"
#include "core/storage/database.h"

#include <optional>
#include <string>
#include <vector>

namespace preceptor {

struct CaseDraftRow {
    CaseDraftId id;
    ProgrammeId programme;
    Timestamp changedAt;
    std::string writtenBy;
    bool discarded = false;
    std::string body;
};

class CaseDraftRepository {
public:
    explicit CaseDraftRepository(Database& db) : m_db(db) {}

    CaseDraftId insert(const CaseDraftRow& row);
    bool update(CaseDraftId id, const std::string& body, Timestamp now);
    bool setDiscarded(CaseDraftId id, bool discarded);
    void erase(CaseDraftId id);
    std::optional<CaseDraftRow> find(CaseDraftId id);
    std::vector<CaseDraftRow> list(); // newest first

private:
    Database& m_db;
};

} // namespace preceptor
