// SPDX-License-Identifier: GPL-3.0-or-later
// What people have done: module progress, scores and sign-offs, all under natural keys.
#pragma once

#include "core/model/enrolment.h"
#include "core/storage/write.h"

#include <optional>

namespace preceptor {

class ProgressRepository {
public:
    explicit ProgressRepository(Database& db) : m_db(db) {}

    bool put(Write& write, const ModuleProgress& progress);
    bool clear(Write& write, ProgressCell cell);
    bool put(Write& write, const Score& score);
    bool putSignOff(Write& write, EnrolmentId enrolment, std::string_view role, std::string_view by, Date on);
    bool eraseSignOff(Write& write, EnrolmentId enrolment, std::string_view role);

    std::optional<ModuleProgress> find(ProgressCell cell);
    std::vector<ModuleProgress> ofEnrolment(EnrolmentId enrolment);
    int nextAttempt(AssessmentId assessment, EnrolmentId enrolment);
    bool hasStarted(EnrolmentId enrolment);

private:
    Database& m_db;
};

} // namespace preceptor
