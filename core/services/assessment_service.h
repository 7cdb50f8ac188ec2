// SPDX-License-Identifier: GPL-3.0-or-later
// The tests of a course version and the marks people got in them. Marks come singly, from paper, or as a column from a
// spreadsheet; each call is one step of undo and judges at once whom it completes.
#pragma once

#include "core/base/result.h"
#include "core/model/curriculum_rows.h"

#include <memory>
#include <span>
#include <vector>

namespace preceptor {

class UnitOfWork;

// The marks of a checklist; the score is what they come to, of the test's maximum.
struct ItemScore {
    EnrolmentId enrolment;
    ItemMarks marks; // one an item; all none take the score away
};

struct ScoreMark {
    EnrolmentId enrolment;
    std::optional<double> raw; // none takes the mark away
};

class AssessmentService {
public:
    explicit AssessmentService(UnitOfWork& unit);
    AssessmentService(const AssessmentService&) = delete;
    AssessmentService& operator=(const AssessmentService&) = delete;
    ~AssessmentService();

    std::vector<Assessment> ofVersion(CourseVersionId version);
    // What a skills checklist or a teach-back looks at; empty for none.
    std::vector<AssessmentItem> items(AssessmentId id);
    // Items one a line, as model/checklist reads them.
    Result<AssessmentId> add(const Assessment& assessment, const std::string& items = {});
    // A smaller maximum than a mark that was given is refused (field max, for an item: items), and to leave out an item
    // that has marks (InUse). Items that are not given stay.
    Status edit(const Assessment& assessment, const std::optional<std::string>& items = {});
    Status erase(AssessmentId id); // InUse once somebody has a mark in it

    // Everyone of the class (none: of the version) by name, with the marks of that attempt.
    Result<ScoreSheet> sheet(AssessmentId id, CohortId cohort, int attempt = 1);
    // How many marks are different now. A refused mark is the field marks[i].raw and refuses all of them.
    // A mark of a checklist as a whole takes those of its items away.
    Result<int> record(AssessmentId id, int attempt, Date on, std::span<const ScoreMark> marks);
    // The same item by item. Refused: the field marks[i].items[j], or marks[i].items for another number of them.
    Result<int> recordItems(AssessmentId id, int attempt, Date on, std::span<const ItemScore> marks);

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace preceptor
