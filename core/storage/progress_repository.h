// SPDX-License-Identifier: GPL-3.0-or-later
// What people have done: module progress, scores and sign-offs, all under natural keys.
#pragma once

#include "core/model/curriculum_rows.h"
#include "core/storage/write.h"

#include <optional>

namespace preceptor {

class ProgressRepository {
public:
    explicit ProgressRepository(Database& db) : m_db(db) {}

    bool put(Write& write, const ModuleProgress& progress);
    bool clear(Write& write, ProgressCell cell);
    bool put(Write& write, const Score& score);
    // What was marked by item is no longer, either way.
    bool erase(Write& write, const Score& score);
    // By item: the score is what the marks come to, one an item.
    bool put(Write& write, Score score, const std::vector<AssessmentItem>& items, const ItemMarks& marks);
    bool put(Write& write, EnrolmentId enrolment, const SignOff& signOff);
    bool eraseSignOff(Write& write, EnrolmentId enrolment, std::string_view role);

    std::optional<ModuleProgress> find(ProgressCell cell);
    std::vector<ModuleProgress> ofEnrolment(EnrolmentId enrolment);
    std::vector<ModuleProgress> ofCohort(CohortId cohort);
    std::vector<Score> scores(AssessmentId assessment);
    std::vector<Score> scores(CohortId cohort);
    std::vector<ItemMark> itemMarks(AssessmentId assessment); // of items that are still asked
    std::vector<ItemMark> itemMarks(EnrolmentId enrolment);
    std::vector<TestResult> results(EnrolmentId enrolment); // in the order they were taken
    std::vector<SignOff> signOffs(EnrolmentId enrolment);
    bool hasStarted(EnrolmentId enrolment);

private:
    bool putRow(Write& write, const Score& score);
    bool put(Write& write, const ItemMark& mark);
    bool clearItems(Write& write, const Score& score);
    std::optional<double> sumOf(const Score& score);

    Database& m_db;
};

} // namespace preceptor
