// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/demo_service.h"

#include "core/demo/demo_fill.h"
#include "core/services/completion_stamper.h"
#include "core/services/register_service.h"
#include "core/storage/bulk_cache.h"
#include "core/storage/unit_of_work.h"

namespace preceptor {

namespace {

constexpr int kMostPeople = 2'000'000;
constexpr int kMostYears = 10;
constexpr int kCacheMebibytes = 96; // holds the indexes of a programme of 100,000 people

std::vector<FieldIssue> issuesOf(const DemoSize& size) {
    std::vector<FieldIssue> issues;
    if (size.people < 1 || size.people > kMostPeople) issues.push_back({"people", IssueCode::OutOfRange, {}});
    if (size.years < 1 || size.years > kMostYears) issues.push_back({"years", IssueCode::OutOfRange, {}});
    return issues;
}

} // namespace

Status DemoService::fill(const DemoSize& size) {
    if (auto issues = issuesOf(size); !issues.empty()) return invalid(std::move(issues));
    const auto programmes = RegisterService(m_unit).list("programme");
    if (!programmes) return programmes.error();
    if (!programmes->empty()) return fail(ErrorCode::InUse, {"programme"});
    const BulkCache cache(m_unit.db(), kCacheMebibytes);
    CompletionStamper stamper(m_unit.db());
    return m_unit.transact(
        Action::FillDemo,
        [&](Write& write) -> Status {
            fillDemo(write, {size.people, size.years, size.seed},
                     [&](Write& w, std::span<const EnrolmentId> enrolments) { stamper.restamp(w, enrolments); });
            return success();
        },
        Undoable::No);
}

} // namespace preceptor
