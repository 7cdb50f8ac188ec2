// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/side_file.h"

#include "core/services/workspace.h"
#include "core/storage/unit_of_work.h"

namespace preceptor {

SideFile::SideFile(UnitOfWork& other)
    : m_db(other.db().beside()), m_unit(std::make_unique<UnitOfWork>(*m_db, other.clock(), other.operatorName())) {}
SideFile::~SideFile() = default;

std::unique_ptr<SideFile> SideFile::beside(Workspace& workspace) {
    if (workspace.path().empty()) return nullptr;
    return std::unique_ptr<SideFile>(new SideFile(workspace.unit()));
}

Status SideFile::readOneState(const KeepGoing& going, const std::function<void()>& read) {
    m_db->stopWhen([going] { return !goesOn(going); });
    for (;;) {
        m_db->takeTurn();
        try {
            const Transaction snapshot(*m_db, "BEGIN");
            read();
            return success();
        } catch (const StorageFailure&) {
            if (!goesOn(going)) return fail(ErrorCode::Cancelled);
            if (!m_db->gaveWay()) throw;
        }
    }
}

} // namespace preceptor
