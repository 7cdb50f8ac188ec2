// SPDX-License-Identifier: GPL-3.0-or-later
// Marking what people have done: cells of the progress table, sign-offs. Whatever the selection, it is one step
// of undo, and every completion it makes or unmakes is stamped in the same step.
#pragma once

#include "core/base/result.h"
#include "core/model/curriculum_rows.h"

#include <memory>
#include <span>
#include <vector>

namespace preceptor {

class UnitOfWork;

struct MarkOutcome {
    int changed = 0;     // cells that are different now
    int completions = 0; // enrolments whose status or completion changed by it
};

class ProgressService {
public:
    explicit ProgressService(UnitOfWork& unit);
    ProgressService(const ProgressService&) = delete;
    ProgressService& operator=(const ProgressService&) = delete;
    ~ProgressService();

    // Sorted by name. People and cells of one course version, or of one cohort of it.
    Result<ProgressTable> table(const ProgressFilter& filter);
    // The same rows again after marking them.
    void refresh(ProgressTable& table, const std::vector<std::size_t>& rows);

    // Done and in progress carry a day (today when none is given); exempt may. The day may not lie ahead.
    Result<MarkOutcome> mark(std::span<const ProgressCell> cells, ModuleStatus status, std::optional<Date> on = {});
    Result<MarkOutcome> clear(std::span<const ProgressCell> cells);
    // Signing again for the same role replaces it.
    Result<int> signOff(std::span<const EnrolmentId> enrolments, const SignOff& signOff); // how many changed
    Status withdrawSignOff(std::span<const EnrolmentId> enrolments, const std::string& role);

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace preceptor
