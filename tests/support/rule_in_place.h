// SPDX-License-Identifier: GPL-3.0-or-later
// The rule or the modules of a version become others under its learners, as when the change comes from a PC on which
// nobody is enrolled in it.
#pragma once

#include "core/model/change_set.h"
#include "core/services/completion_stamper.h"
#include "core/storage/unit_of_work.h"

#include <optional>
#include <string>
#include <vector>

namespace preceptor::test {

inline Status changeInPlace(UnitOfWork& unit, CourseVersionId id, const std::string& rule,
                            const std::vector<Module>& more = {}) {
    return unit.transact(Action::EditCurriculum, [&](Write& write) -> Status {
        CourseRepository courses(write.db());
        auto version = courses.find(id);
        if (!version) return fail(ErrorCode::NotFound, {"course_version"});
        version->ruleJson = rule;
        courses.update(write, *version);
        for (Module module : more) {
            module.version = id;
            courses.insert(write, module);
        }
        const auto learners = EnrolmentRepository(write.db()).idsOfVersion(id);
        CompletionStamper(write.db()).restamp(write, learners);
        return success();
    });
}

} // namespace preceptor::test
