// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/audit_messages.h"

namespace preceptor::cli {

namespace {

std::string whatIsWrong(const std::string& fault, const std::string& seenBy) {
    if (fault == codeOf(AuditFault::Changed)) return "it is not what was written";
    if (fault == codeOf(AuditFault::Missing)) return "the entry before it is missing";
    if (fault == codeOf(AuditFault::OutOfOrder)) return "it does not follow on the entry before it";
    if (fault == codeOf(AuditFault::Added)) return "it was added by something else than Preceptor";
    if (fault == codeOf(AuditFault::Different))
        return (seenBy.empty() ? "this file" : seenBy) + " has seen another one";
    if (fault == codeOf(AuditFault::Stranger)) return "no PC of this programme has written it";
    return {};
}

} // namespace

std::string sentenceOfTrail(const Finding& finding) {
    if (finding.args.size() != 5) return finding.detail;
    const std::string& place = finding.args[0];
    const std::string& part = finding.args[1];
    const std::string& number = finding.args[2];
    const std::string& seenBy = finding.args[3];
    std::string sentence = "The audit trail of " + place + " (part " + part + ") ";
    if (finding.detail == codeOf(AuditFault::Shorter))
        sentence += "ends at entry " + number + "; " + (seenBy.empty() ? "this file has had" : seenBy + " has seen") +
                    " later ones";
    else
        sentence += "is broken at entry " + number + ": " + whatIsWrong(finding.detail, seenBy);
    if (finding.args[4] != "0") sentence += ". There are " + finding.args[4] + " more such places";
    return sentence;
}

} // namespace preceptor::cli
