// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/programme_service.h"

#include "core/storage/programme_repository.h"
#include "core/storage/unit_of_work.h"

namespace preceptor {

namespace {

std::string freeProgrammeCode(Database& db, const std::string& wanted) {
    std::string code = wanted;
    for (int n = 2; !ProgrammeRepository::codeIsFree(db, code); ++n) code = wanted + "-" + std::to_string(n);
    return code;
}

} // namespace

Result<ProgrammeId> ProgrammeService::create(const ProgrammeDraft& draft) {
    auto programme = validate(draft);
    if (!programme) return programme.error();
    return m_unit.transact(Action::EditProgramme, [&](Write& write) -> Result<ProgrammeId> {
        write.setSubjects(1);
        programme->code = freeProgrammeCode(write.db(), programme->code);
        const ProgrammeId id = ProgrammeRepository::insert(write, *programme);
        const Date end = programme->endOn.value_or(programme->startOn.plusMonths(12).plusDays(-1));
        ProgrammeRepository::insertTargets(write, id, plannedTargets(programme->startOn, end));
        return id;
    });
}

std::vector<Programme> ProgrammeService::list() { return ProgrammeRepository::list(m_unit.db()); }

} // namespace preceptor
