// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps the stamped status of enrolments true: whoever changes a fact a rule may look at names the enrolments it
// touched, in the same transaction. Completions by hand, those earned by an earlier rule and people who have left are
// never changed here.
#pragma once

#include "core/completion/evaluate.h"
#include "core/storage/course_repository.h"
#include "core/storage/enrolment_repository.h"
#include "core/storage/evidence_reader.h"
#include "core/storage/progress_repository.h"

#include <map>
#include <set>
#include <span>
#include <vector>

namespace preceptor {

class CompletionStamper {
public:
    explicit CompletionStamper(Database& db) : m_courses(db), m_enrolments(db), m_progress(db), m_evidence(db) {}

    // How many enrolments' status or completion changed, those too whose rule asks for a course that was completed or
    // reopened by it.
    int restamp(Write& write, std::span<const EnrolmentId> enrolments);
    // The rule's answer for one enrolment as things are; nothing when its version has no rule.
    std::optional<Evaluation> evaluate(const Enrolment& enrolment);
    // The enrolment as it would be stamped now. Cohorts and rules are read once, so only for a stamper of one reading.
    Enrolment judgedNow(const Enrolment& enrolment, Date today);
    // Completed by a rule, or by modules and hours, that have been changed since.
    bool earnedBefore(const Enrolment& enrolment);
    std::optional<Rule> ruleOf(CourseVersionId version);

private:
    struct Judged {
        std::optional<Cohort> cohort;
        std::optional<Rule> rule;
        std::string ruleHash;
        EvidenceWanted wanted;
    };
    int restampRound(Write& write, std::span<const EnrolmentId> enrolments, std::set<PersonId>& flipped);
    std::vector<EnrolmentId> followers(const std::set<PersonId>& people);
    const Judged& judged(CohortId cohort);
    Enrolment judgedBy(const Judged& by, const Enrolment& enrolment, Date today);
    void decide(Enrolment& enrolment, const Judged& by, Date today);
    static bool earnedBefore(const Enrolment& enrolment, const Judged& by);
    static bool stillStands(const Enrolment& enrolment, const Judged& by, const Evidence& evidence);
    static void complete(Enrolment& enrolment, const Evaluation& result, const std::string& ruleHash, Date today);
    static void reopen(Enrolment& enrolment, bool started, Date today);

    CourseRepository m_courses;
    EnrolmentRepository m_enrolments;
    ProgressRepository m_progress;
    EvidenceReader m_evidence;
    std::map<CohortId, Judged> m_judged; // of the present call
};

} // namespace preceptor
