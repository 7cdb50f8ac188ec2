// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/erasure_service.h"

#include "core/services/case_privacy.h"
#include "core/storage/backup.h"
#include "core/storage/erasure_repository.h"
#include "core/storage/unit_of_work.h"

namespace preceptor {

Result<ErasureExtent> ErasureService::extent(PersonId person) {
    auto extent = ErasureRepository(m_unit.db()).extent(person);
    if (!extent) return fail(ErrorCode::NotFound, {"person", std::to_string(person.value)});
    if (!m_unit.db().path().empty())
        extent->backups = static_cast<std::int64_t>(listBackups(m_unit.db().path()).size());
    return std::move(*extent);
}

std::vector<PersonId> ErasureService::deletedNamed(const std::string& idOrName) {
    return ErasureRepository(m_unit.db()).deletedNamed(idOrName);
}

Result<ErasureExtent> ErasureService::erase(PersonId person) {
    auto done = m_unit.transact(
        Action::ErasePerson,
        [&](Write& write) -> Result<ErasureExtent> {
            auto found = extent(person);
            if (found) ErasureRepository(m_unit.db()).erase(write, person);
            return found;
        },
        Undoable::No);
    if (!done) return done;
    m_privacy.markStanding();
    ErasureRepository(m_unit.db()).overwriteFreed();
    return done;
}

} // namespace preceptor
