// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/assessment_service.h"

#include "core/model/field_check.h"
#include "core/services/completion_stamper.h"
#include "core/services/name_order.h"
#include "core/storage/progress_table_reader.h"
#include "core/storage/unit_of_work.h"

#include <algorithm>
#include <unordered_map>

namespace preceptor {

struct AssessmentService::Parts {
    explicit Parts(UnitOfWork& u)
        : unit(u), courses(u.db()), enrolments(u.db()), progress(u.db()), people(u.db()), stamper(u.db()) {}

    std::vector<FieldIssue> issuesOfMarks(const Assessment& assessment, std::span<const ScoreMark> marks);

    UnitOfWork& unit;
    CourseRepository courses;
    EnrolmentRepository enrolments;
    ProgressRepository progress;
    ProgressTableReader people;
    CompletionStamper stamper;
};

namespace {

constexpr int kMostAttempts = 20;

} // namespace

AssessmentService::AssessmentService(UnitOfWork& unit) : m_parts(std::make_unique<Parts>(unit)) {}
AssessmentService::~AssessmentService() = default;

std::vector<Assessment> AssessmentService::ofVersion(CourseVersionId version) {
    return m_parts->courses.assessments(version);
}

std::string AssessmentService::items(AssessmentId id) { return m_parts->courses.items(id); }

Result<AssessmentId> AssessmentService::add(const Assessment& assessment, const std::string& items) {
    if (auto issues = issuesOf(assessment); !issues.empty()) return invalid(std::move(issues));
    if (!m_parts->courses.find(assessment.version)) return fail(ErrorCode::NotFound, {"course_version"});
    return m_parts->unit.transact(Action::EditCurriculum, [&](Write& write) -> Result<AssessmentId> {
        const AssessmentId id = m_parts->courses.insert(write, assessment);
        if (!items.empty()) m_parts->courses.setItems(write, id, items);
        return id;
    });
}

Status AssessmentService::edit(const Assessment& assessment, const std::optional<std::string>& items) {
    const auto before = m_parts->courses.find(assessment.id);
    if (!before) return fail(ErrorCode::NotFound, {"assessment"});
    auto issues = issuesOf(assessment);
    for (const Score& score : m_parts->progress.scores(assessment.id)) {
        if (score.raw <= assessment.max || !issues.empty()) continue;
        issues.push_back({"max", IssueCode::OutOfRange, {}});
    }
    if (!issues.empty()) return invalid(std::move(issues));
    return m_parts->unit.transact(Action::EditCurriculum, [&](Write& write) -> Status {
        if (items) m_parts->courses.setItems(write, assessment.id, *items);
        if (m_parts->courses.update(write, assessment))
            m_parts->stamper.restamp(write, m_parts->enrolments.idsOfVersion(before->version));
        return success();
    });
}

Status AssessmentService::erase(AssessmentId id) {
    const auto there = m_parts->courses.find(id);
    if (!there) return fail(ErrorCode::NotFound, {"assessment"});
    if (!m_parts->progress.scores(id).empty()) return fail(ErrorCode::InUse, {"assessment", "score"});
    return m_parts->unit.transact(Action::EditCurriculum, [&](Write& write) -> Status {
        m_parts->courses.erase(write, id);
        return success();
    });
}

Result<ScoreSheet> AssessmentService::sheet(AssessmentId id, CohortId cohort, int attempt) {
    const auto assessment = m_parts->courses.find(id);
    if (!assessment) return fail(ErrorCode::NotFound, {"assessment"});
    ScoreSheet sheet{*assessment, attempt, 0, {}};
    std::unordered_map<EnrolmentId, Score> marks;
    for (Score& score : m_parts->progress.scores(id)) {
        sheet.attempts = std::max(sheet.attempts, score.attempt);
        if (score.attempt == attempt) marks.emplace(score.enrolment, score);
    }
    const auto table = m_parts->people.table({assessment->version, cohort}, {}, m_parts->unit.clock().today());
    for (const ProgressRow& row : table.rows) {
        const auto mark = marks.find(row.enrolment);
        const bool taken = mark != marks.end();
        sheet.rows.push_back({row.enrolment, row.person, row.nativeName, row.romanised,
                              taken ? std::optional(mark->second.raw) : std::nullopt,
                              taken ? mark->second.takenOn : std::nullopt});
    }
    sortByName(sheet.rows);
    return sheet;
}

std::vector<FieldIssue> AssessmentService::Parts::issuesOfMarks(const Assessment& assessment,
                                                                std::span<const ScoreMark> marks) {
    FieldCheck check;
    for (std::size_t i = 0; i < marks.size(); ++i) {
        const std::string row = "marks[" + std::to_string(i) + "].";
        if (marks[i].raw) check.range(row + "raw", *marks[i].raw, 0, assessment.max);
        if (!enrolments.exists(marks[i].enrolment)) check.add(row + "enrolment_id", IssueCode::NotFound);
    }
    return check.take();
}

Result<int> AssessmentService::record(AssessmentId id, int attempt, Date on, std::span<const ScoreMark> marks) {
    const auto assessment = m_parts->courses.find(id);
    if (!assessment) return fail(ErrorCode::NotFound, {"assessment"});
    FieldCheck check;
    check.pastDay("taken_on", on, m_parts->unit.clock().today()).range("attempt", attempt, 1, kMostAttempts);
    auto issues = check.take();
    for (FieldIssue& issue : m_parts->issuesOfMarks(*assessment, marks)) issues.push_back(std::move(issue));
    if (!issues.empty()) return invalid(std::move(issues));
    return m_parts->unit.transact(Action::RecordScore, [&](Write& write) -> Result<int> {
        std::vector<EnrolmentId> touched;
        for (const ScoreMark& mark : marks) {
            const Score score{id, mark.enrolment, attempt, on, mark.raw.value_or(0)};
            const bool changed = mark.raw ? m_parts->progress.put(write, score) : m_parts->progress.erase(write, score);
            if (changed) touched.push_back(mark.enrolment);
        }
        m_parts->stamper.restamp(write, touched);
        write.setSubjects(static_cast<std::int64_t>(touched.size()));
        return static_cast<int>(touched.size());
    });
}

} // namespace preceptor
