// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/enrolment.h"

#include "core/model/code_list.h"

namespace preceptor {

namespace {

std::span<const std::string_view> enrolmentCodes() {
    static const auto codes = codesOf("enrolment_status");
    return codes;
}
std::span<const std::string_view> moduleCodes() {
    static const auto codes = codesOf("progress_status");
    return codes;
}
std::span<const std::string_view> basisCodes() {
    static const auto codes = codesOf("completion_basis");
    return codes;
}

} // namespace

std::string_view codeOf(EnrolmentStatus status) { return codeAt(enrolmentCodes(), status); }
std::string_view codeOf(ModuleStatus status) { return codeAt(moduleCodes(), status); }
std::string_view codeOf(CompletionBasis basis) { return codeAt(basisCodes(), basis); }

std::optional<EnrolmentStatus> enrolmentStatus(std::string_view code) {
    return enumOf<EnrolmentStatus>(enrolmentCodes(), code);
}
std::optional<ModuleStatus> moduleStatus(std::string_view code) { return enumOf<ModuleStatus>(moduleCodes(), code); }
std::optional<CompletionBasis> completionBasis(std::string_view code) {
    return enumOf<CompletionBasis>(basisCodes(), code);
}

bool ruleDecides(EnrolmentStatus status) {
    switch (status) {
    case EnrolmentStatus::Enrolled:
    case EnrolmentStatus::InProgress:
    case EnrolmentStatus::Completed:
    case EnrolmentStatus::NotCompleted:
    case EnrolmentStatus::AskedToRepeat: return true;
    case EnrolmentStatus::Applied:
    case EnrolmentStatus::Waitlisted:
    case EnrolmentStatus::Withdrawn:
    case EnrolmentStatus::Transferred:
    case EnrolmentStatus::Deferred:
    case EnrolmentStatus::Deceased: return false;
    }
    return false;
}

bool asksForReason(EnrolmentStatus status) {
    switch (status) {
    case EnrolmentStatus::NotCompleted:
    case EnrolmentStatus::Withdrawn:
    case EnrolmentStatus::Transferred:
    case EnrolmentStatus::Deferred: return true;
    case EnrolmentStatus::Applied:
    case EnrolmentStatus::Waitlisted:
    case EnrolmentStatus::Enrolled:
    case EnrolmentStatus::InProgress:
    case EnrolmentStatus::Completed:
    case EnrolmentStatus::AskedToRepeat:
    case EnrolmentStatus::Deceased: return false;
    }
    return false;
}

} // namespace preceptor
