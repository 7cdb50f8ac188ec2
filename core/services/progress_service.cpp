// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/progress_service.h"

#include "core/model/field_check.h"
#include "core/services/completion_stamper.h"
#include "core/services/name_order.h"
#include "core/storage/progress_table_reader.h"
#include "core/storage/unit_of_work.h"

#include <algorithm>

namespace preceptor {

struct ProgressService::Parts {
    explicit Parts(UnitOfWork& u)
        : unit(u), courses(u.db()), enrolments(u.db()), progress(u.db()), tables(u.db()), stamper(u.db()) {}

    // Writes each cell with `one`, then judges the enrolments it really changed.
    template <class One>
    Result<MarkOutcome> markEach(std::span<const ProgressCell> cells, One one) {
        return unit.transact(Action::MarkProgress, [&](Write& write) -> Result<MarkOutcome> {
            MarkOutcome outcome;
            std::vector<EnrolmentId> touched;
            for (const ProgressCell cell : cells) {
                if (!one(write, cell)) continue;
                ++outcome.changed;
                touched.push_back(cell.enrolment);
            }
            std::sort(touched.begin(), touched.end());
            touched.erase(std::unique(touched.begin(), touched.end()), touched.end());
            outcome.completions = stamper.restamp(write, touched);
            write.setSubjects(outcome.changed);
            write.countPeople(static_cast<int>(touched.size()));
            return outcome;
        });
    }
    Status allThere(std::span<const EnrolmentId> ids) {
        for (const EnrolmentId id : ids)
            if (!enrolments.exists(id)) return fail(ErrorCode::NotFound, {"enrolment"});
        return success();
    }

    UnitOfWork& unit;
    CourseRepository courses;
    EnrolmentRepository enrolments;
    ProgressRepository progress;
    ProgressTableReader tables;
    CompletionStamper stamper;
};

namespace {

void sortByName(ProgressTable& table) {
    const auto order = nameOrder(table.rows);
    ProgressTable sorted{std::move(table.institutions), std::move(table.modules), {}, {}};
    sorted.rows.reserve(order.size());
    sorted.cells.reserve(table.cells.size());
    const auto width = static_cast<std::ptrdiff_t>(sorted.modules.size());
    for (const std::size_t row : order) {
        sorted.rows.push_back(std::move(table.rows[row]));
        const auto from = table.cells.begin() + static_cast<std::ptrdiff_t>(row) * width;
        sorted.cells.insert(sorted.cells.end(), from, from + width);
    }
    table = std::move(sorted);
}

} // namespace

ProgressService::ProgressService(UnitOfWork& unit) : m_parts(std::make_unique<Parts>(unit)) {}
ProgressService::~ProgressService() = default;

Result<ProgressTable> ProgressService::table(const ProgressFilter& filter) {
    if (!m_parts->courses.find(filter.version)) return fail(ErrorCode::NotFound, {"course_version"});
    ProgressTable table =
        m_parts->tables.table(filter, m_parts->courses.modules(filter.version), m_parts->unit.clock().today());
    sortByName(table);
    return table;
}

void ProgressService::refresh(ProgressTable& table, const std::vector<std::size_t>& rows) {
    m_parts->tables.refresh(table, rows, m_parts->unit.clock().today());
}

Result<MarkOutcome> ProgressService::mark(std::span<const ProgressCell> cells, ModuleStatus status,
                                          std::optional<Date> on) {
    if (status == ModuleStatus::NotStarted) return clear(cells);
    const Date today = m_parts->unit.clock().today();
    FieldCheck check;
    if (on) check.pastDay("done_on", *on, today);
    if (auto issues = check.take(); !issues.empty()) return invalid(std::move(issues));
    const auto day = status == ModuleStatus::Done ? std::optional(on.value_or(today)) : on;
    return m_parts->markEach(cells, [&](Write& write, ProgressCell cell) {
        ModuleProgress progress = m_parts->progress.find(cell).value_or(ModuleProgress{cell, status, {}, {}, "manual"});
        // Marking done again what is done keeps its day; only a day that was given moves it.
        const bool keepsDay = progress.status == status && progress.doneOn && !on;
        progress.status = status;
        if (!keepsDay) progress.doneOn = day;
        progress.source = "manual";
        return m_parts->progress.put(write, progress);
    });
}

Result<MarkOutcome> ProgressService::clear(std::span<const ProgressCell> cells) {
    return m_parts->markEach(cells,
                             [&](Write& write, ProgressCell cell) { return m_parts->progress.clear(write, cell); });
}

Result<int> ProgressService::signOff(std::span<const EnrolmentId> ids, const SignOff& signOff) {
    FieldCheck check;
    check.code("role", signOff.role, "programme_role").text("signed_by", signOff.by, 200);
    check.pastDay("signed_on", signOff.on, m_parts->unit.clock().today());
    if (auto issues = check.take(); !issues.empty()) return invalid(std::move(issues));
    if (auto there = m_parts->allThere(ids); !there) return std::move(there).error();
    int changed = 0;
    const auto done = m_parts->unit.transact(Action::SignOff, [&](Write& write) -> Status {
        for (const EnrolmentId id : ids) changed += m_parts->progress.put(write, id, signOff) ? 1 : 0;
        m_parts->stamper.restamp(write, ids);
        write.setSubjects(changed);
        return success();
    });
    if (!done) return done.error();
    return changed;
}

Status ProgressService::withdrawSignOff(std::span<const EnrolmentId> ids, const std::string& role) {
    return m_parts->unit.transact(Action::SignOff, [&](Write& write) -> Status {
        for (const EnrolmentId id : ids) m_parts->progress.eraseSignOff(write, id, role);
        m_parts->stamper.restamp(write, ids);
        return success();
    });
}

} // namespace preceptor
