// SPDX-License-Identifier: GPL-3.0-or-later
// Takes what somebody has done along to another class or version of the same course: modules by their codes, marks by
// their tests, sign-offs. What has no counterpart there stays where it is, so nothing is lost.
#pragma once

#include "core/storage/course_repository.h"
#include "core/storage/progress_repository.h"

#include <map>

namespace preceptor {

class ProgressCarrier {
public:
    // From one version to another one, or the same.
    ProgressCarrier(Database& db, CourseVersionId from, CourseVersionId to);
    // `to` may be the same enrolment, whose class has gone over.
    void carry(Write& write, EnrolmentId from, EnrolmentId to);

private:
    void carryModules(Write& write, EnrolmentId from, EnrolmentId to);
    void carryMarks(Write& write, EnrolmentId from, EnrolmentId to);
    void carrySignOffs(Write& write, EnrolmentId from, EnrolmentId to);
    void put(Write& write, const Assessment& test, const Score& score, const ItemMarks& marks);

    CourseRepository m_courses;
    ProgressRepository m_progress;
    std::map<ModuleId, ModuleId> m_modules;
    std::map<AssessmentId, Assessment> m_tests;
};

} // namespace preceptor
