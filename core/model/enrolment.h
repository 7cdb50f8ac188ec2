// SPDX-License-Identifier: GPL-3.0-or-later
// One person taking one cohort's course, how far each module is, and how it ended. `completed` is stamped: by the rule
// (with the hashes of rule and evidence), by hand with a reason, or as prior learning.
#pragma once

#include "core/base/date.h"
#include "core/model/ids.h"

#include <optional>
#include <string>
#include <string_view>

namespace preceptor {

enum class EnrolmentStatus {
    Applied,
    Waitlisted,
    Enrolled,
    InProgress,
    Completed,
    NotCompleted,
    AskedToRepeat,
    Withdrawn,
    Transferred,
    Deferred,
    Deceased
};

enum class ModuleStatus { NotStarted, InProgress, Done, Exempt };

enum class CompletionBasis { Rule, ManualOverride, PriorLearning };

std::string_view codeOf(EnrolmentStatus status);
std::string_view codeOf(ModuleStatus status);
std::string_view codeOf(CompletionBasis basis);
std::optional<EnrolmentStatus> enrolmentStatus(std::string_view code);
std::optional<ModuleStatus> moduleStatus(std::string_view code);
std::optional<CompletionBasis> completionBasis(std::string_view code);

// The rule may change these by itself; who has left, waits or has died is left alone.
bool ruleDecides(EnrolmentStatus status);
// Who leaves has a reason.
bool asksForReason(EnrolmentStatus status);

struct Enrolment {
    EnrolmentId id;
    PersonId person;
    CohortId cohort;
    AffiliationId affiliation;
    std::optional<Date> appliedOn;
    std::optional<Date> enrolledOn;
    EnrolmentStatus status = EnrolmentStatus::Enrolled;
    std::optional<Date> statusOn;
    std::string reason;
    bool isRetraining = false;
    std::optional<Date> completedOn;
    std::optional<CompletionBasis> basis;
    std::string overriddenBy;
    std::string overrideReason;
    std::string certificateNo;
    std::string ruleHash;
    std::string evidenceHash;
    std::optional<int> waitingNo = {}; // tells those apart who were put on the waiting list in one step
    bool operator==(const Enrolment&) const = default;
};

// One cell of the progress table.
struct ProgressCell {
    EnrolmentId enrolment;
    ModuleId module;
    auto operator<=>(const ProgressCell&) const = default;
};

struct ModuleProgress {
    ProgressCell cell;
    ModuleStatus status = ModuleStatus::Done;
    std::optional<Date> doneOn;
    std::optional<int> minutes;
    std::string source = "manual";
};

struct Score {
    AssessmentId assessment;
    EnrolmentId enrolment;
    int attempt = 1;
    std::optional<Date> takenOn;
    double raw = 0;
    std::string source = {}; // "import": from the file of a learning platform; "derived": by item; empty: by hand
};

// One a role and enrolment.
struct SignOff {
    std::string role;
    std::string by;
    Date on;
    bool operator==(const SignOff&) const = default;
};

} // namespace preceptor
