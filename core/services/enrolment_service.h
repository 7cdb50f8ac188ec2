// SPDX-License-Identifier: GPL-3.0-or-later
// Who takes which cohort's course: enrolling, leaving with a reason, completion by hand, and why someone is not there
// yet. Enrolling twice is one enrolment.
#pragma once

#include "core/base/result.h"
#include "core/completion/evaluate.h"
#include "core/completion/rule_sentence.h"
#include "core/model/curriculum_rows.h"

#include <memory>
#include <span>
#include <vector>

namespace preceptor {

class UnitOfWork;
class Write;

struct EnrolOutcome {
    int enrolled = 0;
    int waitlisted = 0; // the class is full
    int alreadyThere = 0;
};

// A class while people are put into it one by one: how many places are left, none where it has no end of them.
struct OpenClass {
    Cohort cohort;
    std::optional<int> placesLeft;
    int lastWaitingNo = 0; // of its waiting list
};
enum class PutInto { AlreadyThere, Enrolled, Waitlisted };

// Who waits for a place in a class, longest first, and to how many of them a place can be given.
struct WaitingList {
    Cohort cohort;
    std::vector<PersonId> people;
    std::size_t places = 0;
};

struct StatusOutcome {
    int changed = 0;
    int waitlisted = 0; // of them, as the class is full
};

// A class that some of those asked about may go over to: another one of a course they take.
struct ClassBeside {
    CohortRow row;
    int people = 0; // of them, who may
};

// Who went to the other class, and who stays: as it is full (and waits for a place there), or as they have completed
// the course, are in it already or take another course.
struct TransferOutcome {
    int moved = 0;
    int waitlisted = 0;
    int stayed = 0;
};

// What somebody has earned that a change of status takes back; a certificate is valid until it is withdrawn.
struct Earned {
    EnrolmentId enrolment;
    std::string nativeName;
    std::optional<Date> completedOn; // none: only the certificate
    std::string certificateNo;       // may be empty
};

// What stands against enrolling people, before it is done.
struct Admission {
    std::vector<Unready> unready;          // a line a person and course
    std::optional<int> placesLeft;         // of a class with a capacity
    std::vector<InOtherClass> elsewhere{}; // already in another class of the course, a line a person and class
};

// What the file of a learning platform said of the whole course: evidence.
struct ToldCompletion {
    std::string platform; // its code
    std::optional<Date> on;
};

// An enrolment with the rule's answer as things are now.
struct CompletionView {
    Enrolment enrolment;
    RuleSentence rule;                    // empty: no rule
    std::optional<Evaluation> evaluation; // of the rule
    std::vector<ModuleProgress> progress;
    std::vector<TestResult> results;
    std::vector<SignOff> signOffs;
    bool earnedBefore = false; // completed by the rule as it was then
    std::optional<ToldCompletion> told = {};
};

class EnrolmentService {
public:
    explicit EnrolmentService(UnitOfWork& unit);
    EnrolmentService(const EnrolmentService&) = delete;
    EnrolmentService& operator=(const EnrolmentService&) = delete;
    ~EnrolmentService();

    std::vector<EnrolmentRow> ofPerson(PersonId person);
    Result<CompletionView> view(EnrolmentId enrolment);

    WaitingList waitingList(CohortId cohort);
    Admission admission(CohortId cohort, std::span<const PersonId> people);
    // `on` becomes the day of enrolment. Who had left comes back with their progress. When the places of the class are
    // taken, the others go on its waiting list in the order given; who waits is enrolled in the same way, later.
    Result<EnrolOutcome> enrol(CohortId cohort, std::span<const PersonId> people, Date on);
    // The same one by one inside somebody else's transaction.
    OpenClass openClass(const Cohort& cohort);
    PutInto enrolIn(Write& write, OpenClass& into, PersonId person, Date on);
    // Of those who completed or hold a certificate.
    std::vector<Earned> earned(std::span<const EnrolmentId> enrolments);
    // To any status but completed. Leaving (withdrawn, transferred, deferred, not completed) asks for a reason. Who had
    // no place and gets one is asked for it as in enrol(), in the order of the waiting list.
    Result<StatusOutcome> changeStatus(std::span<const EnrolmentId> enrolments, EnrolmentStatus status, Date on,
                                       const std::string& reason);
    std::vector<CohortId> classesOf(std::span<const EnrolmentId> enrolments); // each once
    // Those that most of them may go over to come first, then the newest.
    std::vector<ClassBeside> classesBeside(std::span<const EnrolmentId> enrolments);
    // To another class of the same course, with what they have done there: modules, marks and sign-offs. The old
    // enrolment stays as transferred. Refused where it is nothing for any of them.
    Result<TransferOutcome> transfer(std::span<const EnrolmentId> enrolments, CohortId to, Date on,
                                     const std::string& reason);
    // Completed by hand or as prior learning; the reason, of prior learning the evidence, is kept with who decided: the
    // operator where nobody else is named.
    Status overrideCompletion(std::span<const EnrolmentId> enrolments, CompletionBasis basis, Date on,
                              const std::string& reason, const std::string& by = {});
    // The rule decides again.
    Status dropOverride(std::span<const EnrolmentId> enrolments);

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace preceptor
