// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/series_member_service.h"

#include "core/model/field_check.h"
#include "core/services/completion_stamper.h"
#include "core/storage/series_repository.h"
#include "core/storage/unit_of_work.h"
#include "core/text/collate.h"

#include <algorithm>

namespace preceptor {

struct SeriesMemberService::Parts {
    explicit Parts(UnitOfWork& u) : unit(u), series(u.db()), enrolments(u.db()), stamper(u.db()) {}

    void setMembers(Write& write, SeriesId id, std::span<const SeriesMember> members);
    // The sessions ahead count for the share of the class that the series is for.
    void moveTo(Write& write, SeriesId id, CohortId before, CohortId after);

    UnitOfWork& unit;
    SeriesRepository series;
    EnrolmentRepository enrolments;
    CompletionStamper stamper;
};

SeriesMemberService::SeriesMemberService(UnitOfWork& unit) : m_parts(std::make_unique<Parts>(unit)) {}
SeriesMemberService::~SeriesMemberService() = default;

Result<ExpectedAtSeries> SeriesMemberService::expected(SeriesId id) {
    auto row = m_parts->series.find(id);
    if (!row) return fail(ErrorCode::NotFound, {"series"});
    auto members = m_parts->series.members(id, m_parts->unit.clock().today());
    std::sort(members.begin(), members.end(), [](const SeriesMember& a, const SeriesMember& b) {
        const auto keyA = nameSortKey(a.nativeName);
        const auto keyB = nameSortKey(b.nativeName);
        return std::tie(keyA, a.person) < std::tie(keyB, b.person);
    });
    return ExpectedAtSeries{std::move(*row), std::move(members)};
}

void SeriesMemberService::Parts::setMembers(Write& write, SeriesId id, std::span<const SeriesMember> members) {
    for (const SeriesMember& old : series.members(id, unit.clock().today())) {
        const bool stays =
            std::any_of(members.begin(), members.end(), [&](const SeriesMember& m) { return m.person == old.person; });
        if (!stays) series.removeMember(write, id, old.person);
    }
    for (const SeriesMember& member : members) series.addMember(write, id, member.person, member.role);
}

void SeriesMemberService::Parts::moveTo(Write& write, SeriesId id, CohortId before, CohortId after) {
    if (!series.setCohort(write, id, after)) return;
    for (const CohortId cohort : {before, after})
        if (cohort) stamper.restamp(write, enrolments.idsIn(cohort));
}

Status SeriesMemberService::setExpected(SeriesId id, CohortId cohort, std::span<const SeriesMember> members) {
    const auto row = m_parts->series.find(id);
    if (!row) return fail(ErrorCode::NotFound, {"series"});
    FieldCheck check;
    for (const SeriesMember& member : members) check.code("role", member.role, "attendance_role");
    if (cohort && !m_parts->enrolments.find(cohort)) check.add("cohort_id", IssueCode::NotFound);
    if (auto issues = check.take(); !issues.empty()) return invalid(std::move(issues));
    return m_parts->unit.transact(Action::EditExpected, [&](Write& write) -> Status {
        m_parts->setMembers(write, id, members);
        m_parts->moveTo(write, id, row->cohort, cohort);
        write.setSubjects(static_cast<std::int64_t>(members.size()));
        return success();
    });
}

} // namespace preceptor
