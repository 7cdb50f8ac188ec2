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
    std::vector<FieldIssue> issuesOfItems(const std::vector<AssessmentItem>& items, std::span<const ItemScore> marks);
    // InUse or an issue where marks of items would be lost or too high.
    Status mayBecome(const Assessment& assessment, const std::vector<AssessmentItem>& items);
    void renewChecklistScores(Write& write, const Assessment& assessment);

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

std::vector<AssessmentItem> AssessmentService::items(AssessmentId id) {
    const auto test = m_parts->courses.find(id);
    return test ? m_parts->courses.items(*test) : std::vector<AssessmentItem>();
}

Result<AssessmentId> AssessmentService::add(const Assessment& assessment, const std::string& items) {
    const auto checklist = itemsOfLines(items);
    auto issues = issuesOf(assessment);
    for (FieldIssue& issue : issuesOf(checklist)) issues.push_back(std::move(issue));
    if (!issues.empty()) return invalid(std::move(issues));
    if (!m_parts->courses.find(assessment.version)) return fail(ErrorCode::NotFound, {"course_version"});
    return m_parts->unit.transact(Action::EditCurriculum, [&](Write& write) -> Result<AssessmentId> {
        Assessment made = assessment;
        made.id = m_parts->courses.insert(write, assessment);
        if (!checklist.empty()) m_parts->courses.setItems(write, made, checklist);
        return made.id;
    });
}

Status AssessmentService::Parts::mayBecome(const Assessment& assessment, const std::vector<AssessmentItem>& items) {
    for (const auto& mark : progress.itemMarks(assessment.id)) {
        const auto item =
            std::find_if(items.begin(), items.end(), [&](const AssessmentItem& one) { return one.id == mark.item; });
        if (item == items.end()) return fail(ErrorCode::InUse, {"assessment_item", "score"});
        if (mark.mark > item->max) return invalid({{"items", IssueCode::OutOfRange, {}}});
    }
    return success();
}

// What the marks come to now, for programs that do not add them up.
void AssessmentService::Parts::renewChecklistScores(Write& write, const Assessment& assessment) {
    for (const Score& score : progress.scores(assessment.id))
        if (score.source == kMarkedByItem) progress.put(write, score, {}, {});
}

Status AssessmentService::edit(const Assessment& assessment, const std::optional<std::string>& items) {
    const auto before = m_parts->courses.find(assessment.id);
    if (!before) return fail(ErrorCode::NotFound, {"assessment"});
    auto issues = issuesOf(assessment);
    for (const Score& score : m_parts->progress.scores(assessment.id)) {
        if (score.source == kMarkedByItem || score.raw <= assessment.max || !issues.empty()) continue;
        issues.push_back({"max", IssueCode::OutOfRange, {}});
    }
    const auto there = m_parts->courses.items(*before);
    const auto checklist = items ? renewed(itemsOfLines(*items), there) : there;
    for (FieldIssue& issue : issuesOf(checklist)) issues.push_back(std::move(issue));
    if (!issues.empty()) return invalid(std::move(issues));
    if (auto may = m_parts->mayBecome(assessment, checklist); !may) return may;
    return m_parts->unit.transact(Action::EditCurriculum, [&](Write& write) -> Status {
        if (checklist != there) m_parts->courses.setItems(write, assessment, checklist);
        if (!m_parts->courses.update(write, assessment) && checklist == there) return success();
        m_parts->renewChecklistScores(write, assessment);
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
    ScoreSheet sheet{*assessment, attempt, 0, {}, m_parts->courses.items(*assessment)};
    std::unordered_map<EnrolmentId, std::vector<ItemMark>> byItem;
    for (const ItemMark& mark : m_parts->progress.itemMarks(id)) byItem[mark.enrolment].push_back(mark);
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
        sheet.rows.back().status = row.status;
        if (taken && mark->second.source == kMarkedByItem)
            sheet.rows.back().items = marksOf(sheet.items, byItem[row.enrolment], attempt);
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

std::vector<FieldIssue> AssessmentService::Parts::issuesOfItems(const std::vector<AssessmentItem>& items,
                                                                std::span<const ItemScore> marks) {
    FieldCheck check;
    for (std::size_t i = 0; i < marks.size(); ++i) {
        const std::string row = "marks[" + std::to_string(i) + "].";
        if (!enrolments.exists(marks[i].enrolment)) check.add(row + "enrolment_id", IssueCode::NotFound);
        if (items.empty() || marks[i].marks.size() != items.size()) {
            check.add(row + "items", IssueCode::OutOfRange);
            continue;
        }
        for (std::size_t j = 0; j < items.size(); ++j)
            if (const auto mark = marks[i].marks[j])
                check.range(row + "items[" + std::to_string(j) + "]", *mark, 0, items[j].max);
    }
    return check.take();
}

Result<int> AssessmentService::recordItems(AssessmentId id, int attempt, Date on, std::span<const ItemScore> marks) {
    const auto assessment = m_parts->courses.find(id);
    if (!assessment) return fail(ErrorCode::NotFound, {"assessment"});
    const auto items = m_parts->courses.items(*assessment);
    FieldCheck check;
    check.pastDay("taken_on", on, m_parts->unit.clock().today()).range("attempt", attempt, 1, kMostAttempts);
    auto issues = check.take();
    for (FieldIssue& issue : m_parts->issuesOfItems(items, marks)) issues.push_back(std::move(issue));
    if (!issues.empty()) return invalid(std::move(issues));
    return m_parts->unit.transact(Action::RecordScore, [&](Write& write) -> Result<int> {
        std::vector<EnrolmentId> touched;
        m_parts->courses.setItems(write, *assessment, items); // those of a note become rows
        for (const ItemScore& each : marks) {
            const Score score{id, each.enrolment, attempt, on};
            const bool any =
                std::any_of(each.marks.begin(), each.marks.end(), [](const auto& m) { return m.has_value(); });
            const bool changed =
                any ? m_parts->progress.put(write, score, items, each.marks) : m_parts->progress.erase(write, score);
            if (changed) touched.push_back(each.enrolment);
        }
        m_parts->stamper.restamp(write, touched);
        write.setSubjects(static_cast<std::int64_t>(touched.size()));
        return static_cast<int>(touched.size());
    });
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
