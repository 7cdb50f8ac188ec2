// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/completion_stamper.h"

#include "core/completion/rule_hash.h"
#include "core/completion/rule_json.h"

#include <algorithm>
#include <utility>

namespace preceptor {

namespace {

bool isByHand(const Enrolment& enrolment) { return enrolment.basis && *enrolment.basis != CompletionBasis::Rule; }

bool attendedAny(const Evidence& evidence) {
    return std::any_of(evidence.sessions.begin(), evidence.sessions.end(), [](const auto& s) { return s.attended; });
}

// Open series go on after a completion; what is missed there later does not take it away.
Evidence upTo(Evidence evidence, Date day) {
    std::erase_if(evidence.sessions, [day](const auto& s) { return !s.ofCohort && s.on > day; });
    return evidence;
}

void setStatus(Enrolment& enrolment, EnrolmentStatus status, Date on) {
    if (enrolment.status == status) return;
    enrolment.status = status;
    enrolment.statusOn = on;
}

} // namespace

std::optional<Rule> CompletionStamper::ruleOf(CourseVersionId id) {
    const auto version = m_courses.find(id);
    if (!version || version->ruleJson.empty()) return std::nullopt;
    auto rule = readRule(version->ruleJson);
    // A rule of a newer program that this one cannot read decides nothing here.
    return rule ? std::optional(std::move(rule).value()) : std::nullopt;
}

const CompletionStamper::Judged& CompletionStamper::judged(CohortId id) {
    const auto found = m_judged.find(id);
    if (found != m_judged.end()) return found->second;
    Judged entry;
    entry.cohort = m_enrolments.find(id);
    if (entry.cohort) entry.rule = ruleOf(entry.cohort->version);
    if (entry.rule) entry.wanted = wantedBy(*entry.rule);
    if (entry.rule) entry.ruleHash = ruleHash(*entry.rule, m_courses.modules(entry.cohort->version));
    return m_judged.emplace(id, std::move(entry)).first->second;
}

void CompletionStamper::complete(Enrolment& enrolment, const Evaluation& result, const std::string& hash, Date today) {
    const Date on = result.completedOn.value_or(enrolment.completedOn.value_or(today));
    setStatus(enrolment, EnrolmentStatus::Completed, today);
    enrolment.completedOn = on;
    enrolment.basis = CompletionBasis::Rule;
    enrolment.ruleHash = hash;
    enrolment.evidenceHash = result.evidenceHash;
}

void CompletionStamper::reopen(Enrolment& enrolment, bool started, Date today) {
    const bool moves = enrolment.status == EnrolmentStatus::Completed ||
                       enrolment.status == EnrolmentStatus::Enrolled || enrolment.status == EnrolmentStatus::InProgress;
    if (moves) setStatus(enrolment, started ? EnrolmentStatus::InProgress : EnrolmentStatus::Enrolled, today);
    enrolment.completedOn.reset();
    enrolment.basis.reset();
    enrolment.ruleHash.clear();
    enrolment.evidenceHash.clear();
}

bool CompletionStamper::earnedBefore(const Enrolment& enrolment, const Judged& by) {
    return enrolment.status == EnrolmentStatus::Completed && enrolment.completedOn &&
           enrolment.basis == CompletionBasis::Rule && enrolment.ruleHash != by.ruleHash;
}

bool CompletionStamper::stillStands(const Enrolment& enrolment, const Judged& by, const Evidence& evidence) {
    return enrolment.status == EnrolmentStatus::Completed && enrolment.completedOn &&
           preceptor::evaluate(*by.rule, upTo(evidence, *enrolment.completedOn)).met;
}

// What was earned stays: a changed rule is for those who have not completed yet.
void CompletionStamper::decide(Enrolment& enrolment, const Judged& by, Date today) {
    if (earnedBefore(enrolment, by)) return;
    const Evidence evidence = m_evidence.evidence({enrolment.id, enrolment.person, *by.cohort}, by.wanted);
    if (by.rule) {
        const Evaluation result = preceptor::evaluate(*by.rule, evidence);
        if (result.met) return complete(enrolment, result, by.ruleHash, today);
        if (stillStands(enrolment, by, evidence)) return;
    }
    reopen(enrolment, attendedAny(evidence) || m_progress.hasStarted(enrolment.id), today);
}

Enrolment CompletionStamper::judgedBy(const Judged& by, const Enrolment& enrolment, Date today) {
    Enrolment after = enrolment;
    if (by.cohort && !isByHand(enrolment) && ruleDecides(enrolment.status)) decide(after, by, today);
    return after;
}

int CompletionStamper::restampRound(Write& write, std::span<const EnrolmentId> enrolments,
                                    std::set<PersonId>& flipped) {
    int changed = 0;
    for (const EnrolmentId id : enrolments) {
        const auto before = m_enrolments.find(id);
        if (!before) continue;
        const Enrolment after = judgedBy(judged(before->cohort), *before, write.today());
        if (after == *before || !m_enrolments.update(write, after)) continue;
        ++changed;
        const bool was = before->status == EnrolmentStatus::Completed;
        const bool is = after.status == EnrolmentStatus::Completed;
        write.countCompletions(is && !was, was && !is);
        if (is != was || before->completedOn != after.completedOn) flipped.insert(before->person);
    }
    return changed;
}

// What else these people are enrolled in by a rule that asks for a course.
std::vector<EnrolmentId> CompletionStamper::followers(const std::set<PersonId>& people) {
    std::set<EnrolmentId> found;
    for (const PersonId person : people)
        for (const EnrolmentId id : m_enrolments.idsOfPerson(person))
            if (const auto enrolment = m_enrolments.find(id); enrolment && judged(enrolment->cohort).wanted.courses)
                found.insert(id);
    return {found.begin(), found.end()};
}

// Who was given may have been completed by hand just before, so the first round is about all of them.
int CompletionStamper::restamp(Write& write, std::span<const EnrolmentId> enrolments) {
    constexpr int kMostRounds = 8; // a ladder is no longer; a circle ends
    m_judged.clear();
    std::set<PersonId> people;
    int changed = restampRound(write, enrolments, people);
    if (!m_courses.anyRuleHas("\"course_completed\"")) return changed;
    for (const EnrolmentId id : enrolments)
        if (const auto enrolment = m_enrolments.find(id)) people.insert(enrolment->person);
    for (int round = 0; round < kMostRounds && !people.empty(); ++round) {
        const auto next = followers(std::exchange(people, {}));
        changed += restampRound(write, next, people);
    }
    return changed;
}

Enrolment CompletionStamper::judgedNow(const Enrolment& enrolment, Date today) {
    return judgedBy(judged(enrolment.cohort), enrolment, today);
}

bool CompletionStamper::earnedBefore(const Enrolment& enrolment) {
    m_judged.clear();
    return earnedBefore(enrolment, judged(enrolment.cohort));
}

std::optional<Evaluation> CompletionStamper::evaluate(const Enrolment& enrolment) {
    m_judged.clear();
    const Judged& by = judged(enrolment.cohort);
    if (!by.cohort || !by.rule) return std::nullopt;
    return preceptor::evaluate(*by.rule, m_evidence.evidence({enrolment.id, enrolment.person, *by.cohort}, by.wanted));
}

} // namespace preceptor
