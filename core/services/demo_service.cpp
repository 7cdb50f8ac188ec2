// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/demo_service.h"

#include "core/demo/demo_files.h"
#include "core/demo/demo_fill.h"
#include "core/services/completion_stamper.h"
#include "core/services/workspace.h"
#include "core/storage/bulk_cache.h"
#include "core/storage/programme_repository.h"
#include "core/storage/replica_identity.h"
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
    if (!ProgrammeRepository::list(m_unit.db()).empty()) return fail(ErrorCode::InUse, {"programme"});
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

Status makeDemoFile(const std::filesystem::path& path, const DemoSize& size, const Clock& clock,
                    const WorkspaceOptions& options) {
    namespace fs = std::filesystem;
    std::error_code error;
    if (fs::exists(path, error)) return fail(ErrorCode::FileExists, {path.string()});
    const fs::path unfinished = path.string() + ".part";
    const auto clear = [&] {
        for (const char* suffix : {"", "-journal"}) fs::remove(unfinished.string() + suffix, error);
    };
    clear();
    {
        auto workspace = Workspace::create(unfinished, clock, options);
        if (!workspace) return std::move(workspace).error();
        Status filled = (*workspace)->demo().fill(size);
        if (filled) filled = keepDemoFiles((*workspace)->unit().db(), path);
        if (!filled) {
            workspace->reset();
            clear();
            return filled;
        }
    }
    fs::rename(unfinished, path, error);
    if (error) return fail(ErrorCode::WriteFailed, {path.string()});
    ReplicaIdentity::moved(options.stateFolder, unfinished, path);
    return success();
}

} // namespace preceptor
