// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/progress_carrier.h"

#include <algorithm>
#include <string>
#include <utility>

namespace preceptor {

namespace {

// A test of a further version has its title, kind and maximum.
bool isSameTest(const Assessment& a, const Assessment& b) {
    return a.title == b.title && a.kind == b.kind && a.max == b.max;
}

// In the order of `there`, by their words.
ItemMarks inOrderOf(const std::vector<AssessmentItem>& there, const std::vector<AssessmentItem>& items,
                    const ItemMarks& marks) {
    ItemMarks ordered(there.size());
    for (std::size_t i = 0; i < there.size(); ++i)
        for (std::size_t k = 0; k < items.size() && k < marks.size(); ++k)
            if (there[i].item == items[k].item && there[i].max == items[k].max) ordered[i] = marks[k];
    return ordered;
}

std::ptrdiff_t given(const ItemMarks& marks) {
    return std::count_if(marks.begin(), marks.end(), [](const auto& mark) { return mark.has_value(); });
}

} // namespace

ProgressCarrier::ProgressCarrier(Database& db, CourseVersionId from, CourseVersionId to)
    : m_courses(db), m_progress(db) {
    std::map<std::string, ModuleId> byCode;
    for (const Module& module : m_courses.modules(to)) byCode[module.code] = module.id;
    for (const Module& module : m_courses.modules(from))
        if (const auto there = byCode.find(module.code); there != byCode.end()) m_modules[module.id] = there->second;
    const auto tests = m_courses.assessments(to);
    for (const Assessment& test : m_courses.assessments(from))
        for (const Assessment& there : tests)
            if (from == to ? test.id == there.id : isSameTest(test, there)) m_tests.emplace(test.id, there);
}

void ProgressCarrier::carry(Write& write, EnrolmentId from, EnrolmentId to) {
    carryModules(write, from, to);
    carryMarks(write, from, to);
    if (from != to) carrySignOffs(write, from, to);
}

void ProgressCarrier::carryModules(Write& write, EnrolmentId from, EnrolmentId to) {
    for (ModuleProgress entry : m_progress.ofEnrolment(from)) {
        const auto module = m_modules.find(entry.cell.module);
        if (module == m_modules.end()) continue;
        const ProgressCell old = std::exchange(entry.cell, {to, module->second});
        if (old == entry.cell) continue;
        if (!m_progress.find(entry.cell)) m_progress.put(write, entry);
        m_progress.clear(write, old);
    }
}

void ProgressCarrier::put(Write& write, const Assessment& test, const Score& score, const ItemMarks& marks) {
    if (score.source == kMarkedByItem && given(marks) > 0) {
        m_progress.put(write, score, m_courses.items(test), marks);
        return;
    }
    Score whole = score; // its items have no counterpart: what they came to
    if (whole.source == kMarkedByItem) whole.source.clear();
    m_progress.put(write, whole);
}

void ProgressCarrier::carryMarks(Write& write, EnrolmentId from, EnrolmentId to) {
    const auto there = m_progress.results(to);
    const auto marks = m_progress.itemMarks(from);
    for (const TestResult& result : m_progress.results(from)) {
        const auto test = m_tests.find(result.assessment.id);
        if (test == m_tests.end()) continue;
        Score score = result.score;
        score.enrolment = to;
        score.assessment = test->second.id;
        const bool taken = std::any_of(there.begin(), there.end(), [&](const TestResult& one) {
            return one.score.assessment == score.assessment && one.score.attempt == score.attempt;
        });
        if (taken) continue;
        const auto items = m_courses.items(result.assessment);
        const ItemMarks own = marksOf(items, marks, score.attempt);
        const ItemMarks ordered = inOrderOf(m_courses.items(test->second), items, own);
        put(write, test->second, score, given(ordered) == given(own) ? ordered : ItemMarks());
        m_progress.erase(write, result.score);
    }
}

void ProgressCarrier::carrySignOffs(Write& write, EnrolmentId from, EnrolmentId to) {
    for (const SignOff& signOff : m_progress.signOffs(from)) {
        m_progress.put(write, to, signOff);
        m_progress.eraseSignOff(write, from, signOff.role);
    }
}

} // namespace preceptor
